"""`ding.storage`: spaces and the files in them, uploaded and downloaded as streams, whatever their size.

Examples:
    >>> from dingkit import DingTalk
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     file = ding.storage.upload("report.pdf", union_id="unionAbCdEf100", space_id="3000400050")
    ...     ding.storage.download(file, "copy.pdf", union_id="unionAbCdEf100")
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from dingkit._core._steps import AWAITING, BLOCKING, Awaiting, Blocking, run, run_async
from dingkit.errors._base import APIError, ArgumentTypeError, ArgumentValueError, ConnectionLostError, MissingArgumentError
from dingkit.media._calls import call_elsewhere, name_in, send_file
from dingkit.media._group import AsyncFileGroup, FileGroup
from dingkit.media._source import open_source
from dingkit.media._transfer import Transfer, announced_md5
from dingtalk_openapi.answers import file_answer
from dingtalk_openapi.api import storage as generated
from dingtalk_openapi.call import Call
from dingtalk_openapi.models import Dentry, SignedHeaders
from dingtalk_openapi.operations import (
    commit_file,
    commit_space_file,
    create_multipart_upload,
    get_file_download_info,
    get_file_upload_info,
    get_multipart_upload_infos,
    get_space_file_upload_info,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit._core._steps import Steps
    from dingkit.media import DownloadedFile
    from dingkit.media._source import Payload, Progress, Source
    from dingkit.media._target import Destination
    from dingtalk_openapi.http import HttpResponse
    from dingtalk_openapi.models import CommitFileResult, CommitSpaceFileResult, SignedResource
    from dingtalk_openapi.operations import Operation

__all__ = ["AsyncStorageApi", "StorageApi"]

ROOT = "0"
"""Id of the root folder of every space.

