from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..model import UNSET, Body, Unset


class NotableCondition(Body):
    """A condition that a record has to meet."""

    field: str
    """Id or name of the field."""
    operator: str
    """How to compare."""
    value: Sequence[Any] | Unset = UNSET
    """What to compare with."""
