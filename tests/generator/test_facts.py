"""`spec/facts/`: each row says where it comes from, and what the spec says of it is there."""

import pytest

from generator.problems import SpecError
from generator.source.facts import Facts, read_facts
from tests.generator.tiny_spec import SpecFiles

ROW = "facts/notes.yaml#/endpoints/0"
EVENT = "facts/notes.yaml#/events/0"


def refused(spec: SpecFiles) -> list[str]:
    """Read broken facts; returns each problem as it is printed."""
    with pytest.raises(SpecError) as caught:
        read_facts(spec.directory)
    return [str(problem) for problem in caught.value.problems]


def test_rows_and_sections_have_names(spec: SpecFiles) -> None:
    facts = read_facts(spec.directory)

    assert facts.names == {
        "errors.yaml": frozenset({"wrappers", "bans", "quirks", "codes"}),
        "notes.yaml": frozenset({"endpoints", "events", "colours", "send", "get", "read"}),
    }
    assert facts.codes == {"errors.yaml#codes": frozenset({"40014", "40035"})}
    assert facts.contents["notes.yaml"]["endpoints"][0]["id"] == "send"


def test_the_codes_of_a_section_can_stand_beside_a_note(spec: SpecFiles) -> None:
    spec.set("facts/errors.yaml#/codes", {"note": "as in the table", "codes": [{"code": 40014, "meaning": "bad token"}]})

    assert read_facts(spec.directory).codes == {"errors.yaml#codes": frozenset({"40014"})}


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


CODE = "facts/errors.yaml#/codes/1/code"
SEVERAL = "make a row for each"


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        (f"{ROW}/id", "send, get", f"{ROW}/id: [fact] must name one thing, got 'send, get': {SEVERAL}"),
        (f"{ROW}/method", "GET | POST", f"{ROW}/method: [fact] must name one thing, got 'GET | POST': {SEVERAL}"),
        (f"{ROW}/path", "/note/send, /note/get", f"{ROW}/path: [fact] must name one thing, got '/note/send, /note/get': {SEVERAL}"),
        (f"{EVENT}/id", "read|written", f"{EVENT}/id: [fact] must name one thing, got 'read|written': {SEVERAL}"),
        (CODE, "40035, 40036", f"{CODE}: [fact] must name one thing, got '40035, 40036': {SEVERAL}"),
        (CODE, "40035-40038", f"{CODE}: [fact] must name one thing, got '40035-40038': {SEVERAL}"),
        (CODE, "system.*", f"{CODE}: [fact] must name one thing, got 'system.*': {SEVERAL}"),
        (CODE, 40014, f"{CODE}: [fact] the code 40014 has more than one row in codes"),
        (f"{ROW}/errors", ["40001 / 40014 token"], f"{ROW}/errors/0: [fact] must begin with one code: make an entry for each"),
        (f"{ROW}/errors", ["40035", "34001-34014"], f"{ROW}/errors/1: [fact] must begin with one code: make an entry for each"),
    ],
)  # fmt: skip
def test_a_row_is_about_one_thing(spec: SpecFiles, place: str, value: object, problem: str) -> None:
    spec.set(place, value)

    assert f"spec/{problem}" in refused(spec)


def test_a_row_of_codes_beside_a_note_is_about_one_code(spec: SpecFiles) -> None:
    spec.set("facts/errors.yaml#/codes", {"note": "as in the table", "codes": [{"code": "40014, 40035", "meaning": "bad"}]})

    assert refused(spec) == [f"spec/facts/errors.yaml#/codes/codes/0/code: [fact] must name one thing, got '40014, 40035': {SEVERAL}"]


@pytest.mark.parametrize("errors", [None, [], ["40035", "40014 bad token", "HTTP 200 with 40014", -1, "invalidCode, HTTP 400 or 409"]])
def test_a_row_has_any_number_of_codes_each_with_an_entry(spec: SpecFiles, errors: object) -> None:
    spec.set(f"{ROW}/errors", errors)

    assert read_facts(spec.directory).problem("notes.yaml#send") is None


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


@pytest.mark.parametrize(
    ("fact", "code", "problem"),
    [
        ("errors.yaml#codes", "40014", None),
        ("errors.yaml#codes", "40036", "errors.yaml#codes has no row for the code 40036"),
        ("notes.yaml#send", "40036", None),
        ("errors.yaml#code", "40014", "spec/facts has no errors.yaml#code; did you mean `errors.yaml#codes`?"),
    ],
)
def test_a_reference_to_what_a_section_says_of_a_code(spec: SpecFiles, fact: str, code: str, problem: str | None) -> None:
    assert read_facts(spec.directory).problem(fact, code) == problem


def test_without_facts_there_is_nothing_to_refer_to(spec: SpecFiles) -> None:
    for path in (spec.directory / "facts").iterdir():
        path.unlink()

    assert {problem.rule for problem in spec.problems()} == {"catalogue-source", "source"}


def test_the_facts_of_this_repository_are_clean(real_facts: Facts) -> None:
    assert real_facts.problem("messages.yaml#robot_send") is None
