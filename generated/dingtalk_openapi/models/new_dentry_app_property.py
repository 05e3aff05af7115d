from __future__ import annotations

from typing import Literal

from ..model import Body


class NewDentryAppProperty(Body):
    """What the app keeps with a file or folder."""

    name: str
    """Its name, unique for the app."""
    value: str
    """Its value."""
    visibility: Literal["PUBLIC", "PRIVATE"]
    """Who sees it: all apps, or this one."""
