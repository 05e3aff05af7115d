"""Keys that nobody knows: whatever is misspelt is told at its place, with what was meant."""

from typing import Any

import pytest

from generator.source.bundle import bundle
from generator.source.known_keys import PLACES
from tests.generator.tiny_spec import GET, READ, SCHEMAS, SEND, SpecFiles

TEXT = f"{SCHEMAS}/Note/properties/text"
ANSWER = f"{GET}/responses/200/content/application~1json"
SCHEME = "openapi.yaml#/components/securitySchemes/apiAccessToken"
MISSPELT = [
    ("openapi.yaml#/x-limmits", [], "the root document; did you mean `x-limits`?"),
    ("openapi.yaml#/info/sumary", "-", "the info; did you mean `summary`?"),
    ("openapi.yaml#/servers/0/descripton", "-", "a host; did you mean `description`?"),
    ("note.yaml#/paths/~1note~1send/servers/0/descripton", "-", "a server; did you mean `description`?"),
    ("openapi.yaml#/tags/0/externaldocs", {}, "a tag; did you mean `externalDocs`?"),
    ("openapi.yaml#/components/schema", {}, "the components; did you mean `schemas`?"),
    ("note.yaml#/components/respones", {}, "the components; did you mean `responses`?"),
    (f"{SCHEME}/x-tokens", "app", "a security scheme; did you mean `x-token`?"),
    ("note.yaml#/paths/~1note~1send/sumary", "-", "a path; did you mean `summary`?"),
    ("note.yaml#/webhooks/note_read/sumary", "-", "a pushed path; did you mean `summary`?"),
    (f"{SEND}/x-lmits", [], "an operation; did you mean `x-limits`?"),
    (f"{SEND}/x-token-lifetme", 7200, "an operation; did you mean `x-token-lifetime`?"),
    (f"{SEND}/depreciated", True, "an operation; did you mean `deprecated`?"),
    (f"{SEND}/externalDocs/descripton", "-", "an external docs; did you mean `description`?"),
    (f"{SEND}/x-source/0/confidense", "documented", "a source; did you mean `confidence`?"),
    (f"{SEND}/x-limits/0/words", 9, "a limit"),
    (f"{SEND}/x-limits/0/feild", "text", "a limit; did you mean `field`?"),
    (f"{SEND}/x-limits/0/rate", {"count": 1, "per_seconds": 1, "scope": "app", "per_second": 1}, "a rate; did you mean `per_seconds`?"),
    (f"{SEND}/requestBody/requierd", True, "a request body; did you mean `required`?"),
    (f"{SEND}/requestBody/content/application~1json/exmaples", {}, "a media type; did you mean `examples`?"),
    (f"{SEND}/requestBody/content/application~1json/examples/short/sumary", "-", "an example; did you mean `summary`?"),
    (f"{SEND}/x-safe-to-rety", True, "an operation; did you mean `x-safe-to-retry`?"),
    (f"{READ}/x-evnt", False, "a webhook; did you mean `x-event`?"),
    (f"{READ}/x-safe-to-retry", False, "a webhook"),
    (f"{GET}/parameters/0/desciption", "-", "a parameter; did you mean `description`?"),
    (f"{GET}/parameters/0/x-token-of-one-from", "-", "a parameter; did you mean `x-token-of-one-form`?"),
    (f"{GET}/parameters/0/schema/maxLenght", 5, "a schema; did you mean `maxLength`?"),
    (f"{GET}/responses/200/contents", {}, "a response; did you mean `content`?"),
    (f"{TEXT}/maxLenght", 5, "a schema; did you mean `maxLength`?"),
    (f"{TEXT}/desciption", "-", "a schema; did you mean `description`?"),
    (f"{TEXT}/x-know-values", {}, "a schema; did you mean `x-known-values`?"),
    (f"{TEXT}/x-list-separatr", ",", "a schema; did you mean `x-list-separator`?"),
    (f"{TEXT}/x-pubic", True, "a schema; did you mean `x-public`?"),
    (f"{TEXT}/discriminator", {}, "a schema"),
    (f"{SCHEMAS}/SendNoteResult/allOf/1/propertys", {}, "a schema; did you mean `properties`?"),
    (f"{SCHEMAS}/Note/additionalProperties", {"type": "string", "formt": "x"}, "a schema; did you mean `format`?"),
    (f"{TEXT}/not", {"constant": 1}, "a schema; did you mean `const`?"),
]


@pytest.mark.parametrize(("place", "value", "told"), MISSPELT, ids=[place.rpartition("/")[2] for place, *_ in MISSPELT])
def test_a_key_that_is_unknown(spec: SpecFiles, place: str, value: Any, told: str) -> None:
    spec.set(place, value)
    name = next((key for key in value if key in {"per_second", "formt", "constant"}), None) if isinstance(value, dict) else None
    where, key = (f"{place}/{name}", name) if name else (place, place.rpartition("/")[2])

    assert [str(problem) for problem in spec.problems()] == [f"spec/{where}: [unknown-key] `{key}` is not a key of {told}"]


@pytest.mark.parametrize("key", ["x-limits", "x-errors", "x-source", "x-safe-to-retry", "operationId", "summary", "responses"])
def test_a_misspelt_key_that_must_be_there(spec: SpecFiles, key: str) -> None:
    spec.remove(f"{SEND}/{key}")
    misspelt = key[:-2] + key[-1]
    spec.set(f"{SEND}/{misspelt}", [])

    assert [problem.message for problem in spec.problems() if problem.rule == "unknown-key"] == [
        f"`{misspelt}` is not a key of an operation, and `{key}` is missing; did you mean `{key}`?"
    ]


