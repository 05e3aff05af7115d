"""Stores of what was seen, of users as well, held to what `SeenStore` says."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, cast, get_args

from dingkit.seen import Claim
from dingkit.stores import StoreError
from dingkit.stores._base import refuse_awaitable, store_errors

if TYPE_CHECKING:
    from dingkit.seen import SeenStore


_CLAIMS = get_args(Claim)
_PLAIN = (str, int, type(None))


class GuardedSeen:
    """Any store, held to what `SeenStore` says: whatever else it raises or returns is a `StoreError`."""

    def __init__(self, seen: SeenStore) -> None:
        self._seen = seen

    @property
    def shared(self) -> bool:
        """See `SeenStore.shared`; a store that does not say may block."""
        try:
            return bool(self._seen.shared)
        except Exception:  # noqa: BLE001 - what it raises says nothing about whether it blocks
            return True

    @property
    def renews(self) -> bool:
        """Whether it is a `RenewingSeenStore`."""
        try:
            return callable(getattr(self._seen, "renew", None))
        except Exception:  # noqa: BLE001 - then it cannot be asked to
            return False

    def add(self, key: str, seconds: float) -> bool:
        """See `SeenStore.add`."""
        return self._call_for_bool("add", key, seconds)

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        """See `SeenStore.claim`."""
        claim = self._ask("claim", key, owner, seconds)
        if not isinstance(claim, str) or claim not in _CLAIMS:
            raise StoreError(f"the store failed: claim returned {type(claim).__name__}, not one of {', '.join(_CLAIMS)}")
        return cast("Claim", claim)

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        """See `RenewingSeenStore.renew`."""
        return self._call_for_bool("renew", key, owner, seconds)

    def complete(self, key: str, seconds: float) -> None:
        """See `SeenStore.complete`."""
        self._ask("complete", key, seconds)

    def give_back(self, key: str, owner: str) -> None:
        """See `SeenStore.give_back`."""
        self._ask("give_back", key, owner)

    def discard(self, key: str) -> None:
        """See `SeenStore.discard`."""
        self._ask("discard", key)

    def _call_for_bool(self, name: str, *arguments: Any) -> bool:
        result = self._ask(name, *arguments)
        if result is not None and not isinstance(result, int):  # clients of databases say 1 or 0, and `None` for no
            raise StoreError(f"the store failed: {name} returned {type(result).__name__}, not a bool")
        return bool(result)

    def _ask(self, name: str, *arguments: Any) -> Any:
        try:
            result = getattr(self._seen, name)(*arguments)
            if not isinstance(result, _PLAIN):
                refuse_awaitable(name, result)
        except BaseException:
            with store_errors("the store"):
                raise
        return result
