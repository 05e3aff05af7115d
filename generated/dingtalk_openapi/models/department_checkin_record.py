from __future__ import annotations

from ..model import Answer, wire


class DepartmentCheckinRecord(Answer):
    """One check-in of somebody in a department."""

    name: str | None = None
    """Name of the person."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    avatar: str | None = None
    """Address of the picture of the person; absent without one."""
    timestamp: int | None = None
    """When, in milliseconds."""
    place: str | None = None
    """Name of the place."""
    detail_place: str | None = wire("detailPlace", default=None)
    """Address in full."""
    remark: str | None = None
    """Remark of the person."""
    image_list: list[str] = wire("imageList", default_factory=list)
    """Addresses of photographs; absent without them."""
    latitude: float | None = None
    """Latitude."""
    longitude: float | None = None
    """Longitude."""
