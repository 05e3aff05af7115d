"""`docs/coverage.md` and its Chinese twin count right, and what applications were seen to call is described."""

from __future__ import annotations

import doctest
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from dingtalk_openapi.operations import OPERATIONS
from generator.docs import coverage
from generator.docs.coverage import CENSUS, PAGES, PLATFORM, key_of, write_coverage
from generator.docs.pages import HEADER
from generator.model import build
from generator.problems import SpecError
from generator.source.facts import Facts, read_facts
from tests.contract.described import document, domains
from tests.docs.conftest import ROOT
from tests.docs.pages import read
from tests.sweep import sweep

if TYPE_CHECKING:
    from pathlib import Path

    from tests.docs.conftest import Spec

DESCRIBED = {key_of(operation.method, operation.path) for operation in OPERATIONS.values()}


@pytest.fixture(scope="module")
def facts() -> Facts:
    return read_facts(ROOT / "spec")


def census() -> list[tuple[str, str]]:
    """Method and path of each row of the census."""
    sections = read_facts(ROOT / "spec").contents[CENSUS].values()
    return [(row["method"], row["path"]) for rows in sections if isinstance(rows, list) for row in rows]


def with_catalogue(*parts: dict[str, Any], rows: object = None) -> Facts:
    """Facts of a platform that has one section."""
    row = {
        "id": "people",
        "title": "通讯录",
        "about": "People",
        "about_zh": "员工",
        "parts": list(parts),
        "source": "-",
        "confidence": "documented",
    }
    contents: dict[str, dict[str, Any]] = {PLATFORM: {"sections": [row]}}
    return Facts({}, {}, contents if rows is None else contents | {CENSUS: {"scope": "calls", "called": rows}})


def written(spec: Spec, facts: Facts, directory: Path, page: str = "coverage.md") -> str:
    """A page, as it is made of these facts."""
    write_coverage(build(spec[0]), facts, directory)
    return (directory / page).read_text("utf-8")


@sweep(("method", "path"), census)
def test_what_applications_call_is_described(method: str, path: str) -> None:
    assert key_of(method, path) in DESCRIBED, f"{method} {path} is in spec/facts/{CENSUS} and not in the spec"


def test_the_census_names_each_call_once() -> None:
    assert [call for call, times in Counter(key_of(*row) for row in census()).items() if times > 1] == []


def test_the_catalogue_names_each_call_once(facts: Facts) -> None:
    calls = [call for section in facts.contents[PLATFORM]["sections"] for part in section["parts"] for call in part["calls"]]

    assert [call for call in calls if not re.fullmatch(r"(GET|POST|PUT|DELETE|PATCH) (/[\w.{}-]+)+", call)] == []
    assert [call for call, times in Counter(key_of(*call.split(" ")) for call in calls).items() if times > 1] == []


