from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class ApprovalFormSourceTarget(Body):
    """What values come from."""

    app_type: int | Unset = wire("appType", default=UNSET)
    """Kind of app."""
    app_uuid: str | Unset = wire("appUuid", default=UNSET)
    """Id of the app."""
    biz_type: str | Unset = wire("bizType", default=UNSET)
    """Business type."""
    form_code: str | Unset = wire("formCode", default=UNSET)
    """Code of the form."""
