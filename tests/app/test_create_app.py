"""`dingkit.app`: an app made by scanning a code, with and without asyncio, over every transport."""

from __future__ import annotations

import asyncio
import copy
import functools
import inspect
import logging
import pickle
import ssl
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

import dingkit.app
from dingkit.app import DeviceAuthorization, create_app, create_app_async
from dingkit.credentials import InternalApp
from dingkit.errors import (
    AppRegistrationError,
    ArgumentTypeError,
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    ServerError,
)
from tests.app.registration import (
    APP_KEY,
    BEGIN,
    BUSY,
    DEVICE_CODE,
    EXPIRED,
    INIT,
    LOST,
    NONCE,
    POLL,
    REFUSED,
    SECRET,
    SUCCESS,
    TOO_MANY,
    URL,
    USER_CODE,
    WAITING,
    Registration,
    serving,
)
from tests.pauses import replace_pauses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EVERY_TRANSPORT = pytest.mark.parametrize("flavour", ["httpx", "pyreqwest", "asyncio httpx", "asyncio aiohttp", "asyncio pyreqwest"])
"""The other tests are about what is the same for all of them."""


class Clock:
    """Time that passes when somebody waits, and only then."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(dingkit.app, "time", SimpleNamespace(monotonic=lambda: made.now))
    replace_pauses(monkeypatch, made.sleep)
    return made


@pytest.fixture(scope="module", autouse=True)
def _one_ssl_context() -> Iterator[None]:
    """Every client builds one, which takes longer than most tests here, and none of them talks TLS."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", functools.cache(ssl.create_default_context))
        yield


@pytest.fixture
def registration() -> Iterator[Registration]:
    with serving() as made:
        yield made


@pytest.fixture(params=["httpx", "asyncio aiohttp"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def create(flavour: str, registration: Registration, clock: Clock) -> Callable[..., InternalApp]:
    """Make an app, in one of the ways there are."""
    transport = flavour.rpartition(" ")[2]

    def create(show: Callable[[DeviceAuthorization], object] = str, **options: Any) -> InternalApp:
        options = {"url": registration.url, "transport": transport, "max_retries": 0, **options}
        if flavour.startswith("asyncio"):
            return asyncio.run(create_app_async(show, **options))
        return create_app(show, **options)

    return create


@EVERY_TRANSPORT
def test_an_app(create: Callable[..., InternalApp], registration: Registration, clock: Clock) -> None:
    shown: list[DeviceAuthorization] = []
    registration.polls = [WAITING, WAITING, SUCCESS]
    app = create(shown.append, source="openClaw")
    assert app == InternalApp(APP_KEY, SECRET)
    assert shown == [DeviceAuthorization(URL, USER_CODE, 600, 5)]
    assert clock.pauses == [5, 5]
    polled = (POLL, {"device_code": DEVICE_CODE})
    assert registration.requests == [(INIT, {"source": "openClaw"}), (BEGIN, {"nonce": NONCE}), polled, polled, polled]
    assert SECRET not in repr(app)
    assert DEVICE_CODE not in repr(shown)


def test_without_a_source(create: Callable[..., InternalApp], registration: Registration) -> None:
    create()
    assert registration.bodies(INIT) == [{}]


def test_the_server_says_how_often_it_is_asked(create: Callable[..., InternalApp], registration: Registration, clock: Clock) -> None:
    registration.begun["interval"] = 2
    registration.polls = [WAITING, SUCCESS]
    create()
    assert clock.pauses == [2]


@pytest.mark.parametrize("odd", [0, -1, None, "soon", True, 1e400], ids=str)
def test_an_interval_that_is_none(create: Callable[..., InternalApp], registration: Registration, clock: Clock, odd: object) -> None:
    shown: list[DeviceAuthorization] = []
    registration.begun |= {"interval": odd, "expires_in": odd, "user_code": None}
    registration.polls = [WAITING, SUCCESS]
    create(shown.append)
    assert clock.pauses == [5]
    assert shown == [DeviceAuthorization(URL, "", 7200, 5)]


def test_too_many_questions_become_rarer(
    create: Callable[..., InternalApp], registration: Registration, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    registration.polls = [WAITING, TOO_MANY, WAITING, TOO_MANY, SUCCESS]
    with caplog.at_level(logging.INFO, "dingkit"):
        create()
    assert clock.pauses == [5, 10, 10, 15]
    assert [text.split("; ")[-1] for name, _, text in caplog.record_tuples if name == "dingkit"] == [
        "asking every 10 seconds from now on",
        "asking every 15 seconds from now on",
    ]


@EVERY_TRANSPORT
@pytest.mark.parametrize("fault", [LOST, BUSY, {"errcode": 0, "errmsg": "ok", "status": "PONDERING"}, {**SUCCESS, "client_secret": ""}])
def test_a_fault_in_the_middle(
    create: Callable[..., InternalApp], registration: Registration, clock: Clock, caplog: pytest.LogCaptureFixture, fault: Any
) -> None:
    registration.polls = [WAITING, fault, fault, WAITING, fault, SUCCESS]
    assert create().app_key == APP_KEY
    assert clock.pauses == [5] * 5
    told = [text for name, _, text in caplog.record_tuples if name == "dingkit"]
    assert len(told) == 3
    assert all(text.endswith("; asking again in 5 seconds") for text in told)
    assert not any(secret in text for text in caplog.messages for secret in (DEVICE_CODE, SECRET, NONCE))


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (LOST, ConnectionLostError),
        (BUSY, ServerError),
        ({"errcode": 0, "errmsg": "ok"}, ServerError),
        ({"errcode": 0, "errmsg": "ok", "status": "PONDERING"}, ServerError),
        ({**SUCCESS, "client_id": None}, ServerError),
        ({**SUCCESS, "client_secret": "with a \n in it"}, ServerError),
    ],
)
def test_a_fault_that_lasts(
    create: Callable[..., InternalApp], registration: Registration, clock: Clock, fault: Any, error: type[Exception]
) -> None:
    registration.polls = [WAITING, fault]
    with pytest.raises(error) as caught:
        create()
    assert clock.now == 125
    assert DEVICE_CODE not in str(caught.value)


def test_refused(create: Callable[..., InternalApp], registration: Registration) -> None:
    registration.polls = [WAITING, REFUSED]
    with pytest.raises(AppRegistrationError, match=r"^the new app was refused: 授权被取消$") as caught:
        create()
    assert caught.value.problem == "refused"
    assert len(registration.bodies(POLL)) == 2


def test_refused_without_a_reason(create: Callable[..., InternalApp], registration: Registration) -> None:
    registration.polls = [{"errcode": 0, "errmsg": "ok", "status": "fail"}]
    with pytest.raises(AppRegistrationError, match=r"^the new app was refused$"):
        create()


def test_expired(create: Callable[..., InternalApp], registration: Registration) -> None:
    registration.polls = [WAITING, EXPIRED]
    with pytest.raises(AppRegistrationError, match=r"^nobody confirmed the new app in time: begin again$") as caught:
        create()
    assert caught.value.problem == "expired"
    for other in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):  # noqa: S301 - our own
        assert (other.problem, other.message) == ("expired", str(caught.value))


