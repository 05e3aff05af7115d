from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .approval_legacy import ApprovalLegacy


class GetApprovalLegacyResult(OapiEnvelope):
    """An approval, with the envelope of the old host."""

    process_instance: ApprovalLegacy
    """An approval, as the old host tells it."""
    request_id: str | None = None
    """Trace id."""
