"""`python -m generator`: the steps, where their results go, and the exit code."""

import json
import re
import runpy
import sys
from pathlib import Path

import prance
import pytest

from generator.__main__ import main
from generator.source import validation
from tests.generator.tiny_spec import SCHEMAS, SEND, SpecFiles


def test_bundle_prints_the_document(spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "--spec", str(spec.directory)]) == 0

    assert capsys.readouterr() == (spec.bundle().to_json(), "")


def test_bundle_writes_the_document(spec: SpecFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "new" / "openapi.json"

    assert main(["bundle", "--spec", str(spec.directory), "--output", str(output)]) == 0

    assert json.loads(output.read_text(encoding="utf-8")) == spec.bundle().document
    assert [path.name for path in output.parent.iterdir()] == ["openapi.json"]
    assert re.fullmatch(rf"bundled 2 documents into {re.escape(str(output))} in \d+\.\d s\n", capsys.readouterr().out)


def test_lint_says_what_it_looked_at(spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(spec.directory)]) == 0

    assert re.fullmatch(r"2 operations, 3 error codes: no problem in \d+\.\d s\n", capsys.readouterr().out)


class TestLintOfOneDomain:
    """Only its own part has to be OpenAPI 3.1; the rules apply to all of the spec."""

    def lint(self, spec: SpecFiles, *arguments: str) -> int:
        return main(["lint", "--spec", str(spec.directory), *arguments])

    def test_it_says_what_it_looked_at(self, spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
        assert [self.lint(spec, "--domain", domain) for domain in ("note", "common")] == [0, 0]

        said = capsys.readouterr().out
        assert re.fullmatch(r"2 operations of note: no problem in \d+\.\d s\n0 operations of common: no problem in \d+\.\d s\n", said)

    def test_what_is_no_openapi_is_found_in_it_and_in_what_it_refers_to(self, spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
        spec.set("common.yaml#/components/schemas/Alone", {"type": "nothing", "description": "Nobody refers to it."})
        assert [self.lint(spec, *arguments) for arguments in (["--domain", "note"], ["--domain", "common"], [])] == [0, 1, 1]
        own, whole = re.findall(r"^spec/common.yaml#/components/schemas/Alone/type: \[openapi\].*$", capsys.readouterr().err, re.MULTILINE)
        assert own == whole

        spec.set(f"{SCHEMAS}/Note/properties/text", {"$ref": "common.yaml#/components/schemas/Alone"})
        assert self.lint(spec, "--domain", "note") == 1
        assert "spec/common.yaml#/components/schemas/Alone/type: [openapi]" in capsys.readouterr().err

        spec.remove("common.yaml#/components/schemas/Alone")
        spec.set(f"{SCHEMAS}/Note/properties/text", {"type": "string", "description": "What it says."})
        spec.set(f"{SEND}/parameters", [{"name": "x", "in": "nowhere"}])
        assert [self.lint(spec, "--domain", domain) for domain in ("common", "note")] == [1, 1]
        of_the_rules, of_openapi = capsys.readouterr().err.split("nothing was changed\n")[:2]
        assert ("[openapi]" in of_the_rules, "[openapi]" in of_openapi) == (False, True)

    def test_what_breaks_a_rule_is_found_in_any(self, spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
        spec.set(f"{SEND}/summary", "no sentence")

        assert self.lint(spec, "--domain", "common") == 1
        assert capsys.readouterr().err.startswith(f"spec/{SEND}/summary: [documented] ")

    def test_a_domain_that_is_not_there(self, spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
        assert self.lint(spec, "--domain", "notes") == 1

        assert capsys.readouterr().err.startswith(
            "spec/openapi.yaml#/x-domains: [domains] there is no domain notes; did you mean `note`?\n"
        )

    def test_it_is_for_the_lint_alone(self, spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            main(["docs", "--spec", str(spec.directory), "--domain", "note"])

        assert "--domain goes with lint" in capsys.readouterr().err


def test_client_writes_the_package(spec: SpecFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "client"

    assert main(["client", "--spec", str(spec.directory), "--output", str(output)]) == 0

    assert (output / "api" / "note.py").is_file()
    assert re.fullmatch(rf"generated {re.escape(str(output))} with 2 operations in \d+\.\d s\n", capsys.readouterr().out)


def test_without_arguments_everything_goes_where_it_belongs(spec: SpecFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["generator"])
    monkeypatch.delitem(sys.modules, "generator.__main__")

    with pytest.raises(SystemExit) as ended:
        runpy.run_module("generator", run_name="__main__")

    assert ended.value.code == 0
    assert (tmp_path / "generated" / "dingtalk_openapi" / "api" / "note.py").is_file()


def test_problems_are_printed_one_to_a_line(spec: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
    spec.set(f"{SEND}/summary", "no sentence")
    spec.set(f"{SEND}/description", "")

    assert main(["lint", "--spec", str(spec.directory)]) == 1

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == (
        f"spec/{SEND}/description: [documented] is missing\n"
        f"spec/{SEND}/summary: [documented] must be a sentence with a full stop\n"
        "2 problem(s); nothing was changed\n"
    )


def test_a_spec_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(tmp_path / "nowhere")]) == 1

    assert capsys.readouterr().err.startswith("nowhere/openapi.yaml#: [missing-file] ")


def test_a_step_that_does_not_exist(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["paint"])

    assert ended.value.code == 2
    assert "invalid choice: 'paint'" in capsys.readouterr().err


class TestRemembered:
    """What was valid is not validated again, except where a step is there to check it."""

    @pytest.fixture
    def judged(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """What the validator was given."""
        judged: list[str] = []
        parse = prance.BaseParser.parse

        def record(parser: prance.BaseParser) -> None:
            judged.append(parser.url)
            parse(parser)

        monkeypatch.setattr(prance.BaseParser, "parse", record)
        return judged

    def test_a_spec_is_validated_once(self, spec: SpecFiles, tmp_path: Path, judged: list[str]) -> None:
        arguments = ["docs", "--spec", str(spec.directory), "--output", str(tmp_path / "reference")]

        assert [main(arguments), main(arguments)] == [0, 0]
        assert len(judged) == 1
        assert [path.name for path in (tmp_path / "build").iterdir()] == ["validated"]

        spec.set(f"{SEND}/summary", "Send another note.")
        assert main(arguments) == 0
        assert len(judged) == 2, "it changed"

    @pytest.mark.parametrize("step", ["lint", "bundle"])
    def test_these_steps_always_validate(self, spec: SpecFiles, tmp_path: Path, judged: list[str], step: str) -> None:
        assert main(["docs", "--spec", str(spec.directory), "--output", str(tmp_path / "reference")]) == 0
        assert [main([step, "--spec", str(spec.directory)]) for _ in range(2)] == [0, 0]
        assert len(judged) == 3

    def test_what_is_invalid_is_never_remembered(self, spec: SpecFiles, tmp_path: Path, judged: list[str]) -> None:
        spec.set(f"{SEND}/parameters", [{"name": "x", "in": "nowhere"}])
        arguments = ["docs", "--spec", str(spec.directory), "--output", str(tmp_path / "reference")]

        assert [main(arguments), main(arguments)] == [1, 1]
        assert len(judged) == 2
        assert not (tmp_path / "build").exists()

    def test_other_validators_judge_again(
        self, spec: SpecFiles, tmp_path: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        arguments = ["docs", "--spec", str(spec.directory), "--output", str(tmp_path / "reference")]
        assert main(arguments) == 0

        monkeypatch.setattr(validation, "version", lambda name: "99")
        assert main(arguments) == 0
        assert len(judged) == 2
