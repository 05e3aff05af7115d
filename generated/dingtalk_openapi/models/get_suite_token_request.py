from __future__ import annotations

from ..model import Body, wire


class GetSuiteTokenRequest(Body):
    """Which third-party app asks for a suite token."""

    suite_key: str
    """SuiteKey of the third-party app."""
    suite_secret: str = wire(secret=True)
    """SuiteSecret of the third-party app."""
    suite_ticket: str = wire(secret=True)
    """The ticket that DingTalk pushed last."""
