from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UpdateRoleResult(OapiEnvelope):
    """The role was renamed."""
