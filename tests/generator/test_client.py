"""Step `client`: the same spec gives the same bytes, and what cannot be expressed changes nothing."""

import filecmp
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.client import generate_client
from generator.model import Catalogue
from generator.problems import SpecError
from generator.source.bundle import Bundle
from generator.source.catalogue import read_catalogue
from tests.generator.showcase import add_showcase
from tests.generator.tiny_spec import GET, NOTE, SCHEMAS, SEND, SpecFiles

COMMITTED = Path(__file__).parents[2] / "generated" / "dingtalk_openapi"
BODY = f"{SEND}/requestBody/content/application~1json/schema"
TEXT = {"type": "string", "description": "Some text."}
ALBUM_ENTRIES = "gallery.yaml#/components/schemas"


def files(directory: Path) -> dict[str, bytes]:
    """Everything in a directory, by path; compiled modules are nobody's product."""
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in sorted(directory.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


def generate(spec: SpecFiles, output: Path) -> None:
    """Run the last step alone, so that its own checks are seen and not those of `lint`."""
    generate_client(spec.bundle(), read_catalogue(spec.directory), output)


def refused(spec: SpecFiles) -> str:
    """Generate from a spec that is broken at one place; returns the problem as it is printed."""
    with pytest.raises(SpecError) as caught:
        generate(spec, spec.directory.parent / "out")
    (problem,) = caught.value.problems
    assert sorted(path.name for path in spec.directory.parent.iterdir()) == ["spec"], "nothing is left behind"
    return str(problem)


# ---- the same every time


def test_the_real_spec_gives_the_committed_client_every_time(real_spec: tuple[Bundle, Catalogue], tmp_path: Path) -> None:
    result, catalogue = real_spec

    for name in ("first", "second"):
        generate_client(result, catalogue, tmp_path / name)

    assert files(tmp_path / "first") == files(tmp_path / "second")
    committed = files(COMMITTED)
    assert files(tmp_path / "first").keys() == committed.keys()
    different = filecmp.cmpfiles(tmp_path / "first", COMMITTED, committed, shallow=False)[1]
    assert different == [], "run `make generate` and commit the result"


def test_generating_prints_nothing(spec: SpecFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generate(spec, tmp_path / "out")

    assert capsys.readouterr() == ("", "")


def test_the_old_client_is_replaced_whole(spec: SpecFiles, tmp_path: Path) -> None:
    output = tmp_path / "deep" / "out"
    generate(spec, output)
    first = files(output)
    (output / "left_over.py").write_text("from an older spec")

    generate(spec, output)

    assert files(output) == first
    assert [path.name for path in output.parent.iterdir()] == ["out"]


# ---- a failing generation changes nothing


def broken_reference(spec: SpecFiles) -> str:
    spec.set(f"{SCHEMAS}/Note/properties/text", {"$ref": "#/components/schemas/Nothing"})
    return f"spec/{SCHEMAS}/Note/properties/text/$ref: [dangling-ref] "


def operation_id_twice(spec: SpecFiles) -> str:
    spec.set(f"{GET}/operationId", "send_note")
    return f"spec/{GET}: [openapi] Operation ID 'send_note'"


def response_without_example(spec: SpecFiles) -> str:
    spec.remove(f"{GET}/responses/400/content/application~1json/examples")
    return f"spec/{GET}/responses/400/content/application~1json: [response-example] "


def all_of_that_clashes(spec: SpecFiles) -> str:
    number = {"type": "object", "properties": {"text": {"type": "integer", "description": "A number."}}}
    spec.set(f"{SCHEMAS}/Clash", {"description": "Text or number?", "allOf": [{"$ref": "#/components/schemas/Note"}, number]})
    return f"spec/{SCHEMAS}/Clash: [generator] "


def malformed_yaml(spec: SpecFiles) -> str:
    spec.write("note.yaml", NOTE.replace("paths:", "paths: ["))
    return "spec/note.yaml#: [malformed-yaml] line "


@pytest.mark.parametrize("break_it", [broken_reference, operation_id_twice, response_without_example, all_of_that_clashes, malformed_yaml])
def test_a_failing_generation_changes_nothing(spec: SpecFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str], break_it: Any) -> None:
    output = tmp_path / "generated" / "client"
    arguments = ["client", "--spec", str(spec.directory), "--output", str(output)]
    assert main(arguments) == 0
    before = files(output)
    capsys.readouterr()
    expected = break_it(spec)

    assert main(arguments) == 1

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(expected)
    assert printed.err.endswith("1 problem(s); nothing was changed\n")
    assert files(output) == before
    assert [path.name for path in output.parent.iterdir()] == ["client"], "no scratch directory is left"


# ---- what openapi-python-client says becomes a problem with a place


def test_what_is_not_a_generated_client_is_never_replaced(spec: SpecFiles, tmp_path: Path) -> None:
    output = tmp_path / "precious"
    output.mkdir()
    (output / "work.txt").write_text("a year of it", encoding="utf-8")

    with pytest.raises(SpecError, match=r"\[output\] .*precious is not a generated client"):
        generate_client(spec.bundle(), read_catalogue(spec.directory), output)

    assert [path.name for path in output.iterdir()] == ["work.txt"]


def test_a_warning_about_an_operation_names_it(spec: SpecFiles) -> None:
    spec.set(f"{GET}/parameters/1", {"name": "view", "in": "header", "required": True, "schema": {"type": "array", "items": TEXT}})

    assert refused(spec) == (
        f"spec/{GET}: [generator] WARNING parsing GET /v1.0/notes/{{noteId}} within note. "
        "Endpoint will not be generated. list[str] is not allowed in header"
    )


def test_a_warning_about_a_schema_names_it(spec: SpecFiles) -> None:
    assert refused_with(spec, all_of_that_clashes).startswith(f"spec/{SCHEMAS}/Clash: [generator] Unable to process schema ")


def refused_with(spec: SpecFiles, break_it: Any) -> str:
    """Break a spec and generate from it."""
    break_it(spec)
    return refused(spec)


def test_a_warning_never_shows_an_address_in_memory(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/errcode", TEXT)

    with pytest.raises(SpecError) as caught:
        generate(spec, spec.directory.parent / "out")

    assert [f"{problem.file}#{problem.pointer}" for problem in caught.value.problems] == [
        f"spec/{SCHEMAS}/SendNoteResult",
        f"spec/{SEND}",
    ]
    assert not re.search("0x[0-9a-f]+", str(caught.value))


def test_a_document_it_cannot_read_at_all(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Note/properties/anything", True)

    assert refused(spec).startswith("spec/openapi.yaml#: [generator] Failed to parse OpenAPI document")


# ---- what our own templates cannot take


def test_two_parameters_with_one_python_name(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/parameters", [{"name": "text", "in": "query", "required": True, "schema": TEXT}])

    assert refused(spec) == f"spec/{SEND}: [argument-clash] text: two parameters with one Python name"


@pytest.mark.parametrize(
    "schema", [TEXT, {"type": "array", "items": TEXT}, {"allOf": [{"$ref": "#/components/schemas/Note"}]}], ids=["text", "list", "alias"]
)
def test_a_body_that_is_not_an_object(spec: SpecFiles, schema: dict[str, object]) -> None:
    spec.set(f"{SCHEMAS}/Odd", schema)
    spec.set(BODY, {"$ref": "#/components/schemas/Odd"})

    assert refused(spec) == (
        f"spec/{SCHEMAS}/Odd: [generator] "
        "Odd does not become a class: a body and a response must be an object, or a union that is flattened"
    )


def test_an_answer_that_is_not_an_object(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Odd", {"type": "array", "items": TEXT})
    spec.set(f"{GET}/responses/200/content/application~1json/schema", {"$ref": "#/components/schemas/Odd"})

    assert refused(spec).startswith(f"spec/{SCHEMAS}/Odd: [generator] Odd does not become a class")


def test_a_kind_that_is_not_target_and_message(spec: SpecFiles) -> None:
    add_showcase(spec)
    spec.set(f"{ALBUM_ENTRIES}/PostWordsRequest/allOf/1", {"type": "object", "properties": {"words": TEXT}})

    assert refused(spec) == (
        f"spec/{ALBUM_ENTRIES}/PostWordsRequest: [generator] "
        "PostWordsRequest must be an allOf of two references, what all kinds share and the message"
    )


def test_a_kind_with_another_target_than_its_sisters(spec: SpecFiles) -> None:
    add_showcase(spec)
    spec.set(f"{ALBUM_ENTRIES}/PostPictureRequest/allOf/0/$ref", "#/components/schemas/Album")

    assert refused(spec) == (
        f"spec/{ALBUM_ENTRIES}/PostPictureRequest: [generator] PostPictureRequest must begin with EntryTarget, as the other forms do"
    )


def test_a_target_beside_whose_fields_no_others_can_stand(spec: SpecFiles) -> None:
    add_showcase(spec)
    spec.set(f"{ALBUM_ENTRIES}/EntryTarget/additionalProperties", False)

    assert refused(spec) == (
        f"spec/{ALBUM_ENTRIES}/EntryTarget: [generator] EntryTarget must take other fields: those of the message stand beside its own"
    )


def test_a_field_that_is_called_as_the_whole_body_is(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/SendNoteRequest/properties/body", TEXT)

    assert refused(spec) == (
        f"spec/{SEND}: [argument-clash] body: means the body as a whole, and cannot be the name of a parameter or field beside it"
    )


def test_a_keyword_that_python_does_not_take(spec: SpecFiles) -> None:
    add_showcase(spec)
    spec.set(f"{ALBUM_ENTRIES}/PostEntryRequest/x-flatten-as", "an entry")

    problem = refused(spec)

    assert problem.startswith("spec/openapi.yaml#: [generator] the spec gives code that is not Python: api/gallery.py, line ")
    assert problem.endswith(": invalid syntax")


def test_ruff_that_fails_is_heard(spec: SpecFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 2, stdout="", stderr=f"error: Failed to format\n{command[-1]}/errors.py: no space left")

    monkeypatch.setattr(subprocess, "run", fail)

    assert refused(spec) == (
        "spec/openapi.yaml#: [generator] the spec gives code that `ruff check` refuses: error: Failed to format errors.py: no space left"
    )
