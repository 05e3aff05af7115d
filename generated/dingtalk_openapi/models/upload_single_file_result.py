from __future__ import annotations

from ..model import Answer


class UploadSingleFileResult(Answer):
    """The file in the drive."""

    errcode: int
    """Always 0 in a successful answer."""
    media_id: str
    """Media id of the drive, begins with `#`; good only for the calls of the drive (cspace)."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
