from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UploadSingleFileResult(OapiEnvelope):
    """The file in the drive."""

    media_id: str
    """Media id of the drive, begins with `#`; good only for the calls of the drive (cspace)."""
