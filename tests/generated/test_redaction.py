"""Secrets are found by name and by value, in whatever way somebody else has spelt them; what is no secret stays."""

from __future__ import annotations

import html
import json
import re
import traceback
from functools import reduce
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx
from hypothesis import assume, example, given
from hypothesis import strategies as st

from dingtalk_openapi.errors import APIError
from dingtalk_openapi.operations import SECRET_FIELDS, SECRET_PARAMETERS
from dingtalk_openapi.redaction import SHORTEST_SECRET, conceal, hide_causes, is_secret_name, redact, redacted, secrets_in, shows_secret
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "tok-SECRET-123"


def percent(text: str) -> str:
    return quote(text, safe="")


def lower_percent(text: str) -> str:
    return re.sub("%..", lambda found: found[0].lower(), percent(text))


def every_sign(form: Callable[[str], str]) -> Callable[[str], str]:
    """Escape what is neither a letter nor a digit."""
    return lambda text: re.sub(r"[^0-9A-Za-z_]", lambda found: form(found[0]), text)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "percent": percent,
    "percent, lower case": lower_percent,
    "json": lambda text: json.dumps(text)[1:-1],
    "unicode escapes": every_sign(lambda sign: "".join(f"\\u{unit:04x}" for unit in _units(sign))),
    "unicode escapes, upper case": every_sign(lambda sign: "".join(f"\\u{unit:04X}" for unit in _units(sign))),
    "hex escapes": every_sign(lambda sign: f"\\x{ord(sign):02x}" if ord(sign) < 256 else sign),
    "octal escapes": every_sign(lambda sign: f"\\{ord(sign):03o}" if ord(sign) < 128 else sign),
    "html": html.escape,
    "html, decimal": every_sign(lambda sign: f"&#{ord(sign)};"),
    "html, hexadecimal": every_sign(lambda sign: f"&#x{ord(sign):x};"),
    "html, upper case": every_sign(lambda sign: f"&#X{ord(sign):04X};"),
    "html, by name": lambda text: text.replace("&", "&amp;").replace("=", "&equals;").replace('"', "&quot;").replace(":", "&colon;"),
}


def _units(sign: str) -> list[int]:
    raw = sign.encode("utf-16-be")
    return [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]


def spell(text: str, names: list[str]) -> str:
    """Spell a text in several ways, one around the other."""
    return reduce(lambda spelt, name: SPELLINGS[name](spelt), names, text)


once = st.lists(st.sampled_from(sorted(SPELLINGS)), max_size=1)
spellings = st.lists(st.sampled_from(sorted(SPELLINGS)), max_size=2)
tokens = st.text("ABCDEFGHIJabcdefghij0123456789-_.~+/=", min_size=8, max_size=64).filter(lambda token: token[0] not in "=/")
names = st.sampled_from(sorted({*SECRET_FIELDS, *SECRET_PARAMETERS}))
surroundings = st.text(st.sampled_from("abcxyz019 ?&=:;,/'\"\\<>{}[]()%#\n令牌😀"), max_size=30)


@sweep("sign", ["=", " = ", "=>", " => ", ":", ": ", "＝", " ＝ ", "：", '="', '＝"', '："', '" => "'])
@sweep("name", ["access_token", "accessToken", "appSecret", "refresh_token"])
def test_a_value_is_hidden_behind_any_sign_that_gives_it_a_name(name: str, sign: str) -> None:
    text = redact(f'bad {name}{sign}9c1e5b7a40d8" twice')
    assert "9c1e5b7a40d8" not in text
    assert name in text
    assert text.endswith("twice")


