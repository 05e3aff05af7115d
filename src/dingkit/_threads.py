"""Work that may block, kept away from the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from asyncio import Future
    from collections.abc import Callable

T = TypeVar("T")


def in_thread(action: Callable[[], T]) -> Future[T]:
    """Do what may block; unlike with `asyncio.to_thread`, it is done too when its caller is cancelled."""
    import asyncio
    from contextvars import copy_context

    return asyncio.shield(asyncio.get_running_loop().run_in_executor(None, copy_context().run, action))


async def at_once(action: Callable[[], T]) -> T:
    """Do what does not block, to be awaited like the other."""
    return action()
