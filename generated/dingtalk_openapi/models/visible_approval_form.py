from __future__ import annotations

from ..model import Answer, wire


class VisibleApprovalForm(Answer):
    """A form that a person sees."""

    name: str | None = None
    """Name."""
    url: str | None = None
    """Address where it is filled in."""
    icon_url: str | None = wire("iconUrl", default=None)
    """Address of the icon."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form."""
    dir_id: str | None = wire("dirId", default=None)
    """Id of its folder."""
    dir_name: str | None = wire("dirName", default=None)
    """Name of its folder."""
