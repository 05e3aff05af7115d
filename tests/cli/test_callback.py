"""`dingkit callback decrypt`, `encrypt` and `register`."""

from __future__ import annotations

import io
import json
import shlex
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from werkzeug import Request, Response

from dingkit.callback import CallbackCrypto, CallbackHandler
from dingkit.cli.commands.callback import complete_event
from tests.cli.conftest import REGISTER, REGISTERED, SECRET, UPDATE, FakeDingTalk, json_response, run
from tests.web.pushes import AES_KEY, OWNER, TOKEN, VECTORS, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytest_httpserver import HTTPServer

    from tests.cli.conftest import Done

ENDPOINT = "https://app.example/callback"
OTHER_KEY = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
CHECK_URL = '{"EventType": "check_url"}'


@pytest.fixture
def keys(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names a callback."""
    monkeypatch.setenv("DINGTALK_CALLBACK_TOKEN", TOKEN)
    monkeypatch.setenv("DINGTALK_CALLBACK_AES_KEY", AES_KEY)
    monkeypatch.setenv("DINGTALK_CALLBACK_OWNER_KEY", OWNER)


def pushed(tmp_path: Path, content: object, by: CallbackCrypto = crypto) -> tuple[str, str]:
    """The query of a push, and the file that holds its body."""
    query, body = push(content, by=by)
    (tmp_path / "body.json").write_bytes(body)
    return query.decode(), str(tmp_path / "body.json")


@pytest.mark.parametrize(
    "form",
    [
        "https://app.example/callback?{}",
        "/callback?{}",
        "?{}",
        "{}",
        "/callback?{}#top",
        '203.119.0.1 - - [24/Nov/2026:11:28:16 +0000] "POST /callback?{} HTTP/1.1" 403 19 "-" "-"',
        "> POST /callback?{} HTTP/1.1",
    ],
)
def test_a_push_by_its_address(keys: None, tmp_path: Path, dingkit: Callable[..., Done], form: str) -> None:
    query, body = pushed(tmp_path, joined("e1", "zhangsan"))
    done = dingkit("callback", "decrypt", form.format(query), "--body", body)
    assert json.loads(done.out) == joined("e1", "zhangsan")
    assert (done.code, done.err) == (0, "user_add_org: People joined the corp. Class: dingkit.events.UserAddOrgEventCurrent.\n")


def test_a_push_by_its_parameters_on_stdin_or_in_this_process(
    keys: None, tmp_path: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = crypto.encrypt(CHECK_URL)
    flags = ["--signature", sealed["msg_signature"], "--timestamp", sealed["timeStamp"], "--nonce", sealed["nonce"]]
    assert json.loads(run("callback", "decrypt", *flags, input=json.dumps({"encrypt": sealed["encrypt"]})).out) == json.loads(CHECK_URL)
    assert json.loads(run("callback", "decrypt", *flags, input=f"{sealed['encrypt']}\n").out) == json.loads(CHECK_URL)  # the text alone
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(sealed["encrypt"].encode())))
    assert json.loads(dingkit("callback", "decrypt", *flags).out) == json.loads(CHECK_URL)


def test_the_published_example(home: Path) -> None:
    """What DingTalk's own documentation shows."""
    vector = VECTORS["callback"][0]
    environ = {
        "DINGTALK_CALLBACK_TOKEN": vector["token"],
        "DINGTALK_CALLBACK_AES_KEY": vector["aes_key"],
        "DINGTALK_CALLBACK_OWNER_KEY": vector["owner_key"],
    }
    flags = ["--signature", vector["msg_signature"], "--timestamp", vector["timestamp"], "--nonce", vector["nonce"]]
    assert run("callback", "decrypt", *flags, input=vector["encrypt"], environ=environ).out == "success\n"


def test_a_reply_needs_no_address(keys: None, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    sealed = dingkit("callback", "encrypt", "success").out
    assert run("callback", "decrypt", input=sealed).out == "success\n"
    (tmp_path / "reply").write_text(sealed)
    done = dingkit("callback", "decrypt", "--body", str(tmp_path / "reply"), "--json")
    assert json.loads(done.out) == {"event": None, "class": None, "owner_key": OWNER, "content": "success"}


def test_for_scripts(keys: None, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    query, body = pushed(tmp_path, joined("e1", "zhangsan"))
    assert json.loads(dingkit("callback", "decrypt", query, "--body", body, "--json").out) == {
        "event": "user_add_org",
        "class": "dingkit.events.UserAddOrgEventCurrent",
        "owner_key": OWNER,
        "content": joined("e1", "zhangsan"),
    }


@pytest.mark.parametrize(
    ("content", "shown", "told"),
    [
        (
            {"EventType": "canteen_opened"},
            {"EventType": "canteen_opened"},
            "canteen_opened is not an event that dingkit knows. Class: UnknownEvent.\n",
        ),
        ({"no": "event"}, {"no": "event"}, ""),
        ("[1]", [1], ""),
    ],
)
def test_what_is_not_a_known_event(
    keys: None, tmp_path: Path, dingkit: Callable[..., Done], content: object, shown: object, told: str
) -> None:
    query, body = pushed(tmp_path, content)
    done = dingkit("callback", "decrypt", query, "--body", body)
    assert (done.code, json.loads(done.out), done.err) == (0, shown, told)


def test_secrets_in_an_event_are_hidden(keys: None, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    ticket = {"EventType": "suite_ticket", "SuiteKey": "suite1", "TimeStamp": 1625554554554, "SuiteTicket": "ticket-77"}
    query, body = pushed(tmp_path, ticket)
    done = dingkit("callback", "decrypt", query, "--body", body)
    assert json.loads(done.out) == {**ticket, "SuiteTicket": "***"}
    assert done.err.endswith("Secrets in the event are hidden as ***; --show shows them.\n")
    assert "ticket-77" not in dingkit("callback", "decrypt", query, "--body", body, "--json").out
    assert json.loads(dingkit("callback", "decrypt", query, "--body", body, "--show").out) == ticket


def test_an_app_that_does_not_exist_yet(keys: None, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    query, body = pushed(
        tmp_path, {"EventType": "check_create_suite_url", "Random": "r"}, CallbackCrypto(TOKEN, AES_KEY, "suite4xxxxxxxxxxxxxxx")
    )
    assert json.loads(dingkit("callback", "decrypt", query, "--body", body, "--json").out)["owner_key"] == "suite4xxxxxxxxxxxxxxx"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("TOKEN", "another-token", "the signature does not match: it was made with another token, or the push was altered."),
        ("AES_KEY", OTHER_KEY, "the padding is wrong: encrypted with another key."),
        ("OWNER_KEY", "ding-another", f"the owner key does not match: this push is for '{OWNER}'"),
    ],
)
def test_a_wrong_key_is_reported(
    keys: None, tmp_path: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, name: str, value: str, reason: str
) -> None:
    query, body = pushed(tmp_path, CHECK_URL, CallbackCrypto(TOKEN, AES_KEY, OWNER, random=bytes))  # one in 256 is padded well with any key
    monkeypatch.setenv(f"DINGTALK_CALLBACK_{name}", value)
    done = dingkit("callback", "decrypt", query, "--body", body)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"Error: This push was refused: {reason}\n"
    assert json.loads(dingkit("callback", "decrypt", query, "--body", body, "--json").out)["error"]["exit_code"] == 2


@pytest.mark.parametrize(
    ("arguments", "body", "said"),
    [
        ([], "{}", 'The body of a push is JSON with "encrypt" in it; it is {}'),
        ([], "", 'The body of a push is JSON with "encrypt" in it; it is empty'),
        ([], '{"error":"refused"}', 'it is {"error":"refused"}'),
        ([], f"<html>{'x' * 200}", f"it is <html>{'x' * 94}…"),
        ([], '{"encrypt": 5}', 'it is {"encrypt": 5}'),
        ([], "abcd", "How was it signed? Give the address of the push with its query, or --signature,"),
        (["--nonce", "1"], "abcd", "Give either the address of the push, or all of --signature, --timestamp and --nonce."),
        (["?nonce=1", "--nonce", "1", "--signature", "1", "--timestamp", "1"], "abcd", "Give either the address"),
        (["?nonce=1&timestamp=1"], "abcd", "This push was refused: the query has no msg_signature."),
        (["?nonce=1&nonce=2&timestamp=1&signature=1"], "abcd", "This push was refused: the query has nonce more than once."),
        (["?nonce=1&timestamp=1&signature=1"], "abcd", "This push was refused: the signature does not match"),
        ([f"?{'x' * 9000}"], "abcd", "This push was refused: the query is too long."),
    ],
)
def test_what_is_not_a_push(keys: None, tmp_path: Path, dingkit: Callable[..., Done], arguments: list[str], body: str, said: str) -> None:
    (tmp_path / "body").write_text(body)
    done = dingkit("callback", "decrypt", *arguments, "--body", str(tmp_path / "body"))
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_settings_that_are_missing_or_wrong(home: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, keys: None) -> None:
    key = AES_KEY[1:]
    done = dingkit("callback", "encrypt", "success", "--callback-aes-key", key)
    assert (done.code, "this one has 42 characters" in done.err, key in done.err) == (3, True, False)
    assert dingkit("callback", "decrypt", "--body", str(home / "x")).code == 8
    monkeypatch.delenv("DINGTALK_CALLBACK_TOKEN")
    monkeypatch.delenv("DINGTALK_CALLBACK_OWNER_KEY")
    for words in (["encrypt", "success"], ["decrypt"]):
        done = dingkit("callback", *words)
        assert done.code == 3
        assert done.err.startswith(
            "Error: There is no callback_token and no callback_owner_key: set DINGTALK_CALLBACK_TOKEN and DINGTALK_CALLBACK_OWNER_KEY in"
        )


def test_encrypt_wants_one_text(keys: None, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    for arguments in ([], ["a", "--text-file", "b"]):
        done = dingkit("callback", "encrypt", *arguments)
        assert (done.code, done.err) == (2, "Error: Say what to encrypt: give a text, such as success, or --text-file.\n")
    (tmp_path / "text").write_text("success\n")
    for done in (
        dingkit("callback", "encrypt", "--text-file", str(tmp_path / "text")),
        run("callback", "encrypt", "--text-file", "-", input="success\n"),
    ):
        sealed = json.loads(done.out)
        assert (
            crypto.decrypt(
                signature=sealed["msg_signature"], timestamp=sealed["timeStamp"], nonce=sealed["nonce"], encrypt=sealed["encrypt"]
            )
            == "success"
        )
    done = dingkit("callback", "encrypt", "x" * 600_000)
    assert (done.code, done.err) == (2, "Error: a reply of 600000 bytes is too long.\n")
    assert "a whole http or https address" in dingkit("callback", "encrypt", CHECK_URL, "--url", "app.example").err


def serve(server: HTTPServer, handler: CallbackHandler) -> str:
    def answer(request: Request) -> Response:
        reply = handler.handle(request.query_string, request.get_data())
        return Response(reply.body, reply.status, content_type=reply.content_type)

    server.expect_request("/hook", method="POST").respond_with_handler(answer)
    return server.url_for("/hook")


def post(url: str, body: str) -> str:
    return httpx.post(url, content=body, headers={"Content-Type": "application/json"}).text


def test_an_endpoint_takes_what_encrypt_makes(keys: None, httpserver: HTTPServer, dingkit: Callable[..., Done]) -> None:
    handler = CallbackHandler(crypto)
    got: list[Any] = []
    handler.on("user_add_org")(got.append)
    url = serve(httpserver, handler)
    push = json.loads(dingkit("callback", "encrypt", json.dumps(joined("e1", "zhangsan")), "--url", f"{url}?app=1#top", "--json").out)
    assert push["url"].startswith(f"{url}?app=1&signature=")
    assert run("callback", "decrypt", input=post(push["url"], push["body"])).out == "success\n"
    assert [event.to_dict() for event in got] == [joined("e1", "zhangsan")]
    done = dingkit("callback", "encrypt", CHECK_URL, "--url", url)
    program, *_, address, header_flag, header, data_flag, body = shlex.split(done.out)
    assert (program, header_flag, header, data_flag, done.err) == ("curl", "--header", "Content-Type: application/json", "--data", "")
    assert run("callback", "decrypt", input=post(address, body)).out == "success\n"
    handler.close()


def test_a_missed_event_is_pushed_as_it_was(keys: None, httpserver: HTTPServer, dingkit: Callable[..., Done]) -> None:
    handler = CallbackHandler(crypto)
    got: list[Any] = []
    handler.on("user_add_org")(got.append)
    url = serve(httpserver, handler)
    missed = {"call_back_tag": "user_add_org", "event_time": 1606126433000, "user_add_org": {"userid": ["user123"], "corpid": "ding123"}}
    push = json.loads(dingkit("callback", "encrypt", json.dumps(missed), "--url", url, "--json").out)
    assert run("callback", "decrypt", input=post(push["url"], push["body"])).out == "success\n"
    assert [(event.user_id, event.corp_id) for event in got] == [(["user123"], "ding123")]
    handler.close()


@pytest.mark.parametrize("text", ["success", '{"no": "event"}', '{"call_back_tag": 5}', "[1]"])
def test_a_push_that_is_not_an_event_is_noted(keys: None, dingkit: Callable[..., Done], text: str) -> None:
    done = dingkit("callback", "encrypt", text, "--url", ENDPOINT)
    assert done.code == 0
    assert done.out.startswith(f"curl --silent --show-error '{ENDPOINT}?signature=")
    assert done.err.startswith("Note: an endpoint refuses this, because ")


def registration(url: str = "https://old.example", *events: str) -> Response:
    return json_response({"errcode": 0, "call_back_tag": events or ("user_add_org",), "token": TOKEN, "aes_key": AES_KEY, "url": url})


def test_register(app: FakeDingTalk, keys: None, dingkit: Callable[..., Done]) -> None:
    done = dingkit("callback", "register", ENDPOINT, "--event", "user_add_org, user_leave_org", "--event", "user_add_org")
    assert (done.code, done.out, done.err) == (0, f"Registered {ENDPOINT} for user_add_org, user_leave_org.\n", "")
    assert app.bodies(REGISTER) == [
        {"call_back_tag": ["user_add_org", "user_leave_org"], "token": TOKEN, "aes_key": AES_KEY, "url": ENDPOINT}
    ]
    done = dingkit("callback", "register", ENDPOINT, "--event", "org_remove", "--replace", "--json")
    assert json.loads(done.out) == {"url": ENDPOINT, "events": ["org_remove"], "replaced": None}
    assert app.bodies(UPDATE) == []


@pytest.mark.parametrize(("names", "told"), [(None, []), (5, []), (["user_add_org", 5], ["user_add_org", "5"])])
def test_a_registration_that_cannot_be_read_can_be_replaced(
    app: FakeDingTalk, keys: None, dingkit: Callable[..., Done], names: object, told: list[str]
) -> None:
    strange = {"errcode": 0, "url": 7, "call_back_tag": names, "token": "t", "aes_key": "k"}
    app.will_answer(REGISTERED, json_response(strange), json_response(strange))
    words = ("callback", "register", ENDPOINT, "--event", "org_remove", "--json")
    assert json.loads(dingkit(*words).out)["error"]["events"] == told
    done = dingkit(*words, "--replace")
    assert (done.code, json.loads(done.out)["replaced"]) == (0, {"url": "7", "events": told})


def test_what_is_registered_stays_unless_it_is_replaced(app: FakeDingTalk, keys: None, dingkit: Callable[..., Done]) -> None:
    app.will_answer(REGISTERED, *(registration() for _ in range(4)), registration(ENDPOINT, "org_remove"))
    words = ("callback", "register", ENDPOINT, "--event", "org_remove")
    done = dingkit(*words)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Error: A callback is registered already: https://old.example, for user_add_org. --replace puts this one,")
    assert json.loads(dingkit(*words, "--json").out)["error"]["url"] == "https://old.example"
    assert app.bodies(REGISTER) == app.bodies(UPDATE) == []
    done = dingkit(*words, "--replace")
    assert done.out == f"Registered {ENDPOINT} for org_remove. Before it was https://old.example. No longer pushed: user_add_org.\n"
    done = dingkit(*words, "--replace", "--json")
    assert json.loads(done.out)["replaced"] == {"url": "https://old.example", "events": ["user_add_org"]}
    assert dingkit(*words, "--replace").out == f"Registered {ENDPOINT} for org_remove. Before it was {ENDPOINT}.\n"
    assert [body["call_back_tag"] for body in app.bodies(UPDATE)] == [["org_remove"]] * 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([ENDPOINT], "Say with --event what is to be pushed, such as --event user_add_org,user_leave_org."),
        ([ENDPOINT, "--event", "user_ad_org"], "There is no event 'user_ad_org'. Did you mean user_add_org or"),
        ([ENDPOINT, "--event", "zzz"], "There is no event 'zzz'. Known are SYNC_HTTP_PUSH_HIGH, "),
        (["app.example", "--event", "org_remove"], "give a whole http or https address, without a user in it."),
        ([ENDPOINT, "--event", "org_remove", "--callback-aes-key", AES_KEY[1:]], "aes_key: does not have the documented form "),
    ],
)
def test_a_registration_that_is_wrong_is_not_tried(
    app: FakeDingTalk, keys: None, dingkit: Callable[..., Done], arguments: list[str], said: str
) -> None:
    for done in (dingkit("callback", "register", *arguments), dingkit("callback", "register", *arguments, "--json")):
        assert done.code == 2
        assert said in done.err + done.out
        assert AES_KEY[1:] not in done.err + done.out
    assert app.requests == []


def test_a_short_token_is_advised_against(app: FakeDingTalk, keys: None, dingkit: Callable[..., Done]) -> None:
    done = dingkit("callback", "register", ENDPOINT, "--event", "org_remove", "--callback-token", "five5")
    assert (done.code, done.err) == (0, "Note: token: has 5 characters, it should have at least 6. Give more of it.\n")


def test_a_key_with_a_line_feed(app: FakeDingTalk, keys: None, dingkit: Callable[..., Done]) -> None:
    """It comes with the file that it was read from, and is no part of it."""
    done = dingkit("callback", "register", ENDPOINT, "--event", "org_remove", "--callback-aes-key", f"{AES_KEY}\n")
    assert (done.code, AES_KEY in done.out + done.err) == (0, False)
    assert app.bodies(REGISTER)[0]["aes_key"] == AES_KEY


def test_dingtalk_may_judge(app: FakeDingTalk, keys: None, dingkit: Callable[..., Done]) -> None:
    app.will_answer(REGISTER, json_response({"errcode": 71008, "errmsg": "call_back_tag not in the allowed list"}))
    done = dingkit("callback", "register", "app.example", "--event", "brand_new", "--no-check")
    assert done.code == 4
    assert app.bodies(REGISTER)[0]["call_back_tag"] == ["brand_new"]


@pytest.mark.parametrize("code", [71009, 71012, 400052, 400054])
def test_an_endpoint_that_does_not_answer(app: FakeDingTalk, keys: None, dingkit: Callable[..., Done], code: int) -> None:
    app.will_answer(REGISTER, json_response({"errcode": code, "errmsg": f"no success {AES_KEY} {TOKEN}"}))
    done = dingkit("callback", "register", ENDPOINT, "--event", "org_remove")
    assert (done.code, done.out) == (4, "")
    assert f"DingTalk refused: no success *** *** (code {code}, register_callback" in done.err
    trial = done.err.partition("Do the same, and look for success: ")[2]
    words = shlex.split(trial.partition(" | ")[0])
    assert words == ["dingkit", "callback", "encrypt", CHECK_URL, "--url", ENDPOINT]
    assert not any(secret in done.err for secret in (SECRET, TOKEN, AES_KEY))


def test_what_is_registered_cannot_be_looked_up(app: FakeDingTalk, keys: None, dingkit: Callable[..., Done]) -> None:
    app.will_answer(REGISTERED, json_response({"errcode": 60011, "errmsg": "no permission"}))
    assert dingkit("callback", "register", ENDPOINT, "--event", "org_remove").code == 4
    assert app.bodies(REGISTER) == []


def test_events_are_completed() -> None:
    found: dict[str, Any] = dict(complete_event("user_a"))
    assert found == {"user_active_org": found["user_active_org"], "user_add_org": "People joined the corp."}
