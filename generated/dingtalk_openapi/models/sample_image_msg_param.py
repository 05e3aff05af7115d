from __future__ import annotations

from ..model import Body, wire


class SampleImageMsgParam(Body):
    """Parameters of a picture; every value is text."""

    photo_url: str = wire("photoURL")
    """Address (https) or media id of the picture."""
