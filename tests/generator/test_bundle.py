"""Step `bundle`: one document out of many, and every way in which that can fail."""

import json

import pytest

from generator.problems import Problem, SpecError, pointer
from tests.generator.tiny_spec import COMMON, GET, NOTE, ROOT, SCHEMAS, SEND, SpecFiles

TEXT = {"type": "string", "description": "Some text."}
ENVELOPE = "common.yaml#/components/schemas/OapiEnvelope"


def refused(spec: SpecFiles) -> list[str]:
    """Bundle a broken spec; returns each problem as it is printed."""
    with pytest.raises(SpecError) as caught:
        spec.bundle()
    assert str(caught.value) == "\n".join(map(str, caught.value.problems))
    return [str(problem) for problem in caught.value.problems]


def one_problem(spec: SpecFiles) -> str:
    """Bundle a spec that is broken at one place."""
    (problem,) = refused(spec)
    return problem


def test_domains_become_one_document_with_internal_references_only(spec: SpecFiles) -> None:
    bundle = spec.bundle()

    assert bundle.domains == ("common", "note")
    assert list(bundle.document["paths"]) == ["/note/send", "/v1.0/notes/{noteId}"]
    assert sorted(bundle.document["components"]["schemas"]) == [
        "ApiFailure", "EventFields", "Note", "NoteReadEvent", "NoteReadEventCurrent", "OapiEnvelope", "OapiFailure", "SendNoteRequest",
        "SendNoteResult",
    ]  # fmt: skip
    assert "x-domains" not in bundle.document
    assert ".yaml#" not in bundle.to_json().replace("notes.yaml#", "")
    assert bundle.document["components"]["schemas"]["SendNoteResult"]["allOf"][0] == {"$ref": "#/components/schemas/OapiEnvelope"}


def test_the_same_spec_gives_the_same_bytes(spec: SpecFiles) -> None:
    text = spec.bundle().to_json()

    assert text == spec.bundle().to_json()
    assert text.endswith("}\n")
    assert "便签" in text, "Chinese stays readable"


def test_operations_come_with_their_keys(spec: SpecFiles) -> None:
    assert [parts for parts, _ in spec.bundle().operations()] == [("paths", "/note/send", "post"), ("paths", "/v1.0/notes/{noteId}", "get")]


def test_webhooks_come_with_their_keys(spec: SpecFiles) -> None:
    spec.set("openapi.yaml#/webhooks", {"root_event": {}})

    assert [parts for parts, _ in spec.bundle().webhooks()] == [("webhooks", "note_read", "post")]


def test_an_object_has_the_properties_of_its_parts(spec: SpecFiles) -> None:
    bundle = spec.bundle()
    schema = {"$ref": "#/components/schemas/NoteReadEventCurrent"}

    assert list(bundle.properties(schema)) == ["EventTime", "CorpId", "EventType", "noteId"]
    assert bundle.required(schema) == {"EventType", "noteId"}


