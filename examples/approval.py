"""A leave request from form to event: submitted with typed values, decided by people, its values read back.

    export DINGTALK_APP_KEY=... DINGTALK_APP_SECRET=...     # an internal app that may read and write approvals
    python examples/approval.py manager4220 --begin 2026-09-01 --end 2026-09-03 --reason "The sea" --withdraw-after 86400
    python examples/approval.py manager4220 --approval 7f1c...   # wait again for one that was submitted before

Without a corp, in one that `dingkit sandbox` makes on this machine, with the settings that it prints (DINGTALK_URL leads there):

    python examples/approval.py zhangsan --dept-id 3 --approver lisi
    dingkit call get_approval -p processInstanceId=ID            # which task waits for lisi
    dingkit call execute_approval_task -p processInstanceId=ID -p actionerUserId=lisi -p taskId=TASK -p result=agree

Needs `pip install 'dingkit[stream]'`, and in the developer console Stream mode with the event bpms_instance_change. The form is made when
the corp has none of that name.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from dingkit import AsyncDingTalk
from dingkit.errors import DingTalkError, InvalidRequestError
from dingkit.events import BpmsInstanceChangeEventCurrent
from dingkit.models import ApprovalApprovers, ApprovalFormComponent, ApprovalFormOption, ApprovalFormProps
from dingkit.stream import DingTalkStream
from dingkit.workflow import choice, date_range, files, number, read_value, textarea

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.models import Approval, ApprovalFile, ApprovalValue

KINDS = ("Annual", "Sick", "Unpaid")
ROOT = -1  # the department of those who are in none below the root
DECISIONS = {("COMPLETED", "agree"): "Approved", ("COMPLETED", "refuse"): "Refused", ("TERMINATED", None): "Withdrawn"}


def components() -> list[ApprovalFormComponent]:
    """The form: what can be filled in, and the names by which it is known here, whatever people call it later."""
    options = [ApprovalFormOption(value=kind) for kind in KINDS]
    described = [
        ("DDSelectField", ApprovalFormProps(biz_alias="kind", label="Kind", required=True, options=options)),
        ("DDDateRangeField", ApprovalFormProps(biz_alias="period", label=json.dumps(["Begin", "End"]), required=True, unit="天")),
        ("NumberField", ApprovalFormProps(biz_alias="days", label="Days", required=True)),
        ("TextareaField", ApprovalFormProps(biz_alias="reason", label="Reason")),
        ("DDAttachment", ApprovalFormProps(biz_alias="proof", label="Proof")),
    ]
    return [ApprovalFormComponent(component_type=kind, props=props) for kind, props in described]


def values(kind: str, begin: date, end: date, reason: str, proof: list[ApprovalFile]) -> list[ApprovalValue]:
    """The form, filled in."""
    filled_in = [choice("Kind", kind), date_range("Begin", "End", begin, end), number("Days", (end - begin).days + 1)]
    return [*filled_in, *([textarea("Reason", reason)] if reason else []), *([files("Proof", proof)] if proof else [])]


class LeaveRequests:
    """The requests of one person.

    Args:
        ding: Submits them.
        userid: Who wants leave.
    """

    def __init__(self, ding: AsyncDingTalk, userid: str) -> None:
        self._ding = ding
        self._userid = userid
        # Id → the approval, `None` when it was deleted. An event can come before it is known which id the approval has got.
        self._ended: defaultdict[str, asyncio.Future[Approval | None]] = defaultdict(asyncio.Future)

    async def changed(self, event: BpmsInstanceChangeEventCurrent) -> None:
        """Remember what ended. When the approval cannot be fetched just now, DingTalk pushes the event again."""
        ended = self._ended[event.process_instance_id]
        if event.type_ == "start" or event.staff_id not in {None, self._userid} or ended.done():
            return
        approval = None if event.type_ == "delete" else await self._ding.workflow.get_event_approval(event)
        if not ended.done():
            ended.set_result(approval)

    async def form(self, name: str) -> str:
        """Return the code of the form; it is made when there is none of that name."""
        async for form in self._ding.workflow.iter_visible_approval_forms():
            if form.name == name and form.process_code:
                return form.process_code
        saved = await self._ding.workflow.save_approval_form(name=name, form_components=components())
        code = saved.result.process_code if saved.result else None
        if not code:
            raise DingTalkError("DingTalk answered without the code of the form")
        return code

    async def attach(self, paths: list[str]) -> list[ApprovalFile]:
        """Upload what a request is proved with, one file after the other."""
        return [await self._ding.workflow.upload_attachment(path, self._userid) for path in paths]

    async def submit(self, form: str, dept_id: int, approvers: list[str], filled_in: list[ApprovalValue]) -> str:
        """Submit a request, and return its id. Without approvers the steps are those of the form."""
        steps = [ApprovalApprovers(action_type="NONE", user_ids=[userid]) for userid in approvers]  # one after the other
        submitted = await self._ding.workflow.create_approval(
            originator_user_id=self._userid, process_code=form, dept_id=dept_id, approvers=steps or None, form_component_values=filled_in
        )
        return submitted.instance_id

    async def comment(self, approval_id: str, text: str) -> None:
        """Say something about a request."""
        await self._ding.workflow.add_approval_comment(process_instance_id=approval_id, text=text, comment_user_id=self._userid)

    async def look(self, approval_id: str) -> None:
        """Look at a request that was submitted before: its event may have come when nobody listened."""
        approval = (await self._ding.workflow.get_approval(process_instance_id=approval_id)).result
        ended = self._ended[approval_id]
        if approval.status != "RUNNING" and not ended.done():
            ended.set_result(approval)

    async def end(self, approval_id: str, withdraw_after: float | None) -> Approval | None:
        """Wait until a request is decided; withdraw it when that takes too long. `None` says that somebody deleted it."""
        ended = self._ended[approval_id]
        await asyncio.wait({ended}, timeout=withdraw_after)
        if not ended.done():
            try:
                await self._ding.workflow.terminate_approval(
                    process_instance_id=approval_id, is_system=False, operating_user_id=self._userid, remark="It took too long."
                )
            except InvalidRequestError:  # was it decided just now?
                await self.look(approval_id)
                if not ended.done():
                    raise
        return await ended

    async def save_attachments(self, approval_id: str, approval: Approval, folder: str) -> list[str]:
        """Download what people attached to their comments and decisions, and return where it is."""
        attached = [file for record in approval.operation_records for file in record.attachments]
        kept = [await self._ding.workflow.download_attachment(approval_id, file, folder, of_comment=True) for file in attached]
        return [str(file.path) for file in kept]


def shown(approval: Approval | None) -> Iterator[str]:
    """What became of a request, and its values, in lines."""
    if approval is None:
        yield "Deleted"
        return
    result = approval.result if approval.status == "COMPLETED" else None
    yield f"{DECISIONS.get((approval.status or '', result), approval.status)}: {approval.title}"
    for each in approval.form_component_values:
        value: Any = read_value(each)
        if isinstance(value, tuple):
            value = " to ".join(map(str, value))
        elif isinstance(value, list):
            value = ", ".join(file.file_name for file in value)  # the form has no other lists
        yield f"  {each.biz_alias or each.name}: {value}"


async def follow(arguments: argparse.Namespace) -> None:
    """Submit a request, or take up one that was submitted before, and follow it to its end."""
    async with AsyncDingTalk.from_env() as ding:
        requests = LeaveRequests(ding, arguments.userid)
        stream = DingTalkStream(ding)
        stream.on(BpmsInstanceChangeEventCurrent)(requests.changed)
        async with stream:  # before the request is submitted: it can be decided at once
            approval_id = arguments.approval
            if approval_id:
                await requests.look(approval_id)
            else:
                form = await requests.form(arguments.form)
                proof = await requests.attach(arguments.attach)
                filled_in = values(arguments.kind, arguments.begin, arguments.end, arguments.reason, proof)
                approval_id = await requests.submit(form, arguments.dept_id, arguments.approver, filled_in)
                print(f"Submitted: {approval_id}", flush=True)
            if arguments.comment:
                await requests.comment(approval_id, arguments.comment)
            approval = await requests.end(approval_id, arguments.withdraw_after)
        print("\n".join(shown(approval)))
        if approval and arguments.attachments:
            for path in await requests.save_attachments(approval_id, approval, arguments.attachments):
                print(f"Saved: {path}")


def main() -> int:
    """Run the example; the exit code is 1 when DingTalk refused or could not be reached."""
    parser = argparse.ArgumentParser(description="A leave request from form to event.")
    parser.add_argument("userid", help="who wants leave")
    parser.add_argument("--approval", metavar="ID", help="wait for a request that was submitted before")
    parser.add_argument("--kind", choices=KINDS, default=KINDS[0], help="kind of leave (%(default)s)")
    parser.add_argument("--begin", type=date.fromisoformat, default=date.today(), help="first day, such as 2026-09-01 (today)")  # noqa: DTZ011 - of who asks
    parser.add_argument("--end", type=date.fromisoformat, help="last day (the first one)")
    parser.add_argument("--reason", default="", help="why")
    parser.add_argument("--attach", action="append", default=[], metavar="FILE", help="what proves it, such as a sick note")
    parser.add_argument("--dept-id", type=int, default=ROOT, help="department of who wants leave (%(default)s: the root)")
    parser.add_argument("--approver", action="append", default=[], metavar="USERID", help="who decides, instead of the steps of the form")
    parser.add_argument("--form", default="Leave (example)", help="name of the form (%(default)s)")
    parser.add_argument("--comment", help="what to say about it")
    parser.add_argument(
        "--withdraw-after", type=float, metavar="SECONDS", help="withdraw it when nobody decides; DingTalk wants 15 at least"
    )
    parser.add_argument("--attachments", metavar="FOLDER", help="keep there what people attached to comments and decisions")
    arguments = parser.parse_args()
    arguments.end = arguments.end or arguments.begin
    if arguments.end < arguments.begin:
        parser.error("--end is before --begin")
    try:
        asyncio.run(follow(arguments))
    except DingTalkError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
