"""Apps of vendors at the sandbox: tickets, installation, the tokens of dingkit's credentials, what corps have authorised."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit._core._signatures import hmac_sha256
from dingkit.callback import CallbackCrypto
from dingkit.credentials import CorpApp, InternalApp, IsvCorp, LegacyCorp, StaticSuiteTicket, StaticToken, Suite
from dingkit.errors import APIError, DingTalkError
from dingkit.events import Event, event_type
from dingkit.sandbox._client import SandboxError
from dingkit.stream import DingTalkStream

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer
    from werkzeug import Request

    from dingkit.sandbox import Sandbox

SUITE, SECRET, CUSTOM = "suite1", "secret-of-the-suite", "custom1"
VENDOR, BUYER, OTHER = "ding-vendor", "ding-buyer", "ding-other"
TOKEN, KEY = "token-of-ours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm"


def market(**suite: Any) -> dict[str, Any]:
    """A vendor with a suite, and corps that can install it; one has."""
    return {
        "corps": [
            {
                "corp_id": VENDOR,
                "apps": [
                    {"name": "Leave", "app_key": SUITE, "app_secret": SECRET, "kind": "suite", "suite_id": "14999001", **suite},
                    {"app_key": CUSTOM, "app_secret": SECRET, "kind": "custom", "agent_id": 5},
                    {"app_key": "internal", "app_secret": SECRET},
                ],
            },
            {"corp_id": BUYER, "name": "Buyer", "users": [{"userid": "boss", "admin": True}], "suites": [SUITE]},
            {"corp_id": OTHER},
        ]
    }


@pytest.fixture
def suite(sandbox: Sandbox) -> DingTalk:
    """The suite itself."""
    sandbox.reset(market())
    return suite_client(sandbox)


def suite_client(sandbox: Sandbox, *, legacy: bool = False) -> DingTalk:
    """A client of the suite, with the ticket of now."""
    tickets = StaticSuiteTicket(sandbox.suite_ticket(SUITE))
    return DingTalk(credential=Suite(SUITE, SECRET, tickets, legacy=legacy), url=sandbox.url)


def in_corp(sandbox: Sandbox, corp_id: str, *, legacy: bool = False, key: str = SUITE, ticket: str = "", secret: str = SECRET) -> DingTalk:
    """A client of the suite in a corp."""
    tickets = StaticSuiteTicket(ticket or sandbox.suite_ticket(SUITE))
    return DingTalk(credential=IsvCorp(key, secret, tickets, corp_id, legacy=legacy), url=sandbox.url)


def signed(sandbox: Sandbox, **changed: str) -> dict[str, str]:
    """What stands in the query of a signed call."""
    parts = {"timestamp": str(round(time.time() * 1000)), "suite_ticket": sandbox.suite_ticket(SUITE)}
    made = parts | {"signature": hmac_sha256(SECRET, f"{parts['timestamp']}\n{parts['suite_ticket']}")}
    return made | changed


@pytest.mark.parametrize("legacy", [False, True])
def test_a_suite_in_a_corp_that_has_installed_it(suite: DingTalk, sandbox: Sandbox, *, legacy: bool) -> None:
    with suite, in_corp(sandbox, BUYER, legacy=legacy) as ding:
        assert [one.dept_id for one in ding.department.list_sub_departments().result] == []
        assert sandbox.requests("list_sub_departments").last.problems == []
        old = suite_client(sandbox, legacy=legacy)
        with old:
            assert old.isv.get_app_auth_info(auth_corp_id=BUYER).to_dict()["authCorpInfo"]["corpName"] == "Buyer"


@pytest.mark.parametrize("legacy", [False, True])
def test_a_suite_that_may_not(suite: DingTalk, sandbox: Sandbox, *, legacy: bool) -> None:
    with suite:
        for client in (
            in_corp(sandbox, OTHER, legacy=legacy),
            in_corp(sandbox, BUYER, legacy=legacy, ticket="old"),
            in_corp(sandbox, BUYER, legacy=legacy, secret="wrong"),
            in_corp(sandbox, BUYER, legacy=legacy, key="unknown"),
        ):
            with client, pytest.raises(DingTalkError):
                client.department.list_sub_departments()


def test_a_new_token_each_time_and_a_ticket_that_is_good_no_more(suite: DingTalk, sandbox: Sandbox) -> None:
    ticket = sandbox.suite_ticket(SUITE)
    given: dict[str, str] = {"suite_key": SUITE, "suite_secret": SECRET, "auth_corp_id": BUYER, "suite_ticket": ticket}
    with suite:
        assert suite.token.create_corp_access_token(**given) != suite.token.create_corp_access_token(**given)
        new = sandbox.push_suite_ticket(SUITE)
        assert new == sandbox.suite_ticket(SUITE) != ticket
        with pytest.raises(APIError, match="invalidSuiteTicket"):
            suite.token.create_corp_access_token(**given)
        with pytest.raises(APIError, match="invalidSuiteTicket"):
            suite.token.create_suite_access_token(suite_key=SUITE, suite_secret=SECRET, suite_ticket=ticket)
        with pytest.raises(APIError, match="40085"):
            suite.isv.get_suite_token(suite_key=SUITE, suite_secret=SECRET, suite_ticket=ticket)
        with pytest.raises(APIError, match="40088"):
            suite.isv.get_suite_token(suite_key=SUITE, suite_secret="wrong", suite_ticket=new)
        with pytest.raises(APIError, match="invalidSuiteKey"):
            suite.token.create_corp_access_token(**{**given, "suite_key": "unknown"})
        with pytest.raises(APIError, match="invalidAuthInfo"):
            suite.token.create_corp_access_token(**{**given, "suite_ticket": new, "auth_corp_id": OTHER})
        sandbox.clock.advance(5 * 3600)
        deadline = time.monotonic() + 30
        while sandbox.suite_ticket(SUITE) == new:
            assert time.monotonic() < deadline
    for call in (sandbox.suite_ticket, sandbox.push_suite_ticket):
        for nobody in ("internal", "unknown"):
            with pytest.raises(SandboxError):
                call(nobody)


def test_custom_apps_take_any_ticket(suite: DingTalk, sandbox: Sandbox) -> None:
    with suite:
        given = {"suite_secret": SECRET, "auth_corp_id": VENDOR, "suite_ticket": "Test"}
        assert suite.token.create_corp_access_token(suite_key=CUSTOM, **given).access_token
        with pytest.raises(APIError, match="invalidAuthInfo"):
            suite.token.create_corp_access_token(suite_key="internal", **given)
        parts = signed(sandbox, suite_ticket="Test")
        parts["signature"] = hmac_sha256(SECRET, f"{parts['timestamp']}\nTest")
        found = suite.isv.get_auth_info(auth_corpid=VENDOR, access_key=CUSTOM, **parts)
        assert found.to_dict()["auth_info"]["agent"] == [{"agentid": 5, "agent_name": "", "admin_list": []}]
        with pytest.raises(APIError):
            suite.isv.get_auth_info(auth_corpid=BUYER, access_key=CUSTOM, **parts)


def test_the_unified_token(sandbox: Sandbox, suite: DingTalk) -> None:
    with suite:
        for key, corp_id in (("internal", VENDOR), (SUITE, BUYER)):
            with DingTalk(credential=CorpApp(corp_id, key, SECRET), url=sandbox.url) as ding:
                ding.department.list_sub_departments()
        for key, corp_id, secret, code in (
            ("internal", BUYER, SECRET, "unauthorized.client"),
            ("internal", VENDOR, "wrong", "invalid.client"),
            ("internal", "nowhere", SECRET, "unknownError"),
        ):
            with pytest.raises(APIError, match=code):
                suite.token.create_corp_app_token(corp_id=corp_id, client_id=key, client_secret=secret)


def test_tokens_of_apps(ding: DingTalk, sandbox: Sandbox) -> None:
    app = sandbox.app
    token = ding.token.create_access_token(app_key=app.app_key, app_secret=app.app_secret).access_token
    assert ding.token.get_token(appkey=app.app_key, appsecret=app.app_secret).access_token == token
    assert ding.token.get_token(corpid=app.corp_id, corpsecret=app.app_secret).access_token == token
    for credential in (LegacyCorp(app.corp_id, app.app_secret), InternalApp(app.app_key, app.app_secret, legacy=True)):
        with DingTalk(credential=credential, url=sandbox.url) as other:
            other.department.list_sub_departments()
    sandbox.clock.advance(7201)
    assert ding.token.get_token(appkey=app.app_key, appsecret=app.app_secret).access_token != token
    with pytest.raises(APIError, match="40089"):
        ding.token.get_token(corpid=app.corp_id, corpsecret="wrong")
    with pytest.raises(APIError, match="invalidClientIdOrSecret"):
        ding.token.create_access_token(app_key=app.app_key, app_secret="wrong")


async def test_an_installation_over_stream(sandbox: Sandbox) -> None:
    sandbox.reset(market())
    ticket = StaticSuiteTicket(await asyncio.to_thread(sandbox.suite_ticket, SUITE))
    async with AsyncDingTalk(credential=Suite(SUITE, SECRET, ticket), url=sandbox.url) as ding:
        stream = DingTalkStream(ding)
        told: dict[str, asyncio.Queue[Any]] = {"suite_ticket": asyncio.Queue()}
        told |= {"org_suite_auth": asyncio.Queue(), "org_suite_relieve": asyncio.Queue()}

        @stream.on("suite_ticket", "org_suite_auth", "org_suite_relieve")
        async def take(event: Event) -> None:
            await told[event_type(event)].put(event)

        async with stream:
            ticket_event = await asyncio.wait_for(told["suite_ticket"].get(), 30)
            assert ticket_event.suite_ticket == await asyncio.to_thread(sandbox.suite_ticket, SUITE)
            found = await asyncio.to_thread(sandbox.install_suite, SUITE, corp_id=OTHER)
            event = await asyncio.wait_for(told["org_suite_auth"].get(), 30)
            assert (event.permanent_code, event.corp_id) == (found["permanent_code"], OTHER)
            await asyncio.to_thread(sandbox.uninstall_suite, SUITE, corp_id=OTHER)
            assert (await asyncio.wait_for(told["org_suite_relieve"].get(), 30)).corp_id == OTHER
    with pytest.raises(SandboxError, match="has no suite"):
        sandbox.uninstall_suite(SUITE, corp_id=OTHER)
    with pytest.raises(SandboxError, match="there is no suite 'internal'"):
        sandbox.install_suite("internal", corp_id=OTHER)


@pytest.fixture
def told(sandbox: Sandbox, httpserver: HTTPServer) -> dict[str, Any]:
    """What the suite was told over HTTP last, by the names of the events."""
    crypto = CallbackCrypto(TOKEN, KEY, SUITE)
    found: dict[str, Any] = {}

    def take(request: Request) -> Response:
        args = request.args
        sealed = request.get_json()["encrypt"]
        text = crypto.decrypt(signature=args["signature"], timestamp=args["timestamp"], nonce=args["nonce"], encrypt=sealed)
        content = json.loads(text)
        if "bizData" in content:
            content = json.loads(content["bizData"][0]["biz_data"])
        found[content.get("EventType") or content["syncAction"]] = content
        return Response(json.dumps(crypto.encrypt("success")))

    httpserver.expect_request("/events").respond_with_handler(take)
    sandbox.reset(market(callback_url=httpserver.url_for("/events"), callback_token=TOKEN, callback_aes_key=KEY))
    sandbox.pushes("suite_ticket", count=1)
    sandbox.install_suite(SUITE, corp_id=OTHER)
    sandbox.pushes("tmp_auth_code", count=1)
    sandbox.pushes("org_suite_auth", count=1)
    return found


def as_told(sandbox: Sandbox, told: dict[str, Any]) -> DingTalk:
    """A client of the suite, with the ticket that it was told."""
    return DingTalk(credential=Suite(SUITE, SECRET, StaticSuiteTicket(told["suite_ticket"]["SuiteTicket"]), legacy=True), url=sandbox.url)


def test_an_installation_as_in_2016(sandbox: Sandbox, told: dict[str, Any]) -> None:
    assert told["tmp_auth_code"]["AuthCorpId"] == OTHER
    code = told["tmp_auth_code"]["AuthCode"]
    known = {"suite_key": SUITE, "auth_corpid": OTHER}
    with as_told(sandbox, told) as suite:
        permanent = suite.isv.get_permanent_code(tmp_auth_code=code)
        assert permanent.to_dict()["auth_corp_info"]["corpid"] == OTHER
        assert permanent.permanent_code == told["org_suite_auth"]["permanent_code"]
        with pytest.raises(APIError, match="40078"):
            suite.isv.get_permanent_code(tmp_auth_code=code)
        parts = signed(sandbox)
        info = suite.isv.get_auth_info(auth_corpid=OTHER, access_key=SUITE, **parts)
        agent = info.to_dict()["auth_info"]["agent"][0]
        assert (agent["agent_name"], agent["appid"]) == ("Leave", 14999001)
        assert suite.isv.get_agent(**known, agentid=str(agent["agentid"]), **parts).close == 2
        with pytest.raises(APIError, match="70005"):
            suite.isv.activate_suite(**known, permanent_code="wrong")
        suite.isv.activate_suite(**known, permanent_code=permanent.permanent_code)
        assert suite.isv.get_agent(**known, agentid=str(agent["agentid"]), **parts).close == 1
        with pytest.raises(APIError, match="agent id of the suite in this corp"):
            suite.isv.get_agent(**known, agentid="1", **parts)


def test_the_form_with_a_permanent_code(sandbox: Sandbox, told: dict[str, Any]) -> None:
    permanent = told["org_suite_auth"]["permanent_code"]
    with as_told(sandbox, told) as suite:
        ticket = told["suite_ticket"]["SuiteTicket"]
        token = suite.isv.get_suite_token(suite_key=SUITE, suite_secret=SECRET, suite_ticket=ticket).suite_access_token
        old = {"auth_corpid": OTHER, "suite_access_token": token}
        assert suite.isv.get_auth_info(**old, permanent_code=permanent, suite_key=SUITE).auth_info
        assert suite.isv.get_corp_token(**old, permanent_code=permanent).access_token
        with pytest.raises(APIError, match="40084"):
            suite.isv.get_corp_token(**old, permanent_code="wrong")
        with pytest.raises(APIError, match="41031"):
            suite.isv.get_corp_token(auth_corpid=BUYER, suite_access_token=token, permanent_code=permanent)
        with pytest.raises(APIError):
            suite.isv.get_auth_info(**old, permanent_code="wrong")
        with pytest.raises(APIError, match="48003"):
            suite.isv.get_corp_token(auth_corpid=OTHER, suite_access_token="wrong", permanent_code="wrong")


def test_a_code_that_has_expired(sandbox: Sandbox, told: dict[str, Any]) -> None:
    sandbox.clock.advance(301)
    with as_told(sandbox, told) as suite, pytest.raises(APIError, match="42008"):
        suite.isv.get_permanent_code(tmp_auth_code=told["tmp_auth_code"]["AuthCode"])


def test_signatures_that_are_refused(suite: DingTalk, sandbox: Sandbox) -> None:
    stale = signed(sandbox, suite_ticket="old")
    stale["signature"] = hmac_sha256(SECRET, f"{stale['timestamp']}\nold")
    right = {"access_key": SUITE, **signed(sandbox)}
    with suite:
        for parts, code in (
            ({**right, "signature": "wrong"}, "853004"),
            ({**right, "suite_ticket": "old"}, "853004"),
            ({**right, "timestamp": "now"}, "853001"),
            ({**right, "access_key": "unknown"}, "853003"),
            (signed(sandbox), "853003"),
            ({"access_key": SUITE, **stale}, "853005"),
        ):
            with pytest.raises(APIError, match=code):
                suite.isv.get_corp_token(auth_corpid=BUYER, **parts)


def test_events_of_a_corp_reach_the_suites_that_it_has_installed(sandbox: Sandbox) -> None:
    sandbox.reset(market(callback_url="http://127.0.0.1:9/", callback_token=TOKEN, callback_aes_key=KEY))
    with in_corp(sandbox, BUYER) as ding:
        ding.department.create_department(name="Sales", parent_id=1)
        push = sandbox.pushes("org_dept_create", count=1).last
        assert (push.status, push.problems) == (0, ["the address cannot be reached"])
        with DingTalk(credential=StaticToken("wrong"), url=sandbox.url) as nobody, pytest.raises(APIError):
            nobody.department.list_sub_departments()


def test_a_seed_that_names_no_suite(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match="there is no suite 'unknown'"):
        sandbox.reset({"corps": [{"corp_id": BUYER, "suites": ["unknown"]}]})
