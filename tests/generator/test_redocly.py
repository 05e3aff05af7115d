"""Redocly CLI beside our own rules: what it finds is told at the place that people edit, and it cannot be quietened by accident."""

import re
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.model import Catalogue
from generator.problems import SpecError
from generator.source.bundle import Bundle
from generator.source.redocly import CONFIGURATION, lint_with_redocly
from tests.generator.tiny_spec import SCHEMAS, SEND, SpecFiles


def configuration(directory: Path, *rules: str) -> Path:
    """Write a configuration in which only these rules hold."""
    path = directory / "redocly.yaml"
    path.write_text("\n".join(["extends: []", "rules:", *(f"  {rule}" for rule in rules), ""]), encoding="utf-8")
    return path


def found(spec: SpecFiles, configuration: Path) -> list[str]:
    """What Redocly says about a spec, as it is printed."""
    with pytest.raises(SpecError) as caught:
        lint_with_redocly(spec.bundle(), configuration=configuration)
    return [str(problem) for problem in caught.value.problems]


def test_the_real_spec_is_clean(real_spec: tuple[Bundle, Catalogue]) -> None:
    lint_with_redocly(real_spec[0])


def test_a_problem_is_reported_at_the_file_it_comes_from(spec: SpecFiles, tmp_path: Path) -> None:
    (problem,) = found(spec, configuration(tmp_path, "operation-4xx-response: error"))

    assert problem.startswith(f"spec/{SEND}/responses: [redocly operation-4xx-response] ")


def test_a_warning_counts(spec: SpecFiles, tmp_path: Path) -> None:
    (problem,) = found(spec, configuration(tmp_path, "info-license: warn"))

    assert problem.startswith("spec/openapi.yaml#/info: [redocly info-license] ")


def test_an_unused_component(spec: SpecFiles, tmp_path: Path) -> None:
    spec.set(f"{SCHEMAS}/Stray", {"type": "object", "description": "Used by nobody."})

    assert found(spec, configuration(tmp_path, "no-unused-components: error")) == [
        f'spec/{SCHEMAS}/Stray: [redocly no-unused-components] Component: "Stray" is never used.'
    ]


def test_a_component_that_a_text_stands_for_is_used(spec: SpecFiles, tmp_path: Path) -> None:
    spec.set(f"{SCHEMAS}/InText", {"type": "object", "description": "What the text in `color` stands for."})
    spec.set(f"{SCHEMAS}/Note/properties/color/contentMediaType", "application/json")
    spec.set(f"{SCHEMAS}/Note/properties/color/contentSchema", {"$ref": "#/components/schemas/InText"})
    spec.set(f"{SCHEMAS}/InProse", {"type": "object", "description": "What the other text stands for."})
    spec.set(f"{SCHEMAS}/Note/properties/text/description", "What it says, JSON text of an `InProse`.")

    lint_with_redocly(spec.bundle(), configuration=configuration(tmp_path, "no-unused-components: error"))


def test_a_mistake_in_the_configuration_is_reported(spec: SpecFiles, tmp_path: Path) -> None:
    (problem,) = found(spec, configuration(tmp_path, "no-such-rule: error"))

    assert problem.startswith("redocly.yaml#: [redocly] Redocly ended with 2 and no report: [1] ")
    assert "`no-such-rule` is not expected here" in problem
    assert "Node.js" not in problem, "the banner about the next version is noise"


def test_it_must_be_installed(spec: SpecFiles, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"redocly\.yaml#: \[redocly\] .*nowhere is not there: `make setup` installs it"):
        lint_with_redocly(spec.bundle(), executable=tmp_path / "nowhere")


def test_the_command_line(spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--redocly", "--spec", str(spec.directory)]) == 1

    assert "spec/openapi.yaml#/info: [redocly info-license] " in capsys.readouterr().err


def test_every_rule_that_is_off_says_why() -> None:
    lines = CONFIGURATION.read_text(encoding="utf-8").splitlines()
    changed = [line for line in lines if re.match(r"  [a-z].*:", line)]

    assert len(changed) > 10
    assert [line for line in changed if not re.search(r"# [/\w].{10}", line)] == []
    assert lines[lines.index("extends:") + 1 :][0].strip() == "- all"
