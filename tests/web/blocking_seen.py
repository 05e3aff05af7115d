"""A store of what was seen that is slow, and can be away."""

from __future__ import annotations

import asyncio
import copy
import time
from typing import TYPE_CHECKING, Self

import pytest

from dingkit.seen import MemorySeen
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.seen import Claim


class BlockingSeen(MemorySeen):
    """Must not be asked in an event loop; `away` holds the beginnings of keys for which it is not there."""

    shared = True

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(clock=clock)
        self.away: set[str] = set()

    def of_another_process(self) -> Self:
        """The same memory, as another process has it: as an object of its own."""
        return copy.copy(self)

    def add(self, key: str, seconds: float) -> bool:
        self._ask(key)
        return super().add(key, seconds)

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        self._ask(key)
        return super().claim(key, owner, seconds)

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        self._ask(key)
        return super().renew(key, owner, seconds)

    def complete(self, key: str, seconds: float) -> None:
        self._ask(key)
        super().complete(key, seconds)

    def give_back(self, key: str, owner: str) -> None:
        self._refuse_in_loop()
        super().give_back(key, owner)

    def discard(self, key: str) -> None:
        self._refuse_in_loop()
        super().discard(key)

    def _ask(self, key: str) -> None:
        self._refuse_in_loop()
        if any(key.startswith(name) for name in self.away):
            raise StoreError("the store is unavailable")

    @staticmethod
    def _refuse_in_loop() -> None:
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
