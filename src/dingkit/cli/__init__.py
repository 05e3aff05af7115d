"""The command `dingkit`: see the page "The command line" of the documentation. It needs the extra: `pip install 'dingkit[cli]'`.

Examples:
    >>> from dingkit.cli import main
    >>> main(["spec", "path"])  # doctest: +SKIP
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: The command line, by default `sys.argv[1:]`.

    Returns:
        The exit code; `dingkit --help` lists them.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that cannot show a letter gets its escape instead of a traceback
            stream.reconfigure(errors="backslashreplace")
    from dingkit.cli.support._language import chosen

    words = sys.argv[1:] if arguments is None else list(arguments)
    with chosen(words):
        return _run(words)


def _run(arguments: list[str]) -> int:
    from dingkit.cli.support._errors import ExitCode, missing_extra

    try:
        from dingkit.cli._app import run
    except ModuleNotFoundError as error:
        print(missing_extra(error), file=sys.stderr)
        return int(ExitCode.SETTINGS)
    try:
        return run(arguments)
    except SystemExit as end:  # typer knows no other end
        return int(end.code or 0)
