"""Lists that DingTalk gives page by page, read as one: with every way of going on, with and without asyncio."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import pytest
from werkzeug import Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingtalk_openapi.call import Paging
from dingtalk_openapi.errors import APIError, ArgumentError, LimitError, MissingArgumentError
from dingtalk_openapi.models import ListAllDentriesOption
from dingtalk_openapi.operations import get_token, list_all_dentries, list_chat_message_readers, query_robot_group_message
from dingtalk_openapi.paging import AsyncPages, Page, Pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer
    from werkzeug import Request

    from dingtalk_openapi.call import Call, Operation

T = TypeVar("T")

COUNTED = Paging("cursor", ("read_user_id_list",), step="items", first=0, size="size", largest=2, is_number=True)
"""Nothing in the answer says how to go on."""
NUMBERED = COUNTED._replace(step="page", first=1)
COUNTED_AND_TOLD = Paging(
    "next_token", ("read_user_ids",), more=("has_more",), step="items", first=0, size="max_results", largest=2, is_number=True
)
NAMED = Paging("cursor", ("read_user_id_list",), next=("next_cursor",), first=0, size="size", largest=2, is_number=True)
TOLD = COUNTED_AND_TOLD._replace(step=None, next=("next_token",))


TOLD_NAMES = {"readUserIdList": "readUserIds", "next_cursor": "nextToken", "has_more": "hasMore"}


class Readers:
    """Answers calls from a list, and keeps what was asked; what is an exception is raised."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked: list[Any] = []

    def answer(self, call: Call[T]) -> T:
        self.asked.append(call.request.get("params") or call.request["json"])
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, dict) and call.operation.id == query_robot_group_message.id:
            answer = {"sendStatus": "SUCCESS"} | {TOLD_NAMES.get(name, name): value for name, value in answer.items()}
        return call.read(httpx.Response(200, content=json.dumps(answer)))

    @property
    def cursors(self) -> list[Any]:
        return [asked["cursor"] if "cursor" in asked else int(asked["nextToken"]) for asked in self.asked]

    def call(self, call: Call[T]) -> T:
        return self.answer(call)


class AsyncReaders(Readers):
    """The same for asyncio."""

    async def call(self, call: Call[T]) -> T:  # type: ignore[override]  # it is awaited
        await asyncio.sleep(0)
        return self.answer(call)


def page(*names: str, **others: object) -> dict[str, object]:
    """A page of readers."""
    return {"errcode": 0, "readUserIdList": list(names), **others}


def paged(paging: Paging) -> Operation[Any]:
    """A list that goes on in this way."""
    return (query_robot_group_message if paging.more else list_chat_message_readers)._replace(paging=paging)


class Reading:
    """Reads a list with or without asyncio, by one name for both."""

    def __init__(self, *answers: object, is_async: bool, paging: Paging = NAMED, **arguments: Any) -> None:
        self.readers = (AsyncReaders if is_async else Readers)(*answers)
        self.operation = paged(paging)
        make: Callable[..., Any] = self.operation.pages_async if is_async else self.operation.pages
        needed = {"process_query_key": "m", "open_conversation_id": "c"} if paging.more else {"message_id": "m"}
        self.pages: Any = make(self.readers, **needed, **arguments)
        self.is_async = is_async

    async def next(self) -> Any:
        return await anext(self.pages, None) if self.is_async else next(self.pages, None)

    async def until(self, error: type[APIError], said: str) -> list[Any]:
        """Read until it fails so, and say what came before."""
        found: list[Any] = []
        caught: APIError | None = None
        while caught is None:
            try:
                found.append(await self.next())
                assert found[-1], "it ended instead"
            except error as raised:
                caught = raised
        assert said in str(caught)
        assert (caught.operation, caught.docs_url) == (self.operation.id, self.operation.docs_url)
        return found

    async def rest(self) -> list[Any]:
        return [name async for name in self.pages] if self.is_async else list(self.pages)

    async def whole_pages(self) -> list[Page[Any]]:
        return [each async for each in self.pages.pages()] if self.is_async else list(self.pages.pages())


both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


