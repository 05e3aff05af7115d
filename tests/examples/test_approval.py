"""examples/approval.py: a leave request as a real program, in a sandbox; and against a DingTalk on 127.0.0.1 that does what none would."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit import AsyncDingTalk
from dingkit.models import ApprovalAttachments
from tests.stream.gateway import KEY, SECONDS_UNTIL_A_TEST_GIVES_UP, SECRET, Gateway, event_frame, until, within

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from pytest_httpserver import HTTPServer

    from dingkit.models import ApprovalFile
    from dingkit.sandbox import Sandbox

PROGRAM = Path(__file__).parents[2] / "examples" / "approval.py"
FORMS, FORM, APPROVALS = (
    "/v1.0/workflow/processes/userVisibilities/templates",
    "/v1.0/workflow/forms",
    "/v1.0/workflow/processInstances",
)
WITHDRAWAL = f"{APPROVALS}/terminate"
NAME = "Leave (example)"
ALIASES = {"Kind": "kind", '["Begin","End"]': "period", "Days": "days", "Reason": "reason"}
LEAVE = ("--kind", "Sick", "--begin", "2026-09-01", "--end", "2026-09-03", "--reason", "Flu")
APPROVED = "Approved: Leave of Ann\n  kind: Sick\n  period: 2026-09-01 to 2026-09-03\n  days: 3\n  reason: Flu\n"


def as_json(content: object, status: int = 200) -> Response:
    return Response(json.dumps(content), status, content_type="application/json")


class Corp:
    """A corp whose people decide about requests.

    Attributes:
        forms: Name → code.
        approvals: Id → the approval, as it is answered.
        requests: What was asked for, with what.
        before: Called before each answer is made, with path and what was sent; what it returns is answered instead.
        after: Called when it is made, before it is sent.
    """

    def __init__(self) -> None:
        self.forms = {"Travel": "PROC-1", "Seal": "PROC-2"}
        self.approvals: dict[str, dict[str, Any]] = {}
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.before: Callable[[str, dict[str, Any]], Response | None] = lambda *_: None
        self.after: Callable[[str, dict[str, Any]], None] = lambda *_: None

    def sent(self, path: str) -> list[dict[str, Any]]:
        """What a path was sent, in order."""
        return [sent for asked, sent in self.requests if asked == path]

    def decide(self, approval_id: str, status: str = "COMPLETED", result: str | None = "agree", **more: object) -> None:
        """End an approval."""
        self.approvals[approval_id] |= {"status": status, **({} if result is None else {"result": result}), **more}

    def answer(self, request: Request) -> Response:
        """Answer a request."""
        sent = json.loads(request.get_data() or "null") or request.args.to_dict()
        path = f"{request.method} {request.path}" if request.path == APPROVALS else request.path
        self.requests.append((path, sent))
        answers: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "/v1.0/oauth2/accessToken": lambda _: {"accessToken": "token-1", "expireIn": 7200},
            FORMS: self._page,
            FORM: self._save_form,
            f"POST {APPROVALS}": self._submit,
            f"GET {APPROVALS}": lambda sent: {"result": self.approvals[sent["processInstanceId"]]},
            WITHDRAWAL: self._withdraw,
        }
        made = self.before(path, sent) or as_json(answers[path](sent))
        self.after(path, sent)
        return made

    def _page(self, sent: dict[str, Any]) -> dict[str, Any]:
        number = int(sent["nextToken"])
        forms = [{"name": name, "processCode": code} for name, code in self.forms.items()]
        more = {"nextToken": number + 1} if number + 1 < len(forms) else {}
        return {"result": {"processList": forms[number : number + 1]} | more}

    def _save_form(self, sent: dict[str, Any]) -> dict[str, Any]:
        self.forms[sent["name"]] = "PROC-NEW"
        return {"result": {"processCode": "PROC-NEW"}}

    def _submit(self, sent: dict[str, Any]) -> dict[str, Any]:
        values = [value | {"bizAlias": ALIASES[value["name"]]} for value in sent["formComponentValues"]]
        approval_id = f"approval{len(self.approvals) + 1}"
        self.approvals[approval_id] = {"title": "Leave of Ann", "status": "RUNNING", "formComponentValues": values}
        return {"instanceId": approval_id}

    def _withdraw(self, sent: dict[str, Any]) -> dict[str, Any]:
        self.decide(sent["processInstanceId"], "TERMINATED", None)
        return {"result": True, "success": True}


@pytest.fixture
def corp(httpserver: HTTPServer) -> Corp:
    made = Corp()
    httpserver.expect_request(re.compile("/v1.0/workflow/.*|/v1.0/oauth2/accessToken")).respond_with_handler(made.answer)
    return made


class Run:
    """The example in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process

    async def line(self) -> str:
        assert self.process.stdout is not None
        return (await within(self.process.stdout.readline())).decode()

    async def ended(self) -> tuple[int | None, str, str]:
        """Exit code and the rest of the output."""
        output, errors = await within(self.process.communicate())
        return self.process.returncode, output.decode(), errors.decode()


