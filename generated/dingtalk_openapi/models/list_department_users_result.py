from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_loose_envelope import OapiLooseEnvelope

if TYPE_CHECKING:
    from .department_user_page import DepartmentUserPage


class ListDepartmentUsersResult(OapiLooseEnvelope):
    """A page of people, with the envelope of the old host."""

    result: DepartmentUserPage
    """A page of the people of a department."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
