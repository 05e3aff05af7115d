from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class CheckCreateSuiteUrlEvent(Answer):
    """Check of the URL of a third-party app that is being created."""

    event_type: Literal["check_create_suite_url"] = wire("EventType", default="check_create_suite_url")
    """Name of the event."""
    random: str | None = wire("Random", default=None)
    """Random text; in 2016 the reply had to be this text."""
    test_suite_key: str | None = wire("TestSuiteKey", default=None)
    """Suite key under test; the default `suite4xxxxxxxxxxxxxxx` at this time."""
