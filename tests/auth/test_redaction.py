"""No secret gets into a log, a `repr` or the text of an error."""

from __future__ import annotations

import gc
import json
import logging
import traceback
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx
import pytest
import redis
from hypothesis import given
from hypothesis import strategies as st
from werkzeug import Response

from dingkit import AsyncDingTalk, DingTalk, RedactingFilter, install_log_redaction
from dingkit._core._redaction import LOGGERS, redact, secrets_of, watched_secrets
from dingkit.credentials import InternalApp, LegacyCorp, StaticSuiteTicket, StaticToken, UserToken
from dingkit.errors import DingTalkError
from dingkit.seen import RedisSeen
from dingtalk_openapi import AsyncClient, Client
from tests.auth.conftest import json_response
from tests.auth.secrets_used import APP_SECRET, CODE, CORP_SECRET, STATIC, leaks
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit._http._connections import TransportName
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
    assert any(record.name in ("dingkit.http", "httpcore.http11") for record in caplog.records)
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


ECHOES: dict[str, Callable[[str], Response]] = {
    "the message of oapi": lambda secret: json_response({"errcode": 40035, "errmsg": f"bad {secret}!", "request_id": secret}),
    "wrapped in 88": lambda secret: json_response({"errcode": 88, "errmsg": "e", "sub_code": "60011", "sub_msg": f"[{secret}]"}),
    "the code": lambda secret: json_response({"code": secret, "message": secret, "accessdenieddetail": {"requiredScopes": [secret]}}, 403),
    "JSON of a gateway": lambda secret: json_response({"error": "Not Found", "path": f"/x?t={secret}", "detail": secret}, 404),
    "a page": lambda secret: Response(
        f"<a href='/login?goto={quote('/x?t=' + secret, safe='')}'>{secret}</a>", 502, content_type="text/html"
    ),
    "a page in JSON": lambda secret: Response(json.dumps(f"x={secret}").replace("=", "\\u003d"), 200, content_type="application/json"),
    "the content type": lambda secret: Response("x", 200, content_type=f"text/{secret}"),
    "a broken text": lambda secret: Response(b'{"a": "\xff' + secret.encode(), 200, content_type="application/json"),
    "a field of another kind": lambda secret: json_response(
        {"errcode": 0, "ticket": {secret: [secret]}, "jsapiTicket": secret, "expires_in": secret}
    ),
    "a redirect": lambda secret: Response("", 302, {"Location": f"/login?goto={secret}"}),
}


@pytest.mark.parametrize("echo", ECHOES.values(), ids=ECHOES)
@pytest.mark.parametrize("secret", ["token-1", APP_SECRET])
async def test_no_error_shows_a_secret_of_the_client(
    connect: Connect, dingtalk: FakeDingTalk, echo: Callable[[str], Response], secret: str
) -> None:
    told: list[object] = []
    ding = connect(InternalApp("dingabc", APP_SECRET), max_retries=0, on_call=told.append)
    shown: list[str] = []
    for call in (ding.jsapi.get_jsapi_ticket, ding.jsapi.create_jsapi_ticket):
        dingtalk.will_answer(echo(secret))
        try:
            await call()
        except DingTalkError as error:
            shown += all_of(error)
    assert shown or echo is ECHOES["a field of another kind"]
    assert leaks("\n".join([*shown, *map(str, told)])) == []


def all_of(error: BaseException | None) -> list[str]:
    """All that can be shown of an error and of those behind it."""
    shown = []
    while error is not None:
        shown += [str(error), repr(error), str(vars(error)), "".join(traceback.format_exception(error))]
        error = error.__cause__ or error.__context__
    return shown


