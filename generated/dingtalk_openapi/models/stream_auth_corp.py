from __future__ import annotations

from ..model import Answer


class StreamAuthCorp(Answer):
    """The corp behind an authorisation, in Stream mode. The keys are camelCase there; the sources do not list them."""