@both
@pytest.mark.parametrize(
    ("paging", "answers", "cursors"),
    [
        pytest.param(NAMED, [page("a", "b", next_cursor=7), page("c")], [0, 7], id="no next cursor"),
        pytest.param(NAMED, [page("a", next_cursor=7), page("b", "c", next_cursor="")], [0, 7], id="an empty one"),
        pytest.param(NAMED, [page("a", "b", next_cursor=7), page("c", next_cursor=0)], [0, 7], id="that of the first page"),
        pytest.param(NAMED, [page("a", "b", next_cursor="7"), page("c")], [0, 7], id="a number that comes as text"),
        pytest.param(NAMED, [page(next_cursor=7), page("a", "b", "c")], [0, 7], id="an empty page that is not the last"),
        pytest.param(NAMED, [page("a", next_cursor=9), page("b", next_cursor=4), page("c")], [0, 9, 4], id="cursors in any order"),
        pytest.param(TOLD, [page("a", "b", has_more=True, next_cursor=7), page("c", has_more=False, next_cursor=9)], [0, 7], id="told"),
        pytest.param(TOLD, [page("a", "b", has_more="true", next_cursor=7), page("c", has_more="false", next_cursor=9)], [0, 7], id="text"),
        pytest.param(TOLD, [page("a", "b", next_cursor=7), page("c")], [0, 7], id="told nothing"),
        pytest.param(COUNTED, [page("a", "b"), page("c")], [0, 2], id="a page that is not full"),
        pytest.param(COUNTED, [page("a", "b"), page("c", "d"), {"errcode": 0}], [0, 2, 4], id="no list at all"),
        pytest.param(NUMBERED, [page("a", "b"), page("c")], [1, 2], id="pages with numbers"),
        pytest.param(
            COUNTED_AND_TOLD,
            [page("a", has_more=True), page(has_more=True), page("b", "c", has_more=False)],
            [0, 2, 4],
            id="counted and told",
        ),
    ],
)
async def test_all_pages(*, is_async: bool, paging: Paging, answers: list[object], cursors: list[int]) -> None:
    reading = Reading(*answers, paging=paging, is_async=is_async)
    found = await reading.rest()

    assert found == sorted({name for each in answers if isinstance(each, dict) for name in each.get("readUserIdList", ())})
    assert reading.readers.cursors == cursors
    assert {asked["maxResults" if paging.more else "size"] for asked in reading.readers.asked} == {2}
    assert reading.pages.is_complete
    assert await reading.rest() == []


@both
async def test_a_page_is_read_when_it_is_needed(*, is_async: bool) -> None:
    reading = Reading(page("a", "b", next_cursor=7), page("c"), is_async=is_async)
    assert reading.readers.asked == []
    assert [await reading.next(), await reading.next()] == ["a", "b"]
    assert reading.readers.cursors == [0]
    assert await reading.next() == "c"
    assert reading.readers.cursors == [0, 7]
    assert not reading.pages.is_complete, "whoever has the last may still work on it"
    assert await reading.next() is None
    assert reading.pages.is_complete
    assert not hasattr(reading.pages, "__len__")


@both
async def test_it_goes_on_after_a_failure_with_the_page_that_failed(*, is_async: bool) -> None:
    docs_url = list_chat_message_readers.docs_url
    failure = APIError("busy", code=-1, operation="list_chat_message_readers", status=200, docs_url=docs_url)
    reading = Reading(page("a", "b", next_cursor=7), failure, failure, page("c", next_cursor=9), page("d"), is_async=is_async)
    found: list[str] = []
    for _ in range(2):
        found += await reading.until(APIError, "busy")
        assert reading.pages.cursor == 7
        assert not reading.pages.is_complete
    assert found + await reading.rest() == ["a", "b", "c", "d"]
    assert reading.readers.cursors == [0, 7, 7, 7, 9]


@both
async def test_another_one_goes_on_with_the_cursor(*, is_async: bool) -> None:
    first = Reading(page("a", "b", next_cursor=7), is_async=is_async)
    assert (await first.next(), first.pages.cursor) == ("a", 0)
    assert (await first.next(), first.pages.cursor) == ("b", 0), "of this page nobody knows yet whether it is worked through"
    with pytest.raises(IndexError):
        await first.next()
    assert first.pages.cursor == 7

    second = Reading(page("c"), cursor=first.pages.cursor, size=1, is_async=is_async)
    assert await second.rest() == ["c"]
    assert second.readers.asked == [{"messageId": "m", "cursor": 7, "size": 1}]


