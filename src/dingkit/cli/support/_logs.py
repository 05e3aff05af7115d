"""What the library logs, shown on the terminal by commands that wait."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dingkit.cli.support._language import of_library
from dingtalk_openapi.language import in_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.cli.support._output import Output


class _Notes(logging.Handler):
    """Prints what the library logs, but not each request."""

    def __init__(self, out: Output) -> None:
        super().__init__(logging.INFO)
        self._out = out

    def emit(self, record: logging.LogRecord) -> None:
        """Print a record without the details that a log has."""
        if record.name != "dingkit.http":
            message = of_library(record.getMessage())
            self._out.note(f"{message[:1].upper()}{message[1:]}{'。' if in_chinese() else '.'}")


@contextmanager
def notes(out: Output) -> Iterator[None]:
    """Print what the library logs meanwhile, and log it nowhere else."""
    logger, handler = logging.getLogger("dingkit"), _Notes(out)
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate
