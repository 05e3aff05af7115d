"""What the site is made of: pages of the repository, moved to where the site has them, with links that lead there."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.problems import Problem, SpecError

LANGUAGES = {"en": "English", "zh-CN": "简体中文"}
NAV = Path(__file__).with_name("nav.yaml")
IMAGES = {".jpg", ".png", ".svg"}
CODE_LANGUAGES = {".py": "python", ".yaml": "yaml", ".toml": "toml", ".json": "json", ".html": "html", ".js": "javascript"}
ONE_FOR_BOTH = ("docs/reference/", "docs/adr/")
"""Pages that have no twin: the reference has both languages on each page; the decisions are in English alone."""

API = "api"
_CODE = re.compile(r"(^ *```.*?^ *```$|`[^`\n]+`)", re.DOTALL | re.MULTILINE)
_TARGET = re.compile(r"\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)")
_NAMES = re.compile(r"^\| `(dingkit[\w.]*)` \| (.*) \|$", re.MULTILINE)
_TOO_LARGE_TO_READ = 400_000


@dataclass
class Site:
    """The sources of the site in one language.

    Attributes:
        language: As in `LANGUAGES`.
        nav: Titles and paths of pages, as the builder takes them.
        pages: Path of a page in the site -> its Markdown.
        images: Path in the site -> the file.
    """

    language: str
    nav: list[Any] = field(default_factory=list)
    pages: dict[str, str] = field(default_factory=dict)
    images: dict[str, Path] = field(default_factory=dict)


def read_site(root: Path, language: str, nav: Path) -> Site:
    """Read the pages that the navigation names, and whatever they lead to.

    Args:
        root: The checkout.
        language: As in `LANGUAGES`.
        nav: The navigation.

    Raises:
        SpecError: a page is not in the navigation, is not there, or leads nowhere.
    """
    return _Reader(root, language).read(nav)


class _Reader:
    def __init__(self, root: Path, language: str) -> None:
        self.root = root
        self.site = Site(language)
        self.problems: list[Problem] = []
        self.waiting: list[str] = []
        self.documents = self._documents()
        self.modules = dict(_NAMES.findall((root / "VERSIONING.md").read_text("utf-8")))

    def read(self, nav: Path) -> Site:
        sections = yaml.safe_load(nav.read_text("utf-8"))
        named = [path for path in _pages_of(sections) if path != API and not path.endswith("*")]
        self.site.nav = self._nav(sections, named)
        while self.waiting:
            self._add(self.waiting.pop())
        missing = [path for path in self.documents if _place(path) not in self.site.pages]
        self.problems += [Problem(path, "", "site", f"is not in {nav.name}") for path in missing]
        if self.problems:
            raise SpecError(self.problems)
        return self.site

    def _documents(self) -> list[str]:
        found = (path.relative_to(self.root).as_posix() for path in (self.root / "docs").rglob("*.md"))
        return sorted(path for path in found if not path.endswith(".zh-CN.md"))

    def _nav(self, sections: list[Any], named: list[str]) -> list[Any]:
        shown: list[Any] = []
        for section in sections:
            if isinstance(section, dict):
                shown.append({section[self.site.language]: self._nav(section["pages"], named)})
            elif section == API:
                shown += self._api()
            elif section.endswith("/*"):
                folder = section.removesuffix("*")
                shown += [self._want(path) for path in self.documents if path.startswith(folder) and path not in named]
            else:
                shown.append(self._want(section))
        return shown

    def _want(self, path: str) -> str:
        """Ask for a page of the repository; the answer is where the site has it."""
        place = _place(path)
        if place not in self.site.pages and path not in self.waiting:
            self.waiting.append(path)
        return place

    def _api(self) -> list[str]:
        """A page for each public module, from its docstrings. What is made from the spec is described in the reference."""
        places = []
        for module, names in self.modules.items():
            members = re.findall(r"`(\w+)`", names)
            if not members:
                continue
            options = yaml.safe_dump({"options": {"members": members}}, allow_unicode=True)
            body = "".join(f"    {line}\n" for line in options.splitlines())
            place = f"{API}/{module}.md"
            self.site.pages[place] = f"# {module}\n\n::: {module}\n{body}"
            places.append(place)
        return places

    def _add(self, path: str) -> None:
        twin = path.removesuffix(".md") + ".zh-CN.md"
        if self.site.language == "zh-CN" and (self.root / twin).is_file():
            path = twin
        elif self.site.language == "zh-CN" and _has_twin(path):
            self.problems.append(Problem(twin, "", "site", "is not there: each page is there in both languages"))
        file = self.root / path
        if not file.exists():
            self.problems.append(Problem(path, "", "site", "does not exist"))
        elif path.endswith(".md"):
            self.site.pages[_place(path)] = self._moved(path, file.read_text("utf-8"))
        elif file.is_dir():
            names = sorted(
                f"{each.name}/" if each.is_dir() else each.name for each in file.iterdir() if not each.name.startswith(("_", "."))
            )
            self.site.pages[_place(path)] = _unsearched(path, "".join(f"- `{name}`\n" for name in names))
        elif file.stat().st_size > _TOO_LARGE_TO_READ:
            self.problems.append(Problem(path, "", "site", "is too large for a page: do not link to it"))
        else:
            code = file.read_text("utf-8").rstrip("\n")
            self.site.pages[_place(path)] = _unsearched(path, f"````{CODE_LANGUAGES.get(file.suffix, 'text')}\n{code}\n````\n")

    def _moved(self, path: str, text: str) -> str:
        """The text of a page with links that lead to where the site has what they name."""
        here, folder = _place(path), posixpath.dirname(path)

        def relink(link: re.Match[str]) -> str:
            target = posixpath.normpath(posixpath.join(folder, link[1]))
            if not (self.root / target).exists():
                self.problems.append(Problem(path, "", "site", f"leads to {link[1]}, which is not there"))
            if (self.root / target / "README.md").is_file():
                target += "/README.md"  # what a host of repositories shows of a folder
            if Path(target).suffix in IMAGES:
                place = _place(target)
                self.site.images[place] = self.root / target
            elif (other := _language_of(target)) != self.site.language and other == "zh-CN":
                place = f"zh-CN/{_place(target)}"  # the other site, below this one
            elif self.site.language == "zh-CN" and (target.replace(".md", ".zh-CN.md") == path):
                place = f"../{_place(target)}"
            else:
                place = self._want(target.replace(".zh-CN.md", ".md"))
            between = posixpath.relpath(place, posixpath.dirname(here) or ".")
            if place.startswith(("zh-CN/", "../")):
                between = between.replace(".md", ".html")  # the builder knows one language at a time
            return f"]({between}{link[2] or ''})"

        pieces = _CODE.split(text)
        return "".join(piece if number % 2 else _TARGET.sub(relink, piece) for number, piece in enumerate(pieces))


def _pages_of(sections: list[Any]) -> list[str]:
    return [path for each in sections for path in (_pages_of(each["pages"]) if isinstance(each, dict) else [each])]


def _has_twin(path: str) -> bool:
    """Whether a page has to be there in both languages."""
    return path.endswith(".md") and path.startswith(("docs/", "README")) and not path.startswith(ONE_FOR_BOTH)


def _language_of(path: str) -> str:
    return "zh-CN" if path.endswith(".zh-CN.md") else "en"


def _place(path: str) -> str:
    """Where the site has a file of the repository.

    >>> [_place(path) for path in ("README.md", "docs/guide.zh-CN.md", "docs/reference/README.md", "VERSIONING.md", "bench/README.md")]
    ['index.md', 'guide.md', 'reference/index.md', 'project/VERSIONING.md', 'bench/index.md']
    >>> [_place(path) for path in ("docs/images/sandbox.png", "examples/approval.py", "spec/facts")]
    ['images/sandbox.png', 'files/examples/approval.py.md', 'files/spec/facts.md']
    """
    path = path.replace(".zh-CN.md", ".md")
    if path.endswith("README.md"):
        path = path.removesuffix("README.md") + "index.md"
    if path.startswith("docs/"):
        return path.removeprefix("docs/")
    if path.endswith(".md"):
        return f"project/{path}" if "/" not in path and path != "index.md" else path
    return path if Path(path).suffix in IMAGES else f"files/{path}.md"


def _unsearched(path: str, body: str) -> str:
    """A page that shows a file, and that the search leaves out."""
    return f"---\nsearch:\n  exclude: true\n---\n# {path}\n\n{body}"
