from typing import Literal

UploadMediaType = Literal["file", "image", "video", "voice"]

UPLOAD_MEDIA_TYPE_VALUES: set[UploadMediaType] = {
    "file",
    "image",
    "video",
    "voice",
}


def check_upload_media_type(value: str) -> UploadMediaType:
    if value in UPLOAD_MEDIA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPLOAD_MEDIA_TYPE_VALUES!r}")
