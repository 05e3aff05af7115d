from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..model import Body

if TYPE_CHECKING:
    pass


class TopBoxContentOfPeople(Body):
    """What a card shows to single people, id → values."""

    _values: ClassVar[str | None] = "TopBoxContent"
