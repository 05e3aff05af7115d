from __future__ import annotations

from ..model import Answer


class ApprovalFileLegacy(Answer):
    """A file of a comment."""

    file_name: str | None = None
    """Name."""
    file_size: str | None = None
    """Size as text, unit not documented."""
    file_id: str | None = None
    """Id of the file."""
    file_type: str | None = None
    """Kind, such as `pdf`."""
