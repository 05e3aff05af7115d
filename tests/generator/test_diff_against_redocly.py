"""Redocly's own comparison (`redocly diff`, experimental) as an independent judge: what it calls major, ours calls breaking, and the other
way round, except where a program that uses the generated Python client sees it differently (docs/adr/0007-spec-diff.md)."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from generator.diff import compare
from generator.source.redocly import EXECUTABLE, QUIET
from tests.generator.rich_spec import ARGUMENTS, EVENT, NOTE, REF, REMOVED, RESULT, TEXT, kind, rich_spec, side
from tests.generator.tiny_spec import GET, SCHEMAS, SEND

if TYPE_CHECKING:
    from generator.diff import Side
    from tests.generator.rich_spec import Edit

REQUIRED = {"name": "lang", "in": "query", "description": "-", "required": True, "schema": {"type": "string"}}
MEMO = {"post": {"operationId": "send_memo", "tags": ["note"], "security": []}}
EXTRA = {"type": "object", "description": "More.", "properties": {"a": TEXT, "b": TEXT}}

AGREED: dict[str, tuple[bool, list[Edit]]] = {
    "an operation is gone": (True, [("note.yaml#/paths/~1v1.0~1notes~1{noteId}", REMOVED)]),
    "an operation is new": (False, [("note.yaml#/paths/~1notes", {"get": {"operationId": "list_notes", "tags": ["note"]}})]),
    "another operationId": (True, [(f"{SEND}/operationId", "post_note")]),
    "another token": (True, [(f"{SEND}/security", [{"apiAccessToken": []}])]),
    "an event is gone": (True, [("note.yaml#/webhooks", {})]),
    "a new optional argument": (False, [(f"{GET}/parameters/2", REQUIRED | {"required": False})]),
    "a new required argument": (True, [(f"{GET}/parameters/2", REQUIRED)]),
    "another host": (True, [("note.yaml#/paths/~1note~1send/servers/0/url", "https://login.dingtalk.com")]),
    "a sent file that was text": (True, [(f"{ARGUMENTS}/text/format", "binary")]),
    "an argument is gone": (True, [(f"{GET}/parameters/1", REMOVED)]),
    "a field of a body must be given": (True, [(f"{SCHEMAS}/SendNoteRequest/required", ["text", "readers", "size"])]),
    "a field of a body need not be given": (False, [(f"{SCHEMAS}/SendNoteRequest/required", ["text"])]),
    "a shorter text": (True, [(f"{ARGUMENTS}/text/maxLength", 50)]),
    "a longer text": (False, [(f"{ARGUMENTS}/text/maxLength", 500)]),
    "a higher minimum": (True, [(f"{ARGUMENTS}/copies/minimum", 2)]),
    "a pattern": (True, [(f"{ARGUMENTS}/text/pattern", "^a")]),
    "fewer values allowed": (True, [(f"{ARGUMENTS}/labels/items/enum", ["a"])]),
    "more values allowed": (False, [(f"{ARGUMENTS}/labels/items/enum", ["a", "b", "c"])]),
    "a sent type is wider": (False, [(f"{ARGUMENTS}/copies/type", ["integer", "string"])]),
    "another tag": (True, [(f"{ARGUMENTS}/kind", {**TEXT, "const": "memo", "default": "memo"})]),
    "an alternative is gone": (True, [(f"{SCHEMAS}/Attachment/oneOf/0", REMOVED)]),
    "alternatives in another order": (False, [(f"{SCHEMAS}/Attachment/oneOf", [{"$ref": f"{REF}Link"}, {"$ref": f"{REF}Picture"}])]),
    "a sent alternative is new": (
        False,
        [(f"{SCHEMAS}/Sound", kind("sound")), (f"{SCHEMAS}/Attachment/oneOf/2", {"$ref": f"{REF}Sound"})],
    ),
    "a received field is new": (False, [(f"{NOTE}/author", TEXT)]),
    "a received field is gone": (True, [(f"{NOTE}/color", REMOVED)]),
    "a received field can be missing": (True, [(f"{RESULT}/required", [])]),
    "a received field is always there": (False, [(f"{SCHEMAS}/Note/required", ["text"])]),
    "a received type is wider": (True, [(f"{NOTE}/text/type", ["string", "null"])]),
    "a received type is narrower": (False, [(f"{NOTE}/size/type", "integer")]),
    "a received text is shorter": (False, [(f"{NOTE}/text/maxLength", 5)]),
    "a field of an event is gone": (True, [(f"{SCHEMAS}/NoteReadEvent/properties/reader", REMOVED)]),
    "a field of an event can be missing": (True, [(f"{SCHEMAS}/NoteReadEvent/required", [])]),
    "a field of a reply must be given": (True, [(f"{SCHEMAS}/NoteReadReply/required", ["status"])]),
    "a description": (False, [(f"{SEND}/description", "-"), (f"{EVENT}/summary", "-")]),
}

DISPUTED: dict[str, tuple[bool, list[Edit]]] = {
    # `send_note(size=...)` is a TypeError afterwards
    "an optional field of a body is gone": (True, [(f"{ARGUMENTS}/size", REMOVED)]),
    # `list[str]` and `Extra` become `str`; Redocly takes an extension for a remark
    "a list is plain text": (True, [(f"{ARGUMENTS}/readers/x-list-separator", REMOVED)]),
    "a field of JSON text is gone": (True, [(f"{SCHEMAS}/Extra/properties/b", REMOVED)]),
    # the class that programs import is gone
    "a class is called something else": (
        True,
        [(f"{SCHEMAS}/Supplement", EXTRA), (f"{ARGUMENTS}/extra/contentSchema/$ref", f"{REF}Supplement"), (f"{SCHEMAS}/Extra", REMOVED)],
    ),
    "another default": (True, [(f"{ARGUMENTS}/copies/default", 2)]),
    "a narrower x-limit": (True, [(f"{SEND}/x-limits/1/max_items", 20)]),
    # the method is called as before
    "an argument with a default is required": (False, [(f"{GET}/parameters/1/required", True)]),
    "an operation moves": (False, [("note.yaml#/paths/~1memo", REMOVED), ("note.yaml#/paths/~1paper", MEMO)]),
    "an argument travels elsewhere": (False, [(f"{GET}/parameters/1/in", "header")]),
    "a field moves between the parts of an allOf": (
        False,
        [
            ("common.yaml#/components/schemas/OapiEnvelope/properties/noteId", {**TEXT, "description": "Id of the note."}),
            (f"{RESULT}/properties", {}),
        ],
    ),
}


BASE: list[Edit] = [("note.yaml#/paths/~1memo", MEMO)]


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> tuple[Side, dict[str, Side]]:
    """The base and, for each case, the edited spec."""

    def read(*edits: Edit) -> Side:
        return side(rich_spec(tmp_path_factory.mktemp("spec") / "spec", *BASE, *edits))

    return read(), {name: read(*edits) for name, (_, edits) in (AGREED | DISPUTED).items()}


@pytest.fixture(scope="module")
def major(sides: tuple[Side, dict[str, Side]], tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The cases with a major change for Redocly, which compares them all at once, each under its own names: it takes a second to start."""
    scratch = tmp_path_factory.mktemp("redocly")
    base, edited = sides
    for file, cases in (("base.json", dict.fromkeys(edited, base)), ("new.json", edited)):
        document: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "All cases", "version": "1"}, "paths": {}, "webhooks": {}}
        components: dict[str, Any] = {"schemas": {}, "securitySchemes": base.bundle.document["components"]["securitySchemes"]}
        for number, case in enumerate(cases.values()):
            own = under_own_names(case.bundle.document, f"case{number}x")
            document["paths"] |= own["paths"]
            document["webhooks"] |= own["webhooks"]
            components["schemas"] |= own["components"]["schemas"]
        (scratch / file).write_text(json.dumps(document | {"components": components}), encoding="utf-8")
    command = [str(EXECUTABLE), "diff", "base.json", "new.json", "--format", "json", "--fail-on", "none"]
    done = subprocess.run(command, cwd=scratch, check=True, capture_output=True, text=True, encoding="utf-8", env=os.environ | QUIET)
    found = " ".join(change["path"] for change in json.loads(done.stdout)["changes"] if change["impact"] == "major")
    return {name for number, name in enumerate(edited) if f"case{number}x" in found}


def under_own_names(document: dict[str, Any], prefix: str) -> dict[str, Any]:
    text = (
        json.dumps(document)
        .replace('"#/components/schemas/', f'"#/components/schemas/{prefix}')
        .replace('"operationId": "', f'"operationId": "{prefix}_')
    )
    own: dict[str, Any] = json.loads(text)
    return {
        "paths": {f"/{prefix}{path}": item for path, item in own["paths"].items()},
        "webhooks": {prefix + name: item for name, item in own["webhooks"].items()},
        "components": {"schemas": {prefix + name: schema for name, schema in own["components"]["schemas"].items()}},
    }


@pytest.mark.parametrize("name", AGREED)
def test_both_judge_alike(sides: tuple[Side, dict[str, Side]], major: set[str], name: str) -> None:
    breaking = AGREED[name][0]

    assert any(change.breaking for change in compare(sides[0], sides[1][name])) is breaking
    assert (name in major) is breaking


@pytest.mark.parametrize("name", DISPUTED)
def test_the_python_client_decides(sides: tuple[Side, dict[str, Side]], major: set[str], name: str) -> None:
    breaking = DISPUTED[name][0]

    assert any(change.breaking for change in compare(sides[0], sides[1][name])) is breaking
    assert (name in major) is not breaking
