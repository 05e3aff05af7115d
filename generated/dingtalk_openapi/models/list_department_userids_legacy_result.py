from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class ListDepartmentUseridsLegacyResult(OapiEnvelope):
    """The userids of a department, with the envelope of the old host."""

    user_ids: list[str] = wire("userIds")
    """The userids in the corp."""
