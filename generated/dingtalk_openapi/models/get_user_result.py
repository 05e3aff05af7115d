from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .user_detail import UserDetail


class GetUserResult(Answer):
    """One of the people of the corp, with the envelope of the old host."""

    errcode: int | str
    """Always 0 in a successful answer, as a number or as the text `"0"`."""
    result: UserDetail
    """All that the corp knows about one of its people."""
    errmsg: str | None = None
    """`ok` in a successful answer."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
