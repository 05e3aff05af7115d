"""`ding.workflow`: approvals (OA 审批), and the values of their forms, which travel as text.

Examples:
    >>> from datetime import date
    >>> from dingkit.workflow import choice, date_range, number
    >>> values = [choice("Kind", "Annual"), date_range("Begin", "End", date(2026, 9, 1), date(2026, 9, 3)), number("Days", 3)]
    >>> values[1].name, values[1].value
    ('["Begin","End"]', '["2026-09-01","2026-09-03"]')
    >>> from dingkit import DingTalk
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     ding.workflow.create_approval(originator_user_id="user100", process_code="PROC-1", dept_id=1231, form_component_values=values)
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Protocol

from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit.errors._base import APIError, ArgumentTypeError, ArgumentValueError, EmptyFileError
from dingkit.media._group import AsyncFileGroup, FileGroup
from dingtalk_openapi.api import workflow as generated

if TYPE_CHECKING:
    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.media import DownloadedFile
    from dingkit.media._source import Payload, Progress, Source
    from dingkit.media._target import Destination
    from dingkit.media._transfer import Transfer
    from dingtalk_openapi.models import Approval, ApprovalFile, ApprovalValue, GetApprovalFileUrlResult
    from dingtalk_openapi.operations import Operation

__all__ = [
    "AsyncWorkflowApi",
    "WorkflowApi",
    "approvals",
    "choice",
    "choices",
    "contacts",
    "date",
    "date_range",
    "departments",
    "files",
    "money",
    "number",
    "pictures",
    "read_value",
    "table",
    "text",
    "textarea",
]


class _OfApproval(Protocol):
    """An event of an approval."""

    @property
    def process_instance_id(self) -> str | None: ...


class _Attached(Protocol):
    """A file that is attached to an approval, in a value of the form or a record."""

    @property
    def file_id(self) -> object: ...
    @property
    def file_name(self) -> object: ...


class _Value(Protocol):
    """A value of the form of an approval, as it was received."""

    @property
    def value(self) -> str | None: ...

    @property
    def component_type(self) -> str | None: ...


class WorkflowApi(FileGroup, generated.WorkflowApi):
    """Approvals: forms, approvals, tasks, comments, files (OA 审批)."""

    def get_event_approval(self, event: _OfApproval) -> Approval:
        """Return the approval that an event is about, such as `bpms_instance_change`, as it is now.

        Raises:
            ArgumentError: the event names no approval.
            APIError: DingTalk refused.
            TransportError: DingTalk could not be reached.

        Source: facts workflow.yaml v1_workflow_processInstances_get.
        """
        return self.get_approval(process_instance_id=_approval_of(event)).result

    def download_attachment(
        self,
        process_instance_id: str,
        file_id: str | _Attached,
        to: Destination = None,
        *,
        of_comment: bool = False,
        progress: Progress | None = None,
    ) -> DownloadedFile:
        """Download a file that is attached to an approval, streamed: memory does not grow with the file.

        DingTalk gives an address for it, whose host never gets the access token.

        Args:
            process_instance_id: Id of the approval.
            file_id: Id of the file, or the file as `read_value` or a record of the approval has it, which is kept under its own name.
            to: As for `ding.media.download`.
            of_comment: Look among the files of comments, too.
            progress: As for `ding.media.download`.

        Raises:
            APIError: DingTalk refused, or the address has expired.
            ArgumentError: `file_id` names no file.
            EmptyFileError: the file is empty: DingTalk has no address for it.
            TransportError: the connection failed.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> for file in read_value(value):  # doctest: +SKIP
            ...     print(ding.workflow.download_attachment(approval_id, file, "attachments/").path)

        Source: facts workflow.yaml v1_workflow_processInstances_spaces_files_urls_download_post.
        """
        found = _attachment(self, process_instance_id, file_id, progress, of_comment=of_comment)
        return self._download(run(found), to)

    def upload_attachment(
        self,
        source: Source,
        userid: str,
        *,
        union_id: str | None = None,
        agent_id: int | None = None,
        filename: str | None = None,
        progress: Progress | None = None,
    ) -> ApprovalFile:
        """Upload a file into the space of approvals, and return what a value of a form (`files`), a comment or a decision names it by.

        DingTalk tells the space and lets the person upload to it; then it goes there as by `ding.storage.upload`.

        Args:
            source: As for `ding.storage.upload`.
            userid: Userid of the person who submits, comments or decides.
            union_id: Unionid of the same person; asked for when not given.
            agent_id: Agent id of the app; that of the client when not given, if it has one.
            filename: Name of the attachment; that of the file when not given.
            progress: As for `ding.storage.upload`.

        Raises:
            APIError: DingTalk refused, or the host of the bytes did.
            FileError: The file is unreadable, or changed while it was sent.
            MissingArgumentError: the file has no name.
            TransportError: DingTalk could not be reached.

        Examples:
            >>> ticket = ding.workflow.upload_attachment("ticket.pdf", "manager4220")  # doctest: +SKIP
            >>> files("Ticket", [ticket])  # doctest: +SKIP

        Source: facts workflow.yaml v1_workflow_processInstances_spaces_infos_query_post; facts storage.yaml transfer.
        """
        from dingkit.media._source import open_source

        with open_source(source, filename) as payload:
            return run(_attached(self._client, payload, userid, union_id, agent_id, progress, BLOCKING))


class AsyncWorkflowApi(AsyncFileGroup, generated.AsyncWorkflowApi):
    """Approvals: forms, approvals, tasks, comments, files (OA 审批)."""

    async def get_event_approval(self, event: _OfApproval) -> Approval:
        """Return the approval that an event is about, such as `bpms_instance_change`, as it is now.

        Raises:
            ArgumentError: the event names no approval.
            APIError: DingTalk refused.
            TransportError: DingTalk could not be reached.

        Source: facts workflow.yaml v1_workflow_processInstances_get.
        """
        return (await self.get_approval(process_instance_id=_approval_of(event))).result

    async def download_attachment(
        self,
        process_instance_id: str,
        file_id: str | _Attached,
        to: Destination = None,
        *,
        of_comment: bool = False,
        progress: Progress | None = None,
    ) -> DownloadedFile:
        """Download a file that is attached to an approval, streamed: memory does not grow with the file.

        DingTalk gives an address for it, whose host never gets the access token.

        Args:
            process_instance_id: Id of the approval.
            file_id: Id of the file, or the file as `read_value` or a record of the approval has it, which is kept under its own name.
            to: As for `ding.media.download`.
            of_comment: Look among the files of comments, too.
            progress: As for `ding.media.download`.

        Raises:
            APIError: DingTalk refused, or the address has expired.
            ArgumentError: `file_id` names no file.
            EmptyFileError: the file is empty: DingTalk has no address for it.
            TransportError: the connection failed.
            UnwritableFileError: the file cannot be kept.

        Examples:
            >>> for file in read_value(value):  # doctest: +SKIP
            ...     print((await ding.workflow.download_attachment(approval_id, file, "attachments/")).path)

        Source: facts workflow.yaml v1_workflow_processInstances_spaces_files_urls_download_post.
        """
        found = _attachment(self, process_instance_id, file_id, progress, of_comment=of_comment)
        return await self._download(await run_async(found), to)

    async def upload_attachment(
        self,
        source: Source,
        userid: str,
        *,
        union_id: str | None = None,
        agent_id: int | None = None,
        filename: str | None = None,
        progress: Progress | None = None,
    ) -> ApprovalFile:
        """Upload a file into the space of approvals, and return what a value of a form (`files`), a comment or a decision names it by.

        DingTalk tells the space and lets the person upload to it; then it goes there as by `ding.storage.upload`.

        Args:
            source: As for `ding.storage.upload`.
            userid: Userid of the person who submits, comments or decides.
            union_id: Unionid of the same person; asked for when not given.
            agent_id: Agent id of the app; that of the client when not given, if it has one.
            filename: Name of the attachment; that of the file when not given.
            progress: As for `ding.storage.upload`.

        Raises:
            APIError: DingTalk refused, or the host of the bytes did.
            FileError: The file is unreadable, or changed while it was sent.
            MissingArgumentError: the file has no name.
            TransportError: DingTalk could not be reached.

        Examples:
            >>> ticket = await ding.workflow.upload_attachment("ticket.pdf", "manager4220")  # doctest: +SKIP
            >>> files("Ticket", [ticket])  # doctest: +SKIP

        Source: facts workflow.yaml v1_workflow_processInstances_spaces_infos_query_post; facts storage.yaml transfer.
        """
        from dingkit.media._source import open_source

        with open_source(source, filename) as payload:
            return await run_async(_attached(self._client, payload, userid, union_id, agent_id, progress, AWAITING))


def _attachment(
    api: Any, process_instance_id: str, file: str | _Attached, progress: Progress | None, *, of_comment: bool
) -> Steps[Transfer]:
    """Plan the download of an attachment."""
    from dingkit.media._calls import transfer_from
    from dingtalk_openapi.operations import get_approval_file_url

    file_id, name = _id_and_name(file)
    found = yield api.get_approval_file_url(
        process_instance_id=process_instance_id, file_id=file_id, with_comment_attatchment=of_comment or None
    )
    return transfer_from(_address_in(found), get_approval_file_url, name, progress)


def _attached(
    client: Any,
    payload: Payload,
    userid: str,
    union_id: str | None,
    agent_id: int | None,
    progress: Progress | None,
    io: Blocking | Awaiting,
) -> Steps[ApprovalFile]:
    """Upload an attachment; what takes time is a step."""
    from dingkit.storage import Place, Uploading
    from dingtalk_openapi.models import ApprovalFile
    from dingtalk_openapi.operations import get_approval_space, get_user

    if union_id is None:
        found = (yield client.call(get_user.call(client, userid=userid))).result
        union_id = str(_needed(found.unionid, "unionid of the person", get_user))
    agent = getattr(client, "agent_id", None) if agent_id is None else agent_id
    found = (yield client.call(get_approval_space.call(client, user_id=userid, agent_id=agent))).result
    space_id = str(_needed(found and found.space_id, "id of the space of approvals", get_approval_space))
    dentry = yield from Uploading(client, payload, Place(union_id, space_id), progress=progress).steps(io)
    name = dentry.name or str(payload.name)
    return ApprovalFile(
        space_id=dentry.space_id,
        file_id=dentry.id,
        file_name=name,
        file_type=dentry.extension or PurePath(name).suffix.removeprefix("."),
        file_size=str(payload.total if dentry.size is None else dentry.size),
    )


def _needed(found: object, what: str, asked: Operation[Any]) -> object:
    if not found:
        raise APIError(f"the answer has no {what}", code="", operation=asked.id, status=200, docs_url=asked.docs_url)
    return found


def text(name: str, value: str) -> ApprovalValue:
    """Return the value of a component for one line (`TextField`).

    `name` is the `label` of the component, here and in the other functions. Source: facts workflow.yaml form_components, here as there.
    """
    return _value("TextField", name, _text(value))


def textarea(name: str, value: str) -> ApprovalValue:
    """Return the value of a component for several lines (`TextareaField`)."""
    return _value("TextareaField", name, _text(value))


def number(name: str, value: float | Decimal) -> ApprovalValue:
    """Return the value of a component for a number (`NumberField`)."""
    return _value("NumberField", name, _number(value))


def money(name: str, value: float | Decimal) -> ApprovalValue:
    """Return the value of a component for an amount of money (`MoneyField`)."""
    return _value("MoneyField", name, _number(value))


def date(name: str, value: dt.date) -> ApprovalValue:
    """Return the value of a component for a date (`DDDateField`); of a `datetime`, with hour and minute, without a zone."""
    return _value("DDDateField", name, _date(value))


def date_range(begin_name: str, end_name: str, begin: dt.date, end: dt.date) -> ApprovalValue:
    """Return the value of a component for two dates (`DDDateRangeField`), whose `label` has two names."""
    return _value("DDDateRangeField", _json([begin_name, end_name]), _json([_date(begin), _date(end)]))


def choice(name: str, value: str) -> ApprovalValue:
    """Return the value of a component for one choice (`DDSelectField`): what is shown, not its key."""
    return _value("DDSelectField", name, _text(value))


def choices(name: str, values: Sequence[str]) -> ApprovalValue:
    """Return the value of a component for several choices (`DDMultiSelectField`)."""
    return _value("DDMultiSelectField", name, _json(_texts(values)))


def contacts(name: str, userids: Sequence[str]) -> ApprovalValue:
    """Return the value of a component for people of the corp (`InnerContactField`), their userids."""
    return _value("InnerContactField", name, _json(_texts(userids)))


def departments(name: str, dept_ids: Sequence[int]) -> ApprovalValue:
    """Return the value of a component for departments (`DepartmentField`), their ids."""
    if not all(isinstance(each, int) and not isinstance(each, bool) for each in dept_ids):
        raise ArgumentTypeError(f"takes a list of ids, which are numbers, got {dept_ids!r}.", field="dept_ids")
    return _value("DepartmentField", name, ",".join(map(str, dept_ids)))


def files(name: str, files: Sequence[ApprovalFile]) -> ApprovalValue:
    """Return the value of a component for files (`DDAttachment`) in the space of approvals; each needs all of its fields."""
    return _value("DDAttachment", name, _json([each.to_dict() for each in files]))


def pictures(name: str, urls: Sequence[str]) -> ApprovalValue:
    """Return the value of a component for pictures (`DDPhotoField`), their addresses."""
    return _value("DDPhotoField", name, _json(_texts(urls)))


def table(name: str, rows: Sequence[Sequence[ApprovalValue]]) -> ApprovalValue:
    """Return the value of a table (`TableField`): its rows, each with the values of its components."""
    return _value("TableField", name, _json([[{"name": each.name, "value": each.value} for each in row] for row in rows]))


def approvals(name: str, process_instance_ids: Sequence[str]) -> ApprovalValue:
    """Return the value of a component for related approvals (`RelateField`), their ids."""
    return _value("RelateField", name, _json(_texts(process_instance_ids)))


def read_value(value: _Value) -> Any:
    """Return a value of the form of an approval (`ding.workflow.get_approval(…).result.form_component_values`) as Python has it.

    Numbers and amounts are `Decimal`; a date is a `date`, with a time a `datetime`, and two of them a tuple. Several choices, people,
    pictures and approvals are a `list[str]`, departments a `list[int]`, files a `list[ApprovalFile]`, a table a list of rows, name → text.
    Text is what is of another kind, or not in the documented form of its kind.

    Examples:
        >>> from dingkit.models import ApprovalFormValue
        >>> read_value(ApprovalFormValue(value='["Annual","Unpaid"]', component_type="DDMultiSelectField"))
        ['Annual', 'Unpaid']
    """
    read = _READERS.get(value.component_type or "")
    if value.value is None or read is None:
        return value.value
    try:
        return read(value.value)
    except (ValueError, TypeError, LookupError, InvalidOperation):
        return value.value  # another form than the documented one: all that is known of it is the text


def _approval_of(event: _OfApproval) -> str:
    found = getattr(event, "process_instance_id", None)
    if not isinstance(found, str) or not found:
        raise ArgumentTypeError("takes an event of an approval, with a `process_instance_id`.", field="event")
    return found


def _id_and_name(file: str | _Attached) -> tuple[str, str]:
    """Return the id of an attached file, and its name when it is known."""
    found = getattr(file, "file_id", file)
    if not isinstance(found, str) or not found:
        raise ArgumentTypeError(f"takes the id of a file, or a file with a `file_id`; got {file!r}.", field="file_id")
    name = getattr(file, "file_name", None)
    return found, name if isinstance(name, str) else ""


def _address_in(answer: GetApprovalFileUrlResult) -> str:
    address = answer.result.download_uri if answer.result else None
    if not address:
        raise EmptyFileError("the attachment has no bytes: DingTalk answered without an address for it")
    return address


def _value(kind: str, name: str, value: str) -> ApprovalValue:
    from dingtalk_openapi.models import ApprovalValue

    return ApprovalValue(name=name, value=value, component_type=kind)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ArgumentTypeError(f"takes text, got {value!r}.", field="value")
    return value


def _texts(values: Sequence[str]) -> list[str]:
    if isinstance(values, str):
        raise ArgumentTypeError(f"takes a list of texts, got {values!r}.", field="values")
    return list(map(_text, values))


def _number(value: float | Decimal) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ArgumentTypeError(f"takes a number, got {value!r}.", field="value")
    exact = Decimal(str(value))
    if not exact.is_finite():
        raise ArgumentValueError(f"takes a number that is finite, got {value!r}.", field="value")
    return f"{exact:f}"


def _date(value: dt.date) -> str:
    if isinstance(value, dt.datetime):
        if value.tzinfo is not None:
            raise ArgumentValueError(f"takes a time without a zone, as the form shows it; got {value!r}.", field="value")
        return value.isoformat(" ", "minutes")
    if not isinstance(value, dt.date):
        raise ArgumentTypeError(f"takes a date or a datetime, got {value!r}.", field="value")
    return value.isoformat()


def _read_number(value: str) -> Decimal:
    found = Decimal(value)
    if not found.is_finite():
        raise ValueError(value)
    return found


def _read_date(value: str) -> dt.date:
    return dt.datetime.fromisoformat(value) if ":" in value else dt.date.fromisoformat(value)


def _read_range(value: str) -> tuple[dt.date, dt.date]:
    begin, end = _read_list(value)[:2]
    return _read_date(begin), _read_date(end)


def _read_list(value: str) -> list[str]:
    found = json.loads(value)
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ValueError(value)
    return found


def _read_departments(value: str) -> list[int]:
    return list(map(int, value.split(",")))


def _read_files(value: str) -> list[ApprovalFile]:
    from dingtalk_openapi.models import ApprovalFile

    found = json.loads(value)
    if not isinstance(found, list) or not all(isinstance(each, Mapping) for each in found):
        raise ValueError(value)
    return [ApprovalFile.from_dict(each) for each in found]


def _read_table(value: str) -> list[dict[str, str]]:
    return [{cell["name"]: cell["value"] for cell in row} for row in json.loads(value)]


_READERS: dict[str, Callable[[str], Any]] = {
    "NumberField": _read_number,
    "MoneyField": _read_number,
    "DDDateField": _read_date,
    "DDDateRangeField": _read_range,
    "DDMultiSelectField": _read_list,
    "InnerContactField": _read_list,
    "DepartmentField": _read_departments,
    "DDAttachment": _read_files,
    "DDPhotoField": _read_list,
    "TableField": _read_table,
    "RelateField": _read_list,
}
