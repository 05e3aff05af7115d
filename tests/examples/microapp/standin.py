"""The DingTalk side that people's browsers and your server's address see: the login page, the script of the JSAPI, the pushes.

The API itself is Prism's. What is here is written from the facts, not with dingkit: it checks signatures in its own way. Only the
encryption of pushes is dingkit's, which the published vectors prove elsewhere.
"""

from __future__ import annotations

import asyncio
import hashlib
import html
import json
import secrets
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode

import httpx
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from dingkit.errors import SignatureError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

    from dingkit.callback import CallbackCrypto

SCRIPT = Path(__file__).with_name("dingtalk.open.js").read_text(encoding="utf-8")
PAGE = Path(__file__).with_name("push.html").read_text(encoding="utf-8")
PUSH_TIMEOUT_SECONDS = 2.5


def examples() -> dict[str, dict[str, Any]]:
    """The events of the spec's examples that are pushed over HTTP, by name and form."""
    document = json.loads((files("dingtalk_openapi") / "openapi.json").read_text(encoding="utf-8"))
    return {
        f"{name} ({form})": example["value"]
        for name, webhook in document["webhooks"].items()
        for form, example in webhook["post"]["requestBody"]["content"]["application/json"].get("examples", {}).items()
        if "EventType" in example["value"]
    }


def as_if_new(event: dict[str, Any]) -> dict[str, Any]:
    """Give an example the time of now, and an id of its own: what happened before is told once."""
    now = round(time.time() * 1000)
    times = {name: type(event[name])(now) for name in ("TimeStamp", "EventTime", "timeStamp") if name in event}
    return event | times | ({"eventId": secrets.token_hex(13)} if "eventId" in event else {})


@dataclass
class Delivery:
    """One event on its way to the application."""

    event: dict[str, Any]
    statuses: list[int] = field(default_factory=list)
    delivered: bool = False

    def __str__(self) -> str:
        tries = ", ".join(str(status) if status else "no answer" for status in self.statuses)
        return f"{self.event.get('EventType')}: {'delivered' if self.delivered else 'not delivered'} ({tries})"


