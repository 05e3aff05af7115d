from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class StreamConnectionExtras(Body):
    """More about the client, name → text; in the Go SDK only."""
