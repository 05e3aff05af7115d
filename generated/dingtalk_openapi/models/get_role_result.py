from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .role_detail import RoleDetail


class GetRoleResult(OapiEnvelope):
    """A role."""

    role: RoleDetail
    """What is known of a role."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
