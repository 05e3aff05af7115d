from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetCorpTokenRequest(Body):
    """Of which corp a token is asked for."""

    auth_corpid: str
    """Id of the corp that authorised the app."""
    permanent_code: str | Unset = wire(default=UNSET, secret=True)
    """The permanent code of the corp; required in the form of 2016, absent from the signed one."""
