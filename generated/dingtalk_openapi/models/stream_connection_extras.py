from __future__ import annotations

from ..model import Body


class StreamConnectionExtras(Body):
    """More about the client, name → any value; in the official SDKs only."""
