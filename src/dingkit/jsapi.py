"""Signs H5 pages for DingTalk's JSAPI (`dd.config`). `ding.jsapi.config` gives all that a page needs.

The page "Signed pages" of the documentation tells the rest.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import secrets
import time
from collections.abc import Collection
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict
from urllib.parse import unquote_plus

from dingkit._core import _arguments
from dingkit._core._steps import run, run_async
from dingkit._core._urls import check_page
from dingkit.errors._base import ArgumentValueError, ConfigurationError
from dingtalk_openapi.api import jsapi as generated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dingkit._core._steps import Steps
    from dingkit.client import AsyncDingTalk, DingTalk

__all__ = ["AsyncJsapiApi", "DDConfig", "JsapiApi", "sign"]

Algorithm = Literal["sha1", "sha256"]


def sign(*, ticket: str, nonce: str, timestamp: int | str, url: str, algorithm: Algorithm = "sha1") -> str:
    """Compute the signature that `dd.config` takes.

    The fragment of the URL is dropped and its query is decoded once, because the clients hand over encoded (iOS) and raw
    (Android) URLs; scheme, host, port and path are signed as they are.

    Args:
        ticket: JSAPI ticket, from `ding.jsapi_ticket()`. It must never reach the page.
        nonce: Random text, the `nonceStr` of `dd.config`.
        timestamp: The `timeStamp` of `dd.config`. DingTalk compares it as text; seconds are usual.
        url: `location.href` of the page that calls `dd.config`.
        algorithm: `sha1` as documented since 2016, or `sha256` as in the current sample code.

    Returns:
        The digest in lower-case hexadecimal digits.

    Raises:
        ArgumentValueError: the algorithm is neither of the two.

    Examples:
        >>> sign(ticket="ticket", nonce="abcdefgh", timestamp=1437027269, url="https://app.example/page#top")
        '3ff7726890b8b94a27d03202157477758889b0c8'

    Source: facts jsapi.yaml signature.
    """
    if algorithm not in ("sha1", "sha256"):
        raise ArgumentValueError(f"must be 'sha1' or 'sha256', not {algorithm!r}", field="algorithm")
    plain = f"jsapi_ticket={_arguments.key('ticket', ticket)}&noncestr={nonce}&timestamp={timestamp}&url={_signed_url(url)}"
    return hashlib.new(algorithm, plain.encode(), usedforsecurity=False).hexdigest()


def _signed_url(url: str) -> str:
    page, _, _ = url.partition("#")
    address, question_mark, query = page.partition("?")
    return address + question_mark + unquote_plus(query)


class DDConfig(TypedDict):
    """The argument of `dd.config`, ready to be written as JSON.

    Source: facts jsapi.yaml dd_config_params.
    """

    agentId: str
    corpId: str
    timeStamp: int
    nonceStr: str
    signature: str
    jsApiList: list[str]
    type: NotRequired[int]


class JsapiApi(generated.JsapiApi):
    """Tickets that sign H5 pages for the JSAPI, and signed pages (JSAPI 鉴权)."""

    def __init__(self, client: DingTalk) -> None:
        super().__init__(client)
        self._ding = client

    def config(
        self,
        *,
        url: str,
        js_api_list: Sequence[str],
        agent_id: int | str | None = None,
        corp_id: str | None = None,
        algorithm: Algorithm = "sha1",
        allowed_urls: Iterable[str] | None = None,
        type_: int | None = None,
    ) -> DDConfig:
        """Sign a page: all that `dd.config` takes. The ticket is cached and shared like a token; it is not in the answer.

        Args:
            url: `location.href` of the page, as its script sees it; behind a proxy not what the server sees.
            js_api_list: What the page calls, names without the prefix `dd.`.
            agent_id: AgentId of the app in the corp; that of the client when not given.
            corp_id: CorpId; that of the client when not given.
            algorithm: `sha1` as documented since 2016, or `sha256` as in the current sample code.
            allowed_urls: Sign only pages whose address begins like one of these, such as `https://app.example` or
                `https://app.example/leave/`. Give it wherever `url` comes from outside.
            type_: 0 for a micro-app, the default; 1 for a service window.

        Raises:
            APIError: DingTalk gave no ticket.
            ConfigurationError: agent id or corp id are unknown, or the names in `js_api_list` have the prefix.
            TransportError: DingTalk could not be reached.
            UrlNotAllowedError: the address is not allowed, or no address of a page.

        Examples:
            >>> ding.jsapi.config(  # doctest: +SKIP
            ...     url="https://app.example/leave?id=1",
            ...     js_api_list=["runtime.permission.requestAuthCode"],
            ...     allowed_urls=["https://app.example"],
            ... )
            {'agentId': '1234', 'corpId': 'ding123', 'timeStamp': 1437027269, 'nonceStr': '6c2c3a…', 'signature': '1f0a…', 'jsApiList': […]}

        Source: facts jsapi.yaml dd_config_params, signature.
        """
        return run(_config(self._ding, url, js_api_list, agent_id, corp_id, algorithm, allowed_urls, type_))


class AsyncJsapiApi(generated.AsyncJsapiApi):
    """Tickets that sign H5 pages for the JSAPI, and signed pages (JSAPI 鉴权)."""

    def __init__(self, client: AsyncDingTalk) -> None:
        super().__init__(client)
        self._ding = client

    async def config(
        self,
        *,
        url: str,
        js_api_list: Sequence[str],
        agent_id: int | str | None = None,
        corp_id: str | None = None,
        algorithm: Algorithm = "sha1",
        allowed_urls: Iterable[str] | None = None,
        type_: int | None = None,
    ) -> DDConfig:
        """Sign a page: all that `dd.config` takes. The ticket is cached and shared like a token; it is not in the answer.

        Args:
            url: `location.href` of the page, as its script sees it; behind a proxy not what the server sees.
            js_api_list: What the page calls, names without the prefix `dd.`.
            agent_id: AgentId of the app in the corp; that of the client when not given.
            corp_id: CorpId; that of the client when not given.
            algorithm: `sha1` as documented since 2016, or `sha256` as in the current sample code.
            allowed_urls: Sign only pages whose address begins like one of these, such as `https://app.example` or
                `https://app.example/leave/`. Give it wherever `url` comes from outside.
            type_: 0 for a micro-app, the default; 1 for a service window.

        Raises:
            APIError: DingTalk gave no ticket.
            ConfigurationError: agent id or corp id are unknown, or the names in `js_api_list` have the prefix.
            TransportError: DingTalk could not be reached.
            UrlNotAllowedError: the address is not allowed, or no address of a page.

        Examples:
            >>> await ding.jsapi.config(  # doctest: +SKIP
            ...     url="https://app.example/leave?id=1",
            ...     js_api_list=["runtime.permission.requestAuthCode"],
            ...     allowed_urls=["https://app.example"],
            ... )
            {'agentId': '1234', 'corpId': 'ding123', 'timeStamp': 1437027269, 'nonceStr': '6c2c3a…', 'signature': '1f0a…', 'jsApiList': […]}

        Source: facts jsapi.yaml dd_config_params, signature.
        """
        return await run_async(_config(self._ding, url, js_api_list, agent_id, corp_id, algorithm, allowed_urls, type_))


def _config(
    ding: DingTalk | AsyncDingTalk,
    url: str,
    js_api_list: Sequence[str],
    agent_id: int | str | None,
    corp_id: str | None,
    algorithm: Algorithm,
    allowed_urls: Iterable[str] | None,
    type_: int | None,
) -> Steps[DDConfig]:
    page = check_page(url, allowed_urls)
    agent = ding.agent_id if agent_id is None else _arguments.number("agent_id", agent_id)
    corp = ding.corp_id if corp_id is None else _arguments.key("corp_id", corp_id)
    if agent is None or corp is None:
        raise ConfigurationError("dd.config needs agent_id and corp_id: give them here, or to the client")
    is_list = isinstance(js_api_list, Collection) and not isinstance(js_api_list, str)
    if not is_list or not all(isinstance(name, str) and not name.startswith("dd.") for name in js_api_list):
        raise ConfigurationError("js_api_list is a list of names without the prefix dd., such as biz.util.open")
    names = list(js_api_list)
    ticket = yield ding.jsapi_ticket()
    nonce, timestamp = secrets.token_hex(8), int(time.time())
    config: DDConfig = {
        "agentId": str(agent),
        "corpId": corp,
        "timeStamp": timestamp,
        "nonceStr": nonce,
        "signature": sign(ticket=ticket, nonce=nonce, timestamp=timestamp, url=page, algorithm=algorithm),
        "jsApiList": names,
    }
    if type_ is not None:
        config["type"] = type_
    return config
