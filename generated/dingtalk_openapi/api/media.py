"""Upload and download of images, voice, video and files (媒体文件)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from typing import Literal

    from ..models import GetRobotFileUrlResult, TransactFileUploadResult, UploadFileChunkResult, UploadMediaResult, UploadSingleFileResult
    from ..protocol import AsyncCaller, Caller
    from ..types import File

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class MediaApi:
    """Upload and download of images, voice, video and files (媒体文件).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    @deprecated(
        "It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a robot comes from get_robot_file_url.",
        category=None,
    )
    def download_file(self, *, media_id: str) -> File:
        """Download by media id, the later way.

        获取媒体文件：用 media_id 下载文件，这是较晚出现的方式。

        Deprecated: It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a
        robot comes from `get_robot_file_url`.

        The successor of `get_media`, in use since 2017. Answers with the file itself, or with status 200 and a JSON failure: look at
        `Content-Type` before saving anything.

        Args:
            media_id: Id from `upload_media`. Percent-encoded in the URL, because it contains `@`, `$` or `#`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py
        """
        return self._client.call(_operations.download_file.call(self._client, media_id=media_id))

    @deprecated(
        "It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a robot comes from get_robot_file_url.",
        category=None,
    )
    def get_media(self, *, media_id: str) -> File:
        """Download an image, voice or file by its media id.

        获取媒体文件：用 media_id 下载图片、语音或文件。

        Deprecated: It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a
        robot comes from `get_robot_file_url`.

        Answers with the file itself, or with a redirect to it, or with status 200 and a JSON failure: look at `Content-Type` before
        saving anything.

        Args:
            media_id: Id from `upload_media`. It must be percent-encoded, because it contains `@`, `$` or `#`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40004, 40007, 41006, 46001.
                40004 means here: media_id invalid. Check the media id, or upload the file again.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return self._client.call(_operations.get_media.call(self._client, media_id=media_id))

    def get_robot_file_url(self, *, download_code: str, robot_code: str) -> GetRobotFileUrlResult:
        """Get a temporary address of a file that was sent to a robot.

        下载机器人接收消息的文件内容：获取用户发给机器人的文件的临时下载地址。

        A message to a robot that holds a picture, audio, video, file or rich text carries a `downloadCode` instead of the content. This
        call turns the code into an address that works without a token for a while. The file there has a generic extension (`.file`) and
        must be renamed.

        A robot gets voice, files and videos only where a person writes to it alone, not in groups and not in a chat between people.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            download_code: The code that the inbound message carries (picture, audio, video, file, richText).
            robot_code: The robot that received the message.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.auth,
                invalidParameter.robotCode.downloadCode, invalidParameter.robotCode.empty.
                invalidParameter.robotCode.auth means here: downloadCode, robot and corp do not belong together. Send the robotCode of
                the robot that got the message, with an access token of its app and corp.
                invalidParameter.robotCode.empty means here: robotCode or downloadCode missing. Send robotCode and downloadCode, both
                of the message.

        Source: https://open.dingtalk.com/document/development/download-the-file-content-of-the-robot-receiving-message
        """
        return self._client.call(_operations.get_robot_file_url.call(self._client, download_code=download_code, robot_code=robot_code))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info (ding.storage) or commit_file (ding.storage) instead. ding.storage.upload makes the calls that replace it.",
        category=None,
    )
    def transact_file_upload(
        self, *, file_size: int, chunk_numbers: int, agent_id: str | None = None, upload_id: str | None = None
    ) -> TransactFileUploadResult:
        """Open an upload in chunks, or commit it when an upload id is given.

        开启分块上传事务 / 提交文件上传事务：开启分块上传；带上传事务 ID 时提交上传。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` (`ding.storage`) or `commit_file` (`ding.storage`) instead. `ding.storage.upload` makes the calls that
        replace it.

        An upload to the drive in chunks has three steps, of which this call is the first and the last:

        - open: this call without `upload_id` answers an `upload_id` and no `media_id`;
        - send: `upload_file_chunk`, once for each chunk, with that `upload_id`;
        - commit: this call with that `upload_id`, the rest as before, answers a `media_id` of the drive.

        DingTalk documents opening and committing as two operations, with a page each. They share method and path, and only the presence
        of `upload_id` tells them apart, so they are one operation here: give no `upload_id` to open, and never leave it out to commit,
        which would open another upload. The page of the commit is
        https://open.dingtalk.com/document/development/submit-a-file-upload-transaction

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - An upload that is not committed is dropped after 24 hours.
            - `chunk_numbers` is at most 10000. (advised)

        Args:
            file_size: Size of the whole file in bytes.
            chunk_numbers: Number of chunks, at most 10000.
            agent_id: Agent id of the app, as text. When not given, the `agent_id` of the client.
            upload_id: Id of the upload; its presence makes this a commit. Percent-encoded in the URL, because it contains characters like
                `#`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/enable-upload-transaction
        """
        return self._client.call(
            _operations.transact_file_upload.call(
                self._client, file_size=file_size, chunk_numbers=chunk_numbers, agent_id=agent_id, upload_id=upload_id
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info (ding.storage) or commit_file (ding.storage) instead. ding.storage.upload makes the calls that replace it.",
        category=None,
    )
    def upload_file_chunk(self, *, upload_id: str, chunk_sequence: int, file: File, agent_id: str | None = None) -> UploadFileChunkResult:
        """Send one chunk of an upload to the drive.

        上传文件块：向钉盘上传文件的一个分块。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` (`ding.storage`) or `commit_file` (`ding.storage`) instead. `ding.storage.upload` makes the calls that
        replace it.

        Belongs between the two calls of `transact_file_upload`: once for each chunk of the file.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A chunk has at most 8 MB and, except the last one, at least 100 KB. (advised)
            - `chunk_sequence` is at least 1. (advised)

        Args:
            upload_id: Id of the upload, from `transact_file_upload`. Percent-encoded in the URL, because it contains characters like `#`.
            chunk_sequence: Number of the chunk, starting at 1.
            file: The chunk, 100 KB (except the last) to 8 MB.
            agent_id: Agent id of the app, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/upload-file-blocks
        """
        return self._client.call(
            _operations.upload_file_chunk.call(
                self._client, upload_id=upload_id, chunk_sequence=chunk_sequence, file=file, agent_id=agent_id
            )
        )

    def upload_media(self, *, type_: Literal["image", "voice", "video", "file"], media: File) -> UploadMediaResult:
        """Upload an image, voice, video or plain file and get a reusable media id.

        上传媒体文件：上传图片、语音、视频或普通文件，得到可重复使用的 media_id。

        The answer carries a `media_id` that messages, group icons and markdown images refer to. It can be used any number of times, has
        no stated expiry, and works only inside DingTalk. Treat it as opaque text: it begins with `@` (image, voice), `$` (newer ones)
        or `#` (drive files), so percent-encode it in a URL.

        Not everything that can be uploaded can be sent. An image message looks best with 600x400 pixels (3:2). A voice message states a
        duration that is a positive integer below 60 (seconds); the robot message `sampleAudio` takes ogg or amr, with a duration in
        milliseconds. Video (mp4) goes only into the robot message `sampleVideo`. A file message takes at most 10 MB although the upload
        takes 20 MB; the robot message `sampleFile` takes xlsx, pdf, zip, rar, doc and docx.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - An image has at most 20 MB and should be jpg, gif, png or bmp. (enforced: 40006, 45001)
            - A voice has at most 2 MB and should be amr or ogg; the page lists amr, mp3 and wav, of which a robot plays amr only.
              (enforced: 40006, 45001)
            - A video has at most 20 MB and should be mp4. (enforced: 40006, 45001)
            - A file has at most 20 MB; the page lists doc, docx, xls, xlsx, ppt, pptx, zip, pdf and rar, yet any is taken. (enforced:
              40006, 45001)
            - 2016: an image has at most 1 MB and is JPG. (advised)
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR. (advised)
            - 2016: a file has at most 10 MB. (advised)
            - 2016: there is no type video.
            - A message of type file takes at most 10 MB, so a larger upload cannot be sent as one.

        Args:
            type_: Kind of medium; it decides which sizes and formats are accepted. `video` does not exist in the documentation of 2016.
            media: The file part; file name, length and content type come with it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40004, 40005, 40006, 40014, 40035, 41005, 43008, 44001, 45001, 88.
                40004 means here: media type illegal. Send type as image, voice, video or file.

        Source: https://open.dingtalk.com/document/development/upload-media-files
        """
        return self._client.call(_operations.upload_media.call(self._client, type_=type_, media=media))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info (ding.storage) or commit_file (ding.storage) instead. ding.storage.upload makes the calls that replace it.",
        category=None,
    )
    def upload_single_file(self, *, file_size: int, file: File, agent_id: str | None = None) -> UploadSingleFileResult:
        """Upload a file to the drive in one step.

        单步文件上传：一次性把文件上传到钉盘。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` (`ding.storage`) or `commit_file` (`ding.storage`) instead. `ding.storage.upload` makes the calls that
        replace it.

        For files of at most 8 MB; a larger one goes up in chunks (`transact_file_upload`). The `media_id` of the answer is good only
        for the calls of the drive (cspace).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The file has at most 8 MB. (advised)
            - file_size must equal the real size of the file.

        Args:
            file_size: Size of the file in bytes; must equal the real size.
            file: The content, at most 8 MB.
            agent_id: Agent id of the app, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/single-step-file-upload
        """
        return self._client.call(_operations.upload_single_file.call(self._client, file_size=file_size, file=file, agent_id=agent_id))


class AsyncMediaApi:
    """Upload and download of images, voice, video and files (媒体文件).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @deprecated(
        "It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a robot comes from get_robot_file_url.",
        category=None,
    )
    async def download_file(self, *, media_id: str) -> File:
        """Download by media id, the later way.

        获取媒体文件：用 media_id 下载文件，这是较晚出现的方式。

        Deprecated: It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a
        robot comes from `get_robot_file_url`.

        The successor of `get_media`, in use since 2017. Answers with the file itself, or with status 200 and a JSON failure: look at
        `Content-Type` before saving anything.

        Args:
            media_id: Id from `upload_media`. Percent-encoded in the URL, because it contains `@`, `$` or `#`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py
        """
        return await self._client.call(_operations.download_file.call(self._client, media_id=media_id))

    @deprecated(
        "It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a robot comes from get_robot_file_url.",
        category=None,
    )
    async def get_media(self, *, media_id: str) -> File:
        """Download an image, voice or file by its media id.

        获取媒体文件：用 media_id 下载图片、语音或文件。

        Deprecated: It has no official page any more. No page tells how a file is fetched by its media id today; what people send to a
        robot comes from `get_robot_file_url`.

        Answers with the file itself, or with a redirect to it, or with status 200 and a JSON failure: look at `Content-Type` before
        saving anything.

        Args:
            media_id: Id from `upload_media`. It must be percent-encoded, because it contains `@`, `$` or `#`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40004, 40007, 41006, 46001.
                40004 means here: media_id invalid. Check the media id, or upload the file again.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return await self._client.call(_operations.get_media.call(self._client, media_id=media_id))

    async def get_robot_file_url(self, *, download_code: str, robot_code: str) -> GetRobotFileUrlResult:
        """Get a temporary address of a file that was sent to a robot.

        下载机器人接收消息的文件内容：获取用户发给机器人的文件的临时下载地址。

        A message to a robot that holds a picture, audio, video, file or rich text carries a `downloadCode` instead of the content. This
        call turns the code into an address that works without a token for a while. The file there has a generic extension (`.file`) and
        must be renamed.

        A robot gets voice, files and videos only where a person writes to it alone, not in groups and not in a chat between people.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            download_code: The code that the inbound message carries (picture, audio, video, file, richText).
            robot_code: The robot that received the message.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.auth,
                invalidParameter.robotCode.downloadCode, invalidParameter.robotCode.empty.
                invalidParameter.robotCode.auth means here: downloadCode, robot and corp do not belong together. Send the robotCode of
                the robot that got the message, with an access token of its app and corp.
                invalidParameter.robotCode.empty means here: robotCode or downloadCode missing. Send robotCode and downloadCode, both
                of the message.

        Source: https://open.dingtalk.com/document/development/download-the-file-content-of-the-robot-receiving-message
        """
        return await self._client.call(
            _operations.get_robot_file_url.call(self._client, download_code=download_code, robot_code=robot_code)
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info (ding.storage) or commit_file (ding.storage) instead. ding.storage.upload makes the calls that replace it.",
        category=None,
    )
    async def transact_file_upload(
        self, *, file_size: int, chunk_numbers: int, agent_id: str | None = None, upload_id: str | None = None
    ) -> TransactFileUploadResult:
        """Open an upload in chunks, or commit it when an upload id is given.

        开启分块上传事务 / 提交文件上传事务：开启分块上传；带上传事务 ID 时提交上传。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` (`ding.storage`) or `commit_file` (`ding.storage`) instead. `ding.storage.upload` makes the calls that
        replace it.

        An upload to the drive in chunks has three steps, of which this call is the first and the last:

        - open: this call without `upload_id` answers an `upload_id` and no `media_id`;
        - send: `upload_file_chunk`, once for each chunk, with that `upload_id`;
        - commit: this call with that `upload_id`, the rest as before, answers a `media_id` of the drive.

        DingTalk documents opening and committing as two operations, with a page each. They share method and path, and only the presence
        of `upload_id` tells them apart, so they are one operation here: give no `upload_id` to open, and never leave it out to commit,
        which would open another upload. The page of the commit is
        https://open.dingtalk.com/document/development/submit-a-file-upload-transaction

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - An upload that is not committed is dropped after 24 hours.
            - `chunk_numbers` is at most 10000. (advised)

        Args:
            file_size: Size of the whole file in bytes.
            chunk_numbers: Number of chunks, at most 10000.
            agent_id: Agent id of the app, as text. When not given, the `agent_id` of the client.
            upload_id: Id of the upload; its presence makes this a commit. Percent-encoded in the URL, because it contains characters like
                `#`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/enable-upload-transaction
        """
        return await self._client.call(
            _operations.transact_file_upload.call(
                self._client, file_size=file_size, chunk_numbers=chunk_numbers, agent_id=agent_id, upload_id=upload_id
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info (ding.storage) or commit_file (ding.storage) instead. ding.storage.upload makes the calls that replace it.",
        category=None,
    )
    async def upload_file_chunk(
        self, *, upload_id: str, chunk_sequence: int, file: File, agent_id: str | None = None
    ) -> UploadFileChunkResult:
        """Send one chunk of an upload to the drive.

        上传文件块：向钉盘上传文件的一个分块。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` (`ding.storage`) or `commit_file` (`ding.storage`) instead. `ding.storage.upload` makes the calls that
        replace it.

        Belongs between the two calls of `transact_file_upload`: once for each chunk of the file.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A chunk has at most 8 MB and, except the last one, at least 100 KB. (advised)
            - `chunk_sequence` is at least 1. (advised)

        Args:
            upload_id: Id of the upload, from `transact_file_upload`. Percent-encoded in the URL, because it contains characters like `#`.
            chunk_sequence: Number of the chunk, starting at 1.
            file: The chunk, 100 KB (except the last) to 8 MB.
            agent_id: Agent id of the app, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/upload-file-blocks
        """
        return await self._client.call(
            _operations.upload_file_chunk.call(
                self._client, upload_id=upload_id, chunk_sequence=chunk_sequence, file=file, agent_id=agent_id
            )
        )

    async def upload_media(self, *, type_: Literal["image", "voice", "video", "file"], media: File) -> UploadMediaResult:
        """Upload an image, voice, video or plain file and get a reusable media id.

        上传媒体文件：上传图片、语音、视频或普通文件，得到可重复使用的 media_id。

        The answer carries a `media_id` that messages, group icons and markdown images refer to. It can be used any number of times, has
        no stated expiry, and works only inside DingTalk. Treat it as opaque text: it begins with `@` (image, voice), `$` (newer ones)
        or `#` (drive files), so percent-encode it in a URL.

        Not everything that can be uploaded can be sent. An image message looks best with 600x400 pixels (3:2). A voice message states a
        duration that is a positive integer below 60 (seconds); the robot message `sampleAudio` takes ogg or amr, with a duration in
        milliseconds. Video (mp4) goes only into the robot message `sampleVideo`. A file message takes at most 10 MB although the upload
        takes 20 MB; the robot message `sampleFile` takes xlsx, pdf, zip, rar, doc and docx.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - An image has at most 20 MB and should be jpg, gif, png or bmp. (enforced: 40006, 45001)
            - A voice has at most 2 MB and should be amr or ogg; the page lists amr, mp3 and wav, of which a robot plays amr only.
              (enforced: 40006, 45001)
            - A video has at most 20 MB and should be mp4. (enforced: 40006, 45001)
            - A file has at most 20 MB; the page lists doc, docx, xls, xlsx, ppt, pptx, zip, pdf and rar, yet any is taken. (enforced:
              40006, 45001)
            - 2016: an image has at most 1 MB and is JPG. (advised)
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR. (advised)
            - 2016: a file has at most 10 MB. (advised)
            - 2016: there is no type video.
            - A message of type file takes at most 10 MB, so a larger upload cannot be sent as one.

        Args:
            type_: Kind of medium; it decides which sizes and formats are accepted. `video` does not exist in the documentation of 2016.
            media: The file part; file name, length and content type come with it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40004, 40005, 40006, 40014, 40035, 41005, 43008, 44001, 45001, 88.
                40004 means here: media type illegal. Send type as image, voice, video or file.

        Source: https://open.dingtalk.com/document/development/upload-media-files
        """
        return await self._client.call(_operations.upload_media.call(self._client, type_=type_, media=media))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use get_file_upload_info (ding.storage) or commit_file (ding.storage) instead. ding.storage.upload makes the calls that replace it.",
        category=None,
    )
    async def upload_single_file(self, *, file_size: int, file: File, agent_id: str | None = None) -> UploadSingleFileResult:
        """Upload a file to the drive in one step.

        单步文件上传：一次性把文件上传到钉盘。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2023-01-17. Use
        `get_file_upload_info` (`ding.storage`) or `commit_file` (`ding.storage`) instead. `ding.storage.upload` makes the calls that
        replace it.

        For files of at most 8 MB; a larger one goes up in chunks (`transact_file_upload`). The `media_id` of the answer is good only
        for the calls of the drive (cspace).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The file has at most 8 MB. (advised)
            - file_size must equal the real size of the file.

        Args:
            file_size: Size of the file in bytes; must equal the real size.
            file: The content, at most 8 MB.
            agent_id: Agent id of the app, as text. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/single-step-file-upload
        """
        return await self._client.call(_operations.upload_single_file.call(self._client, file_size=file_size, file=file, agent_id=agent_id))
