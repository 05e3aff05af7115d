"""`ding.media`: the generated methods, and those that stream."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from dingkit._core._steps import run
from dingkit._http._errors import translate_failures
from dingkit.errors import TransportError
from dingkit.media._calls import check_limits_of, code_and_name, explain_upload_failure, transfer_from, upload_call
from dingkit.media._large import LargeUpload, StoppedError, UploadedFile
from dingkit.media._source import open_source
from dingkit.media._target import target_of
from dingkit.media._transfer import BaseStream, DownloadedFile, Transfer
from dingtalk_openapi.api.media import MediaApi as GeneratedMediaApi
from dingtalk_openapi.operations import get_media, get_robot_file_url
from dingtalk_openapi.types import deprecated
from dingtalk_openapi.wire import of_client

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from dingkit._core._retry import RetryPolicy
    from dingkit.media._large import Resume
    from dingkit.media._source import Progress, Source
    from dingkit.media._target import Destination
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.inbound import InboundFile
    from dingtalk_openapi.models import UploadMediaResult
    from dingtalk_openapi.protocol import Caller


class MediaStream(BaseStream):
    """A file on its way here: iterate over it once to get its bytes, in chunks of no particular size.

    When the connection breaks, it goes on where it was if the server can do that and the file is still the same; else the error is
    raised.

    Attributes:
        headers: HTTP headers of the answer, names compared without case.
        name: Name of the file, safe to use in any folder.
        mime_type: Media type, e.g. `image/jpeg`; `None` when DingTalk did not say.
        size: Bytes; `None` when DingTalk did not say.
    """

    def __iter__(self) -> Iterator[bytes]:
        return self.chunks(lambda: False)

    def chunks(self, restart: Callable[[], bool]) -> Iterator[bytes]:
        """Yield the bytes; `restart` forgets all that came before, and returns whether it could."""
        transfer = self.transfer
        while True:
            opened = self._opened
            try:
                with translate_failures(transfer.operation):
                    yield from transfer.take(opened.beginning())
                    for chunk in opened.chunks:
                        yield from transfer.take(opened.body.read(chunk))
                    transfer.check_complete(opened)
            except TransportError as error:
                lost = error
            else:
                return
            self.close()
            run(self.connect_again(lost, restart))

    def close(self) -> None:
        """End the download, whether everything came or not."""
        if hasattr(self, "_opened"):
            self._opened.response.close()

    _end = close


class MediaApi(GeneratedMediaApi):
    """Upload and download of images, voice, video and files (媒体文件).

    `upload`, `download`, `stream`, `upload_large` and `download_robot_file` stream: memory does not grow with the file. The other methods
    are the operations of the API as they are, one for each.

    Args:
        client: Carries the calls out.
        retry: Decides which failures are tried again.
        pause: Waits some seconds.
    """

    def __init__(self, client: Caller, retry: RetryPolicy, pause: Callable[[float], None]) -> None:
        super().__init__(client)
        self._retry = retry
        self._pause = pause

    def upload(
        self,
        source: Source,
        type: str | None = None,  # noqa: A002 - the API's own word
        *,
        filename: str | None = None,
        progress: Progress | None = None,
        check_limits: bool | None = None,
    ) -> UploadMediaResult:
        """Upload an image, voice, video or plain file and get a reusable media id.

        The file is read while it is sent, from its start, and read again from there when DingTalk refused the access token. A stream that
        cannot be rewound is sent once: if that fails, the error is raised. A file object stays open.

        Args:
            source: Path, bytes, or a file object in binary mode.
            type: `image`, `voice`, `video` or `file`; told from the content, else from the extension, when it is not given.
            filename: Name as DingTalk sees it; that of the file when it is not given. Directories in it are not sent.
            progress: Called with the bytes sent so far and those there are (`None` for a stream), often; it starts again when the file is
                sent again.
            check_limits: Refuse at once what is too large, and what cannot be of that type, such as a document as an image; a format that
                the documentation does not list is only logged, once. As the client does when it is not given.

        Raises:
            APIError: DingTalk refused.
            FileError: The file is empty, a directory, unreadable, too large, of a format that is not taken, or it changed while it was
                read.
            TransportError: DingTalk could not be reached, or did not answer.

        Examples:
            >>> ding.media.upload("coffee.jpg").media_id  # doctest: +SKIP
            '@lADPDq1a2b3c4d5e'

        Source: facts media.yaml media_upload, limits_by_type.
        """
        with open_source(source, filename) as payload:
            call = upload_call(payload, type, progress, check_limits=check_limits_of(self._client, check_limits))
            with explain_upload_failure(payload):
                result = self._client.call(call)
        return result

    def download(self, media_id: str, to: Destination = None, *, progress: Progress | None = None) -> DownloadedFile:
        """Download a file by its media id.

        It is written beside its place and renamed when all of it is there; until then, and if anything goes wrong, nothing is under the
        final name. A connection that breaks is made again: where the server can, it goes on, else it begins anew. A redirect is followed
        without the token.

        Args:
            media_id: Id from `upload` or from a message.
            to: Path of the file (one that is there is replaced), path of a folder (default: the current one) that the file is put into
                under the name from the answer without replacing another, or a file object open for writing in binary mode. A text
                that ends with a slash names a folder, which is made if it is not there. After an error a file object is where it was, if it
                can go back.
            progress: Called with the bytes received so far and those there are (`None` when DingTalk does not say).

        Raises:
            APIError: DingTalk refused, which it says in a JSON text with HTTP status 200.
            TransportError: DingTalk could not be reached, the connection broke too often, or the file came encoded and without its end.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> ding.media.download("@lADPDq1a2b3c4d5e", "pictures/").path  # doctest: +SKIP
            PosixPath('pictures/@lADPDq1a2b3c4d5e.jpg')

        Source: facts media.yaml media_get_2016.
        """
        return keep(self._stream(get_media.call(None, media_id=media_id), media_id, progress), to)

    @contextmanager
    def stream(self, media_id: str) -> Iterator[MediaStream]:
        """Download a file by its media id, chunk by chunk.

        Raises:
            APIError: DingTalk refused.
            TransportError: DingTalk could not be reached, or the connection broke.

        Examples:
            >>> with ding.media.stream("@lADPDq1a2b3c4d5e") as stream:  # doctest: +SKIP
            ...     print(stream.name, stream.size, sum(map(len, stream)))

        Source: facts media.yaml media_get_2016.
        """
        stream = self._stream(get_media.call(None, media_id=media_id), media_id)
        try:
            run(stream.connect())
            yield stream
        finally:
            stream.close()

    def download_robot_file(
        self, download_code: str | InboundFile, robot_code: str, to: Destination = None, *, progress: Progress | None = None
    ) -> DownloadedFile:
        """Download a file that somebody sent to a robot.

        DingTalk turns the code of the message into an address, whose host never gets the access token. What is there has a generic name;
        in a folder it gets an extension that fits its content.

        Args:
            download_code: `downloadCode` of the message, or one of its `files`, which is kept under its own name if it has one.
            robot_code: Code of the robot that got the message.
            to: As for `download`.
            progress: As for `download`.

        Raises:
            APIError: DingTalk refused, or the address has expired.
            TransportError: the connection failed.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> for file in message.files:  # doctest: +SKIP
            ...     print(ding.media.download_robot_file(file, message.robot_code, "downloads/").path)

        Source: facts media.yaml v1_robot_messageFiles_download.
        """
        code, known_name = code_and_name(download_code)
        address = self.get_robot_file_url(download_code=code, robot_code=robot_code).download_url
        transfer = transfer_from(address, get_robot_file_url, known_name, self._retry, progress)
        return keep(MediaStream(self._client, transfer, self._pause), to)

    @deprecated("DingTalk has closed the operations that it calls to new apps: see transact_file_upload.", category=None)
    def upload_large(
        self,
        path: str | os.PathLike[str],
        agent_id: str | int | None = None,
        *,
        chunk_size: int | None = None,
        concurrency: int = 4,
        progress: Progress | None = None,
        resume: Resume = None,
    ) -> UploadedFile:
        """Upload a file to the drive: up to 8 MB in one request, a larger one in chunks.

        Deprecated: DingTalk has closed the operations that it calls to new apps; `transact_file_upload` says since when, and what replaces
        them.

        Several chunks travel at a time; each is sent again for itself when its connection breaks. When all have arrived, and the file is
        still the one it was, the upload is committed.

        Args:
            path: Of the file.
            agent_id: Agent id of the app; that of the client when not given.
            chunk_size: Bytes of each chunk, 100 KB to 8 MB; 4 MB when it is not given, more for a file of more than 40 GB.
            concurrency: How many chunks are sent at a time.
            progress: Called with the bytes sent so far and those there are.
            resume: Go on with an upload that was begun: `IncompleteUploadError.state`, or the path of a file where the state is kept,
                which is written while chunks go and removed in the end.

        Raises:
            APIError: DingTalk refused.
            ConfigurationError: `resume` holds no state of such an upload, or `chunk_size` is not allowed.
            FileError: The file is empty, unreadable, too large, or it changed; or the state cannot be kept.
            IncompleteUploadError: chunks did not arrive; it carries the state to go on from.
            MissingArgumentError: neither this call nor the client was given an agent id.
            TransportError: DingTalk could not be reached.

        Examples:
            >>> ding.media.upload_large("film.mov", agent_id=123456789, resume="film.upload").media_id  # doctest: +SKIP
            '#iAEKAqNwbmcDBgTNAk'

        Threads:
            `progress` is called from several threads, never at the same time.

        Source: facts media.yaml file_upload_single, file_upload_transaction_open, file_upload_chunk, file_upload_transaction_commit.
        """
        agent = str(of_client(self._client, "agent_id", "agent_id", agent_id))
        large = LargeUpload(path, agent, chunk_size, progress, resume)
        if large.is_single:
            with open_source(large.path) as payload, explain_upload_failure(payload):
                return UploadedFile(self._client.call(large.single_call(payload)).media_id, large.size, 1)
        if not large.state.upload_id:
            large.opened(self._client.call(large.open_call()).upload_id)
        self._send_chunks(large, concurrency)
        return large.committed(self._client.call(large.commit_call()).media_id)

    def _send_chunks(self, large: LargeUpload, concurrency: int) -> None:
        with ThreadPoolExecutor(concurrency, "dingkit-upload") as pool:
            sending = [pool.submit(self._send_chunk, large, number) for number in large.pending]
            try:
                done, _ = wait(sending, return_when=FIRST_EXCEPTION)
            finally:  # Ctrl-C too
                large.stop()
                pool.shutdown(cancel_futures=True)
        failures = (future.exception() for future in done)
        reason = next((error for error in failures if error is not None and not isinstance(error, StoppedError)), None)
        if reason is not None:
            raise large.incomplete(reason) from reason

    def _send_chunk(self, large: LargeUpload, number: int) -> None:
        try:
            with large.chunk(number) as payload, explain_upload_failure(payload):
                self._client.call(large.chunk_call(number, payload))
        except BaseException:
            large.stop()
            raise
        large.arrived(number)

    def _stream(self, call: Call[Any], fallback: str, progress: Progress | None = None) -> MediaStream:
        return MediaStream(self._client, Transfer(call, fallback, self._retry, progress), self._pause)


def keep(stream: MediaStream, to: Destination) -> DownloadedFile:
    """Download a file to where it is to be kept."""
    target, transfer = target_of(to), stream.transfer
    try:
        try:
            target.open()
            run(stream.connect())
            for chunk in stream.chunks(target.restart):
                target.write(chunk)
            return transfer.done(target.finish(transfer.name))
        finally:
            target.discard()
            stream.close()
    finally:
        target.discard()
        stream.close()
