"""What a comparison says when a class changes: its fields, its alternatives, its name, and the events that carry it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.generator.rich_spec import ARGUMENTS, EVENT, GET_NOTE, NOTE, NOTE_READ, REF, REMOVED, RESULT, SEND_NOTE, TEXT, kind, told
from tests.generator.tiny_spec import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.diff import Change
    from tests.generator.rich_spec import Edit


def forms(*classes: str) -> dict[str, object]:
    return {"oneOf": [{"$ref": REF + name} for name in classes]}


CLASSES: dict[str, tuple[list[Edit], list[str]]] = {
    "a received field is new": ([(f"{NOTE}/author", TEXT)], [f"- {GET_NOTE}: added field Note.author: string, optional"]),
    "a received field is new and always there": (
        [(f"{RESULT}/properties/url", TEXT), (f"{RESULT}/required", ["noteId", "url"])],
        [f"- {SEND_NOTE}: added field SendNoteResult.url: string, required"],
    ),
    "a received field is gone": ([(f"{NOTE}/color", REMOVED)], [f"! {GET_NOTE}: removed field Note.color: was string"]),
    "a received field can be missing": (
        [(f"{RESULT}/required", [])],
        [f"! {SEND_NOTE}: changed field SendNoteResult.noteId: was always there, can be missing now (UNSET)"],
    ),
    "a received field is always there": (
        [(f"{SCHEMAS}/Note/required", ["text"])],
        [f"- {GET_NOTE}: changed field Note.text: was optional, is required"],
    ),
    "a field is called something else": (
        [(f"{NOTE}/colour", {**TEXT, "description": "Its colour.", "x-known-values": {"0": "yellow"}}), (f"{NOTE}/color", REMOVED)],
        [
            f"! {GET_NOTE}: renamed field Note.color: is called colour now",
            f"- {GET_NOTE}: changed field Note.colour: known values no longer listed: 1",
        ],
    ),
    "a field is called something else on the wire only": (
        [(f"{RESULT}/properties", {"note_id": TEXT}), (f"{RESULT}/required", ["note_id"])],
        [f"- {SEND_NOTE}: renamed field SendNoteResult.noteId: is called note_id on the wire now; its Python name is as before"],
    ),
    "a field is replaced by others": (
        [(f"{NOTE}/color", REMOVED), (f"{NOTE}/shade", {"type": "integer", "description": "Its colour."}), (f"{NOTE}/hue", TEXT)],
        [
            f"! {GET_NOTE}: removed field Note.color: was string",
            f"- {GET_NOTE}: added field Note.shade: integer, optional",
            f"- {GET_NOTE}: added field Note.hue: string, optional",
        ],
    ),
    "fields move between the parts of an allOf": (
        [
            ("common.yaml#/components/schemas/OapiEnvelope/properties/noteId", {**TEXT, "description": "Id of the note."}),
            (f"{RESULT}/properties", {}),
        ],
        [
            f"- {SEND_NOTE}: added field OapiEnvelope.noteId: string, optional",
        ],
    ),
    "a class no longer has what others share": (
        [(f"{SCHEMAS}/SendNoteResult/allOf/0", REMOVED)],
        [
            f"! {SEND_NOTE}: removed field SendNoteResult.errcode: was integer",
            f"! {SEND_NOTE}: removed field SendNoteResult.errmsg: was string",
        ],
    ),
    "a part of an allOf requires what another one has": (
        [
            (f"{RESULT}/required", ["noteId", "errmsg"]),
        ],
        [f"- {SEND_NOTE}: changed field SendNoteResult.errmsg: was optional, is required"],
    ),
    "a field of everybody": (
        [("common.yaml#/components/schemas/ApiFailure/properties/code/type", "integer")],
        [f"! {GET_NOTE}: changed field ApiFailure.code: type string → integer"],
    ),
    "a class is called something else": (
        [(f"{SCHEMAS}/Supplement", {"type": "object", "description": "More.", "properties": {"a": TEXT}}),
         (f"{ARGUMENTS}/extra/contentSchema/$ref", f"{REF}Supplement"), (f"{SCHEMAS}/Extra", REMOVED)],
        [
            f"! {SEND_NOTE}: renamed class Extra: is called Supplement now",
            f"! {SEND_NOTE}: removed field Supplement.b: was string",
        ],
    ),
    "a class is replaced by another one": (
        [(f"{SCHEMAS}/Parcel", {"type": "object", "description": "-", "properties": {"weight": TEXT}}),
         (f"{ARGUMENTS}/extra/contentSchema/$ref", f"{REF}Parcel"), (f"{SCHEMAS}/Extra", REMOVED)],
        [
            f"! {SEND_NOTE}: removed class Extra: is gone",
            f"! {SEND_NOTE}: changed argument extra: type Extra or string → Parcel or string",
        ],
    ),
    "a class is a union": (
        [(f"{SCHEMAS}/Extra", {"description": "-", "oneOf": [{"$ref": f"{REF}Picture"}, {"$ref": f"{REF}Link"}]})],
        [f"! {SEND_NOTE}: changed class Extra: was an object, is a union"],
    ),
    "a class is a simple value": (
        [(f"{SCHEMAS}/Extra", {"type": "integer", "description": "-"})],
        [
            f"! {SEND_NOTE}: changed class Extra: was an object, is a simple value",
            f"! {SEND_NOTE}: changed argument extra: type Extra or string → integer or string",
        ],
    ),
    "an alternative is new": (
        [(f"{SCHEMAS}/Sound", kind("sound")), (f"{SCHEMAS}/Attachment/oneOf/2", {"$ref": f"{REF}Sound"})],
        [f"- {SEND_NOTE}: added alternative Sound of class Attachment: one alternative more"],
    ),
    "an alternative is gone": (
        [(f"{SCHEMAS}/Attachment/oneOf/0", REMOVED)],
        [f"! {SEND_NOTE}: removed alternative Picture of class Attachment: one alternative less"],
    ),
    "alternatives in another order": (
        [(f"{SCHEMAS}/Attachment/oneOf", [{"$ref": f"{REF}Link"}, {"$ref": f"{REF}Picture"}])],
        [],
    ),
    "a message is taken apart": (
        [(f"{SCHEMAS}/Attachment/x-flatten-as", "thing")],
        [f"! {SEND_NOTE}: changed class Attachment: methods took it apart as None, now as thing (x-flatten-as)"],
    ),
    # ---- events: DingTalk writes, programs read; they write the reply
    "an event is gone": ([("note.yaml#/webhooks", {})], [f"! {NOTE_READ}: removed event: is gone"]),
    "a field of an event is gone": (
        [(f"{SCHEMAS}/NoteReadEvent/properties/reader", REMOVED)],
        [f"! {NOTE_READ}: removed field NoteReadEvent.reader: was string"],
    ),
    "a field of an event is new and always there": (
        [(f"{SCHEMAS}/NoteReadEvent/properties/at", TEXT), (f"{SCHEMAS}/NoteReadEvent/required", ["noteId", "at"])],
        [f"- {NOTE_READ}: added field NoteReadEvent.at: string, required"],
    ),
    "a field of an event can be missing": (
        [(f"{SCHEMAS}/NoteReadEvent/required", [])],
        [f"! {NOTE_READ}: changed field NoteReadEvent.noteId: was always there, can be missing now (UNSET)"],
    ),
    "a field of a reply must be given": (
        [(f"{SCHEMAS}/NoteReadReply/required", ["status"])],
        [f"! {NOTE_READ}: changed field NoteReadReply.status: was optional, must be given now"],
    ),
    "a parameter of an event is gone": (
        [(f"{EVENT}/parameters", [])],
        [f"! {NOTE_READ}: removed parameter sign: was string"],
    ),
    "the operationId of an event": (
        [(f"{EVENT}/operationId", "note_was_read")],
        [f"- {NOTE_READ}: changed operationId: on_note_read → note_was_read"],
    ),
    "an event has many forms": (
        [(f"{EVENT}/requestBody/content/application~1json/schema", forms("NoteReadEvent", "Note", "SendNoteRequest", "SendNoteResult"))],
        [f"! {NOTE_READ}: changed body: type gains Note or SendNoteRequest or SendNoteResult"],
    ),
    "an event is another class": (
        [(f"{EVENT}/requestBody/content/application~1json/schema", forms("NoteReadEvent", "Note"))],
        [f"! {NOTE_READ}: changed body: type NoteReadEvent → Note or NoteReadEvent"],
    ),
}  # fmt: skip


def test_an_event_has_one_form_less_and_another_one(compared: Callable[..., list[Change]]) -> None:
    schema = f"{EVENT}/requestBody/content/application~1json/schema"
    base: list[Edit] = [(schema, forms("NoteReadEvent", "NoteReadReply", "SendNoteRequest"))]

    (change,) = compared((schema, forms("NoteReadEvent", "NoteReadReply", "SendNoteResult")), base=base)

    assert told(change) == f"! {NOTE_READ}: changed body: type gains SendNoteResult and loses SendNoteRequest"


@pytest.mark.parametrize("name", CLASSES)
def test_a_change(compared: Callable[..., list[Change]], name: str) -> None:
    edits, expected = CLASSES[name]

    assert [told(change) for change in compared(*edits)] == expected
