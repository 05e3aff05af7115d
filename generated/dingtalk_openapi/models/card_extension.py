from __future__ import annotations

from ..model import Body


class CardExtension(Body):
    """Further fields, name → text."""
