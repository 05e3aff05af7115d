from __future__ import annotations

from ..model import Body


class DeleteExternalContactRequest(Body):
    """The external contact in question."""

    user_id: str
    """The userid of the external contact."""
