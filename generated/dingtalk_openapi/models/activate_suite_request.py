from __future__ import annotations

from ..model import Body, wire


class ActivateSuiteRequest(Body):
    """Which app to activate for which corp."""

    suite_key: str
    """SuiteKey of the third-party app."""
    auth_corpid: str
    """Id of the corp that authorised the app."""
    permanent_code: str = wire(secret=True)
    """The permanent code of the corp."""
