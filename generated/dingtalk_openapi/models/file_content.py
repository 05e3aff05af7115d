from __future__ import annotations

from ..model import Body


class FileContent(Body):
    """Content of a file message."""

    media_id: str
    """Media id of the file, which has at most 10 MB."""