@both
async def test_a_list_whose_size_the_caller_knows(*, is_async: bool) -> None:
    paging = list_chat_message_readers.paging
    assert paging is not None
    with pytest.raises(MissingArgumentError, match="size is missing"):
        Reading(is_async=is_async, paging=paging)
    reading = Reading(page("a", next_cursor=7), page("b"), is_async=is_async, paging=paging, size=3)
    assert await reading.rest() == ["a", "b"]
    assert [asked["size"] for asked in reading.readers.asked] == [3, 3]


class Files(Readers):
    """Answers with pages of files."""

    def answer(self, call: Call[T]) -> T:
        self.asked.append(call.request["json"])
        return call.read(httpx.Response(200, content=json.dumps(self.answers.pop(0))))


class AsyncFiles(Files):
    """The same for asyncio."""

    async def call(self, call: Call[T]) -> T:  # type: ignore[override]  # it is awaited
        return self.answer(call)


def page_of_files(*ids: str, **others: str) -> dict[str, object]:
    return {"dentries": [{"id": each, "spaceId": "1"} for each in ids], **others}


@both
@pytest.mark.parametrize(
    ("option", "asked"),
    [
        (None, [{"maxResults": 50}, {"maxResults": 50, "nextToken": "7"}]),
        ({"order": "DESC", "maxResults": 2}, [{"order": "DESC", "maxResults": 2}, {"order": "DESC", "maxResults": 2, "nextToken": "7"}]),
        (ListAllDentriesOption(next_token="5"), [{"maxResults": 50, "nextToken": "5"}, {"maxResults": 50, "nextToken": "7"}]),
    ],
    ids=["none", "dict", "model"],
)
async def test_a_cursor_in_an_object(*, is_async: bool, option: Any, asked: list[object]) -> None:
    files: Any = (AsyncFiles if is_async else Files)(page_of_files("a", "b", nextToken="7"), page_of_files("c"))
    pages: Any = (list_all_dentries.pages_async if is_async else list_all_dentries.pages)(files, space_id="1", union_id="u", option=option)
    found = [each.id async for each in pages] if is_async else [each.id for each in pages]
    assert found == ["a", "b", "c"]
    assert [each["option"] for each in files.asked] == asked
    assert (pages.cursor, pages.is_complete) == ("7", True)


@both
async def test_an_object_that_is_none(*, is_async: bool) -> None:
    read: Callable[..., Any] = list_all_dentries.pages_async if is_async else list_all_dentries.pages
    with pytest.raises(ArgumentError, match="option"):
        read(Files(), space_id="1", union_id="u", option="nextToken")


@both
async def test_whole_pages(*, is_async: bool) -> None:
    reading = Reading(page("a", "b", next_cursor=7), page(next_cursor=8), page("c"), is_async=is_async)
    assert await reading.next() == "a"
    rest, empty, last = await reading.whole_pages()

    assert (rest.items, rest.cursor, rest.next_cursor) == (["b"], 0, 7)
    assert (empty.items, empty.cursor, empty.next_cursor) == ([], 7, 8)
    assert (last.items, last.cursor, last.next_cursor) == (["c"], 8, None)
    assert last.answer.read_user_id_list == ["c"]
    assert reading.pages.is_complete
    assert await reading.whole_pages() == []


