from __future__ import annotations

from ..model import Answer, wire


class CreatedUser(Answer):
    """The ids of a person who was added."""

    userid: str
    """The userid in the corp."""
    union_id: str | None = wire("unionId", default=None)
    """The unionid of the person."""
