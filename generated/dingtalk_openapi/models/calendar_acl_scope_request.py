from __future__ import annotations

from typing import Literal

from ..model import Body, wire


class CalendarAclScopeRequest(Body):
    """Who gets a right to a calendar."""

    scope_type: Literal["user"] = wire("scopeType")
    """What it is; only a person, `user`."""
    user_id: str = wire("userId")
    """Unionid of the person."""
