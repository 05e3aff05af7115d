"""`ding.media` of an asyncio client: the generated methods, and those that stream; explained in `_sync.py`."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from dingkit._steps import run_async
from dingkit._transport import in_our_words
from dingkit.errors import TransportError
from dingkit.media._calls import check_limits_of, code_and_name, explain_upload_failure, name_in, robot_file_call, upload_call
from dingkit.media._large import LargeUpload, UploadedFile
from dingkit.media._source import open_source
from dingkit.media._target import target_of
from dingkit.media._transfer import BaseStream, DownloadedFile, Transfer
from dingtalk_openapi.api.media import AsyncMediaApi as GeneratedMediaApi
from dingtalk_openapi.operations import get_media
from dingtalk_openapi.wire import of_client

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Awaitable, Callable

    from dingkit._retry import RetryPolicy
    from dingkit.media._large import Resume
    from dingkit.media._source import Progress, Source
    from dingkit.media._target import Destination
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.inbound import InboundFile
    from dingtalk_openapi.models import UploadMediaResult
    from dingtalk_openapi.protocol import AsyncCaller


class AsyncMediaStream(BaseStream):
    """A file on its way here: iterate over it once to get its bytes, in chunks of no particular size.

    When the connection breaks, it goes on where it was if the server can do that and the file is still the same; else the error is
    raised.

    Attributes:
        headers: HTTP headers of the answer, names compared without case.
        name: Name of the file, safe to use in any folder.
        mime_type: Media type, e.g. `image/jpeg`; `None` when DingTalk did not say.
        size: Bytes; `None` when DingTalk did not say.
    """

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.chunks(lambda: False)

    async def chunks(self, restart: Callable[[], bool]) -> AsyncIterator[bytes]:
        """Yield the bytes; `restart` forgets all that came before, and returns whether it could."""
        transfer = self.transfer
        while True:
            opened = self._opened
            try:
                with in_our_words(transfer.operation):
                    for piece in transfer.take(opened.beginning()):
                        yield piece
                    async for chunk in opened.chunks:
                        for piece in transfer.take(opened.body.read(chunk)):
                            yield piece
                    transfer.check_complete(opened)
            except TransportError as error:
                lost = error
            else:
                return
            await self.aclose()
            await run_async(self.connect_again(lost, restart))

    async def aclose(self) -> None:
        """End the download, whether everything came or not."""
        if hasattr(self, "_opened"):
            await self._opened.chunks.aclose()
            await self._opened.response.aclose()

    _end = aclose


class AsyncMediaApi(GeneratedMediaApi):
    """Upload and download of images, voice, video and files (媒体文件).

    `upload`, `download`, `stream`, `upload_large` and `download_robot_file` stream: memory does not grow with the file. The other methods
    are the operations of the API as they are, one for each.

    Args:
        client: Carries the calls out.
        retry: Decides which failures are tried again.
        pause: Waits some seconds.
    """

    def __init__(self, client: AsyncCaller, retry: RetryPolicy, pause: Callable[[float], Awaitable[None]]) -> None:
        super().__init__(client)
        self._retry = retry
        self._pause = pause

    async def upload(
        self,
        source: Source,
        type: str | None = None,  # noqa: A002 - the API's own word
        *,
        filename: str | None = None,
        progress: Progress | None = None,
        check_limits: bool | None = None,
    ) -> UploadMediaResult:
        """Upload an image, voice, video or plain file and get a reusable media id; see `MediaApi.upload`.

        While the file is read, in pieces of 64 KB, the event loop waits.

        Example:
            >>> (await ding.media.upload("coffee.jpg")).media_id  # doctest: +SKIP
            '@lADPDq1a2b3c4d5e'
        """
        with open_source(source, filename) as payload:
            call = upload_call(payload, type, progress, check_limits=check_limits_of(self._client, check_limits))
            with explain_upload_failure(payload):
                result = await self._client.call(call)
        return result

    async def download(self, media_id: str, to: Destination = None, *, progress: Progress | None = None) -> DownloadedFile:
        """Download a file by its media id; see `MediaApi.download`.

        Example:
            >>> (await ding.media.download("@lADPDq1a2b3c4d5e", "pictures/")).path  # doctest: +SKIP
            PosixPath('pictures/@lADPDq1a2b3c4d5e.jpg')
        """
        return await self._keep(self._stream(get_media.call(None, media_id=media_id), media_id, progress), to)

    @asynccontextmanager
    async def stream(self, media_id: str) -> AsyncIterator[AsyncMediaStream]:
        """Download a file by its media id, chunk by chunk; see `MediaApi.stream`.

        Example:
            >>> async with ding.media.stream("@lADPDq1a2b3c4d5e") as stream:  # doctest: +SKIP
            ...     print(stream.name, stream.size, sum([len(chunk) async for chunk in stream]))
        """
        stream = self._stream(get_media.call(None, media_id=media_id), media_id)
        try:
            await run_async(stream.connect())
            yield stream
        finally:
            await stream.aclose()

    async def download_robot_file(
        self, download_code: str | InboundFile, robot_code: str, to: Destination = None, *, progress: Progress | None = None
    ) -> DownloadedFile:
        """Download a file that somebody sent to a robot; see `MediaApi.download_robot_file`."""
        code, known_name = code_and_name(download_code)
        address = (await self.get_robot_file_url(download_code=code, robot_code=robot_code)).download_url
        stream = self._stream(robot_file_call(address), name_in(address), progress)
        stream.transfer.known_name = known_name
        return await self._keep(stream, to)

    async def upload_large(
        self,
        path: str | os.PathLike[str],
        agent_id: str | int | None = None,
        *,
        chunk_size: int | None = None,
        concurrency: int = 4,
        progress: Progress | None = None,
        resume: Resume = None,
    ) -> UploadedFile:
        """Upload a file to the drive: up to 8 MB in one request, a larger one in chunks; see `MediaApi.upload_large`."""
        agent = str(of_client(self._client, "agent_id", "agent_id", agent_id))
        large = LargeUpload(path, agent, chunk_size, progress, resume)
        if large.is_single:
            with open_source(large.path) as payload, explain_upload_failure(payload):
                return UploadedFile((await self._client.call(large.single_call(payload))).media_id, large.size, 1)
        if not large.state.upload_id:
            large.opened((await self._client.call(large.open_call())).upload_id)
        await self._send_chunks(large, concurrency)
        return large.committed((await self._client.call(large.commit_call())).media_id)

    async def _send_chunks(self, large: LargeUpload, concurrency: int) -> None:
        waiting = iter(large.pending)  # shared: each worker takes the next

        async def work() -> None:
            for number in waiting:
                await self._send_chunk(large, number)

        working = [asyncio.create_task(work()) for _ in range(concurrency)]
        try:
            await asyncio.gather(*working)
        except Exception as reason:
            raise large.incomplete(reason) from reason
        finally:
            for task in working:
                task.cancel()
            await asyncio.gather(*working, return_exceptions=True)

    async def _send_chunk(self, large: LargeUpload, number: int) -> None:
        with large.chunk(number) as payload, explain_upload_failure(payload):
            await self._client.call(large.chunk_call(number, payload))
        large.arrived(number)

    def _stream(self, call: Call[Any], fallback: str, progress: Progress | None = None) -> AsyncMediaStream:
        return AsyncMediaStream(self._client, Transfer(call, fallback, self._retry, progress), self._pause)

    async def _keep(self, stream: AsyncMediaStream, to: Destination) -> DownloadedFile:
        target, transfer = target_of(to), stream.transfer
        try:
            try:
                target.open()
                await run_async(stream.connect())
                async for chunk in stream.chunks(target.restart):
                    target.write(chunk)
                return transfer.done(await asyncio.to_thread(target.finish, transfer.name))
            finally:
                target.discard()
                await stream.aclose()
        finally:
            target.discard()
            await stream.aclose()
