from __future__ import annotations

from ..model import Answer


class StreamAuthAgent(Answer):
    """One authorised app, in Stream mode. The keys are camelCase there; the sources do not list them."""
