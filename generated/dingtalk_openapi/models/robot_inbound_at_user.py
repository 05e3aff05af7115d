from __future__ import annotations

from ..model import Answer, wire


class RobotInboundAtUser(Answer):
    """A person mentioned in a message."""

    dingtalk_id: str | None = wire("dingtalkId", default=None)
    """Encrypted id of the person."""
    staff_id: str | None = wire("staffId", default=None)
    """Userid of the person."""
    union_id: str | None = wire("unionId", default=None)
    """The unionid of the person."""
