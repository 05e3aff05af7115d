from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .notable_condition import NotableCondition


class NotableFilter(Body):
    """Which records are meant."""

    conditions: Sequence[NotableCondition]
    """The conditions."""
    combination: str | Unset = UNSET
    """How conditions go together."""
