from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .new_external_contact import NewExternalContact


class CreateExternalContactRequest(Body):
    """The external contact to add."""

    contact: NewExternalContact
    """An external contact to add."""
