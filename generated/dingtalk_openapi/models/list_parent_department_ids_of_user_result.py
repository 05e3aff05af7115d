from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .parent_departments_of_user import ParentDepartmentsOfUser


class ListParentDepartmentIdsOfUserResult(OapiEnvelope):
    """The ways from a person up to the root, with the envelope of the old host."""

    result: ParentDepartmentsOfUser
    """The ways from a person up to the root."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
