from __future__ import annotations

from ..model import Body, wire


class CreateSuiteAccessTokenRequest(Body):
    """Which third-party app asks for a suite token."""

    suite_key: str = wire("suiteKey")
    """SuiteKey of the third-party app."""
    suite_secret: str = wire("suiteSecret", secret=True)
    """SuiteSecret of the third-party app."""
    suite_ticket: str = wire("suiteTicket", secret=True)
    """The ticket that DingTalk pushed last."""
