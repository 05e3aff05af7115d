"""A DingTalk that costs almost nothing: it answers what the benchmarks ask, on 127.0.0.1, over connections that stay open.

It prints its port once it listens, and ends when its standard input is closed. `GET /counts` tells what it has seen so far.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter
from typing import cast

COUNTS: Counter[str] = Counter()


def answer(body: object) -> bytes:
    """Write one whole HTTP answer."""
    content = json.dumps(body).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content)


TOKENS = {
    b"/gettoken": answer({"errcode": 0, "errmsg": "ok", "access_token": "9c1e5b7a40d84f3f", "expires_in": 7200}),
    b"/v1.0/oauth2/accessToken": answer({"accessToken": "9c1e5b7a40d84f3f", "expireIn": 7200}),
}
ANSWERS = {
    b"/topapi/message/corpconversation/asyncsend_v2": answer(
        {"errcode": 0, "errmsg": "ok", "task_id": 256271667526, "request_id": "5jwlvpgmlv5b"}
    ),
    b"/v1.0/robot/oToMessages/batchSend": answer({"processQueryKey": "n3xgvo1Kgc2yv0Oc", "invalidStaffIdList": []}),
}


class Connection(asyncio.Protocol):
    """One connection; a request on it is read when all of it has arrived."""

    def __init__(self, latency: float, token_latency: float) -> None:
        self._latency = latency
        self._token_latency = token_latency
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the connection."""
        self._transport = cast("asyncio.Transport", transport)
        COUNTS["connections"] += 1

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        """Count that it is closed."""
        COUNTS["closed"] += 1

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        self._buffer += data
        while True:
            head, separator, rest = self._buffer.partition(b"\r\n\r\n")
            if not separator:
                return
            length = self._content_length(head)
            if len(rest) < length:
                return
            self._buffer = rest[length:]
            self._answer(head.split(b" ", 2)[1].partition(b"?")[0])

    def _content_length(self, head: bytes) -> int:
        _, found, value = head.lower().partition(b"\r\ncontent-length:")
        return int(value.partition(b"\r\n")[0]) if found else 0

    def _answer(self, path: bytes) -> None:
        if path == b"/counts":
            self._transport.write(answer(COUNTS))
        elif path in TOKENS:
            COUNTS["token_requests"] += 1
            self._after(self._token_latency, TOKENS[path])
        else:
            COUNTS["calls"] += 1
            self._after(self._latency, ANSWERS[path])

    def _after(self, seconds: float, content: bytes) -> None:
        if seconds:
            asyncio.get_running_loop().call_later(seconds, self._send, content)
        else:
            self._transport.write(content)

    def _send(self, content: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(content)


async def serve(latency: float, token_latency: float) -> None:
    """Serve until standard input is closed."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(latency, token_latency), "127.0.0.1", 0, backlog=512)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    over = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), over.set)
    await over.wait()
    server.close()


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before the answer to a call (0)")
    parser.add_argument("--token-latency", type=float, default=0.05, help="seconds before the answer to a token request (0.05)")
    options = parser.parse_args()
    asyncio.run(serve(options.latency, options.token_latency))


if __name__ == "__main__":
    main()
