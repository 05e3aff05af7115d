"""`python -m generator site`, of a small checkout: what it makes of pages and links, and what it refuses."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.__main__ import main
from generator.site.build import WORKER, build_site
from generator.site.sources import read_site

if TYPE_CHECKING:
    from collections.abc import Callable

Checkout = Path
NAV = """
- en: Start
  zh-CN: 开始
  pages: [README.md, docs/guide.md, docs/a-folder/*]
- en: Reference
  zh-CN: 参考
  pages:
    - docs/reference/README.md
    - en: Python
      zh-CN: Python
      pages: [api]
"""
FILES = {
    "README.md": "# Small\n\n[简体中文](README.zh-CN.md), [the guide](docs/guide.md#a-part), ![picture](docs/images/a.png),\n"
    "[elsewhere](https://example.com/x.md).\n",
    "README.zh-CN.md": "# 小\n\n[English](README.md)，[指南](docs/guide.zh-CN.md#a-part)\n",
    "docs/guide.md": "# Guide\n\n## A part\n\n[A program](../examples/a.py), [its folder](../examples), [facts](../spec),\n"
    "[reference](reference/README.md), `](code.md)`.\n\n"
    "```markdown\n[not a link](nothing.md)\n```\n",
    "docs/guide.zh-CN.md": '# 指南\n\n## 一部分 <a id="a-part"></a>\n\n[参考](reference/README.md)，[英文](guide.md)\n',
    "docs/a-folder/page.md": "# Page\n\nWords.\n",
    "docs/a-folder/page.zh-CN.md": "# 页面\n\n文字。\n",
    "docs/reference/README.md": "# Reference\n\nBoth languages. 两种语言。\n",
    "docs/images/a.png": "\x89PNG",
    "examples/README.md": "# Examples\n\n[Versions](../VERSIONING.md)\n",
    "examples/a.py": "print('a')\n",
    "spec/a.yaml": "a: 1\n",
    "spec/b/c.yaml": "c: 1\n",
    "src/dingkit/__init__.py": '"""A small package."""\n\n\ndef add(a: int) -> int:\n    """Add one."""\n    return a + 1\n',
    "VERSIONING.md": "# Versions\n\n| module | names |\n|---|---|\n| `dingkit` | `add` |\n| `dingkit.models` | all of the spec |\n",
    str(WORKER): "// a worker\n",
}


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout with a few pages."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "nav.yaml").write_text(NAV, "utf-8")
    return tmp_path


def build(checkout: Checkout) -> int:
    return build_site(checkout, checkout / "build" / "site", nav=checkout / "nav.yaml")


def links(page: Path) -> list[str]:
    """Where the text of a page leads, but for the marks beside headings."""
    article = page.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
    return [link for link in re.findall(r'<(?:a|img)[^>]* (?:href|src)="([^"]*)"', article) if not link.startswith("#")]


def test_each_link_leads_to_where_the_site_has_it(checkout: Checkout) -> None:
    assert build(checkout) == 14
    site = checkout / "build" / "site"
    assert links(site / "index.html") == ["zh-CN/index.html", "guide.html#a-part", "images/a.png", "https://example.com/x.md"]
    assert links(site / "zh-CN" / "index.html") == ["../index.html", "guide.html#a-part"]
    assert links(site / "guide.html") == ["files/examples/a.py.html", "examples/index.html", "files/spec.html", "reference/index.html"]
    assert links(site / "zh-CN" / "guide.html") == ["reference/index.html", "../guide.html"]
    assert links(site / "examples" / "index.html") == ["../project/VERSIONING.html"]
    assert (site / "images" / "a.png").read_bytes() == FILES["docs/images/a.png"].encode()
    assert "print" in (site / "files" / "examples" / "a.py.html").read_text("utf-8")
    assert re.search(r"<code>b/</code>", (site / "files" / "spec.html").read_text("utf-8"))
    assert "[not a link](nothing.md)" in re.sub("<[^>]*>", "", (site / "guide.html").read_text("utf-8"))
    assert sorted(path.name for path in (checkout / "build").iterdir()) == ["site"]


def test_each_page_leads_to_the_same_page_in_the_other_language(checkout: Checkout) -> None:
    build(checkout)
    for page, leads in (
        ("guide.html", ["guide.html", "zh-CN/guide.html"]),
        ("zh-CN/reference/index.html", ["../../reference/index.html", "../../zh-CN/reference/index.html"]),
    ):
        text = (checkout / "build" / "site" / page).read_text("utf-8")
        assert re.findall(r'<a href="([^"]*)" hreflang', text) == leads
        assert all((checkout / "build" / "site" / page).parent.joinpath(link).resolve().is_file() for link in leads)


def test_docstrings_become_a_page(checkout: Checkout) -> None:
    build(checkout)
    text = (checkout / "build" / "site" / "api" / "dingkit.html").read_text("utf-8")
    assert "A small package." in text
    assert "Add one." in text
    assert not (checkout / "build" / "site" / "api" / "dingkit.models.html").exists()


def remove(name: str) -> Callable[[Checkout], None]:
    return lambda checkout: (checkout / name).unlink()


def append(name: str, text: str) -> Callable[[Checkout], None]:
    def change(checkout: Checkout) -> None:
        with (checkout / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return change


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (remove("docs/guide.zh-CN.md"), "docs/guide.zh-CN.md#: [site] is not there: each page is there in both languages"),
        (remove("docs/reference/README.md"), "docs/reference/README.md#: [site] does not exist"),
        (remove("examples/a.py"), "docs/guide.md#: [site] leads to ../examples/a.py, which is not there"),
        (append("docs/new.md", "# New\n"), "docs/new.md#: [site] is not in nav.yaml"),
        (append("examples/a.py", "#" * 500_000), "examples/a.py#: [site] is too large for a page: do not link to it"),
        (remove(str(WORKER)), f"{WORKER}#: [site] is not there: `make docs` installs it"),
        (append("docs/guide.md", "\n[nowhere](#no-such-part)\n"), "no-such-part"),
        (
            append("docs/guide.md", '\n<img src="https://example.com/a.png" alt="a">\n'),
            'guide.html#: [site] loads from elsewhere: <img src="https://example.com/a.png"',
        ),
    ],
)
def test_what_is_wrong_is_reported_and_nothing_is_changed(
    checkout: Checkout, change: Callable[[Checkout], None], told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = checkout / "build" / "site"
    site.mkdir(parents=True)
    (site / "before.txt").write_text("as it was", "utf-8")
    change(checkout)
    monkeypatch.setattr("generator.site.command.NAV", checkout / "nav.yaml")
    assert main(["site", "--root", str(checkout), "--output", str(site)]) == 1
    said = capsys.readouterr().err
    assert told in said
    assert "was not changed" in said
    assert [path.name for path in site.iterdir()] == ["before.txt"]


def test_the_command_says_how_many_pages_there_are(
    checkout: Checkout, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.site.command.NAV", checkout / "nav.yaml")
    monkeypatch.chdir(checkout)
    assert main(["site"]) == 0
    assert capsys.readouterr().out.startswith(f"made build{os.sep}site/index.html with 14 pages in ")


def test_a_page_without_a_twin_is_the_english_one(checkout: Checkout) -> None:
    found = read_site(checkout, "zh-CN", checkout / "nav.yaml")
    assert found.pages["reference/index.md"] == FILES["docs/reference/README.md"]
    assert found.nav[0]["开始"][0] == "index.md"
