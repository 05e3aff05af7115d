from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .sub_department_ids import SubDepartmentIds


class ListSubDepartmentIdsResult(OapiEnvelope):
    """Ids of the departments directly below one, with the envelope of the old host."""

    result: SubDepartmentIds
    """Departments directly below one."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
