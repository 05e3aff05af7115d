from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListVisibleApprovalFormsLegacyRequest(Body):
    """Whose forms are wanted, and which page of them."""

    offset: int
    """Cursor, 0 for the first page."""
    size: int
    """Size of a page."""
    userid: str | Unset = UNSET
    """userid of the person; all forms of the corp when left out."""
