"""The steps `docs` and `html` of `python -m generator`: what they write, and what they refuse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from generator.__main__ import main
from generator.docs import generate_reference
from generator.docs.html import LOGO, SCRIPT, generate_html
from generator.problems import SpecError
from tests.docs.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.docs.conftest import Spec

    Change = Callable[[Callable[[dict[str, Any]], object]], Spec]


def body_of(document: dict[str, Any], path: str) -> dict[str, Any]:
    """The media object of the JSON body of an operation."""
    media: dict[str, Any] = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    return media


def refused(spec: Spec, output: Path) -> str:
    """Write the reference of a bad spec, which must fail; returns what was said."""
    with pytest.raises(SpecError) as caught:
        generate_reference(*spec, output)
    (problem,) = caught.value.problems
    return str(problem)


def test_docs_writes_the_pages(tmp_path: Path, pages: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "deep" / "reference"

    assert main(["docs", "--spec", str(ROOT / "spec"), "--output", str(output)]) == 0

    assert {path.name: path.read_text(encoding="utf-8") for path in output.iterdir()} == pages
    assert re.fullmatch(rf"generated {re.escape(str(output))} with \d+ operations in \d+\.\d s\n", capsys.readouterr().out)


def test_html_writes_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    output = tmp_path / "deep" / "index.html"

    assert main(["html", "--output", str(output)]) == 0

    assert [path.name for path in output.parent.iterdir()] == ["index.html"]
    assert capsys.readouterr().out.startswith(f"generated {output} with ")


def test_the_old_pages_are_replaced_whole(spec: Spec, pages: dict[str, str], tmp_path: Path) -> None:
    output = tmp_path / "reference"
    output.mkdir()
    (output / "old.md").write_text(pages["README.md"], encoding="utf-8")

    generate_reference(*spec, output)

    assert {path.name for path in output.iterdir()} == set(pages)
    assert [path.name for path in tmp_path.iterdir()] == ["reference"]


def test_what_is_no_generated_page_is_never_replaced(spec: Spec, pages: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(pages["README.md"], encoding="utf-8")
    (tmp_path / "thesis.md").write_text("# A year of work", encoding="utf-8")

    assert refused(spec, tmp_path) == (
        f"{tmp_path}/thesis.md#: [output] "
        f"{tmp_path} is not a generated reference, and everything in it would be replaced: name another folder"
    )

    assert sorted(path.name for path in tmp_path.iterdir()) == ["README.md", "thesis.md"]


def test_a_directory_among_the_pages_is_none_of_ours(spec: Spec, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()

    assert "is not a generated reference" in refused(spec, tmp_path)


def without_example(document: dict[str, Any]) -> str:
    del body_of(document, "/v1.0/oauth2/accessToken")["examples"]
    return "spec/token.yaml#/paths/~1v1.0~1oauth2~1accessToken/post: [docs] no Python call can be shown: its body has no example"


def parameter_without_example(document: dict[str, Any]) -> str:
    (parameter,) = document["paths"]["/chat/get"]["get"]["parameters"]
    del parameter["example"]
    return "spec/chat.yaml#/paths/~1chat~1get/get: [docs] no Python call can be shown: its parameter chatid has no example"


def keyword_that_is_none(document: dict[str, Any]) -> str:
    document["components"]["schemas"]["SendMessageRequest"]["x-flatten-as"] = "a message"
    return "spec/openapi.yaml#: [docs] the spec gives a call that `ruff format` refuses: error: Failed to parse "


@pytest.mark.parametrize("break_it", [without_example, parameter_without_example, keyword_that_is_none])
def test_a_failing_step_changes_nothing(
    changed: Change, pages: dict[str, str], tmp_path: Path, break_it: Callable[[dict[str, Any]], str]
) -> None:
    output = tmp_path / "reference"
    output.mkdir()
    (output / "README.md").write_text(pages["README.md"], encoding="utf-8")
    expected: list[str] = []

    assert refused(changed(lambda document: expected.append(break_it(document))), output).startswith(expected[0])

    assert [path.name for path in tmp_path.iterdir()] == ["reference"]
    assert {path.name: path.read_text(encoding="utf-8") for path in output.iterdir()} == {"README.md": pages["README.md"]}


def test_a_list_of_known_values_is_reported(changed: Change, tmp_path: Path) -> None:
    def close_the_list(document: dict[str, Any]) -> None:
        tags = document["components"]["schemas"]["RegisterCallbackRequest"]["properties"]["call_back_tag"]
        tags["items"]["enum"] = ["user_add_org", "user_modify_org", "user_leave_org"]

    generate_reference(*changed(close_the_list), tmp_path / "reference")

    page = (tmp_path / "reference" / "callback.md").read_text(encoding="utf-8")
    assert "Each one of `user_add_org`, `user_modify_org`, `user_leave_org`." in page


def test_html_without_redoc(spec: Spec, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"\[redoc\] is not there: `make docs` installs it"):
        generate_html(*spec, tmp_path / "index.html", redoc=tmp_path / "redoc")

    assert list(tmp_path.iterdir()) == []


def test_html_with_a_redoc_that_nobody_has_looked_at(spec: Spec, tmp_path: Path) -> None:
    script = tmp_path / "redoc" / SCRIPT
    script.parent.mkdir(parents=True)
    script.write_text("fetch('https://cdn.example.com/logo.svg')", encoding="utf-8")

    with pytest.raises(SpecError, match=rf"\[redoc\] does not load {LOGO}: see what this version asks the network for"):
        generate_html(*spec, tmp_path / "index.html", redoc=tmp_path / "redoc")

    assert [path.name for path in tmp_path.iterdir()] == ["redoc"]
