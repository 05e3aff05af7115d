"""The clients of Stream mode that `bench.stream` compares, each in a process of its own, with the code that its documentation asks for.

Each has an asynchronous function for the event `user_add_org`, a plain one for `user_leave_org` and an asynchronous one for messages to
robots, which do nothing. Nothing of `dingtalk-stream` is patched: it reads its host from the environment (`DINGTALK_OPENAPI_ENDPOINT`). It
knows asynchronous functions only: a plain one is put into a thread, as dingkit does; so does `websockets`.

For each line of its standard input a client prints what it has used so far, as JSON: seconds of CPU and KB of memory (RSS).
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PLAIN: Final = "user_leave_org"


def nothing(_: object) -> None:
    """What a plain function does."""


async def nothing_async(_: object) -> None:
    """What an asynchronous function does."""


async def texts_and_socket(client_id: str, url: str) -> AsyncIterator[tuple[Any, str]]:
    """Frames by websockets alone, with what it has by default, and where to answer them."""
    from websockets.asyncio.client import connect

    body = json.dumps({"clientId": client_id, "clientSecret": "s", "subscriptions": [{"type": "EVENT", "topic": "*"}]}).encode()
    request = Request(f"{url}/v1.0/gateway/connections/open", body, {"Content-Type": "application/json", "Accept": "application/json"})  # noqa: S310 - ours
    with urlopen(request) as response:  # noqa: S310, ASYNC210 - before anything is measured
        opened = json.load(response)
    async with connect(f"{opened['endpoint']}?{urlencode({'ticket': opened['ticket']})}") as socket:
        async for text in socket:
            yield socket, str(text)


def answer(message_id: str) -> str:
    """The answer to a frame."""
    headers = {"messageId": message_id, "contentType": "application/json"}
    data = json.dumps({"status": "SUCCESS", "message": "success"})
    return json.dumps({"code": 200, "headers": headers, "message": "OK", "data": data})


async def websockets(client_id: str, url: str) -> None:
    """The yardstick: the JSON of a frame is parsed twice, the frame is answered, and nothing else."""
    tasks: set[asyncio.Task[None]] = set()

    async def in_a_thread(socket: Any, message_id: str, data: object) -> None:
        await asyncio.to_thread(nothing, data)
        await socket.send(answer(message_id))

    async for socket, text in texts_and_socket(client_id, url):
        frame = json.loads(text)
        data = json.loads(frame["data"])
        headers = frame["headers"]
        if headers.get("eventType") == PLAIN:
            task = asyncio.create_task(in_a_thread(socket, headers["messageId"], data))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
        else:
            await nothing_async(data)
            await socket.send(answer(headers["messageId"]))


async def websockets_and_models(client_id: str, url: str) -> None:
    """The same, but what arrives is read into the models of dingkit, and the answer is one."""
    from dingkit.events import parse_stream_frame
    from dingtalk_openapi.models import RobotInboundMessage, StreamAck, StreamAckHeaders, StreamEventAckData, StreamFrame

    tasks: set[asyncio.Task[None]] = set()

    def answer_by_model(message_id: str | None) -> str:
        if message_id is None:
            raise TypeError("every frame has an id")
        headers = StreamAckHeaders(message_id=message_id, content_type="application/json")
        data = json.dumps(StreamEventAckData(status="SUCCESS", message="success").to_dict())
        return json.dumps(StreamAck(code=200, headers=headers, message="OK", data=data).to_dict())

    async def in_a_thread(socket: Any, message_id: str | None, event: object) -> None:
        await asyncio.to_thread(nothing, event)
        await socket.send(answer_by_model(message_id))

    async for socket, text in texts_and_socket(client_id, url):
        frame = StreamFrame.from_dict(json.loads(text))
        headers = frame.headers
        if frame.type_ != "EVENT":
            await nothing_async(RobotInboundMessage.from_dict(json.loads(frame.data or "{}")))
        elif headers.event_type == PLAIN:
            task = asyncio.create_task(in_a_thread(socket, headers.message_id, parse_stream_frame(frame)))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            continue
        else:
            await nothing_async(parse_stream_frame(frame))
        await socket.send(answer_by_model(headers.message_id))


async def dingkit(client_id: str, url: str) -> None:
    """`DingTalkStream` with its defaults."""
    from dingkit import AsyncDingTalk
    from dingkit.stream import DingTalkStream

    async with AsyncDingTalk(client_id, "s", base_url=url, api_base_url=url) as ding:
        stream = DingTalkStream(ding)
        stream.on("user_add_org")(nothing_async)
        stream.on(PLAIN)(nothing)
        stream.on_robot_message(nothing_async)
        await stream.serve()


async def dingtalk_stream(client_id: str, url: str) -> None:
    """The official client."""
    os.environ["DINGTALK_OPENAPI_ENDPOINT"] = url
    import dingtalk_stream as sdk

    class Events(sdk.EventHandler):  # type: ignore[misc]
        async def process(self, event: Any) -> tuple[int, str]:
            if event.headers.event_type == PLAIN:
                await asyncio.to_thread(nothing, event)
            else:
                await nothing_async(event)
            return sdk.AckMessage.STATUS_OK, "OK"

    class Messages(sdk.ChatbotHandler):  # type: ignore[misc]
        async def process(self, callback: Any) -> tuple[int, str]:
            await nothing_async(sdk.ChatbotMessage.from_dict(callback.data))
            return sdk.AckMessage.STATUS_OK, "OK"

    client = sdk.DingTalkStreamClient(sdk.Credential(client_id, "s"))
    client.register_all_event_handler(Events())
    client.register_callback_handler(sdk.ChatbotMessage.TOPIC, Messages())
    await client.start()


CLIENTS = {
    "websockets": websockets,
    "websockets + models": websockets_and_models,
    "dingkit": dingkit,
    "dingtalk-stream": dingtalk_stream,
}


def tell_usage() -> None:
    """Answer each line of standard input; the process is over when that is closed."""
    for line in sys.stdin:
        if line == "collect\n":
            gc.collect()
        status = Path("/proc/self/status").read_text(encoding="ascii")
        memory = next(int(row.split()[1]) for row in status.splitlines() if row.startswith("VmRSS"))
        sys.stdout.write(f"{json.dumps([time.process_time(), memory])}\n")
        sys.stdout.flush()
    os._exit(0)  # some of them cannot be asked to end


def main() -> None:
    """Be the client that the arguments name, and connect as the `clientId` that they name."""
    name, client_id, url = sys.argv[1:]
    threading.Thread(target=tell_usage, daemon=True).start()
    asyncio.run(CLIENTS[name](client_id, url))


if __name__ == "__main__":
    main()
