"""`dingkit jsapi sign`: the same signature as everybody's, and never the ticket."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from dingkit.jsapi import sign
from tests.cli.conftest import JSAPI_TICKET, SECRET, TICKET, TOKEN, FakeDingTalk, json_response

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dingkit.testing import MockServer
    from tests.cli.conftest import Done

PAGE = "https://app.example/leave?id=1#top"


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
def test_a_page(app: FakeDingTalk, dingkit: Callable[..., Done], algorithm: str) -> None:
    done = dingkit("jsapi", "sign", PAGE, "--api", "a.b, c", "--api", "d", "--corp-id", "ding1", "--algorithm", algorithm)
    assert (done.code, done.err) == (0, "")
    config = json.loads(done.out)
    assert (config["agentId"], config["corpId"], config["jsApiList"]) == ("7", "ding1", ["a.b", "c", "d"])
    expected = sign(ticket=JSAPI_TICKET, nonce=config["nonceStr"], timestamp=config["timeStamp"], url=PAGE, algorithm=algorithm)  # type: ignore[arg-type]
    assert config["signature"] == expected


def test_the_ticket_is_kept_and_never_shown(app: FakeDingTalk, dingkit: Callable[..., Done], home: Path) -> None:
    words = ("jsapi", "sign", PAGE, "--api", "a", "--corp-id", "ding1", "--agent-id", "8")
    first, second = dingkit(*words), dingkit(*words, "--json")
    assert json.loads(second.out)["agentId"] == "8"
    assert len(app.bodies(TICKET)) == 1
    for printed in (*first[1:], *second[1:]):
        assert not any(secret in printed for secret in (JSAPI_TICKET, SECRET, TOKEN))
    assert all(path.stat().st_mode & 0o077 == 0 for path in home.rglob("*") if path.is_file())


def test_settings_come_from_the_environment(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_CORP_ID", "dingenv")
    monkeypatch.setenv("DINGTALK_ACCESS_TOKEN", "no token makes a ticket")
    assert json.loads(dingkit("jsapi", "sign", PAGE, "--api", "a").out)["corpId"] == "dingenv"
    assert len(app.bodies(TICKET)) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([PAGE, "--corp-id", "c"], 2, "Say with --api what the page calls, such as --api biz.util.open."),
        ([PAGE, "--corp-id", "c", "--api", "dd.biz.util.open"], 2, "--api takes names without the prefix dd.: biz.util.open."),
        ([PAGE, "--api", "a"], 3, "There is no corp_id: set DINGTALK_CORP_ID in the environment, or put corp_id into"),
        (["app.example", "--api", "a", "--corp-id", "c"], 2, "give a whole http or https address, without a user in it."),
        (
            [PAGE, "--api", "a", "--corp-id", "c", "--allow-url", "https://other.example"],
            2,
            "https://app.example is not among those allowed.",
        ),
        (
            ["https://app.example@evil.example/", "--api", "a", "--corp-id", "c", "--allow-url", "https://app.example"],
            2,
            "without a user in it.",
        ),
    ],
)
def test_what_is_wrong_needs_no_ticket(app: FakeDingTalk, dingkit: Callable[..., Done], arguments: list[str], code: int, said: str) -> None:
    done = dingkit("jsapi", "sign", *arguments)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert app.requests == []


def test_an_allowed_page_and_no_agent(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    words = (
        "jsapi",
        "sign",
        PAGE,
        "--api",
        "a",
        "--corp-id",
        "c",
        "--allow-url",
        "https://other.example",
        "--allow-url",
        "https://app.example",
    )
    assert dingkit(*words).code == 0
    monkeypatch.delenv("DINGTALK_AGENT_ID")
    done = dingkit(*words)
    assert done.code == 3
    assert "There is no agent_id: give --agent-id" in done.err


def test_a_refusal(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(TICKET, json_response({"code": "Forbidden.AccessDenied.IpNotInWhiteList", "message": f"no {TOKEN}"}, 403))
    done = dingkit("jsapi", "sign", PAGE, "--api", "a", "--corp-id", "c")
    assert done.code == 4
    assert SECRET not in done.err


def test_on_the_mock(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    config = json.loads(dingkit("jsapi", "sign", PAGE, "--api", "a", "--corp-id", "c").out)
    assert len(config["signature"]) == 40
