"""No secret gets into a log, a `repr` or the text of an error."""

from __future__ import annotations

import json
import logging
import traceback
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dingkit import DingTalk
from dingkit._redaction import RedactingFilter, install, redact
from dingkit.credentials import InternalApp, LegacyCorp, StaticToken
from dingkit.errors import DingTalkError
from tests.auth.secrets_used import APP_SECRET, CODE, CORP_SECRET, STATIC, leaks

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

REFUSED = {"errcode": 40014, "errmsg": "不合法的access_token"}


async def test_a_noisy_session_with_everything_logged(connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    app = connect(InternalApp("dingabc", APP_SECRET), max_retries=0)
    corp = connect(LegacyCorp("ding0a1b", CORP_SECRET), max_retries=0)
    static = connect(StaticToken(STATIC), max_retries=0)
    legacy = connect(InternalApp("dingabc", APP_SECRET, legacy=True), max_retries=0)
    for ding in (app, corp, static, legacy):
        shown += [repr(ding), str(ding), repr(ding._credential)]
        shown += [repr(await ding.jsapi.get_jsapi_ticket()), repr(await ding.jsapi.create_jsapi_ticket())]
        dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
        shown += await errors_of(ding, dingtalk)
    shown += [repr(await app.token.get_token(appkey="dingabc", appsecret=APP_SECRET))]
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name != "werkzeug")  # the log of the server
    assert "access_token=***" in logged
    assert "appsecret=***" in logged
    assert "corpsecret=***" in logged
    assert "code=***" in logged
    assert any(record.name in ("httpx", "httpcore.http11") for record in caplog.records)
    assert leaks(logged) == []
    assert leaks("\n".join(shown)) == []


async def errors_of(ding: AsyncDingTalk, dingtalk: FakeDingTalk) -> list[str]:
    """Provoke errors; return all that Python shows of them."""
    answers = [
        dingtalk.json({"errcode": 40078, "errmsg": "不存在的临时授权码"}),
        dingtalk.json({"code": "x", "message": "?"}, 500),
        dingtalk.json({}, 200, {"Content-Encoding": "gzip"}),
        dingtalk.json([]),
        dingtalk.json({}, 302, {"Location": "/"}),
    ]
    texts = []
    for answer in answers:
        dingtalk.will_answer(answer)
        try:
            await ding.oauth.get_user_info(code=CODE)
        except DingTalkError as error:
            texts += [str(error), repr(error), "".join(traceback.format_exception(error)), str(vars(error))]
    assert len(texts) == 4 * len(answers)
    return texts


