"""Keys, secrets and addresses with what copying and files put around them: dropped or refused where they are given."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.fernet import Fernet

from dingkit import AsyncDingTalk, DingTalk, card, credentials, jsapi, oauth, robot
from dingkit.callback import CallbackCrypto
from dingkit.credentials import StaticSuiteTicket, StaticToken, StoredSuiteTicket
from dingkit.errors import ConfigurationError, SignatureError
from dingkit.stores import AccessToken, FileStore, MemoryStore, RedisStore
from dingkit.stream import DingTalkStream
from dingtalk_openapi.api.callback import CallbackApi
from dingtalk_openapi.api.token import TokenApi
from tests.public import everything, is_secret
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = {
    "key": "ding0a1b-2c_3d",
    "secret": "app-secret-5f1d",
    "text": "票据-7a8b",
    "own secret": "a-long-random-secret",
    "address": "http://127.0.0.1:4010/prefix",
    "number": "41605932",
    "aes": "1234567890123456789012345678901234567890123",
    "fernet": "A" * 43 + "=",
    "webhook": "http://127.0.0.1:4010/robot/send?access_token=2f8a",
    "redis": "redis://127.0.0.1:6379/0",
}
AROUND = ["{}\n", "{}\r\n", " {}", "{}\t ", "\ufeff{}", "{}\u200b", "\u00a0{}\u3000", "\u2028{}\x85", "\n\n {} \n"]
NOTHING = ["", " ", "\r\n", "\ufeff", "\u200b\u00a0"]
QUOTED = ['"{}"', "'{}'", "“{}”", ' "{}"\n']
INSIDE = ["\n", "\r", "\x00", "\x1b", "\u200b", "\ufeff", "\u2028", "\ud800"]
NOT_ASCII = ["é", "中", "\u00a0", "\u3000", "\uff0d"]

BODY = b'{"conversationId": "cid", "msgId": "m", "msgtype": "text", "text": {"content": "hello"}}'


def app(**given: Any) -> object:
    arguments: dict[str, Any] = {"app_key": "k", "app_secret": "s", **given}
    return [kind(**arguments).credential for kind in (DingTalk, AsyncDingTalk)]


def client(name: str) -> Callable[[Any], object]:
    def take(value: Any) -> object:
        clients: list[Any] = [kind(credential=StaticToken("t"), **{name: value}) for kind in (DingTalk, AsyncDingTalk)]
        return [(ding.corp_id, ding.agent_id, ding._base_urls, ding._connections._proxy) for ding in clients]

    return take


def signed_inbound(value: Any) -> object:
    headers = {"timestamp": "1577262236757", "sign": robot.sign(KINDS["secret"], 1577262236757)}
    return robot.read_inbound(value, headers, BODY, now=1577262240).msg_id


def outgoing(value: Any) -> object:
    return robot.read_outgoing(value, {"token": KINDS["secret"]}, BODY).msg_id


def encrypted_inbound(value: Any) -> object:
    sealed = CallbackCrypto("t", KINDS["aes"], "owner").encrypt(BODY.decode())
    headers = {"timestamp": "1577262236757", "sign": robot.sign(KINDS["secret"], 1577262236757)}
    body = json.dumps({"encrypt": sealed["encrypt"]}).encode()
    return robot.read_inbound(KINDS["secret"], headers, body, aes_key=value, now=1577262240).msg_id


def signed_card(value: Any) -> object:
    headers = {"x-ddpaas-signature-timestamp": "1", "x-ddpaas-signature": card.sign(KINDS["secret"], 1)}
    content = json.dumps({"cardPrivateData": {"actionIds": ["accept"]}})
    return card.read_pressed(value, headers, json.dumps({"outTrackId": "c", "content": content}).encode(), now=1).out_track_id


def webhook(value: Any, secret: Any = None) -> object:
    made: list[Any] = [kind(value, secret) for kind in (robot.RobotWebhook, robot.AsyncRobotWebhook)]
    return [(each._credential, each._secret, repr(each), each._address) for each in made]


def stored(value: Any) -> object:
    tickets = StoredSuiteTicket(MemoryStore(), "suiteabc")
    tickets.save(value)
    return tickets.get()


def crypto(**given: Any) -> object:
    made = CallbackCrypto(**{"token": "t", "aes_key": KINDS["aes"], "owner_key": "o", "random": bytes, **given})
    return made.encrypt("success", "1", "nonce")


def stream(name: str) -> Callable[[Any], object]:
    given = {"client_id": "id", "client_secret": "secret"}

    def take(value: Any) -> object:
        made = DingTalkStream(DingTalk(credential=StaticToken("t")), **{**given, name: value})
        return made._client_id, made._client_secret

    return take


def taken_with_tickets(value: Any) -> object:
    class Source:
        def get(self) -> str:
            return value  # type: ignore[no-any-return]

    caught: list[dict[str, Any]] = []

    class Asked:
        class token:  # noqa: N801 - stands for a group
            create_suite_access_token = staticmethod(lambda **given: caught.append(given))
            create_corp_access_token = staticmethod(lambda **given: caught.append(given))

    asked: Any = Asked
    for made, kind in (
        (credentials.Suite("suiteabc", "s", Source()), "suite"),
        (credentials.IsvCorp("suiteabc", "s", Source(), "corp"), "app"),
    ):
        request = made.token_request(kind, None)
        assert isinstance(request, credentials.TokenRequest)
        request.ask(asked)
    return caught


class Recorder:
    """A client that sends nothing and keeps what would be sent."""

    corp_id, agent_id, credential = "corp", 1, StaticToken("t")

    def __init__(self) -> None:
        self.sent: list[Any] = []

    def call(self, call: Any) -> Any:
        self.sent.append({name: value for name, value in call.request.items() if name in {"params", "json"}})
        raise InterruptedError

    def jsapi_ticket(self) -> str:
        return "ticket"


def exchange(method: str, name: str) -> Callable[[Any], object]:
    given = {"code": "c", "app_id": "a", "app_secret": "s"} if "sns" in method else {"code": "c", "client_id": "i", "client_secret": "s"}

    def take(value: Any) -> object:
        recorder: Any = Recorder()
        for kind in (oauth.OauthApi, oauth.AsyncOauthApi):
            with contextlib.suppress(InterruptedError):
                result = getattr(kind(recorder), method)(**{**given, name: value})
                asyncio.run(result)
        for sent in recorder.sent:
            for varying in ("timestamp", "signature"):
                sent.get("params", {}).pop(varying, None)
        assert len(recorder.sent) == 2
        return recorder.sent

    return take


def config(name: str) -> Callable[[Any], object]:
    def take(value: Any) -> object:
        recorder: Any = Recorder()
        made: Any = jsapi.JsapiApi(recorder).config(url="https://app.example/", js_api_list=[], **{name: value})
        return made["agentId"], made["corpId"]

    return take


def address(function: Callable[..., str], name: str, **given: str) -> Callable[[Any], object]:
    return lambda value: function(**{"redirect_uri": "https://app.example/done", **given, name: value})


def admin(name: str) -> Callable[[Any], object]:
    return lambda value: oauth.admin_login_url(**{"corp_id": "c", "redirect_url": "https://app.example/done", name: value})


def state(function: str) -> Callable[[Any], object]:
    made = oauth.new_state(KINDS["own secret"], "session")

    def take(value: Any) -> object:
        if function == "new_state":
            return len(oauth.new_state(value, "session"))
        if function == "verify_state":
            return oauth.verify_state(made, value, "session", seen=FORGETFUL)
        return oauth.read_redirect(f"code=c&state={made}", secret=value, session="session", seen=FORGETFUL).next_path

    return take


class _Forgetful:
    """Remembers nothing, so that one state can be read again."""

    def add(self, key: str, seconds: float) -> bool:
        return True

    def discard(self, key: str) -> None:
        """There is nothing."""


FORGETFUL: Any = _Forgetful()


def encrypted(make: Callable[..., Any]) -> Callable[[Any], object]:
    def take(value: Any) -> object:
        store = make(encryption_keys=[Fernet.generate_key(), value])
        return store._codec.decode(Fernet(KINDS["fernet"]).encrypt(b'{"value":"t","expires_at":1,"refresh_token":"","obtained_at":1}'))

    return take


def redis_store(encryption_keys: Any = (), url: Any = KINDS["redis"]) -> Any:
    return RedisStore.from_url(url, encryption_keys=encryption_keys)


def url_of(store: Any) -> object:
    found = store._redis.connection_pool.connection_kwargs
    return found["host"], found["port"], found["db"]


def credential(make: Callable[..., object], usual: dict[str, Any], field: str, value: Any) -> object:
    return vars(make(**{**usual, field: value}))


TAKERS: dict[str, tuple[str, Callable[[Any], object]]] = {
    "dingkit.DingTalk app_key": ("key", lambda value: app(app_key=value)),
    "dingkit.DingTalk app_secret": ("secret", lambda value: app(app_secret=value)),
    "dingkit.DingTalk corp_id": ("key", client("corp_id")),
    "dingkit.DingTalk agent_id": ("number", client("agent_id")),
    "dingkit.DingTalk base_url": ("address", client("base_url")),
    "dingkit.DingTalk api_base_url": ("address", client("api_base_url")),
    "dingkit.DingTalk url": ("address", client("url")),
    "dingkit.DingTalk base_urls": ("address", lambda value: client("base_urls")({"login": value})),
    "dingkit.DingTalk proxy": ("address", client("proxy")),
    "dingkit.callback.CallbackCrypto token": ("secret", lambda value: crypto(token=value)),
    "dingkit.callback.CallbackCrypto aes_key": ("aes", lambda value: crypto(aes_key=value)),
    "dingkit.callback.CallbackCrypto owner_key": ("key", lambda value: crypto(owner_key=value)),
    "dingkit.card.sign api_secret": ("secret", lambda value: card.sign(value, 1)),
    "dingkit.card.read_pressed api_secret": ("secret", signed_card),
    "dingkit.credentials.StaticToken value": ("key", StaticToken),
    "dingkit.credentials.StaticSuiteTicket value": ("text", StaticSuiteTicket),
    "dingkit.credentials.StoredSuiteTicket suite_key": ("key", lambda value: StoredSuiteTicket(MemoryStore(), value)._key),
    "dingkit.credentials.StoredSuiteTicket.save ticket": ("text", stored),
    "dingkit.credentials.Suite tickets": ("text", taken_with_tickets),
    "dingkit.credentials.IsvCorp tickets": ("text", taken_with_tickets),
    "dingkit.credentials.sign_suite_ticket suite_secret": ("secret", lambda value: credentials.sign_suite_ticket(value, "1", "t")),
    "dingkit.credentials.sign_suite_ticket suite_ticket": ("text", lambda value: credentials.sign_suite_ticket("s", "1", value)),
    "dingkit.jsapi.sign ticket": ("key", lambda value: jsapi.sign(ticket=value, nonce="n", timestamp=1, url="https://app.example/")),
    "dingkit.jsapi.JsapiApi.config agent_id": ("number", config("agent_id")),
    "dingkit.jsapi.JsapiApi.config corp_id": ("key", config("corp_id")),
    "dingkit.oauth.OauthApi.exchange_auth_code client_id": ("key", exchange("exchange_auth_code", "client_id")),
    "dingkit.oauth.OauthApi.exchange_auth_code client_secret": ("secret", exchange("exchange_auth_code", "client_secret")),
    "dingkit.oauth.OauthApi.exchange_sns_code app_id": ("key", exchange("exchange_sns_code", "app_id")),
    "dingkit.oauth.OauthApi.exchange_sns_code app_secret": ("secret", exchange("exchange_sns_code", "app_secret")),
    "dingkit.oauth.admin_login_url corp_id": ("key", admin("corp_id")),
    "dingkit.oauth.admin_login_url base_url": ("address", admin("base_url")),
    "dingkit.oauth.login_free_url corp_id": ("key", address(oauth.login_free_url, "corp_id")),
    "dingkit.oauth.login_free_url base_url": ("address", address(oauth.login_free_url, "base_url", corp_id="c")),
    "dingkit.oauth.login_url client_id": ("key", address(oauth.login_url, "client_id")),
    "dingkit.oauth.login_url corp_id": ("key", address(oauth.login_url, "corp_id", client_id="c")),
    "dingkit.oauth.login_url exclusive_corp_id": ("key", address(oauth.login_url, "exclusive_corp_id", client_id="c")),
    "dingkit.oauth.login_url base_url": ("address", address(oauth.login_url, "base_url", client_id="c")),
    "dingkit.oauth.qr_login_url app_id": ("key", address(oauth.qr_login_url, "app_id")),
    "dingkit.oauth.qr_login_url base_url": ("address", address(oauth.qr_login_url, "base_url", app_id="a")),
    "dingkit.oauth.sns_login_url app_id": ("key", address(oauth.sns_login_url, "app_id")),
    "dingkit.oauth.sns_login_url base_url": ("address", address(oauth.sns_login_url, "base_url", app_id="a")),
    "dingkit.oauth.sns_signature app_secret": ("secret", lambda value: oauth.sns_signature(value, 1)),
    "dingkit.oauth.new_state secret": ("own secret", state("new_state")),
    "dingkit.oauth.verify_state secret": ("own secret", state("verify_state")),
    "dingkit.oauth.read_redirect secret": ("own secret", state("read_redirect")),
    "dingkit.robot.RobotWebhook url_or_token": ("webhook", webhook),
    "dingkit.robot.RobotWebhook secret": ("secret", lambda value: webhook("2f8a", value)),
    "dingkit.robot.read_inbound app_secret": ("secret", signed_inbound),
    "dingkit.robot.read_inbound aes_key": ("aes", encrypted_inbound),
    "dingkit.robot.read_outgoing token": ("secret", outgoing),
    "dingkit.robot.verify_inbound app_secret": ("secret", signed_inbound),
    "dingkit.robot.sign secret": ("secret", lambda value: robot.sign(value, 1)),
    "dingkit.stores.FileStore encryption_keys": ("fernet", encrypted(FileStore)),
    "dingkit.stores.RedisStore encryption_keys": ("fernet", encrypted(redis_store)),
    "dingkit.stores.RedisStore.from_url encryption_keys": ("fernet", encrypted(redis_store)),
    "dingkit.stores.RedisStore.from_url url": ("redis", lambda value: url_of(redis_store(url=value))),
    "dingkit.stream.DingTalkStream client_id": ("key", stream("client_id")),
    "dingkit.stream.DingTalkStream client_secret": ("secret", stream("client_secret")),
}
for name, keys, secrets in (
    ("InternalApp", ["app_key"], ["app_secret"]),
    ("CorpApp", ["corp_id", "client_id"], ["client_secret"]),
    ("LegacyCorp", ["corpid"], ["corpsecret"]),
    ("Sso", ["corp_id"], ["sso_secret"]),
    ("Sns", ["app_id"], ["app_secret"]),
    ("UserToken", ["client_id", "code", "refresh_token"], ["client_secret"]),
    ("Suite", ["suite_key"], ["suite_secret"]),
    ("IsvCorp", ["suite_key", "auth_corp_id"], ["suite_secret"]),
):
    usual: dict[str, Any] = dict.fromkeys([*keys, *secrets], "other")
    usual |= {"UserToken": {"user": "u"}}.get(name, {})
    usual |= {"tickets": StaticSuiteTicket("t")} if name in {"Suite", "IsvCorp"} else {}
    for field in [*keys, *secrets]:
        take = partial(credential, getattr(credentials, name), usual, field)
        TAKERS[f"dingkit.credentials.{name} {field}"] = ("key" if field in keys else "secret", take)

TWINS = {"dingkit.AsyncDingTalk": "dingkit.DingTalk", "dingkit.robot.AsyncRobotWebhook": "dingkit.robot.RobotWebhook"}
NAMES = re.compile(
    r"(^|_)(app|client|suite|owner)_key$|(^|_)(corp|client|app|agent)_id$|^corpid$|base_urls?$|^proxy$|tickets?$|^url_or_token$"
)
ELSEWHERE = {
    "dingkit.callback.CallbackCrypto.decrypt signature": "of a push",
    "dingkit.callback.CallbackCrypto.open signature": "of a push",
    "dingkit.callback.Push corp_id": "of a push",
    "dingkit.credentials.new_token refresh_token": "of an answer",
    "dingkit.delivery.MessageApi.deliver agent_id": "sent as it is given, or that of the client",
    "dingkit.media.MediaApi.upload_large agent_id": "sent as it is given, or that of the client",
    "dingkit.media.UploadState agent_id": "of a saved state",
    "dingkit.workflow.WorkflowApi.upload_attachment agent_id": "sent as it is given, or that of the client",
    "dingkit.oauth.Identity corp_id": "of an answer",
    "dingkit.oauth.LoginCode code": "of a redirect",
    "dingkit.oauth.OauthApi.exchange_auth_code code": "of a redirect; DingTalk judges",
    "dingkit.oauth.OauthApi.exchange_login_code code": "of a page; DingTalk judges",
    "dingkit.oauth.OauthApi.exchange_sns_code code": "of a redirect; DingTalk judges",
    "dingkit.oauth.OauthApi.exchange_sso_code code": "of a redirect; DingTalk judges",
    "dingkit.oauth.new_state session": "a name of one's own",
    "dingkit.oauth.read_redirect session": "a name of one's own",
    "dingkit.oauth.sns_login_url login_tmp_code": "of a page; DingTalk judges",
    "dingkit.oauth.verify_state session": "a name of one's own",
    "dingkit.stores.AccessToken refresh_token": "tested below",
    "dingkit.stores.FileStore.save token": "an `AccessToken`",
    "dingkit.stores.MemoryStore.save token": "an `AccessToken`",
    "dingkit.stores.RedisStore.save token": "an `AccessToken`",
    "dingkit.stores.TokenStore.save token": "an `AccessToken`",
    "dingkit.stream.DingTalkStream proxy": "of the websockets library",
}
OWN = "own secret"
EACH = sweep("taker", TAKERS)


def kinds(*names: str) -> list[str]:
    return [name for name, (kind, _) in TAKERS.items() if kind in names]


def refusal(taker: str, value: object) -> str:
    with pytest.raises(ConfigurationError) as caught:
        TAKERS[taker][1](value)
    assert caught.value.__cause__ is None
    return str(caught.value)


def test_everything_that_takes_one_is_tried_here() -> None:
    found = set()
    for public in everything().values():
        # The keys of a sandbox are its own: nobody copies them from a console.
        if public.function.__module__.startswith("dingkit.") and not public.name.startswith("dingkit.sandbox."):
            name = TWINS.get(public.name, re.sub(r"\bAsync(?=\w+Api\.)", "", public.name))
            found |= {f"{name} {each}" for each in public.parameters if is_secret(each) or NAMES.search(each)}
    assert found - TAKERS.keys() - ELSEWHERE.keys() == set()
    assert ELSEWHERE.keys() <= found


@sweep("around", AROUND)
@EACH
def test_what_stands_around_it_goes(taker: str, around: str) -> None:
    kind, take = TAKERS[taker]
    if kind == OWN:
        assert "blanks or a line end around it" in refusal(taker, around.format(KINDS[kind]))
    else:
        assert take(around.format(KINDS[kind])) == take(KINDS[kind])


@sweep("value", NOTHING)
@sweep("taker", kinds(*KINDS.keys() - {OWN}))
def test_one_that_is_empty_is_refused(taker: str, value: str) -> None:
    if value == "" and taker.rpartition(" ")[2] in {"code", "refresh_token"}:
        TAKERS[taker][1](value)  # what is not given is empty
    else:
        assert re.search(r"is empty|must be a number|give app_key and app_secret", refusal(taker, value))


@sweep("quoted", QUOTED)
@sweep("taker", kinds(*KINDS.keys() - {OWN, "number"}))
def test_quotes_around_it_are_refused(taker: str, quoted: str) -> None:
    value = KINDS[TAKERS[taker][0]]
    said = refusal(taker, quoted.format(value))
    assert re.search("has quotes around it|does not begin with https|letters that are not ASCII", said)
    assert value not in said


@sweep("inside", INSIDE, ids=ascii)
@sweep("taker", kinds("key", "secret", "text", "address", "webhook", "aes", "redis"))
def test_what_cannot_be_seen_inside_is_refused(taker: str, inside: str) -> None:
    value = KINDS[TAKERS[taker][0]]
    said = refusal(taker, value[:5] + inside + value[5:])
    assert f"U+{ord(inside):04X}" in said or "holds blanks, control characters or a backslash" in said
    assert value[:5] not in said
    assert value[5:] not in said


@sweep("inside", NOT_ASCII, ids=ascii)
@sweep("taker", kinds("key", "secret", "address", "webhook", "aes", "redis"))
def test_what_is_not_ascii_is_refused(taker: str, inside: str) -> None:
    value = KINDS[TAKERS[taker][0]]
    assert re.search("holds (a blank|blanks|letters or signs)", refusal(taker, value[:5] + inside + value[5:]))


@sweep("taker", kinds("key", "address", "webhook", "aes"))
def test_a_blank_inside_is_refused_where_a_header_or_an_address_cannot_hold_it(taker: str) -> None:
    value = KINDS[TAKERS[taker][0]]
    if taker != "dingkit.DingTalk proxy":  # a password may be in it
        assert re.search("holds (a blank|blanks)", refusal(taker, value[:5] + " " + value[5:]))


def test_a_blank_inside_a_secret_is_part_of_it() -> None:
    """The secret of DingTalk's own sample code has two."""
    assert robot.sign("this is secret\n", 1577262236757) == "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM="


