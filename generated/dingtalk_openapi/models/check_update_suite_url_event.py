from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class CheckUpdateSuiteUrlEvent(Answer):
    """Check of the changed URL of a third-party app."""

    event_type: Literal["check_update_suite_url"] = wire("EventType", default="check_update_suite_url")
    """Name of the event."""
    random: str | None = wire("Random", default=None)
    """Random text; in 2016 the reply had to be this text."""
    test_suite_key: str | None = wire("TestSuiteKey", default=None)
    """Suite key under test, here the key of the suite itself."""
