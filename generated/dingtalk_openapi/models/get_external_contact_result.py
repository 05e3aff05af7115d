from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .external_contact import ExternalContact


class GetExternalContactResult(OapiEnvelope):
    """An external contact, with the envelope of the old host."""

    result: ExternalContact
    """An external contact."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
