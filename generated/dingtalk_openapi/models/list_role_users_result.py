from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .role_user_page import RoleUserPage


class ListRoleUsersResult(OapiEnvelope):
    """A page of people with a role."""

    result: RoleUserPage
    """A page of people with a role."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
