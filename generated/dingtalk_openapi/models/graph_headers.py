from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class GraphHeaders(Body):
    """The headers of an answer in the form of an HTTP response, name → value."""
