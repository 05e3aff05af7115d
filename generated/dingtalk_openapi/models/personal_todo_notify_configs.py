from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class PersonalTodoNotifyConfigs(Body):
    """Who is told of a personal to-do, and how."""

    ding_notify: str | Unset = wire("dingNotify", default=UNSET)
    """Whether a DING pops up."""
