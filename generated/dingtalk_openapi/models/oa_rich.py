from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class OaRich(Body):
    """One big number in an oa message."""

    num: str | Unset = UNSET
    """The number, as text."""
    unit: str | Unset = UNSET
    """Its unit."""
