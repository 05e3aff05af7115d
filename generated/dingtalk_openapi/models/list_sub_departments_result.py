from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .sub_department import SubDepartment


class ListSubDepartmentsResult(OapiEnvelope):
    """The departments directly below one, with the envelope of the old host."""

    result: list[SubDepartment]
    """The departments."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
