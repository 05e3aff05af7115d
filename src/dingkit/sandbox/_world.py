"""Everything there is in a sandbox: corps, apps, tokens, and what of them domains share."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import secrets
from typing import TYPE_CHECKING, Any

from dingkit.sandbox._clock import Clock
from dingkit.sandbox._description import Description
from dingkit.sandbox._event_forms import FieldsForSome
from dingkit.sandbox._journal import Journal
from dingkit.sandbox._pushes import Pushes
from dingkit.sandbox._trouble import Troubles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dingkit.sandbox._database import Database, Record
    from dingkit.sandbox._event_forms import AppKind

ALL_CORPS = ""
"""In place of a corp's id: what belongs to none, such as apps and tokens."""


class World:
    """What one sandbox knows and does.

    Attributes:
        database: What it remembers.
        clock: Its time.
        description: What the spec says.
        journal: What it was asked, and what it pushed.
        troubles: Failures that were requested.
        url: Where it is served; empty before that.
        pushes: Pushes events to programs.
        pending: Events that are pushed once the request that made them was answered.
        allowed_hosts: Other machines that something may be sent to: a sandbox pushes only to programs of its own machine otherwise.
        listeners: Called with each change of a conversation: corp and message.
    """

    def __init__(self, database: Database, description: Description | None = None) -> None:
        self.database = database
        self.clock = Clock()
        self.description = description or Description()
        self.journal = Journal()
        self.troubles = Troubles(self.clock)
        self.url = ""
        self.allowed_hosts: set[str] = set()
        self.pushes = Pushes(self)
        self.pending: list[tuple[str, str, dict[str, Any]]] = []
        self.listeners: list[Callable[[str, Record], None]] = []
        self._corps: dict[str, Corp] = {}

    def corp(self, corp_id: str) -> Corp:
        """Return a corp, whether there is such a one or not."""
        if (found := self._corps.get(corp_id)) is None:
            found = self._corps[corp_id] = Corp(self, corp_id)
        return found

    def corps(self) -> list[Record]:
        """Return all corps."""
        return self.database.find(ALL_CORPS, "corp")

    def has_corp(self, corp_id: str) -> bool:
        """Return whether there is such a corp."""
        return self.database.get(ALL_CORPS, "corp", corp_id) is not None

    def apps(self) -> list[Record]:
        """Return all apps."""
        return self.database.find(ALL_CORPS, "app")

    def app(self, app_key: str) -> Record | None:
        """Return the app with a key (Client ID, SuiteKey), or `None`."""
        return self.database.get(ALL_CORPS, "app", app_key)

    def app_of_robot(self, robot_code: str) -> Record | None:
        """Return the app that a robot belongs to, or `None`."""
        return next((app for app in self.apps() if app.get("robot_code") == robot_code), None)

    def put_app(self, app: Record) -> None:
        """Write an app."""
        self.database.put(ALL_CORPS, "app", app["app_key"], app, parent=app.get("corp_id", ""))

    # Tokens, codes and tickets: secrets that this sandbox gives out, each of a kind, with a time when it ends.

    def issue(
        self, kind: str, *, seconds: float, corp_id: str = "", app_key: str = "", userid: str = "", prefix: str = "", **more: Any
    ) -> str:
        """Give out a secret that is valid for a time, and return it."""
        value = prefix + secrets.token_hex(16)
        self.database.put(
            ALL_CORPS,
            kind,
            value,
            {"value": value, "corp_id": corp_id, "app_key": app_key, "userid": userid, "until": self.clock.now() + seconds, **more},
            parent=f"{app_key}/{corp_id}",
        )
        return value

    def issued(self, kind: str, *, corp_id: str = "", app_key: str = "") -> Record | None:
        """Return the newest secret of a kind that an app has in a corp and that is still valid, or `None`."""
        found = self.database.find(ALL_CORPS, kind, parent=f"{app_key}/{corp_id}", newest_first=True, limit=1)
        return found[0] if found and found[0]["until"] > self.clock.now() else None

    def renew(self, kind: str, record: Record, seconds: float) -> None:
        """Let a secret be valid from now on as long as a new one."""
        self.database.put(
            ALL_CORPS,
            kind,
            record["value"],
            {**record, "until": self.clock.now() + seconds},
            parent=f"{record['app_key']}/{record['corp_id']}",
        )

    def valid(self, kind: str, value: object) -> Record | None:
        """Return what is known of a secret that is still valid, or `None`."""
        found = self.database.get(ALL_CORPS, kind, value)
        return found if found is not None and found["until"] > self.clock.now() else None

    def redeem(self, kind: str, value: object) -> Record | None:
        """Return what is known of a secret that works once, and end it; `None` when it is not valid."""
        found = self.valid(kind, value)
        self.database.delete(ALL_CORPS, kind, value)
        return found

    def revoke(self, kind: str, *, app_key: str, corp_id: str) -> int:
        """End all secrets of a kind that an app has in a corp; return how many."""
        found = self.database.find(ALL_CORPS, kind, parent=f"{app_key}/{corp_id}")
        return sum(self.database.delete(ALL_CORPS, kind, record["value"]) for record in found)


