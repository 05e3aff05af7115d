"""That each thing is worked on once, whoever gets it and however often it comes."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from dingkit._threads import to_its_end
from dingkit.errors import EventInProgressError
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit.seen import SeenStore

T = TypeVar("T")

logger = logging.getLogger("dingkit")


class Once:
    """Claims, completes and gives back keys.

    Args:
        seen: Where they are remembered.
        claim_seconds: How long nobody else gets what is being worked on.
        remember_seconds: How long it counts as done.
    """

    def __init__(self, seen: SeenStore, claim_seconds: float, remember_seconds: float) -> None:
        self._seen = seen
        self._claim_seconds = claim_seconds
        self._remember_seconds = remember_seconds

    async def ask(self, function: Callable[..., T], *arguments: Any, undo: Callable[[T], object] | None = None) -> T:
        """Call what asks the store: in a thread, if it may block. See `to_its_end`."""
        return await to_its_end(function, *arguments, undo=undo) if self._seen.shared else function(*arguments)

    def claim(self, key: str, what: str) -> str | None:
        """Make it ours, if it is new.

        Returns:
            The owner of the claim; `None` for what is done already.

        Raises:
            EventInProgressError: somebody else has it.
            StoreError: nobody knows.
        """
        owner = secrets.token_hex(16)
        with _store_errors():
            claim = self._seen.claim(key, owner, self._claim_seconds)
        if claim == "claimed":
            raise EventInProgressError(f"{what} is being worked on just now")
        return owner if claim == "new" else None

    def complete(self, key: str) -> None:
        """Remember that it is done."""
        try:
            with _store_errors():
                self._seen.complete(key, self._remember_seconds)
        except StoreError as error:
            logger.warning("what was delivered is not remembered and can come twice: %s", error)

    def give_back(self, key: str, owner: str) -> None:
        """Let it count as not done, if the claim of that owner has not ended meanwhile."""
        try:
            with _store_errors():
                self._seen.give_back(key, owner)
        except StoreError as error:
            logger.warning("what was not delivered cannot be given back and comes again only when its claim has ended: %s", error)


@contextmanager
def _store_errors() -> Iterator[None]:
    """Take whatever a store of somebody else raises for a store that is away."""
    try:
        yield
    except StoreError:
        raise
    except Exception as error:
        raise StoreError(f"the store failed: {type(error).__name__}: {error}") from error
