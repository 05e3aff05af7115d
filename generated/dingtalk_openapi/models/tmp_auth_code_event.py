from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class TmpAuthCodeEvent(Answer):
    """A corp authorised the suite."""

    event_type: Literal["tmp_auth_code"] = wire("EventType", default="tmp_auth_code")
    """Name of the event."""
    auth_code: str = wire("AuthCode", secret=True)
    """Temporary authorisation code, to be exchanged for the permanent one."""
    suite_key: str | None = wire("SuiteKey", default=None)
    """Key of the suite."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp that authorised the suite."""