def test_nobody_is_asked_after_the_end(create: Callable[..., InternalApp], registration: Registration, clock: Clock) -> None:
    registration.begun["expires_in"] = 12
    registration.polls = [WAITING]
    with pytest.raises(AppRegistrationError, match=r"in time: begin again$"):
        create()
    assert clock.pauses == [5, 5]


@pytest.mark.parametrize("end", [REFUSED, EXPIRED])
def test_an_answer_that_was_lost_may_have_held_the_secret(create: Callable[..., InternalApp], registration: Registration, end: Any) -> None:
    registration.polls = [LOST, end]
    with pytest.raises(AppRegistrationError, match="an answer was lost before: if the developer console has the app"):
        create()
    registration.polls = [LOST, WAITING, end]
    with pytest.raises(AppRegistrationError) as caught:
        create()
    assert "lost" not in str(caught.value)


def test_a_question_that_was_never_sent_loses_nothing(
    create: Callable[..., InternalApp], registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise ConnectionFailedError("no network", operation="poll_app_registration", request_sent=False)

    def switch_off(_: DeviceAuthorization) -> None:
        monkeypatch.setattr("dingtalk_openapi.api.app.AppApi.poll_app_registration", fail)
        monkeypatch.setattr("dingtalk_openapi.api.app.AsyncAppApi.poll_app_registration", fail)

    registration.begun["expires_in"] = 20
    with pytest.raises(AppRegistrationError) as caught:
        create(switch_off)
    assert "lost" not in str(caught.value)


def test_what_cannot_be_right_is_not_asked_again(create: Callable[..., InternalApp], registration: Registration) -> None:
    registration.polls = [{"errcode": 40035, "errmsg": "不合法的参数"}]
    with pytest.raises(InvalidRequestError):
        create()
    assert len(registration.bodies(POLL)) == 1


@pytest.mark.parametrize("url", ["", "no address", "javascript:alert(1)"])
def test_an_address_that_is_none_is_not_shown(create: Callable[..., InternalApp], registration: Registration, url: str) -> None:
    registration.begun["verification_uri_complete"] = url
    shown: list[DeviceAuthorization] = []
    with pytest.raises(ServerError, match="the answer is none to work with: verification_uri_complete"):
        create(shown.append)
    assert shown == []


@pytest.mark.parametrize(("step", "paths"), [("opened", [INIT]), ("begun", [INIT, BEGIN])])
def test_a_registration_that_does_not_begin(
    create: Callable[..., InternalApp], registration: Registration, step: str, paths: list[str]
) -> None:
    setattr(registration, step, BUSY)
    with pytest.raises(ServerError):
        create()
    assert registration.paths() == paths


def test_what_fails_in_show_ends_it(create: Callable[..., InternalApp], registration: Registration) -> None:
    def show(_: DeviceAuthorization) -> None:
        raise LookupError("no screen")

    with pytest.raises(LookupError, match="no screen"):
        create(show)
    assert registration.paths() == [INIT, BEGIN]


def test_show_may_be_asynchronous_with_asyncio_alone(registration: Registration, clock: Clock) -> None:
    shown: list[str] = []

    async def show(authorization: DeviceAuthorization) -> None:
        await asyncio.sleep(0)
        shown.append(authorization.url)

    assert asyncio.run(create_app_async(show, url=registration.url)).app_key == APP_KEY
    assert shown == [URL]
    with pytest.raises(ArgumentTypeError, match="use create_app_async"):
        create_app(show, url=registration.url)
    assert registration.paths() == [INIT, BEGIN, POLL]


def test_cancelling_ends_the_waiting(registration: Registration) -> None:
    registration.polls = [WAITING]

    async def main() -> None:
        polled, loop = asyncio.Event(), asyncio.get_running_loop()
        registration.before_poll = lambda _: loop.call_soon_threadsafe(polled.set)
        task = asyncio.create_task(create_app_async(str, url=registration.url))
        await polled.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert len(registration.bodies(POLL)) == 1


def test_both_take_the_same() -> None:
    assert [*inspect.signature(create_app).parameters] == [*inspect.signature(create_app_async).parameters]
