from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class CreateRoleGroupResult(OapiEnvelope):
    """The id of the new role group."""

    group_id: int = wire("groupId")
    """Id of the role group."""
