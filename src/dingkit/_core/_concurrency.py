"""Work that may block, kept away from the event loop."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from asyncio import Future, Task
    from collections.abc import Callable, Coroutine

T = TypeVar("T")

_GOING_ON: set[Task[Any]] = set()
"""Asyncio keeps no task alive that nobody waits for."""


def run_in_thread(action: Callable[[], T]) -> Future[T]:
    """Do what may block; unlike with `asyncio.to_thread`, it is done too when its caller is cancelled."""
    import asyncio

    return asyncio.shield(_start(action))


async def run_uncancelled(function: Callable[..., T], *arguments: Any, undo: Callable[[T], object] | None = None) -> T:
    """Call what soon ends, in a thread, and wait for its end even when this is cancelled: nothing is left halfway.

    Args:
        function: What to call.
        arguments: Of the function.
        undo: Called with the result when nobody gets it, because this was cancelled.
    """
    import asyncio

    calling = _start(lambda: function(*arguments))
    try:
        return await asyncio.shield(calling)
    except asyncio.CancelledError:
        await asyncio.wait([calling])
        if calling.exception() is None and undo is not None:
            await run_uncancelled(undo, calling.result())
        raise


async def run_shielded(coroutine: Coroutine[Any, Any, T]) -> T:
    """Wait for what goes on to its end when this is cancelled, in a task of its own."""
    import asyncio

    task = asyncio.get_running_loop().create_task(coroutine)
    _GOING_ON.add(task)
    task.add_done_callback(_GOING_ON.discard)
    return await asyncio.shield(task)


def _start(action: Callable[[], T]) -> Future[T]:
    import asyncio
    from contextvars import copy_context

    return asyncio.get_running_loop().run_in_executor(None, copy_context().run, action)


async def result_of(given: T | Awaitable[T]) -> T:
    """Wait for a result, if it is still to come."""
    return await given if isinstance(given, Awaitable) else given


async def run_inline(action: Callable[[], T]) -> T:
    """Do what does not block, to be awaited like the other."""
    return action()
