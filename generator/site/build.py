"""Builds the sites with Zensical, one for each language, and looks at what came out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from generator.problems import Problem, SpecError
from generator.site.sources import LANGUAGES, Site, read_site

if TYPE_CHECKING:
    from collections.abc import Iterator

THEME = Path(__file__).with_name("theme")
WORKER = Path("generator/node/node_modules/iframe-worker/shim/index.js")
"""Lets the search work in a page that was opened from disk, where a browser starts no worker."""

TEXTS = {
    "en": ("A typed Python client for the DingTalk (钉钉) Open Platform, with a DingTalk on your own machine.", "en"),
    "zh-CN": ("钉钉开放平台的 Python 客户端：带完整类型标注，并配有一个可以在本机运行的“钉钉”。", "zh"),
}
"""What the site is, and what the builder calls the language."""

_LOADED = re.compile(r"<(?:script|img|link|iframe|source|video|audio)\b[^>]*?\s(?:src|href)=\"(https?:)?//[^\"]*\"")
_LANGUAGE = re.compile(r'<a href="[^"]*" hreflang="([\w-]+)"')
_ALTERNATE = re.compile(r'^ *<link rel="alternate"[^>]*hreflang[^>]*>\n', re.MULTILINE)
"""Where there is one, the theme's script asks for a sitemap, which a page that was opened from disk may not read."""

_COLOUR = re.compile(r"\x1b\[[\d;]*m")


def build_site(root: Path, output: Path, *, nav: Path) -> int:
    """Write the site of each language; what was there is replaced when all of it is right.

    Args:
        root: The checkout.
        output: The folder of the site: English, and the others in folders of their own below it.
        nav: What the site shows: a file as `NAV`.

    Returns:
        How many pages there are.

    Raises:
        SpecError: a page is missing, a link leads nowhere, or a page would load something from elsewhere.
    """
    worker = root / WORKER
    if not worker.is_file():
        raise SpecError([Problem(str(WORKER), "", "site", "is not there: `make docs` installs it")])
    scratch = output.with_name(f"{output.name}.new").resolve()
    shutil.rmtree(scratch, ignore_errors=True)
    sites = [read_site(root, language, nav) for language in LANGUAGES]
    running = [(site.language, _start(site, root, scratch / site.language, worker)) for site in sites]
    problems = [problem for language, process in running for problem in _wait(language, process)]
    if problems:
        raise SpecError(problems)
    first, *others = LANGUAGES
    whole = scratch / first / "site"
    for language in others:
        shutil.move(scratch / language / "site", whole / language)
    for page in whole.rglob("*.html"):
        problems += _finish(page, whole)
    if problems:
        raise SpecError(problems)
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(whole, output)
    shutil.rmtree(scratch)
    return sum(len(site.pages) for site in sites)


def _start(site: Site, root: Path, folder: Path, worker: Path) -> subprocess.Popen[str]:
    """Lay the sources out, and begin to build them."""
    docs = folder / "docs"
    for place, text in site.pages.items():
        _write(docs / place, text)
    for place, file in site.images.items():
        _write(docs / place, file.read_bytes())
    for file in sorted(path for path in THEME.rglob("*") if path.suffix in {".css", ".js", ".svg"}):
        _write(docs / "assets" / file.name, file.read_bytes())
    _write(docs / "assets" / "iframe-worker.js", worker.read_bytes())
    settings = folder / "mkdocs.yml"
    settings.write_text(yaml.safe_dump(_settings(site, root), allow_unicode=True, sort_keys=False), "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", str(settings)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def _settings(site: Site, root: Path) -> dict[str, Any]:
    description, language = TEXTS[site.language]
    palette = [
        {"media": f"(prefers-color-scheme: {name})", "scheme": scheme, "primary": "indigo", "accent": "indigo"}
        for name, scheme in (("light", "default"), ("dark", "slate"))
    ]
    return {
        "site_name": "dingkit",
        "site_description": description,
        "docs_dir": "docs",
        "site_dir": "site",
        "use_directory_urls": False,
        "nav": site.nav,
        "theme": {
            "name": "material",
            "language": language,
            "font": False,
            "favicon": "assets/icon.svg",
            "logo": "assets/icon.svg",
            "palette": palette,
            "features": [
                "content.code.copy",
                "navigation.footer",
                "navigation.indexes",
                "navigation.prune",
                "navigation.tabs",
                "navigation.top",
                "search.highlight",
                "toc.follow",
            ],
        },
        "extra_css": ["assets/site.css"],
        "extra_javascript": ["assets/site.js"],
        "extra": {
            "alternate": [{"name": name, "link": "./", "lang": code} for code, name in LANGUAGES.items()],
            "polyfills": [{"path": "assets/iframe-worker.js", "type": "text/javascript", "async": False, "defer": False}],
            "generator": False,
        },
        "plugins": [
            "search",
            {"offline": {"enabled": True}},
            {"mkdocstrings": {"enable_inventory": False, "handlers": {"python": {"paths": [str(root / "src")], "options": _docstrings()}}}},
        ],
        "markdown_extensions": [
            "tables",
            "attr_list",
            {"toc": {"permalink": True, "slugify": {"object": "pymdownx.slugs.slugify", "kwds": {"case": "lower"}}}},
            "pymdownx.superfences",
            {"pymdownx.highlight": {"use_pygments": True}},
            {"pymdownx.tilde": {"subscript": False}},
            "pymdownx.magiclink",
        ],
    }


def _docstrings() -> dict[str, Any]:
    return {
        "docstring_style": "google",
        "show_source": False,
        "show_root_heading": False,
        "show_root_toc_entry": False,
        "show_bases": True,
        "show_signature_annotations": True,
        "separate_signature": True,
        "signature_crossrefs": True,
        "inherited_members": False,
        "members_order": "source",
        "filters": ["!^_"],
        "heading_level": 2,
    }


def _wait(language: str, process: subprocess.Popen[str]) -> Iterator[Problem]:
    output, _ = process.communicate()
    if process.returncode:
        yield Problem(f"the site ({language})", "", "zensical", _COLOUR.sub("", output).strip())


def _finish(page: Path, whole: Path) -> Iterator[Problem]:
    """Lead from each page to the same page in the other language, and see that it loads nothing from elsewhere."""
    text = page.read_text("utf-8")
    place = page.relative_to(whole)
    language = place.parts[0] if place.parts[0] in LANGUAGES else next(iter(LANGUAGES))
    plain = place.relative_to(language) if place.parts[0] == language else place
    up = "../" * (len(place.parts) - 1)

    def relink(link: re.Match[str]) -> str:
        folder = "" if link[1] == next(iter(LANGUAGES)) else f"{link[1]}/"
        return f'<a href="{up}{folder}{plain.as_posix()}" hreflang="{link[1]}"'

    page.write_text(_LANGUAGE.sub(relink, _ALTERNATE.sub("", text)), "utf-8")
    for found in _LOADED.finditer(text):
        yield Problem(place.as_posix(), "", "site", f"loads from elsewhere: {unescape(found[0])}")
