"""DingTalk and an OpenAI-compatible API on 127.0.0.1, for the tests of examples/ai_robot."""

from __future__ import annotations

import json
import re
import threading
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response

from dingtalk_openapi.operations import OPERATIONS
from tests.web.cards import WITHIN_SECONDS, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c626001000000ffff03000006000557bfabd40000000049454e44ae426082"
)
MODEL_KEY = "sk-of-the-model-9d1c"


def chunk(text: str | None, **more: object) -> bytes:
    """A piece of an answer, as OpenAI-compatible APIs send it."""
    return f"data: {json.dumps({'choices': [{'index': 0, 'delta': {'content': text}, **more}]}, ensure_ascii=False)}\n\n".encode()


DONE = b"data: [DONE]\n\n"


class ModelServer:
    """The API of a model.

    Attributes:
        url: Its address.
        requests: Headers and body of each request, in order.
        answer: Makes the answer to a request: pieces of the body, or a response.
    """

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("/v1")
        self.requests: list[tuple[dict[str, str], dict[str, Any]]] = []
        self.answer: Callable[[dict[str, Any]], list[bytes] | Response] = lambda body: [chunk("I see "), chunk("that."), DONE]
        server.expect_request("/v1/chat/completions", method="POST").respond_with_handler(self._respond)

    def _respond(self, request: Request) -> Response:
        body = request.get_json()
        self.requests.append((dict(request.headers), body))
        answer = self.answer(body)
        return answer if isinstance(answer, Response) else Response(iter(answer), content_type="text/event-stream")

    def messages(self, number: int = -1) -> list[dict[str, Any]]:
        """What a request said."""
        messages: list[dict[str, Any]] = self.requests[number][1]["messages"]
        return messages


class DingTalkServer(Server):
    """A DingTalk whose robot gets messages.

    Attributes:
        files: What can be downloaded, by code.
    """

    def __init__(self, server: HTTPServer) -> None:
        self.files: dict[str, bytes] = {}
        server.expect_request(re.compile("/files/.*")).respond_with_handler(self._file)
        super().__init__(server)
        self.answers["create_access_token"] = lambda _: (200, {"accessToken": "token-1", "expireIn": 7200})
        self.answers["get_robot_file_url"] = lambda body: (200, {"downloadUrl": f"{self.url}/files/{body['downloadCode']}"})
        assert {"create_access_token", "get_robot_file_url"} <= set(OPERATIONS)

    def _file(self, request: Request) -> Response:
        content = self.files.get(request.path.rpartition("/")[2])
        return Response("no", 404) if content is None else Response(content, content_type="application/octet-stream")

    def written(self, number: int, words: str = "", **more: object) -> dict[str, Any]:
        """What somebody wrote: a text, unless it says something else."""
        return {**self.message, "msgId": f"m{number}", "text": {"content": words}, **more}

    def wait_for_ended(self, count: int) -> list[dict[str, Any]]:
        """Wait until so many cards are ended, and return their last frames in that order."""

        def ended() -> list[dict[str, Any]]:
            return [frame for frame in self.frames if frame.get("isFinalize") or frame.get("isError")]

        self.wait_until(lambda: len(ended()) >= count)
        return ended()


class Gate:
    """Holds an answer back until it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()

    def after(self, before: list[bytes], then: list[bytes]) -> Iterator[bytes]:
        """Yield what comes before it, and the rest once it is opened."""
        yield from before
        assert self.opened.wait(WITHIN_SECONDS)
        yield from then
