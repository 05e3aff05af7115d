from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class CreateRoleResult(OapiEnvelope):
    """The id of the new role."""

    role_id: int = wire("roleId")
    """Id of the role."""
