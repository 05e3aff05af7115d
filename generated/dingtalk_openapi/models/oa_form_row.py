from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class OaFormRow(Body):
    """One row of the form in an oa message."""

    key: str | Unset = UNSET
    """Label of the row."""
    value: str | Unset = UNSET
    """Value of the row."""
