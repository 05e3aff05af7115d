"""`ding.wiki.export_document`: a document that DingTalk writes into a file, and that is downloaded over the engine of all downloads."""

from __future__ import annotations

import asyncio
import io
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk
from dingkit.errors import DocumentExportError, NotFoundError, PermissionDeniedError, ServerError, UnwritableFileError
from dingkit.media import DownloadedFile
from tests.media.samples import PDF
from tests.media.web import Reply, Served, Web, json_reply, names

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.media.conftest import AnyDing

ADDRESS = "/x/7c01.docx?Expires=1&Signature=presigned-5a"
SUBMITTED = json_reply({"taskId": "exampleExport1"})
PROCESSING = json_reply({"status": "PROCESSING"})


def done(web: Web, status: str = "SUCCESS") -> Reply:
    return json_reply({"status": status, "downloadUrl": f"{web.url}{ADDRESS}"})


async def export(any_ding: AnyDing, *arguments: Any, **options: Any) -> DownloadedFile:
    method: Callable[..., Any] = any_ding.ding.wiki.export_document
    given = {"operator_id": "unionAbCdEf100", **options}
    if isinstance(any_ding.ding, AsyncDingTalk):
        return await method("exampleNode1", *arguments, **given)  # type: ignore[no-any-return]
    return await asyncio.to_thread(method, "exampleNode1", *arguments, **given)


async def test_a_document_is_written_then_downloaded(any_ding: AnyDing, web: Web, tmp_path: Path, pauses: list[float]) -> None:
    steps: list[tuple[int, int | None]] = []
    with Web() as elsewhere:
        elsewhere.usual = Served(PDF, {"Content-Type": "application/octet-stream"})
        web.answers = [SUBMITTED, PROCESSING, PROCESSING, done(elsewhere)]
        file = await export(any_ding, tmp_path, target_format="docx", progress=lambda *step: steps.append(step))
    assert file == DownloadedFile(tmp_path / "7c01.docx", "7c01.docx", "application/octet-stream", len(PDF))
    assert (tmp_path / "7c01.docx").read_bytes() == PDF
    assert steps[-1] == (len(PDF), len(PDF))
    submitted, *asked = web.got
    assert json.loads(submitted.body) == {"dentryUuid": "exampleNode1", "operatorId": "unionAbCdEf100", "targetFormat": "docx"}
    assert [got.query for got in asked] == [{"operatorId": "unionAbCdEf100", "taskId": "exampleExport1"}] * 3
    assert {got.headers["x-acs-dingtalk-access-token"] for got in web.got} == {"secret-token"}
    (got,) = elsewhere.got
    assert (got.method, got.query) == ("GET", {"Expires": "1", "Signature": "presigned-5a"})
    assert "secret-token" not in str(got)
    assert pauses == [0.5, 1.0]


async def test_what_is_there_at_once_is_not_asked_for(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    web.answers = [json_reply({"taskId": "exampleExport1", "downloadUrl": f"{web.url}{ADDRESS}"})]
    web.usual = Served(PDF, {})
    kept = io.BytesIO()
    await export(any_ding, kept)
    assert kept.getvalue() == PDF
    assert json.loads(web.got[0].body)["targetFormat"] == "markdown"
    assert ([got.path for got in web.got], pauses) == (["/v2.0/doc/me/export/submit", "/x/7c01.docx"], [])


async def test_pauses_grow(any_ding: AnyDing, web: Web, tmp_path: Path, pauses: list[float]) -> None:
    web.answers, web.usual = [SUBMITTED, *[json_reply({})] * 6, done(web, "success")], Served(PDF, {})
    await export(any_ding, tmp_path / "a.docx")
    assert pauses == [0.5, 1.0, 2.0, 4.0, 5.0, 5.0]


async def test_a_connection_that_breaks_is_made_again(any_ding: AnyDing, web: Web, tmp_path: Path, pauses: list[float]) -> None:
    web.answers, web.usual = [SUBMITTED, done(web), Reply(PDF, {"ETag": '"1"'}, cut=3)], Served(PDF)
    await export(any_ding, tmp_path / "a.docx")
    assert (tmp_path / "a.docx").read_bytes() == PDF
    assert len(pauses) == 1


@pytest.mark.parametrize("status", ["FAILED", " failed ", "CANCELLED"])
async def test_an_export_that_fails(any_ding: AnyDing, web: Web, tmp_path: Path, status: str) -> None:
    web.answers = [SUBMITTED, json_reply({"status": status})]
    with pytest.raises(DocumentExportError, match=rf"ended with the status '{status.strip()}'") as raised:
        await export(any_ding, tmp_path)
    assert (raised.value.problem, raised.value.task_id) == ("failed", "exampleExport1")
    copied = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - our own
    assert (copied.problem, copied.message, copied.task_id) == (raised.value.problem, raised.value.message, "exampleExport1")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("answer", "told"),
    [({"status": "PROCESSING"}, "the last status is 'PROCESSING'"), ({}, "DingTalk tells no status"), ({"status": "SUCCESS"}, "'SUCCESS'")],
    ids=range(3),
)
async def test_an_export_that_is_not_done_by_the_deadline(any_ding: AnyDing, web: Web, answer: dict[str, str], told: str) -> None:
    web.answers = [SUBMITTED, json_reply(answer)]
    with pytest.raises(DocumentExportError, match=f"not exported within 0 seconds; .*{told}") as raised:
        await export(any_ding, deadline=0)
    assert (raised.value.problem, raised.value.task_id) == ("unfinished", "exampleExport1")
    assert len(web.got) == 2


@pytest.mark.parametrize("answer", [{}, {"taskId": ""}, {"taskId": "t", "downloadUrl": "ftp://files.example/a"}], ids=range(3))
async def test_an_answer_that_is_none_to_work_with(any_ding: AnyDing, web: Web, answer: dict[str, str]) -> None:
    web.answers = [json_reply(answer)]
    with pytest.raises(ServerError, match="the answer is none to work with") as raised:
        await export(any_ding)
    assert (raised.value.operation, len(web.got)) == ("submit_document_export", 1)


async def test_a_refusal_leaves_nothing(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.answers = [json_reply({"code": "forbidden.accessDenied", "message": "无权限", "requestid": "1"}, 403)]
    with pytest.raises(PermissionDeniedError):
        await export(any_ding, tmp_path)
    web.answers = [SUBMITTED, done(web), Reply(b"", {}, 403)]
    with pytest.raises(NotFoundError, match="expired or wrong: ask DingTalk for a new one") as raised:
        await export(any_ding, tmp_path)
    assert raised.value.operation == "get_document_export"
    assert "presigned-5a" not in str(raised.value)
    assert names(tmp_path) == []


async def test_a_place_that_is_not_there_is_told_before_anything_is_asked(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    with pytest.raises(UnwritableFileError, match="does not exist"):
        await export(any_ding, tmp_path / "missing" / "a.docx")
    assert web.got == []
