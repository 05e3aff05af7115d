"""Files that stream: `ding.media.upload`, `download`, `stream`, `upload_large` and `download_robot_file`.

Example:
    >>> from dingkit import DingTalk
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     media_id = ding.media.upload("coffee.jpg").media_id
    ...     ding.media.download(media_id, "copy.jpg")
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any

from dingkit.media._large import UploadedFile, UploadState
from dingkit.media._sync import MediaApi, MediaStream
from dingkit.media._transfer import DownloadedFile

if TYPE_CHECKING:
    from dingkit.media._async import AsyncMediaApi as AsyncMediaApi
    from dingkit.media._async import AsyncMediaStream as AsyncMediaStream
else:

    def __getattr__(name: str) -> Any:
        """Import what needs asyncio when it is used."""
        if name not in ("AsyncMediaApi", "AsyncMediaStream"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from dingkit.media import _async

        return getattr(_async, name)


__all__ = ("AsyncMediaApi", "AsyncMediaStream", "DownloadedFile", "MediaApi", "MediaStream", "UploadState", "UploadedFile")
