from __future__ import annotations

from ..model import Body, wire


class CreateCorpAccessTokenRequest(Body):
    """Which app asks for a token of which corp."""

    suite_key: str = wire("suiteKey")
    """SuiteKey of the third-party app, or CustomKey of the custom app."""
    suite_secret: str = wire("suiteSecret", secret=True)
    """SuiteSecret of the third-party app, or CustomSecret of the custom app."""
    auth_corp_id: str = wire("authCorpId")
    """Id of the corp that authorised the app."""
    suite_ticket: str = wire("suiteTicket", secret=True)
    """The ticket that DingTalk pushed last; for a custom app any text, such as `Test`."""
