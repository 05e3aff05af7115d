"""A comparison as a whole: which operation is which, who uses a class, where a change is, and that nothing goes unnoticed."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.diff import Side, compare
from generator.diff.values import DOCUMENTATION
from generator.problems import pointer, walk
from generator.source.bundle import Bundle
from tests.generator.rich_spec import (
    ARGUMENTS,
    CODES,
    GET_NOTE,
    NOTE,
    NOTE_READ,
    REF,
    REMOVED,
    SEND_NOTE,
    TEXT,
    json_of,
    rich_spec,
    side,
    told,
)
from tests.generator.tiny_spec import GET, SCHEMAS, SEND

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.diff import Change
    from generator.model import Catalogue
    from tests.generator.rich_spec import Edit

NOTES, MEMOS = "note.yaml#/paths/~1notes", "note.yaml#/paths/~1memos"
OK = {"200": {"description": "-", "content": json_of("Extra")}}
BARE: dict[str, object] = {"operationId": "list_notes", "tags": ["note"], "security": [], "responses": OK}


# ---- which operation is which, who uses a class, and where a change is


def test_the_same_spec_has_no_changes(real_spec: tuple[Bundle, Catalogue]) -> None:
    assert compare(Side(*real_spec), Side(*real_spec)) == []


def test_an_operation_that_moves_is_called_as_before(compared: Callable[..., list[Change]]) -> None:
    changes = compared((NOTES, REMOVED), (MEMOS, {"put": BARE}), base=[(NOTES, {"post": BARE})])

    assert [told(change) for change in changes] == [
        "- note.list_notes: changed path: sent to PUT /memos instead of POST /notes; called as before"
    ]


def test_an_operation_that_takes_the_place_of_another_is_new(compared: Callable[..., list[Change]]) -> None:
    changes = compared((f"{NOTES}/post/operationId", "list_all"), (MEMOS, {"post": BARE}), base=[(NOTES, {"post": BARE})])

    assert [told(change) for change in changes] == [
        "- note.list_all: added operation: is new",
        "- note.list_notes: changed path: sent to POST /memos instead of POST /notes; called as before",
    ]


def test_an_operation_without_a_name_goes_by_its_path(compared: Callable[..., list[Change]]) -> None:
    nameless = {key: value for key, value in BARE.items() if key not in {"operationId", "tags"}}

    (change,) = compared((NOTES, {"post": nameless}))

    assert told(change) == "- POST /notes: added operation: is new"


def test_the_root_document_speaks_for_operations_that_say_nothing(compared: Callable[..., list[Change]]) -> None:
    base: list[Edit] = [(NOTES, {"post": {key: value for key, value in BARE.items() if key != "security"}})]

    changes = compared(("openapi.yaml#/servers", []), ("openapi.yaml#/security", [{"oapiAccessToken": []}]), base=base)

    assert [told(change).partition(": ")[2] for change in changes if change.subject.name == "note.list_notes"] == [
        "changed host: sent to  instead of https://oapi.dingtalk.com: settings of base URLs and firewalls notice",
        "changed security: needs oapiAccessToken instead of no token",
    ]


def test_parameters_bodies_and_answers_that_operations_share(compared: Callable[..., list[Change]]) -> None:
    shared: list[Edit] = [
        ("note.yaml#/components/parameters", {"Page": {"name": "page", "in": "query", "description": "-", "schema": {"type": "integer"}}}),
        ("note.yaml#/components/requestBodies", {"Any": {"content": {"application/json": {"schema": {"$ref": f"{REF}Extra"}}}}}),
        (
            "note.yaml#/components/responses",
            {"Some": {"description": "-", "content": {"application/json": {"schema": {"$ref": f"{REF}Tags"}}}}},
        ),
        (f"{GET}/parameters/2", {"$ref": "#/components/parameters/Page"}),
        (f"{GET}/requestBody", {"$ref": "#/components/requestBodies/Any"}),
        (f"{GET}/responses/404", {"$ref": "#/components/responses/Some"}),
    ]

    changes = compared(
        ("note.yaml#/components/parameters/Page/schema/type", "string"),
        ("note.yaml#/components/requestBodies/Any/content/application~1json/schema/$ref", f"{REF}Note"),
        (f"{SCHEMAS}/Tags/additionalProperties/type", "integer"),
        base=shared,
    )

    assert [told(change) for change in changes] == [
        f"! {GET_NOTE}: changed argument page: type integer → string",
        f"! {GET_NOTE}: changed body: type Extra → Note",
        f"! {GET_NOTE}: changed class Tags: type map of string → map of integer",
    ]


def test_a_class_that_several_use_is_a_subject_of_its_own(compared: Callable[..., list[Change]]) -> None:
    shared: list[Edit] = [(f"{NOTE}/extra", {"$ref": f"{REF}Extra"})]

    (change,) = compared((f"{SCHEMAS}/Extra/required", ["a"]), base=shared)

    assert told(change) == "! class Extra: changed field Extra.a: was optional, must be given now"
    assert change.subject.used_by == (GET_NOTE, SEND_NOTE)


def test_a_class_that_nobody_uses_is_taken_for_sent_and_received(compared: Callable[..., list[Change]]) -> None:
    stray: list[Edit] = [
        (f"{SCHEMAS}/Stray", {"type": "object", "description": "-", "required": ["a"], "properties": {"a": TEXT, "b": TEXT}})
    ]

    changes = compared((f"{SCHEMAS}/Stray/required", ["b"]), base=stray)

    assert [told(change) for change in changes] == [
        "! class Stray: changed field Stray.a: was always there, can be missing now (UNSET)",
        "! class Stray: changed field Stray.b: was optional, must be given now",
    ]


def test_a_class_that_is_used_for_the_first_time_is_judged_by_that_use(compared: Callable[..., list[Change]]) -> None:
    stray: list[Edit] = [(f"{SCHEMAS}/Stray", {"type": "object", "description": "-", "properties": {"a": TEXT}})]

    changes = compared((f"{NOTE}/stray", {"$ref": f"{REF}Stray"}), (f"{SCHEMAS}/Stray/required", ["a"]), base=stray)

    assert [told(change) for change in changes] == [
        f"- {GET_NOTE}: added field Note.stray: Stray, optional",
        f"- {GET_NOTE}: changed field Stray.a: was optional, is required",
    ]


def test_a_class_goes_with_the_operation_that_used_it(compared: Callable[..., list[Change]]) -> None:
    stray: list[Edit] = [(f"{SCHEMAS}/Stray", {"type": "object", "description": "-", "properties": {"a": TEXT}})]
    gone = [(f"{SCHEMAS}/{name}", REMOVED) for name in ("Note", "Tags", "Closed", "Stray")]

    changes = compared(("note.yaml#/paths/~1v1.0~1notes~1{noteId}", REMOVED), *gone, base=stray)

    assert [told(change) for change in changes] == [
        f"! {GET_NOTE}: removed operation: is gone",
        "! class Stray: removed class Stray: is gone",
    ]


def test_a_flattened_message_is_the_body_of_its_methods(compared: Callable[..., list[Change]]) -> None:
    union = {"description": "-", "x-flatten-as": "msg", "oneOf": [{"$ref": f"{REF}Picture"}, {"$ref": f"{REF}Link"}]}
    base: list[Edit] = [(f"{SCHEMAS}/Message", union), (f"{SEND}/requestBody/content/application~1json/schema/$ref", f"{REF}Message")]

    changes = compared((f"{SCHEMAS}/Message/x-flatten-as", "message"), (f"{SCHEMAS}/Message/oneOf/0", REMOVED), base=base)

    assert [told(change) for change in changes] == [
        f"! {SEND_NOTE}: removed alternative Picture of body: one alternative less",
        f"! {SEND_NOTE}: changed body: methods took it apart as msg, now as message (x-flatten-as)",
    ]


def flattened() -> list[Edit]:
    """A body that is a target with one of two messages."""
    parts = {
        "Message": {"description": "-", "x-flatten-as": "msg", "oneOf": [{"$ref": f"{REF}SendLink"}, {"$ref": f"{REF}SendPicture"}]},
        "Target": {"type": "object", "description": "-", "properties": {"to": TEXT}},
        "SendLink": with_target("Link"),
        "SendPicture": with_target("Picture"),
    }
    body = (f"{SEND}/requestBody/content/application~1json/schema/$ref", f"{REF}Message")
    return [*((f"{SCHEMAS}/{name}", part) for name, part in parts.items()), body]


def with_target(message: str) -> dict[str, object]:
    """A target and a message in one; that is no class of the client, so nothing is said of it."""
    return {"description": "-", "allOf": [{"$ref": f"{REF}Target"}, {"$ref": f"{REF}{message}"}]}


def test_a_kind_of_a_flattened_body_is_called_like_its_message(compared: Callable[..., list[Change]]) -> None:
    changes = compared((f"{SCHEMAS}/Message/oneOf/1", REMOVED), (f"{SCHEMAS}/SendPicture", REMOVED), base=flattened())

    assert [told(change) for change in changes] == [f"! {SEND_NOTE}: removed alternative Picture of body: one alternative less"]


def test_a_kind_of_a_flattened_body_is_called_as_anybody_likes(compared: Callable[..., list[Change]]) -> None:
    other = (f"{SCHEMAS}/Message/oneOf/1/$ref", f"{REF}PostPicture")

    assert compared(other, (f"{SCHEMAS}/SendPicture", REMOVED), (f"{SCHEMAS}/PostPicture", with_target("Picture")), base=flattened()) == []


def test_what_several_classes_share_is_told_once(compared: Callable[..., list[Change]]) -> None:
    envelope = "common.yaml#/components/schemas/OapiEnvelope"
    shared: list[Edit] = [(f"{SCHEMAS}/Other", {"description": "-", "allOf": [{"$ref": "common.yaml#/components/schemas/OapiEnvelope"}]})]

    changes = compared(
        (f"{envelope}/properties/errcode/type", "string"),
        (f"{envelope}/properties/errcode/const", REMOVED),
        (f"{envelope}/properties/errmsg", REMOVED),
        (f"{envelope}/properties/trace", {"type": "string", "description": "Trace id."}),
        (f"{envelope}/required", []),
        base=shared,
    )

    assert {change.difference.what.partition(".")[0] for change in changes} == {"field OapiEnvelope"}
    assert len(changes) == 5


def test_a_schema_that_allows_anything(compared: Callable[..., list[Change]]) -> None:
    base: list[Edit] = [(f"{SCHEMAS}/Anything", True), (f"{NOTE}/more", {"$ref": f"{REF}Anything"}), (f"{NOTE}/any", True)]

    changes = compared((f"{SCHEMAS}/Anything", {"type": "string"}), (f"{NOTE}/any", TEXT), base=base)

    assert [told(change) for change in changes] == [
        f"- {GET_NOTE}: changed class Anything: type any value → string",
        f"- {GET_NOTE}: changed field Note.more: type any value → string",
        f"- {GET_NOTE}: changed field Note.any: type any value → string",
    ]


def test_a_change_is_told_at_the_file_that_people_edit(compared: Callable[..., list[Change]]) -> None:
    renamed: list[Edit] = [
        (f"{SCHEMAS}/Supplement", {"type": "object", "description": "More.", "properties": {"a": TEXT}}),
        (f"{ARGUMENTS}/extra/contentSchema/$ref", f"{REF}Supplement"),
        (f"{SCHEMAS}/Extra", REMOVED),
    ]

    changes = compared(*renamed, (f"{CODES}/1", REMOVED), ("common.yaml#/components/schemas/ApiFailure/properties/code/format", "uri"))

    assert [(change.file, change.pointer, change.difference.in_base) for change in changes] == [
        ("spec/note.yaml", "/components/schemas/Supplement", False),
        ("spec/note.yaml", "/components/schemas/Extra/properties/b", True),
        ("spec/errors.yaml", "/codes/1", True),
        ("spec/common.yaml", "/components/schemas/ApiFailure/properties/code", False),
    ]


def test_what_breaks_comes_first(compared: Callable[..., list[Change]]) -> None:
    changes = compared(
        (f"{NOTE}/author", TEXT), (f"{NOTE}/color", REMOVED), (f"{CODES}/0", REMOVED), (f"{SEND}/x-errors", []),
        (f"{SCHEMAS}/NoteReadEvent/properties/more", TEXT),
    )  # fmt: skip

    assert [(change.subject.name, change.breaking) for change in changes] == [
        (GET_NOTE, True), (GET_NOTE, False), ("error codes", True), (SEND_NOTE, False), (NOTE_READ, False),
    ]  # fmt: skip


# ---- nothing goes unnoticed

QUIET = {"openapi", "info", "servers", "tags", "security", "responses", "title"} | DOCUMENTATION


def mutations(document: dict[str, Any]) -> list[tuple[str | int, ...]]:
    """Every place in a document whose loss a program could notice."""
    found = []
    for parts, node in walk(document):
        whole = len(parts) < 2 or (parts[0] == "components" and len(parts) < 4)  # what refers to it would lead nowhere
        must = parts[-3:-2] == ("parameters",) and parts[-1] in {"name", "in"}  # what OpenAPI insists on
        tag = parts[-1:] == ("default",) and "const" in parent(document, parts)  # nobody gives a constant
        limit = "x-limits" in parts[:-2] and parts[-1] not in {"formats", "rate", "max_bytes", "max_items", "max_length"}  # what names it
        implied = parts[-1:] == ("type",) and not {"properties", "contentSchema", "x-token"}.isdisjoint(parent(document, parts))
        empty = node in ([], {}, False)
        if not (whole or must or tag or limit or implied or empty or QUIET.intersection(map(str, parts))):
            found.append(parts)
    return found


def parent(document: dict[str, Any], parts: tuple[str | int, ...]) -> Any:
    node: Any = document
    for key in parts[:-1]:
        node = node[key]
    return node


def without(document: dict[str, Any], parts: tuple[str | int, ...]) -> dict[str, Any]:
    mutated = copy.deepcopy(document)
    del parent(mutated, parts)[parts[-1]]
    return mutated


def test_whatever_is_taken_away_is_noticed(tmp_path: Path) -> None:
    whole = side(rich_spec(tmp_path / "spec"))
    places = mutations(whole.bundle.document)
    unnoticed = []
    for parts in places:
        bundle = whole.bundle
        mutated = Side(Bundle(without(bundle.document, parts), bundle.domains, bundle.origins), whole.catalogue)
        if not compare(whole, mutated):
            unnoticed.append(pointer(*parts))

    assert len(places) > 150
    assert unnoticed == []
