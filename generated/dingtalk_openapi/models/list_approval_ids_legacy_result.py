from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .approval_ids_legacy import ApprovalIdsLegacy


class ListApprovalIdsLegacyResult(OapiEnvelope):
    """A page of ids, with the envelope of the old host."""

    result: ApprovalIdsLegacy
    """A page of ids."""
    request_id: str | None = None
    """Trace id."""
