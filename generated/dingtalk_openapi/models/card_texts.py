from __future__ import annotations

from ..model import Body


class CardTexts(Body):
    """Values of the variables of a template, name → text; a number as its text, a list or an object as JSON text."""
