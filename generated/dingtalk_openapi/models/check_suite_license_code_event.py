from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class CheckSuiteLicenseCodeEvent(Answer):
    """A licence number to be checked."""

    event_type: Literal["check_suite_license_code"] = wire("EventType", default="check_suite_license_code")
    """Name of the event."""
    auth_corp_id: str = wire("AuthCorpId")
    """Corp that authorised the suite."""
    license_code: str = wire("LicenseCode")
    """Licence number that was typed in."""
    suite_key: str | None = wire("SuiteKey", default=None)
    """Key of the suite."""
    time_stamp: str | int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds, as text or as a number."""
