"""Deduplication: each thing is worked on once, whichever process gets it and however often it comes."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import math
import time
from typing import TYPE_CHECKING, Any, TypeVar

from dingkit._core._concurrency import run_uncancelled
from dingkit._pushes._claims import Claimed, claims_of
from dingkit.errors._base import EventInProgressError
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.seen import SeenStore

T = TypeVar("T")

logger = logging.getLogger("dingkit")


class Deduplicator:
    """Claims, completes and gives back keys, and keeps their claims while they are worked on.

    Args:
        seen: Where they are remembered.
        claim_seconds: How long no other process gets what was being worked on when a process died.
        remember_seconds: How long it counts as done.
    """

    def __init__(self, seen: SeenStore, claim_seconds: float, remember_seconds: float) -> None:
        self._at_work = claims_of(seen)
        self._seen = self._at_work.seen
        self._claim_seconds = claim_seconds
        self._remember_seconds = remember_seconds

    @property
    def may_block(self) -> bool:
        """Whether the store may block: asyncio code asks it in a thread then."""
        return self._seen.shared

    async def run(self, function: Callable[..., T], *arguments: Any, undo: Callable[[T], object] | None = None) -> T:
        """Call what asks the store: in a thread, if it may block. See `run_uncancelled`."""
        return await run_uncancelled(function, *arguments, undo=undo) if self._seen.shared else function(*arguments)

    def add(self, key: str, seconds: float) -> bool:
        """Remember a key for that long; true when it was not known.

        Raises:
            StoreError: the store cannot say.
        """
        return self._seen.add(key, seconds)

    def discard(self, key: str, *, quietly: bool = False) -> None:
        """Forget a key; quietly when the log says already that the store is unavailable."""
        try:
            self._seen.discard(key)
        except StoreError as error:
            _log("what is to come again cannot be removed from the store, and counts as delivered for a while", error, quietly=quietly)

    def claim(self, key: str, label: str, *, even_if_unknown: bool = False, hand_over: bool = False) -> Claimed | None:
        """Make a key ours, if it is new, until it is completed or given back.

        Args:
            key: What it is known by.
            label: What to call it in errors and the log.
            even_if_unknown: Make it ours even when the store cannot say whether it is new.
            hand_over: Another thread works on it, and calls `begin` then; the claim ends if it never does.

        Returns:
            The claim; `None` for what is done already.

        Raises:
            EventInProgressError: it is being worked on, here or elsewhere.
            StoreError: the store cannot say.
        """
        claimed = self._at_work.enter(key, self._claim_seconds)
        if claimed is None:
            raise _in_progress(label)
        claim = None
        try:
            claim = self._seen.claim(key, claimed.owner, self._claim_seconds)
        except StoreError as error:
            if not even_if_unknown:
                raise
            logger.warning("%s is delivered, although it is not known whether it is new: %s", label, error)
            claim, claimed.is_known = "new", False
        finally:
            if claim != "new":
                self._at_work.leave(claimed)
            elif hand_over:  # the thread may never begin: then the claim ends here, as it does in the store
                claimed.ends = time.monotonic() + claimed.seconds
            else:
                self._at_work.begin(claimed)
        if claim == "claimed":
            raise _in_progress(label)
        return claimed if claim == "new" else None

    def begin(self, claimed: Claimed, label: str) -> None:
        """Keep a claim, if it was handed over.

        Raises:
            EventInProgressError: that took so long that the claim has ended, and another thread has it.
        """
        if claimed.ends < math.inf and not self._at_work.begin(claimed):
            raise _in_progress(label)

    def complete(self, claimed: Claimed) -> None:
        """Remember that it is done."""
        self._at_work.stop_renewing(claimed)
        try:
            self._seen.complete(claimed.key, self._remember_seconds)
        except StoreError as error:
            _log("what was delivered is not remembered and can come twice", error, quietly=not claimed.is_known)
        finally:
            self._at_work.leave(claimed)

    def give_back(self, claimed: Claimed, *, quietly: bool = False) -> None:
        """Let it count as not done, if its claim has not ended meanwhile."""
        self._at_work.stop_renewing(claimed)
        try:
            self._seen.give_back(claimed.key, claimed.owner)
        except StoreError as error:
            effect = "what was not delivered cannot be given back and comes again only when its claim has ended"
            _log(effect, error, quietly=quietly or not claimed.is_known)
        finally:
            self._at_work.leave(claimed)

    def rest(self) -> None:
        """Keep nothing running while nothing is being worked on."""
        self._at_work.rest()


def _in_progress(label: str) -> EventInProgressError:
    return EventInProgressError(f"{label} is already being worked on")


def _log(effect: str, error: StoreError, *, quietly: bool) -> None:
    logger.log(logging.DEBUG if quietly else logging.WARNING, "%s: %s", effect, error)
