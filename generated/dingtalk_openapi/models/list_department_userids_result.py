from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .department_userids import DepartmentUserids


class ListDepartmentUseridsResult(OapiEnvelope):
    """The userids of a department, with the envelope of the old host."""

    result: DepartmentUserids
    """Who is in a department."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
