"""How an operation looks as a method: the types of its keywords, and what is sent for them."""

from typing import Any

import pytest

from generator.client.methods import MethodBuilder, taken
from generator.model import Joined, JsonText, ListOf, MapOf, ModelRef, Scalar, Value, build
from tests.generator.tiny_spec import SCHEMAS, SEND, SpecFiles
from tests.sweep import sweep

TEXT = Value(Scalar("str"))


@pytest.mark.parametrize(
    ("schema", "line"),
    [
        ({"type": "array", "items": {"type": "string", "const": "x", "default": "x"}}, "from typing import Literal"),
        ({"type": "array", "items": {"type": "string", "enum": ["x"]}}, "from typing import Literal"),
        ({"oneOf": [{"$ref": "#/components/schemas/Note"}, {"type": "string"}]}, "from ..models import Note"),
    ],
)  # fmt: skip
def test_what_the_type_of_a_keyword_names_is_imported(spec: SpecFiles, schema: dict[str, Any], line: str) -> None:
    spec.set(f"{SCHEMAS}/SendNoteRequest/properties/marks", {"description": "Marks.", **schema})
    bundle = spec.bundle()

    assert line in MethodBuilder(bundle, build(bundle)).build_all()["send_note"].type_imports


@sweep(
    ("value", "annotation"),
    [
        (TEXT, "str"),
        (Value(Joined("|")), "Sequence[str | int]"),
        (Value(JsonText(Value(ModelRef("Note")))), "Note | str | Mapping[str, Any]"),
        (Value(JsonText(Value(MapOf(TEXT)))), "Mapping[str, Any] | str"),
        (Value(ModelRef("Note")), "Note | Mapping[str, Any]"),
        (Value(ListOf(Value(ModelRef("Note")))), "Sequence[Note | Mapping[str, Any]]"),
        (Value(ListOf(TEXT)), "Sequence[str]"),
        (Value(Scalar("Any")), "Any"),
    ],
)
def test_what_a_method_takes(value: Value, annotation: str) -> None:
    assert taken(value) == annotation


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "string"}, "text"),
        ({"type": "string", "enum": ["x"]}, "text"),
        ({"type": "integer"}, "integer"),
        ({"type": "integer", "enum": [1, 2]}, "integer"),
        ({"type": "number"}, "number"),
        ({"type": "boolean"}, "flag"),
        ({"type": "array", "items": {"type": "string"}}, "any"),
    ],
)
def test_what_is_taken_for_a_parameter(spec: SpecFiles, schema: dict[str, Any], kind: str) -> None:
    spec.set(f"{SEND}/parameters", [{"name": "pageSize", "in": "query", "description": "-", "schema": schema}])
    bundle = spec.bundle()

    assert MethodBuilder(bundle, build(bundle)).build_all()["send_note"].parameters == [
        f"Parameter('page_size', 'pageSize', 'query', '{kind}')"
    ]


@pytest.mark.parametrize(
    ("parameter", "row"),
    [
        (
            {"required": True, "schema": {"type": "string", "const": "x", "default": "x"}},
            ["Parameter('', 'size', 'query', constant='x')"],
        ),
        ({"schema": {"type": "string", "const": "x", "default": "x"}}, ["Parameter('', 'size', 'query', constant='x')"]),
        ({"schema": {"type": "integer", "default": 0}}, ["Parameter('size', 'size', 'query', 'integer', default=0)"]),
        (
            {"required": True, "schema": {"type": "string", "x-client-default": "agent_id"}},
            ["Parameter('size', 'size', 'query', 'text', required=True, of_client='agent_id')"],
        ),
    ],
)
def test_what_the_table_holds_of_a_parameter(spec: SpecFiles, parameter: dict[str, Any], row: list[str]) -> None:
    spec.set(f"{SEND}/parameters", [{"name": "size", "in": "query", "description": "-", **parameter}])
    bundle = spec.bundle()

    assert MethodBuilder(bundle, build(bundle)).build_all()["send_note"].parameters == row


def test_what_the_table_holds_of_a_body(spec: SpecFiles) -> None:
    fields = f"{SCHEMAS}/SendNoteRequest/properties"
    spec.set(f"{fields}/text/format", "password")
    spec.set(f"{fields}/readers/x-client-default", "reader_ids")
    spec.set(f"{fields}/size", {"type": "integer", "description": "-"})
    bundle = spec.bundle()

    method = MethodBuilder(bundle, build(bundle)).build_all()["send_note"]

    assert method.body == (
        "Body('SendNoteRequest', required=('text',), optional=('size',), secret=('text',), of_client=(('readers', 'reader_ids'),))"
    )


def test_what_is_made_of_a_list_in_pages(spec: SpecFiles) -> None:
    fields = f"{SCHEMAS}/SendNoteRequest"
    spec.set(f"{fields}/properties/from", {"type": "integer", "description": "-"})
    spec.set(f"{fields}/properties/count", {"type": "integer", "description": "-", "default": 20, "x-advised": {"maximum": 50}})
    spec.set(f"{fields}/required", ["text", "readers", "from", "count"])
    inside = {"type": "object", "description": "-", "properties": {"notes": {"type": "array", "description": "-", "items": {}}}}
    spec.set(f"{SCHEMAS}/NotePage", inside)
    spec.set(f"{SCHEMAS}/NotePage/properties/notes/items", {"$ref": "#/components/schemas/Note"})
    spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/page", {"$ref": "#/components/schemas/NotePage"})
    spec.set(
        f"{SEND}/x-pages", {"name": "iter_notes", "cursor": "from", "first": 0, "step": "items", "items": "page.notes", "size": "count"}
    )
    bundle = spec.bundle()

    pages = MethodBuilder(bundle, build(bundle)).build_all()["send_note"].pages

    assert pages is not None
    assert (pages.name, pages.item, pages.size) == ("iter_notes", "Note", "`count` is 50 when it is not given.")
    assert pages.row == "Paging('from_', ('page', 'notes'), step='items', first=0, size='count', largest=50, is_number=True)"
    assert [each.declaration for each in pages.signature] == [
        "text: str",
        "readers: Sequence[str | int]",
        "from_: int | None = None",
        "count: int | None = None",
    ]


def test_what_is_made_of_a_list_whose_cursor_is_in_an_object(spec: SpecFiles) -> None:
    text, number = {"type": "string", "description": "-", "x-public": True}, {"type": "integer", "description": "-"}
    option = {"type": "object", "description": "-", "properties": {"nextToken": text, "pageSize": number}}
    spec.set(f"{SCHEMAS}/NoteOption", option)
    spec.set(f"{SCHEMAS}/SendNoteRequest/properties/option", {"$ref": "#/components/schemas/NoteOption"})
    spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/notes", {"type": "array", "description": "-", "items": {"type": "string"}})
    spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/nextToken", text)
    pages = {"name": "iter_notes", "cursor": "option.nextToken", "next": "nextToken", "items": "notes", "size": "option.pageSize"}
    spec.set(f"{SEND}/x-pages", {**pages, "largest": 7})
    bundle = spec.bundle()

    made = MethodBuilder(bundle, build(bundle)).build_all()["send_note"].pages

    assert made is not None
    assert made.size == "`option.page_size` is 7 when it is not given."
    assert made.row == "Paging('nextToken', ('notes',), next=('next_token',), size='pageSize', largest=7, within='option')"
    assert "option: NoteOption | Mapping[str, Any] | None = None" in [each.declaration for each in made.signature]
