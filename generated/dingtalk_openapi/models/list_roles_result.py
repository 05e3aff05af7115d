from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .role_group_page import RoleGroupPage


class ListRolesResult(OapiEnvelope):
    """A page of role groups."""

    result: RoleGroupPage
    """A page of role groups with their roles."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
