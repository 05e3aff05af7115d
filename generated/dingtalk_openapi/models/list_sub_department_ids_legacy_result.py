from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class ListSubDepartmentIdsLegacyResult(OapiEnvelope):
    """Ids of departments, with the envelope of the old host."""

    sub_dept_id_list: list[int]
    """Ids of the departments directly below it."""
