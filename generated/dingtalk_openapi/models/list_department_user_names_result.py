from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .department_user_name_page import DepartmentUserNamePage


class ListDepartmentUserNamesResult(OapiEnvelope):
    """A page of people, with the envelope of the old host."""

    result: DepartmentUserNamePage
    """A page of the people of a department, with their names."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
