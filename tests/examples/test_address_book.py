"""examples/address_book.py: the corp in SQLite, as a real program, in a sandbox; and against a DingTalk that changes while it is read."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sqlite3
import sys
import threading
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit import AsyncDingTalk
from tests.stream.gateway import KEY, SECONDS_UNTIL_A_TEST_GIVES_UP, SECRET, Gateway, event_frame, until, within

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from pytest_httpserver import HTTPServer

    from dingkit.sandbox import Sandbox

PROGRAM = Path(__file__).parents[2] / "examples" / "address_book.py"
PEOPLE, BELOW, PERSON, DEPARTMENT = (
    "/topapi/v2/user/list",
    "/topapi/v2/department/listsub",
    "/topapi/v2/user/get",
    "/topapi/v2/department/get",
)
ROOT, SALES, NORTH, LAB = 1, 20, 21, 30
NOT_ALLOWED = {"errcode": 88, "errmsg": "no", "sub_code": "60011", "sub_msg": "no"}
NO_PERSON, NO_DEPARTMENT = {"errcode": 60121, "errmsg": "找不到该用户"}, {"errcode": 60003, "errmsg": "部门不存在"}


def as_json(content: object, status: int = 200) -> Response:
    return Response(json.dumps(content), status, content_type="application/json")


class Corp:
    """A corp that the tests change.

    Attributes:
        departments: dept_id → the one above it, name.
        people: userid → name, title, departments.
        page: People on a page at most.
        before: Called before each answer is made, with path and body; what it returns is answered instead.
        after: Called when it is made, before it is sent.
    """

    def __init__(self) -> None:
        self.departments: dict[int, tuple[int | None, str]] = {
            ROOT: (None, "Example"),
            SALES: (ROOT, "Sales"),
            NORTH: (SALES, "North"),
            LAB: (ROOT, "Laboratory"),
        }
        self.people: dict[str, tuple[str, str, list[int]]] = {
            "boss": ("Bo", "Boss", [ROOT]),
            "ann": ("Ann", "Seller", [SALES, NORTH]),
            "ben": ("Ben", "Seller", [NORTH]),
            "cai": ("Cai", "Chemist", [LAB]),
            "dan": ("Dan", "Chemist", [LAB, SALES]),
        }
        self.page = 2
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.before: Callable[[str, dict[str, Any]], Response | None] = lambda *_: None
        self.after: Callable[[str, dict[str, Any]], None] = lambda *_: None

    def asked(self, path: str) -> list[Any]:
        """Whose people were asked for, or whom, in order."""
        return [body.get("userid") or body["dept_id"] for asked, body in self.requests if asked == path]

    def answer(self, request: Request) -> Response:
        """Answer a request."""
        body = json.loads(request.get_data())
        self.requests.append((request.path, body))
        answers: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "/v1.0/oauth2/accessToken": lambda _: {"accessToken": "token-1", "expireIn": 7200},
            PEOPLE: self._page_of,
            BELOW: self._below,
            PERSON: lambda body: self._person(body["userid"]),
            DEPARTMENT: lambda body: self._department(body["dept_id"]),
        }
        special = self.before(request.path, body)
        content = {"errcode": 0, "errmsg": "ok"} | answers[request.path](body)
        self.after(request.path, body)
        return special or as_json(content)

    def _page_of(self, body: dict[str, Any]) -> dict[str, Any]:
        if body["dept_id"] not in self.departments:
            return NO_DEPARTMENT
        here = [userid for userid, (_, _, departments) in self.people.items() if body["dept_id"] in departments]
        end = body["cursor"] + self.page
        people = [self._profile(userid) for userid in here[body["cursor"] : end]]
        return {"result": {"has_more": end < len(here), "list": people} | ({"next_cursor": end} if end < len(here) else {})}

    def _below(self, body: dict[str, Any]) -> dict[str, Any]:
        found = [(dept_id, name) for dept_id, (parent, name) in self.departments.items() if parent == body["dept_id"]]
        return {"result": [{"dept_id": dept_id, "parent_id": body["dept_id"], "name": name} for dept_id, name in found]}

    def _person(self, userid: str) -> dict[str, Any]:
        return {"result": self._profile(userid)} if userid in self.people else NO_PERSON

    def _profile(self, userid: str) -> dict[str, Any]:
        name, title, departments = self.people[userid]
        return {"userid": userid, "unionid": f"union-{userid}", "name": name, "title": title, "dept_id_list": departments}

    def _department(self, dept_id: int) -> dict[str, Any]:
        if dept_id not in self.departments:
            return NO_DEPARTMENT
        parent, name = self.departments[dept_id]
        return {"result": {"dept_id": dept_id, "name": name} | ({} if parent is None else {"parent_id": parent})}


class Book:
    """What is in the file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.path)) as db:
            return db.execute(query).fetchall()

    def people(self) -> dict[str, tuple[str, str, list[int]]]:
        """Who is there, in the form of the corp."""
        where: dict[str, list[int]] = {}
        for userid, dept_id in self.rows("SELECT userid, dept_id FROM memberships"):
            where.setdefault(userid, []).append(dept_id)
        present = self.rows("SELECT userid, name, title FROM people WHERE left_at IS NULL")
        people = {userid: (name, title, sorted(where.pop(userid))) for userid, name, title in present}
        assert where == {}, "of people who are not there"
        return people

    def left(self) -> set[str]:
        """Who has left."""
        return {userid for (userid,) in self.rows("SELECT userid FROM people WHERE left_at > 1700000000")}

    def departments(self) -> dict[int, tuple[int | None, str]]:
        """The departments that are there."""
        rows = self.rows("SELECT dept_id, parent_id, name FROM departments WHERE removed_at IS NULL")
        return {dept_id: (parent_id, name) for dept_id, parent_id, name in rows}

    def is_that_of(self, corp: Corp) -> bool:
        """Whether it is true."""
        return self.people() == corp_people(corp) and self.departments() == corp.departments


