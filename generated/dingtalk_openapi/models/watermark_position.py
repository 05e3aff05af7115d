from __future__ import annotations

from ..model import Answer, wire


class WatermarkPosition(Answer):
    """Where a photograph was taken."""

    country: str | None = None
    """Country."""
    detail_place: str | None = wire("detailPlace", default=None)
    """Address in full."""
    province: str | None = None
    """Province."""
    city: str | None = None
    """City."""
    street: str | None = None
    """Street."""
    district: str | None = None
    """District."""
    latitude: str | None = None
    """Latitude, as text."""
    place: str | None = None
    """Name of the place."""
    longitude: str | None = None
    """Longitude, as text."""
