"""`ding.jsapi.config`: all that a page needs to call the JSAPI, for allowed pages only."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import Sso
from dingkit.errors import ConfigurationError, UrlNotAllowedError
from dingkit.jsapi import sign

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    Config = Callable[..., dict[str, Any]]

PAGE = "https://app.example/leave?id=1&who=%E5%BC%A0#top"
NAMES = ["runtime.permission.requestAuthCode", "biz.util.open"]


@pytest.fixture(params=["sync", "async"])
def config(request: pytest.FixtureRequest, httpserver: HTTPServer) -> Config:
    """Sign pages with a client of each kind, which asks for a token and a ticket once."""
    httpserver.expect_oneshot_request("/v1.0/oauth2/accessToken").respond_with_json({"accessToken": "t", "expireIn": 7200})
    httpserver.expect_oneshot_request("/v1.0/oauth2/jsapiTickets").respond_with_json({"jsapiTicket": "ticket-1", "expireIn": 7200})
    url = httpserver.url_for("").rstrip("/")
    options: dict[str, Any] = {"base_url": url, "api_base_url": url, "corp_id": "ding123", "agent_id": 7}

    async def config_async(client: dict[str, Any], **arguments: Any) -> Any:
        async with AsyncDingTalk("k", "s", **client) as ding:
            await ding.jsapi.config(**arguments)
            return await ding.jsapi.config(**arguments)

    def config(client: dict[str, Any] | None = None, **arguments: Any) -> Any:
        arguments = {"url": PAGE, "js_api_list": NAMES} | arguments
        client = options | (client or {})
        if request.param == "async":
            return asyncio.run(config_async(client, **arguments))
        with DingTalk("k", "s", **client) as ding:
            ding.jsapi.config(**arguments)
            return ding.jsapi.config(**arguments)

    return config


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
def test_all_that_a_page_needs(config: Config, algorithm: Any) -> None:
    made = config(algorithm=algorithm)
    assert list(made) == ["agentId", "corpId", "timeStamp", "nonceStr", "signature", "jsApiList"]
    assert (made["agentId"], made["corpId"], made["jsApiList"]) == ("7", "ding123", NAMES)
    assert abs(made["timeStamp"] - time.time()) < 60
    signed = sign(ticket="ticket-1", nonce=made["nonceStr"], timestamp=made["timeStamp"], url=PAGE, algorithm=algorithm)
    assert made["signature"] == signed
    assert "ticket-1" not in json.dumps(made)


def test_agent_corp_and_kind_can_be_given(config: Config) -> None:
    made = config({"corp_id": None, "agent_id": None}, agent_id="8", corp_id="ding9", type_=0, js_api_list=())
    assert (made["agentId"], made["corpId"], made["type"], made["jsApiList"]) == ("8", "ding9", 0, [])


@pytest.mark.parametrize(
    ("client", "missing"),
    [
        ({"corp_id": None}, {}),
        ({"agent_id": None}, {}),
        ({}, {"js_api_list": "a"}),
        ({}, {"js_api_list": [3]}),
        ({}, {"js_api_list": None}),
    ],
)
def test_what_is_missing_is_said_before_anybody_is_asked(config: Config, client: dict[str, Any], missing: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        config({"api_base_url": "http://127.0.0.1:1", **client}, **missing)


def test_names_have_no_prefix(config: Config) -> None:
    with pytest.raises(ConfigurationError, match="without the prefix"):
        config(js_api_list=["dd.biz.util.open"])


def test_another_algorithm_is_refused(config: Config) -> None:
    with pytest.raises(ValueError, match="algorithm must be"):
        config(algorithm="md5")


def test_a_credential_without_tickets() -> None:
    ding = DingTalk(credential=Sso("ding123", "s"), corp_id="ding123", agent_id=7)
    with pytest.raises(ConfigurationError, match="makes no JSAPI tickets"):
        ding.jsapi.config(url=PAGE, js_api_list=NAMES)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        (PAGE, ["https://app.example"]),
        (PAGE, ["https://other.example", "https://app.example/"]),
        (PAGE, ["https://app.example/leave"]),
        (PAGE, "https://app.example"),
        (PAGE, ["https://APP.example:443"]),
        ("https://app.example:443/leave/1", ["https://app.example/leave/"]),
        ("https://app.example", ["https://app.example/"]),
        ("http://10.62.53.138:3000/jsapi", ["http://10.62.53.138:3000"]),
        ("https://app.example/?who=张 三", ["https://app.example"]),
        ("https://app.example/?next=https://evil.example/../x\\y", ["https://app.example"]),
        (PAGE, None),
    ],
)
def test_allowed(config: Config, url: str, allowed: Any) -> None:
    assert config(url=url, allowed_urls=allowed)["signature"]


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        (PAGE, []),
        (PAGE, ["https://other.example"]),
        (PAGE, ["http://app.example"]),
        (PAGE, ["https://app.example:8443"]),
        (PAGE, ["https://app.example/lea"]),
        (PAGE, ["https://app.example/leave/1"]),
        ("https://app.example.evil.example/leave", ["https://app.example"]),
        ("https://evilapp.example/leave", ["https://app.example"]),
        ("https://app.example@evil.example/leave", ["https://app.example"]),
        ("https://evil.example/https://app.example", ["https://app.example"]),
        ("https://evil.example?https://app.example/", ["https://app.example"]),
        ("https://evil.example#@app.example/", ["https://app.example"]),
        ("https://evil.example\\@app.example/", ["https://app.example"]),
        ("https://app.example/leave/../admin", ["https://app.example/leave"]),
        ("https://app.example/leave/%2e%2E/admin", ["https://app.example/leave"]),
        ("https://app.example/leave/..%2fadmin", ["https://app.example/leave"]),
        ("https://user@app.example/", None),
        ("https:///app.example/", None),
        ("https:app.example", None),
        ("//app.example/", None),
        ("/leave", None),
        ("", None),
        ("javascript:alert(1)", None),
        ("ftp://app.example/", None),
        ("https://app.example:port/", None),
        ("https://[app.example/", None),
        ("https://app.example/\n", None),
        ("https://app.example/?a=\x00", None),
        (" https://app.example/", None),
        ("https://app.exam\tple/", None),
    ],
)
def test_refused(config: Config, url: str, allowed: Any) -> None:
    with pytest.raises(UrlNotAllowedError):
        config({"api_base_url": "http://127.0.0.1:1"}, url=url, allowed_urls=allowed)
