from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetAgentRequest(Body):
    """Which app in which corp the question is about."""

    suite_key: str
    """SuiteKey of the third-party app."""
    auth_corpid: str
    """Id of the corp that authorised the app."""
    agentid: str
    """Id of the app in the corp, as text."""
    permanent_code: str | Unset = wire(default=UNSET, secret=True)
    """The permanent code of the corp; for the form of 2016 only."""
