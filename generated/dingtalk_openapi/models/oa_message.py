from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .oa_content import OaContent


class OaMessage(Body):
    """A message with head, form, big number, text and picture."""

    msgtype: Literal["oa"] = "oa"
    """Kind of message."""
    oa: OaContent
    """Content of an oa message."""