async def test_a_refused_secret_is_not_shown_either(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect(InternalApp("dingabc", APP_SECRET), max_retries=0)
    dingtalk.will_answer_token_requests(json_response({"code": "invalidClientIdOrSecret", "message": f"no app with {APP_SECRET}"}, 400))
    with pytest.raises(DingTalkError, match=r"no app with \*\*\*") as caught:
        await ding.jsapi.create_jsapi_ticket()
    assert leaks("".join(all_of(caught.value))) == []


async def test_a_secret_of_another_credential_of_the_same_client(connect: Connect, dingtalk: FakeDingTalk) -> None:
    view = connect(InternalApp("dingabc", APP_SECRET), max_retries=0).with_options(credential=StaticToken(STATIC))
    dingtalk.will_answer(json_response({"errcode": 40035, "errmsg": f"{STATIC} is bad"}))
    with pytest.raises(DingTalkError, match=r"\*\*\* is bad"):
        await view.jsapi.get_jsapi_ticket()


async def test_no_log_shows_a_secret_by_its_value(connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ding = connect(StaticToken(STATIC), max_retries=0)
    echo = Response("{}", 500, {"X-Echo": f"from {STATIC}"}, content_type="application/json")
    dingtalk.will_answer(echo, echo)
    for call in (ding.jsapi.get_jsapi_ticket, ding.jsapi.create_jsapi_ticket):
        with pytest.raises(DingTalkError):
            await call()
    logging.getLogger("dingkit").warning("the text of somebody else: %s", STATIC)
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name != "werkzeug")
    assert "the text of somebody else: ***" in logged
    assert leaks(logged) == []


def test_a_secret_leaves_with_its_client_and_views_take_turns() -> None:
    kept = [DingTalk(credential=StaticToken("a-token-of-one-client"))]
    views = [kept[0].with_options(credential=StaticToken(f"a-token-of-view-{number:03}")) for number in range(100)]
    assert "a-token-of-one-client" in watched_secrets()
    assert {"a-token-of-view-036", "a-token-of-view-099"} <= watched_secrets()
    assert "a-token-of-view-035" not in watched_secrets()
    kept.clear()
    views.clear()
    gc.collect()
    assert not [secret for secret in watched_secrets() if secret.startswith("a-token-of-")]


def test_what_a_client_redacts_for_its_user() -> None:
    ding = DingTalk("dingabc", APP_SECRET)
    view = ding.with_options(credential=StaticToken(STATIC))
    assert ding.redact(f"{STATIC} and {APP_SECRET}") == f"{STATIC} and ***"
    assert view.redact(f"{STATIC} and {APP_SECRET}") == f"*** and {APP_SECRET}"


def test_secrets_are_found_in_a_credential_of_any_kind() -> None:
    class Vault:
        def __init__(self) -> None:
            self.password = "vault-password-1a"
            self.address = "https://vault.example"
            self.inner = StaticSuiteTicket("suite-ticket-2b")
            self.kind = StaticToken

    found = [*secrets_of(Vault()), *secrets_of(UserToken("k", "secret-3c", "user", code="code-4d")), *secrets_of(object())]
    assert found == ["vault-password-1a", "suite-ticket-2b", "secret-3c", "code-4d"]


@pytest.mark.parametrize("kind", [Client, AsyncClient])
async def test_the_generated_client_hides_its_token_too(kind: type, dingtalk: FakeDingTalk) -> None:
    shown: list[str] = []
    client = kind(access_token="token-1", base_urls={"oapi": dingtalk.url, "api": dingtalk.url})
    for echo in ECHOES.values():
        for call in (client.jsapi.get_jsapi_ticket, client.jsapi.create_jsapi_ticket, client.token.get_token):
            dingtalk.will_answer(echo("token-1"))
            dingtalk.will_answer_token_requests(echo("token-1"))
            try:
                done = call()
                if kind is AsyncClient:
                    await done
            except DingTalkError as error:
                shown += all_of(error)
    assert leaks("".join(shown)) == []
    await client.aclose() if kind is AsyncClient else client.close()


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
    ("access_token=%09 and", "access_token=*** and"),
    ("a?access_token=%20abc&b=2", "a?access_token=***&b=2"),
    ("a?access_token=%3Eabc&b=2", "a?access_token=***&b=2"),
    ("goto=a%3Faccess_token%3D%2520abc%26b%3D2", "goto=a%3Faccess_token%3D***%26b%3D2"),
    ("authcode = %20abc", "authcode = %20abc"),
    ("", ""),
]


@sweep(("text", "redacted"), TABLE, ids=range(len(TABLE)))
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


@pytest.fixture
def bare_loggers() -> Iterator[None]:
    """The loggers of all libraries without our filters, as in a process that has made no client."""
    loggers = [logging.getLogger(name) for names in LOGGERS.values() for name in names]
    before = [logger.filters.copy() for logger in loggers]
    for logger in loggers:
        logger.filters.clear()
    yield
    for logger, filters in zip(loggers, before, strict=True):
        logger.filters[:] = filters


def filtered() -> set[str]:
    """The libraries that have a filter of ours."""
    return {library for library, names in LOGGERS.items() if any(logging.getLogger(name).filters for name in names)}


@pytest.mark.usefixtures("bare_loggers")
class TestWhoseLogsAreRedacted:
    def test_a_client_redacts_its_own(self) -> None:
        DingTalk("dingabc", "s3cret")
        DingTalk("dingabc", "s3cret")
        assert filtered() == {"dingkit"}
        assert len(logging.getLogger("dingkit").filters) == 1

    @pytest.mark.parametrize(("transport", "library"), [("httpx", "httpcore"), ("aiohttp", "aiohttp")])
    async def test_and_those_of_the_library_that_sends(self, dingtalk: FakeDingTalk, transport: TransportName, library: str) -> None:
        async with AsyncDingTalk(credential=StaticToken(STATIC), **dingtalk.options, transport=transport) as ding:
            await ding.jsapi.get_jsapi_ticket()
        assert filtered() == {"dingkit", library}

    def test_and_those_of_an_http_client_that_was_given(self, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO)
        with httpx.Client() as http, DingTalk(credential=StaticToken(STATIC), **dingtalk.options, http_client=http) as ding:
            ding.jsapi.get_jsapi_ticket()
        assert filtered() == {"dingkit", "httpx", "httpcore"}
        named = {record.name for record in caplog.records if "access_token=***" in record.getMessage()}
        assert named - {"werkzeug"} == {"httpx"}

    def test_and_those_of_a_redis(self) -> None:
        RedisSeen(redis.Redis())
        assert filtered() == {"redis"}

    def test_everything_else_when_it_is_asked_for(self, caplog: pytest.LogCaptureFixture) -> None:
        install_log_redaction("uvicorn.access")
        install_log_redaction("uvicorn.access")
        logging.getLogger("uvicorn.access").warning("GET /login?authCode=%s", "9c1e5b7a")
        logging.getLogger("uvicorn.access").filters.clear()
        assert caplog.messages == ["GET /login?authCode=***"]
        assert filtered() == set()
        install_log_redaction()
        assert filtered() == set(LOGGERS)

    @pytest.mark.parametrize("name", ["hpack.hpack", "websockets.client"])
    def test_what_shows_secrets_in_pieces_is_left_out(self, name: str, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        install_log_redaction()
        logging.getLogger(name).debug("b'9c'")
        logging.getLogger(name).info("open")
        assert caplog.messages == ["open"]
