from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .changed_external_contact import ChangedExternalContact


class UpdateExternalContactRequest(Body):
    """The external contact to change."""

    contact: ChangedExternalContact
    """An external contact as it should be."""