def test_the_list_of_domains_misspelt(spec: SpecFiles) -> None:
    spec.set("openapi.yaml#/x-domians", ["common", "note"])
    spec.remove("openapi.yaml#/x-domains")

    assert [str(problem) for problem in spec.problems()] == [
        "spec/openapi.yaml#/x-domains: [domains] must be the list of the domain documents' names",
        "spec/openapi.yaml#/x-domians: [unknown-key] `x-domians` is not a key of the root document, and `x-domains` is missing; "
        "did you mean `x-domains`?",
    ]


@pytest.mark.parametrize("place", ["note.yaml#/components/schemas/Note", SEND, f"{SEND}/x-limits/0", f"{ANSWER}/examples/success"])
def test_a_comma_that_ends_a_text(spec: SpecFiles, place: str) -> None:
    spec.set(f"{place}/as JSON text.", None)  # what YAML makes of `{description: Further fields, as JSON text.}`

    (problem,) = spec.problems()

    assert problem.rule == "unknown-key"
    assert problem.message.endswith(": a text with a comma in {…} needs quotes")


def test_a_comma_that_ends_a_known_value(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Note/properties/color/x-known-values", {"0": "yellow", "or so": None})

    assert [str(problem) for problem in spec.problems()] == [
        f"spec/{SCHEMAS}/Note/properties/color/x-known-values/or so: [text-value] "
        "must be text, in quotes where it has a comma or a colon; got None"
    ]


@pytest.mark.parametrize("status", ["200", "400"])
def test_a_status_without_quotes(spec: SpecFiles, status: str) -> None:
    text = (spec.directory / "note.yaml").read_text(encoding="utf-8")
    spec.write("note.yaml", text.replace(f"'{status}':", f"{status}:"))

    problems = spec.problems()

    assert problems
    assert {(problem.rule, problem.message) for problem in problems} == {
        ("quoted-key", f"{status} is a number: write it in quotes, '{status}'")
    }


def test_a_code_without_quotes(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/x-errors/1", 40035)

    assert [problem.message for problem in spec.problems()] == ["40035 is not in errors.yaml; write it in quotes: '40035'"]


def test_an_era_without_quotes(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/x-source/0/era", 2016)

    assert [problem.message for problem in spec.problems()] == ["must be one of 2016, current, legacy; write it in quotes: '2016'"]


def test_a_code_that_is_misspelt(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/x-errors/1", "400035")

    assert [problem.message for problem in spec.problems()] == ["'400035' is not in errors.yaml; did you mean `40035`?"]


def test_keys_beside_a_reference(spec: SpecFiles) -> None:
    spec.set("note.yaml#/components/responses", {"Found": {"description": "-", "content": {}}})
    spec.set(f"{GET}/responses/200", {"$ref": "#/components/responses/Found", "headers": {}})

    assert [problem.message for problem in spec.problems()] == ["`headers` is not a key of a reference"]


DATA = {"maxLenght": 1, "x-anything": {"desciption": "-"}, "200": "ok"}


@pytest.mark.parametrize(
    "edits",
    [
        {f"{ANSWER}/examples/success/value/more": DATA},
        {f"{SCHEMAS}/Note/properties/more": {"type": "object", "description": "-", "default": DATA}},
        {f"{SCHEMAS}/Note/properties/more": {"description": "-", "const": DATA, "default": DATA}},
        {f"{SCHEMAS}/SendNoteRequest/properties/more": {"description": "-", "enum": [DATA, "-"]}},
        {f"{SCHEMAS}/Note/properties/desciption": {"type": "string", "description": "A name that DingTalk spells so."}},
        {f"{SCHEMAS}/Note/properties/x-lmits": {"type": "string", "description": "-"}},
        {f"{SCHEMAS}/Note/properties/default": {"type": "string", "description": "-"}},
    ],
    ids=["example", "default", "const", "enum", "property", "property x-", "property default"],
)
def test_data_and_names_may_be_anything(spec: SpecFiles, edits: dict[str, object]) -> None:
    for place, value in edits.items():
        spec.set(place, value)

    assert spec.problems() == []


def test_numbers_as_keys_of_data(spec: SpecFiles) -> None:
    text = (spec.directory / "note.yaml").read_text(encoding="utf-8")
    spec.write("note.yaml", text.replace("success: {value: {text: Hello}}", "success: {value: {text: Hello, 7: seven}}"))

    assert spec.problems() == []


def test_a_shape_that_is_wrong_is_left_to_others(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/parameters", "none")
    spec.set(f"{SEND}/responses", [])

    assert {problem.rule for problem in spec.problems()} == {"openapi"}


def test_a_spec_of_another_revision_may_have_other_keys(spec: SpecFiles) -> None:
    spec.set(f"{TEXT}/x-gone", True)

    assert bundle(spec.directory, known_keys_only=False).document["components"]["schemas"]["Note"]["properties"]["text"]["x-gone"]


def test_every_place_is_used_and_known() -> None:
    held = {key.holds.strip("[]{}") for keys in PLACES.values() for key in keys.values()} - {"", "anything", "text"}

    assert held | {"root document", "domain document", "reference"} == PLACES.keys()


def test_every_key_of_our_own_says_what_it_means() -> None:
    unexplained = [
        (place, name) for place, keys in PLACES.items() for name, key in keys.items() if name.startswith("x-") and not key.meaning
    ]

    assert unexplained == []
