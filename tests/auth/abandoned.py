"""Event loops that are closed with tasks in them, as a program's are that does not use `asyncio.run`."""

from __future__ import annotations

import asyncio


def close_with_its_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Close it, and have asyncio not log each task of it when that is collected: some later test reads that in its own log."""
    tasks = asyncio.all_tasks(loop)
    loop.close()
    for task in tasks:
        task._log_destroy_pending = False  # type: ignore[attr-defined] # it is what these tests are about
