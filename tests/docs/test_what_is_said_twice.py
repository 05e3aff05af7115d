"""What documents repeat agrees with what it is taken from: counts, keys of the spec, facts. A clone needs nothing outside it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from dingtalk_openapi.error_codes import CODES
from dingtalk_openapi.events import EVENT_TYPES
from dingtalk_openapi.operations import OPERATIONS
from generator.source.facts import read_facts
from generator.source.known_keys import table
from tests.sweep import sweep

ROOT = Path(__file__).parents[2]
TWO_GUIDES = ("docs/spec-guide.md", "docs/spec-guide.zh-CN.md")
DOMAINS = list(dict.fromkeys(operation.domain for operation in OPERATIONS.values()))
ROOMS = ("docs", "spec", "src", "generator", "tests", "examples", "bench", "mock", "pyright")
KINDS = {".jinja", ".md", ".py", ".toml", ".yaml"}


@cache
def files() -> list[Path]:
    """What is written by hand, and what is made of it for people."""
    found, rooms = [path for path in ROOT.iterdir() if path.is_file()], [ROOT / room for room in ROOMS]
    while rooms:
        for path in rooms.pop().iterdir():
            if path.is_file():
                found.append(path)
            elif path.name not in {"node_modules", "__pycache__"}:
                rooms.append(path)
    return sorted(path for path in found if path.suffix in KINDS)


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize(
    ("page", "sentences"),
    [
        (
            "README.md",
            [f"{len(OPERATIONS)} operations of {len(DOMAINS)} domains", f"{len(EVENT_TYPES)} events; {len(CODES)} error codes"],
        ),
        (
            "README.zh-CN.md",
            [f"{len(DOMAINS)} 个领域的 {len(OPERATIONS)} 个接口", f"{len(EVENT_TYPES)} 种事件和 {len(CODES)} 个错误码"],
        ),
        (
            "CHANGELOG.md",
            [f"{len(OPERATIONS)} operations in {len(DOMAINS)} domains", f"{len(EVENT_TYPES)} events", f"{len(CODES)} error codes"],
        ),
    ],
)
def test_counts(page: str, sentences: list[str]) -> None:
    whole = " ".join(text(page).split())

    assert [sentence for sentence in sentences if sentence not in whole] == []


@pytest.mark.parametrize("page", ["docs/guide.md", "docs/guide.zh-CN.md"])
def test_the_guide_names_every_group(page: str) -> None:
    assert set(re.findall(r"`ding\.([a-z_]+)`", text(page))) >= set(DOMAINS)


def table_of_keys(page: str) -> str:
    return text(page).partition("<!-- known keys -->\n")[2].partition("<!-- /known keys -->")[0].strip()


def test_the_guide_has_the_table_of_keys() -> None:
    told = table_of_keys("docs/spec-guide.md")

    assert told == table(), 'write there: python -c "from generator.source.known_keys import table; print(table())"'


def test_the_chinese_guide_has_the_same_keys() -> None:
    english, chinese = ([re.split(r" \| ", line) for line in table_of_keys(page).splitlines()[2:]] for page in TWO_GUIDES)
    places = {theirs: ours for (_, theirs, _), (_, ours, _) in zip(english, chinese, strict=True)}

    assert [(key, places[place]) for key, place, _ in english] == [(key, place) for key, place, _ in chinese]


# "facts errors.yaml oapi_direct, oapi_topapi and jsapi.yaml signature", and only a file: "facts stream.yaml."
FILE = r"[a-z]+\.yaml"
NAME = r"[A-Za-z0-9_]+"
MENTION = re.compile(rf"\b[Ff]acts\s+({FILE}(?:(?:,|\s+and)?\s+(?:{FILE}|{NAME}(?=[\s,.):;])(?<!and)(?<!of)(?<!from)))*)")


def mentions(content: str) -> list[tuple[str, str | None]]:
    """Every fact that a text mentions, as (file, name); without a name when it mentions the file alone."""
    found: list[tuple[str, str | None]] = []
    for mention in MENTION.findall(re.sub(r"\n\s*#?\s*", " ", content)):
        file = ""
        for word in re.findall(rf"{FILE}|{NAME}", mention):
            if word.endswith(".yaml"):
                file = word
                found.append((file, None))
            elif word == "and":
                continue
            elif "_" in word or word in known().get(file, ()):
                found.append((file, word))
            else:
                break  # the sentence goes on
    return found


@cache
def known() -> dict[str, frozenset[str]]:
    """The names of the facts of each file."""
    return {file: frozenset(names) for file, names in read_facts(ROOT / "spec").names.items()}


def test_the_facts_that_are_mentioned_are_there() -> None:
    wrong, count = [], 0
    for path in files():
        if not path.is_relative_to(ROOT / "tests"):
            for file, name in mentions(path.read_text("utf-8")):
                count += 1
                if file not in known() or (name is not None and name not in known()[file]):
                    wrong.append(f"{path.relative_to(ROOT)}: {file} {name}")

    assert count > 100
    assert wrong == []


@sweep(
    ("content", "found"),
    [
        ("Source: facts oauth.yaml sns_signature.", [("oauth.yaml", None), ("oauth.yaml", "sns_signature")]),
        (
            "Source: facts oauth.yaml sso_getuserinfo, tokens.yaml\n    v1_ssoUserInfo.",
            [("oauth.yaml", None), ("oauth.yaml", "sso_getuserinfo"), ("tokens.yaml", None), ("tokens.yaml", "v1_ssoUserInfo")],
        ),
        ("(facts callbacks.yaml crypto.owner_key)", [("callbacks.yaml", None), ("callbacks.yaml", "crypto")]),
        ("Source: facts stream.yaml.", [("stream.yaml", None)]),
        ("facts nothing.yaml nothing_there.", [("nothing.yaml", None), ("nothing.yaml", "nothing_there")]),
        ("Source: facts callbacks.yaml required_reply of the events.", [("callbacks.yaml", None), ("callbacks.yaml", "required_reply")]),
    ],
)
def test_how_a_fact_is_mentioned(content: str, found: list[tuple[str, str | None]]) -> None:
    assert mentions(content) == found


def test_nothing_points_outside_the_repository() -> None:
    outside = re.compile(r"\.\./" + r"shared|\bPITFALLS\b|\bDESIGN(?:\.md)?\b|(?<![\w.])/" + r"work/")
    pointing = [str(path.relative_to(ROOT)) for path in files() if outside.search(path.read_text("utf-8"))]

    assert [name for name in pointing if not name.endswith("test_what_is_said_twice.py")] == []


@sweep("page", lambda: [str(path.relative_to(ROOT)) for path in files() if path.suffix == ".md"])
def test_links_between_files_lead_somewhere(page: str) -> None:
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", re.sub(r"```.*?```|`[^`\n]*`", "", text(page), flags=re.DOTALL))

    assert [target for target in targets if not (ROOT / page).parent.joinpath(target).exists()] == []
