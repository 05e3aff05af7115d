"""A file goes to the drive in chunks: opened and committed by the same call, which only its parameters tell apart."""

from __future__ import annotations

import json
import os
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingtalk_openapi.types import File

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

UPLOAD_ID = "0C9F4A7E5D1B_0#iAE+/=%&?"
MEDIA_ID = "#iAEKAqExampleOnly"
CHUNKS = [os.urandom(100_000), os.urandom(100_000), b"the rest"]
AGENT: dict[str, Any] = {"agent_id": "123456789"}
WHOLE = AGENT | {"file_size": 200_008, "chunk_numbers": 3}


class Drive:
    """Takes chunks and puts the file together on commit."""

    def __init__(self, server: HTTPServer) -> None:
        self.file = b""
        self.url = server.url_for("")
        self._chunks: dict[int, bytes] = {}
        server.expect_request("/file/upload/transaction", method="GET").respond_with_handler(self._transact)
        server.expect_request("/file/upload/chunk", method="POST").respond_with_handler(self._take)

    def _transact(self, request: Request) -> Response:
        upload_id, size, numbers = (request.args.get(name) for name in ("upload_id", "file_size", "chunk_numbers"))
        if upload_id is None:
            return _answer(upload_id=UPLOAD_ID)
        content = b"".join(self._chunks[sequence] for sequence in range(1, int(str(numbers)) + 1))
        if (upload_id, size) != (UPLOAD_ID, str(len(content))):
            return _answer(errcode=40035, errmsg="another upload, or chunks are missing")
        self.file = content
        return _answer(media_id=MEDIA_ID)

    def _take(self, request: Request) -> Response:
        if request.args["upload_id"] != UPLOAD_ID:
            return _answer(errcode=40035, errmsg="another upload")
        self._chunks[int(request.args["chunk_sequence"])] = request.files["file"].read()
        return _answer()


def _answer(**fields: str | int) -> Response:
    return Response(json.dumps({"errcode": 0, "errmsg": "ok"} | fields), content_type="application/json")


@pytest.fixture
def drive(httpserver: HTTPServer) -> Drive:
    return Drive(httpserver)


def test_open_send_commit(drive: Drive) -> None:
    with DingTalk(credential=StaticToken("token"), base_url=drive.url) as ding:
        opened = ding.media.transact_file_upload(**WHOLE)
        assert (opened.upload_id, opened.media_id) == (UPLOAD_ID, None)
        for sequence, chunk in enumerate(CHUNKS, start=1):
            file = File(BytesIO(chunk), "plan.docx")
            ding.media.upload_file_chunk(**AGENT, upload_id=UPLOAD_ID, chunk_sequence=sequence, file=file)
        committed = ding.media.transact_file_upload(**WHOLE, upload_id=UPLOAD_ID)
    assert (committed.upload_id, committed.media_id) == (None, MEDIA_ID)
    assert drive.file == b"".join(CHUNKS)


async def test_open_send_commit_asynchronously(drive: Drive) -> None:
    async with AsyncDingTalk(credential=StaticToken("token"), base_url=drive.url) as ding:
        opened = await ding.media.transact_file_upload(**WHOLE)
        assert (opened.upload_id, opened.media_id) == (UPLOAD_ID, None)
        for sequence, chunk in enumerate(CHUNKS, start=1):
            file = File(BytesIO(chunk), "plan.docx")
            await ding.media.upload_file_chunk(**AGENT, upload_id=UPLOAD_ID, chunk_sequence=sequence, file=file)
        committed = await ding.media.transact_file_upload(**WHOLE, upload_id=UPLOAD_ID)
    assert (committed.upload_id, committed.media_id) == (None, MEDIA_ID)
    assert drive.file == b"".join(CHUNKS)
