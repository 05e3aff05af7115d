"""A DingTalk that takes cards: it notes what it is sent, and answers as it is told to."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from threading import Condition
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.card import Space
from dingkit.credentials import StaticToken
from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

KINDS = ["sync", "async"]
TEMPLATE = "0a1b2c3d-example.schema"
GROUP = Space.group("cidExample01==", robot_code="dingabc")
WITHIN_SECONDS = 30

Answer = Callable[[dict[str, Any]], tuple[int, dict[str, Any]] | None]


def refusal(code: str, status: int = 400) -> tuple[int, dict[str, Any]]:
    return status, {"code": code, "requestid": "R1", "message": code}


FORBIDDEN = refusal("Forbidden.AccessDenied.AccessTokenPermissionDenied", 403)


class Server:
    """The server.

    Attributes:
        calls: Operation and body of each request, in order.
        answers: Operation → what answers its requests in place of success, or `None` for success.
    """

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("").rstrip("/")
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Answer] = {}
        self._arrived = Condition()
        server.expect_request(re.compile(".*")).respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        (name,) = [name for name, row in OPERATIONS.items() if (row.method, row.path) == (request.method, request.path)]
        body = request.get_json()
        with self._arrived:
            self.calls.append((name, body))
            self._arrived.notify_all()
        answers = self.answers.get(name)
        status, answer = (answers and answers(body)) or (200, self._success(name, body))
        return Response(json.dumps(answer), status, content_type="application/json")

    def _success(self, name: str, body: dict[str, Any]) -> dict[str, Any]:
        if name == "create_and_deliver_card":
            result = {"spaceType": "IM_GROUP", "spaceId": "cid", "success": True, "carrierId": "key-1"}
            return {"success": True, "result": {"outTrackId": body["outTrackId"], "deliverResults": [result]}}
        return {"errcode": 0, "errmsg": "ok"} if name == "reply_robot_message" else {"success": True, "result": True}

    def wait_until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds of what came."""
        with self._arrived:
            assert self._arrived.wait_for(holds, WITHIN_SECONDS)

    def bodies(self, name: str) -> list[dict[str, Any]]:
        return [body for called, body in self.calls if called == name]

    @property
    def frames(self) -> list[dict[str, Any]]:
        return self.bodies("stream_card")

    @property
    def last_frame(self) -> dict[str, Any]:
        return self.frames[-1]

    @property
    def message(self) -> dict[str, Any]:
        """What somebody wrote to a robot of this server."""
        return {
            "conversationId": "cidExample01==",
            "conversationType": "2",
            "msgId": "m1",
            "msgtype": "text",
            "text": {"content": "hi"},
            "robotCode": "dingabc",
            "sessionWebhook": f"{self.url}{OPERATIONS['reply_robot_message'].path}?session=s1",
        }


@asynccontextmanager
async def client(kind: str, server: Server) -> AsyncIterator[Any]:
    """A client of either kind; what its methods give is for `result_of`."""
    if kind == "sync":
        with DingTalk(credential=StaticToken("t"), url=server.url) as ding:
            yield ding
    else:
        async with AsyncDingTalk(credential=StaticToken("t"), url=server.url) as ding:
            yield ding


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """Enter a context manager of either kind."""
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


@asynccontextmanager
async def streaming(kind: str, server: Server, **how: Any) -> AsyncIterator[Any]:
    """A card that is being written."""
    async with client(kind, server) as ding:
        given = {"template_id": TEMPLATE, "space": GROUP, "interval": 0.001} | how
        async with entered(ding.card.streaming(**given)) as card:
            yield card
