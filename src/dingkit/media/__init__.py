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

if TYPE_CHECKING:
    from dingkit.media._async import AsyncMediaApi as AsyncMediaApi
    from dingkit.media._large import UploadedFile as UploadedFile
    from dingkit.media._large import UploadState as UploadState
    from dingkit.media._streams import AsyncMediaStream as AsyncMediaStream
    from dingkit.media._streams import MediaStream as MediaStream
    from dingkit.media._sync import MediaApi as MediaApi
    from dingkit.media._transfer import DownloadedFile as DownloadedFile
else:
    # A program that moves no files needs none of it; groups of other domains take what they have in common from here.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.media._async": ("AsyncMediaApi",),
            "dingkit.media._large": ("UploadState", "UploadedFile"),
            "dingkit.media._streams": ("AsyncMediaStream", "MediaStream"),
            "dingkit.media._sync": ("MediaApi",),
            "dingkit.media._transfer": ("DownloadedFile",),
        },
    )


__all__ = ("AsyncMediaApi", "AsyncMediaStream", "DownloadedFile", "MediaApi", "MediaStream", "UploadState", "UploadedFile")
