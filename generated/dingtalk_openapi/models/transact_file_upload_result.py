from __future__ import annotations

from ..model import Answer


class TransactFileUploadResult(Answer):
    """What was opened, or what was committed."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    upload_id: str | None = None
    """Id of the opened upload, in the answer of an opening call; percent-encode it in the query of the calls that
    follow."""
    media_id: str | None = None
    """Media id of the drive, in the answer of a commit."""
