from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChangeAuthEvent(Answer):
    """A corp changed what it authorised."""

    event_type: Literal["change_auth"] = wire("EventType", default="change_auth")
    """Name of the event."""
    auth_corp_id: str = wire("AuthCorpId")
    """Corp that authorised the suite."""
    suite_key: str | None = wire("SuiteKey", default=None)
    """Key of the suite."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
