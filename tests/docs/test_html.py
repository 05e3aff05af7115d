"""The HTML reference: whole, the same each time, and without a word to the network."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from generator.docs.html import LOGO, generate_html
from tests.contract.described import document, operations, request_examples
from tests.docs.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.docs.conftest import Spec

REDOC = ROOT / "generator" / "node" / "node_modules" / "redoc"


class Elements(HTMLParser):
    """Gathers the elements of a page with their attributes and texts."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.fixture(scope="module")
def page(spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> str:
    output = tmp_path_factory.mktemp("html") / "index.html"
    generate_html(*spec, output, redoc=REDOC)
    return output.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def shown(page: str) -> Any:
    """The document that Redoc is given."""
    match = re.search(r'<script type="application/json" id="document">(.*?)</script>', page, re.DOTALL)
    assert match
    return json.loads(match[1])


def test_no_element_loads_anything(page: str) -> None:
    elements = Elements(page).found
    assert [tag for tag, _ in elements] == ["html", "head", "meta", "meta", "meta", "title", "style", "body", "div", *["script"] * 4]
    assert {name for _, attributes in elements for name in attributes}.isdisjoint({"src", "href", "srcset", "data"})


def test_the_policy_forbids_the_network(page: str) -> None:
    (policy,) = (attributes["content"] for _, attributes in Elements(page).found if "http-equiv" in attributes)
    directives = dict(directive.split(" ", 1) for directive in str(policy).split("; "))
    assert directives["default-src"] == "'none'"
    assert {source for sources in directives.values() for source in sources.split()} == {"'none'", "'unsafe-inline'", "blob:", "data:"}


def test_neither_script_nor_style_names_what_it_could_load(page: str) -> None:
    assert LOGO not in page
    assert "sourceMappingURL=redoc" not in page
    code = re.sub(r'<script type="(?:application/json|text/plain)".*?</script>', "", page, flags=re.DOTALL)
    assert not re.search(r"""(?:src|href)\\?["']?\s*[:=]\s*\\?["']https?://[^"']*\.(?:js|css|svg|png|woff2?|ttf)""", code)
    assert not re.search(r"@import|url\(\s*\\?[\"']?https?:|fonts\.(?:googleapis|gstatic)", code)


def test_the_licences_are_inside(page: str) -> None:
    licences = re.search(r'<script type="text/plain" id="licences">(.*?)</script>', page, re.DOTALL)
    assert licences
    assert "Copyright (c) 2015-present, Rebilly, Inc." in licences[1]
    assert "mobx" in licences[1].lower() or "React" in licences[1]


def test_each_operation_shows_its_python_and_its_errors(shown: Any) -> None:
    for operation in operations().values():
        definition = shown["paths"][operation.path][operation.method]
        assert len(definition["x-codeSamples"]) >= max(1, len(request_examples(operation.id)))
        for sample in definition["x-codeSamples"]:
            assert sample["lang"] == "Python"
            assert operation.id in sample["source"]
        for text in (definition["x-name-zh"], f"`ding.{operation.domain}.{operation.id}(...)`"):
            assert text in definition["description"]
        for code in definition["x-errors"]:
            assert f"`{code}`" in definition["description"]
        assert definition.get("x-summary-zh", "") in definition["description"]
        assert all(permission["name"] in definition["description"] for permission in definition.get("x-permission", []))
        assert ("> **Deprecated · 已弃用:** " in definition["description"]) == ("deprecated" in definition)
        assert definition["description"].count("**Sources differ · 来源说法不一:**") == operation.definition["description"].count(
            "Divergence:"
        )


def test_each_domain_is_described_in_both_languages(shown: Any) -> None:
    told = {tag["name"]: tag["description"] for tag in shown["tags"]}

    for tag in document()["tags"]:
        assert told[tag["name"]] == f"{tag['description'].removesuffix('.')} ({tag['x-name-zh']}). {tag['x-summary-zh']}"


def test_each_event_and_error_code_is_there(shown: Any, spec: Spec) -> None:
    assert shown["webhooks"].keys() == document()["webhooks"].keys()
    for definition in shown["webhooks"].values():
        assert definition["post"]["x-name-zh"] in definition["post"]["description"]
        assert definition["post"]["x-summary-zh"] in definition["post"]["description"]
    for code in spec[1].codes:
        assert f"| `{code.code}` |" in shown["info"]["description"]


def test_descriptions_link_only_to_the_outside(shown: Any) -> None:
    texts = [
        shown["info"]["description"],
        *(item["description"] for path in shown["paths"].values() for item in path.values() if "summary" in item),
    ]
    links = [link for text in texts for link in re.findall(r"\]\(([^)]*)\)", text)]
    assert [link for link in links if not link.startswith("https://")] == []


def test_known_values_are_reported(shown: Any) -> None:
    conversation = shown["components"]["schemas"]["RobotInboundMessage"]["properties"]["conversationType"]
    assert conversation["description"] == "Kind of conversation. Known values: `1` private; `2` group."


def test_the_same_spec_gives_the_same_bytes(page: str, spec: Spec, tmp_path: Path) -> None:
    generate_html(*spec, tmp_path / "index.html", redoc=REDOC)

    assert (tmp_path / "index.html").read_text(encoding="utf-8") == page