@pytest.mark.parametrize("name", PAGES)
def test_the_committed_page_is_what_the_spec_gives(name: str, spec: Spec, facts: Facts, tmp_path: Path) -> None:
    assert (ROOT / "docs" / name).read_text("utf-8") == written(spec, facts, tmp_path, name), "run `make docs` and commit the result"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_counts_what_there_is(name: str, spec: Spec, facts: Facts, tmp_path: Path) -> None:
    page = written(spec, facts, tmp_path, name)
    described, sections = read(page).tables
    catalogue = {
        section["title"]: {key_of(*call.split(" ")) for part in section["parts"] for call in part["calls"]}
        for section in facts.contents[PLATFORM]["sections"]
    }
    operations = Counter(operation.domain for operation in OPERATIONS.values())
    deprecated = Counter(
        operation["tags"][0]
        for item in document()["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and operation.get("deprecated")
    )

    assert {re.findall(r"\[(\w+)\]", " ".join(row))[0]: row[-3:-1] for row in described[1:] if row[-3]} == {
        domain: [str(operations[domain]), str(deprecated[domain] or "")] for domain in domains()
    }
    assert {row[0]: row[2:4] for row in sections[1:]} == {
        title: [str(len(calls)), str(len(calls & DESCRIBED) or "")] for title, calls in catalogue.items()
    }
    total = set().union(*catalogue.values())
    said = {
        "coverage.md": [
            f"**{len(OPERATIONS)} operations** of {len(domains())} domains",
            f"**{len(total)} calls**; {len(total & DESCRIBED)} of them are described. The other {len(DESCRIBED - total)} operations",
        ],
        "coverage.zh-CN.md": [
            f"{len(domains())} 个领域的 **{len(OPERATIONS)} 个接口**",
            f"**{len(total)} 个接口**，其中 {len(total & DESCRIBED)} 个已描述。另外 {len(DESCRIBED - total)} 个",
        ],
    }
    assert [sentence for sentence in said[name] if sentence not in page] == []


@pytest.mark.parametrize("name", PAGES)
def test_each_link_leads_somewhere(name: str, spec: Spec, facts: Facts, tmp_path: Path) -> None:
    page = written(spec, facts, tmp_path, name)
    links = [link.partition("#") for link in read(page).links]

    assert len(links) > len(domains())
    for target, _, anchor in links:
        there = read((ROOT / "docs" / target).read_text("utf-8") if target and target.endswith(".md") else page)
        assert not target or (ROOT / "docs" / target).exists()
        assert anchor in ["", *there.anchors], f"{target}#{anchor}"


def test_both_pages_tell_the_same(spec: Spec, facts: Facts, tmp_path: Path) -> None:
    english, chinese = (read(written(spec, facts, tmp_path, name)).tables for name in PAGES)

    assert [[row[-3:] for row in table[1:]] for table in english[:1]] == [[row[-3:] for row in table[1:]] for table in chinese[:1]]
    assert [[row[0], *row[2:4], row[5].replace(",", "、").replace("、 ", "、")] for row in english[1][1:]] == [
        [row[0], *row[2:4], row[5]] for row in chinese[1][1:]
    ]


def test_a_call_is_known_by_its_path_and_not_by_the_names_in_it(spec: Spec, tmp_path: Path) -> None:
    known = {"title": "Known", "calls": ["GET /v1.0/contact/users/{anybody}"]}
    unknown = {"title": "Unknown", "calls": ["DELETE /v1.0/contact/users/{anybody}", "GET /v1.0/contact/animals"]}
    page = written(spec, with_catalogue(known, unknown, rows=[{"method": "GET", "path": "/v1.0/contact/users/{somebody}"}]), tmp_path)

    chinese = (tmp_path / "coverage.zh-CN.md").read_text("utf-8")

    assert read(page).tables[1][1] == ["通讯录", "People", "3", "1", "[contact](reference/contact.md)", "Unknown 2"]
    assert read(chinese).tables[1][1] == ["通讯录", "员工", "3", "1", "[通讯录用户管理](reference/contact.md)", "Unknown 2"]
    assert "led to 1 calls, those of the domains that they use included: 1 of them are described" in " ".join(page.split())
    assert "共得到 1 个，其中 1 个已描述" in chinese


def test_without_a_census_the_page_does_not_speak_of_one(spec: Spec, tmp_path: Path) -> None:
    assert "census" not in written(spec, with_catalogue({"title": "All", "calls": ["GET /user/get"]}), tmp_path)
    assert "统计，连同" not in (tmp_path / "coverage.zh-CN.md").read_text("utf-8")


def test_without_a_catalogue_there_is_no_page(spec: Spec, tmp_path: Path) -> None:
    write_coverage(build(spec[0]), Facts({}, {}, {}), tmp_path)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_a_user_wrote_is_left_alone(name: str, spec: Spec, facts: Facts, tmp_path: Path) -> None:
    page = tmp_path / name
    page.write_text("# Mine\n", "utf-8")

    with pytest.raises(SpecError, match=r"is not a generated page, and would be replaced: name another place"):
        write_coverage(build(spec[0]), facts, tmp_path)
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [(name, "# Mine\n")]

    page.write_text(HEADER + "# Old\n", "utf-8")
    assert written(spec, facts, tmp_path).startswith(f"{HEADER}# Coverage\n")


def test_the_examples_of_the_module() -> None:
    result = doctest.testmod(coverage)

    assert (result.attempted, result.failed) == (1, 0)
