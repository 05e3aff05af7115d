"""examples/approval.py: a leave request as a real program, against a DingTalk on 127.0.0.1 whose people decide."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from tests.stream.gateway import KEY, SECONDS_UNTIL_A_TEST_GIVES_UP, SECRET, Gateway, event_frame, until, within

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from pytest_httpserver import HTTPServer

PROGRAM = Path(__file__).parents[2] / "examples" / "approval.py"
FORMS, FORM, APPROVALS = (
    "/v1.0/workflow/processes/userVisibilities/templates",
    "/v1.0/workflow/forms",
    "/v1.0/workflow/processInstances",
)
SPACE, STORED = f"{APPROVALS}/spaces/infos/query", "/v1.0/storage/spaces/7/files"
WITHDRAWAL, COMMENT, ADDRESS = f"{APPROVALS}/terminate", f"{APPROVALS}/comments", f"{APPROVALS}/spaces/files/urls/download"
NAME = "Leave (example)"
ALIASES = {"Kind": "kind", '["Begin","End"]': "period", "Days": "days", "Reason": "reason", "Proof": "proof"}
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
            COMMENT: lambda _: {"result": True, "success": True},
            "/topapi/v2/user/get": lambda _: {"errcode": 0, "result": {"userid": "ann", "unionid": "union-of-ann"}},
            SPACE: lambda _: {"result": {"spaceId": 7}},
            f"{STORED}/uploadInfos/query": lambda _: {
                "uploadKey": "key1",
                "headerSignatureInfo": {"resourceUrls": [f"{request.host_url}bytes/1"], "headers": {"Authorization": "OSS a:b"}},
            },
            f"{STORED}/commit": lambda sent: {"dentry": {"id": "file8", "spaceId": "7", "name": sent["name"], "extension": "pdf"}},
            ADDRESS: lambda sent: {"result": {"downloadUri": f"{request.host_url}files/{sent['fileId']}"}},
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
    httpserver.expect_request(
        re.compile("/v1.0/workflow/.*|/v1.0/oauth2/accessToken|/v1.0/storage/.*|/topapi/v2/user/get")
    ).respond_with_handler(made.answer)
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
async def start(httpserver: HTTPServer, corp: Corp) -> AsyncIterator[Callable[..., Any]]:
    started: list[asyncio.subprocess.Process] = []

    async def start(*arguments: str) -> Run:
        environ = {**os.environ, "DINGTALK_APP_KEY": KEY, "DINGTALK_APP_SECRET": SECRET, "DINGTALK_URL": httpserver.url_for("").rstrip("/")}
        words, pipe = [sys.executable, str(PROGRAM), "ann", *arguments], asyncio.subprocess.PIPE
        started.append(await asyncio.create_subprocess_exec(*words, env=environ, stdout=pipe, stderr=pipe))
        return Run(started[-1])

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
            await within(process.communicate())


def frame(number: int, kind: str, approval_id: str = "approval1", who: str = "ann") -> dict[str, Any]:
    """An event, as it is pushed today."""
    made = event_frame(f"event-{number}")
    made["headers"]["eventType"] = "bpms_instance_change"
    made["data"] = json.dumps({"processInstanceId": approval_id, "type": kind, "staffId": who})
    return made


async def test_from_form_to_event(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    run = await start(*LEAVE, "--dept-id", "1231", "--approver", "bo", "--approver", "cai", "--comment", "I am ill.")
    assert await run.line() == "Submitted: approval1\n"
    await until(lambda: corp.sent(COMMENT) == [{"processInstanceId": "approval1", "text": "I am ill.", "commentUserId": "ann"}])
    await gateway.push(frame(1, "start"), frame(2, "finish", "approval9", who="dan"))
    await gateway.ack("frame-of-event-1")
    await gateway.ack("frame-of-event-2")
    assert corp.sent(f"GET {APPROVALS}") == []  # neither ends what Ann submitted
    corp.decide("approval1")
    await gateway.push(frame(3, "finish"))
    assert await run.ended() == (0, APPROVED, "")
    (form,) = corp.sent(FORM)
    assert form["name"] == NAME
    assert [(each["componentType"], each["props"]["label"]) for each in form["formComponents"]] == [
        ("DDSelectField", "Kind"),
        ("DDDateRangeField", '["Begin", "End"]'),
        ("NumberField", "Days"),
        ("TextareaField", "Reason"),
        ("DDAttachment", "Proof"),
    ]
    (submitted,) = corp.sent(f"POST {APPROVALS}")
    assert submitted == {
        "originatorUserId": "ann",
        "processCode": "PROC-NEW",
        "deptId": 1231,
        "approvers": [{"actionType": "NONE", "userIds": ["bo"]}, {"actionType": "NONE", "userIds": ["cai"]}],
        "formComponentValues": [
            {"name": "Kind", "value": "Sick", "componentType": "DDSelectField"},
            {"name": '["Begin","End"]', "value": '["2026-09-01","2026-09-03"]', "componentType": "DDDateRangeField"},
            {"name": "Days", "value": "3", "componentType": "NumberField"},
            {"name": "Reason", "value": "Flu", "componentType": "TextareaField"},
        ],
    }


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


async def test_an_approval_that_cannot_be_fetched_comes_again(start: Callable[..., Any], corp: Corp, gateway: Gateway) -> None:
    run = await start(*LEAVE)
    await run.line()
    corp.decide("approval1")
    corp.before = lambda path, _: as_json({"code": "noPermission", "message": "no"}, 400) if path == f"GET {APPROVALS}" else None
    await gateway.push(frame(1, "finish"))
    assert "LATER" in (await gateway.ack("frame-of-event-1"))["data"]
    corp.before = lambda *_: None
    await gateway.push(frame(1, "finish"))
    code, output, _ = await run.ended()
    assert (code, output) == (0, APPROVED)


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


async def test_what_proves_it_is_attached(
    start: Callable[..., Any], corp: Corp, gateway: Gateway, httpserver: HTTPServer, tmp_path: Path
) -> None:
    stored: list[bytes] = []

    def keep(got: Request) -> Response:
        stored.append(got.get_data())
        return Response()

    httpserver.expect_request("/bytes/1", method="PUT").respond_with_handler(keep)
    (tmp_path / "note.pdf").write_bytes(b"%PDF-1.7")
    run = await start(*LEAVE, "--attach", str(tmp_path / "note.pdf"))
    await run.line()
    corp.decide("approval1")
    await gateway.push(frame(1, "finish"))
    assert await run.ended() == (0, f"{APPROVED}  proof: note.pdf\n", "")
    assert stored == [b"%PDF-1.7"]
    (submitted,) = corp.sent(f"POST {APPROVALS}")
    note = {"spaceId": "7", "fileSize": "8", "fileId": "file8", "fileName": "note.pdf", "fileType": "pdf"}
    assert json.loads(submitted["formComponentValues"][-1]["value"]) == [note]


async def test_attachments_of_decisions_are_kept(
    start: Callable[..., Any], corp: Corp, gateway: Gateway, httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request("/files/file7").respond_with_data(b"%PDF-1.7", content_type="application/octet-stream")
    run = await start(*LEAVE, "--attachments", f"{tmp_path}/kept/")
    await run.line()
    note = {"spaceId": "1", "fileSize": "8", "fileId": "file7", "fileName": "note.pdf", "fileType": "pdf"}
    corp.decide("approval1", operationRecords=[{"type": "START_PROCESS_INSTANCE"}, {"type": "ADD_REMARK", "attachments": [note]}])
    await gateway.push(frame(1, "finish"))
    kept = tmp_path / "kept" / "note.pdf"
    assert await run.ended() == (0, f"{APPROVED}Saved: {kept}\n", "")
    assert kept.read_bytes() == b"%PDF-1.7"
    assert corp.sent(ADDRESS) == [{"processInstanceId": "approval1", "fileId": "file7", "withCommentAttatchment": True}]


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
