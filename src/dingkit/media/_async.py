"""`ding.media` of an asyncio client: the generated methods, and those that stream; explained in `_sync.py`."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Self

from dingkit._transport import in_our_words
from dingkit.errors import TransportError
from dingkit.media._calls import checks_limits, code_and_name, name_in, robot_file_call, said_clearly, upload_call
from dingkit.media._large import LargeUpload, UploadedFile
from dingkit.media._source import opened
from dingkit.media._target import target_of
from dingkit.media._transfer import DownloadedFile, Transfer
from dingtalk_openapi.api.media import AsyncMediaApi as GeneratedMediaApi
from dingtalk_openapi.operations import get_media
from dingtalk_openapi.wire import of_client

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from dingkit._retry import RetryPolicy
    from dingkit.media._large import Resume
    from dingkit.media._opened import Opened
    from dingkit.media._source import Progress, Source
    from dingkit.media._target import Destination
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.inbound import InboundFile
    from dingtalk_openapi.models import UploadMediaResult
    from dingtalk_openapi.protocol import AsyncCaller


class AsyncMediaStream:
    """A file on its way here: iterate over it once to get its bytes, in chunks of no particular size.

    When the connection breaks, it goes on where it was if the server can do that and the file is still the same; else the error is
    raised.

    Attributes:
        headers: HTTP headers of the answer, names compared without case.
        name: Name of the file, safe to use in any folder.
        mime_type: Media type, e.g. `image/jpeg`; `None` when DingTalk did not say.
        size: Bytes; `None` when DingTalk did not say.
    """

    def __init__(self, client: AsyncCaller, transfer: Transfer, pause: Callable[[float], Awaitable[None]], answer: Opened) -> None:
        self._client = client
        self._transfer = transfer
        self._pause = pause
        self._opened = answer
        self.headers: Mapping[str, str] = transfer.headers
        self.name: str = transfer.name
        self.mime_type: str | None = transfer.mime_type
        self.size: int | None = transfer.total

    @classmethod
    async def begin(cls, client: AsyncCaller, transfer: Transfer, pause: Callable[[float], Awaitable[None]]) -> Self:
        """Make the first connection."""
        answer = await client.call(transfer.call())
        await _accepted(transfer, answer)
        return cls(client, transfer, pause, answer)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.chunks(lambda: False)

    async def chunks(self, restart: Callable[[], bool]) -> AsyncIterator[bytes]:
        """Yield the bytes; `restart` forgets all that came before, and tells whether it could."""
        while True:
            try:
                with in_our_words(self._transfer.operation):
                    if self._opened.head:
                        self._transfer.took(self._opened.head)
                        yield self._opened.head
                    async for chunk in self._opened.chunks:
                        self._transfer.took(chunk)
                        yield chunk
                    self._transfer.check_complete()
            except TransportError as error:
                lost = error
            else:
                return
            await self.aclose()
            await self._reopen(lost, restart)

    async def _reopen(self, lost: TransportError, restart: Callable[[], bool]) -> None:
        await self._pause(self._transfer.pause_after(lost))
        self._opened = await self._client.call(self._transfer.call())
        try:
            goes_on = await _accepted(self._transfer, self._opened)
        except TransportError as error:
            return await self._reopen(error, restart)
        if not goes_on and not restart():
            raise lost
        return None

    async def aclose(self) -> None:
        """End the download, whether everything came or not."""
        await self._opened.chunks.aclose()
        await self._opened.response.aclose()


async def _accepted(transfer: Transfer, answer: Opened) -> bool:
    try:
        return transfer.accept(answer)
    except TransportError:
        await answer.response.aclose()
        raise


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
        with opened(source, filename) as payload:
            call = upload_call(payload, type, progress, check_limits=checks_limits(self._client, check_limits))
            with said_clearly(payload):
                result = await self._client.call(call)
        return result

    async def download(self, media_id: str, to: Destination = None, *, progress: Progress | None = None) -> DownloadedFile:
        """Download a file by its media id; see `MediaApi.download`.

        Example:
            >>> (await ding.media.download("@lADPDq1a2b3c4d5e", "pictures/")).path  # doctest: +SKIP
            PosixPath('pictures/@lADPDq1a2b3c4d5e.jpg')
        """
        return await self._fetch(get_media.call(None, media_id=media_id), media_id, to, progress)

    @asynccontextmanager
    async def stream(self, media_id: str) -> AsyncIterator[AsyncMediaStream]:
        """Download a file by its media id, chunk by chunk; see `MediaApi.stream`.

        Example:
            >>> async with ding.media.stream("@lADPDq1a2b3c4d5e") as stream:  # doctest: +SKIP
            ...     print(stream.name, stream.size, sum([len(chunk) async for chunk in stream]))
        """
        async with self._streaming(self._transfer(get_media.call(None, media_id=media_id), media_id, None)) as stream:
            yield stream

    async def download_robot_file(
        self, download_code: str | InboundFile, robot_code: str, to: Destination = None, *, progress: Progress | None = None
    ) -> DownloadedFile:
        """Download a file that somebody sent to a robot; see `MediaApi.download_robot_file`."""
        code, known_name = code_and_name(download_code)
        address = (await self.get_robot_file_url(download_code=code, robot_code=robot_code)).download_url
        transfer = self._transfer(robot_file_call(address), name_in(address), progress)
        transfer.known_name = known_name
        return await self._keep(transfer, to)

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
            with opened(large.path) as payload, said_clearly(payload):
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
        with large.chunk(number) as payload, said_clearly(payload):
            await self._client.call(large.chunk_call(number, payload))
        large.arrived(number)

    async def _fetch(self, call: Call[Any], fallback: str, to: Destination, progress: Progress | None) -> DownloadedFile:
        return await self._keep(self._transfer(call, fallback, progress), to)

    async def _keep(self, transfer: Transfer, to: Destination) -> DownloadedFile:
        with target_of(to) as target:
            async with self._streaming(transfer) as stream:
                async for chunk in stream.chunks(target.restart):
                    target.write(chunk)
            path = await asyncio.to_thread(target.finish, transfer.name)
        return transfer.done(path)

    def _transfer(self, call: Call[Any], fallback: str, progress: Progress | None) -> Transfer:
        return Transfer(call, fallback, self._retry, progress)

    @asynccontextmanager
    async def _streaming(self, transfer: Transfer) -> AsyncIterator[AsyncMediaStream]:
        stream = await AsyncMediaStream.begin(self._client, transfer, self._pause)
        try:
            yield stream
        finally:
            await stream.aclose()