def corp_people(corp: Corp) -> dict[str, tuple[str, str, list[int]]]:
    return {userid: (name, title, sorted(departments)) for userid, (name, title, departments) in corp.people.items()}


@pytest.fixture
def corp(httpserver: HTTPServer) -> Corp:
    made = Corp()
    httpserver.expect_request(re.compile("/topapi/.*|/v1.0/oauth2/accessToken"), method="POST").respond_with_handler(made.answer)
    return made


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "corp.db")


class Program:
    """The example in a process of its own."""

    def __init__(self, url: str, book: Book, key: str = KEY, secret: str = SECRET) -> None:
        self.book = book
        self._app = {"DINGTALK_APP_KEY": key, "DINGTALK_APP_SECRET": secret, "DINGTALK_URL": url}

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        words, pipe = [sys.executable, str(PROGRAM), str(self.book.path), *arguments], asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(*words, env={**os.environ, **self._app}, stdout=pipe, stderr=pipe)

    async def read(self) -> tuple[int | None, str, str]:
        """Read the corp once; gives exit code and output."""
        process = await self.start("--once")
        output, errors = await within(process.communicate())
        return process.returncode, output.decode(), errors.decode()

    @asynccontextmanager
    async def following(self, *arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
        """Follow the events, until the block ends."""
        process = await self.start(*arguments)
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await within(process.communicate())


@pytest.fixture
def program(httpserver: HTTPServer, book: Book) -> Program:
    return Program(httpserver.url_for("").rstrip("/"), book)


@pytest.fixture
def in_sandbox(dingtalk: Sandbox, book: Book) -> Program:
    return Program(dingtalk.url, book, dingtalk.app.app_key, dingtalk.app.app_secret)


def is_that_of_sandbox(book: Book, sandbox: Sandbox) -> bool:
    """Whether it is true."""
    people = sandbox.call("GET", "/people")
    departments = sandbox.call("GET", "/departments")
    return book.people() == {
        one["userid"]: (one["name"], one["title"] or None, sorted(one["dept_id_list"])) for one in people
    } and book.departments() == {one["dept_id"]: (one["parent_id"] or None, one["name"]) for one in departments}


def frame(name: str, number: int, **data: object) -> dict[str, Any]:
    """An event, as it is pushed today."""
    made = event_frame(f"event-{number}")
    made["headers"]["eventType"] = name
    made["data"] = json.dumps(data)
    return made


async def test_the_corp(in_sandbox: Program, dingtalk: Sandbox, book: Book) -> None:
    assert await in_sandbox.read() == (0, "4 departments, 5 people, 0 who left\n", "")
    assert is_that_of_sandbox(book, dingtalk)
    for operation in ("list_sub_departments", "list_department_users"):
        assert sorted(request.json["dept_id"] for request in dingtalk.requests(operation)) == [1, 2, 3, 4]
    (row,) = book.rows("SELECT unionid, mobile, email FROM people WHERE userid = 'lisi'")
    assert row == ("union-dingsandbox00000001-lisi", "13800000002", None)


async def test_a_large_department_is_read_page_by_page(program: Program, corp: Corp, book: Book) -> None:
    corp.people |= {f"user{number}": (f"Name {number}", "Clerk", [LAB]) for number in range(9)}
    assert (await program.read())[0] == 0
    assert book.is_that_of(corp)
    assert [body["cursor"] for path, body in corp.requests if path == PEOPLE and body["dept_id"] == LAB] == [0, 2, 4, 6, 8, 10]


async def test_what_changed_while_no_program_followed(program: Program, corp: Corp, book: Book) -> None:
    await program.read()
    del corp.people["ben"], corp.departments[NORTH]
    corp.people |= {"ann": ("Ann", "Head of sales", [SALES]), "eve": ("Eve", "Clerk", [40])}
    corp.departments[40] = (LAB, "Archive")
    assert (await program.read())[:2] == (0, "4 departments, 5 people, 1 who left\n")
    assert book.is_that_of(corp)
    assert book.left() == {"ben"}
    assert corp.asked(PERSON) == ["ben"]
    corp.people["ben"] = ("Ben", "Seller", [SALES])  # and back again
    assert (await program.read())[1] == "4 departments, 6 people, 0 who left\n"
    assert book.is_that_of(corp)


async def test_events(in_sandbox: Program, dingtalk: Sandbox, book: Book) -> None:
    app = dingtalk.app
    async with in_sandbox.following() as process, AsyncDingTalk(app.app_key, app.app_secret, url=dingtalk.url) as ding:
        assert process.stdout is not None
        assert await within(process.stdout.readline()) == b"4 departments, 5 people, 0 who left\n"
        made = (await ding.department.create_department(name="Archive", parent_id=3)).result
        await ding.department.update_department(dept_id=3, name="Laboratories")
        await ding.contact.create_user(userid="eve", name="Eve", mobile="13800000099", dept_id_list=[made.dept_id])
        await ding.contact.update_user(userid="lisi", title="Head of sales")
        await ding.contact.delete_user(userid="wangwu")
        await ding.contact.update_user(userid="zhaoliu", dept_id_list=[3, made.dept_id])
        await ding.department.delete_department(dept_id=4)
        dingtalk.push("user_leave_org", userId=["nobody-knew"])
        dingtalk.push("user_active_org", userId=["boss"])
        await asyncio.to_thread(dingtalk.pushes, count=9, timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)
        assert is_that_of_sandbox(book, dingtalk)
        assert book.left() == {"wangwu"}
        assert [push.operation for push in dingtalk.pushes() if push.status != 200 or "LATER" in str(push.answer)] == []


async def test_an_event_that_cannot_be_looked_up_comes_again(program: Program, corp: Corp, book: Book, gateway: Gateway) -> None:
    async with program.following() as process:
        assert process.stdout is not None
        await within(process.stdout.readline())
        refusal = Response(
            json.dumps({"errcode": 88, "sub_code": "60011", "sub_msg": "no", "errmsg": "no"}), content_type="application/json"
        )
        corp.before = lambda path, body: refusal if path == PERSON else None
        corp.people["ann"] = ("Ann", "Head of sales", [SALES])
        await gateway.push(frame("user_modify_org", 1, userId=["ann"]))
        assert "LATER" in (await gateway.ack("frame-of-event-1"))["data"]
        assert book.people()["ann"][1] == "Seller"  # not known is not left
        corp.before = lambda *_: None
        await gateway.push(frame("user_modify_org", 1, userId=["ann"]))
        assert "SUCCESS" in (await gateway.ack("frame-of-event-1", 2))["data"]
        assert book.is_that_of(corp)


async def test_what_was_read_before_an_event_does_not_replace_it(program: Program, corp: Corp, book: Book, gateway: Gateway) -> None:
    reading, may_go_on = threading.Event(), threading.Event()

    def hold(path: str, body: dict[str, Any]) -> None:
        if path == PEOPLE and body["dept_id"] == LAB:
            reading.set()
            may_go_on.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    corp.after = hold
    async with program.following() as process:
        await until(reading.is_set)
        corp.people["cai"] = ("Cai", "Head of the laboratory", [LAB])
        del corp.people["dan"]
        await gateway.push(frame("user_modify_org", 1, userId=["cai"]), frame("user_leave_org", 2, userId=["dan"]))
        await gateway.ack("frame-of-event-1")
        await gateway.ack("frame-of-event-2")
        may_go_on.set()
        assert process.stdout is not None
        await within(process.stdout.readline())
        assert book.is_that_of(corp)


async def test_who_moves_to_where_the_reading_has_been_is_still_there(program: Program, corp: Corp, book: Book) -> None:
    await program.read()

    moved = threading.Event()

    def move(path: str, body: dict[str, Any]) -> None:
        if path == PEOPLE and body["dept_id"] == ROOT:
            corp.people["cai"] = ("Cai", "Chemist", [ROOT])
            moved.set()

    def wait(path: str, body: dict[str, Any]) -> None:
        if path == PEOPLE and body["dept_id"] == LAB:
            moved.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    corp.after, corp.before = move, wait
    assert (await program.read())[1] == "4 departments, 5 people, 0 who left\n"
    assert book.is_that_of(corp)


@pytest.mark.parametrize("how", ["refused", "killed"])
async def test_a_reading_goes_on_where_it_ended(program: Program, corp: Corp, book: Book, how: str) -> None:
    corp.people |= {f"user{number}": (f"Name {number}", "Clerk", [LAB]) for number in range(9)}
    stuck, may_go_on = threading.Event(), threading.Event()
    refusal = as_json(NOT_ALLOWED)

    def stop(path: str, body: dict[str, Any]) -> Response | None:
        if path != PEOPLE or body["dept_id"] != LAB or body["cursor"] < 6:
            return None
        stuck.set()
        may_go_on.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        return refusal

    corp.before = stop
    process = await program.start("--once")
    await until(stuck.is_set)
    await until(lambda: book.rows("SELECT count(*) FROM departments WHERE people_read = 1") == [(3,)])
    if how == "killed":
        process.kill()
    may_go_on.set()
    _, errors = await within(process.communicate())
    if how == "refused":
        assert process.returncode == 1
        assert errors.decode().startswith("Failed: ")
    assert {"user3"} == book.people().keys() & {"user3", "user4"}
    corp.requests.clear()
    corp.before = lambda *_: None
    assert (await program.read())[:2] == (0, "4 departments, 14 people, 0 who left\n")
    assert book.is_that_of(corp)
    asked = [(body["dept_id"], body["cursor"]) for path, body in corp.requests if path == PEOPLE]
    assert asked[:3] == [(LAB, 6), (LAB, 8), (LAB, 10)]
    assert {(ROOT, 0), (SALES, 0), (NORTH, 0), (LAB, 0)} <= {*asked[3:]}  # and then all of it, for what changed meanwhile


async def test_a_department_that_is_removed_while_the_corp_is_read(program: Program, corp: Corp, book: Book) -> None:
    def remove(path: str, _: dict[str, Any]) -> None:
        if path == PEOPLE and NORTH in corp.departments:
            del corp.departments[NORTH], corp.people["ben"]
            corp.people["ann"] = ("Ann", "Seller", [SALES])

    corp.before = remove
    assert (await program.read())[1] == "3 departments, 4 people, 0 who left\n"
    assert NORTH in corp.asked(PEOPLE)
    assert book.is_that_of(corp)


async def test_what_the_app_may_not_see_any_more_stays_as_it_was(program: Program, corp: Corp, book: Book) -> None:
    await program.read()
    known = book.people(), book.departments()
    hidden: dict[str, list[Any]] = {PERSON: ["ben", "ann"], DEPARTMENT: [NORTH], BELOW: [NORTH], PEOPLE: []}
    corp.people |= {"ann": ("Ann", "Seller", []), "ben": ("Ben", "Seller", [])}
    del corp.departments[NORTH]
    corp.before = lambda path, body: as_json(NOT_ALLOWED) if (body.get("userid") or body.get("dept_id")) in hidden.get(path, ()) else None
    code, output, errors = await program.read()
    assert (code, output) == (0, "4 departments, 5 people, 0 who left\n")
    assert sorted(line.split()[0] for line in errors.splitlines()) == ["21", "ann", "ben"]
    assert (book.people(), book.departments()) == known


async def test_it_ends_when_dingtalk_refuses(program: Program, corp: Corp) -> None:
    corp.before = lambda *_: as_json({"code": "invalidClientIdOrSecret", "message": f"wrong {SECRET}"}, 400)
    code, output, errors = await program.read()
    assert (code, output) == (1, "")
    assert errors.startswith("Failed: wrong ***")


async def test_ctrl_c(program: Program, corp: Corp, book: Book, gateway: Gateway) -> None:
    process = await program.start()
    assert process.stdout is not None
    await within(process.stdout.readline())
    process.send_signal(2)
    _, errors = await within(process.communicate())
    assert (process.returncode, errors) == (0, b"Stopped.\n")
    assert book.is_that_of(corp)


async def test_it_is_read_again_now_and_then(program: Program, corp: Corp, book: Book, gateway: Gateway) -> None:
    async with program.following("--hours", "0.00001") as process:
        assert process.stdout is not None
        await within(process.stdout.readline())
        del corp.people["ben"]
        await until(lambda: book.left() == {"ben"})
        assert book.is_that_of(corp)
