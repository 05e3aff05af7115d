from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class SendWorkNotificationByTemplateRequest(Body):
    """Recipients and template of a work notification."""

    agent_id: int
    """Agent that sends the notification."""
    template_id: str
    """Id of the message template."""
    userid_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids, at most 5000; not both this and `dept_id_list` may be empty."""
    dept_id_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Department ids, at most 500; not both this and `userid_list` may be empty."""
    data: dict[str, str] | str | Unset = wire(default=UNSET, json_text=True)
    """The variables of the template, names and values both texts, as JSON text."""
