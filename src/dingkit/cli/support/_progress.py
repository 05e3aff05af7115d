"""Bars on stderr, when that is a terminal; otherwise nothing."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import ProgressColumn

    from dingkit.cli.support._output import Output

    Update = Callable[[float, float | None], object]


def wants_bars(out: Output) -> bool:
    """Return whether stderr is a terminal."""
    return not out.as_json and sys.stderr.isatty()


@contextmanager
def transfer(title: str, out: Output) -> Iterator[Update]:
    """Show how many bytes are through, how fast, and how long it still takes."""
    if not wants_bars(out):
        yield _show_nothing
        return
    from rich.progress import BarColumn, DownloadColumn, TimeRemainingColumn, TransferSpeedColumn

    with _bar(title, [BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn()], None) as update:
        yield update


@contextmanager
def counter(title: str, unit: str, total: float, out: Output) -> Iterator[Update]:
    """Show how many of a known number of things are done."""
    if not wants_bars(out):
        yield _show_nothing
        return
    from rich.progress import BarColumn, TextColumn

    with _bar(title, [BarColumn(), TextColumn(f"{{task.completed:.0f}}/{{task.total:.0f}} {unit}")], total) as update:
        yield update


@contextmanager
def _bar(title: str, columns: list[ProgressColumn], total: float | None) -> Iterator[Update]:
    from rich.console import Console
    from rich.progress import Progress, TextColumn

    with Progress(TextColumn("{task.fields[title]}", markup=False), *columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("", title=title, total=total)

        def update(done: float, total: float | None) -> None:
            progress.update(task, completed=done, total=total)

        yield update


def _show_nothing(_done: float, _total: float | None) -> None:
    """Stand in for a progress bar where there is no terminal."""
