from __future__ import annotations

from ..model import Answer, wire


class RobotMessageReader(Answer):
    """One person who has read a group message."""

    user_id: str | None = wire("userId", default=None)
    """Userid of the reader."""
    union_id: str | None = wire("unionId", default=None)
    """The unionid of the reader."""
