from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class SampleLinkParam(Body):
    """Parameters of a link; every value is text."""

    text: str
    """Description."""
    title: str
    """Title."""
    message_url: str = wire("messageUrl")
    """Address that a click opens."""
    pic_url: str | Unset = wire("picUrl", default=UNSET)
    """Media id or address of the picture."""
