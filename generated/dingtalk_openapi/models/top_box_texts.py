from __future__ import annotations

from ..model import Body


class TopBoxTexts(Body):
    """Values of the variables of a template, name → text; a media id for a picture."""
