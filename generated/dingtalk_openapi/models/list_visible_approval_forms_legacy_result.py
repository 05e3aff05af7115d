from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .visible_approval_forms_legacy import VisibleApprovalFormsLegacy


class ListVisibleApprovalFormsLegacyResult(OapiEnvelope):
    """A page of forms, with the envelope of the old host."""

    result: VisibleApprovalFormsLegacy
    """A page of forms."""
    request_id: str | None = None
    """Trace id."""
