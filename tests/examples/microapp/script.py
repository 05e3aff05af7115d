"""Serves a stand-in for DingTalk's script: `dd.config` gets the verdict of the sandbox, and all else of `dd` is missing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from dingkit.sandbox._jsapi import check_jsapi

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
        code, message = self._verdict(config, asked["url"])
        verdict = ["error", {"errorCode": code, "errorMessage": message}] if code else ["ready", None]
        return Response(f"dd.settle(...{json.dumps(verdict)});", media_type="text/javascript")

    def _verdict(self, config: dict[str, Any], url: str) -> tuple[str, str]:
        world, corp_id = self._sandbox.world, str(config.get("corpId"))
        if not world.has_corp(corp_id):
            return "52010", "corpid invalid"
        signed = (str(config.get(name, "")) for name in ("nonceStr", "timeStamp", "signature"))
        app = world.app(check_jsapi(world, corp_id, url, *signed) or "")
        if app is None:
            return "52013", "signature check failed"
        if str(config.get("agentId")) != str(app["agent_id"]):
            return "52019", "agentid invalid"
        return "", ""
