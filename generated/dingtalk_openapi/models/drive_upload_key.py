from __future__ import annotations

from ..model import Answer, wire


class DriveUploadKey(Answer):
    """A temporary key for Alibaba Cloud OSS."""

    bucket: str | None = None
    """Bucket of OSS."""
    end_point: str | None = wire("endPoint", default=None)
    """Address of OSS."""
    internal_end_point: str | None = wire("internalEndPoint", default=None)
    """Address of OSS in the network of Alibaba Cloud."""
    access_key_id: str | None = wire("accessKeyId", default=None)
    """Id of the temporary key."""
    access_key_secret: str | None = wire("accessKeySecret", default=None, secret=True)
    """The temporary key."""
    access_token: str | None = wire("accessToken", default=None, secret=True)
    """Token of the temporary key."""
    access_token_expiration_millis: int | None = wire("accessTokenExpirationMillis", default=None)
    """When the key expires, in milliseconds; the example of the page is 900000, so presumably from now on."""
    media_id: str | None = wire("mediaId", default=None)
    """Name of the file in OSS, which `create_drive_file` takes."""
