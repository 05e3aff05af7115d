from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .department_user_name import DepartmentUserName


class ListDepartmentUserNamesLegacyResult(OapiEnvelope):
    """A page of people, with the envelope of the old host."""

    userlist: list[DepartmentUserName]
    """The people."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there are more pages; absent without pages."""
