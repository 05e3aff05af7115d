"""`ding.workflow.download_attachment` and `upload_attachment`: files of an approval, over the engine of all files."""

from __future__ import annotations

import asyncio
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk
from dingkit.errors import APIError, ArgumentError, EmptyFileError, InvalidRequestError, NotFoundError
from dingkit.media import DownloadedFile
from dingkit.models import ApprovalFile, ApprovalFormValue
from dingkit.workflow import files, read_value
from tests.media.samples import PDF
from tests.media.space import Space, do
from tests.media.web import Got, Reply, Served, Web, json_reply, names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.media.conftest import AnyDing

TICKET = ApprovalFile(space_id="3000400050", file_size="1024", file_id="exampleFile1", file_name="ticket.pdf", file_type="pdf")


def located(web: Web, path: str = "/x/7c01.file?Expires=1&Signature=presigned-5a") -> Reply:
    return json_reply({"result": {"spaceId": 1, "fileId": "exampleFile1", "downloadUri": f"{web.url}{path}"}, "success": True})


async def download(any_ding: AnyDing, *arguments: Any, **options: Any) -> DownloadedFile:
    method: Callable[..., Any] = any_ding.ding.workflow.download_attachment
    if isinstance(any_ding.ding, AsyncDingTalk):
        return await method("approvalInstance1", *arguments, **options)  # type: ignore[no-any-return]
    return await asyncio.to_thread(method, "approvalInstance1", *arguments, **options)