@both
@pytest.mark.parametrize(
    ("paging", "answers", "found", "said"),
    [
        (NAMED, [page("a", next_cursor=7), page("b", next_cursor=7)], "ab", "loops: it returned the cursor 7 again"),
        (TOLD, [page("a", has_more=True, next_cursor=0)], "a", "loops: it returned the cursor 0 again"),
        (NAMED, [page("a", next_cursor=7), page("b", next_cursor=8), page("c", next_cursor="7")], "abc", "returned the cursor 7 again"),
        (COUNTED, [page("a", "b"), page("a", "b")], "ab", "does not go on: the page at 2 is the one before it again"),
        (TOLD, [page("a", has_more=True)], "", "says that there is more, and not where"),
        (NAMED, [page("a", next_cursor="soon")], "", "names no number where the next page begins"),
    ],
)
async def test_a_list_without_an_end_is_refused(*, is_async: bool, paging: Paging, answers: list[object], found: str, said: str) -> None:
    reading = Reading(*answers, *answers[-1:], paging=paging, is_async=is_async)
    got: list[str] = []
    for _ in range(2):
        got += await reading.until(APIError, said)
    assert "".join(got) == found, "what was read before is not lost, and nothing is given twice"


@both
async def test_a_wrong_argument_is_refused_where_it_is_given(*, is_async: bool) -> None:
    for wrong, error in (({"cursor": "7"}, ArgumentError), ({"sise": 1}, ArgumentError), ({"size": 101}, LimitError)):
        with pytest.raises(error):
            Reading(**wrong, is_async=is_async)
    make = get_token.pages_async if is_async else get_token.pages
    with pytest.raises(ArgumentError, match="the operation gives no pages"):
        make(Readers(), appkey="k", appsecret="s")  # type: ignore[arg-type]  # for the asynchronous one


def test_its_text_has_no_arguments() -> None:
    reading: Pages[str] = Pages(Readers(), paged(NAMED), NAMED, {"message_id": "s3cret"})
    assert repr(reading) == "Pages(list_chat_message_readers, cursor=0)"


async def test_a_cancelled_page_is_asked_for_again() -> None:
    class Slow(AsyncReaders):
        async def call(self, call: Call[T]) -> T:  # type: ignore[override]
            if not self.asked:
                self.asked.append({})
                await asyncio.Event().wait()
            return self.answer(call)

    readers = Slow(page("a"))
    pages: AsyncPages[str] = paged(NAMED).pages_async(readers, message_id="m")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await anext(pages)
    assert [name async for name in pages] == ["a"]


# ---- as methods of a client


def readers_of_a_message(request: Request) -> dict[str, object]:
    """Three pages of them; the answer on the wire has names of its own."""
    token = request.get_json().get("nextToken")
    assert request.get_json()["maxResults"] == 200
    number = 0 if token is None else int(token[1:])
    return {"sendStatus": "SUCCESS", "readUserIds": [f"u{number}"], "hasMore": number < 2, "nextToken": f"t{number + 1}"}


async def test_the_methods_of_a_group(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1.0/robot/groupMessages/query").respond_with_handler(lambda request: _json(readers_of_a_message(request)))
    options: dict[str, Any] = {"credential": StaticToken("t"), "url": httpserver.url_for("/")}
    with DingTalk(**options) as ding:
        pages = ding.robot.iter_robot_group_message_readers(process_query_key="k", open_conversation_id="c")
        assert isinstance(pages, Pages)
        assert list(pages) == ["u0", "u1", "u2"]
        assert list(ding.robot.iter_robot_group_message_readers(process_query_key="k", open_conversation_id="c", next_token="t2")) == ["u2"]
        assert list(query_robot_group_message.pages(ding, process_query_key="k", open_conversation_id="c")) == ["u0", "u1", "u2"]
    async with AsyncDingTalk(**options) as ding_async:
        several = ding_async.robot.iter_robot_group_message_readers(process_query_key="k", open_conversation_id="c")
        assert isinstance(several, AsyncPages)
        assert [name async for name in several] == ["u0", "u1", "u2"]


def test_the_options_of_a_client_hold(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1.0/robot/groupMessages/query").respond_with_handler(lambda request: _json(readers_of_a_message(request)))
    with DingTalk(credential=StaticToken("t"), url=httpserver.url_for("/")) as ding:
        view = ding.with_options(headers={"X-Mine": "1"}, check_limits=False)
        assert len(list(view.robot.iter_robot_group_message_readers(process_query_key="k", open_conversation_id="c"))) == 3
    assert [request.headers["X-Mine"] for request, _ in httpserver.log] == ["1"] * 3


def _json(answer: object) -> Response:
    return Response(json.dumps(answer), content_type="application/json")
