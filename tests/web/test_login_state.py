"""What comes back from a login: only what was begun in this browser, a short time ago, for the first time, goes on."""

from __future__ import annotations

import base64
import pickle
from typing import Any
from urllib.parse import parse_qs, parse_qsl

import pytest
from django.conf import settings as settings_of_django
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.datastructures import QueryParams
from werkzeug.datastructures import MultiDict

from dingkit.errors import ConfigurationError, DingTalkError, LoginError, UrlNotAllowedError
from dingkit.oauth import new_state, read_code, read_redirect, verify_state
from dingkit.seen import MemorySeen
from tests.sweep import sweep

SECRET = "a-long-random-secret"
SESSION = "id-of-the-session"
NOW = 1_700_000_000.0


def problem_of(state: str | None, secret: Any = SECRET, session: str | None = SESSION, **options: Any) -> str:
    with pytest.raises(LoginError) as caught:
        verify_state(state, secret, session, **options)
    assert str(caught.value) == caught.value.message
    return caught.value.problem


def test_a_state_comes_back() -> None:
    state = new_state(SECRET, SESSION, next_path="/leave/1?a=张三#top")
    assert state.isalnum()
    assert verify_state(state, SECRET, SESSION) == "/leave/1?a=张三#top"
    assert verify_state(new_state(SECRET, SESSION), SECRET, SESSION) == "/"


def test_each_state_is_another_one() -> None:
    assert len({new_state(SECRET, SESSION) for _ in range(100)}) == 100


@pytest.mark.parametrize("state", [None, ""])
def test_missing(state: str | None) -> None:
    assert problem_of(state) == "missing"


@pytest.mark.parametrize("session", [None, ""])
def test_without_a_session(session: str | None) -> None:
    assert problem_of(new_state(SECRET, SESSION), session=session) == "missing"
    with pytest.raises(ConfigurationError, match="belongs to a session"):
        new_state(SECRET, session or "")


def test_expired() -> None:
    state = new_state(SECRET, SESSION, clock=lambda: NOW)
    assert problem_of(state, clock=lambda: NOW + 601) == "expired"
    assert problem_of(state, clock=lambda: NOW + 61, max_age_seconds=60) == "expired"
    assert problem_of(state, clock=lambda: NOW - 60) == "expired"
    assert verify_state(state, SECRET, SESSION, clock=lambda: NOW + 600) == "/"


def test_replayed() -> None:
    state = new_state(SECRET, SESSION)
    verify_state(state, SECRET, SESSION)
    assert problem_of(state) == "replayed"
    assert verify_state(state, SECRET, SESSION, seen=MemorySeen()) == "/"


def test_replayed_at_another_server_that_shares_the_store() -> None:
    state, seen = new_state(SECRET, SESSION), MemorySeen()
    verify_state(state, SECRET, SESSION, seen=seen)
    assert problem_of(state, seen=seen) == "replayed"


def test_of_another_browser() -> None:
    assert problem_of(new_state(SECRET, "session-of-the-attacker")) == "forged"
    assert problem_of(new_state(SECRET, SESSION), session="\ud800") == "forged"


def test_with_another_secret() -> None:
    assert problem_of(new_state("another-long-secret", SESSION)) == "forged"


def test_secrets_can_change() -> None:
    old = new_state(SECRET, SESSION)
    new = new_state([SECRET, "the-next-long-secret"], SESSION)
    assert verify_state(old, [SECRET, "the-next-long-secret"], SESSION) == "/"
    assert verify_state(new, ["the-next-long-secret"], SESSION) == "/"


@pytest.mark.parametrize("secret", ["", "short", [], [SECRET, "short"]])
def test_short_secrets_are_refused(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match="at least 16 characters"):
        new_state(secret, SESSION)


@sweep("state", ["a", "0", "1" * 16, "a" * 5000, "=", "é", "\ud800", " ", "mzxw6", "a.b.c", "a" * 104])
def test_forged(state: str) -> None:
    assert problem_of(state) == "forged"


@given(place=st.integers(0, 200), bit=st.integers(0, 7))
def test_whoever_changes_a_bit_is_found_out(place: int, bit: int) -> None:
    state = new_state(SECRET, SESSION, next_path="/leave")
    signed = bytearray(base64.b32decode(state.upper() + "=" * (-len(state) % 8)))
    signed[place % len(signed)] ^= 1 << bit
    assert problem_of(spelled(signed)) in {"forged", "expired"}


@sweep("bit", range(8))
def test_not_even_a_bit_that_nobody_reads_can_be_changed(bit: int) -> None:
    state = new_state(SECRET, SESSION)
    signed = bytearray(base64.b32decode(state.upper() + "=" * (-len(state) % 8)))
    signed[-1] ^= 1 << bit
    assert problem_of(spelled(signed)) == "forged"


