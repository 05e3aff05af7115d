"""A server that receives uploads, and takes them apart independently of httpx: with werkzeug's multipart parser."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple, Self

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

ANSWER = {"errcode": 0, "errmsg": "ok", "media_id": "@lADOADmaWM0CWM0CWA", "type": "file", "created_at": 1605863153573}


class Upload(NamedTuple):
    """What arrived."""

    content: bytes
    file_name: str | None
    mime_type: str
    type_: str


class Uploads:
    """Receives uploads on `url`."""

    def __init__(self) -> None:
        self.received: list[Upload] = []
        self._server = HTTPServer(host="127.0.0.1", port=0, threaded=True)

    def __enter__(self) -> Self:
        self._server.start()
        self._server.expect_request("/media/upload", method="POST").respond_with_handler(self._receive)
        self.url = self._server.url_for("")
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.stop()

    def _receive(self, request: Request) -> Response:
        media = request.files["media"]
        self.received.append(Upload(media.read(), media.filename, media.mimetype, request.args["type"]))
        return Response(json.dumps(ANSWER), content_type="application/json")


@pytest.fixture(scope="module")
def uploads() -> Iterator[Uploads]:
    with Uploads() as uploads:
        yield uploads


@pytest.fixture(scope="module")
def ding(uploads: Uploads) -> Iterator[DingTalk]:
    with DingTalk(credential=StaticToken("token"), base_url=uploads.url) as ding:
        yield ding


@pytest.fixture
async def async_ding(uploads: Uploads) -> AsyncIterator[AsyncDingTalk]:
    async with AsyncDingTalk(credential=StaticToken("token"), base_url=uploads.url) as ding:
        yield ding
