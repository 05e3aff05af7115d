"""The addresses that people are sent to: host and parameters of the spec, encoded once."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dingkit.errors import ArgumentError, UrlNotAllowedError
from dingkit.oauth import admin_login_url, login_free_url, login_url, new_state, qr_login_url, sns_login_url
from tests.sweep import sweep

BACK = "https://app.example/cb?a=1&b=张三#x"


def parts_of(address: str) -> tuple[str, dict[str, str]]:
    parts = urlsplit(address)
    pairs = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return f"{parts.scheme}://{parts.netloc}{parts.path}", dict(pairs)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            login_free_url(corp_id="ding123", redirect_uri="https://app.example/cb", state="abcd1234"),
            "https://oapi.dingtalk.com/connect/oauth2/authorize?appid=ding123&redirect_uri=https%3A%2F%2Fapp.example%2Fcb"
            "&response_type=code&scope=snsapi_base&state=abcd1234",
        ),
        (
            qr_login_url(app_id="dingoaabc", state="s1", redirect_uri="https://site.example/cb"),
            "https://oapi.dingtalk.com/connect/qrconnect?appid=dingoaabc&response_type=code&scope=snsapi_login&state=s1"
            "&redirect_uri=https%3A%2F%2Fsite.example%2Fcb",
        ),
        (
            login_url(redirect_uri="https://site.example/auth", client_id="dingabc", state="s1"),
            "https://login.dingtalk.com/oauth2/auth?redirect_uri=https%3A%2F%2Fsite.example%2Fauth&response_type=code&client_id=dingabc"
            "&scope=openid&state=s1&prompt=consent",
        ),
    ],
)
def test_the_examples_of_the_docs(address: str, expected: str) -> None:
    """Facts oauth.yaml example_request; the order of parameters means nothing."""
    assert parts_of(address) == parts_of(expected)
    assert "+" not in address


def test_every_parameter() -> None:
    place, found = parts_of(
        login_url(
            client_id="dingabc",
            redirect_uri=BACK,
            state="s",
            scope="openid corpid",
            org_type="management",
            corp_id="ding123",
            exclusive_login=True,
            exclusive_corp_id="ding9",
        )
    )
    assert place == "https://login.dingtalk.com/oauth2/auth"
    assert found == {
        "redirect_uri": BACK,
        "response_type": "code",
        "client_id": "dingabc",
        "scope": "openid corpid",
        "prompt": "consent",
        "state": "s",
        "org_type": "management",
        "corpId": "ding123",
        "exclusiveLogin": "true",
        "exclusiveCorpId": "ding9",
    }
    assert "&prompt=login%20consent&" in login_url(client_id="c", redirect_uri=BACK, prompt="login consent", state="s")
    assert "scope=openid%20corpid" in login_url(client_id="c", redirect_uri=BACK, scope="openid corpid")
    place, found = parts_of(sns_login_url(app_id="dingoa", redirect_uri=BACK, state="s", login_tmp_code="tmp"))
    assert place == "https://oapi.dingtalk.com/connect/oauth2/sns_authorize"
    assert found == {
        "appid": "dingoa",
        "response_type": "code",
        "scope": "snsapi_login",
        "redirect_uri": BACK,
        "state": "s",
        "loginTmpCode": "tmp",
    }
    place, found = parts_of(admin_login_url(corp_id="ding123", redirect_url=BACK))
    assert place == "https://oa.dingtalk.com/omp/api/micro_app/admin/landing"
    assert found == {"corpid": "ding123", "redirect_url": BACK}


MAKERS: list[Any] = [
    lambda uri, **more: login_url(client_id="c", redirect_uri=uri, **more),
    lambda uri, **more: login_free_url(corp_id="c", redirect_uri=uri, **more),
    lambda uri, **more: qr_login_url(app_id="c", redirect_uri=uri, **more),
    lambda uri, **more: sns_login_url(app_id="c", redirect_uri=uri, **more),
    lambda uri, **more: admin_login_url(corp_id="c", redirect_url=uri, **more),
]


@pytest.mark.parametrize("make", MAKERS)
def test_a_stand_in_can_take_the_place_of_the_host(make: Any) -> None:
    assert urlsplit(make(BACK, base_url="http://127.0.0.1:8000/")).netloc == "127.0.0.1:8000"
    assert "//" not in urlsplit(make(BACK, base_url="http://127.0.0.1:8000/")).path


@sweep("make", MAKERS)
@sweep("uri", ["", "/cb", "//evil.example", "javascript:x", "https://a@b.example/", "https://app.example/\r\nX: y"])
def test_only_absolute_addresses_are_led_back_to(make: Any, uri: str) -> None:
    with pytest.raises(UrlNotAllowedError):
        make(uri)


def test_the_silent_login_takes_short_states_of_letters_and_digits() -> None:
    secret = "a-long-random-secret"
    assert "&state=" in login_free_url(corp_id="c", redirect_uri=BACK, state=new_state(secret, "session", next_path="/leave/1"))
    for state in (new_state(secret, "session", next_path="/" + "x" * 30), "a-b", "a" * 129):
        with pytest.raises(ArgumentError, match="at most 128 letters and digits"):
            login_free_url(corp_id="c", redirect_uri=BACK, state=state)


@given(state=st.text())
def test_any_text_comes_back_as_it_was(state: str) -> None:
    try:
        address = qr_login_url(app_id="c", redirect_uri=BACK, state=state)
    except UnicodeEncodeError:
        return
    assert address.isascii()
    assert parts_of(address)[1]["state"] == state


def test_the_goto_of_an_embedded_qr_code_is_encoded_once_more() -> None:
    goto = quote(sns_login_url(app_id="dingoa", redirect_uri=BACK), safe="")
    assert parts_of(unquote(goto))[1]["redirect_uri"] == BACK
