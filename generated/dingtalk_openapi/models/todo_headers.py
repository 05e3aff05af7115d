from __future__ import annotations

from ..model import Body


class TodoHeaders(Body):
    """Headers of the call, name → text."""
