"""The corp in a SQLite file, kept current from events: departments, people, who is where, and who has left.

    export DINGTALK_APP_KEY=... DINGTALK_APP_SECRET=...     # an internal app that may read the address book
    python examples/address_book.py corp.db                 # read the corp, then follow its events until Ctrl-C
    python examples/address_book.py corp.db --once          # read it and end
    sqlite3 corp.db 'SELECT name FROM people JOIN memberships USING (userid) WHERE dept_id = 1 AND left_at IS NULL'

Without a corp, it reads the one that `dingkit sandbox` makes on this machine, with the settings that it prints (DINGTALK_URL leads there).

Needs `pip install 'dingkit[limiter,stream]'`, and for the events Stream mode in the developer console; docs/address-book.md tells how it
works.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import logging
import sqlite3
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

from dingkit import AsyncDingTalk
from dingkit.errors import DingTalkError, NotFoundError, PermissionDeniedError
from dingkit.events import (
    OrgDeptCreateEventCurrent,
    OrgDeptModifyEventCurrent,
    OrgDeptRemoveEventCurrent,
    UserActiveOrgEventCurrent,
    UserAddOrgEventCurrent,
    UserLeaveOrgEventCurrent,
    UserModifyOrgEventCurrent,
)
from dingkit.limiter import RateLimiter
from dingkit.stream import DingTalkStream

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from dingkit.models import UserProfile

    PeopleEvent = UserAddOrgEventCurrent | UserModifyOrgEventCurrent | UserActiveOrgEventCurrent | UserLeaveOrgEventCurrent
    DepartmentEvent = OrgDeptCreateEventCurrent | OrgDeptModifyEventCurrent | OrgDeptRemoveEventCurrent

logger = logging.getLogger("address_book")

ROOT = 1
AT_ONCE = 8  # departments that are read at the same time
DAY_HOURS = 24
HOUR_SECONDS = 3600
MAX_WAIT_SECONDS = 3600  # for the rates that DingTalk documents

SCHEMA = """
CREATE TABLE IF NOT EXISTS readings (number INTEGER PRIMARY KEY, begun_at INTEGER NOT NULL, finished_at INTEGER);
CREATE TABLE IF NOT EXISTS departments (
    dept_id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT,
    removed_at INTEGER,                         -- Unix time; NULL while it is there
    seen INTEGER NOT NULL,                      -- the reading that saw it last
    people_read INTEGER NOT NULL DEFAULT 0,     -- the reading that has all its people
    cursor INTEGER NOT NULL DEFAULT 0           -- where the next page of its people begins
);
CREATE TABLE IF NOT EXISTS people (
    userid TEXT PRIMARY KEY, unionid TEXT, name TEXT, title TEXT, mobile TEXT, email TEXT,
    left_at INTEGER,                            -- Unix time; NULL while they are there
    seen INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS memberships (userid TEXT, dept_id INTEGER, PRIMARY KEY (userid, dept_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS memberships_of_departments ON memberships (dept_id);
"""


class AddressBook:
    """A corp in a SQLite file.

    An event says that something changed, not what is true now: it can come late, twice, or after a newer one. So whatever happened, the
    person or the department is looked up, and that is written. What was looked up earlier never replaces what was looked up later.

    Args:
        path: The file.
        ding: Reads the corp.
    """

    def __init__(self, path: str, ding: AsyncDingTalk) -> None:
        self._ding = ding
        self._db = sqlite3.connect(path)
        self._db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")  # others can read while this writes
        self._db.executescript(SCHEMA)
        self._db.commit()
        self._numbers = itertools.count(1)
        self._written: dict[str | int, int] = {}  # userid or dept_id → when what an event made known was asked for

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def summary(self) -> str:
        """Count what is in it."""
        departments, people, left = self._db.execute(
            "SELECT (SELECT count(*) FROM departments WHERE removed_at IS NULL), (SELECT count(*) FROM people WHERE left_at IS NULL),"
            " (SELECT count(*) FROM people WHERE left_at IS NOT NULL)"
        ).fetchone()
        return f"{departments} departments, {people} people, {left} who left"

    async def refresh(self) -> None:
        """Read the whole corp. A reading that was interrupted goes on first; what changed since it began is found by one more."""
        while True:
            number, goes_on = self._begin()
            await self._read_departments(number)
            await self._read_people(number)
            await self._look_at_the_others(number)
            with self._db:
                self._db.execute("UPDATE readings SET finished_at = ? WHERE number = ?", (_now(), number))
            if not goes_on:
                return

    async def people_changed(self, event: PeopleEvent) -> None:
        """Write down who joined, changed or left."""
        for userid in event.user_id:
            await self.look_at_person(userid)

    async def departments_changed(self, event: DepartmentEvent) -> None:
        """Write down which departments were made, changed or removed."""
        for dept_id in event.dept_id:
            await self.look_at_department(dept_id)

    async def look_at_person(self, userid: str) -> None:
        """Ask for one person, and write down what is true now."""
        asked = next(self._numbers)
        try:
            person = (await self._ding.contact.get_user(userid=userid)).result
        except NotFoundError:
            person = None
        with self._db:
            if not self._is_newer(userid, asked):
                return
            if person is not None:
                self._write_person(person, self._last_reading())
            else:
                self._db.execute("UPDATE people SET left_at = ? WHERE userid = ? AND left_at IS NULL", (_now(), userid))
                self._db.execute("DELETE FROM memberships WHERE userid = ?", (userid,))

    async def look_at_department(self, dept_id: int) -> None:
        """Ask for one department, and write down what is true now."""
        asked = next(self._numbers)
        try:
            department = (await self._ding.department.get_department(dept_id=dept_id)).result
        except NotFoundError:
            department = None
        with self._db:
            if not self._is_newer(dept_id, asked):
                return
            if department is not None:
                self._write_department(dept_id, department.parent_id, department.name, self._last_reading())
            else:
                self._db.execute("UPDATE departments SET removed_at = ? WHERE dept_id = ? AND removed_at IS NULL", (_now(), dept_id))
                self._db.execute("DELETE FROM memberships WHERE dept_id = ?", (dept_id,))

    def _is_newer(self, what: str | int, asked: int) -> bool:
        if self._written.get(what, 0) > asked:
            return False
        self._written[what] = asked
        return True

    def _last_reading(self) -> int:
        number: int = self._db.execute("SELECT coalesce(max(number), 0) FROM readings").fetchone()[0]
        return number

    def _begin(self) -> tuple[int, bool]:
        """Return the number of the reading, and whether it goes on with one that was interrupted."""
        number = self._last_reading()
        with self._db:
            if self._db.execute("SELECT 1 FROM readings WHERE number = ? AND finished_at IS NULL", (number,)).fetchone():
                return number, True
            self._db.execute("INSERT INTO readings (number, begun_at) VALUES (?, ?)", (number + 1, _now()))
        return number + 1, False

    async def _read_departments(self, number: int) -> None:
        """Read the tree from its root."""
        await self.look_at_department(ROOT)
        asked = next(self._numbers)
        async for department in self._ding.department.walk(concurrency=AT_ONCE):
            with self._db:
                if self._written.get(department.dept_id, 0) < asked:
                    self._write_department(department.dept_id, department.parent_id, department.name, number)

    async def _read_people(self, number: int) -> None:
        """Read who is in each department that this reading has not read to its end."""
        to_read = self._db.execute(
            "SELECT dept_id, cursor FROM departments WHERE removed_at IS NULL AND seen = ? AND people_read < ? ORDER BY dept_id",
            (number, number),
        ).fetchall()
        await _for_each(lambda row: self._read_department(number, *row), to_read)

    async def _read_department(self, number: int, dept_id: int, cursor: int) -> None:
        asked = next(self._numbers)
        try:
            async for page in self._ding.contact.iter_users(dept_id=dept_id, cursor=cursor).pages():
                with self._db:  # the people, and where to go on: both or neither
                    for person in page.items:
                        if self._written.get(person.userid, 0) < asked:
                            self._write_person(person, number)
                    self._db.execute("UPDATE departments SET cursor = ? WHERE dept_id = ?", (page.next_cursor or 0, dept_id))
                    if page.next_cursor is None:
                        self._db.execute("UPDATE departments SET people_read = ? WHERE dept_id = ?", (number, dept_id))
                asked = next(self._numbers)  # the next page is asked for after this
        except NotFoundError:  # removed since the tree was read
            await self.look_at_department(dept_id)

    async def _look_at_the_others(self, number: int) -> None:
        """Look up who was there before and was not seen: they left, or moved to where the reading had been already."""
        people = self._db.execute("SELECT userid FROM people WHERE left_at IS NULL AND seen < ?", (number,)).fetchall()
        departments = self._db.execute("SELECT dept_id FROM departments WHERE removed_at IS NULL AND seen < ?", (number,)).fetchall()
        await _for_each(lambda row: _unless_hidden(self.look_at_person(*row), row), people)
        await _for_each(lambda row: _unless_hidden(self.look_at_department(*row), row), departments)

    def _write_person(self, person: UserProfile, number: int) -> None:
        known = (person.userid, person.unionid, person.name, person.title, person.mobile, person.email)
        self._db.execute("REPLACE INTO people VALUES (?, ?, ?, ?, ?, ?, NULL, ?)", (*known, number))
        self._db.execute("DELETE FROM memberships WHERE userid = ?", (person.userid,))
        self._db.executemany("INSERT INTO memberships VALUES (?, ?)", [(person.userid, dept_id) for dept_id in {*person.dept_id_list}])

    def _write_department(self, dept_id: int, parent_id: int | None, name: str | None, number: int) -> None:
        self._db.execute(
            "INSERT INTO departments (dept_id, parent_id, name, seen) VALUES (?, ?, ?, ?) ON CONFLICT (dept_id) DO UPDATE"
            " SET parent_id = excluded.parent_id, name = excluded.name, seen = excluded.seen, removed_at = NULL",
            (dept_id, parent_id, name, number),
        )


async def _unless_hidden(look: Awaitable[None], row: tuple[str | int]) -> None:
    """Look at what the app may see; nobody knows what became of the rest."""
    try:
        await look
    except PermissionDeniedError as error:
        logger.warning("%s stays as it was: %s", row[0], error)


def _now() -> int:
    return int(time.time())


async def _for_each(function: Callable[[Any], Awaitable[None]], items: Sequence[Any]) -> None:
    """Call a function with each item, a few at the same time; the first failure ends it."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def call(item: Any) -> None:
        async with gate:
            await function(item)

    tasks = [asyncio.create_task(call(item)) for item in items]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


async def follow(path: str, *, once: bool, hours: float) -> None:
    """Read the corp, then follow its events, and read it again now and then for those that nobody pushed."""
    limiter = RateLimiter(wait_seconds=MAX_WAIT_SECONDS)
    async with AsyncDingTalk.from_env(limiter=limiter) as ding:
        with closing(AddressBook(path, ding)) as book:
            if once:
                await book.refresh()
                print(book.summary())
                return
            stream = DingTalkStream(ding)
            stream.on(UserAddOrgEventCurrent, UserModifyOrgEventCurrent)(book.people_changed)
            stream.on(UserActiveOrgEventCurrent, UserLeaveOrgEventCurrent)(book.people_changed)
            stream.on(OrgDeptCreateEventCurrent, OrgDeptModifyEventCurrent, OrgDeptRemoveEventCurrent)(book.departments_changed)
            async with stream:  # before the reading: what changes meanwhile is not missed
                while True:
                    await book.refresh()
                    print(book.summary(), flush=True)
                    await asyncio.sleep(hours * HOUR_SECONDS)


def main() -> int:
    """Run the example; the exit code is 1 when DingTalk refused or could not be reached: start it again, it goes on."""
    parser = argparse.ArgumentParser(description="The corp in a SQLite file, kept current from events.")
    parser.add_argument("path", help="the SQLite file; made when it is not there")
    parser.add_argument("--once", action="store_true", help="read the corp and end")
    parser.add_argument("--hours", type=float, default=DAY_HOURS, help="read the whole corp again after so many hours (%(default)s)")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    try:
        asyncio.run(follow(arguments.path, once=arguments.once, hours=arguments.hours))
    except DingTalkError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
