from __future__ import annotations

from ..model import Answer


class AttendanceDayRecord(Answer):
    """One punch of the day."""

    record_id: int | None = None
    """Id of the punch."""
    source_type: str | None = None
    """Where the punch comes from."""
    user_accuracy: str | None = None
    """How exact the place is; a number as text."""
    valid_matched: bool | None = None
    """Whether a result came of it."""
    user_check_time: str | None = None
    """When the person punched, text format `yyyy-MM-dd HH:mm:ss`."""
    user_longitude: str | None = None
    """Longitude, as text."""
    user_ssid: str | None = None
    """Name of the Wi-Fi."""
    base_accuracy: str | None = None
    """How exact the place is where punching is right; a number as text."""
    user_mac_addr: str | None = None
    """MAC address of the Wi-Fi."""
    user_latitude: str | None = None
    """Latitude, as text."""
    base_address: str | None = None
    """Address where punching is right."""
    invalid_record_msg: str | None = None
    """Why it does not count, as it is told to the person."""
    invalid_record_type: str | None = None
    """Why it does not count."""
