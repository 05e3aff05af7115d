"""What a sandbox does, and what it answers with an example: the table of docs/sandbox.md, which `make docs` writes with this module."""

from __future__ import annotations

from pathlib import Path

from dingkit.sandbox._domains import handlers
from dingtalk_openapi.operations import OPERATIONS

PAGE = Path(__file__).parents[2] / "docs" / "sandbox.md"
BEGIN, END = "<!-- begin: make docs -->", "<!-- end: make docs -->"


def table() -> str:
    """The table, a row for each domain."""
    behaving = handlers().keys()
    rows = ["| domain | operations that remember and change | answered with the documented example |", "|---|---|---|"]
    for domain in sorted({operation.domain for operation in OPERATIONS.values()}):
        names = sorted(name for name, operation in OPERATIONS.items() if operation.domain == domain)
        does = [name for name in names if name in behaving]
        columns = [_listed(does, names), _listed([name for name in names if name not in behaving], names)]
        rows.append(f"| [{domain}](reference/{domain}.md) | {' | '.join(columns)} |")
    return "\n".join(rows)


def _listed(names: list[str], of: list[str]) -> str:
    return f"all {len(of)}" if len(names) == len(of) else ", ".join(f"`{name}`" for name in names)


def with_table(page: str) -> str:
    """A page with the table of now between its markers."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