@pytest.fixture
async def begin() -> AsyncIterator[Callable[..., Any]]:
    started: list[asyncio.subprocess.Process] = []

    async def begin(url: str, key: str, secret: str, *arguments: str) -> Run:
        environ = {**os.environ, "DINGTALK_APP_KEY": key, "DINGTALK_APP_SECRET": secret, "DINGTALK_URL": url}
        words, pipe = [sys.executable, str(PROGRAM), *arguments], asyncio.subprocess.PIPE
        started.append(await asyncio.create_subprocess_exec(*words, env=environ, stdout=pipe, stderr=pipe))
        return Run(started[-1])

    yield begin
    for process in started:
        if process.returncode is None:
            process.kill()
            await within(process.communicate())


@pytest.fixture
def start(begin: Callable[..., Any], httpserver: HTTPServer, corp: Corp) -> Callable[..., Any]:
    """Start it against the corp."""
    assert corp.requests == []
    return partial(begin, httpserver.url_for("").rstrip("/"), KEY, SECRET, "ann")


@pytest.fixture
def start_in_sandbox(begin: Callable[..., Any], dingtalk: Sandbox) -> Callable[..., Any]:
    """Start it in a sandbox, for somebody of its small corp."""
    return partial(begin, dingtalk.url, dingtalk.app.app_key, dingtalk.app.app_secret, "zhangsan", "--dept-id", "3")


@pytest.fixture
async def people(dingtalk: Sandbox) -> AsyncIterator[AsyncDingTalk]:
    """What people do in the sandbox."""
    async with AsyncDingTalk(dingtalk.app.app_key, dingtalk.app.app_secret, url=dingtalk.url) as ding:
        yield ding


async def task_of(people: AsyncDingTalk, approval_id: str) -> int:
    """The task that somebody has with a request now."""
    tasks = (await people.workflow.get_approval(process_instance_id=approval_id)).result.tasks
    (task_id,) = (task.task_id for task in tasks if task.status == "RUNNING")
    assert task_id is not None
    return task_id


async def agree(people: AsyncDingTalk, approval_id: str, userid: str, task_id: int, file: ApprovalFile | None = None) -> None:
    """Let somebody decide."""
    await people.workflow.execute_approval_task(
        process_instance_id=approval_id,
        actioner_user_id=userid,
        task_id=task_id,
        result="agree",
        file=ApprovalAttachments(attachments=[file]) if file else None,
    )


def frame(number: int, kind: str, approval_id: str = "approval1", who: str = "ann") -> dict[str, Any]:
    """An event, as it is pushed today."""
    made = event_frame(f"event-{number}")
    made["headers"]["eventType"] = "bpms_instance_change"
    made["data"] = json.dumps({"processInstanceId": approval_id, "type": kind, "staffId": who})
    return made


