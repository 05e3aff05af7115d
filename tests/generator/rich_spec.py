"""The tiny spec with one of everything that a comparison has to understand, and how a test says what to change and what is expected."""

import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from generator.diff import Change, Side
from generator.model.errors import read
from generator.source.sources import read_document
from tests.generator.tiny_spec import SCHEMAS, SEND, SpecFiles

Edit = tuple[str, object]
REMOVED = object()

ARGUMENTS = f"{SCHEMAS}/SendNoteRequest/properties"
NOTE = f"{SCHEMAS}/Note/properties"
RESULT = f"{SCHEMAS}/SendNoteResult/allOf/1"
EVENT = "note.yaml#/webhooks/note_read/post"
CODES = "errors.yaml#/codes"
SEND_NOTE, GET_NOTE, NOTE_READ = "note.send_note", "note.get_note", "event note_read"
TEXT = {"type": "string", "description": "Some text."}
REF = "#/components/schemas/"


def kind(name: str, *fields: str) -> dict[str, Any]:
    """A class of one kind of attachment."""
    tag = {**TEXT, "const": name, "default": name}
    return {"type": "object", "description": f"A {name}.", "required": ["kind"], "properties": {"kind": tag} | dict.fromkeys(fields, TEXT)}


def json_of(schema: str) -> dict[str, Any]:
    """Content that is JSON of a class."""
    return {"application/json": {"schema": {"$ref": REF + schema}}}


ADDITIONS: dict[str, object] = {
    "common.yaml#/components/schemas/OapiEnvelope/properties/errmsg": TEXT,
    f"{SCHEMAS}/Picture": kind("picture", "url"),
    f"{SCHEMAS}/Link": kind("link", "url", "title"),
    f"{SCHEMAS}/Attachment": {"description": "What comes with a note.", "oneOf": [{"$ref": f"{REF}Picture"}, {"$ref": f"{REF}Link"}]},
    f"{SCHEMAS}/Extra": {"type": "object", "description": "More.", "properties": {"a": TEXT, "b": TEXT}},
    f"{SCHEMAS}/Tags": {"type": "object", "description": "Name → value.", "additionalProperties": {"type": "string", "maxLength": 9}},
    f"{SCHEMAS}/SendNoteRequest/properties/attachment": {"$ref": f"{REF}Attachment"},
    f"{SCHEMAS}/SendNoteRequest/properties/extra": {
        **TEXT,
        "contentMediaType": "application/json",
        "contentSchema": {"$ref": f"{REF}Extra"},
    },
    f"{SCHEMAS}/SendNoteRequest/properties/labels": {
        "type": "array",
        "description": "Labels.",
        "items": {"type": "string", "enum": ["a", "b"]},
        "maxItems": 3,
        "x-enforced": {"maxItems": "40035"},
    },
    f"{SCHEMAS}/SendNoteRequest/properties/copies": {
        "type": "integer",
        "description": "How many.",
        "minimum": 1,
        "x-enforced": {"minimum": "40035"},
        "default": 3,
    },
    f"{SCHEMAS}/SendNoteRequest/properties/size": {
        "description": "Its size.",
        "oneOf": [{"type": "string", "description": "-", "maxLength": 9, "x-enforced": {"maxLength": "40035"}}, {"type": "integer"}],
    },
    f"{SCHEMAS}/Closed": {"type": "object", "description": "-", "properties": {"a": TEXT}, "additionalProperties": False},
    f"{SCHEMAS}/Note/properties/closed": {"$ref": f"{REF}Closed"},
    f"{SCHEMAS}/Note/properties/tags": {"$ref": f"{REF}Tags"},
    f"{SCHEMAS}/Note/properties/secret": {**TEXT, "format": "password"},
    f"{SCHEMAS}/Note/properties/size": {"type": ["integer", "string"], "description": "Its size."},
    f"{SCHEMAS}/NoteReadEvent": {
        "type": "object",
        "description": "Somebody read a note.",
        "required": ["noteId"],
        "properties": {"noteId": TEXT, "reader": TEXT},
    },
    f"{SCHEMAS}/NoteReadReply": {"type": "object", "description": "Heard.", "properties": {"status": TEXT, "detail": TEXT}},
    f"{SEND}/x-limits": [
        {"text": "A note has at most 100 characters."},
        {"text": "At most 50 readers.", "field": "readers", "max_items": 50, "enforced": True, "source": "40035"},
        {"text": "A text should be short.", "field": "text", "max_length": 40},
        {"text": "20 notes a minute.", "rate": {"count": 20, "per_seconds": 60, "scope": "app"}},
        {
            "text": "2016: jpg or png.",
            "era": "2016",
            "field": "file",
            "when": {"type": "image"},
            "formats": ["jpg", "png"],
            "max_bytes": 10,
        },
    ],
    "note.yaml#/webhooks": {
        "note_read": {
            "post": {
                "operationId": "on_note_read",
                "tags": ["note"],
                "summary": "Somebody read a note.",
                "description": "Pushed.",
                "parameters": [{"name": "sign", "in": "query", "description": "Signature.", "schema": {"type": "string"}}],
                "requestBody": {"content": json_of("NoteReadEvent")},
                "responses": {"200": {"description": "Heard.", "content": json_of("NoteReadReply")}},
            }
        }
    },
}


@cache
def _documents() -> dict[str, str]:
    with tempfile.TemporaryDirectory() as scratch:
        spec = SpecFiles(Path(scratch) / "spec")
        edit(spec, ADDITIONS.items())
        return {str(path.relative_to(spec.directory)): path.read_text(encoding="utf-8") for path in spec.directory.rglob("*.yaml")}


def rich_spec(directory: Path, *edits: Edit) -> SpecFiles:
    """Write the spec into a new directory, and edit it."""
    directory.parent.mkdir(exist_ok=True)
    spec = SpecFiles(directory)
    for name, text in _documents().items():
        spec.write(name, text)
    edit(spec, edits)
    return spec


def edit(spec: SpecFiles, edits: Iterable[Edit]) -> None:
    """Change a spec at some places."""
    for place, value in edits:
        if value is REMOVED:
            spec.remove(place)
        else:
            spec.set(place, value)


def side(spec: SpecFiles) -> Side:
    """Read a spec as one side of a comparison."""
    return Side(spec.bundle(), read(read_document(spec.directory / "errors.yaml").content))


def told(change: Change) -> str:
    """A change in one line: `!` breaks programs, `-` does not."""
    difference = change.difference
    return f"{'!' if change.breaking else '-'} {change.subject.name}: {difference.kind} {difference.what}: {difference.message}"
