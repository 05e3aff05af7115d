from __future__ import annotations

from ..model import Answer


class OaTimeoutPluginParameters(Answer):
    """Parameters of the system; empty in every example."""
