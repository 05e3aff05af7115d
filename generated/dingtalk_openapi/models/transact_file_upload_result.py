from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class TransactFileUploadResult(OapiEnvelope):
    """What was opened, or what was committed."""

    upload_id: str | None = None
    """Id of the opened upload, in the answer of an opening call; percent-encode it in the query of the calls that follow."""
    media_id: str | None = None
    """Media id of the drive, in the answer of a commit."""
