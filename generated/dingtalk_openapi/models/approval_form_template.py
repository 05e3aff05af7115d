from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class ApprovalFormTemplate(Body):
    """A form whose approvals can be referred to."""

    name: str | Unset = UNSET
    """Name of the form."""
    process_code: str | Unset = wire("processCode", default=UNSET)
    """Code of the form."""