class TestByValue:
    """What is known to be a secret."""

    @given(secret=tokens, before=surroundings, after=surroundings, ways=once)
    @example(secret=SECRET, before="x", after="y", ways=[])
    @example(secret="0000000~", before="%", after="", ways=["hex escapes"])
    @example(secret="0000000=", before="%", after="", ways=["html, by name"])
    def test_it_never_comes_through(self, secret: str, before: str, after: str, ways: list[str]) -> None:
        spelt = spell(secret, ways)
        shown = redact(f"{before}{spelt}{after}", [secret])
        assert secret not in shown
        assert spelt not in shown
        assert "***" in shown

    @given(secret=tokens, ways=spellings)
    @example(secret=SECRET, ways=["percent", "percent"])
    def test_one_spelling_inside_of_another(self, secret: str, ways: list[str]) -> None:
        spelt = spell(secret, ways)
        assert redact(f"goto={spelt}&a", [secret]) == "goto=***&a"

    @given(secret=st.text(min_size=SHORTEST_SECRET).filter(lambda secret: "***" not in secret), ways=st.sampled_from(sorted(SPELLINGS)))
    def test_a_secret_of_any_characters(self, secret: str, ways: str) -> None:
        if ways in ("percent", "percent, lower case", "json", "as it is"):
            try:
                spelt = SPELLINGS[ways](secret)
            except UnicodeEncodeError:  # half a pair of surrogates is no URL
                return
            assert spelt not in redact(f"<{spelt}>", [secret])

    @given(text=surroundings, secret=tokens)
    def test_a_text_without_it_is_unchanged(self, text: str, secret: str) -> None:
        if secret not in text:
            assert redact(text, [secret]) == redact(text)

    def test_what_is_too_short_is_not_a_secret(self) -> None:
        assert redact("abc and abcd", ["abc", ""]) == "abc and abcd"
        assert redact("abc and abcd", ["abcd"]) == "abc and ***"

    def test_overlapping_secrets_are_hidden_as_one(self) -> None:
        assert redact("see 0123456789.", ["012345", "3456789", "45"]) == "see ***."

    def test_it_can_be_there_often(self) -> None:
        assert redact("a-tok,b-tok;a-tok", ["a-tok", "b-tok"]) == "***,***;***"


