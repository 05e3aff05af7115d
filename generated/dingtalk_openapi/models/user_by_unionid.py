from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UserByUnionid(Answer):
    """Who has the unionid."""

    userid: str
    """The userid in the corp."""
    contact_type: int | None = None
    """Whether the person works in the corp."""
