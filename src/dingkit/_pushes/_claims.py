"""What is being worked on in this process: it is not begun a second time, and other processes keep away from it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import itertools
import logging
import math
import os
import secrets
import time
from dataclasses import dataclass
from threading import Condition, Lock, Thread, current_thread
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from dingkit._pushes._guarded_seen import GuardedSeen
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from dingkit.seen import SeenStore

logger = logging.getLogger("dingkit")

RENEWALS_IN_A_CLAIM = 3
"""A claim is renewed after a third of its time: it outlives one renewal that fails."""


@dataclass(slots=True)
class Claimed:
    """A key that is being worked on here.

    Attributes:
        key: The key.
        owner: Whose claim it is: no two have the same.
        seconds: How long the claim lasts in the store.
        is_known: Whether the store has said that it is new.
        ends: When it may be taken by another, because the work on it never began.
        renew_at: When its claim is to be renewed; infinite for one that is not, or not any more.
        is_being_renewed: Whether the store is being asked just now.
    """

    key: str
    owner: str
    seconds: float
    is_known: bool = True
    ends: float = math.inf
    renew_at: float = math.inf
    is_being_renewed: bool = False


class ClaimRegistry:
    """The keys that are worked on in this process, and the thread that renews their claims while there are any.

    All handlers that share a store share one, see `claims_of`: none of them begins what another has at work, whatever became of the store.
    """

    def __init__(self, store: SeenStore) -> None:
        self.seen = GuardedSeen(store)
        self._store = store  # while this lives, no other store can have the same id
        self.reset()

    def reset(self) -> None:
        """Forget everything, the thread included: in a forked child none of it is at work."""
        self._lock = Lock()
        self._changed = Condition(self._lock)
        self._claims: dict[str, Claimed] = {}
        self._thread: Thread | None = None
        self._wakes_at = math.inf
        self._is_failing = False
        self._process = secrets.token_hex(16)  # and a number: to ask the system for each owner costs more than the claim
        self._numbers = itertools.count()

    def enter(self, key: str, seconds: float) -> Claimed | None:
        """Note that a key is to be worked on, for so long before its claim ends; `None` when it is being worked on already."""
        with self._lock:
            other = self._claims.get(key)
            if other is not None and other.ends > time.monotonic():
                return None
            claimed = self._claims[key] = Claimed(key, f"{self._process}{next(self._numbers):x}", seconds)
            return claimed

    def begin(self, claimed: Claimed) -> bool:
        """Note that the work on a key begins, and renew its claim until it ends; false when it came too late and another has it."""
        with self._lock:
            if self._claims.get(claimed.key) is not claimed:
                return False
            claimed.ends = math.inf
            if claimed.renew_at == math.inf and self.seen.renews:
                self._renew_later(claimed)
            return True

    def stop_renewing(self, claimed: Claimed) -> None:
        """Leave a claim alone from now on: it is about to be completed or given back."""
        with self._lock:
            claimed.renew_at = math.inf
            while claimed.is_being_renewed and self._claims.get(claimed.key) is claimed:  # in a forked child no thread renews it
                self._changed.wait()

    def leave(self, claimed: Claimed) -> None:
        """Note that the work on a key has ended."""
        with self._lock:
            if self._claims.get(claimed.key) is claimed:
                del self._claims[claimed.key]

    def rest(self) -> None:
        """End the thread now, if it has nothing to renew."""
        with self._lock:
            if any(claimed.renew_at < math.inf for claimed in self._claims.values()):
                return
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread is not None:
            thread.join()

    def _renew_later(self, claimed: Claimed) -> None:
        claimed.renew_at = time.monotonic() + claimed.seconds / RENEWALS_IN_A_CLAIM
        if self._thread is None:
            self._thread = Thread(target=self._keep_renewing, name="dingkit-claims", daemon=True)
            try:
                self._thread.start()
            except RuntimeError as error:  # no more threads can be started, or Python is exiting
                self._thread, claimed.renew_at = None, math.inf
                logger.warning("claims are not renewed, other processes may begin what takes longer than %s s: %s", claimed.seconds, error)
        elif claimed.renew_at < self._wakes_at:
            self._changed.notify_all()

    def _keep_renewing(self) -> None:
        while due := self._wait_for_due():
            for number, claimed in enumerate(due):
                if not self._renew(claimed):
                    self._postpone(due[number:])
                    break

    def _wait_for_due(self) -> list[Claimed]:
        """Wait until claims are to be renewed; nothing when there are none any more, or the thread is to end."""
        with self._lock:
            while self._thread is current_thread():
                times = [claimed.renew_at for claimed in self._claims.values()]
                self._wakes_at = min(times, default=math.inf)
                if self._wakes_at == math.inf:
                    self._thread = None
                    break
                now = time.monotonic()
                if self._wakes_at <= now:
                    return [claimed for claimed in self._claims.values() if claimed.renew_at <= now]
                self._changed.wait(self._wakes_at - now)
            return []

    def _renew(self, claimed: Claimed) -> bool:
        """Renew a claim; false when the store did not do it, and will hardly do it for the others."""
        with self._lock:
            if claimed.renew_at == math.inf:
                return True  # the work was over before it was this one's turn
            claimed.is_being_renewed = True
        is_ours, failure = False, ""
        try:
            is_ours = self.seen.renew(claimed.key, claimed.owner, claimed.seconds)
        except StoreError as error:
            failure = str(error)
        except BaseException as error:  # noqa: BLE001 - of a thread of this module: it would be reported nowhere else
            failure = type(error).__name__
        with self._lock:
            claimed.is_being_renewed = False
            is_over = claimed.renew_at == math.inf
            if is_ours and not is_over:
                claimed.renew_at = time.monotonic() + claimed.seconds / RENEWALS_IN_A_CLAIM
            elif not failure:
                claimed.renew_at = math.inf
            self._changed.notify_all()
        self._log(claimed.key, failure, is_lost=not (is_ours or failure or is_over))
        return not failure

    def _postpone(self, due: list[Claimed]) -> None:
        """Try again soon, long before claims end."""
        with self._lock:
            for claimed in [each for each in due if each.renew_at < math.inf]:  # the others were given back meanwhile
                claimed.renew_at = time.monotonic() + claimed.seconds / RENEWALS_IN_A_CLAIM**2

    def _log(self, key: str, failure: str, *, is_lost: bool) -> None:
        if failure and not self._is_failing:
            logger.warning("claims are not renewed, and other processes may begin what is running here: %s", failure)
        if is_lost:
            logger.warning("the claim of %s was taken over by another process, which may be working on it, too", key)
        self._is_failing = bool(failure)


_ALL: WeakValueDictionary[int, ClaimRegistry] = WeakValueDictionary()
_LOCK = Lock()


def claims_of(store: SeenStore) -> ClaimRegistry:
    """Return what is being worked on in this process by all that share a store."""
    with _LOCK:
        at_work = _ALL.get(id(store))
        if at_work is None:
            at_work = _ALL[id(store)] = ClaimRegistry(store)
        return at_work


def _forget_all() -> None:  # pragma: no cover - the children of the tests measure nothing
    global _LOCK  # noqa: PLW0603 - another thread of the parent may have held it
    _LOCK = Lock()
    for at_work in list(_ALL.values()):
        at_work.reset()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows knows no fork
    os.register_at_fork(after_in_child=_forget_all)