@dataclass
class StandIn:
    """Plays DingTalk for one application.

    Attributes:
        client_id: AppKey of the application.
        redirect_uri: The only address that is registered for its login.
        callback_url: Where its events are pushed.
        crypto: Token, key and owner of its subscription.
        corp_id: The corp that has it installed.
        agent_id: Its AgentId there.
        ticket: The JSAPI ticket that the API gives out.
        retry_after: Seconds until a push that failed is made again.
    """

    client_id: str
    redirect_uri: str
    callback_url: str
    crypto: CallbackCrypto
    corp_id: str
    agent_id: str
    ticket: str
    retry_after: tuple[float, ...] = (10, 30)
    login_error: str = ""
    logins: list[dict[str, str]] = field(default_factory=list)
    configs: list[dict[str, Any]] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._retries: set[asyncio.Task[None]] = set()
        self.app = Starlette(
            routes=[
                Route("/oauth2/auth", self._login),
                Route("/dingtalk.open.js", self._script),
                Route("/push", self._show, methods=["GET"]),
                Route("/push", self._push, methods=["POST"]),
                Route("/refuse", self._refuse, methods=["POST"]),
                Route("/", lambda _: RedirectResponse("/push")),
            ],
            lifespan=self._lifespan,
        )

    @asynccontextmanager
    async def _lifespan(self, app: Starlette) -> AsyncIterator[None]:
        async with httpx.AsyncClient(timeout=PUSH_TIMEOUT_SECONDS, trust_env=False) as self._http:
            yield
            for task in self._retries:
                task.cancel()

    async def _login(self, request: Request) -> Response:
        """The login page of a person who is signed in and has agreed before: it only redirects."""
        wanted = parse_qs(request.url.query, keep_blank_values=True)
        problems = {
            "client_id": wanted.get("client_id") != [self.client_id],
            "redirect_uri": wanted.get("redirect_uri") != [self.redirect_uri],
            "response_type": wanted.get("response_type") != ["code"],
            "scope": wanted.get("scope") not in (["openid"], ["openid corpid"]),
            "prompt": wanted.get("prompt") != ["consent"],
            "state": len(wanted.get("state", [])) > 1,
        }
        if any(problems.values()):
            wrong = ", ".join(name for name, is_wrong in problems.items() if is_wrong)
            return PlainTextResponse(f"DingTalk would not go on: wrong {wrong}", 400)
        self.logins.append({name: values[0] for name, values in wanted.items()})
        answer = {"error": self.login_error} if self.login_error else {"authCode": secrets.token_hex(16)}
        self.login_error = ""
        answer |= {"state": wanted["state"][0]} if "state" in wanted else {}
        return RedirectResponse(f"{self.redirect_uri}?{urlencode(answer)}", 302)

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
        address, question_mark, query = url.partition("#")[0].partition("?")
        signed = f"{address}{question_mark}{unquote_plus(query)}"
        plain = f"jsapi_ticket={self.ticket}&noncestr={config.get('nonceStr')}&timestamp={config.get('timeStamp')}&url={signed}"
        if config.get("corpId") != self.corp_id:
            return "52010", "corpid invalid"
        if str(config.get("agentId")) != self.agent_id:
            return "52019", "agentid invalid"
        if config.get("signature") != hashlib.sha1(plain.encode(), usedforsecurity=False).hexdigest():
            return "52013", "signature check failed"
        return "", ""

    async def _refuse(self, request: Request) -> Response:
        self.login_error = "access_denied"
        return RedirectResponse("/push", 303)

    async def _show(self, request: Request) -> Response:
        options = "".join(f"<option>{html.escape(name)}</option>" for name in examples())
        log = "".join(f"<li>{html.escape(str(delivery))}</li>" for delivery in reversed(self.deliveries[-20:]))
        return HTMLResponse(PAGE.replace("<!-- options -->", options).replace("<!-- log -->", log))

    async def _push(self, request: Request) -> Response:
        """Push what the form says: an example of the spec, or JSON of your own."""
        form = dict(parse_qsl((await request.body()).decode()))
        try:
            event = json.loads(form["event"]) if form.get("event") else as_if_new(examples()[form["example"]])
        except (KeyError, ValueError):
            return PlainTextResponse("choose an example, or write an event as JSON", 400)
        delivery = Delivery(event)
        self.deliveries.append(delivery)
        await self._deliver(delivery)
        if not delivery.delivered:
            task = asyncio.create_task(self._deliver_later(delivery))
            self._retries.add(task)
            task.add_done_callback(self._retries.discard)
        if "text/html" in request.headers.get("accept", ""):
            return RedirectResponse("/push", 303)
        return JSONResponse({"delivered": delivery.delivered, "statuses": delivery.statuses})

    async def _deliver_later(self, delivery: Delivery) -> None:
        for seconds in self.retry_after:
            await asyncio.sleep(seconds)
            await self._deliver(delivery)
            if delivery.delivered:
                return

    async def _deliver(self, delivery: Delivery) -> None:
        """Encrypt, sign and push once; only an encrypted `success` counts."""
        sealed = self.crypto.encrypt(json.dumps(delivery.event))
        query = {"signature": sealed["msg_signature"], "timestamp": sealed["timeStamp"], "nonce": sealed["nonce"]}
        try:
            answer = await self._http.post(self.callback_url, params=query, json={"encrypt": sealed["encrypt"]})
        except httpx.TransportError:
            delivery.statuses.append(0)
            return
        delivery.statuses.append(answer.status_code)
        delivery.delivered = answer.status_code == 200 and self._says_success(answer.json())

    def _says_success(self, reply: dict[str, str]) -> bool:
        try:
            word = self.crypto.decrypt(
                signature=reply["msg_signature"], timestamp=reply["timeStamp"], nonce=reply["nonce"], encrypt=reply["encrypt"]
            )
        except (KeyError, SignatureError):
            return False
        return word == "success"