def spelled(signed: bytes | bytearray) -> str:
    return base64.b32encode(signed).decode().rstrip("=").lower()


LOOKALIKES = {"i": "Iı", "s": "Sſ"}
"""What becomes the same capital letter."""


@settings(max_examples=30)
@given(path=st.text("abc", max_size=10))
def test_a_state_has_one_spelling(path: str) -> None:
    """Whatever else means the same bytes to a lenient reader is forged, before and after the state itself was used."""
    state = new_state(SECRET, SESSION, next_path=f"/{path}")
    others = {f"{state[:-1]}{last}" for last in "abcdefghijklmnopqrstuvwxyz234567="} | {f"{state}{'=' * (-len(state) % 8)}"}
    for place, letter in enumerate(state):
        others |= {f"{state[:place]}{other}{state[place + 1 :]}" for other in LOOKALIKES.get(letter, letter.upper())}
    others.discard(state)
    seen = MemorySeen()
    assert {problem_of(other, seen=seen) for other in others} == {"forged"}
    assert verify_state(state, SECRET, SESSION, seen=seen) == f"/{path}"
    assert {problem_of(other, seen=seen) for other in others} == {"forged"}


@given(state=st.text())
def test_any_text_is_refused(state: str) -> None:
    assert problem_of(state) in {"forged", "missing"}


@sweep(
    "path",
    [
        "",
        "leave",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/leave\r\nLocation: x",
        " /leave",
        "/ /evil.example",
        "javascript:alert(1)",
    ],
)
def test_no_login_leads_to_another_site(path: str) -> None:
    with pytest.raises(UrlNotAllowedError, match="a path of this site"):
        new_state(SECRET, SESSION, next_path=path)


@pytest.mark.parametrize("path", ["/" + "x" * 1300, "/" + "张" * 450, "/?a=" + "x" * 100_000])
def test_a_state_that_would_not_come_back_is_not_made(path: str) -> None:
    with pytest.raises(
        UrlNotAllowedError, match=r"^the path to go on to has \d+ bytes, which makes a state of \d+ characters, and more than"
    ):
        new_state(SECRET, SESSION, next_path=path)


def test_a_state_as_long_as_it_may_be_comes_back() -> None:
    path = "/" + "x" * 1200
    state = new_state(SECRET, SESSION, next_path=path)
    assert came_back(f"authCode=c1&state={state}").next_path == path


def test_a_path_that_is_no_text() -> None:
    with pytest.raises(UrlNotAllowedError, match="is not Unicode text"):
        new_state(SECRET, SESSION, next_path="/\ud83d")


# The redirect


def came_back(query: Any, session: str | None = SESSION) -> Any:
    return read_redirect(query, secret=SECRET, session=session)


@pytest.mark.parametrize("variant", ["code=c1", "authCode=c1", "code=c1&authCode=c1", "authCode=c1&x=1&x=2", "code=&authCode=c1"])
def test_the_variants_of_a_code(variant: str) -> None:
    state = new_state(SECRET, SESSION, next_path="/leave")
    found = came_back(f"{variant}&state={state}".encode())
    assert (found.code, found.next_path) == ("c1", "/leave")
    assert repr(found) == "LoginCode(next_path='/leave')"


@sweep(
    ("variant", "problem"),
    [
        ("", "no_code"),
        ("code=", "no_code"),
        ("code=a%20b", "no_code"),
        ("code=a%0d%0ab", "no_code"),
        ("code=" + "a" * 1025, "no_code"),
        ("code=a&authCode=b", "malformed"),
        ("code=a&code=a", "malformed"),
        ("authCode=a&authCode=b", "malformed"),
        ("code=a&error=access_denied", "denied"),
        ("error=access_denied", "denied"),
        ("error=", "denied"),
        ("error=%3Cscript%3E", "denied"),
        ("&".join(["x=1"] * 60), "malformed"),
        ("x=" + "1" * 9000, "malformed"),
    ],
)
def test_redirects_that_end_here(variant: str, problem: str) -> None:
    state = new_state(SECRET, SESSION)
    with pytest.raises(LoginError) as caught:
        came_back(f"{variant}&state={state}")
    assert caught.value.problem == problem
    assert "<" not in str(caught.value)


