"""Upload and download of images, voice, video and files (媒体文件)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...wire import given

if TYPE_CHECKING:
    from io import BytesIO
    from typing import cast

    from ...models.upload_media_result import UploadMediaResult
    from ...models.upload_media_type import UploadMediaType, check_upload_media_type
    from ...protocol import AsyncCaller, Caller
    from ...types import File, FileTypes


class MediaApi:
    """Upload and download of images, voice, video and files (媒体文件).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def get_media(self, *, media_id: str) -> File:
        """Download an image, voice or file by its media id.

        获取媒体文件

        Answers with the file itself, or with a redirect to it, or with status 200 and a JSON failure: look at
        `Content-Type` before saving anything.

        Args:
            media_id: Id from `upload_media`. Sent percent-encoded, because it contains `@`, `$` or `#`; dingkit does
                that.

        Raises:
            APIError: DingTalk refused; documented codes: 40004, 40007, 41006, 46001.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        from . import get_media as _operation

        request = _operation._get_kwargs(media_id=media_id)
        return self._client.call(_operation.OPERATION, request, _operation.parse)

    def upload_media(self, *, type_: UploadMediaType, media: File) -> UploadMediaResult:
        """Upload an image, voice, video or plain file and get a reusable media id.

        上传媒体文件

        The answer carries a `media_id` that messages, group icons and markdown images refer to. It can be used any
        number of times, has no stated expiry, and works only inside DingTalk. Treat it as opaque text: it begins
        with `@` (image, voice), `$` (newer ones) or `#` (drive files), so percent-encode it in a URL.

        Not everything that can be uploaded can be sent. An image message looks best with 600x400 pixels (3:2). A
        voice message states a duration that is a positive integer below 60 (seconds); the robot message
        `sampleAudio` takes ogg or amr, with a duration in milliseconds. Video (mp4) goes only into the robot
        message `sampleVideo`. A file message takes at most 10 MB although the upload takes 20 MB; the robot message
        `sampleFile` takes xlsx, pdf, zip, rar, doc and docx.

        Limits:
            - An image has at most 20 MB and is jpg, gif, png or bmp.
            - A voice has at most 2 MB and is amr, mp3 or wav.
            - A video has at most 20 MB and is mp4.
            - A file has at most 20 MB and is doc, docx, xls, xlsx, ppt, pptx, zip, pdf or rar.
            - 2016: an image has at most 1 MB and is JPG.
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - 2016: a file has at most 10 MB.
            - 2016: there is no type video.
            - A message of type file takes at most 10 MB, so a larger upload cannot be sent as one.

        Args:
            type_: Kind of medium; it decides which sizes and formats are accepted. `video` does not exist in the
                documentation of 2016.
            media: The file part; file name, length and content type come with it.

        Raises:
            APIError: DingTalk refused; documented codes: 40004, 40005, 40006, 40014, 40035, 41005, 43008,
                44001, 45001, 88.

        Source: https://open.dingtalk.com/document/development/upload-media-files
        """
        from ...models import UploadMediaRequest
        from . import upload_media as _operation

        body = UploadMediaRequest(media=media)
        request = _operation._get_kwargs(type_=type_, body=body)
        return self._client.call(_operation.OPERATION, request, _operation.parse)


class AsyncMediaApi:
    """Upload and download of images, voice, video and files (媒体文件).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def get_media(self, *, media_id: str) -> File:
        """Download an image, voice or file by its media id.

        获取媒体文件

        Answers with the file itself, or with a redirect to it, or with status 200 and a JSON failure: look at
        `Content-Type` before saving anything.

        Args:
            media_id: Id from `upload_media`. Sent percent-encoded, because it contains `@`, `$` or `#`; dingkit does
                that.

        Raises:
            APIError: DingTalk refused; documented codes: 40004, 40007, 41006, 46001.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        from . import get_media as _operation

        request = _operation._get_kwargs(media_id=media_id)
        return await self._client.call(_operation.OPERATION, request, _operation.parse)

    async def upload_media(self, *, type_: UploadMediaType, media: File) -> UploadMediaResult:
        """Upload an image, voice, video or plain file and get a reusable media id.

        上传媒体文件

        The answer carries a `media_id` that messages, group icons and markdown images refer to. It can be used any
        number of times, has no stated expiry, and works only inside DingTalk. Treat it as opaque text: it begins
        with `@` (image, voice), `$` (newer ones) or `#` (drive files), so percent-encode it in a URL.

        Not everything that can be uploaded can be sent. An image message looks best with 600x400 pixels (3:2). A
        voice message states a duration that is a positive integer below 60 (seconds); the robot message
        `sampleAudio` takes ogg or amr, with a duration in milliseconds. Video (mp4) goes only into the robot
        message `sampleVideo`. A file message takes at most 10 MB although the upload takes 20 MB; the robot message
        `sampleFile` takes xlsx, pdf, zip, rar, doc and docx.

        Limits:
            - An image has at most 20 MB and is jpg, gif, png or bmp.
            - A voice has at most 2 MB and is amr, mp3 or wav.
            - A video has at most 20 MB and is mp4.
            - A file has at most 20 MB and is doc, docx, xls, xlsx, ppt, pptx, zip, pdf or rar.
            - 2016: an image has at most 1 MB and is JPG.
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - 2016: a file has at most 10 MB.
            - 2016: there is no type video.
            - A message of type file takes at most 10 MB, so a larger upload cannot be sent as one.

        Args:
            type_: Kind of medium; it decides which sizes and formats are accepted. `video` does not exist in the
                documentation of 2016.
            media: The file part; file name, length and content type come with it.

        Raises:
            APIError: DingTalk refused; documented codes: 40004, 40005, 40006, 40014, 40035, 41005, 43008,
                44001, 45001, 88.

        Source: https://open.dingtalk.com/document/development/upload-media-files
        """
        from ...models import UploadMediaRequest
        from . import upload_media as _operation

        body = UploadMediaRequest(media=media)
        request = _operation._get_kwargs(type_=type_, body=body)
        return await self._client.call(_operation.OPERATION, request, _operation.parse)
