"""Every fault of the way and of the answers: what is raised, how often DingTalk is asked; and no message is sent twice because of us."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import APIError, DingTalkError, TransportError
from dingkit.messages import Text
from dingkit.stores import AccessToken, MemoryStore
from tests.auth.conftest import APP, FLAVOURS
from tests.auth.faulty_server import (
    FAULTS,
    RATE_LIMITS,
    READ_PATH,
    REFUSALS,
    SEND_PATH,
    TOKEN_PATH,
    Answer,
    Break,
    FaultyServer,
    faulty_server,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from dingkit._http._connections import TransportName

    Connect = Callable[..., AsyncDingTalk]


def timeout_for(fault: str) -> httpx.Timeout:
    """Be patient, unless it is the fault that nothing comes."""
    return httpx.Timeout(10, read=0.3 if fault.startswith("slow") else 10)


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with faulty_server() as server:
        yield server


def hosts(server: FaultyServer) -> dict[str, Any]:
    return {"base_url": server.url, "api_base_url": server.url}


class Outcome(NamedTuple):
    """What comes of a fault that lasts."""

    error: str
    code: int | str | None
    """`None` for an error of the way."""
    retryable: bool
    retry_after: float | None
    reads: int
    """How often DingTalk sees a call that may be repeated …"""
    sends: int
    """… and one that may not."""


LOST = Outcome("ConnectionLostError", None, False, None, 3, 1)
LATE = Outcome("RequestTimeoutError", None, False, None, 3, 1)
UNREADABLE = Outcome("ServerError", "", False, None, 1, 1)
QPS = Outcome("RateLimitError", 90018, True, 1.0, 3, 3)

CODES: dict[str, int | str] = {
    "40014": 40014,
    "42001": 42001,
    "40001": 40001,
    "88 around 40014": 40014,
    "InvalidAuthentication 400": "InvalidAuthentication",
    "InvalidAuthentication 401": "InvalidAuthentication",
    "accesstoken.expired": "accesstoken.expired",
}
EXPECTED = {
    "reset before the request": LOST,
    "reset during the request": LOST,
    "reset after the request": LOST,
    "reset after the headers": LOST,
    "reset within the body": LOST,
    "slow headers": LATE,
    "slow body": LATE,
    "truncated JSON": UNREADABLE,
    "HTML with status 200": UNREADABLE,
    "HTML with status 502": Outcome("ServerError", "", True, None, 3, 1),
    "empty body": UNREADABLE,
    "no JSON object": UNREADABLE,
    "500": Outcome("ServerError", "InternalError", False, None, 1, 1),
    "502": Outcome("ServerError", "", True, None, 3, 1),
    "503": Outcome("ServerError", "ServiceUnavailable", True, 3.0, 3, 1),
    "429": Outcome("RateLimitError", "TooManyRequests", True, 2.0, 3, 3),
    "429 of a gateway": Outcome("RateLimitError", "", True, None, 3, 3),
    "403 QPS": QPS._replace(code="Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"),
    "88 around 90018": QPS,
    "90018": QPS,
    "ban": Outcome("RateLimitError", "", True, 300.0, 1, 1),  # a rest that long is for the caller to take
    **{name: Outcome("AuthenticationError", code, False, None, 2, 2) for name, code in CODES.items()},
}


def test_every_fault_has_an_expected_outcome() -> None:
    assert FAULTS.keys() == EXPECTED.keys()


def read(ding: AsyncDingTalk) -> Awaitable[object]:
    return ding.jsapi.get_jsapi_ticket()


def send(ding: AsyncDingTalk, message: str = "hello") -> Awaitable[object]:
    return ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text(message))


@pytest.mark.parametrize("name", FAULTS)
class TestLastingFault:
    """A fault that meets every call: its error, and how often DingTalk saw the call."""

    async def test_a_read(self, connect: Connect, server: FaultyServer, pauses: list[float], name: str) -> None:
        server.plan = lambda path, number: FAULTS[name] if path == READ_PATH else None
        with pytest.raises(DingTalkError) as caught:
            await read(connect(timeout=timeout_for(name), **hosts(server)))
        check(caught.value, name, "get_jsapi_ticket")
        assert server.arrived[READ_PATH] == EXPECTED[name].reads
        assert server.tokens == (2 if name in REFUSALS else 1)
        assert len(pauses) == (0 if name in REFUSALS else EXPECTED[name].reads - 1)

    async def test_a_message(self, connect: Connect, server: FaultyServer, pauses: list[float], name: str) -> None:
        server.plan = lambda path, number: FAULTS[name] if path == SEND_PATH else None
        with pytest.raises(DingTalkError) as caught:
            await send(connect(timeout=timeout_for(name), **hosts(server)))
        check(caught.value, name, "send_work_notification")
        assert server.arrived[SEND_PATH] == EXPECTED[name].sends
        assert server.accepted["hello"] <= 1

    async def test_a_token_request(self, connect: Connect, server: FaultyServer, pauses: list[float], name: str) -> None:
        """Whoever wants to send a message learns that it was not sent, and the token is not asked for in a loop."""
        server.plan = lambda path, number: FAULTS[name] if path == TOKEN_PATH else None
        with pytest.raises(DingTalkError) as caught:
            await send(connect(timeout=timeout_for(name), **hosts(server)))
        check(caught.value, name, "create_access_token")
        assert server.arrived[TOKEN_PATH] == (1 if name in REFUSALS else EXPECTED[name].reads)
        assert server.arrived[SEND_PATH] == 0


def check(error: DingTalkError, name: str, operation: str) -> None:
    expected = EXPECTED[name]
    assert type(error).__name__ == expected.error
    if isinstance(error, TransportError):
        assert expected.code is None
        assert (error.operation, error.request_sent) == (operation, True)
    else:
        assert isinstance(error, APIError)
        found = (error.operation, error.code, error.retryable, error.retry_after)
        assert found == (operation, expected.code, expected.retryable, expected.retry_after)


PASSING = [name for name, expected in EXPECTED.items() if expected.reads > 1]


@pytest.mark.parametrize("name", PASSING)
async def test_a_fault_that_passes_is_not_noticed_by_a_read(connect: Connect, server: FaultyServer, pauses: list[float], name: str) -> None:
    server.plan = lambda path, number: FAULTS[name] if path == READ_PATH and number == 1 else None
    await read(connect(timeout=timeout_for(name), **hosts(server)))
    assert server.arrived[READ_PATH] == 2


@pytest.mark.parametrize("name", [name for name in PASSING if EXPECTED[name].sends > 1])
async def test_a_rejection_that_passes_is_not_noticed_by_a_message(
    connect: Connect, server: FaultyServer, pauses: list[float], name: str
) -> None:
    server.plan = lambda path, number: FAULTS[name] if path == SEND_PATH and number == 1 else None
    await send(connect(timeout=timeout_for(name), **hosts(server)))
    assert (server.received["hello"], server.accepted["hello"]) == (2, 1)


async def test_the_connection_is_refused(connect: Connect, unreachable: str, pauses: list[float], server: FaultyServer) -> None:
    for call, operation in [(read, "get_jsapi_ticket"), (send, "send_work_notification")]:
        pauses.clear()
        with pytest.raises(TransportError) as caught:
            await call(connect(base_url=unreachable, api_base_url=server.url))
        assert type(caught.value).__name__ == "ConnectionFailedError"
        assert (caught.value.operation, caught.value.request_sent) == (operation, False)
        assert len(pauses) == 2


async def test_what_an_earlier_try_may_have_done_is_not_forgotten(connect: Connect, server: FaultyServer, pauses: list[float]) -> None:
    """The last try finds nobody, but the first one reached DingTalk."""
    server.plan = lambda path, number: Break(received=True) if path == READ_PATH else None
    server.before_answer = lambda path, number: server.leave() if path == READ_PATH else None
    with pytest.raises(TransportError) as caught:
        await read(connect(**hosts(server)))
    assert type(caught.value).__name__ == "ConnectionLostError"
    assert caught.value.request_sent
    assert server.received[READ_PATH] == 1


async def test_a_try_that_was_rejected_did_nothing(connect: Connect, server: FaultyServer, pauses: list[float]) -> None:
    """The last try finds nobody, and what the first one met was a rate limit: the message was certainly not sent."""
    server.plan = lambda path, number: RATE_LIMITS["90018"] if path == SEND_PATH else None
    server.before_answer = lambda path, number: server.leave() if path == SEND_PATH else None
    server.hangs_up = True
    with pytest.raises(TransportError) as caught:
        await send(connect(**hosts(server)))
    assert not caught.value.request_sent
    assert (server.received["hello"], server.accepted["hello"]) == (1, 0)


class TestLostFile:
    """DingTalk redirects to a file: what happens on the way there happens after DingTalk was reached."""

    @pytest.mark.parametrize("target", ["nobody", "nonsense"])
    async def test_where_the_file_should_be(
        self, connect: Connect, server: FaultyServer, pauses: list[float], unreachable: str, target: str
    ) -> None:
        location = {"nobody": f"{unreachable}/file", "nonsense": "nonsense://127.0.0.1/file"}[target]
        server.plan = lambda path, number: None if path == TOKEN_PATH else Answer(b"", 302, (f"Location: {location}",))
        with pytest.raises(TransportError) as caught:
            await connect(max_retries=0, **hosts(server)).media.get_media(media_id="@m")
        assert caught.value.request_sent


class TestRefusedUnderLoad:
    """64 calls are in flight when their token turns bad: it is renewed once, and each of them ends well."""

    def start(self, server: FaultyServer) -> dict[str, Any]:
        store = MemoryStore()
        store.save(APP.cache_key("app"), AccessToken("bad", time.time() + 7200))
        server.refused_tokens.add("bad")
        together = threading.Barrier(64)
        server.before_answer = lambda path, number: together.wait(10) if path == SEND_PATH and number <= 64 else None
        return {"credential": APP, "store": store, **hosts(server)}

    def check(self, server: FaultyServer) -> None:
        assert server.tokens == 1
        assert server.arrived[SEND_PATH] == 128
        assert server.accepted == Counter({f"message-{number}": 1 for number in range(64)})

    def test_threads(self, server: FaultyServer) -> None:
        options = self.start(server)
        with DingTalk(**options) as ding, ThreadPoolExecutor(64) as threads:
            results = list(
                threads.map(
                    lambda number: ding.message.send_work_notification(agent_id=1, userid_list=["z"], msg=Text(f"message-{number}")),
                    range(64),
                )
            )
        assert [result.errcode for result in results] == [0] * 64
        self.check(server)

    @pytest.mark.parametrize("transport", ["httpx", "aiohttp", "pyreqwest"])
    async def test_tasks(self, server: FaultyServer, transport: TransportName) -> None:
        options = self.start(server)
        async with AsyncDingTalk(**options, transport=transport) as ding:
            await asyncio.gather(*(send(ding, f"message-{number}") for number in range(64)))
        self.check(server)

    def test_one_bad_token_after_another(self, server: FaultyServer) -> None:
        """Each bad token costs one renewal, not one per call."""
        options = self.start(server)
        with DingTalk(**options) as ding, ThreadPoolExecutor(64) as threads:
            for round_ in range(1, 4):
                list(threads.map(lambda _: ding.jsapi.get_jsapi_ticket(), range(64)))
                assert server.tokens == round_
                server.refused_tokens.add(f"token-{round_}")


SLOWEST = 0.25
"""The longest that a call of the great test waits for an answer; much longer than a good one takes here."""


class Kept(NamedTuple):
    """How one send ended."""

    message: str
    error: DingTalkError | None
    through_dead_port: bool


def faults_of(seed: int) -> Callable[[str, int], Answer | Break | None]:
    """Make a tenth of all requests meet a fault, tokens included; the silent ones are rarer, because each costs its timeout."""
    names = sorted(FAULTS)
    weights = [1 if name.startswith("slow") else 5 for name in names]
    dice = random.Random(seed)  # noqa: S311 - the same faults in each run

    def plan(path: str, number: int) -> Answer | Break | None:
        if dice.random() >= 0.1:
            return None
        name = dice.choices(names, weights)[0]
        return None if path == TOKEN_PATH and name in REFUSALS else FAULTS[name]  # a token request carries no token

    return plan


class TestManySends:
    """10,000 messages with a fault in a tenth of the requests."""

    def options(self, transport: str) -> dict[str, Any]:
        return {"credential": APP, "timeout": httpx.Timeout(10, read=SLOWEST), "store": MemoryStore(), "transport": transport}

    async def run_tasks(self, server: FaultyServer, dead: str, numbers: Sequence[int], transport: str) -> list[Kept]:
        ended: list[Kept] = []
        left = iter(numbers)
        options = self.options(transport)
        async with (
            AsyncDingTalk(**options, **hosts(server)) as ding,
            AsyncDingTalk(**options, base_url=dead, api_base_url=server.url) as lost,
        ):

            async def work() -> None:
                for number in left:
                    message, through_dead_port = f"message-{number}", number % 100 == 99
                    try:
                        await send(lost if through_dead_port else ding, message)
                    except DingTalkError as error:
                        ended.append(Kept(message, error, through_dead_port))
                    else:
                        ended.append(Kept(message, None, through_dead_port))

            await asyncio.gather(*(work() for _ in range(32)))
        return ended

    def run_threads(self, server: FaultyServer, dead: str, numbers: Sequence[int], transport: str) -> list[Kept]:
        options = self.options(transport)
        with DingTalk(**options, **hosts(server)) as ding, DingTalk(**options, base_url=dead, api_base_url=server.url) as lost:

            def work(number: int) -> Kept:
                message, through_dead_port = f"message-{number}", number % 100 == 99
                client = lost if through_dead_port else ding
                try:
                    client.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text(message))
                except DingTalkError as error:
                    return Kept(message, error, through_dead_port)
                return Kept(message, None, through_dead_port)

            with ThreadPoolExecutor(16) as threads:
                return list(threads.map(work, numbers))

    @pytest.mark.parametrize(
        ("kind", "transport", "count"),
        [
            ("threads", "httpx", 3000),
            ("threads", "pyreqwest", 1500),
            ("tasks", "httpx", 2000),
            ("tasks", "aiohttp", 2000),
            ("tasks", "pyreqwest", 1500),
        ],
    )
    async def test_no_message_is_sent_twice_and_every_error_is_true(
        self, server: FaultyServer, unreachable: str, pauses: list[float], kind: str, transport: str, count: int
    ) -> None:
        server.plan = faults_of(seed=count)
        if kind == "threads":
            ended = await asyncio.to_thread(self.run_threads, server, unreachable, range(count), transport)
        else:
            ended = await self.run_tasks(server, unreachable, range(count), transport)
        assert len(ended) == count
        assert max(server.accepted.values()) == 1
        wrong = [kept for kept in ended if not is_true(kept, server)]
        assert wrong == []
        kinds = Counter(type(kept.error).__name__ for kept in ended)
        assert kinds["NoneType"] > 0.8 * count  # one failed token request fails all who wait for it
        for met in ("ConnectionLostError", "ConnectionFailedError", "RequestTimeoutError", "ServerError"):
            assert kinds[met] > 0  # the faults were really there


def is_true(kept: Kept, server: FaultyServer) -> bool:
    """Compare what the caller was told with what the server saw."""
    if kept.error is None:
        return server.accepted[kept.message] == 1
    if getattr(kept.error, "operation", "") != "send_work_notification":
        return server.accepted[kept.message] == 0  # there was no token for it
    if isinstance(kept.error, TransportError) and not kept.error.request_sent:
        return kept.through_dead_port and server.received[kept.message] == 0
    if isinstance(kept.error, APIError) and type(kept.error).__name__ != "ServerError":
        return server.accepted[kept.message] == 0
    return not kept.through_dead_port


async def test_what_is_not_a_fault_of_the_way_is_raised_as_it_is() -> None:
    """A transport of your own has a bug of its own."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    with httpx.Client(transport=httpx.MockTransport(fail)) as http, pytest.raises(ZeroDivisionError):
        DingTalk(credential=StaticToken("token"), http_client=http).jsapi.get_jsapi_ticket()
    async with httpx.AsyncClient(transport=httpx.MockTransport(fail)) as async_http:
        with pytest.raises(ZeroDivisionError):
            await AsyncDingTalk(credential=StaticToken("token"), http_client=async_http).jsapi.get_jsapi_ticket()
