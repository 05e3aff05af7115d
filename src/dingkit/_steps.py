"""What both kinds of client do, written once: a generator yields each step that takes time, and is sent its result."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Generator
from typing import Any, TypeVar, cast

T = TypeVar("T")

Steps = Generator[Any, Any, T]


def run(steps: Steps[T]) -> T:
    """Return what steps come to that were carried out, one by one, when they were yielded."""
    result: Any = None
    try:
        while True:
            result = steps.send(result)
    except StopIteration as done:
        return cast("T", done.value)


async def run_async(steps: Steps[T]) -> T:
    """Return what steps come to that are to be awaited."""
    try:
        step = steps.send(None)
        while True:
            try:
                result = await step
            except BaseException as error:  # noqa: BLE001 - the steps decide, cancellation included
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        return cast("T", done.value)
