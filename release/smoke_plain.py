"""dingkit alone, in an environment with nothing but what it needs: calls to a server on this machine, with and without asyncio."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version
from importlib.util import find_spec

import dingkit
from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import APIError
from dingkit.messages import Text

ANSWERS = {"text": {"errcode": 0, "task_id": 7}, "nobody": {"errcode": 33012, "errmsg": "no such user"}}


class Handler(BaseHTTPRequestHandler):
    """Answers by what the message says."""

    def do_POST(self) -> None:
        """Answer a message."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = json.dumps(ANSWERS[body["msg"]["text"]["content"]]).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main(expected: str) -> None:
    """Send messages."""
    given = {version("dingkit"), dingkit.__version__}
    if given != {expected}:
        raise SystemExit(f"the versions are {given}, not {expected}")
    if find_spec("starlette") is not None:
        raise SystemExit("there is more in this environment than dingkit needs")
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        with DingTalk(credential=StaticToken("token"), url=url, agent_id=1) as ding:
            tasks: list[int | str | None] = [ding.message.send_work_notification(userid_list=["u1"], msg=Text("text")).task_id]
            try:
                ding.message.send_work_notification(userid_list=["u1"], msg=Text("nobody"))
            except APIError as error:
                tasks.append(error.code)

        async def send() -> int | None:
            async with AsyncDingTalk(credential=StaticToken("token"), url=url, agent_id=1) as ding:
                return (await ding.message.send_work_notification(userid_list=["u1"], msg=Text("text"))).task_id

        tasks.append(asyncio.run(send()))
        server.shutdown()
    if tasks != [7, 33012, 7]:
        raise SystemExit(f"the calls gave {tasks}")


if __name__ == "__main__":
    main(sys.argv[1])
