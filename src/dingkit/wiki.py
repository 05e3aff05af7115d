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
from dingkit.errors import ConfigurationError, DocumentExportError, ServerError
from dingtalk_openapi.api import wiki as generated
from dingtalk_openapi.operations import get_document_export, submit_document_export

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dingkit._core._retry import RetryPolicy
    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.media import DownloadedFile
    from dingkit.media._source import Progress
    from dingkit.media._target import Destination
    from dingkit.media._transfer import Transfer
    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import AsyncCaller, Caller

__all__ = ["AsyncWikiApi", "WikiApi"]

FIRST_PAUSE_SECONDS = 0.5
MAX_PAUSE_SECONDS = 5.0

_ENDED = frozenset({"ABORTED", "CANCELED", "CANCELLED", "ERROR", "FAIL", "FAILED"})
"""The states without a way on (facts wiki.yaml document_export); any other may still become a file."""


class WikiApi(generated.WikiApi):
    """Knowledge bases: workspaces, nodes, documents, and documents exported to files (知识库).

    Args:
        client: Carries the calls out.
        retry: Decides which failures are tried again.
        pause: Waits some seconds.
    """

    def __init__(self, client: Caller, retry: RetryPolicy, pause: Callable[[float], None]) -> None:
        super().__init__(client)
        self._retry = retry
        self._pause = pause

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
        from dingkit.media._sync import MediaStream, keep

        operation, address = run(_steps(self, BLOCKING, to, dentry_uuid, operator_id, target_format, deadline))
        return keep(MediaStream(self._client, _transfer(operation, address, self._retry, progress), self._pause), to)


class AsyncWikiApi(generated.AsyncWikiApi):
    """Knowledge bases: workspaces, nodes, documents, and documents exported to files (知识库).

    Args:
        client: Carries the calls out.
        retry: Decides which failures are tried again.
        pause: Waits some seconds.
    """

    def __init__(self, client: AsyncCaller, retry: RetryPolicy, pause: Callable[[float], Awaitable[None]]) -> None:
        super().__init__(client)
        self._retry = retry
        self._pause = pause

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
        from dingkit.media._async import AsyncMediaStream, keep

        operation, address = await run_async(_steps(self, AWAITING, to, dentry_uuid, operator_id, target_format, deadline))
        return await keep(AsyncMediaStream(self._client, _transfer(operation, address, self._retry, progress), self._pause), to)


def _steps(
    api: Any, io: Blocking | Awaiting, to: Destination, dentry_uuid: str, operator_id: str, target_format: str, deadline: float
) -> Steps[tuple[Operation, str]]:
    """Submit and ask until there is an address; gives it, and the operation that gave it."""
    from dingkit.media._target import check_place

    yield io.ask(lambda: check_place(to))  # what cannot be kept is told before the waiting
    ends, pause = time.monotonic() + deadline, FIRST_PAUSE_SECONDS
    submitted = yield api.submit_document_export(dentry_uuid=dentry_uuid, operator_id=operator_id, target_format=target_format)
    if submitted.download_url:
        return submit_document_export, _address(submit_document_export, submitted.download_url)
    task_id = submitted.task_id
    if not task_id:
        raise _odd(submit_document_export, "it names neither the export nor the address of a file")
    while True:
        answer = yield api.get_document_export(task_id=task_id, operator_id=operator_id)
        if answer.download_url:
            return get_document_export, _address(get_document_export, answer.download_url)
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


def _address(operation: Operation, found: object) -> str:
    try:
        return _arguments.address("downloadUrl", found)
    except ConfigurationError as error:
        raise _odd(operation, str(error)) from None


def _odd(operation: Operation, what: str) -> ServerError:
    return ServerError(f"the answer is none to work with: {what}", code="", operation=operation.id, status=200, docs_url=operation.docs_url)


def _transfer(operation: Operation, address: str, retry: RetryPolicy, progress: Progress | None) -> Transfer:
    from dingkit.media._calls import transfer_from

    return transfer_from(address, operation, "", retry, progress)
