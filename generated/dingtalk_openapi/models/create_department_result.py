from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .created_department import CreatedDepartment


class CreateDepartmentResult(OapiEnvelope):
    """The id of the new department, with the envelope of the old host."""

    result: CreatedDepartment
    """The new department."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
