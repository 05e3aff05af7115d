"""`ding.wiki`: knowledge bases (知识库), and documents exported to files.

Examples:
    >>> from dingkit import DingTalk
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     ding.wiki.export_document("exampleNode1", "welding.docx", operator_id="unionAbCdEf100", target_format="docx")
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from typing import TYPE_CHECKING, Any

from dingkit._core import _arguments
from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit.errors._base import ConfigurationError, DocumentExportError, ServerError
from dingkit.media._group import AsyncFileGroup, FileGroup
from dingtalk_openapi.api import wiki as generated
from dingtalk_openapi.operations import get_document_export, submit_document_export

if TYPE_CHECKING:
    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.media import DownloadedFile
    from dingkit.media._source import Progress
    from dingkit.media._target import Destination
    from dingkit.media._transfer import Transfer
    from dingtalk_openapi.operations import Operation

__all__ = ["AsyncWikiApi", "WikiApi"]

FIRST_PAUSE_SECONDS = 0.5
MAX_PAUSE_SECONDS = 5.0

_ENDED = frozenset({"ABORTED", "CANCELED", "CANCELLED", "ERROR", "FAIL", "FAILED"})
"""The states without a way on (facts wiki.yaml document_export); any other may still become a file."""


class WikiApi(FileGroup, generated.WikiApi):
    """Knowledge bases: workspaces, nodes, documents, and documents exported to files (知识库)."""

    def export_document(
        self,
        dentry_uuid: str,
        to: Destination = None,
        *,
        operator_id: str,
        target_format: str = "markdown",
        deadline: float = 300.0,
        progress: Progress | None = None,
    ) -> DownloadedFile:
        """Export a document to a file, and download it, streamed: memory does not grow with the file.

        DingTalk writes the file while this waits: it asks how far that is, with pauses that grow to 5 seconds. Then it downloads from the
        address that DingTalk gives, whose host never gets the access token.

        Args:
            dentry_uuid: Id of the document: `node_id` of a node, or `dentry_uuid` of `create_wiki_document`.
            to: As for `ding.media.download`.
            operator_id: Unionid of the person who acts, and who may download the document.
            target_format: `markdown` or `docx`; which others there are is not documented.
            deadline: Seconds until DingTalk has to be done with the file. The download may take longer.
            progress: As for `ding.media.download`; it is called once the download has begun.

        Raises:
            APIError: DingTalk refused, or the address has expired.
            DocumentExportError: the export has failed, or is not done by the deadline.
            TransportError: the connection failed.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> for node in ding.wiki.iter_wiki_nodes(parent_node_id=root, operator_id="unionAbCdEf100"):  # doctest: +SKIP
            ...     if node.category == "ALIDOC":
            ...         ding.wiki.export_document(node.node_id, f"export/{node.node_id}.md", operator_id="unionAbCdEf100")

        Source: facts wiki.yaml submit_document_export, get_document_export, document_export.
        """
        export = _export(self, BLOCKING, to, dentry_uuid, operator_id, target_format, deadline, progress)
        return self._download(run(export), to)


class AsyncWikiApi(AsyncFileGroup, generated.AsyncWikiApi):
    """Knowledge bases: workspaces, nodes, documents, and documents exported to files (知识库)."""

    async def export_document(
        self,
        dentry_uuid: str,
        to: Destination = None,
        *,
        operator_id: str,
        target_format: str = "markdown",
        deadline: float = 300.0,
        progress: Progress | None = None,
    ) -> DownloadedFile:
        """Export a document to a file, and download it, streamed: memory does not grow with the file.

        DingTalk writes the file while this waits: it asks how far that is, with pauses that grow to 5 seconds. Then it downloads from the
        address that DingTalk gives, whose host never gets the access token.

        Args:
            dentry_uuid: Id of the document: `node_id` of a node, or `dentry_uuid` of `create_wiki_document`.
            to: As for `ding.media.download`.
            operator_id: Unionid of the person who acts, and who may download the document.
            target_format: `markdown` or `docx`; which others there are is not documented.
            deadline: Seconds until DingTalk has to be done with the file. The download may take longer.
            progress: As for `ding.media.download`; it is called once the download has begun.

        Raises:
            APIError: DingTalk refused, or the address has expired.
            DocumentExportError: the export has failed, or is not done by the deadline.
            TransportError: the connection failed.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> async for node in ding.wiki.iter_wiki_nodes(parent_node_id=root, operator_id="unionAbCdEf100"):  # doctest: +SKIP
            ...     if node.category == "ALIDOC":
            ...         await ding.wiki.export_document(node.node_id, f"export/{node.node_id}.md", operator_id="unionAbCdEf100")

        Source: facts wiki.yaml submit_document_export, get_document_export, document_export.
        """
        export = _export(self, AWAITING, to, dentry_uuid, operator_id, target_format, deadline, progress)
        return await self._download(await run_async(export), to)


def _export(
    api: Any,
    io: Blocking | Awaiting,
    to: Destination,
    dentry_uuid: str,
    operator_id: str,
    target_format: str,
    deadline: float,
    progress: Progress | None,
) -> Steps[Transfer]:
    """Submit, ask until there is an address, and plan the download from there."""
    from dingkit.media._target import check_place

    yield io.ask(lambda: check_place(to))  # what cannot be kept is told before the waiting
    ends, pause = time.monotonic() + deadline, FIRST_PAUSE_SECONDS
    submitted = yield api.submit_document_export(dentry_uuid=dentry_uuid, operator_id=operator_id, target_format=target_format)
    if submitted.download_url:
        return _from(submitted.download_url, submit_document_export, progress)
    task_id = submitted.task_id
    if not task_id:
        raise _odd(submit_document_export, "it names neither the export nor the address of a file")
    while True:
        answer = yield api.get_document_export(task_id=task_id, operator_id=operator_id)
        if answer.download_url:
            return _from(answer.download_url, get_document_export, progress)
        status = str(answer.status or "").strip()
        if status.upper() in _ENDED:
            raise DocumentExportError("failed", f"the export of the document ended with the status {status!r}", task_id=task_id)
        remaining = ends - time.monotonic()
        if remaining <= 0:
            told = f"the last status is {status!r}" if status else "DingTalk tells no status"
            message = f"the document was not exported within {deadline:g} seconds; {told}. It may be done later: ask get_document_export"
            raise DocumentExportError("unfinished", message, task_id=task_id)
        yield io.pause(min(pause, remaining))
        pause = min(pause * 2, MAX_PAUSE_SECONDS)


def _from(found: object, operation: Operation, progress: Progress | None) -> Transfer:
    from dingkit.media._calls import transfer_from

    try:
        address = _arguments.address("downloadUrl", found)
    except ConfigurationError as error:
        raise _odd(operation, str(error)) from None
    return transfer_from(address, operation, "", progress)


def _odd(operation: Operation, what: str) -> ServerError:
    return ServerError(f"the answer is none to work with: {what}", code="", operation=operation.id, status=200, docs_url=operation.docs_url)
