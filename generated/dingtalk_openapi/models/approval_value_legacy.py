from __future__ import annotations

from ..model import UNSET, Body, Unset


class ApprovalValueLegacy(Body):
    """A value of the form."""

    name: str
    """Name of the component; of two dates, a JSON list of both names."""
    value: str
    """Value, as text."""
    ext_value: str | Unset = UNSET
    """More about the value, as text."""
