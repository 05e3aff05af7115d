"""Long texts: every piece is short enough, nothing gets lost, and the text is cut where it hurts least."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dingkit.errors import ArgumentError
from dingkit.messages import split_text
from tests.sweep import sweep

SOME = settings(max_examples=150, derandomize=True, database=None)

EMOJI = ["👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇨🇳", "🇩🇪", "1️⃣", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"]
SIGNS = ["e\u0301", "न", "स्ते", "क्षि", "\u1100\u1161\u11a8", "\u1100\uac01", "กำ", "が", *EMOJI]
"""What people see as one sign is several characters."""

WORDS = st.one_of(
    st.sampled_from(["a", "word", "中文", "，", "（", "https://a.example/b?c=d", "@13800000000", "\n", "\n\n", "  ", *SIGNS]),
    st.text(max_size=8),
)
PROSE = st.lists(WORDS, max_size=60).map(" ".join) | st.lists(WORDS, max_size=60).map("".join)
LINES = st.sampled_from(
    [
        *("# Title", "some words in a line", "- an item", "    indented", "> quoted", "中文一行，没有空格。", ""),
        *("[a link](https://a.example/b)", "![](@lADO)", "`a code`", "**bold words**"),
    ]
)
CODE = st.lists(
    st.sampled_from(["x = 1", "    return x", "", "print('中文')", "a very long line of code that goes on"]), min_size=1, max_size=12
)
BLOCKS = st.builds(lambda lang, lines: "\n".join([f"```{lang}", *lines, "```"]), st.sampled_from(["", "py"]), CODE)
MARKDOWN = st.lists(LINES | BLOCKS, max_size=30).map("\n".join)


def without_blanks(text: str) -> str:
    return re.sub(r"\s", "", text)


@SOME
@given(PROSE, st.integers(16, 200))
def test_a_text_is_in_its_pieces(text: str, most: int) -> None:
    place = 0
    for piece in split_text(text, most):
        assert len(piece.encode("utf-8", "surrogatepass")) <= most
        assert piece.strip()
        found = text.index(piece, place)
        assert not text[place:found].strip(), "only white space is left out"
        place = found + len(piece)
    assert not text[place:].strip()


@SOME
@given(MARKDOWN | PROSE, st.integers(16, 300))
def test_markdown_is_in_its_pieces(text: str, most: int) -> None:
    pieces = split_text(text, most, markdown=True)
    assert all(len(piece.encode("utf-8", "surrogatepass")) <= most for piece in pieces)
    assert all(piece.strip() for piece in pieces)
    fence = re.compile(r"^\s*(```|~~~).*$", re.MULTILINE)
    assert without_blanks(fence.sub("", "\n".join(pieces))) == without_blanks(fence.sub("", text))


@SOME
@given(MARKDOWN, st.integers(40, 300))
def test_each_piece_closes_the_blocks_of_code_that_it_opens(text: str, most: int) -> None:
    for piece in split_text(text, most, markdown=True):
        fences = re.findall(r"^```.*$", piece, re.MULTILINE)
        assert len(fences) % 2 == 0
        assert set(fences[1::2]) <= {"```"}, "each second one closes"


@SOME
@given(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=40), st.integers(32, 80))
def test_signs_are_never_cut(signs: list[str], most: int) -> None:
    text = "".join(signs)
    places = {sum(map(len, signs[:count])) for count in range(len(signs) + 1)}
    place = 0
    for piece in split_text(text, most):
        place = text.index(piece, place)
        assert place in places
        place += len(piece)
        assert place in places or text[place:].strip() == "", piece


@SOME
@given(st.lists(st.text("abc", min_size=1, max_size=12), min_size=1, max_size=40), st.integers(16, 60))
def test_words_that_fit_are_never_cut(words: list[str], most: int) -> None:
    assert [word for piece in split_text(" ".join(words), most) for word in piece.split()] == words


@pytest.mark.parametrize("text", ["", " ", "\n\n \t", "\u3000"])
def test_a_blank_text_has_no_pieces(text: str) -> None:
    assert split_text(text, 16) == split_text(text, 16, markdown=True) == []


@pytest.mark.parametrize("text", ["short", " as it is \n", "```\nx\n```", "# Title\n\n```py\nunclosed"])
def test_what_fits_stays_as_it_is(text: str) -> None:
    assert split_text(text, 200) == split_text(text, 200, markdown=True) == [text]


def test_there_must_be_room_for_a_sign() -> None:
    with pytest.raises(ArgumentError, match="a piece must be allowed to have 16 bytes, not 15"):
        split_text("hello", 15)


@sweep(
    ("text", "most", "pieces"),
    [
        ("one two three four", 16, ["one two three", "four"]),
        ("first paragraph\n\nsecond one\nwith lines", 24, ["first paragraph", "second one\nwith lines"]),
        ("some more words here\nand there are more", 30, ["some more words here", "and there are more"]),
        ("a\n\nlonger text than that", 20, ["a\n\nlonger text than", "that"]),  # not one letter alone
        ("- item one\n  - nested two", 16, ["- item one", "  - nested two"]),
        ("中文没有空格，也能断开。", 18, ["中文没有空", "格，也能断", "开。"]),
        ("他说：“你好世界一二”。", 19, ["他说：“你好", "世界一二”。"]),
        ("w" * 40, 16, ["w" * 16, "w" * 16, "w" * 8]),
        ("see https://a.example/long now", 25, ["see", "https://a.example/long", "now"]),
        ("hello " + "e\u0301" * 8, 16, ["hello", "e\u0301" * 5, "e\u0301" * 3]),
        ("x" * 15 + "👍🏽", 16, ["x" * 15, "👍🏽"]),
        ("a" + "\u0301" * 20, 16, ["a" + "\u0301" * 7, "\u0301" * 8, "\u0301" * 5]),  # one sign that is longer than a piece
        (" " * 40 + "word", 16, ["word"]),
        ("\ud83d\ude00" * 4, 16, ["\ud83d\ude00" * 2, "\ud83d\ude00" * 2]),  # halves of emoji, as some programs write them
    ],
)
def test_where_a_text_is_cut(text: str, most: int, pieces: list[str]) -> None:
    assert split_text(text, most) == pieces


@sweep(
    ("text", "most", "pieces"),
    [
        ("read [this long link](https://a.example) now", 39, ["read", "[this long link](https://a.example) now"]),
        ("see ![a picture of it](@lADOexample) there", 34, ["see", "![a picture of it](@lADOexample)", "there"]),
        ("call `f(a, b, c, d)` and **do this now** please", 24, ["call `f(a, b, c, d)` and", "**do this now** please"]),
        ("an [[odd] one](https://a.example/(b)) link", 36, ["an", "[[odd] one](https://a.example/(b))", "link"]),
        ("[a link with many words](https://a.example/b)", 24, ["[a link with many", "words](https://a.example", "/b)"]),
        (
            "text before\n\n```py\na = 1\nb = 2\nc = 3\n```\n\nafter",
            32,
            ["text before\n\n```py\na = 1\n```", "```py\nb = 2\nc = 3\n```\n\nafter"],
        ),
        ("```py\nprint('one two three four')\n```", 28, ["```py\nprint('one two \n```", "```py\nthree four')\n```"]),
        ("~~~\na\nb\nc\nd\ne\nf\n~~~", 16, ["~~~\na\nb\nc\nd\n~~~", "~~~\ne\nf\n~~~"]),
        ("````\n```\na\n```\nb\n````\nend of it", 24, ["````\n```\na\n```\nb\n````", "end of it"]),
        ("   ```\n   a\n   b\n   c\n   d\n   ```", 28, ["   ```\n   a\n   b\n   c\n   ```", "   ```\n   d\n   ```"]),
        ("```\nunclosed code\nthat goes on", 24, ["```\nunclosed code\n```", "```\nthat goes on"]),
        (
            "```a language with words\nx\n```\nand some more",
            24,
            ["```a language with words", "x\n```\nand some more"],
        ),  # no room to repeat it
        ("``` not `a` fence\nwords", 18, ["``` not `a` fence", "words"]),
        ("```\n" + "\n" * 30 + "x = 1\n```", 24, ["```\nx = 1\n```"]),
        ("a [x](y) <https://a.example/b> c", 26, ["a [x](y)", "<https://a.example/b> c"]),
    ],
)
def test_where_markdown_is_cut(text: str, most: int, pieces: list[str]) -> None:
    assert split_text(text, most, markdown=True) == pieces


def test_a_long_text_takes_no_long_time_to_cut() -> None:
    text = "word " * 40_000 + "w" * 100_000 + "\n```\n" + "code\n" * 20_000 + "```"
    pieces = split_text(text, 20_000, markdown=True)
    assert max(len(piece) for piece in pieces) <= 20_000
    assert len(pieces) < 30
