"""Pauses that pass at once: those of the library alone, for a sandbox or a server of other tests in this process sleeps as well."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from dingkit._core import _steps

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


def replace_pauses(monkeypatch: pytest.MonkeyPatch, pause: Callable[[float], object]) -> None:
    """Have the pauses of both kinds of clients call something instead.

    Args:
        monkeypatch: Undoes it.
        pause: Called with the seconds that would have passed.
    """

    async def pause_async(_: _steps.Awaiting, seconds: float) -> None:
        pause(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(_steps.Blocking, "pause", lambda _, seconds: pause(seconds))
    monkeypatch.setattr(_steps.Awaiting, "pause", pause_async)
