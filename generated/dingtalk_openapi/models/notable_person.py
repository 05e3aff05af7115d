from __future__ import annotations

from ..model import Answer, wire


class NotablePerson(Answer):
    """Who did something."""

    union_id: str | None = wire("unionId", default=None)
    """Unionid of the person."""
