from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .external_contact_label_group import ExternalContactLabelGroup


class ListExternalContactLabelGroupsResult(OapiEnvelope):
    """Groups of labels, with the envelope of the old host."""

    results: list[ExternalContactLabelGroup]
    """The groups of labels."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
