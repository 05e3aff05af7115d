"""The stand-in refuses what DingTalk would refuse; else the tests above would prove little."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from dingkit.callback import CallbackCrypto
from dingkit.oauth import login_url

if TYPE_CHECKING:
    from tests.examples.microapp.playground import Playground

MAX_WAIT_SECONDS = 30


def log_in(ground: Playground, **changes: str) -> httpx.Response:
    address = login_url(
        client_id=ground.standin.client_id, redirect_uri=ground.standin.redirect_uri, state="s1", base_url=ground.standin_url
    )
    query = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()} | changes
    return httpx.get(f"{ground.standin_url}/oauth2/auth", params=query, trust_env=False, timeout=60)


def test_the_login_gives_a_code_and_the_state(ground: Playground) -> None:
    answer = log_in(ground)
    assert answer.status_code == 302
    came_back = parse_qs(urlsplit(answer.headers["location"]).query)
    assert came_back["state"] == ["s1"]
    assert len(came_back["authCode"]) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("client_id", "dinganother"),
        ("redirect_uri", "https://evil.example/"),
        ("response_type", "token"),
        ("scope", "everything"),
        ("prompt", "none"),
    ],
)
def test_the_login_is_exact(ground: Playground, name: str, value: str) -> None:
    answer = log_in(ground, **{name: value})
    assert answer.status_code == 400
    assert answer.text == f"DingTalk would not go on: wrong {name}"


@pytest.mark.parametrize(
    ("change", "code"),
    [({"signature": "0" * 40}, "52013"), ({"timeStamp": 1}, "52013"), ({"corpId": "ding1"}, "52010"), ({"agentId": "9"}, "52019")],
)
def test_a_signature_that_does_not_fit_is_refused(employee: httpx.Client, ground: Playground, change: dict[str, Any], code: str) -> None:
    page = f"{ground.app_url}/"
    config = employee.get("/api/jsapi-config", params={"url": page}).json()

    def verdict(**asked: Any) -> str:
        asked = {"config": json.dumps(asked["config"]), "url": asked["url"]}
        return httpx.get(f"{ground.standin_url}/dingtalk.open.js", params=asked, trust_env=False, timeout=60).text

    assert verdict(config=config, url=f"{page}#part") == 'dd.settle(...["ready", null]);'
    assert f'"errorCode": "{code}"' in verdict(config=config | change, url=page)
    assert '"errorCode": "52013"' in verdict(config=config, url=f"{page}?other")


@pytest.mark.parametrize("content", [{}, {"event": "no JSON"}, {"example": "no event"}])
def test_there_is_nothing_to_push(ground: Playground, content: dict[str, str]) -> None:
    assert httpx.post(f"{ground.standin_url}/push", data=content, trust_env=False, timeout=60).status_code == 400


def test_what_is_not_taken_is_pushed_again(ground: Playground, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice, as DingTalk does; and a reply in somebody else's encryption is none."""
    url, crypto = ground.standin.callback_url, ground.standin.crypto
    monkeypatch.setattr(ground.standin, "callback_url", f"{ground.app_url}/no-such-page")
    push = {"event": '{"EventType": "pushed_again"}'}
    answer = httpx.post(f"{ground.standin_url}/push", data=push, trust_env=False, timeout=60).json()
    assert answer["delivered"] is False
    delivery = ground.standin.deliveries[-1]
    deadline = time.monotonic() + MAX_WAIT_SECONDS
    while len(delivery.statuses) < 3 and time.monotonic() < deadline:
        time.sleep(0.02)
    assert delivery.statuses == [404, 404, 404]
    assert str(delivery) == "pushed_again: not delivered (404, 404, 404)"
    monkeypatch.setattr(ground.standin, "callback_url", url)
    monkeypatch.setattr(ground.standin, "crypto", CallbackCrypto("other", "a" * 43, "other"))
    assert httpx.post(f"{ground.standin_url}/push", data=push, trust_env=False, timeout=60).json() == {
        "delivered": False,
        "statuses": [403],
    }
    monkeypatch.setattr(ground.standin, "crypto", crypto)
    answer = httpx.post(
        f"{ground.standin_url}/push", data=push, headers={"accept": "text/html"}, trust_env=False, timeout=60, follow_redirects=True
    )
    assert "pushed_again: delivered (200)" in answer.text


def test_its_page_refuses_the_next_login(ground: Playground, visitor: httpx.Client) -> None:
    assert httpx.post(f"{ground.standin_url}/refuse", trust_env=False, timeout=60).status_code == 303
    assert visitor.get("/", follow_redirects=True).status_code == 403
    assert visitor.get("/", follow_redirects=True).status_code == 200