def test_the_error_of_a_broken_token_answer_shows_no_token(dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer_token_requests(dingtalk.json({"access_token": "token-1", "expires_in": 7200}))  # without errcode
    with DingTalk(credential=LegacyCorp("ding0a1b", CORP_SECRET), **dingtalk.options) as ding, pytest.raises(DingTalkError) as caught:
        ding.access_token()
    assert leaks("".join(traceback.format_exception(caught.value))) == []


HEADERS = [(b"Server", b"nginx"), (b"x-acs-dingtalk-access-token", b"9c1e5b7a"), (b"Date", b"today")]
TABLE = [
    ("GET /media/get?access_token=9c1e5b7a&media_id=1", "GET /media/get?access_token=***&media_id=1"),
    ("https://x/gettoken?appkey=k&appsecret=9c1e5b7a", "https://x/gettoken?appkey=k&appsecret=***"),
    ("https://x/gettoken?corpid=c&corpsecret=9c1e5b7a HTTP/1.1", "https://x/gettoken?corpid=c&corpsecret=*** HTTP/1.1"),
    ("https://x/user/getuserinfo?code=9c1e5b7a", "https://x/user/getuserinfo?code=***"),
    ("https://site.example/auth?authCode=9c1e5b7a&state=s1", "https://site.example/auth?authCode=***&state=s1"),
    ("a?ACCESS_TOKEN=9c1e5b7a", "a?ACCESS_TOKEN=***"),
    ("a?access_token=1&b=2 c?access_token=3", "a?access_token=***&b=2 c?access_token=***"),
    ('{"access_token": "9c1e5b7a", "expires_in": 7200}', '{"access_token": "***", "expires_in": 7200}'),
    ('{"accessToken":"9c1e5b7a"}', '{"accessToken":"***"}'),
    ('{"appSecret":"with & and space"}', '{"appSecret":"***"}'),
    (json.dumps({"body": '{"ticket":"9c1e5b7a"}'}), json.dumps({"body": '{"ticket":"***"}'})),
    ("{'jsapiTicket': '9c1e5b7a'}", "{'jsapiTicket': '***'}"),
    (repr(HEADERS), repr([(name, b"***" if b"token" in name else value) for name, value in HEADERS])),
    (str({"x-acs-dingtalk-access-token": "9c1e5b7a"}), "{'x-acs-dingtalk-access-token': '***'}"),
    ('{"errcode": 40014, "code": "InvalidAuthentication"}', '{"errcode": 40014, "code": "InvalidAuthentication"}'),
    ("errcode=40014 sub_code=40014 and no secret at all", "errcode=40014 sub_code=40014 and no secret at all"),
    ("access_token=", "access_token="),
    ("", ""),
]


@pytest.mark.parametrize(("text", "redacted"), TABLE, ids=range(len(TABLE)))
def test_what_is_redacted(text: str, redacted: str) -> None:
    assert redact(text) == redacted
    assert redact(redacted) == redacted


@given(secret=st.text(min_size=1), rest=st.text())
def test_no_token_in_a_url_survives(secret: str, rest: str) -> None:
    url = httpx.URL("https://oapi.dingtalk.com/media/get", params={"rest": rest}).copy_set_param("access_token", "\0" + secret)
    assert quote("\0" + secret, safe="") not in redact(str(url))
    assert "access_token=***" in redact(str(url))


@given(secret=st.text("ABCDEFXYZabcdefxyz0123456789-._~%", min_size=1), before=st.text(" ?&'\"/"), after=st.text(" &'\"", max_size=3))
def test_no_token_in_any_text_survives(secret: str, before: str, after: str) -> None:
    end = f"{after}tail" if after else ""
    assert redact(f"{before}access_token={secret}{end}") == f"{before}access_token=***{end}"


@given(secret=st.text(st.characters(exclude_characters="\"'\\", exclude_categories=["C"]), min_size=1))
def test_no_secret_in_a_json_body_survives(secret: str) -> None:
    body = json.dumps({"appKey": "k", "appSecret": secret, "end": 1}, ensure_ascii=False)
    assert redact(body) == '{"appKey": "k", "appSecret": "***", "end": 1}'


def test_a_record_without_a_secret_is_left_alone() -> None:
    record = logging.LogRecord("httpx", logging.INFO, __file__, 1, "%s after %d tries", ("done", 2), None)
    assert RedactingFilter().filter(record)
    assert (record.msg, record.args) == ("%s after %d tries", ("done", 2))


def test_a_record_that_cannot_be_formatted_is_left_to_its_handler() -> None:
    record = logging.LogRecord("httpx", logging.INFO, __file__, 1, "%d tries", ("no number",), None)
    assert RedactingFilter().filter(record)
    assert record.args == ("no number",)


@pytest.mark.parametrize(("text", "kept"), [("access_token=9c1e5b7a", False), ("no secret", True)])
@pytest.mark.parametrize("formatted", [False, True], ids=["raw", "formatted by another handler"])
def test_a_traceback_is_redacted(text: str, *, kept: bool, formatted: bool) -> None:
    error = ValueError(text)
    record = logging.LogRecord("httpx", logging.ERROR, __file__, 1, "failed", (), (ValueError, error, None))
    if formatted:
        record.exc_text = f"ValueError: {text}"
    assert RedactingFilter().filter(record)
    shown = logging.Formatter().format(record)
    assert "9c1e5b7a" not in shown
    assert shown.endswith(f"ValueError: {text.replace('9c1e5b7a', '***')}")
    assert (record.exc_info is not None) is kept


def test_the_filter_is_installed_once_however_many_clients_there_are() -> None:
    install()
    before = logging.getLogger("httpx").filters.copy()
    DingTalk("dingabc", "s3cret")
    assert logging.getLogger("httpx").filters == before
