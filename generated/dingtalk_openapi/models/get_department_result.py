from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .department_detail import DepartmentDetail


class GetDepartmentResult(OapiEnvelope):
    """A department, with the envelope of the old host."""

    result: DepartmentDetail
    """All that the corp has set for a department."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
