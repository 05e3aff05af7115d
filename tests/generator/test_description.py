"""What the generator tells the command line of an operation."""

import json
from typing import Any

import pytest

from generator.client.description import description
from generator.model import build
from tests.generator.tiny_spec import SCHEMAS, SEND, SpecFiles

REQUEST = f"{SCHEMAS}/SendNoteRequest"
TEXT = {"type": "string"}


def written(spec: SpecFiles) -> dict[str, Any]:
    """The file, read."""
    found: dict[str, Any] = json.loads(description(build(spec.bundle())))
    return found


def field(spec: SpecFiles, **schema: object) -> dict[str, Any]:
    """The row of a field with a schema."""
    spec.set(f"{REQUEST}/properties/field", schema)
    found: dict[str, Any] = written(spec)["objects"]["SendNoteRequest"]["fields"]["field"]
    return found


def test_an_operation_and_its_body(spec: SpecFiles) -> None:
    found = written(spec)
    assert list(found["operations"]) == ["get_note", "send_note"]
    operation = found["operations"]["send_note"]
    assert operation.pop("description").startswith("A note is\nshort.\n\n- It has a text.")
    assert operation == {
        "summary": "Send a note.",
        "summary_zh": "发送一张便签。",
        "title": "发送便签",
        "media_type": "application/json",
        "body": {"holds": "SendNoteRequest"},
        "limits": ["A note has at most 100 characters."],
        "errors": ["40014", "40035"],
        "answers": [["200", "success", ""], ["200", "invalid_token", ""]],
    }
    assert found["objects"] == {
        "SendNoteRequest": {
            "fields": {
                "text": {"kind": "text", "type": "string", "required": True, "description": "What it says."},
                "readers": {
                    "kind": "list, separated by |",
                    "type": "string",
                    "required": True,
                    "description": "Who may read it.",
                    "separator": "|",
                },
                "kind": {"kind": "always note", "type": "string", "description": "Which kind of message this is."},
            }
        }
    }


def test_who_may_call_it_and_what_was_left_behind(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/x-permission", [{"name": "便签", "code": "Note.Send"}])
    spec.set(f"{SEND}/x-app-types", ["personal"])
    spec.set(f"{SEND}/deprecated", True)
    spec.set(f"{SEND}/x-deprecated", {"because": "gone", "closed_to_new_apps": True, "use_instead": ["get_note"]})

    told = written(spec)["operations"]["send_note"]
    assert (told["summary_zh"], told["permissions"], told["apps"]) == (
        "发送一张便签。",
        "便签 (Note.Send)",
        "personal apps (第三方个人应用)",
    )
    assert told["deprecated"] == "It has no official page any more. New apps may not call it. Use `get_note` instead."


def test_the_answers_that_the_mock_can_be_asked_for(spec: SpecFiles) -> None:
    page = {"value": "<html>", "summary": "A page."}
    spec.set(f"{SEND}/responses/4XX", {"description": "No.", "content": {"text/html": {"examples": {"refused": page}}}})
    failure = {"$ref": "common.yaml#/components/schemas/OapiFailure"}
    file = {"schema": {"type": "string"}, "examples": {"success": {"value": "…", "summary": "A file."}}}
    failed = {"schema": failure, "examples": {"invalid_token": {"value": {"errcode": 40014}}}}
    spec.set(f"{SEND}/responses/200/content", {"application/octet-stream": file, "application/json": failed})
    assert written(spec)["operations"]["send_note"]["answers"] == [
        ["200", "success", "A file."],
        ["200", "invalid_token", "", "application/json"],
        ["400", "refused", "A page."],
    ]


def test_parameters(spec: SpecFiles) -> None:
    assert written(spec)["operations"]["get_note"]["parameters"] == [
        {"name": "noteId", "place": "path", "kind": "text", "type": "string", "required": True, "description": "Id of the note."},
        {
            "name": "view",
            "place": "query",
            "kind": "one of short, full",
            "type": "string",
            "description": "How much of it.",
            "values": ["short", "full"],
        },
    ]


def test_one_row_a_line_the_same_each_time(spec: SpecFiles) -> None:
    text = description(build(spec.bundle()))
    assert text == description(build(spec.bundle()))
    assert [line.partition(":")[0] for line in text.splitlines()] == [
        *("{", '"objects"', '"SendNoteRequest"', "},", '"operations"', '"get_note"', '"send_note"', "}", "}")
    ]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "string", "format": "binary"}, "file"),
        ({"type": "integer"}, "number"),
        ({"type": "number"}, "number"),
        ({"type": "boolean"}, "true or false"),
        ({"type": "object"}, "JSON"),
        ({"type": ["string", "null"]}, "JSON"),
        ({}, "JSON"),
        ({"type": "integer", "enum": [1, 2]}, "one of 1, 2"),
        ({"type": "string", "enum": ["a"]}, "always a"),
        ({"type": "string", "contentMediaType": "application/json", "contentSchema": {"type": "object"}}, "JSON"),
        ({"type": "array", "items": TEXT}, "list (JSON)"),
    ],
)
def test_kinds(spec: SpecFiles, schema: dict[str, Any], kind: str) -> None:
    assert field(spec, **schema)["kind"] == kind


