"""The recipients of a message, as the command line names them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from typing import TYPE_CHECKING

from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._inputs import read_text, split
from dingkit.cli.support._language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable


_COMMENT = re.compile(r"(^|\s)#.*")


def users_of(given: Iterable[str], files: Iterable[str]) -> list[str]:
    """Read user ids: separated by commas on the command line, by commas or line ends in files. Each is kept once.

    In files a `#` at the beginning of a line or after a blank begins a comment.
    """
    texts = [*given, *(_COMMENT.sub("", line) for file in files for line in read_text(file).splitlines())]
    users = split(texts)
    for user in users:
        if len(user.split()) > 1 or not user.isprintable():
            raise usage_error(tr("{user!r} is not a userid: write one on each line, or separate them with commas.", user=user))
    return list(dict.fromkeys(users))


def departments_of(given: Iterable[str]) -> list[int]:
    """Read department ids, separated by commas. Each is kept once."""
    texts = split(given)
    for text in texts:
        if not text.isdecimal():
            raise usage_error(tr("{text!r} is not a department id, which is a number.", text=text))
    return list(dict.fromkeys(map(int, texts)))
