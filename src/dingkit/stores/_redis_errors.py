"""What a Redis, or what answers in its place, does not do: one translation for tokens, rates and deduplication."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from contextlib import contextmanager
from typing import TYPE_CHECKING

from dingkit.stores._base import StoreError, StoreStepError, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def redis_errors() -> Iterator[None]:
    """Turn whatever redis-py raises into a `StoreError`: others than its own, too, for a host name or for text that it cannot decode."""
    try:
        yield
    except Exception as error:
        from redis import ResponseError

        if isinstance(error, ResponseError):  # a replica can be read, a value of another type can be replaced
            raise StoreStepError(f"Redis returned an error: {reason_of(error)}") from error
        raise StoreError(f"Redis does not answer: {reason_of(error)}") from error
