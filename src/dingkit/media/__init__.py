"""Files that stream: `ding.media.upload`, `download`, `stream`, `upload_large` and `download_robot_file`.

Examples:
    >>> from dingkit import DingTalk
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     media_id = ding.media.upload("coffee.jpg").media_id
    ...     ding.media.download(media_id, "copy.jpg")
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily
from dingkit.media._large import UploadedFile, UploadState
from dingkit.media._sync import MediaApi, MediaStream
from dingkit.media._transfer import DownloadedFile

if TYPE_CHECKING:
    from dingkit.media._async import AsyncMediaApi as AsyncMediaApi
    from dingkit.media._async import AsyncMediaStream as AsyncMediaStream
else:
    # What needs asyncio is imported when it is used.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.media._async": ("AsyncMediaApi", "AsyncMediaStream"),
        },
    )


__all__ = ("AsyncMediaApi", "AsyncMediaStream", "DownloadedFile", "MediaApi", "MediaStream", "UploadState", "UploadedFile")