def test_resolved_has_no_reference_left(spec: SpecFiles) -> None:
    resolved = spec.bundle().resolved

    assert "$ref" not in json.dumps(resolved)
    schema = resolved["paths"]["/note/send"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert schema["properties"]["text"]["maxLength"] == 100


def test_a_schema_that_contains_itself_is_resolved_once(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Note/properties/answer", {"$ref": "#/components/schemas/Note"})

    note = spec.bundle().resolved["paths"]["/v1.0/notes/{noteId}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]

    assert "text" in note["properties"]
    assert "$ref" not in json.dumps(note)


def test_schemas_that_contain_each_other_are_resolved_wherever_one_begins(spec: SpecFiles) -> None:
    for name, other in (("Ping", "Pong"), ("Pong", "Ping")):
        inner = {"$ref": f"#/components/schemas/{other}"}
        spec.set(f"{SCHEMAS}/{name}", {"type": "object", "description": "-", "properties": {name: TEXT, "inner": inner}})
    resolved = spec.bundle().resolved["components"]["schemas"]

    for name, other in (("Ping", "Pong"), ("Pong", "Ping")):
        inner = resolved[name]["properties"]["inner"]
        assert set(resolved[name]["properties"]) == {name, "inner"}
        assert set(inner["properties"]) == {other, "inner"}
        assert set(inner["properties"]["inner"]["properties"]) == {name, "inner"}


def test_webhooks_are_merged_like_paths(spec: SpecFiles) -> None:
    spec.set("openapi.yaml#/webhooks", {"root_event": {}})
    spec.set("note.yaml#/webhooks", {"note_event": {}})

    bundle = spec.bundle()

    assert list(bundle.document["webhooks"]) == ["root_event", "note_event"]
    assert bundle.place("webhooks", "note_event")[0] == "spec/note.yaml"
    assert bundle.place("webhooks", "root_event")[0] == "spec/openapi.yaml"


@pytest.mark.parametrize(
    ("parts", "file"),
    [
        (("paths", "/note/send", "post", "summary"), "spec/note.yaml"),
        (("components", "schemas", "Note"), "spec/note.yaml"),
        (("components", "schemas", "ApiFailure", "required", 0), "spec/common.yaml"),
        (("components", "securitySchemes", "oapiAccessToken"), "spec/openapi.yaml"),
        (("servers", 0, "url"), "spec/openapi.yaml"),
        ((), "spec/openapi.yaml"),
    ],
)
def test_place_names_the_file_that_a_node_was_written_in(spec: SpecFiles, parts: tuple[str | int, ...], file: str) -> None:
    assert spec.bundle().place(*parts) == (file, pointer(*parts))


def test_a_reference_is_followed_to_its_end(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Alias", {"$ref": "#/components/schemas/Note"})
    bundle = spec.bundle()

    assert bundle.dereference({"$ref": "#/components/schemas/Alias"}) == bundle.document["components"]["schemas"]["Note"]
    assert bundle.dereference({"$ref": "#/paths/~1note~1send/post/externalDocs"}) == {"url": "https://open.dingtalk.com/document/note"}


def test_a_number_as_a_key_of_known_values_means_its_text(spec: SpecFiles) -> None:
    quoted = spec.bundle().document
    spec.write("note.yaml", NOTE.replace("x-known-values: {0: yellow, 1: blue}", "x-known-values: {'0': yellow, '1': blue}"))

    assert spec.bundle().document == quoted
    assert spec.problems() == []


# ---- what is printed


def test_a_problem_is_printed_as_file_pointer_rule_and_message() -> None:
    assert str(Problem("spec/note.yaml", "/paths/~1note", "dangling-ref", "leads nowhere")) == (
        "spec/note.yaml#/paths/~1note: [dangling-ref] leads nowhere"
    )


def test_a_pointer_escapes_slash_and_tilde() -> None:
    assert pointer("paths", "/a~b", 0) == "/paths/~1a~0b/0"


def test_problems_are_sorted_and_said_once() -> None:
    first, second = Problem("a.yaml", "/x", "r", "m"), Problem("b.yaml", "/x", "r", "m")

    assert SpecError([second, first, second]).problems == [first, second]


# ---- documents that cannot be read


def test_a_missing_document(spec: SpecFiles) -> None:
    (spec.directory / "note.yaml").unlink()

    assert one_problem(spec) == f"spec/note.yaml#: [missing-file] {spec.directory / 'note.yaml'} does not exist"


def test_malformed_yaml_names_the_line(spec: SpecFiles) -> None:
    spec.write("note.yaml", "paths:\n  /note: {get: [\n")

    assert one_problem(spec).startswith("spec/note.yaml#: [malformed-yaml] line 3, column 1: ")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe\xff", "'utf-8' codec can't decode byte 0xff"),
        (b"a: \x07", "unacceptable character #x0007"),
        (b"- a\n- b\n", "the document must be a mapping"),
        (b"", "the document must be a mapping"),
    ],
    ids=["not UTF-8", "control character", "a list", "empty"],
)
def test_what_is_not_a_yaml_mapping(spec: SpecFiles, content: bytes, message: str) -> None:
    (spec.directory / "note.yaml").write_bytes(content)

    assert one_problem(spec).startswith(f"spec/note.yaml#: [malformed-yaml] {message}")


def test_a_key_that_is_there_twice(spec: SpecFiles) -> None:
    spec.write("note.yaml", "paths: {}\ncomponents: {}\npaths: {}\n")

    assert one_problem(spec).startswith("spec/note.yaml#: [duplicate-key] line 3, column 1: ")


def test_a_key_that_is_there_as_text_and_as_a_number(spec: SpecFiles) -> None:
    spec.write("note.yaml", "paths: {/note: {200: {}, '200': {}}}")

    assert one_problem(spec) == "spec/note.yaml#/paths/~1note/200: [duplicate-key] 200 is there twice, as text and as a number"


LAUGHS = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 10)
)


@pytest.mark.parametrize("name", ["note.yaml", "errors.yaml", "facts/notes.yaml"])
def test_aliases_that_would_be_billions_of_values(spec: SpecFiles, name: str) -> None:
    spec.write(name, LAUGHS)

    (problem,) = spec.problems()

    assert str(problem).startswith(f"spec/{name}#/a")
    assert problem.message == "aliases (*name) repeat more than 10000 values: use $ref instead"


