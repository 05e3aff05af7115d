from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..model import Body

if TYPE_CHECKING:
    pass


class CardContentOfPeople(Body):
    """What a card shows to single people, userid (with `userIdType` 2 unionid) → values."""

    _values: ClassVar[str | None] = "CardContent"
