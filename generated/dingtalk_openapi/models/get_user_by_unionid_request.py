from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class GetUserByUnionidRequest(Body):
    """The unionid in question."""

    unionid: str
    """The unionid of the person."""
