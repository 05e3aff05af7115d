"""Writes Markdown that GitHub shows as it is meant: in running text and in the cells of tables."""

import json
import re
from collections.abc import Callable

WIDTH = 100
"""How long a line of an example may get."""

_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_DIVERGENCE = "Divergence:"


def text(source: str) -> str:
    """Running text. What looks like a tag is meant to be read, outside of code too."""
    return _outside_code(source.strip(), lambda part: part.replace("<", "&lt;").replace(_DIVERGENCE, "*Sources differ:*"))


def cell(source: str) -> str:
    """Text for the cell of a table: one line, and no bar that would end it."""
    paragraphs = (" ".join(block.split()) for block in re.split(r"\n\s*\n", source.strip()))
    return text("\n\n".join(paragraphs)).replace("|", "\\|").replace("\n\n", "<br>")


def code(source: object) -> str:
    """A name or a value as people type it; what holds a back-tick is put between two of them."""
    shown = str(source)
    return f"`` {shown} ``" if "`" in shown else f"`{shown}`"


def inline_html(source: str) -> str:
    """Text inside an HTML element, where Markdown means nothing.

    >>> inline_html("Give `a<b>`.")
    'Give <code>a&lt;b></code>.'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", source.replace("&", "&amp;").replace("<", "&lt;"))


def slug(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def code_anchor(code: str) -> str:
    """The anchor of an error code; a full stop or a star would be none.

    >>> code_anchor("miss.param.*")
    'code-miss-param--'
    """
    return "code-" + re.sub(r"[^a-z0-9]", "-", code.lower())


def split_divergences(description: str) -> tuple[str, list[str]]:
    """Part a description from the paragraphs that say what the sources disagree on."""
    blocks = re.split(r"\n\s*\n", description.strip())
    plain = [block for block in blocks if not block.startswith(_DIVERGENCE)]
    divergences = [" ".join(block.removeprefix(_DIVERGENCE).split()) for block in blocks if block.startswith(_DIVERGENCE)]
    return text("\n\n".join(plain)), [text(divergence[:1].upper() + divergence[1:]) for divergence in divergences]


def pretty_json(value: object, width: int = WIDTH) -> str:
    """JSON for people: what fits into a line stays in one.

    >>> print(pretty_json({"a": [1, 2], "b": "x" * 8}, width=16))
    {
      "a": [1, 2],
      "b": "xxxxxxxx"
    }
    """
    return _pretty(value, "", width)


def _pretty(value: object, indentation: str, width: int) -> str:
    line = one_line_json(value)
    if len(indentation) + len(line) <= width or not isinstance(value, (dict, list)):
        return line
    inner = indentation + "  "
    if isinstance(value, list):
        members = [_pretty(member, inner, width) for member in value]
        opening, closing = "[]"
    else:
        members = [f"{json.dumps(key, ensure_ascii=False)}: {_pretty(member, inner, width)}" for key, member in value.items()]
        opening, closing = "{}"
    return f"{opening}\n{inner}" + f",\n{inner}".join(members) + f"\n{indentation}{closing}"


def one_line_json(value: object) -> str:
    """JSON in one line, with the characters as they are."""
    return json.dumps(value, ensure_ascii=False)


def _outside_code(source: str, change: Callable[[str], str]) -> str:
    parts, end = [], 0
    for match in _CODE.finditer(source):
        parts += [change(source[end : match.start()]), match.group()]
        end = match.end()
    return "".join([*parts, change(source[end:])])
