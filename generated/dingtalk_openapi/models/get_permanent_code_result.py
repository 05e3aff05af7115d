from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .permanent_code_corp import PermanentCodeCorp


class GetPermanentCodeResult(Answer):
    """The permanent code of a corp."""

    permanent_code: str = wire(secret=True)
    """The permanent code."""
    errcode: int | None = None
    """Always 0 in a successful answer, where it is there at all."""
    errmsg: str | None = None
    """`ok` in a successful answer."""
    auth_corp_info: PermanentCodeCorp | None = None
    """The corp that a permanent code belongs to."""