class Corp:
    """One corp: its records, its numbers, its events.

    The kinds of records that domains share: `user` (by userid), `department` (by dept_id, parent: that of the department above),
    `role_group`, `role`, `group` (by open_conversation_id), `message`. What only one domain knows has its name in front: `todo_task`.
    """

    __slots__ = ("_database", "id", "world")

    def __init__(self, world: World, corp_id: str) -> None:
        self.id = corp_id
        self.world = world
        self._database = world.database

    def get(self, kind: str, key: object) -> Record | None:
        """Return a record, or `None` when there is none."""
        return self._database.get(self.id, kind, key)

    def put(self, kind: str, key: object, data: Record, *, parent: object = "") -> None:
        """Write a record, in place of the one that has its id."""
        self._database.put(self.id, kind, key, data, parent=parent)

    def delete(self, kind: str, key: object) -> bool:
        """Delete a record; return whether there was one."""
        return self._database.delete(self.id, kind, key)

    def find(self, kind: str, *, parent: object = None, newest_first: bool = False, skip: int = 0, limit: int = -1) -> list[Record]:
        """Return the records of a kind, the oldest first."""
        return self._database.find(self.id, kind, parent=parent, newest_first=newest_first, skip=skip, limit=limit)

    def find_having(self, kind: str, name: str, value: object) -> list[Record]:
        """Return the records of a kind in which a field is a value, or a list that has it, the oldest first."""
        return self._database.find_having(self.id, kind, name, value)

    def count(self, kind: str, *, parent: object = None) -> int:
        """Return how many records of a kind there are."""
        return self._database.count(self.id, kind, parent=parent)

    def next_number(self, name: str, first: int = 1) -> int:
        """Return the next number of a series of this corp."""
        return self._database.next_number(f"{self.id}/{name}", first)

    def new_id(self, name: str, prefix: str = "") -> str:
        """Return an id that nothing has yet, the same in each run: tests can be compared."""
        return self.id_of(name, self.next_number(name), prefix)

    def id_of(self, name: str, number: int, prefix: str = "") -> str:
        """Return the id that belongs to a number of a series."""
        return prefix + hashlib.blake2s(f"{self.id}/{name}/{number}".encode(), digest_size=12).hexdigest()

    def emit(self, event: str, **fields: Any) -> None:
        """Emit an event: it is pushed to the apps of this corp that listen once the request was answered.

        Args:
            event: Name of the event in the spec.
            fields: What it says beside what every event does, by the names on the wire.
        """
        self.world.pending.append((self.id, event, fields))

    def emit_for(self, only: AppKind, event: str, /, **fields: Any) -> None:
        """Emit an event for one kind of apps, or in another form for them; arguments as of `emit`."""
        self.world.pending.append((self.id, event, FieldsForSome(only, fields)))

    def userids(self) -> list[str]:
        """Return the userids of all people."""
        return self._database.ids(self.id, "user")

    def known_userids(self, userids: Sequence[str]) -> list[str]:
        """Return those of some userids that users have, in the order in which they were given."""
        known = set(self._database.ids(self.id, "user", among=userids))
        return [userid for userid in userids if userid in known]

    def userids_below(self, dept_id: int) -> list[str]:
        """Return the userids of the people of a department and of all departments below it."""
        return self._database.ids(self.id, "user", having=("dept_id_list", self.departments_below(dept_id)))

    def users(self) -> list[Record]:
        """Return all people."""
        return self.find("user")

    def user(self, userid: object) -> Record | None:
        """Return the person with a userid, or `None`."""
        return self.get("user", userid)

    def user_by_unionid(self, unionid: object) -> Record | None:
        """Return the person with a unionid, or `None`."""
        return next(iter(self.find_having("user", "unionid", unionid)), None)

    def members(self, dept_id: int) -> list[Record]:
        """Return the people of a department itself, without those of the departments below it."""
        return self.find_having("user", "dept_id_list", dept_id)

    def departments_below(self, dept_id: int) -> list[int]:
        """Return a department and all departments below it, by their ids."""
        found = [dept_id]
        for one in found:
            found += [department["dept_id"] for department in self.find("department", parent=one)]
        return found
