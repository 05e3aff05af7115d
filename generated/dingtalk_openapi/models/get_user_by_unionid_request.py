from __future__ import annotations

from ..model import Body


class GetUserByUnionidRequest(Body):
    """The unionid in question."""

    unionid: str
    """The unionid of the person."""
