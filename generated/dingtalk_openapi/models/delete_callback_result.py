from __future__ import annotations

from ..model import Answer


class DeleteCallbackResult(Answer):
    """The registration is gone."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