@sweep("value", [b"bytes", 5.5, ["list"]])
@sweep("taker", kinds("key", "secret", "text", "aes", "webhook"))
def test_what_is_not_a_text_is_refused(taker: str, value: object) -> None:
    assert re.search(rf"must be text, not {type(value).__name__}$", refusal(taker, value))


@sweep("value", ["127.0.0.1:4010", "ftp://127.0.0.1", "http://", "http://[::1", "http://host:port", "//host"])
@sweep("taker", [name for name in kinds("address") if not name.endswith("proxy")])
def test_an_address_is_a_whole_one(taker: str, value: str) -> None:
    assert re.search("must be a whole address, such as http", refusal(taker, value))


@sweep("value", ["mine", "1.5", "-", "１２", True, 1.5])
@sweep("taker", kinds("number"))
def test_an_agent_is_a_number(taker: str, value: object) -> None:
    assert "agent_id must be a number, not" in refusal(taker, value)


def test_an_agent_may_be_a_number_in_a_text() -> None:
    assert DingTalk("k", "s", agent_id="41605932\n").agent_id == 41605932  # type: ignore[arg-type]
    assert DingTalk("k", "s", agent_id=41605932).agent_id == 41605932


def test_a_secret_of_ones_own_may_hold_anything_inside() -> None:
    secret = "läng und «geheim»\t– sehr"
    assert oauth.verify_state(oauth.new_state(secret, "session"), secret, "session") == "/"


