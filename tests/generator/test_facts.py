"""`spec/facts/`: each row says where it comes from, and what the spec says of it is there."""

import pytest

from generator.facts import Facts, read_facts
from generator.problems import SpecError
from tests.generator.tiny_spec import SpecFiles

ROW = "facts/notes.yaml#/endpoints/0"
EVENT = "facts/notes.yaml#/events/0"


def refused(spec: SpecFiles) -> list[str]:
    """Read broken facts; returns each problem as it is printed."""
    with pytest.raises(SpecError) as caught:
        read_facts(spec.directory)
    return [str(problem) for problem in caught.value.problems]


def test_rows_and_sections_have_names(spec: SpecFiles) -> None:
    assert read_facts(spec.directory) == Facts(
        {
            "errors.yaml": frozenset({"wrappers", "bans", "quirks", "codes"}),
            "notes.yaml": frozenset({"endpoints", "events", "colours", "send", "get", "read"}),
        }
    )


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        (f"{ROW}/sumary", "-", f"{ROW}/sumary: [fact] `sumary` is not a key of a row of endpoints; did you mean `summary`?"),
        (f"{ROW}/id", "get", "facts/notes.yaml#/endpoints/0/id: [fact] the name get is there 2 times"),
        (f"{ROW}/id", "colours", "facts/notes.yaml#/endpoints/0/id: [fact] the name colours is there 2 times"),
        (f"{ROW}/confidence", "guessed", f"{ROW}/confidence: [fact] must begin with one of documented, from SDK"),
        (f"{EVENT}/notes", "-", f"{EVENT}/notes: [fact] `notes` is not a key of a row of events; did you mean `note`?"),
    ],
)  # fmt: skip
def test_a_row_that_is_wrong(spec: SpecFiles, place: str, value: object, problem: str) -> None:
    spec.set(place, value)

    assert f"spec/{problem}" in refused(spec)


@pytest.mark.parametrize("key", ["id", "source", "confidence"])
def test_a_row_that_lacks_something(spec: SpecFiles, key: str) -> None:
    spec.remove(f"{ROW}/{key}")

    assert refused(spec) == [f"spec/{ROW}: [fact] `{key}` is missing"]


def test_a_misspelt_key_that_must_be_there(spec: SpecFiles) -> None:
    spec.remove(f"{ROW}/source")
    spec.set(f"{ROW}/sorce", "a page")

    assert f"spec/{ROW}: [fact] `source` is missing; did you mean `sorce`?" in refused(spec)


def test_a_document_says_what_it_is_about(spec: SpecFiles) -> None:
    spec.remove("facts/notes.yaml#/scope")

    assert refused(spec) == ["spec/facts/notes.yaml#/scope: [fact] `scope` is missing"]


@pytest.mark.parametrize(
    ("fact", "problem"),
    [
        ("notes.yaml#sned", "spec/facts has no notes.yaml#sned; did you mean `notes.yaml#send`?"),
        ("note.yaml#send", "spec/facts has no note.yaml#send; did you mean `notes.yaml#send`?"),
        ("errors.yaml#read", "spec/facts has no errors.yaml#read; did you mean `notes.yaml#read`?"),
        ("nothing.yaml#nothing", "spec/facts has no nothing.yaml#nothing"),
        ("page 7", "spec/facts has no page 7"),
        ("notes.yaml#send", None),
        ("notes.yaml#colours", None),
    ],
)
def test_a_reference_to_a_fact(spec: SpecFiles, fact: str, problem: str | None) -> None:
    assert read_facts(spec.directory).problem(fact) == problem


def test_without_facts_there_is_nothing_to_refer_to(spec: SpecFiles) -> None:
    for path in (spec.directory / "facts").iterdir():
        path.unlink()

    assert {problem.rule for problem in spec.problems()} == {"catalogue-source", "source"}


def test_the_facts_of_this_repository_are_clean(real_facts: Facts) -> None:
    assert real_facts.problem("messages.yaml#robot_send") is None
