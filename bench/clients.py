"""The clients that are compared, each with the code that its own documentation asks for.

Nothing of a peer is patched: `dingtalk-sdk` reads its base URL from a class attribute, `alibabacloud-dingtalk` from its configuration.
`dingtalk-sdk` has no named method for work notifications on oapi.dingtalk.com (its `asyncsend_v2` goes to eco.taobao.com), so its `post` is
used. `alibabacloud-dingtalk` knows only the API of api.dingtalk.com and neither keeps nor renews tokens; it sends a robot message instead,
and dingkit does that as well.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from dingkit._http._connections import TransportName

    Call = Callable[[], object]
    AsyncCall = Callable[[], Awaitable[object]]

TOKEN = "9c1e5b7a40d84f3f"  # noqa: S105 - the server gives this one
NOTIFICATION = "/topapi/message/corpconversation/asyncsend_v2"
LIMITS = {"max_connections": 100, "max_keepalive_connections": 100}


def notification() -> dict[str, Any]:
    """Make the body of a work notification anew, as a program does."""
    return {"agent_id": 1, "userid_list": "zhangsan", "msg": {"msgtype": "text", "text": {"content": "hello"}}}


def checked(answer: dict[str, Any]) -> int:
    """Read the answer to a work notification."""
    if answer["errcode"] != 0:
        raise RuntimeError(answer["errmsg"])
    return int(answer["task_id"])


@contextmanager
def httpx_sync(url: str) -> Iterator[Call]:
    """The yardstick: the same request and JSON, nothing else; the token is in the URL already."""
    import httpx

    target = f"{url}{NOTIFICATION}?access_token={TOKEN}"
    with httpx.Client(limits=httpx.Limits(**LIMITS)) as http:
        yield lambda: checked(http.post(target, json=notification()).json())


def dingkit_sync(transport: TransportName = "httpx") -> Callable[[str], AbstractContextManager[Call]]:
    """Make what sends a work notification by dingkit, over one of its transports."""

    @contextmanager
    def client(url: str) -> Iterator[Call]:
        from dingkit import DingTalk
        from dingkit.messages import Text

        with DingTalk("dingabc", "s", base_url=url, api_base_url=url, transport=transport) as ding:
            yield lambda: ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))

    return client


@contextmanager
def dingkit_robot_sync(url: str) -> Iterator[Call]:
    """A robot message by dingkit: what alibabacloud-dingtalk does."""
    from dingkit import DingTalk
    from dingkit.messages import sample

    with DingTalk("dingabc", "s", base_url=url, api_base_url=url) as ding:
        yield lambda: ding.robot.send_robot_oto_messages(robot_code="dingabc", user_ids=["zhangsan"], msg=sample.Text("hello"))


@contextmanager
def dingtalk_sdk_sync(url: str) -> Iterator[Call]:
    """A work notification by dingtalk-sdk."""
    from dingtalk import AppKeyClient

    class Client(AppKeyClient):  # type: ignore[misc]
        API_BASE_URL = f"{url}/"

    client = Client("dingcorp", "dingabc", "s")
    yield lambda: client.post(NOTIFICATION, notification())["task_id"]
    client._http.close()  # noqa: SLF001 - it has no way to close


def _alibabacloud(url: str) -> Any:
    from alibabacloud_dingtalk.robot_1_0.client import Client
    from alibabacloud_tea_openapi.models import Config

    return Client(Config(protocol="http", region_id="central", endpoint=url.removeprefix("http://")))


def _robot_message(token: str) -> tuple[Any, Any, Any]:
    from alibabacloud_dingtalk.robot_1_0 import models
    from alibabacloud_tea_util.models import RuntimeOptions

    request = models.BatchSendOTORequest(robot_code="dingabc", user_ids=["zhangsan"], msg_key="sampleText", msg_param='{"content":"hello"}')
    return request, models.BatchSendOTOHeaders(x_acs_dingtalk_access_token=token), RuntimeOptions()


@contextmanager
def alibabacloud_sync(url: str) -> Iterator[Call]:
    """A robot message by alibabacloud-dingtalk."""
    client = _alibabacloud(url)
    yield lambda: client.batch_send_otowith_options(*_robot_message(TOKEN)).body.process_query_key


@contextmanager
def alibabacloud_cold(url: str) -> Iterator[Call]:
    """A robot message by alibabacloud-dingtalk and the token before it, which each caller fetches."""
    from alibabacloud_dingtalk.oauth2_1_0 import models
    from alibabacloud_dingtalk.oauth2_1_0.client import Client
    from alibabacloud_tea_openapi.models import Config

    tokens = Client(Config(protocol="http", region_id="central", endpoint=url.removeprefix("http://")))
    client = _alibabacloud(url)

    def call() -> object:
        token = tokens.get_access_token(models.GetAccessTokenRequest(app_key="dingabc", app_secret="s")).body.access_token  # noqa: S106
        return client.batch_send_otowith_options(*_robot_message(token))

    yield call


@asynccontextmanager
async def httpx_async(url: str) -> AsyncIterator[AsyncCall]:
    """The yardstick of asyncio."""
    import httpx

    target = f"{url}{NOTIFICATION}?access_token={TOKEN}"
    async with httpx.AsyncClient(limits=httpx.Limits(**LIMITS)) as http:

        async def call() -> object:
            return checked((await http.post(target, json=notification())).json())

        yield call


@asynccontextmanager
async def aiohttp_async(url: str) -> AsyncIterator[AsyncCall]:
    """The same request and JSON by aiohttp."""
    import aiohttp

    target = f"{url}{NOTIFICATION}?access_token={TOKEN}"
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as http:

        async def call() -> object:
            async with http.post(target, json=notification()) as response:
                return checked(await response.json())

        yield call


def dingkit_async(transport: TransportName) -> Callable[[str], AbstractAsyncContextManager[AsyncCall]]:
    """Make what sends a work notification by dingkit with asyncio, over one of its transports."""

    @asynccontextmanager
    async def client(url: str) -> AsyncIterator[AsyncCall]:
        from dingkit import AsyncDingTalk
        from dingkit.messages import Text

        async with AsyncDingTalk("dingabc", "s", base_url=url, api_base_url=url, transport=transport) as ding:

            async def call() -> object:
                return await ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))

            yield call

    return client


@asynccontextmanager
async def dingkit_robot_async(url: str) -> AsyncIterator[AsyncCall]:
    """A robot message by dingkit[aiohttp]."""
    from dingkit import AsyncDingTalk
    from dingkit.messages import sample

    async with AsyncDingTalk("dingabc", "s", base_url=url, api_base_url=url) as ding:

        async def call() -> object:
            return await ding.robot.send_robot_oto_messages(robot_code="dingabc", user_ids=["zhangsan"], msg=sample.Text("hello"))

        yield call


@asynccontextmanager
async def alibabacloud_async(url: str) -> AsyncIterator[AsyncCall]:
    """A robot message by alibabacloud-dingtalk with asyncio."""
    client = _alibabacloud(url)

    async def call() -> object:
        return (await client.batch_send_otowith_options_async(*_robot_message(TOKEN))).body.process_query_key

    yield call


SYNC = {
    "httpx": httpx_sync,
    "dingkit": dingkit_sync(),
    "dingkit[fast]": dingkit_sync("pyreqwest"),
    "dingtalk-sdk": dingtalk_sdk_sync,
    "dingkit, robot message": dingkit_robot_sync,
    "alibabacloud-dingtalk, robot message": alibabacloud_sync,
}
ASYNC = {
    "httpx": httpx_async,
    "aiohttp": aiohttp_async,
    "dingkit": dingkit_async("httpx"),
    "dingkit[aiohttp]": dingkit_async("aiohttp"),
    "dingkit[fast]": dingkit_async("pyreqwest"),
    "dingkit[aiohttp], robot message": dingkit_robot_async,
    "alibabacloud-dingtalk, robot message": alibabacloud_async,
}
COLD = {"dingkit": dingkit_sync(), "dingtalk-sdk": dingtalk_sdk_sync, "alibabacloud-dingtalk": alibabacloud_cold}
COLD_ASYNC = {"dingkit[aiohttp]": dingkit_async("aiohttp")}