def test_what_a_sender_must_know(spec: SpecFiles) -> None:
    assert field(spec, type="string", format="password")["secret"] is True
    assert field(spec, **{"type": "integer", "x-client-default": "agent_id"})["of_client"] == "agent_id"
    assert field(spec, type="string", contentMediaType="application/json", contentSchema={"type": "object"})["json_text"] is True
    assert field(spec, type="string", enum=["a"])["values"] == ["a"]
    assert "values" not in field(spec, type="string", const="a", default="a")
    assert field(spec, type="array", items={"$ref": "#/components/schemas/Note"})["each"] == {
        "kind": "JSON",
        "type": "object",
        "description": "A note.",
        "holds": "Note",
    }


def test_limits(spec: SpecFiles) -> None:
    spec.set(
        f"{SEND}/x-limits",
        [
            {"text": "Short.", "field": "text", "max_bytes": 10, "enforced": True, "source": "40035"},
            {"text": "Few.", "field": "readers", "max_items": 10},
            {"text": "Seldom."},
            {"text": "Long ago.", "era": "2016"},
        ],
    )
    spec.set(f"{SEND}/x-require-one-of", [["text", ["readers", "kind"]]])
    assert written(spec)["operations"]["send_note"]["limits"] == [
        "Short. (enforced)",
        "Few. (advised)",
        "Seldom.",
        "One of text, readers with kind must be given. (enforced)",
    ]


def test_an_object_inside_itself(spec: SpecFiles) -> None:
    spec.set(f"{REQUEST}/properties/answer_to", {"$ref": "#/components/schemas/SendNoteRequest"})
    assert written(spec)["objects"]["SendNoteRequest"]["fields"]["answer_to"]["holds"] == "SendNoteRequest"


class TestForms:
    """An object that can have several forms."""

    @pytest.fixture
    def row(self, spec: SpecFiles) -> dict[str, Any]:
        first = {
            "kind": {**TEXT, "const": "x", "default": "x"},
            "a": TEXT,
            "same": {**TEXT, "const": "s", "default": "s"},
            "size": {**TEXT, "enum": ["s", "m"]},
        }
        second = {
            "kind": {**TEXT, "const": "y", "default": "y"},
            "a": {"type": "integer"},
            "same": {**TEXT, "const": "s", "default": "s"},
            "size": TEXT,
        }
        spec.set(f"{SCHEMAS}/First", {"type": "object", "required": ["kind", "a", "same"], "properties": first})
        spec.set(f"{SCHEMAS}/Second", {"type": "object", "required": ["kind", "same"], "properties": second})
        forms = [{"$ref": f"#/components/schemas/{name}"} for name in ("First", "Second")]
        spec.set(f"{REQUEST}/properties/field", {"oneOf": forms, "required": ["b"], "properties": {"b": TEXT}})
        found: dict[str, Any] = written(spec)["objects"]["SendNoteRequest.field"]
        return found

    def test_it_is_named_after_its_place(self, row: dict[str, Any]) -> None:
        assert row["forms"] == [{"holds": "First"}, {"holds": "Second"}]

    def test_what_all_forms_require_is_required(self, row: dict[str, Any]) -> None:
        required = [name for name, inner in row["fields"].items() if inner.get("required")]
        assert required == ["b", "kind", "same"]

    def test_what_distinguishes_forms_is_a_choice(self, row: dict[str, Any]) -> None:
        assert row["fields"]["kind"]["kind"] == "one of x, y"
        assert row["fields"]["kind"]["values"] == ["x", "y"]
        assert row["fields"]["same"]["kind"] == "always s"
        assert row["tags"] == ["x", "s", "y"]

    def test_the_first_form_says_what_a_field_is(self, row: dict[str, Any]) -> None:
        assert row["fields"]["a"]["type"] == "string"
        assert row["fields"]["size"]["values"] == ["s", "m"]

    def test_forms_that_are_not_objects_have_no_fields(self, spec: SpecFiles) -> None:
        either = {"oneOf": [{"$ref": "#/components/schemas/Note"}, TEXT]}
        assert "required" not in field(spec, **either)
        row = written(spec)["objects"]["SendNoteRequest.field"]
        assert row["forms"] == [{"holds": "Note"}, {}]
        assert "holds" not in field(spec, oneOf=[TEXT, {"type": "integer"}])


def test_a_call_without_a_body(spec: SpecFiles) -> None:
    found = written(spec)["operations"]
    assert {"body", "media_type", "limits", "errors"}.isdisjoint(found["get_note"])
    assert "parameters" not in found["send_note"]
