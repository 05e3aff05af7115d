from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .user_by_unionid import UserByUnionid


class GetUserByUnionidResult(Answer):
    """The userid that belongs to a unionid, with the envelope of the old host."""

    errcode: int | str
    """Always 0 in a successful answer, as a number or as the text `"0"`."""
    result: UserByUnionid
    """Who has the unionid."""
    errmsg: str | None = None
    """`ok` in a successful answer."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
