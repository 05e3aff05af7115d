from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .oa_body import OaBody
    from .oa_head import OaHead
    from .oa_status_bar import OaStatusBar


class OaContent(Body):
    """Content of an oa message."""

    message_url: str
    """Address that a click opens; today it may be a mini-program link."""
    head: OaHead
    """Head of an oa message."""
    body: OaBody
    """Body of an oa message. Divergence: the table of 2016 calls it an array of objects, every example shows one object."""
    pc_message_url: str | Unset = UNSET
    """Address that a click on a PC opens."""
    status_bar: OaStatusBar | Unset = UNSET
    """Status bar of an oa message; only in work notifications, only with `userid_list` and at most 5 users."""