def test_a_few_aliases_are_what_they_stand_for(spec: SpecFiles) -> None:
    written = spec.bundle().document
    server = "servers: [{url: 'https://oapi.dingtalk.com'}]"
    spec.write("note.yaml", NOTE.replace(server, "servers: &oapi [{url: 'https://oapi.dingtalk.com'}]").replace(
        "externalDocs: {url: 'https://open.dingtalk.com/document/note'}", "externalDocs: &page {url: 'https://open.dingtalk.com/document/note'}"
    ).replace("externalDocs: {url: 'https://open.dingtalk.com/document/get-note'}", "externalDocs: *page"))  # fmt: skip

    document = spec.bundle().document

    written["paths"]["/v1.0/notes/{noteId}"]["get"]["externalDocs"]["url"] = "https://open.dingtalk.com/document/note"
    assert document == written


@pytest.mark.parametrize(
    "content",
    ["paths: &paths {/note: *paths}", "paths: " + "[" * 5000, "paths: " + "[" * 500 + "]" * 500],
    ids=["circle", "open", "closed"],
)
def test_what_has_no_end_is_refused(spec: SpecFiles, content: str) -> None:
    spec.write("note.yaml", content)

    assert all("[malformed-yaml]" in problem or "[openapi]" in problem for problem in refused(spec))


@pytest.mark.parametrize("value", ["2016-05-19", ".inf", "!!set {a}"])
def test_a_value_that_json_does_not_have(spec: SpecFiles, value: str) -> None:
    spec.write("note.yaml", NOTE.replace("text: Hello,", f"text: {value},"))

    assert one_problem(spec).startswith(
        "spec/note.yaml#/paths/~1note~1send/post/requestBody/content/application~1json/examples/short/value/text: [malformed-yaml] "
    )


@pytest.mark.parametrize("key", ["true", "1.5", "null"])
def test_a_key_that_json_does_not_have(spec: SpecFiles, key: str) -> None:
    spec.write("note.yaml", f"paths: {{{key}: {{}}}}")

    assert one_problem(spec).endswith("is not text: put it in quotes")


# ---- domains


@pytest.mark.parametrize("domains", ["", "x-domains: note", "x-domains: [common, 7]"], ids=["missing", "text", "not names"])
def test_the_list_of_domains_is_wrong(spec: SpecFiles, domains: str) -> None:
    spec.write("openapi.yaml", ROOT.replace("x-domains: [common, note]", domains))

    assert one_problem(spec) == "spec/openapi.yaml#/x-domains: [domains] must be the list of the domain documents' names"


def test_a_document_that_no_list_names(spec: SpecFiles) -> None:
    spec.write("forgotten.yaml", "paths: {}")

    assert one_problem(spec) == "spec/forgotten.yaml#: [domains] not listed in x-domains of openapi.yaml: it would be ignored"


def test_a_section_that_only_the_root_may_have(spec: SpecFiles) -> None:
    spec.set("note.yaml#/servers", [])

    assert one_problem(spec) == "spec/note.yaml#/servers: [domains] a domain document holds only paths, webhooks and components"


@pytest.mark.parametrize("section", ["paths", "components", "components/schemas"])
def test_a_section_that_is_left_empty(spec: SpecFiles, section: str) -> None:
    spec.write("common.yaml", COMMON)
    spec.set("note.yaml#/paths", {})
    spec.remove("note.yaml#/webhooks")
    spec.set(f"note.yaml#/{section}", None)

    assert one_problem(spec) == f"spec/note.yaml#/{section}: [openapi] must be a mapping"


def test_a_root_section_that_is_left_empty(spec: SpecFiles) -> None:
    spec.set("openapi.yaml#/components", None)

    assert one_problem(spec) == "spec/openapi.yaml#/components: [openapi] must be a mapping"


# ---- names