Source: facts storage.yaml list_dentries.
"""

PART_BYTES = 32 * 1024 * 1024
"""So little is sent again when a connection breaks."""

MAX_PARTS = 5000
"""Parts of a larger file get larger instead of more: each takes a call."""


class StorageApi(FileGroup, generated.StorageApi):
    """Spaces and the files in them: listed, searched, uploaded, downloaded, deleted (存储、钉盘).

    `upload` and `download` stream: memory does not grow with the file. The other methods are the operations of the API as they are, one for
    each.
    """

    def upload(
        self,
        source: Source,
        *,
        union_id: str,
        space_id: str | None = None,
        parent_id: str = ROOT,
        parent_dentry_uuid: str | None = None,
        filename: str | None = None,
        conflict_strategy: str | None = None,
        part_size: int | None = None,
        progress: Progress | None = None,
    ) -> Dentry:
        """Upload a file into a space, and return what DingTalk made of it.

        DingTalk says where the bytes go and signs the headers of that request; its host gets no access token. Then the file is committed,
        with its size, which DingTalk compares. Where the host tells the MD5 of what it got, that is compared, too.

        A file that is larger than a part goes in parts, one after the other, each sent again for itself when its connection breaks;
        DingTalk does that only in a space whose id it is given. Without it, and for a stream whose size nobody knows, all goes in one
        request, which is sent again from the start of the file, if there is a way back to that. An upload cannot be gone on with in another
        process: no page tells how long DingTalk remembers it, or which parts have arrived.

        Args:
            source: Path, bytes, or a file object in binary mode, which stays open.
            union_id: Unionid of the person who acts.
            space_id: Id of the space that it goes into.
            parent_id: Id of the folder in that space; the root when not given.
            parent_dentry_uuid: UUID of the folder, in place of `parent_id`; then `space_id` is needed only for parts.
            filename: Name in the space; that of the file when not given. Directories in it are not sent.
            conflict_strategy: What to do when the name is taken: as for `commit_file`.
            part_size: Bytes of a part, at least 100 KB; 32 MB when not given, more for a file of more than 160 GB.
            progress: Called with the bytes sent so far and those there are (`None` for a stream), often; it goes back when something is
                sent again.

        Raises:
            APIError: DingTalk refused, or the host of the bytes did.
            ArgumentError: two folders were named.
            FileError: The file is unreadable, or changed while it was sent.
            MissingArgumentError: no space and no folder was named, or the file has no name.
            TransportError: DingTalk could not be reached. If that was when the file was committed, it may be there all the same.

        Examples:
            >>> ding.storage.upload("report.pdf", union_id="unionAbCdEf100", space_id="3000400050").id  # doctest: +SKIP
            '5000600070'

        Source: facts storage.yaml transfer, get_file_upload_info, commit_file, get_space_file_upload_info, commit_space_file,
        create_multipart_upload, get_multipart_upload_infos.
        """
        place = Place(union_id, space_id, parent_id, parent_dentry_uuid)
        with open_source(source, filename) as payload:
            return run(Uploading(self._client, payload, place, conflict_strategy, part_size, progress).steps(BLOCKING))

    def download(
        self,
        dentry_id: str | Dentry,
        to: Destination = None,
        *,
        union_id: str,
        space_id: str | None = None,
        version: int | None = None,
        progress: Progress | None = None,
    ) -> DownloadedFile:
        """Download a file of a space.

        It is written beside its place and renamed when all of it is there, as by `ding.media.download`. A connection that breaks is made
        again, with a new address, for these are good for some minutes: where the file is still the same, it goes on. What comes is compared
        with the size and the MD5 that the answer tells. The host of the bytes gets no access token.

        Args:
            dentry_id: Id of the file, or the file as `upload` and the lists have it, which is kept under its own name.
            to: As for `ding.media.download`.
            union_id: Unionid of the person who acts.
            space_id: Id of the space; a `Dentry` has it.
            version: Which version of the file; the latest when not given.
            progress: As for `ding.media.download`.

        Raises:
            APIError: DingTalk refused.
            ArgumentError: `dentry_id` names no file.
            MissingArgumentError: no space was named.
            TransportError: the connection failed too often, or other bytes came than there are.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> for file in ding.storage.iter_all_dentries(space_id="3000400050", union_id="unionAbCdEf100"):  # doctest: +SKIP
            ...     if file.type_ == "FILE":
            ...         ding.storage.download(file, "backup/", union_id="unionAbCdEf100")

        Source: facts storage.yaml transfer, get_file_download_info.
        """
        return self._download(_transfer(dentry_id, union_id, space_id, version, progress), to)


class AsyncStorageApi(AsyncFileGroup, generated.AsyncStorageApi):
    """Spaces and the files in them: listed, searched, uploaded, downloaded, deleted (存储、钉盘).

    `upload` and `download` stream: memory does not grow with the file. The other methods are the operations of the API as they are, one for
    each.
    """

    async def upload(
        self,
        source: Source,
        *,
        union_id: str,
        space_id: str | None = None,
        parent_id: str = ROOT,
        parent_dentry_uuid: str | None = None,
        filename: str | None = None,
        conflict_strategy: str | None = None,
        part_size: int | None = None,
        progress: Progress | None = None,
    ) -> Dentry:
        """Upload a file into a space, and return what DingTalk made of it.

        DingTalk says where the bytes go and signs the headers of that request; its host gets no access token. Then the file is committed,
        with its size, which DingTalk compares. Where the host tells the MD5 of what it got, that is compared, too.

        A file that is larger than a part goes in parts, one after the other, each sent again for itself when its connection breaks;
        DingTalk does that only in a space whose id it is given. Without it, and for a stream whose size nobody knows, all goes in one
        request, which is sent again from the start of the file, if there is a way back to that. An upload cannot be gone on with in another
        process: no page tells how long DingTalk remembers it, or which parts have arrived.

        Args:
            source: Path, bytes, or a file object in binary mode, which stays open.
            union_id: Unionid of the person who acts.
            space_id: Id of the space that it goes into.
            parent_id: Id of the folder in that space; the root when not given.
            parent_dentry_uuid: UUID of the folder, in place of `parent_id`; then `space_id` is needed only for parts.
            filename: Name in the space; that of the file when not given. Directories in it are not sent.
            conflict_strategy: What to do when the name is taken: as for `commit_file`.
            part_size: Bytes of a part, at least 100 KB; 32 MB when not given, more for a file of more than 160 GB.
            progress: Called with the bytes sent so far and those there are (`None` for a stream), often; it goes back when something is
                sent again.

        Raises:
            APIError: DingTalk refused, or the host of the bytes did.
            ArgumentError: two folders were named.
            FileError: The file is unreadable, or changed while it was sent.
            MissingArgumentError: no space and no folder was named, or the file has no name.
            TransportError: DingTalk could not be reached. If that was when the file was committed, it may be there all the same.

        Examples:
            >>> (await ding.storage.upload("report.pdf", union_id="unionAbCdEf100", space_id="3000400050")).id  # doctest: +SKIP
            '5000600070'

        Asyncio:
            While the file is read to be sent, in pieces of 64 KB, the event loop waits.

        Source: facts storage.yaml transfer, get_file_upload_info, commit_file, get_space_file_upload_info, commit_space_file,
        create_multipart_upload, get_multipart_upload_infos.
        """
        place = Place(union_id, space_id, parent_id, parent_dentry_uuid)
        with open_source(source, filename) as payload:
            return await run_async(Uploading(self._client, payload, place, conflict_strategy, part_size, progress).steps(AWAITING))

    async def download(
        self,
        dentry_id: str | Dentry,
        to: Destination = None,
        *,
        union_id: str,
        space_id: str | None = None,
        version: int | None = None,
        progress: Progress | None = None,
    ) -> DownloadedFile:
        """Download a file of a space.

        It is written beside its place and renamed when all of it is there, as by `ding.media.download`. A connection that breaks is made
        again, with a new address, for these are good for some minutes: where the file is still the same, it goes on. What comes is compared
        with the size and the MD5 that the answer tells. The host of the bytes gets no access token.

        Args:
            dentry_id: Id of the file, or the file as `upload` and the lists have it, which is kept under its own name.
            to: As for `ding.media.download`.
            union_id: Unionid of the person who acts.
            space_id: Id of the space; a `Dentry` has it.
            version: Which version of the file; the latest when not given.
            progress: As for `ding.media.download`.

        Raises:
            APIError: DingTalk refused.
            ArgumentError: `dentry_id` names no file.
            MissingArgumentError: no space was named.
            TransportError: the connection failed too often, or other bytes came than there are.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> async for file in ding.storage.iter_all_dentries(space_id="3000400050", union_id="unionAbCdEf100"):  # doctest: +SKIP
            ...     if file.type_ == "FILE":
            ...         await ding.storage.download(file, "backup/", union_id="unionAbCdEf100")

        Source: facts storage.yaml transfer, get_file_download_info.
        """
        return await self._download(_transfer(dentry_id, union_id, space_id, version, progress), to)


@dataclass(frozen=True)
class Place:
    """Where a file goes, and for whom.

    Attributes:
        union_id: Unionid of the person who acts.
        space_id: Id of the space.
        parent_id: Id of the folder in it.
        parent_dentry_uuid: UUID of the folder, in place of its id.
    """

    union_id: str
    space_id: str | None
    parent_id: str = ROOT
    parent_dentry_uuid: str | None = None

    def __post_init__(self) -> None:
        if self.space_id is None and self.parent_dentry_uuid is None:
            raise MissingArgumentError("space_id is missing: give the id of the space, or parent_dentry_uuid, the UUID of a folder")
        if self.parent_dentry_uuid is not None and self.parent_id != ROOT:
            raise ArgumentValueError("names a folder, as parent_dentry_uuid does: give one of both.", field="parent_id")


@dataclass
class Uploading:
    """One upload: where the bytes go is asked, they are sent, and a file is made of them.

    Attributes:
        client: Carries the calls out.
        payload: The file.
        place: Where it goes.
        conflict_strategy: What to do when its name is taken.
        part_size: Bytes of a part; `None` chooses.
        progress: Told how far it is.
    """

    client: Any
    payload: Payload
    place: Place
    conflict_strategy: str | None = None
    part_size: int | None = None
    progress: Progress | None = None

    def steps(self, io: Blocking | Awaiting) -> Steps[Dentry]:
        """Carry it out; what takes time is a step."""
        name, size = self.payload.name, self.payload.size
        if not name:
            raise MissingArgumentError("filename is missing: bytes and streams have no name of their own")
        part_size = self._part_size()
        if self.place.space_id is not None and size is not None and size > part_size:
            upload_key = yield from self._in_parts(io, size, part_size)
        else:
            upload_key = yield from self._in_one(io)
        committed: CommitFileResult | CommitSpaceFileResult = yield self.client.call(self._commit(upload_key, name))
        return committed.dentry

    def _part_size(self) -> int:
        wanted = self.part_size
        if wanted is None:
            return max(PART_BYTES, -(-(self.payload.size or 0) // MAX_PARTS))
        if isinstance(wanted, bool) or not isinstance(wanted, int):
            raise ArgumentTypeError(f"takes a number of bytes, got {wanted!r}.", field="part_size")
        if wanted < 1:
            raise ArgumentValueError(f"must be 1 byte at least, got {wanted}.", field="part_size")
        return wanted

    def _checked(self, io: Blocking | Awaiting) -> Steps[dict[str, Any]]:
        """What DingTalk can check: room before, and by the checksum what arrived."""
        if self.payload.size is None:
            return {}
        checked: dict[str, Any] = {"size": self.payload.size}
        if self.place.parent_dentry_uuid is None:
            checked["md5"] = yield io.ask(self.payload.md5)
        return {"preCheckParam": checked}

    def _in_one(self, io: Blocking | Awaiting) -> Steps[str]:
        place, option = self.place, (yield from self._checked(io))
        ask: Call[Any]
        if place.parent_dentry_uuid is not None:
            ask = get_file_upload_info.call(
                self.client, parent_dentry_uuid=place.parent_dentry_uuid, union_id=place.union_id, option=option or None
            )
        else:
            ask = get_space_file_upload_info.call(
                self.client, space_id=place.space_id, union_id=place.union_id, multipart=False, option=option or None
            )
        info = yield self.client.call(ask)
        self.payload.watch(self.progress)
        yield from self._send(self.payload, info.header_signature_info, ask.operation)
        return str(info.upload_key)

    def _in_parts(self, io: Blocking | Awaiting, size: int, part_size: int) -> Steps[str]:
        place, option = self.place, (yield from self._checked(io))
        begun = yield self.client.call(
            create_multipart_upload.call(self.client, space_id=place.space_id, union_id=place.union_id, option=option)
        )
        for number, (part, start) in enumerate(self._parts(size, part_size), 1):
            part.watch(partial(self._tell, start))
            ask = get_multipart_upload_infos.call(self.client, union_id=place.union_id, upload_key=begun.upload_key, part_numbers=[number])
            infos = (yield self.client.call(ask)).multipart_header_signature_infos
            yield from self._send(part, infos[0].header_signature_info if infos else None, ask.operation)
        self.payload.check_size()
        return str(begun.upload_key)

    def _parts(self, size: int, part_size: int) -> Iterator[tuple[Payload, int]]:
        for start in range(0, size, part_size):
            yield self.payload.part(start, min(part_size, size - start)), start

    def _tell(self, start: int, sent: int, _: int | None) -> None:
        if self.progress is not None:
            self.progress(start + sent, self.payload.size)

    def _send(self, payload: Payload, resource: SignedResource | None, source: Operation) -> Steps[None]:
        """Send bytes to where they go."""
        address, headers = _signed(resource, source)
        operation = source._replace(method="PUT", security=None, answer="file", safe_to_retry=True)  # again, they are the same
        payload.digest()
        call: Call[None] = Call(
            operation,
            {"method": "PUT", "url": operation.path, "headers": headers, "content": payload},
            partial(_check_sent, operation, payload),
            address,
            repeatable=payload.seekable(),
        )
        yield from send_file(self.client, payload, call)

    def _commit(self, upload_key: str, name: str) -> Call[Any]:
        place = self.place
        option: dict[str, Any] = {"size": self.payload.total}
        if self.conflict_strategy is not None:
            option["conflictStrategy"] = self.conflict_strategy
        call: Call[Any]
        if place.parent_dentry_uuid is not None:
            folder = {"parent_dentry_uuid": place.parent_dentry_uuid}
            call = commit_file.call(self.client, **folder, union_id=place.union_id, upload_key=upload_key, name=name, option=option)
        else:
            folder = {"space_id": str(place.space_id), "parent_id": place.parent_id}
            call = commit_space_file.call(self.client, **folder, union_id=place.union_id, upload_key=upload_key, name=name, option=option)
        return call


def _check_sent(operation: Operation, payload: Payload, response: HttpResponse) -> None:
    """Look whether the host took the bytes.

    Raises:
        APIError: it refused them.
        ConnectionLostError: it has other ones.
    """
    file_answer(operation, response)
    announced = announced_md5(response.headers)
    if announced is not None and announced != payload.digest():
        raise ConnectionLostError("the host has other bytes than were sent, by their MD5", operation=operation.id, request_sent=True)


def _transfer(file: str | Dentry, union_id: str, space_id: str | None, version: int | None, progress: Progress | None) -> Transfer:
    """Plan a download; where the bytes are is asked for each connection."""
    if isinstance(file, Dentry):
        dentry_id, space_id, name = file.id, space_id or file.space_id, file.name or ""
    else:
        dentry_id, name = file, ""
    if not isinstance(dentry_id, str) or not dentry_id:
        raise ArgumentTypeError(f"takes the id of a file, or a `Dentry`; got {file!r}.", field="dentry_id")
    if not space_id:
        raise MissingArgumentError("space_id is missing: the id of a file is good in its space only")
    option = None if version is None else {"version": version}
    ask = get_file_download_info.call(None, space_id=space_id, dentry_id=dentry_id, union_id=union_id, option=option)
    transfer = Transfer(call_elsewhere("", ask.operation), dentry_id, progress, name)

    def located(info: Any) -> Call[Any]:
        address, headers = _signed(info.header_signature_info, ask.operation)
        transfer.fallback = name_in(address) or dentry_id
        return call_elsewhere(address, ask.operation, headers)

    transfer.located = (ask, located)
    return transfer


def _signed(resource: SignedResource | None, source: Operation) -> tuple[str, dict[str, str]]:
    """Return an address with its headers.

    Raises:
        APIError: DingTalk named none.
    """
    if resource is None or not resource.resource_urls:
        raise APIError(
            "the answer names no address for the bytes of the file", code="", operation=source.id, status=200, docs_url=source.docs_url
        )
    headers = resource.headers
    return resource.resource_urls[0], headers.to_dict() if isinstance(headers, SignedHeaders) else {}
