"""The reference is complete, all its links lead somewhere, and its tables hold together."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from dingtalk_openapi import models
from dingtalk_openapi.error_codes import CATEGORIES
from generator.docs import generate_reference
from tests.contract.described import NOTHING, REDIRECT, document, domains, examples, follow, operations
from tests.docs.conftest import ROOT
from tests.docs.pages import blocks, read, section
from tests.sweep import sweep

if TYPE_CHECKING:
    from pathlib import Path

    from tests.docs.conftest import Spec

COMMITTED = ROOT / "docs" / "reference"


def webhooks() -> dict[str, dict[str, Any]]:
    """Name → definition of everything that DingTalk pushes."""
    return {name: item["post"] for name, item in document()["webhooks"].items()}


def sections(page: str) -> list[str]:
    """The headings of the third level."""
    return re.findall(r"^### (.*)$", page, re.MULTILINE)


def test_there_is_a_page_for_each_domain_and_no_other(pages: dict[str, str]) -> None:
    pushing = {definition["tags"][0] for definition in webhooks().values()}
    assert set(pages) == {f"{page}.md" for page in domains() | pushing | {"README", "errors", "messages"}}


def test_each_operation_has_one_section_on_the_page_of_its_domain(pages: dict[str, str]) -> None:
    found = [(name.removesuffix(".md"), heading) for name, page in pages.items() for heading in sections(page) if heading in operations()]
    assert sorted(found) == sorted((operation.domain, operation.id) for operation in operations().values())


def test_each_webhook_has_one_section_on_the_page_of_its_domain(pages: dict[str, str]) -> None:
    found = [(name.removesuffix(".md"), heading) for name, page in pages.items() for heading in sections(page) if heading in webhooks()]
    assert sorted(found) == sorted((definition["tags"][0], name) for name, definition in webhooks().items())


def test_each_error_code_has_one_anchor_and_its_remedy(pages: dict[str, str], spec: Spec) -> None:
    rows = {row[0].partition("</a>")[2].strip("`"): row for table in read(pages["errors.md"]).tables for row in table if "<a id=" in row[0]}
    assert list(rows) == [code.code for category in CATEGORIES for code in spec[1].codes if code.category == category]
    for code in spec[1].codes:
        assert rows[code.code][2].startswith(f"{code.meaning}<br>{code.meaning_zh}".replace("<=", "&lt;="))
        assert rows[code.code][3] == f"{code.remedy}<br>{code.remedy_zh}"


def test_what_all_operations_share_is_shown_in_both_languages(pages: dict[str, str]) -> None:
    """Domains, hosts and tokens: none without its Chinese, which the index shows."""
    shared = [*document()["tags"], *document()["servers"], *document()["components"]["securitySchemes"].values()]

    assert [each for each in shared if not each.get("x-summary-zh")] == []
    assert [each["x-summary-zh"] for each in shared if each["x-summary-zh"] not in pages["README.md"]] == []


def test_a_section_is_headed_in_both_languages(pages: dict[str, str]) -> None:
    """An English heading has its Chinese beside it, and the anchor that it would have alone; names of code have neither."""
    for name, page in pages.items():
        headings = re.findall(r"^#{2,3} (.* · .*)$", page, re.MULTILINE)
        plain = re.findall(r"^## (?!.* · )(.*)$", page, re.MULTILINE)
        assert all(re.fullmatch(r"[A-Z][A-Za-z ]+ · [\u4e00-\u9fff]+ <a id=\"[a-z0-9-]+\"></a>", heading) for heading in headings), name
        assert not plain or name in {"errors.md", "messages.md"}, plain


def test_each_anchor_is_there_once(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        anchors = read(page).anchors
        assert len(anchors) == len(set(anchors)), name


def test_each_link_leads_somewhere(pages: dict[str, str]) -> None:
    count = 0
    for name, page in pages.items():
        for link in read(page).links:
            if link.startswith("https://"):
                continue
            target, _, anchor = link.partition("#")
            if target.startswith("../"):
                assert (COMMITTED / target).exists(), f"{name}: {link}"
                continue
            assert anchor in ["", *read(pages[target or name]).anchors], f"{name}: {link}"
            count += 1
    assert count > 1000


def test_tables_hold_together(pages: dict[str, str]) -> None:
    """A bar inside a cell, or a line break, would end it too early."""
    for name, page in pages.items():
        text = re.sub(r"^```.*?^```", "", page, flags=re.DOTALL | re.MULTILINE)
        written = [table.splitlines() for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)]
        for table in written:
            assert {len(re.findall(r"(?<!\\)\|", row)) for row in table} == {table[1].count("|")}, f"{name}: {table[0]}"
            assert all(row.endswith(" |") for row in table if row != table[1]), f"{name}: {table[0]}"
        assert [len(table) - 1 for table in written] == [len(table) for table in read(page).tables], f"{name}: a row is not part of a table"


def assert_availability(definition: dict[str, Any], text: str) -> None:
    """Who may call it is told, and what DingTalk has left behind."""
    assert ("\n- **Permission · 权限:** " in text) == ("x-permission" in definition)
    for permission in definition.get("x-permission", []):
        assert permission["name"] + (f" ({permission['code']})" if "code" in permission else "") in text
    assert ("\n- **Apps · 应用类型:** " in text) == ("x-app-types" in definition)
    assert ("> **Deprecated · 已弃用:** " in text) == ("deprecated" in definition)
    deprecation = definition.get("x-deprecated", {})
    for name in deprecation.get("use_instead", []):
        link = rf"\[{name}\]\([a-z]*(\.md)?#{name}\)"
        assert re.search(rf"\*\*Deprecated · 已弃用:\*\* .*Use .*{link}.* instead.*请改用 .*{link}.*。$", text, re.MULTILINE)
    if "closed_to_new_apps" in deprecation:
        assert "New apps may not call it" in text
        assert "新应用不能调用" in text


@sweep("operation", operations().values(), ids=lambda operation: operation.id)
def test_a_section_tells_everything(operation: Any, pages: dict[str, str]) -> None:
    text = section(pages[f"{operation.domain}.md"], operation.id)
    definition = operation.definition
    server = document()["paths"][operation.path]["servers"][0]["url"]
    assert f"`{operation.method.upper()} {server}{operation.path}`" in text
    assert definition["summary"] in text
    assert definition["x-name-zh"] in text
    assert f"]({definition['externalDocs']['url']})" in text
    assert definition["x-summary-zh"] in text
    assert_availability(definition, text)
    for source in definition["x-source"]:
        assert re.search(rf"{source['era']}, {source['confidence']} \([^)]*`{source['fact']}`", text)
    for limit in definition["x-limits"]:
        assert f"\n- {limit['text'].replace('<', '&lt;')}" in re.sub(r"\[(\w+)\]\([^)]*\)", r"`\1`", text)
    for code in definition["x-errors"]:
        assert f"[`{code}`](errors.md#" in text
    assert text.count("> **Sources differ · 来源说法不一:**") == definition["description"].count("Divergence:")
    for parameter in map(follow, definition.get("parameters", [])):
        if "const" not in parameter["schema"]:
            assert f"| `{parameter['name']}` ({parameter['in']}) |" in text
    shown = [json.loads(block) for block in blocks(text, "json")]
    for answer in examples(operation.id):
        if answer.media_type == "application/json":
            assert answer.value in shown or json.dumps(answer.value, ensure_ascii=False).replace("|", "\\|") in text
        if answer.name not in {NOTHING, REDIRECT} and not answer.name.startswith("success"):
            assert f"\n| `{answer.name}`: " in text, "what the mock is asked for"


@sweep("name", webhooks())
def test_an_event_tells_everything(name: str, pages: dict[str, str]) -> None:
    definition = webhooks()[name]
    text = section(pages[f"{definition['tags'][0]}.md"], name)
    content = definition["requestBody"]["content"]["application/json"]
    schema = content["schema"]
    assert_availability(definition, text)
    assert f"{definition['x-name-zh']}：{definition['x-summary-zh']}" in text
    for form in schema.get("oneOf", [schema]):
        model = form["$ref"].rpartition("/")[2]
        assert hasattr(models, model)
        assert f"#### {model}\n" in text
    for payload in content["examples"].values():
        assert payload["value"] in [json.loads(block) for block in blocks(text, "json")]
        for field in payload["value"]:
            assert f"| `{field}` |" in text
    assert f"**Reply · 响应**: {definition['responses']['200']['description']}" in text


def test_each_model_section_is_about_a_class(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        for heading in sections(page.partition("\n## Models · ")[2]):
            assert hasattr(models, heading), f"{name}: {heading}"


def test_the_same_spec_gives_the_same_bytes(spec: Spec, pages: dict[str, str], tmp_path: Path) -> None:
    generate_reference(*spec, tmp_path / "again")

    again = {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}
    assert again == {name: page.encode() for name, page in pages.items()}


def test_the_committed_reference_is_what_the_spec_gives(pages: dict[str, str]) -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in COMMITTED.iterdir()}
    assert committed == pages, "run `make docs` and commit the result"
