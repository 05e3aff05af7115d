"""A corp of 100,000 people in 5,000 departments: `python big_corp.py serve SCALE` answers for it, `python big_corp.py read SCALE URL sync`
reads all of it with walk and iter_users, in a process of its own whose memory is measured.

`SCALE` divides both numbers. Now and then a call fails; whoever reads has to go on.
"""

from __future__ import annotations

import asyncio
import json
import re
import resource
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

PEOPLE, DEPARTMENTS, ROOT, LARGE = 100_000, 5_000, 1, 2
FAILS_EVERY = 700
FIELDS = {"unionid": "Un10nIdExample01", "title": "engineer", "active": True, "dept_id_list": [1, 2, 3], "email": "someone@app.example"}


class Corp:
    """Who is where: a tenth of all people are in one department."""

    def __init__(self, scale: int) -> None:
        self.people, self.departments = PEOPLE // scale, DEPARTMENTS // scale

    def below(self, dept_id: int) -> range:
        """The departments directly below one."""
        return range(10 * dept_id - 8, min(10 * dept_id + 2, self.departments + 2))

    def people_in(self, dept_id: int) -> range:
        """The numbers of the people in a department."""
        large = self.people // 10
        if dept_id <= LARGE:
            return range(large if dept_id == LARGE else 0)
        share, place = (self.people - large) // (self.departments - 1), dept_id - LARGE - 1
        begin = large + place * share
        return range(begin, self.people if dept_id == self.departments + 1 else begin + share)


# ---- the server


class Server(asyncio.Protocol):
    """Speaks as much HTTP as is needed, and is quick."""

    corp: Corp
    answered = 0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        self.received += data
        while b"\r\n\r\n" in self.received:
            head, _, rest = self.received.partition(b"\r\n\r\n")
            length = int(dict(re.findall(rb"(?i)(content-length): *(\d+)", head)).popitem()[1])
            if len(rest) < length:
                return
            self.received = rest[length:]
            body = json.dumps(self.answer(head.split()[1].decode(), json.loads(rest[:length]))).encode()
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))

    def answer(self, path: str, asked: dict[str, Any]) -> dict[str, Any]:
        Server.answered += 1
        if Server.answered % FAILS_EVERY == 0:
            return {"errcode": -1, "errmsg": "system busy"}
        if path.startswith("/topapi/v2/department/listsub"):
            below = [{"dept_id": each, "name": f"d{each}", "parent_id": asked["dept_id"]} for each in self.corp.below(asked["dept_id"])]
            return {"errcode": 0, "result": below}
        people, begin = self.corp.people_in(asked["dept_id"]), asked["cursor"]
        page = people[begin : begin + asked["size"]]
        more = begin + asked["size"] < len(people)
        listed = [{"userid": f"u{number}", "name": f"n{number}", **FIELDS} for number in page]
        following = {"next_cursor": begin + asked["size"]} if more else {}
        return {"errcode": 0, "result": {"has_more": more, "list": listed, **following}}


async def serve(corp: Corp) -> None:
    Server.corp = corp
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


# ---- whoever reads


class Clock:
    """Time passes when somebody sleeps: documented rates are kept without waiting for them."""

    now = 1_800_000_000.0

    def monotonic(self) -> float:
        return self.now

    time = perf_counter = monotonic

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class Tally:
    """Each department and each person, how often it came; and the memory of this process."""

    def __init__(self, corp: Corp) -> None:
        self.people, self.departments = bytearray(corp.people), bytearray(corp.departments + 2)
        self.found = self.failures = 0
        self.before = 0

    def department(self, dept_id: int) -> None:
        self.departments[dept_id] += 1
        self.found += 1
        if self.found == 50:  # all is imported, and the connections are there
            self.before = memory()

    def person(self, userid: str) -> None:
        self.people[int(userid[1:])] += 1

    def result(self, clock: Clock) -> dict[str, Any]:
        return {
            "people": sorted(set(self.people)),
            "departments": sorted(set(self.departments[2:])),
            "failures": self.failures,
            "grown": memory() - self.before,
            "seconds": clock.now - Clock.now,
        }


def memory() -> int:
    """The largest number of bytes that this process had so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def read(ding: Any, tally: Tally) -> None:
    from dingkit.errors import APIError

    def going_on(items: Iterator[Any]) -> Iterator[Any]:
        """All of it, whatever fails on the way."""
        while True:
            try:
                yield from items
            except APIError:
                tally.failures += 1
            else:
                return

    walk = ding.department.walk()
    for department in going_on(walk):
        if tally.found == len(tally.departments) // 2:
            break  # before this one was worked through
        tally.department(department.dept_id)
        for user in going_on(ding.contact.iter_users(dept_id=department.dept_id)):
            tally.person(user.userid)
    for department in going_on(ding.department.walk(state=json.loads(json.dumps(walk.state)))):
        tally.department(department.dept_id)
        for user in going_on(ding.contact.iter_users(dept_id=department.dept_id)):
            tally.person(user.userid)


async def read_async(ding: Any, tally: Tally) -> None:
    from dingkit.errors import APIError

    async def going_on(items: Any) -> AsyncIterator[Any]:
        while True:
            try:
                async for item in items:
                    yield item
            except APIError:
                tally.failures += 1
            else:
                return

    walk = ding.department.walk()
    async for department in going_on(walk):
        tally.department(department.dept_id)
        async for user in going_on(ding.contact.iter_users(dept_id=department.dept_id)):
            tally.person(user.userid)


def measure(corp: Corp, url: str, *, is_async: bool) -> dict[str, Any]:
    """Read all of it."""
    from dingkit import AsyncDingTalk, DingTalk, limiter
    from dingkit._core import _steps
    from dingkit.credentials import StaticToken

    clock, tally = Clock(), Tally(corp)
    for module in (limiter, _steps):
        vars(module)["time"] = clock
    options: dict[str, Any] = {"credential": StaticToken("t"), "url": url, "max_retries": 0, "limiter": limiter.RateLimiter()}
    if not is_async:
        with DingTalk(**options) as ding:
            read(ding, tally)
        return tally.result(clock)
    really_sleep = asyncio.sleep

    async def sleep(seconds: float) -> None:
        clock.sleep(seconds)
        await really_sleep(0)

    async def main() -> None:
        async with AsyncDingTalk(**options) as ding:
            await read_async(ding, tally)

    asyncio.sleep = sleep  # type: ignore[assignment]
    asyncio.run(main())
    return tally.result(clock)


if __name__ == "__main__":
    what, scale, *others = sys.argv[1:]
    if what == "serve":
        asyncio.run(serve(Corp(int(scale))))
    else:
        print(json.dumps(measure(Corp(int(scale)), others[0], is_async=others[1] == "async")))
