from __future__ import annotations

from ..model import Answer, wire


class CheckinRecord(Answer):
    """One check-in."""

    checkin_time: int | None = None
    """When, in milliseconds."""
    image_list: list[str] = wire(default_factory=list)
    """Addresses of photographs; absent without them."""
    detail_place: str | None = None
    """Address in full."""
    remark: str | None = None
    """Remark of the person."""
    userid: str | None = None
    """Userid of the person."""
    place: str | None = None
    """Name of the place."""
    longitude: str | None = None
    """Longitude, as text."""
    latitude: str | None = None
    """Latitude, as text."""
    visit_user: str | None = None
    """Whom the person visited: userid of an external contact, or a name that the person wrote."""