@pytest.mark.parametrize(
    "form",
    [
        "{}",
        "?{}",
        " ?{}\n",
        "https://app.example/login/done?{}",
        "HTTPS://app.example:8443/login;v=1/done?{}#top",
        "http://[::1]/?{}",
        "//app.example/done?{}",
        "/login/done?{}",
        "login/done?{}",
        "/?{}",
        "x=https://a.example/?b&{}",
        "{}&next=/a?code=2",
    ],
)
@pytest.mark.parametrize("encode", [str, str.encode], ids=["text", "bytes"])
def test_a_query_or_a_whole_address(form: str, encode: Any) -> None:
    state = new_state(SECRET, SESSION, next_path="/leave?a=1")
    found = came_back(encode(form.format(f"authCode=a%2Bb&state={state}")))
    assert (found.code, found.next_path) == ("a+b", "/leave?a=1")
    assert read_code(encode(form.format("code=c1"))) == "c1"


@sweep("address", ["https://app.example/login/done", "https://app.example/done?", "/done;code=1", "?", "", "code"])
def test_an_address_without_a_query(address: str) -> None:
    with pytest.raises(LoginError) as caught:
        came_back(address)
    assert caught.value.problem == "missing"
    with pytest.raises(LoginError) as caught:
        read_code(address)
    assert caught.value.problem == "no_code"


def django_parameters(query: str) -> Any:
    if not settings_of_django.configured:
        settings_of_django.configure()
    return QueryDict(query)


PARAMETERS: dict[str, Any] = {
    "dict": lambda query: dict(parse_qsl(query)),
    "dict of lists": parse_qs,
    "dict of tuples": lambda query: {name: tuple(values) for name, values in parse_qs(query).items()},
    "Starlette": QueryParams,
    "Flask": lambda query: MultiDict(parse_qsl(query)),
    "Django": django_parameters,
}


@sweep("parameters", PARAMETERS.values(), ids=PARAMETERS)
def test_the_parameters_of_a_web_framework(parameters: Any) -> None:
    state = new_state(SECRET, SESSION, next_path="/leave")
    found = came_back(parameters(f"authCode=a%2Bb&state={state}&x=1"))
    assert (found.code, found.next_path) == ("a+b", "/leave")
    with pytest.raises(LoginError, match="has no state"):
        came_back(parameters("authCode=c1"))
    state = new_state(SECRET, SESSION)
    with pytest.raises(LoginError, match="was not granted: access_denied"):
        came_back(parameters(f"error=access_denied&state={state}"))


@pytest.mark.parametrize("name", ["dict of lists", "Starlette", "Flask", "Django"])
def test_parameters_that_come_twice(name: str) -> None:
    state = new_state(SECRET, SESSION)
    with pytest.raises(LoginError, match="says something twice"):
        came_back(PARAMETERS[name](f"authCode=c1&authCode=c2&state={state}"))


@pytest.mark.parametrize("value", [5, None, b"c1", [None], {"a": "b"}])
def test_parameters_that_are_no_texts(value: Any) -> None:
    with pytest.raises(LoginError) as caught:
        came_back({"code": value, "state": new_state(SECRET, SESSION)})
    assert caught.value.problem == "malformed"


@pytest.mark.parametrize("wrong", [None, 5, ["code=c1"], object()])
def test_what_is_no_redirect(wrong: Any) -> None:
    for read in (came_back, read_code):
        with pytest.raises(ConfigurationError, match="give the query or the address of the redirect, or a mapping of its parameters, not"):
            read(wrong)


def test_the_state_comes_first() -> None:
    for query in ("code=c1", "error=access_denied", "code=c1&state=", "authCode=c1&state=forged"):
        with pytest.raises(LoginError) as caught:
            came_back(query)
        assert caught.value.problem in {"missing", "forged"}
    state = new_state(SECRET, SESSION)
    with pytest.raises(LoginError, match="says something twice"):
        came_back(f"code=c1&state={state}&state={state}")
    with pytest.raises(LoginError, match="no session"):
        came_back(f"code=c1&state={state}", session=None)
    assert came_back(f"code=c1&state={state}").code == "c1"
    with pytest.raises(LoginError, match="completed before"):
        came_back(f"code=c1&state={state}")


def test_a_denied_login_says_what_dingtalk_said_and_cannot_be_repeated() -> None:
    state = new_state(SECRET, SESSION)
    with pytest.raises(LoginError, match="the login was not granted: access_denied"):
        came_back(f"error=access_denied&state={state}")
    with pytest.raises(LoginError, match="completed before"):
        came_back(f"code=c1&state={state}")


@given(query=st.text() | st.binary())
def test_any_redirect_is_refused(query: str | bytes) -> None:
    with pytest.raises(LoginError):
        came_back(query)


def test_the_redirect_of_the_admin_console_has_no_state() -> None:
    assert read_code(b"code=1ac76d35062f3002") == "1ac76d35062f3002"
    with pytest.raises(LoginError):
        read_code("x=1")


def test_the_error_is_one_of_ours_and_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(LoginError("denied", "no")))  # noqa: S301
    assert issubclass(LoginError, DingTalkError)
    assert (error.problem, str(error)) == ("denied", "no")
