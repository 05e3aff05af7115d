from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .department_legacy import DepartmentLegacy


class ListDepartmentsLegacyResult(OapiEnvelope):
    """Departments, with the envelope of the old host."""

    department: list[DepartmentLegacy]
    """The departments."""