def test_a_component_that_two_documents_define(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/ApiFailure", {"type": "object"})

    assert one_problem(spec) == (
        "spec/note.yaml#/components/schemas/ApiFailure: [duplicate-name] ApiFailure is already defined in spec/common.yaml"
    )


def test_a_component_that_the_root_defines_too(spec: SpecFiles) -> None:
    spec.set("note.yaml#/components/securitySchemes", {"oapiAccessToken": {"type": "apiKey", "in": "query", "name": "t"}})

    assert one_problem(spec) == (
        "spec/note.yaml#/components/securitySchemes/oapiAccessToken: "
        "[duplicate-name] oapiAccessToken is already defined in spec/openapi.yaml"
    )


def test_a_path_that_two_documents_define(spec: SpecFiles) -> None:
    spec.set("common.yaml#/paths", {"/note/send": {}})

    assert one_problem(spec) == "spec/note.yaml#/paths/~1note~1send: [duplicate-name] /note/send is already defined in spec/common.yaml"


def test_a_path_in_the_root_is_not_lost(spec: SpecFiles) -> None:
    spec.set("openapi.yaml#/paths", {"/note/send": {}})

    assert one_problem(spec) == "spec/note.yaml#/paths/~1note~1send: [duplicate-name] /note/send is already defined in spec/openapi.yaml"


# ---- references


@pytest.mark.parametrize(
    "reference",
    [
        "#/components/schemas/Nothing",
        "#/components/schemas/OapiEnvelope",
        "#/components/schemas/Note/properties/text/description/deeper",
        "common.yaml#/components/schemas/Note",
        "nowhere.yaml#/components/schemas/Note",
        "https://example.com/spec.yaml#/X",
        "common.yaml",
        "",
    ],
    ids=["local", "shared, but written as local", "below a text", "other document", "unknown document", "URL", "whole document", "empty"],
)
def test_a_reference_that_leads_nowhere(spec: SpecFiles, reference: str) -> None:
    spec.set(f"{SCHEMAS}/Note/properties/text", {"$ref": reference})

    assert one_problem(spec) == f"spec/note.yaml#/components/schemas/Note/properties/text/$ref: [dangling-ref] {reference} leads nowhere"


def test_references_that_lead_in_a_circle(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Ping", {"$ref": "#/components/schemas/Pong"})
    spec.set(f"{SCHEMAS}/Pong", {"$ref": "note.yaml#/components/schemas/Ping"})

    assert [problem.partition(": ")[0] for problem in refused(spec)] == [
        "spec/note.yaml#/components/schemas/Ping/$ref",
        "spec/note.yaml#/components/schemas/Pong/$ref",
    ]


def test_a_property_may_be_called_ref(spec: SpecFiles) -> None:
    spec.set(f"{SCHEMAS}/Note/properties/$ref", {"type": "string", "description": "A name that JSON Schema uses."})

    assert spec.bundle().document["components"]["schemas"]["Note"]["properties"]["$ref"]["type"] == "string"


# ---- OpenAPI


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        ("openapi.yaml#/openapi", "3.0.3", "spec/openapi.yaml#/openapi: [openapi] must be a version 3.1"),
        ("openapi.yaml#/openapi", 3.1, "spec/openapi.yaml#/openapi: [openapi] must be a version 3.1"),
        ("openapi.yaml#/info", {}, "spec/openapi.yaml#/info: [openapi] 'title' is a required property"),
        (f"{SEND}/responses", {}, f"spec/{SEND}/responses: [openapi] {{}} should be non-empty"),
        (f"{SCHEMAS}/Note/type", "objekt", f"spec/{SCHEMAS}/Note/type: [openapi] 'objekt' is not valid under any of the given schemas"),
        (f"{GET}/parameters/0/schema/minLength", "x", f"spec/{GET}/parameters/0/schema/minLength: [openapi] 'x' is not of type 'integer'"),
        (f"{SCHEMAS}/Note/properties/text/pattern", "(", f"spec/{SCHEMAS}/Note/properties/text/pattern: [openapi] '(' is not a 'regex'"),
        (f"{SCHEMAS}/Note/properties/text", {"$ref": 7}, f"spec/{SCHEMAS}/Note/properties/text/$ref: [openapi] 7 is not of type 'string'"),
        (f"{SCHEMAS}/Note/properties/text/default", 7, f"spec/{SCHEMAS}/Note/properties/text: [openapi] 7 is not of type 'string'"),
        (
            f"{GET}/operationId",
            "send_note",
            f"spec/{GET}: [openapi] Operation ID 'send_note' for 'get' in '/v1.0/notes/{{noteId}}' is not unique",
        ),
        (
            f"{GET}/parameters/0/name",
            "id",
            f"spec/{GET}: [openapi] Path parameter 'noteId' for 'get' operation in '/v1.0/notes/{{noteId}}' was not resolved",
        ),
        (
            f"{GET}/parameters/2",
            {"name": "view", "in": "query", "schema": {"type": "string"}},
            "spec/openapi.yaml#: [openapi] Duplicate parameter `view`",
        ),
    ],
)  # fmt: skip
def test_what_is_not_openapi(spec: SpecFiles, place: str, value: object, problem: str) -> None:
    spec.set(place, value)

    assert one_problem(spec) == problem


def test_an_example_is_not_taken_for_a_schema(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/responses/200/content/application~1json/examples/success/value/schema", {"type": "objekt"})

    assert spec.problems() == []
