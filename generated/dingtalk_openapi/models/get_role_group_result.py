from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .role_group_detail import RoleGroupDetail


class GetRoleGroupResult(OapiEnvelope):
    """A role group."""

    role_group: RoleGroupDetail
    """What is known of a role group."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
