"""What the API groups have that move files, of `ding.media` and of other domains."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._core._retry import RetryPolicy
    from dingkit.media._streams import AsyncMediaStream, MediaStream
    from dingkit.media._target import Destination
    from dingkit.media._transfer import DownloadedFile, Transfer
    from dingtalk_openapi.protocol import AsyncCaller, Caller


class BaseFileGroup:
    """An API group that moves files.

    Args:
        client: Carries the calls out.
        retry: Decides which failures are tried again.
        pause: Waits some seconds.
    """

    _client: Any  # `Caller`, or `AsyncCaller`: the generated group says which

    def __init__(self, client: Caller | AsyncCaller, retry: RetryPolicy, pause: Callable[[float], Any]) -> None:
        self._client = client
        self._retry = retry
        self._pause = pause


class FileGroup(BaseFileGroup):
    """An API group that moves files."""

    def _stream(self, transfer: Transfer) -> MediaStream:
        from dingkit.media._streams import MediaStream  # a program that moves no files needs none of it

        return MediaStream(self._client, transfer, self._retry, self._pause)

    def _download(self, transfer: Transfer, to: Destination) -> DownloadedFile:
        from dingkit.media._streams import keep

        return keep(self._stream(transfer), to)


class AsyncFileGroup(BaseFileGroup):
    """An API group that moves files."""

    def _stream(self, transfer: Transfer) -> AsyncMediaStream:
        from dingkit.media._streams import AsyncMediaStream

        return AsyncMediaStream(self._client, transfer, self._retry, self._pause)

    async def _download(self, transfer: Transfer, to: Destination) -> DownloadedFile:
        from dingkit.media._streams import keep_async

        return await keep_async(self._stream(transfer), to)