def test_a_key_as_bytes() -> None:
    store = FileStore(encryption_keys=[KINDS["fernet"].encode() + b"\n"])
    assert store._codec._fernet is not None


def test_a_token_of_a_vault_loses_the_end_of_its_line() -> None:
    token = credentials.new_token("create_access_token", "9c1e\n", 600, "7b3a\r\n")
    assert (token.value, token.refresh_token) == ("9c1e", "7b3a")
    assert AccessToken(" 9c1e\n", 1.0).value == "9c1e"


def test_secrets_of_generated_methods_lose_what_is_around_them() -> None:
    """What is registered with DingTalk must be what `CallbackCrypto` takes."""
    recorder: Any = Recorder()
    with contextlib.suppress(InterruptedError):
        CallbackApi(recorder).register_callback(
            call_back_tag=["user_add_org"], token="token-1\n", aes_key=f" {KINDS['aes']}\r\n", url="https://app.example/"
        )
    with contextlib.suppress(InterruptedError):
        TokenApi(recorder).get_token(appkey="k", appsecret="\ufeffs\n")
    assert {**recorder.sent[0]["json"], **recorder.sent[1]["params"]} == {
        "call_back_tag": ["user_add_org"],
        "token": "token-1",
        "aes_key": KINDS["aes"],
        "url": "https://app.example/",
        "appkey": "k",
        "appsecret": "s",
    }


def test_a_signature_of_a_secret_with_its_line_end_is_the_right_one() -> None:
    with pytest.raises(SignatureError):
        signed_inbound("another-secret")
    assert signed_inbound(f"{KINDS['secret']}\r\n") == "m"


def test_the_query_of_an_address_is_kept() -> None:
    made = oauth.login_url(client_id=" dingabc\n", redirect_uri="https://app.example/done")
    assert parse_qs(urlsplit(made).query)["client_id"] == ["dingabc"]
