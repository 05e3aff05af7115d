"""That each thing is worked on once, whoever gets it and however often it comes."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, TypeVar

from dingkit.errors import EventInProgressError
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

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

    async def ask(self, function: Callable[..., T], *arguments: Any) -> T:
        """Call what asks the store: in a thread, if it may block."""
        return await asyncio.to_thread(function, *arguments) if self._seen.shared else function(*arguments)

    def claim(self, key: str, what: str) -> bool:
        """Tell whether it is new, and ours from now on.

        Raises:
            EventInProgressError: somebody else has it.
            StoreError: nobody knows.
        """
        claim = self._seen.claim(key, self._claim_seconds)
        if claim == "claimed":
            raise EventInProgressError(f"{what} is being worked on just now")
        return claim == "new"

    def complete(self, key: str) -> None:
        """Remember that it is done."""
        try:
            self._seen.complete(key, self._remember_seconds)
        except StoreError as error:
            logger.warning("what was delivered is not remembered and can come twice: %s", error)

    def give_back(self, key: str) -> None:
        """Let it count as not done."""
        self._seen.discard(key)
