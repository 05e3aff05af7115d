from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .sns_user_by_code import SnsUserByCode


class GetSnsUserInfoByCodeResult(Answer):
    """The profile of the person who logged in to an open app."""

    errcode: int
    """Always 0 in a successful answer."""
    user_info: SnsUserByCode
    """A person who logged in to an open app, as the code alone tells."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
