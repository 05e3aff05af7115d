from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .parent_department_ids import ParentDepartmentIds


class ListParentDepartmentIdsResult(OapiEnvelope):
    """The way from a department up to the root, with the envelope of the old host."""

    result: ParentDepartmentIds
    """The way from a department up to the root."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