async def test_from_form_to_event(start_in_sandbox: Callable[..., Any], dingtalk: Sandbox, people: AsyncDingTalk, tmp_path: Path) -> None:
    """With a file that proves it, a comment, two who decide, and a file of one of them."""
    (tmp_path / "note.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "list.pdf").write_bytes(b"%PDF-1.4 on sick leave")
    named = ("--approver", "lisi", "--approver", "boss", "--comment", "I am ill.")
    files = ("--attach", str(tmp_path / "note.pdf"), "--attachments", f"{tmp_path}/kept/")
    run = await start_in_sandbox(*LEAVE, *named, *files)
    approval_id = (await run.line()).removeprefix("Submitted: ").strip()
    await asyncio.to_thread(dingtalk.requests, "add_approval_comment", count=1, timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)
    attached = await people.workflow.upload_attachment(tmp_path / "list.pdf", "lisi")
    await agree(people, approval_id, "lisi", await task_of(people, approval_id), attached)
    await agree(people, approval_id, "boss", await task_of(people, approval_id))
    kept = tmp_path / "kept" / "list.pdf"
    values = APPROVED.partition("\n")[2]
    assert await run.ended() == (0, f"Approved: 张三提交的{NAME}\n{values}  proof: note.pdf\nSaved: {kept}\n", "")
    assert kept.read_bytes() == b"%PDF-1.4 on sick leave"
    comment = dingtalk.requests("add_approval_comment").last.json
    assert comment == {"processInstanceId": approval_id, "text": "I am ill.", "commentUserId": "zhangsan"}
    form = dingtalk.requests("save_approval_form").last.json
    assert form["name"] == NAME
    assert [(each["componentType"], each["props"]["label"]) for each in form["formComponents"]] == [
        ("DDSelectField", "Kind"),
        ("DDDateRangeField", '["Begin", "End"]'),
        ("NumberField", "Days"),
        ("TextareaField", "Reason"),
        ("DDAttachment", "Proof"),
    ]
    submitted = dingtalk.requests("create_approval").last.json
    assert submitted["deptId"] == 3
    assert submitted["approvers"] == [{"actionType": "NONE", "userIds": ["lisi"]}, {"actionType": "NONE", "userIds": ["boss"]}]
    assert submitted["formComponentValues"][:-1] == [
        {"name": "Kind", "value": "Sick", "componentType": "DDSelectField"},
        {"name": '["Begin","End"]', "value": '["2026-09-01","2026-09-03"]', "componentType": "DDDateRangeField"},
        {"name": "Days", "value": "3", "componentType": "NumberField"},
        {"name": "Reason", "value": "Flu", "componentType": "TextareaField"},
    ]
    (note,) = json.loads(submitted["formComponentValues"][-1]["value"])
    assert (note["fileName"], note["fileSize"], note["fileType"]) == ("note.pdf", "8", "pdf")


async def test_what_others_submitted_does_not_end_it(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    run = await start(*LEAVE)
    assert await run.line() == "Submitted: approval1\n"
    await gateway.push(frame(1, "start"), frame(2, "finish", "approval9", who="dan"))
    await gateway.ack("frame-of-event-1")
    await gateway.ack("frame-of-event-2")
    assert corp.sent(f"GET {APPROVALS}") == []
    corp.decide("approval1")
    await gateway.push(frame(3, "finish"))
    assert await run.ended() == (0, APPROVED, "")


async def test_a_form_that_is_there_is_not_made_again(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    corp.forms[NAME] = "PROC-3"
    run = await start("--begin", "2026-09-01")
    await run.line()
    corp.decide("approval1", result="refuse")
    await gateway.push(frame(1, "finish"))
    assert await run.ended() == (0, "Refused: Leave of Ann\n  kind: Annual\n  period: 2026-09-01 to 2026-09-01\n  days: 1\n", "")
    assert [sent["nextToken"] for sent in corp.sent(FORMS)] == ["0", "1", "2"]
    assert corp.sent(FORM) == []
    assert [(sent["processCode"], "approvers" in sent) for sent in corp.sent(f"POST {APPROVALS}")] == [("PROC-3", False)]


async def test_an_event_that_comes_before_the_id_is_known(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    submitting, may_answer = threading.Event(), threading.Event()

    def decide_at_once(path: str, _: dict[str, Any]) -> None:
        if path == f"POST {APPROVALS}":
            corp.decide("approval1")
            submitting.set()
            may_answer.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    corp.after = decide_at_once
    run = await start(*LEAVE)
    await until(submitting.is_set)
    await gateway.push(frame(1, "finish"))
    await gateway.ack("frame-of-event-1")
    may_answer.set()
    assert await run.ended() == (0, f"Submitted: approval1\n{APPROVED}", "")


async def test_an_approval_that_cannot_be_fetched_comes_again(
    start_in_sandbox: Callable[..., Any], dingtalk: Sandbox, people: AsyncDingTalk
) -> None:
    run = await start_in_sandbox(*LEAVE, "--approver", "lisi")
    approval_id = (await run.line()).removeprefix("Submitted: ").strip()
    task_id = await task_of(people, approval_id)
    dingtalk.fail("get_approval", code="noPermission")
    await agree(people, approval_id, "lisi", task_id)
    await until(lambda: "LATER" in str([push.answer for push in dingtalk.pushes("bpms_instance_change")]))
    dingtalk.mend()
    dingtalk.clock.advance(60)
    code, output, _ = await run.ended()
    assert (code, output.splitlines()[0]) == (0, f"Approved: 张三提交的{NAME}")


async def test_what_nobody_decides_is_withdrawn(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    run = await start(*LEAVE, "--withdraw-after", "0")
    await until(lambda: bool(corp.sent(WITHDRAWAL)))
    await gateway.push(frame(1, "terminate"))
    code, output, errors = await run.ended()
    assert (code, output.splitlines()[:2], errors) == (0, ["Submitted: approval1", "Withdrawn: Leave of Ann"], "")
    assert corp.sent(WITHDRAWAL) == [
        {"processInstanceId": "approval1", "isSystem": False, "operatingUserId": "ann", "remark": "It took too long."}
    ]


@pytest.mark.parametrize("decided", [True, False])
async def test_a_withdrawal_that_is_refused(start: Callable[..., Any], corp: Corp, gateway: Gateway, decided: bool) -> None:  # noqa: FBT001
    def refuse(path: str, _: dict[str, Any]) -> Response | None:
        if path != WITHDRAWAL:
            return None
        if decided:
            corp.decide("approval1")
        return as_json({"code": "aflowProcessInstStatusException", "message": "the state does not allow it"}, 400)

    corp.before = refuse
    code, output, errors = await (await start(*LEAVE, "--withdraw-after", "0")).ended()
    if decided:
        assert (code, output, errors) == (0, f"Submitted: approval1\n{APPROVED}", "")
    else:
        assert (code, output) == (1, "Submitted: approval1\n")
        assert errors.startswith("Failed: the state does not allow it")


async def test_a_request_that_somebody_deletes(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    run = await start(*LEAVE)
    await run.line()
    del corp.approvals["approval1"]
    await gateway.push(frame(1, "delete"))
    assert await run.ended() == (0, "Deleted\n", "")


async def test_a_request_that_was_submitted_before(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    run = await start(*LEAVE)
    await run.line()
    run.process.send_signal(2)
    assert await run.ended() == (0, "", "Stopped.\n")
    looked = threading.Event()
    corp.after = lambda path, _: looked.set() if path == f"GET {APPROVALS}" else None
    again = await start("--approval", "approval1")
    await until(looked.is_set)
    corp.decide("approval1")
    await gateway.push(frame(1, "finish"))
    assert await again.ended() == (0, APPROVED, "")
    assert await (await start("--approval", "approval1")).ended() == (0, APPROVED, "")  # its event has come before
    assert len(corp.sent(f"POST {APPROVALS}")) == 1


async def test_it_ends_when_dingtalk_refuses(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    corp.before = lambda path, _: as_json({"code": "noPermission", "message": f"not with {SECRET}"}, 400) if path == FORMS else None
    code, output, errors = await (await start(*LEAVE)).ended()
    assert (code, output) == (1, "")
    assert errors.startswith("Failed: not with ***")


async def test_an_answer_without_an_id(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    corp.before = lambda path, _: as_json({}) if path == FORM else None
    assert await (await start(*LEAVE)).ended() == (1, "", "Failed: DingTalk answered without the code of the form\n")


async def test_dates_the_wrong_way_round(start: Callable[..., Any], corp: Corp) -> None:
    code, _, errors = await (await start("--begin", "2026-09-03", "--end", "2026-09-01")).ended()
    assert code == 2
    assert errors.endswith("--end is before --begin\n")
    assert corp.requests == []