async def test_a_file_by_its_id(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    steps: list[tuple[int, int | None]] = []
    with Web() as elsewhere:
        elsewhere.usual = Served(PDF, {"Content-Type": "application/octet-stream"})
        web.usual = located(elsewhere)
        file = await download(any_ding, "exampleFile1", tmp_path, progress=lambda *step: steps.append(step))
    assert file == DownloadedFile(tmp_path / "7c01.pdf", "7c01.pdf", "application/octet-stream", len(PDF))
    assert (tmp_path / "7c01.pdf").read_bytes() == PDF
    assert steps[-1] == (len(PDF), len(PDF))
    assert json.loads(web.got[0].body) == {"processInstanceId": "approvalInstance1", "fileId": "exampleFile1"}
    assert web.got[0].headers["x-acs-dingtalk-access-token"] == "secret-token"
    (got,) = elsewhere.got
    assert (got.method, got.query) == ("GET", {"Expires": "1", "Signature": "presigned-5a"})
    assert "secret-token" not in str(got)


async def test_a_file_of_the_form_keeps_its_name(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    received = ApprovalFormValue(value=files("Ticket", [TICKET]).value, component_type="DDAttachment")
    web.answers, web.usual = [located(web)], Served(PDF, {})
    (file,) = read_value(received)
    kept = await download(any_ding, file, f"{tmp_path}/attachments/")
    assert kept.path == tmp_path / "attachments" / "ticket.pdf"
    assert names(tmp_path / "attachments") == ["ticket.pdf"]


async def test_a_file_without_a_name_gets_that_of_its_address(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.answers, web.usual = [located(web)], Served(PDF, {"Content-Type": "application/octet-stream"})
    assert (await download(any_ding, ApprovalFile(file_id="exampleFile1"), tmp_path)).name == "7c01.pdf"


async def test_a_file_of_a_comment(any_ding: AnyDing, web: Web) -> None:
    web.answers, web.usual = [located(web)], Served(PDF, {})
    kept = io.BytesIO()
    assert (await download(any_ding, TICKET, kept, of_comment=True)).name == "ticket.pdf"
    assert kept.getvalue() == PDF
    assert json.loads(web.got[0].body)["withCommentAttatchment"] is True


async def test_a_connection_that_breaks_is_made_again(any_ding: AnyDing, web: Web, tmp_path: Path, pauses: list[float]) -> None:
    web.answers, web.usual = [located(web), Reply(PDF, {"Content-Type": "application/pdf"}, cut=3)], Served(PDF)
    await download(any_ding, TICKET, tmp_path)
    assert (tmp_path / "ticket.pdf").read_bytes() == PDF
    assert len(pauses) == 1


@pytest.mark.parametrize("answer", [{"success": True}, {"result": {"fileId": "f"}}, {"result": {"downloadUri": ""}}], ids=range(3))
async def test_an_empty_file_has_no_address(any_ding: AnyDing, web: Web, tmp_path: Path, answer: dict[str, Any]) -> None:
    web.usual = json_reply(answer)
    with pytest.raises(EmptyFileError, match="has no bytes: DingTalk answered without an address"):
        await download(any_ding, TICKET, tmp_path)
    assert (len(web.got), names(tmp_path)) == (1, [])


async def test_a_refusal_leaves_nothing(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.usual = json_reply({"code": "invalidFileId", "message": "the id of the file missing", "requestid": "1"}, 400)
    with pytest.raises(InvalidRequestError):
        await download(any_ding, "f", tmp_path)
    web.answers, web.usual = [located(web)], Reply(b"", {}, 403)
    with pytest.raises(NotFoundError, match="expired or wrong: ask DingTalk for a new one") as raised:
        await download(any_ding, "f", tmp_path)
    assert raised.value.operation == "get_approval_file_url"
    assert "presigned-5a" not in str(raised.value)
    assert names(tmp_path) == []


@pytest.mark.parametrize("nothing", ["", 7, None, ApprovalFile(file_name="ticket.pdf")])
async def test_what_names_no_file_is_refused(any_ding: AnyDing, web: Web, nothing: Any) -> None:
    with pytest.raises(ArgumentError, match=r"file_id.*takes the id of a file"):
        await download(any_ding, nothing)
    assert web.got == []


# ---- up


class Approvals(Space):
    """A corp whose approvals have a space for files, and people have a unionid."""

    def __init__(self, host: Web) -> None:
        super().__init__(host)
        self.person: dict[str, object] = {"userid": "ann", "unionid": "unionAbCdEf100"}
        self.found: object = {"spaceId": 3000400050}

    def __call__(self, got: Got) -> Reply:
        if got.path == "/topapi/v2/user/get":
            self.asked.append((got.path, json.loads(got.body)))
            return json_reply({"errcode": 0, "result": self.person})
        if got.path == "/v1.0/workflow/processInstances/spaces/infos/query":
            self.asked.append((got.path, json.loads(got.body)))
            return json_reply({"result": self.found, "success": True})
        return super().__call__(got)


@pytest.fixture
def corp(web: Web) -> Iterator[Approvals]:
    with Web() as host:
        web.usual = corp = Approvals(host)
        yield corp


async def test_an_attachment_of_a_form(any_ding: AnyDing, corp: Approvals, tmp_path: Path) -> None:
    (tmp_path / "ticket.pdf").write_bytes(PDF)
    steps: list[tuple[int, int | None]] = []
    path = tmp_path / "ticket.pdf"
    ticket = await do(any_ding, "workflow", "upload_attachment", path, "ann", progress=lambda *step: steps.append(step))
    assert ticket == ApprovalFile(
        space_id="3000400050", file_size=str(len(PDF)), file_id="5000600070", file_name="ticket.pdf", file_type="pdf"
    )
    assert corp.stored == [("/object/7c01.file", PDF)]
    assert corp.asked[:2] == [
        ("/topapi/v2/user/get", {"userid": "ann"}),
        ("/v1.0/workflow/processInstances/spaces/infos/query", {"userId": "ann"}),
    ]
    assert steps[-1] == (len(PDF), len(PDF))
    assert json.loads(files("Ticket", [ticket]).value) == [
        {"spaceId": "3000400050", "fileSize": str(len(PDF)), "fileId": "5000600070", "fileName": "ticket.pdf", "fileType": "pdf"}
    ]


async def test_a_person_whose_unionid_is_known(connect: Callable[..., AnyDing], corp: Approvals) -> None:
    ding = connect(agent_id=7)
    options = {"union_id": "unionAbCdEf100", "filename": "ticket.pdf"}
    await do(ding, "workflow", "upload_attachment", PDF, "ann", **options)
    await do(ding, "workflow", "upload_attachment", PDF, "ann", **options, agent_id=8)
    spaces = [body for path, body in corp.asked if path.endswith("/infos/query")]
    assert spaces == [{"userId": "ann", "agentId": 7}, {"userId": "ann", "agentId": 8}]
    assert "/topapi/v2/user/get" not in corp.paths


async def test_a_file_of_which_dingtalk_tells_little(any_ding: AnyDing, web: Web, corp: Approvals) -> None:
    told = {"dentry": {"id": "5000600070", "spaceId": "3000400050"}}
    web.answers = [corp, corp, corp, json_reply(told)]
    ticket = await do(any_ding, "workflow", "upload_attachment", io.BytesIO(PDF), "ann", filename="ticket.PDF")
    assert (ticket.file_name, ticket.file_type, ticket.file_size) == ("ticket.PDF", "PDF", str(len(PDF)))


async def test_an_answer_that_lacks_what_is_needed(any_ding: AnyDing, corp: Approvals) -> None:
    corp.found = None
    with pytest.raises(APIError, match="the answer has no id of the space of approvals") as raised:
        await do(any_ding, "workflow", "upload_attachment", PDF, "ann", filename="ticket.pdf")
    assert raised.value.operation == "get_approval_space"
    corp.person = {"userid": "ann"}
    with pytest.raises(APIError, match="the answer has no unionid of the person") as raised:
        await do(any_ding, "workflow", "upload_attachment", PDF, "ann", filename="ticket.pdf")
    assert raised.value.operation == "get_user"
    assert corp.stored == []
