from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal

    from .oa_content import OaContent


class OaMessage(Body):
    """A message with head, form, big number, text and picture."""

    msgtype: Literal["oa"] = "oa"
    """Kind of message."""
    oa: OaContent
    """Content of an oa message."""
