"""The language of the command line: its texts are written in English, where they are used, and `_chinese.py` has the Chinese of each."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from enum import StrEnum
from typing import TYPE_CHECKING

from dingtalk_openapi.language import CHOSEN, in_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextvars import Token

    from dingtalk_openapi.language import Language

FLAG = "--language"


class Choice(StrEnum):
    """What can be given to `--language`."""

    ENGLISH = "en"
    CHINESE = "zh"


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language of the command that runs.

    Args:
        text: The text in English, with a place in braces for each value.
        values: What goes there; never translated.

    Example:
        >>> tr("There is no config file {path}.", path="a.toml")
        'There is no config file a.toml.'
    """
    if in_chinese():
        from dingkit.cli.support._chinese import TEXTS

        text = TEXTS.get(text, text)
    return text.format(**values) if values else text


def choose(arguments: Sequence[str]) -> Token[Language | None]:
    """Take the language from a command line, before anything is read of it: help and usage errors have to know it; one that is wrong is
    told later.

    Returns:
        What `CHOSEN.reset` takes.
    """
    found = [each for each in Choice if each in _given(arguments)]
    return CHOSEN.set(found[-1].value if found else None)


def _given(arguments: Sequence[str]) -> Iterator[str]:
    for number, argument in enumerate(arguments):
        name, separator, value = argument.partition("=")
        if name == FLAG:
            yield (value if separator else "".join(arguments[number + 1 : number + 2])).lower()
