from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class FileContent(Body):
    """Content of a file message."""

    media_id: str
    """Media id of the file, which has at most 10 MB."""
