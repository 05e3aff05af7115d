"""Cuts a text that is too long for one message where it hurts least."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from dingtalk_openapi.errors import ArgumentValueError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SMALLEST = 16
"""Bytes that a piece must be allowed to have: a character has up to four, JSON writes some with six."""

# How good it is to cut at a place; a worse one is taken when there is none better.
_NOWHERE, _INSIDE_WORD, _INSIDE_LINK, _BETWEEN_SIGNS, _BLANK, _LINE, _PARAGRAPH = range(7)

_FENCE = re.compile(r"(?P<indent>[ \t]*)(?P<marks>`{3,}|~{3,})(?P<info>[^\n]*)")
_WHOLE_IN_MARKDOWN = re.compile(
    r"!?\[(?:[^\[\]\n]|\[[^\[\]\n]*\])*\]\((?:[^()\s]|\([^()\s]*\))*(?:[ ]\"[^\"\n]*\")?\)"  # link, picture
    r"|(?P<code>`+)(?!`)[^\n]+?(?<!`)(?P=code)(?!`)"
    r"|(?P<strong>\*\*|__|~~)(?=\S)[^\n]+?(?<=\S)(?P=strong)"
    r"|<[^<>\s]+>"
)
_URL = re.compile(r"https?://[!-~]+")
_BLANKS = re.compile(r"\s+")
_EAST_ASIAN = re.compile(
    "[\u1100-\u11ff\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
_OPENING, _CLOSING = frozenset({"Ps", "Pi"}), frozenset({"Pe", "Pf", "Po"})


class _Fence(NamedTuple):
    """The line that begins a block of code, which each further piece of the block begins with, and the one that ends it."""

    begin: str
    end: str


def split_text(text: str, max_bytes: int, *, markdown: bool = False) -> list[str]:
    """Split a text into pieces that are short enough for a message.

    It is cut between paragraphs where that leaves pieces of some length, else between lines, else between words; Chinese and Japanese
    between their signs, not before a closing mark or after an opening one. A word, an address, in markdown also a link, a picture, inline
    code or bold text is cut only when it is longer than a piece; a character that is made of several, such as an emoji or an accented
    letter, only when that alone is. A block of code is cut between its lines: the piece ends it, and the next one begins it again.

    The pieces are the text, in its order, but for the white space where it is cut (in front of a line its indentation stays), and for the
    lines that end blocks of code and begin them again.

    Args:
        text: A text, or a body in markdown.
        max_bytes: Bytes of UTF-8 that a piece may have, at least 16.
        markdown: The text is markdown.

    Returns:
        The pieces, none of them blank; no piece for a blank text.

    Raises:
        ArgumentValueError: `max_bytes` is less than 16.

    Examples:
        >>> from dingkit.messages import split_text
        >>> split_text("The canteen opens at noon.", 16)
        ['The canteen', 'opens at noon.']
    """
    return split_by(text, max_bytes, _utf8_size, markdown=markdown)


def split_by(text: str, most: int, size: Callable[[str], int], *, markdown: bool) -> list[str]:
    """Split a text into pieces of which each has at most a size, which is the sum of the sizes of its characters."""
    if most < SMALLEST:
        raise ArgumentValueError(f"a piece must be allowed to have {SMALLEST} bytes, not {most}", field="")
    return list(_Cutter(text, most, size, markdown=markdown).pieces())


@cache
def _utf8_size(character: str) -> int:
    return len(character.encode("utf-8", "surrogatepass"))


class _Cutter:
    """A text, the sums of the sizes of its characters, and how good it is to cut before each."""

    def __init__(self, text: str, most: int, size: Callable[[str], int], *, markdown: bool) -> None:
        self._text, self._most, self._size = text, most, size
        self._sums = list(accumulate(map(size, text), initial=0))
        self._quality = bytearray(len(text) + 1)
        self._fences: dict[int, _Fence] = {}
        self._mark_signs()
        for start, end, fence in self._regions() if markdown else [(0, len(text), None)]:
            if fence is None:
                self._mark_prose(start, end, markdown=markdown)
            else:
                self._mark_code(start, end, fence)

    def pieces(self) -> Iterator[str]:
        """Yield the pieces."""
        start, begun = 0, None
        while start < len(self._text):
            stop = self._stop_after(start, begun)
            closing = self._fences.get(stop)
            piece = self._text[start:stop]
            if piece.strip() and not ((begun or closing) and _has_only_fences(piece)):
                yield "\n".join([*([begun.begin] if begun else []), piece, *([closing.end] if closing else [])])
            start, begun = self._start_after(stop, closing), closing

    def _stop_after(self, start: int, begun: _Fence | None) -> int:
        """Find the best place to cut that leaves a piece which is short enough."""
        room = self._sums[start] + self._most - (self._size_of(f"{begun.begin}\n") if begun else 0)
        farthest = bisect_right(self._sums, room) - 1
        if farthest == len(self._text):
            return farthest
        last: dict[int, int] = {}
        for place in range(farthest, start, -1):
            fence = self._fences.get(place)
            if fence is None or self._sums[place] + self._size_of(f"\n{fence.end}") <= room:
                last.setdefault(self._quality[place], place)
        halfway = start + (farthest - start) // 2
        for worst in (_PARAGRAPH, _LINE, _BLANK, _BETWEEN_SIGNS, _INSIDE_LINK, _INSIDE_WORD):
            place = max((place for quality, place in last.items() if quality >= worst), default=start)
            if place > (halfway if worst >= _BLANK else start):
                return place
        return last[_NOWHERE]

    def _start_after(self, stop: int, fence: _Fence | None) -> int:
        """Find where the next piece begins: after the white space at which the text was cut, but with the indentation of a line."""
        if fence:
            return stop + self._text.startswith("\n", stop)
        blanks = _BLANKS.match(self._text, stop)
        if blanks is None:
            return stop
        before_line, line_end, _ = blanks.group().rpartition("\n")
        return stop + len(before_line) + 1 if line_end else blanks.end()

    def _regions(self) -> Iterator[tuple[int, int, _Fence | None]]:
        """Yield what is between the lines that begin and end blocks of code: start, end, and the fence of a block.

        A block whose lines would leave no room for code is cut like prose.
        """
        fence, start, has_room = None, 0, True
        for line in re.finditer(r"[^\n]+", self._text):
            found = _FENCE.fullmatch(line.group())
            if not found:
                continue
            if fence is None and not ("`" in found["marks"] and "`" in found["info"]):
                yield start, line.start(), None
                fence = _Fence(line.group().rstrip(), found["indent"] + found["marks"])
                has_room = self._size_of(f"{fence.begin}\n\n{fence.end}") <= self._most // 2
                start = min(line.end() + 1, len(self._text)) if has_room else line.start()
            elif fence is not None and found["marks"].startswith(fence.end.strip()) and not found["info"].strip():
                yield start, line.start(), fence if has_room else None
                fence, start = None, line.end()
        yield start, len(self._text), fence if has_room else None

    def _mark_signs(self) -> None:
        """Let the text be cut between its characters, those that are made of several being one; well where East Asian signs stand."""
        flags = 0
        for place in range(1, len(self._text)):
            before, after = self._text[place - 1], self._text[place]
            flags = flags + 1 if before in _FLAG_LETTERS else 0
            if _is_one_sign(before, after) or (after in _FLAG_LETTERS and flags % 2):
                continue
            self._quality[place] = _BETWEEN_SIGNS if _can_part(before, after) else _INSIDE_WORD

    def _mark_prose(self, start: int, end: int, *, markdown: bool) -> None:
        inside = set[int]()
        for pattern in (_URL, _WHOLE_IN_MARKDOWN) if markdown else (_URL,):
            for whole in pattern.finditer(self._text, start, end):
                inside.update(range(whole.start() + 1, whole.end()))
        for place in inside:
            self._quality[place] = min(self._quality[place], _INSIDE_LINK)
        for blanks in _BLANKS.finditer(self._text, start, end):
            lines = blanks.group().count("\n")
            best = _PARAGRAPH if lines > 1 else _LINE if lines else _BLANK
            self._quality[blanks.start() : blanks.end() + 1] = bytes(len(blanks.group()) + 1)
            self._quality[blanks.start()] = _INSIDE_LINK if blanks.start() in inside else best

    def _mark_code(self, start: int, end: int, fence: _Fence) -> None:
        """Let code be cut at the end of a line, else after white space, which stays."""
        for place in range(start, end):
            self._fences[place] = fence
            if self._text[place] == "\n":
                self._quality[place] = _LINE
            elif self._text[place - 1].isspace() and not self._text[place].isspace():
                self._quality[place] = _BLANK

    def _size_of(self, text: str) -> int:
        return sum(map(self._size, text))


def _has_only_fences(piece: str) -> bool:
    return all(not line.strip() or _FENCE.fullmatch(line) for line in piece.split("\n"))


_FLAG_LETTERS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
_JOINER = "\u200d"
_VIRAMA = 9
"""The combining class of the sign with which letters of Indian scripts become one."""


def _is_one_sign(before: str, after: str) -> bool:
    """Return whether two characters are parts of what people see as one; most of Unicode's rules for it (UAX 29)."""
    if after < "\u0300" and before < "\u0300":
        return before == "\r" and after == "\n"
    return (
        unicodedata.category(after) in {"Mn", "Me", "Mc"}
        or after in {_JOINER, "\u200c", "\u0e33", "\u0eb3", "\uff9e", "\uff9f"}
        or before == _JOINER
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # colour of a skin
        or "\U000e0020" <= after <= "\U000e007f"  # the letters of a flag
        or (unicodedata.combining(before) == _VIRAMA and unicodedata.category(after) == "Lo")
        or ("\ud800" <= before <= "\udbff" and "\udc00" <= after <= "\udfff")
        or (_HANGUL.match(before) is not None and _HANGUL_VOWEL_OR_END.match(after) is not None)
        or (_HANGUL_BEGIN.match(before) is not None and _HANGUL.match(after) is not None)
    )


_HANGUL = re.compile("[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb]")
_HANGUL_BEGIN = re.compile("[\u1100-\u115f\ua960-\ua97c]")
_HANGUL_VOWEL_OR_END = re.compile("[\u1160-\u11ff\ud7b0-\ud7fb]")


def _can_part(before: str, after: str) -> bool:
    """Return whether a text without white space can be cut here: beside a sign that is a word, not before a mark that belongs to it."""
    if not (_EAST_ASIAN.match(before) or _EAST_ASIAN.match(after)):
        return False
    return unicodedata.category(after) not in _CLOSING and unicodedata.category(before) not in _OPENING
