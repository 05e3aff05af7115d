from __future__ import annotations

from ..model import Answer, wire


class ManageableApprovalForm(Answer):
    """A form that a person manages."""

    icon_name: str | None = wire("iconName", default=None)
    """Name of the icon."""
    flow_title: str | None = wire("flowTitle", default=None)
    """Name."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form."""
    new_process: bool | None = wire("newProcess", default=None)
    """Whether it is one of the new kind."""
    gmt_modified: str | None = wire("gmtModified", default=None)
    """When it was changed, text format yyyy-MM-ddTHH:mmZ."""
    attendance_type: int | None = wire("attendanceType", default=None)
    """What of attendance it is about."""
    icon_url: str | None = wire("iconUrl", default=None)
    """Address of the icon."""
