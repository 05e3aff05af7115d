"""The language of the command line: its texts are written in English, where they are used, and `_chinese.py` has the Chinese of each."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import re
from contextlib import contextmanager
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from dingtalk_openapi.language import VARIABLES, in_chinese

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

FLAG = "--language"
VARIABLE = VARIABLES[0]


class Choice(StrEnum):
    """What can be given to `--language`."""

    ENGLISH = "en"
    CHINESE = "zh"


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language of the command that runs.

    Args:
        text: The text in English, with a place in braces for each value.
        values: What goes there; never translated.

    Examples:
        >>> tr("There is no config file {path}.", path="a.toml")
        'There is no config file a.toml.'
    """
    if in_chinese():
        from dingkit.cli.support._chinese import TEXTS

        text = TEXTS.get(text, text)
    return text.format(**values) if values else text


def fitting(text: str, table: Mapping[str, str]) -> str:
    """Return the Chinese of a text with its values in it, from a table of texts with places; one that is not there stays as it is.

    Examples:
        >>> fitting("There is no file a.", {"There is no file {name}.": "没有文件 {name}。"})
        '没有文件 a。'
    """
    for english, chinese in table.items():
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(english))
        if found := re.fullmatch(pattern, text, re.DOTALL):
            return chinese.format(**{name: fitting(value, table) for name, value in found.groupdict().items()})
    return text


def of_library(text: str) -> str:
    """Return what an error of the library says in the language of the command."""
    if not in_chinese():
        return text
    from dingkit.cli.support._chinese import OF_LIBRARY

    return fitting(text, OF_LIBRARY)


def listed(names: Iterable[object], /) -> str:
    """Return names one after the other, as the language of the command separates them.

    Examples:
        >>> listed(["a", "b"])
        'a, b'
    """
    return ("、" if in_chinese() else ", ").join(map(str, names))


@contextmanager
def chosen(arguments: Sequence[str]) -> Iterator[None]:
    """Speak the language that a command line names, before anything is read of it: help and usage errors have to know it; one that is wrong
    is printed later. It is in the environment, where every thread finds it."""
    found = [each for each in Choice if each in _language_options(arguments)]
    before = os.environ.get(VARIABLE)
    if found:
        os.environ[VARIABLE] = found[-1]
    try:
        yield
    finally:
        if before is not None:
            os.environ[VARIABLE] = before
        elif found:
            del os.environ[VARIABLE]


def _language_options(arguments: Sequence[str]) -> Iterator[str]:
    for number, argument in enumerate(takewhile("--".__ne__, arguments)):  # what is behind it is another program's
        name, separator, value = argument.partition("=")
        if name == FLAG:
            yield (value if separator else "".join(arguments[number + 1 : number + 2])).lower()
