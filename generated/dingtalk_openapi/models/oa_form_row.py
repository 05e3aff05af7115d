from __future__ import annotations

from ..model import UNSET, Body, Unset


class OaFormRow(Body):
    """One row of the form in an oa message."""

    key: str | Unset = UNSET
    """Label of the row."""
    value: str | Unset = UNSET
    """Value of the row."""
