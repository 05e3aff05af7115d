from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .login_user import LoginUser


class GetUserInfoV2Result(Answer):
    """Who logged in, with the envelope of the old host."""

    errcode: int
    """Always 0 in a successful answer."""
    result: LoginUser
    """Who logged in."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