class TestByName:
    """What is named like a secret."""

    @given(name=names, secret=tokens, before=surroundings, ways=spellings)
    def test_a_parameter(self, name: str, secret: str, before: str, ways: list[str]) -> None:
        assume(secret not in before)
        text = spell(f"https://oapi.dingtalk.com/x?a=1&{name}={percent(secret)}&end=1", ways)
        shown = redact(f"{before} {text}")
        assert percent(secret) not in shown
        assert secret not in shown
        assert "***" in shown
        assert shown.endswith(spell("&end=1", ways)) or ways

    @given(name=st.sampled_from(sorted(SECRET_FIELDS)), secret=tokens, ways=spellings)
    def test_a_field_of_json(self, name: str, secret: str, ways: list[str]) -> None:
        shown = redact(spell(json.dumps({"a": 1, name: secret, "end": "kept"}), ways))
        assert secret not in shown
        assert "***" in shown
        assert "kept" in shown

    @sweep(
        ("text", "shown"),
        [
            ("a%3Faccess_token%3Dtok%26b%3D1", "a%3Faccess_token%3D***%26b%3D1"),
            ("a%253Faccess_token%253Dtok%2526b", "a%253Faccess_token%253D***%2526b"),
            ("a%25253Faccess_token%25253Dtok%252526b", "a%25253Faccess_token%25253D***%252526b"),
            ("?access_token=a%26b&c=1", "?access_token=***&c=1"),
            ("%3Faccess_token%3Da%2526b%26c%3D1", "%3Faccess_token%3D***%26c%3D1"),
            (r'{"path":"/x?access_token\u003dtok\u0026b=1"}', r'{"path":"/x?access_token\u003d***\u0026b=1"}'),
            (r'{"path":"/x?access_token=tok\u0026b=1"}', r'{"path":"/x?access_token=***\u0026b=1"}'),
            (r"access_token\\u003dtok", r"access_token\\u003d***"),
            (r"access_token\x3dtok", r"access_token\x3d***"),
            (r"access_token\075tok", r"access_token\075***"),
            ("access_token&#61;tok&amp;b", "access_token&#61;***&amp;b"),
            ("access_token&#x3d;tok<br>", "access_token&#x3d;***<br>"),
            ("access_token&equals;tok", "access_token&equals;***"),
            ("access_token&amp;#61;tok", "access_token&amp;#61;***"),
            ("&lt;a href=&quot;/?access_token=tok&quot;&gt;", "&lt;a href=&quot;/?access_token=***&quot;&gt;"),
            ("{&quot;accessToken&quot;:&quot;tok&quot;,&quot;a&quot;:1}", "{&quot;accessToken&quot;:&quot;***&quot;,&quot;a&quot;:1}"),
            ("%7B%22accessToken%22%3A%22tok%22%7D", "%7B%22accessToken%22%3A%22***%22%7D"),
            (r'"{\"ticket\":\"a\\\"b\",\"c\":1}"', r'"{\"ticket\":\"***\",\"c\":1}"'),
            ('{"appSecret":"it\'s &c","c":1}', '{"appSecret":"***","c":1}'),
            ('{"access_token" : "tok", "errcode": 40014}', '{"access_token" : "***", "errcode": 40014}'),
            ("{'access_token' => 'tok'}", "{'access_token' => '***'}"),
            ('access_token="tok" b="c"', 'access_token="***" b="c"'),
            ("<access_token>tok</access_token><a>b</a>", "<access_token>***</access_token><a>b</a>"),
            ("x-acs-dingtalk-access-token: tok\r\nHost: x", "x-acs-dingtalk-access-token: ***\r\nHost: x"),
            ("X-Acs-Dingtalk-Access-Token:tok", "X-Acs-Dingtalk-Access-Token:***"),
            ("Authorization: Bearer tok\r\nHost: x", "Authorization: ***\r\nHost: x"),
            ("authorization=Basic%20dG9r", "authorization=***"),
            ("sent Bearer tok and refused", "sent Bearer *** and refused"),
            ("Cookie: a=1; b=2\nHost: x", "Cookie: ***\nHost: x"),
            ("app_secret: 5f1d0a7c", "app_secret: ***"),
            ("app_secret = 5f1d0a7c  # mine", "app_secret = ***  # mine"),
            ("{access_token=tok1234, errcode=0}", "{access_token=*** errcode=0}"),
            (
                "/file?Expires=1&OSSAccessKeyId=STS.x&Signature=a%2Bb&security-token=c",
                "/file?Expires=1&OSSAccessKeyId=STS.x&Signature=***&security-token=***",
            ),
            ("?X-Amz-Signature=0a1b&X-Amz-Expires=60", "?X-Amz-Signature=***&X-Amz-Expires=60"),
            ("令牌access_token=tok", "令牌access_token=***"),
            ("%E4%BB%A4%E7%89%8Caccess_token=tok", "%E4%BB%A4%E7%89%8Caccess_token=***"),
            (
                "suite_access_token=tok upstream-access-token=tok myAppSecret=tok",
                "suite_access_token=*** upstream-access-token=*** myAppSecret=***",
            ),
            ('["x-acs-dingtalk-access-token", "tok"]', '["x-acs-dingtalk-access-token", "***"]'),
        ],
    )
    def test_a_spelling(self, text: str, shown: str) -> None:
        assert redact(text) == shown
        assert redact(shown) == shown

    @sweep(
        "text",
        [
            "",
            "不合法的access_token",
            "access_token is blank",
            "access_token=",
            "access_token=&b=1",
            '{"errmsg":"blank access_token","request_id":"16l4ew3d47pdp"}',
            '{"code":"invalidParameter.authCode.notFound","requestid":"R"}',
            "errcode=40014 sub_code=40014",
            "the token: it is wrong",
            "secret: wrong",
            "a Bearer token is wanted",
            "Bearer authentication required, Basic realm=x",
            "100%25 of &amp; and \\u4e2d\\n",
            "C:\\\\new\\\\table &unknown; &#99999999; %zz \\u12",
        ],
    )
    def test_what_is_none(self, text: str) -> None:
        assert redact(text) == text

    @given(text=st.text(st.characters(exclude_characters="=:>\"'`&%\\")))
    def test_a_text_without_any_sign_between_name_and_value(self, text: str) -> None:
        if not re.search(r"bearer|basic", text, re.IGNORECASE):
            assert redact(text) == text

    @given(text=st.text(), ways=spellings)
    def test_redacting_twice_changes_nothing_more(self, text: str, ways: list[str]) -> None:
        try:
            once = redact(spell(text, ways))
        except UnicodeEncodeError:  # half a pair of surrogates is no URL
            return
        assert redact(once) == once

    @sweep("name", ["accessToken", "access_token", "ACCESS-TOKEN", "appsecret", "Authorization", "password", "x.sns_token"])
    def test_a_name_of_a_secret(self, name: str) -> None:
        assert is_secret_name(name)

    @sweep("name", ["errcode", "code", "errmsg", "expires_in", "userid", "", 7])
    def test_a_name_of_something_else(self, name: object) -> None:
        assert not is_secret_name(name)

    def test_decoding_ends(self) -> None:
        for times in (5, 8, 10):
            sign = f"%{'25' * (times - 1)}3D"
            assert redact(f"access_token{sign}tok") == f"access_token{sign}***"
        text = f"a%{'25' * 20}41"
        assert redact(text, [SECRET]) == text


