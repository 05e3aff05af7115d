"""What happens when DingTalk does not accept a token although it should live on."""

from __future__ import annotations

import io
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import AuthenticationError
from dingkit.stores import AccessToken, MemoryStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

ON_OAPI = [
    pytest.param(200, {"errcode": 40014, "errmsg": "不合法的access_token"}, id="40014"),
    pytest.param(200, {"errcode": "40014", "errmsg": "不合法的access_token"}, id="40014 as text"),
    pytest.param(200, {"errcode": 33001, "errmsg": "无效的企业ID"}, id="33001"),
    pytest.param(200, {"errcode": 88, "errmsg": "e", "sub_code": "33001", "sub_msg": "无效的企业ID"}, id="33001 in 88"),
    pytest.param(200, {"errcode": 42001, "errmsg": "access_token超时"}, id="42001"),
    pytest.param(200, {"errcode": 40001, "errmsg": "获取access_token时Secret错误，或者access_token无效"}, id="40001"),
    pytest.param(200, {"errcode": 88, "errmsg": "ding talk error", "sub_code": "40014", "sub_msg": "不合法的access_token"}, id="88"),
]
ON_API = [
    pytest.param(400, {"code": "InvalidAuthentication", "message": "不合法的access_token", "requestid": "r"}, id="400"),
    pytest.param(401, {"code": "InvalidAuthentication", "message": "不合法的access_token", "requestid": "r"}, id="401"),
    pytest.param(400, {"code": "accesstoken.expired", "message": "expired"}, id="accesstoken.expired"),
]
REFUSED = {"errcode": 40014, "errmsg": "不合法的access_token"}


@pytest.mark.parametrize(("status", "body"), ON_OAPI)
async def test_a_refused_token_is_replaced_and_the_call_repeated_on_oapi(
    connect: Connect, dingtalk: FakeDingTalk, status: int, body: dict[str, object]
) -> None:
    dingtalk.refused["token-1"] = dingtalk.json(body, status)
    answer = await connect().jsapi.get_jsapi_ticket()
    assert answer.errcode == 0
    assert dingtalk.tokens_used() == ["token-1", "token-2"]


@pytest.mark.parametrize(("status", "body"), ON_API)
async def test_a_refused_token_is_replaced_and_the_call_repeated_on_api(
    connect: Connect, dingtalk: FakeDingTalk, status: int, body: dict[str, object]
) -> None:
    dingtalk.refused["token-1"] = dingtalk.json(body, status)
    answer = await connect().jsapi.create_jsapi_ticket()
    assert answer.expire_in == 7200
    assert dingtalk.tokens_used() == ["token-1", "token-2"]


async def test_a_message_is_sent_again_too_because_it_was_certainly_not_sent(
    connect: Connect, dingtalk: FakeDingTalk, send: Callable[[AsyncDingTalk], Any]
) -> None:
    dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
    await send(connect())
    first, second = dingtalk.calls
    assert first.get_data() == second.get_data()


async def test_later_calls_use_the_new_token(connect: Connect, dingtalk: FakeDingTalk) -> None:
    dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
    ding = connect()
    await ding.jsapi.get_jsapi_ticket()
    await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == ["token-1", "token-2", "token-2"]


async def test_a_call_is_repeated_once_and_not_for_ever(connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
    dingtalk.refused.update({f"token-{number}": dingtalk.json(REFUSED) for number in range(1, 9)})
    with pytest.raises(AuthenticationError) as caught:
        await connect().jsapi.get_jsapi_ticket()
    assert caught.value.code == 40014
    assert dingtalk.tokens_used() == ["token-1", "token-2"]
    assert pauses == []


async def test_a_static_token_that_is_refused_ends_in_an_error(connect: Connect, dingtalk: FakeDingTalk) -> None:
    dingtalk.refused["revoked"] = dingtalk.json(REFUSED)
    with pytest.raises(AuthenticationError):
        await connect(StaticToken("revoked")).jsapi.get_jsapi_ticket()
    assert len(dingtalk.calls) <= 2


async def test_other_failures_do_not_cost_a_token(connect: Connect, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(dingtalk.json({"errcode": 40035, "errmsg": "不合法的参数"}))
    with pytest.raises(Exception, match="40035"):
        await connect().jsapi.get_jsapi_ticket()
    assert len(dingtalk.token_requests) == len(dingtalk.calls) == 1


async def test_a_wrong_secret_is_not_a_refused_token(connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
    """`40001` means both; on a token request a new token cannot help."""
    dingtalk.will_answer_token_requests(dingtalk.json({"errcode": 40001, "errmsg": "获取access_token时Secret错误"}))
    with pytest.raises(AuthenticationError) as caught:
        await connect(type(dingtalk.app)("dingabc", "wrong", legacy=True)).jsapi.get_jsapi_ticket()
    assert caught.value.operation == "get_token"
    assert len(dingtalk.token_requests) == 1
    assert dingtalk.calls == []
    assert pauses == []


def test_32_threads_with_one_refused_token_cause_one_renewal(dingtalk: FakeDingTalk) -> None:
    dingtalk.refused["bad"] = dingtalk.json(REFUSED)
    all_there = threading.Barrier(32)
    dingtalk.before_answer = lambda: all_there.wait(10) if len(dingtalk.calls) <= 32 and not dingtalk.token_requests else None
    store = MemoryStore()
    store.save(dingtalk.app.cache_key("app"), AccessToken("bad", time.time() + 7200))
    with DingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding, ThreadPoolExecutor(32) as threads:
        answers = [future.result() for future in [threads.submit(ding.jsapi.get_jsapi_ticket) for _ in range(32)]]
    assert [answer.errcode for answer in answers] == [0] * 32
    assert sorted(map(str, dingtalk.tokens_used())) == ["bad"] * 32 + ["token-1"] * 32
    assert len(dingtalk.token_requests) == 1


class TestUpload:
    """A file is sent whole or not at all."""

    async def test_a_repeated_upload_sends_the_whole_file_again(
        self, connect: Connect, dingtalk: FakeDingTalk, upload: Callable[[AsyncDingTalk, object], Any]
    ) -> None:
        content = bytes(range(256)) * 1000
        dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
        await upload(connect(), content)
        assert dingtalk.uploads == [content, content]
        assert dingtalk.tokens_used() == ["token-1", "token-2"]

    async def test_a_file_that_cannot_be_rewound_is_sent_once(
        self, connect: Connect, dingtalk: FakeDingTalk, upload: Callable[[AsyncDingTalk, object], Any]
    ) -> None:
        dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
        ding = connect()
        with pytest.raises(AuthenticationError):
            await upload(ding, Stream(b"once"))
        assert dingtalk.uploads == [b"once"]
        await upload(ding, Stream(b"once more"))
        assert dingtalk.uploads == [b"once", b"once more"]
        assert dingtalk.tokens_used() == ["token-1", "token-2"]


class Stream(io.BytesIO):
    """Bytes that can be read once, as from a socket."""

    def seekable(self) -> bool:
        return False

    def seek(self, offset: int, whence: int = 0) -> int:
        raise io.UnsupportedOperation("seek")

    def tell(self) -> int:
        raise io.UnsupportedOperation("tell")
