from __future__ import annotations

from ..model import Body


class TodoExtension(Body):
    """Data of your own, name → text."""
