from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .sns_corp import SnsCorp
    from .sns_user import SnsUser


class GetSnsUserInfoResult(Answer):
    """The profile of a person who logged in to an open app."""

    errcode: int
    """Always 0 in a successful answer."""
    user_info: SnsUser
    """A person who logged in to an open app."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    corp_info: list[SnsCorp] = wire(default_factory=list)
    """The corps of the person; only the documentation of 2016 has it."""
