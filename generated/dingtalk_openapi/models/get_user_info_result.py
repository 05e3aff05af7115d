from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetUserInfoResult(OapiEnvelope):
    """Who logged in (2016)."""

    userid: str
    """The userid in the corp."""
    name: str | None = None
    """Name of the person; only the later page has it."""
    device_id: str | None = wire("deviceId", default=None)
    """Id of the device."""
    is_sys: bool | None = None
    """Whether the person is an administrator."""
    sys_level: int | None = None
    """Level of the administrator; the values had other meanings in 2016 (0 none, 1 administrator, 2 super administrator)."""
