from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .external_contact import ExternalContact


class ListExternalContactsResult(OapiEnvelope):
    """External contacts, with the envelope of the old host."""

    results: list[ExternalContact]
    """The external contacts."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
