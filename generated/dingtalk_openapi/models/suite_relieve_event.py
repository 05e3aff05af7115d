from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class SuiteRelieveEvent(Answer):
    """A corp withdrew its authorisation."""

    event_type: Literal["suite_relieve"] = wire("EventType", default="suite_relieve")
    """Name of the event."""
    auth_corp_id: str = wire("AuthCorpId")
    """Corp that authorised the suite."""
    suite_key: str | None = wire("SuiteKey", default=None)
    """Key of the suite."""
    time_stamp: str | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds, as text."""
