"""Serves a stand-in for DingTalk's script: `dd.config` gets the verdict of the sandbox, and all else of `dd` is missing."""

from __future__ import annotations

import json
from asyncio import to_thread
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request

    from dingkit.sandbox import Sandbox

SCRIPT: Final = Path(__file__).with_name("dingtalk.open.js").read_text(encoding="utf-8")
SCRIPT_PATH: Final = "/dingtalk.open.js"


class Script:
    """The script, as an ASGI application.

    Attributes:
        configs: What `dd.config` was called with, and the address of the page that did, the oldest first.
        app: The application.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.configs: list[dict[str, Any]] = []
        self.app = Starlette(routes=[Route(SCRIPT_PATH, self._script)])

    async def _script(self, request: Request) -> Response:
        """The script itself; with a query, the verdict on a `dd.config`, as a script that hands it over."""
        if not request.url.query:
            return Response(SCRIPT, media_type="text/javascript")
        asked = dict(request.query_params)
        config = json.loads(asked["config"])
        self.configs.append({"url": asked["url"], "config": config})
        checked = await to_thread(self._check, config, asked["url"])
        verdict = ["ready", None] if checked["valid"] else ["error", {"errorCode": checked["code"], "errorMessage": checked["message"]}]
        return Response(f"dd.settle(...{json.dumps(verdict)});", media_type="text/javascript")

    def _check(self, config: dict[str, Any], url: str) -> dict[str, Any]:
        names = {"corpId": "corp_id", "nonceStr": "nonce", "timeStamp": "timestamp", "signature": "signature", "agentId": "agent_id"}
        signed = {names[name]: value for name, value in config.items() if name in names}
        checked: dict[str, Any] = self._sandbox.call("POST", "/jsapi", url=url, **signed)
        return checked
