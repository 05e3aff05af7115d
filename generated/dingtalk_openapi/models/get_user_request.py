from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset


class GetUserRequest(Body):
    """The person in question."""

    userid: str
    """The userid in the corp."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the names."""