class TestJson:
    """Data that was read."""

    def test_names_and_texts(self) -> None:
        data = {"a": [{"appSecret": "s", "n": 1, "ticket": ""}, "x?access_token=t"], SECRET: None, "session": {"a": SECRET}, 1: True}
        assert redacted(data, [SECRET]) == {
            "a": [{"appSecret": "***", "n": 1, "ticket": ""}, "x?access_token=***"],
            "***": None,
            "session": {"a": "***"},
            1: True,
        }

    @given(st.recursive(st.none() | st.booleans() | st.integers(), lambda inside: st.lists(inside) | st.dictionaries(st.just("a"), inside)))
    def test_what_holds_none_is_unchanged(self, data: object) -> None:
        assert redacted(data, [SECRET]) == data


class TestRequests:
    """What is secret of a request."""

    @sweep(
        ("request_", "secrets"),
        [
            (httpx.Request("GET", "https://x/get?access_token=a&media_id=m&code=c"), {"a", "c"}),
            (httpx.Request("GET", "https://x", headers={"x-acs-dingtalk-access-token": "h", "accept": "*/*"}), {"h"}),
            (
                httpx.Request("POST", "https://x", json={"appKey": "k", "appSecret": "s", "code": "c", "list": [{"refreshToken": "r"}, 1]}),
                {"s", "c", "r"},
            ),
            (httpx.Request("POST", "https://x", json=["a"]), set()),
            (httpx.Request("POST", "https://x", content=b"{broken", headers={"content-type": "application/json"}), set()),
            (httpx.Request("POST", "https://x?access_token=a", files={"media": b"bytes"}), {"a"}),
            (httpx.Request("POST", "https://x", content=iter([b"{}"])), set()),
        ],
        ids=range(7),
    )
    def test_they_are_found(self, request_: httpx.Request, secrets: set[str]) -> None:
        assert secrets_in(request_) == secrets


class TestErrors:
    """What is said already."""

    def error(self) -> APIError:
        error = APIError(
            f"no robot {SECRET}", code=SECRET, operation="get_token", status=200, request_id=SECRET, hint="h", answer={"errmsg": SECRET}
        )
        error.__cause__ = ValueError("harmless")
        return error

    def test_everything_from_outside_is_concealed(self) -> None:
        error = self.error()
        conceal(error, [SECRET])
        assert SECRET not in "".join([str(error), repr(error), str(vars(error)), *traceback.format_exception(error)])
        assert (error.message, error.code, error.request_id, error.answer) == ("no robot ***", "***", "***", {"errmsg": "***"})
        assert (error.hint, error.operation, str(error.__cause__)) == ("h", "get_token", "harmless")

    def test_a_cause_that_shows_one_is_dropped(self) -> None:
        error = self.error()
        error.__cause__ = ValueError("outer")
        error.__cause__.__context__ = KeyError(SECRET)
        assert shows_secret(error.__cause__, [SECRET])
        hide_causes(error, [SECRET])
        assert not shows_secret(error.__cause__, [SECRET])
        assert not shows_secret(error.__context__, [SECRET])

    def test_another_secret_changes_nothing(self) -> None:
        error, same = self.error(), self.error()
        conceal(error, ["another"])
        assert vars(error) == vars(same)
        assert error.__cause__ is not None
