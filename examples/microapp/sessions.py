"""Who is signed in. Sessions live in this process: after a restart people sign in again, by a redirect that they hardly see.

With several processes keep them where all of them look, such as Redis.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")

LIFETIME_SECONDS = 8 * 3600
MAX_SESSIONS = 10_000
MAX_KEYS = 50


@dataclass(frozen=True)
class Person:
    """An employee of the corp."""

    userid: str
    name: str


class Once:
    """Jobs that are done once, however often a button was clicked: the page gets a key with each button."""

    def __init__(self) -> None:
        self._jobs: dict[str, asyncio.Task[Any] | None] = {}

    def new_key(self) -> str:
        """Make a key that is good for one job. Of many keys that nobody uses the oldest are forgotten."""
        key = secrets.token_urlsafe(16)
        self._jobs[key] = None
        while len(self._jobs) > MAX_KEYS:
            del self._jobs[next(iter(self._jobs))]
        return key

    async def run(self, key: str, job: Callable[[], Coroutine[None, None, T]]) -> T:
        """Do the job of a key, or wait for the one that is being done, or give what came of it.

        Raises:
            KeyError: nobody made this key, or it was forgotten.
        """
        task = self._jobs[key]
        if task is None:
            task = self._jobs[key] = asyncio.get_running_loop().create_task(job())
        return cast("T", await asyncio.shield(task))  # the same key is the same job


@dataclass
class Session:
    """One browser in which somebody is signed in."""

    person: Person
    ends: float
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    notifications: Once = field(default_factory=Once, repr=False)
    streams: int = 0


class Sessions:
    """The sessions of this process. An id is made here, when somebody has signed in: none that came from outside is ever taken over."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._sessions: dict[str, Session] = {}

    def begin(self, person: Person) -> str:
        """Sign somebody in; gives the id for the cookie."""
        now = self._clock()
        self._sessions = {key: session for key, session in self._sessions.items() if session.ends > now}
        while len(self._sessions) >= MAX_SESSIONS:
            del self._sessions[next(iter(self._sessions))]
        session_id = secrets.token_urlsafe(32)
        self._sessions[session_id] = Session(person, now + LIFETIME_SECONDS)
        return session_id

    def find(self, session_id: str | None) -> Session | None:
        """Give the session of a cookie, unless it has ended."""
        session = self._sessions.get(session_id or "")
        return session if session is not None and session.ends > self._clock() else None

    def end(self, session_id: str | None) -> None:
        """Sign out."""
        self._sessions.pop(session_id or "", None)
