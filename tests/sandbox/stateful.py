"""The table of docs/sandbox.md, in both languages, which `make docs` writes with this."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from dingkit.sandbox._domains import handlers
from dingtalk_openapi.operations import OPERATIONS

ROOT = Path(__file__).parents[2]
BEGIN, END = "<!-- begin: make docs -->", "<!-- end: make docs -->"


class Language(NamedTuple):
    """What the table says in a language."""

    titles: tuple[str, str, str]
    every: str
    comma: str
    names_domains: bool


PAGES = {
    ROOT / "docs" / "sandbox.md": Language(
        ("domain", "operations that remember and change", "answered with the documented example"), "all {}", ", ", names_domains=False
    ),
    ROOT / "docs" / "sandbox.zh-CN.md": Language(
        ("领域", "有状态的接口（记住数据，随请求变化）", "返回文档示例的接口"), "全部 {} 个", "、", names_domains=True
    ),
}


def table(language: Language) -> str:
    """The table, a row for each domain."""
    behaving = handlers().keys()
    rows = [f"| {' | '.join(language.titles)} |", "|---|---|---|"]
    for domain in sorted({operation.domain for operation in OPERATIONS.values()}):
        names = sorted(name for name, operation in OPERATIONS.items() if operation.domain == domain)
        does = [name for name in names if name in behaving]
        listed = [_listed(some, names, language) for some in (does, [name for name in names if name not in behaving])]
        title = f" {_names_of_domains()[domain]}" if language.names_domains else ""
        rows.append(f"| [{domain}](reference/{domain}.md){title} | {' | '.join(listed)} |")
    return "\n".join(rows)


def _listed(names: list[str], of: list[str], language: Language) -> str:
    return language.every.format(len(of)) if len(names) == len(of) else language.comma.join(f"`{name}`" for name in names)


@cache
def _names_of_domains() -> dict[str, str]:
    """What DingTalk calls each domain."""
    root = yaml.safe_load((ROOT / "spec" / "openapi.yaml").read_text(encoding="utf-8"))
    return {tag["name"]: tag["x-name-zh"] for tag in root["tags"]}


def with_table(page: str, language: Language) -> str:
    """A page with the table of now between its markers."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n{table(language)}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    for path, language in PAGES.items():
        path.write_text(with_table(path.read_text(encoding="utf-8"), language), encoding="utf-8")
