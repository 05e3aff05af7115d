from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class CloseGroupTemplateResult(OapiEnvelope):
    """Whether it was done."""

    success: bool | None = None
    """Whether it was done."""
