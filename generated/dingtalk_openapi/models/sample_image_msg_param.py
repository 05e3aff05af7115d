from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    pass


class SampleImageMsgParam(Body):
    """Parameters of a picture; every value is text."""

    photo_url: str = wire("photoURL")
    """Address (https) or media id of the picture."""
