"""`ding.department.walk`: the tree of departments, breadth first, with and without asyncio."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from werkzeug import Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import APIError, ArgumentError, NotFoundError, PermissionDeniedError, ServerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_httpserver import HTTPServer
    from werkzeug import Request

TREE = {1: [2, 3], 2: [4, 5], 3: [6], 4: [], 5: [7], 6: [], 7: [8], 8: []}
BUSY, OUTSIDE, GONE = -1, 50004, 60003


class Corp:
    """Departments behind a server; some of them cannot be looked into."""

    def __init__(self, server: HTTPServer) -> None:
        self.tree = dict(TREE)
        self.failing: dict[int, list[int]] = {}
        self.asked: list[int] = []
        self.languages: set[str | None] = set()
        self.url = server.url_for("/")
        server.expect_request("/topapi/v2/department/listsub").respond_with_handler(self.answer)

    def answer(self, request: Request) -> Response:
        asked = request.get_json()
        dept_id = asked["dept_id"]
        self.asked.append(dept_id)
        self.languages.add(asked.get("language"))
        codes = self.failing.get(dept_id, [])
        if codes:
            said: dict[str, Any] = {"errcode": codes.pop(0), "errmsg": "no"}
        else:
            below = [{"dept_id": each, "name": f"d{each}", "parent_id": dept_id} for each in self.tree[dept_id]]
            said = {"errcode": 0, "errmsg": "ok", "result": below}
        return Response(json.dumps(said), content_type="application/json")


class Walking:
    """Walks with or without asyncio, by one name for both."""

    def __init__(self, corp: Corp, *, is_async: bool, **arguments: Any) -> None:
        options: dict[str, Any] = {"credential": StaticToken("t"), "url": corp.url, "max_retries": 0}
        self.ding: Any = AsyncDingTalk(**options) if is_async else DingTalk(**options)
        self.walk: Any = self.ding.department.walk(**arguments)
        self.is_async = is_async

    async def next(self) -> int | None:
        found = await anext(self.walk, None) if self.is_async else next(self.walk, None)
        return found and found.dept_id

    async def rest(self) -> list[int]:
        found = [each async for each in self.walk] if self.is_async else list(self.walk)
        return [each.dept_id for each in found]

    async def until_it_fails(self, kind: type[APIError]) -> list[int]:
        found: list[int] = []
        failed = False
        while not failed:
            try:
                each = await self.next()
            except kind:
                failed = True
            else:
                assert each is not None, "it ended instead"
                found.append(each)
        return found

    async def close(self) -> None:
        await self.ding.aclose() if self.is_async else self.ding.close()


@pytest.fixture
def corp(httpserver: HTTPServer) -> Corp:
    return Corp(httpserver)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> Iterator[bool]:
    return request.param  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({}, [2, 3, 4, 5, 6, 7, 8]),
        ({"depth": 1}, [2, 3]),
        ({"depth": 2, "language": "en_US"}, [2, 3, 4, 5, 6]),
        ({"dept_id": 5}, [7, 8]),
        ({"dept_id": 8}, []),
        ({"dept_id": [3, 5]}, [6, 7, 8]),
        ({"dept_id": (5, 1, 5), "depth": 3}, [7, 2, 3, 8, 4, 5, 6]),
    ],
)
async def test_a_tree(corp: Corp, arguments: dict[str, Any], found: list[int], *, is_async: bool) -> None:
    walking = Walking(corp, is_async=is_async, **arguments)
    assert await walking.rest() == found
    assert walking.walk.is_complete
    assert walking.walk.skipped == []
    assert await walking.rest() == []
    assert corp.languages == {arguments.get("language")}
    assert len(corp.asked) == len(set(corp.asked)) + ("dept_id" in arguments and 5 in found), "each is looked into once"
    await walking.close()


async def test_a_department_is_looked_into_when_it_is_needed(corp: Corp, *, is_async: bool) -> None:
    walking = Walking(corp, is_async=is_async)
    assert corp.asked == []
    assert [await walking.next(), await walking.next()] == [2, 3]
    assert corp.asked == [1]
    assert re.search("1 departments, complete: False", repr(walking.walk))
    await walking.close()


async def test_it_goes_on_after_a_failure(corp: Corp, *, is_async: bool) -> None:
    corp.failing[2] = [BUSY, BUSY]
    walking = Walking(corp, is_async=is_async)
    found = await walking.until_it_fails(APIError)
    assert found == [2, 3]
    found += await walking.until_it_fails(APIError)
    assert not walking.walk.is_complete
    assert sorted(found + await walking.rest()) == [2, 3, 4, 5, 6, 7, 8], "nothing is lost, nothing is given twice"
    assert {corp.asked.count(each) for each in TREE if each != 2} == {1}, "what was read is not asked for again"
    assert walking.walk.is_complete
    await walking.close()


async def test_another_walk_goes_on_with_the_state(corp: Corp, *, is_async: bool) -> None:
    for worked_through in range(8):
        first = Walking(corp, is_async=is_async)
        found = [await first.next() for _ in range(worked_through)]
        state = json.loads(json.dumps(first.walk.state))
        second = Walking(corp, is_async=is_async, state=state)
        again = found[-1:]  # of the last nobody knows whether it was worked through
        assert sorted(await second.rest()) == sorted({*range(2, 9)} - {*found[:-1]}), again
        await first.close()
        await second.close()


async def test_what_cannot_be_looked_into_is_told(corp: Corp, caplog: pytest.LogCaptureFixture, *, is_async: bool) -> None:
    corp.failing |= {2: [OUTSIDE], 6: [GONE]}
    walking = Walking(corp, is_async=is_async)
    with caplog.at_level(logging.WARNING, logger="dingkit"):
        assert await walking.rest() == [2, 3, 6]
    assert [(each.dept_id, type(each.error)) for each in walking.walk.skipped] == [(2, PermissionDeniedError), (6, NotFoundError)]
    told = [record.getMessage() for record in caplog.records if record.name == "dingkit"]
    assert [text.partition(" is left out of a walk")[0] for text in told] == ["department 2", "department 6"]
    assert walking.walk.is_complete
    await walking.close()


async def test_where_it_begins_must_be_seen(corp: Corp, *, is_async: bool) -> None:
    corp.failing[1] = [OUTSIDE]
    walking = Walking(corp, is_async=is_async)
    assert await walking.until_it_fails(PermissionDeniedError) == []
    assert walking.walk.skipped == []
    assert await walking.rest() == [2, 3, 4, 5, 6, 7, 8]
    await walking.close()


async def test_a_tree_that_bites_its_tail_has_an_end(corp: Corp, *, is_async: bool) -> None:
    corp.tree[8] = [2, 8]
    walking = Walking(corp, is_async=is_async)
    assert await walking.rest() == [2, 3, 4, 5, 6, 7, 8]
    await walking.close()


@pytest.mark.parametrize(
    "wrong",
    [
        {"dept_id": "1"}, {"dept_id": []}, {"dept_id": [1, None]}, {"dept_id": True}, {"depth": 0}, {"depth": True},
        {"state": {}}, {"state": {"pending": [[1]], "seen": []}}, {"state": {"pending": [["1", 0]], "seen": []}},
        {"state": {"pending": [], "seen": 7}},
    ],
)  # fmt: skip
def test_a_wrong_argument_is_refused_where_it_is_given(corp: Corp, wrong: dict[str, Any], *, is_async: bool) -> None:
    with pytest.raises(ArgumentError) as caught:
        Walking(corp, is_async=is_async, **wrong)
    assert caught.value.field == next(iter(wrong))


async def test_several_are_looked_into_at_once() -> None:
    running, most = 0, 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1
        below = [{"dept_id": each} for each in range(2, 30)] if json.loads(request.content)["dept_id"] == 1 else []
        return httpx.Response(200, json={"errcode": 0, "result": below})

    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http,
        AsyncDingTalk(credential=StaticToken("t"), http_client=http) as ding,
    ):
        assert [each.dept_id async for each in ding.department.walk(concurrency=5)] == [*range(2, 30)]
        assert most == 5
        with pytest.raises(ArgumentError, match="concurrency"):
            ding.department.walk(concurrency=0)


async def test_of_several_at_once_the_good_ones_are_kept(corp: Corp) -> None:
    corp.failing |= {2: [BUSY], 3: [BUSY]}
    async with AsyncDingTalk(credential=StaticToken("t"), url=corp.url, max_retries=0) as ding:
        corp.tree[1] = [2, 3, 4, 5]
        walk = ding.department.walk(depth=2)
        assert [(await anext(walk)).dept_id for _ in range(4)] == [2, 3, 4, 5]
        with pytest.raises(ServerError):
            await anext(walk)
        assert [each.dept_id async for each in walk] == [7, 6]
        assert sorted(corp.asked) == [1, 2, 2, 3, 3, 4, 5]


async def test_a_walk_that_is_cancelled_goes_on(corp: Corp) -> None:
    async with AsyncDingTalk(credential=StaticToken("t"), url=corp.url) as ding:
        walk = ding.department.walk()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await anext(walk)
        assert [each.dept_id async for each in walk] == [2, 3, 4, 5, 6, 7, 8]
