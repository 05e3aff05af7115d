from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset


class GetUserRequest(Body):
    """The person in question."""

    userid: str
    """The userid in the corp; ignored when there is a `login_id`."""
    login_id: str | Unset = UNSET
    """Login name of an exclusive account that the corp created in DingTalk, in place of the userid."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the names."""
