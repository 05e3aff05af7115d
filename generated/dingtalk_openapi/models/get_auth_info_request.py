from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetAuthInfoRequest(Body):
    """Which corp the question is about."""

    auth_corpid: str
    """Id of the corp that authorised the app."""
    suite_key: str | Unset = UNSET
    """SuiteKey of the third-party app; a custom app has none."""
    permanent_code: str | Unset = wire(default=UNSET, secret=True)
    """The permanent code of the corp; for the form of 2016 only."""
