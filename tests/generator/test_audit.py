"""`python -m generator audit`: the tiny spec beside pages and an SDK that we wrote, and the real one beside recorded bodies of events."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from generator.audit.events import compare_events
from generator.model import Catalogue, build
from generator.pages import read_folder
from generator.source.bundle import Bundle
from tests.generator.tiny_spec import SCHEMAS, SpecFiles
from tests.generator.written_pages import CODES, EVENT, HEAD, MODELS, PAGES, ROW, SDK, SEND, STREAM, listing, table, write

RECORDED = Path(__file__).parents[1] / "recorded" / "events.json"
HELD = [
    "rows       14 of 14 rows of pages agree (100.0 %), 0 allowed, 0 left",
    "events     3 of 3 printed bodies of events agree (100.0 %), 0 allowed, 0 left",
    "codes      5 of 5 codes of operations' pages agree (100.0 %), 0 allowed, 0 left",
    "catalogue  2 of 2 numeric codes of the global page agree (100.0 %), 0 allowed, 0 left",
    "sdk        3 of 3 fields of the SDK agree (100.0 %), 0 allowed, 0 left",
]

LACKING = " (NoteReadEvent needs EventType, NoteId; NoteReadEventCurrent needs EventType, noteId)"


class Audit:
    """An audit of the tiny spec."""

    def __init__(self, directory: Path, captured: pytest.CaptureFixture[str]) -> None:
        self.spec = SpecFiles(directory / "spec")
        self.spec.set("note.yaml#/paths/~1v1.0~1notes~1{noteId}/get/x-errors", ["unknownNote", "Throttling*"])
        self.pages = dict(PAGES)
        self.sdk = dict(SDK)
        self.out: list[str] = []
        self.err = ""
        self._directory = directory
        self._captured = captured

    def allow(self, *entries: dict[str, Any]) -> None:
        """Write `spec/audit.yaml`."""
        self.spec.write("audit.yaml", yaml.safe_dump({"allowed": list(entries)}, allow_unicode=True))

    def run(self) -> int:
        """Run it, and keep what it prints."""
        pages, sdk = write(self._directory / "pages", self.pages), write(self._directory / "sdk", self.sdk)
        code = main(["audit", "--pages", str(pages), "--sdk", str(sdk), "--spec", str(self.spec.directory)])
        printed = self._captured.readouterr()
        self.out, self.err = printed.out.splitlines(), printed.err
        return code

    def differences(self) -> list[str]:
        """Run it, and return what differs."""
        self.run()
        return [line for line in self.out if ": [" in line]


@pytest.fixture
def audit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Audit:
    """An audit without any difference."""
    return Audit(tmp_path, capsys)


def test_a_spec_that_says_what_the_pages_say(audit: Audit) -> None:
    assert audit.run() == 0

    assert audit.out == HELD
    assert audit.err == ""


@pytest.mark.parametrize(
    ("page", "old", "new", "difference"),
    [
        ("0001-note.md", "HTTP Method | POST", "HTTP Method | PUT",
         "address: [address] the page has PUT oapi.dingtalk.com/note/send, the spec POST oapi.dingtalk.com/note/send"),
        ("0001-note.md", "| text | String", "| words | String", "body.words: [missing] the page has it (String), the spec does not"),
        ("0001-note.md", "| text | String", "| text | Long", "body.text: [type] the page has Long, the spec string"),
        ("0001-note.md", "text | String | 是", "text | String | 否",
         "body.text: [required] it is optional on the page, and not so in the spec"),
        ("0001-note.md", "kind | String | 否", "kind | String | 是",
         "body.kind: [required] it is required on the page, and not so in the spec"),
        ("0001-note.md", "示例值 | 描述 |\n| --- | --- | --- | --- | --- |\n| access",
         "示例值 | 描述 |\n| --- | --- | --- | --- | --- |\n| kind | String | 否 |  |  |\n| access",
         "query.kind: [place] the page has it in the query, the spec in the body"),
    ],
)  # fmt: skip
def test_rows_that_differ(audit: Audit, page: str, old: str, new: str, difference: str) -> None:
    assert old in audit.pages[page]
    audit.pages[page] = audit.pages[page].replace(old, new, 1)

    assert audit.differences() == [f"rows: send_note: {difference} (note)"]
    assert audit.out[-1].startswith("The gate is missed: 9")
    assert audit.out[-1].endswith("% of the rows agree or are allowed; it must be 99.4 %")


def test_a_row_that_stands_in_another_object_is_missing(audit: Audit) -> None:
    audit.pages["0001-note.md"] = SEND.replace(
        listing({"errcode": 0, "noteId": "n1"}), listing({"errcode": 0, "result": {"noteId": "n1"}})
    ).replace("| noteId | String", "| result | Object | | |\n| noteId | String")

    assert audit.differences() == [
        "rows: send_note: response.result: [missing] the page has it (Object), the spec does not (note)",
        "rows: send_note: response.result.noteId: [missing] the page has it (String), the spec does not (note)",
    ]


def test_a_row_without_a_place_is_found_by_its_name(audit: Audit) -> None:
    audit.spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/kept", {"type": "object", "description": "-"})
    audit.pages["0001-note.md"] = SEND.replace("| noteId | String", "| kept | Object | | |\n| noteId | String").replace(
        '"noteId": "n1"', '"x": 1'
    )
    audit.pages["0005-note.md"] = SEND.replace("| kind | String | 否", "| kind | Object | 否 |  |  |\n| noteId | String | 否")

    found = audit.differences()

    assert [line for line in found if "noteId" in line] == [
        "rows: send_note: body.kind.noteId: [missing] the page has it (String), the spec does not (note)"
    ]


def test_a_field_of_one_kind_of_several_is_optional_on_pages(audit: Audit) -> None:
    audit.spec.set(f"{SCHEMAS}/SendNoteRequest/properties/message", {"$ref": "#/components/schemas/Message"})
    kinds = [{"$ref": f"#/components/schemas/{name}"} for name in ("Words", "Picture")]
    audit.spec.set(f"{SCHEMAS}/Message", {"description": "-", "oneOf": kinds, "properties": {"id": {"type": "string", "description": "-"}}})
    for name, key in (("Words", "words"), ("Picture", "url")):
        audit.spec.set(f"{SCHEMAS}/{name}", {"type": "object", "description": "-", "required": ["type", key], "properties": {
            "type": {"type": "string", "const": key, "description": "-"}, key: {"type": "string", "description": "-"}}})  # fmt: skip
    rows = "| message | Object | 否 |\n| type | String | {} |\n| words | String | 否 |\n| id | String | 否 |\n| kind | String | 否"
    audit.pages["0001-note.md"] = SEND.replace("| kind | String | 否", rows.format("是"))
    assert audit.differences() == []

    audit.pages["0001-note.md"] = SEND.replace("| kind | String | 否", rows.format("否"))  # each kind has it, so it is required
    assert audit.differences() == [
        "rows: send_note: body.message.type: [required] it is optional on the page, and not so in the spec (note)"
    ]


@pytest.mark.parametrize(
    ("body", "difference"),
    [
        ({**STREAM, "data": {"noteId": "n1", "who": "z"}},
         "who: [undescribed] the page prints it, the spec does not describe it (NoteReadEventCurrent)"),
        ({**STREAM, "data": {"noteId": 1}}, "noteId: [type] the page prints integer there, the spec has string (NoteReadEventCurrent)"),
        ({**STREAM, "data": "no object"}, "body: [unreadable] no form takes CorpId, EventTime, EventType" + LACKING),
        ({"EventType": "note_read", "noteId": ["n1"]}, "body: [unreadable] no form takes EventType, noteId" + LACKING),
        ({"EventType": "note_read", "noteId": {}}, "body: [unreadable] no form takes EventType, noteId" + LACKING),
        ([{"biz_data": {"EventType": "note_read", "NoteId": "n1", "EventTime": "1"}}],
         "EventTime: [undescribed] the page prints it, the spec does not describe it (NoteReadEvent)"),
    ],
)  # fmt: skip
def test_bodies_of_events_that_are_not_described(audit: Audit, body: object, difference: str) -> None:
    audit.pages["events/0003-note-read.md"] = EVENT + listing(body)

    assert audit.run() == 1

    assert audit.out[5] == f"events: note_read: {difference} (note-read)"
    assert audit.out[-1] == "The gate is missed: 1 printed bodies of events are not read, or have fields that are not described"


@pytest.mark.parametrize(
    "body",
    [
        {"EventType": "other"},
        {"msg_signature": "a"},
        {"EventType": "note_read", "noteId": "n1", "CorpId": None},
        12,
        ["a"],
        {"biz_data": "{"},
    ],
)
def test_other_json_on_a_page_of_an_event_is_none_of_its_bodies(audit: Audit, body: object) -> None:
    audit.pages["events/0003-note-read.md"] = EVENT + listing(body)

    assert audit.run() == 0


def test_a_body_that_is_not_json_is_not_read(audit: Audit) -> None:
    audit.pages["events/0003-note-read.md"] = EVENT.replace('"noteId": "n1"\n', '"noteId": "n1",\n', 1) + table(
        "名称 | 值", "HTTP Method | GET", "权限要求 | ?"
    )

    assert audit.run() == 1

    assert audit.out[5] == "events: note_read: body: [unreadable] an example under '事件体示例' is not JSON (note-read)"


def test_what_is_in_events_is_looked_at(audit: Audit) -> None:
    fields = {
        "list": {"type": "array", "items": {"$ref": "#/components/schemas/Reader"}, "description": "-"},
        "open": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Reader"}, "description": "-"},
        "text": {
            "type": "string",
            "contentMediaType": "application/json",
            "contentSchema": {"$ref": "#/components/schemas/Reader"},
            "description": "-",
        },
        "either": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}], "description": "-"},
        "any": {"description": "-"},
        "named": {"$ref": "#/components/schemas/Named"},
    }  # fmt: skip
    for name, schema in fields.items():
        audit.spec.set(f"{SCHEMAS}/EventFields/properties/{name}", schema)
    audit.spec.set(
        f"{SCHEMAS}/Reader", {"type": "object", "description": "-", "properties": {"id": {"type": "string", "description": "-"}}}
    )
    audit.spec.set(f"{SCHEMAS}/Named", {"type": "object", "description": "-", "properties": {"id": {"type": "string", "description": "-"}},
                                        "additionalProperties": {"$ref": "#/components/schemas/Reader"}})  # fmt: skip
    good = {
        "list": [{"id": "a"}],
        "open": {"a": {"id": "b"}},
        "text": '{"id": "c"}',
        "either": ["a"],
        "any": {"x": 1},
        "named": {"id": "a", "b": {"id": "c"}},
    }
    bad = {"list": [{"x": 1}], "open": {"a": {"x": 1}}, "text": '{"x": 1}', "either": 5, "any": [], "named": {"b": {"x": 1}}}
    audit.pages["events/0003-note-read.md"] = EVENT + "".join(
        listing({"EventType": "note_read", "noteId": "n", **each}) for each in (good, {"text": "{"}, bad)
    )

    assert [line.removeprefix("events: note_read: ").partition(" the")[0] for line in audit.differences()] == [
        "text: [unreadable]",
        "list[].x: [undescribed]",
        "open.a.x: [undescribed]",
        "text.x: [undescribed]",
        "either: [type]",
        "named.b.x: [undescribed]",
    ]


def test_a_required_field_can_be_of_any_type(audit: Audit) -> None:
    audit.spec.set(f"{SCHEMAS}/NoteReadEvent/properties/NoteId", {"description": "-"})
    audit.spec.set(
        f"{SCHEMAS}/NoteReadEventCurrent/allOf/1/properties/noteId", {"type": "array", "items": {"type": "string"}, "description": "-"}
    )
    audit.pages["events/0003-note-read.md"] = HEAD.format(title="便签已读", slug="note-read") + "".join(
        listing({"EventType": "note_read", **each}) for each in ({"NoteId": ["a"]}, {"noteId": ["a"]})
    )  # without the table of its names, it is known by its address

    assert audit.run() == 0
    assert audit.out[1].startswith("events     2 of 2 ")


def test_codes_that_the_spec_lacks(audit: Audit) -> None:
    audit.pages["0001-note.md"] = SEND.replace("| 40014 |", "| 40014 | a | b |\n| 41001 | a | b |\n| 40014 |")
    audit.pages["0004-codes.md"] = CODES + "| 60011 | 没有权限 | x |  |\n"
    audit.spec.set("note.yaml#/paths/~1note~1send/post/x-errors", ["40035"])

    assert audit.differences() == [
        "codes: send_note: 40014: [missing] the page has it, `x-errors` does not (the catalogue has it) (note)",
        "codes: send_note: 41001: [missing] the page has it, `x-errors` does not (note)",
        "catalogue: catalogue: 60011: [missing] the page has it, errors.yaml does not (server-api-error-codes)",
    ]


def test_fields_of_the_sdk(audit: Audit) -> None:
    models = MODELS.replace(
        "color: str = None", "color: int = None, authors: List[GetNoteResponseBodyAuthors] = None, extras: Dict[str, str] = None"
    )
    models = models.replace("        result['color'] = self.color\n", """        result['color'] = self.color
        result['authors'] = []
        if self.authors is not None:
            for k in self.authors:
                result['authors'].append(k.to_map() if k else None)
        result['extras'] = {}
        result['fixed'] = 1
        result[self.text] = 1
""")  # fmt: skip
    author = """

class GetNoteResponseBodyAuthors(TeaModel):
    def __init__(self, user_id: str = None, friends: List[GetNoteResponseBodyAuthors] = None):
        self.user_id = user_id

    def to_map(self):
        result = dict()
        result['userId'] = self.user_id
        result['friends'] = [self.friends]
        return result
"""
    audit.sdk["notes_1_0/models.py"] = models + author

    assert audit.run() == 1

    prefix, authors = "sdk: get_note: response", "List[GetNoteResponseBodyAuthors]"
    assert audit.out[5:] == [
        f"{prefix}.color: [type] the SDK has int, the spec string (GetNoteResponseBody)",
        f"{prefix}.authors: [missing] the SDK has it ({authors}), the spec does not (GetNoteResponseBody)",
        f"{prefix}.authors.userId: [missing] the SDK has it (str), the spec does not (GetNoteResponseBody)",
        f"{prefix}.authors.friends: [missing] the SDK has it ({authors}), the spec does not (GetNoteResponseBody)",
        f"{prefix}.authors.friends.userId: [missing] the SDK has it (str), the spec does not (GetNoteResponseBody)",
        f"{prefix}.authors.friends.friends: [missing] the SDK has it ({authors}), the spec does not (GetNoteResponseBody)",
        f"{prefix}.extras: [missing] the SDK has it (Dict[str, str]), the spec does not (GetNoteResponseBody)",
        "The gate is missed: 22.22 % of the fields of the SDK agree; it must be 97 %",
        "The gate is missed: 7 fields of the SDK differ, and spec/audit.yaml does not say why",
    ]


def test_a_call_that_the_sdk_does_not_have(audit: Audit) -> None:
    audit.sdk["notes_1_0/client.py"] = SDK["notes_1_0/client.py"].replace("/v1.0/notes", "/v1.0/papers")

    assert audit.differences() == [f"sdk: get_note: address: [missing] the SDK has no such call ({audit.spec.directory.parent / 'sdk'})"]


def test_a_call_of_the_sdk_without_types(audit: Audit) -> None:
    client = (
        SDK["notes_1_0/client.py"]
        .replace("request: notes_models.GetNoteRequest,", "request,")
        .replace(" -> notes_models.GetNoteResponse", "")
    )
    audit.sdk["notes_1_0/client.py"] = client.replace(
        "pathname=f'/v1.0/notes/{note_id}', method='GET')\n        return", "pathname='/v1.0/notes/{}', method='GET')\n        return"
    )

    assert audit.run() == 2  # nothing is left of the fields to compare

    assert "have no fields of the SDK: is that all of the documentation?" in audit.err


ALLOWED = {"part": "rows", "of": "send_note", "where": "body.text", "kind": "type", "reason": "The page is wrong."}


def test_allowed_differences(audit: Audit) -> None:
    audit.pages["0001-note.md"] = SEND.replace("| text | String", "| text | Long")
    audit.allow(ALLOWED)

    assert audit.run() == 0

    assert audit.out == ["rows       13 of 14 rows of pages agree (92.9 %), 1 allowed, 0 left", *HELD[1:]]


def test_differences_that_are_gone(audit: Audit) -> None:
    audit.allow(
        {**ALLOWED, "where": ["body.text", "body.*"], "kind": "*"},
        {**ALLOWED, "of": ["get_note", "other_*"], "part": "codes", "where": "60011", "kind": "missing"},
        {**ALLOWED, "of": "other_operation"},  # nobody has looked at it
    )

    assert audit.run() == 0

    assert audit.out == [
        *HELD,
        "stale: audit.yaml allows what does not differ any more: rows: send_note: body.text, body.* (*)",
        "stale: audit.yaml allows what does not differ any more: codes: get_note, other_*: 60011 (missing)",
    ]


def test_events_and_most_fields_of_the_sdk_have_to_agree_even_where_a_difference_is_allowed(audit: Audit) -> None:
    audit.pages["events/0003-note-read.md"] = EVENT.replace('"noteId": "n1"', '"noteId": 1')
    audit.sdk["notes_1_0/models.py"] = MODELS.replace("color: str", "color: int")
    audit.allow({**ALLOWED, "part": "events", "of": "*", "where": "*", "kind": "*"}, {**ALLOWED, "part": "sdk", "of": "*", "where": "*"})

    assert audit.run() == 1

    assert audit.out[5:] == [
        "The gate is missed: 2 printed bodies of events are not read, or have fields that are not described",
        "The gate is missed: 66.67 % of the fields of the SDK agree; it must be 97 %",
    ]


@pytest.mark.parametrize(
    ("entry", "place", "message"),
    [
        ({"reason": "wrong"}, "/allowed/0/reason", "'wrong' does not match"),
        ({"kind": "colour"}, "/allowed/0/kind", "'colour' is not one of"),
        ({"part": 1}, "/allowed/0/part", "1 is not one of"),
        ({"page": "x"}, "/allowed/0", "Additional properties are not allowed ('page' was unexpected)"),
    ],
)
def test_a_list_of_allowed_differences_that_cannot_be_used(audit: Audit, entry: dict[str, object], place: str, message: str) -> None:
    audit.allow(ALLOWED | entry)

    assert audit.run() == 2

    assert audit.err.startswith(f"spec/audit.yaml#{place}: [audit] {message}")


def test_an_sdk_that_is_none(audit: Audit) -> None:
    audit.sdk = {"readme.txt": "-"}

    assert audit.run() == 2

    assert audit.err.endswith(
        "there is no SDK in it; unpack the wheel of alibabacloud-dingtalk (pip download --no-deps), and name that folder\n"
    )


def test_a_module_of_the_sdk_that_cannot_be_read(audit: Audit) -> None:
    audit.sdk["notes_1_0/models.py"] = "class"

    assert audit.run() == 2

    assert "sdk/notes_1_0/models.py: cannot be read: invalid syntax (" in audit.err


def test_pages_that_are_not_there(audit: Audit) -> None:
    audit.pages = {}

    assert audit.run() == 2

    assert audit.err.endswith("pages: is not a folder; unpack a copy of the official documentation, and name the folder that it is in\n")


def test_pages_of_something_else(audit: Audit) -> None:
    audit.pages = {"a.md": "# 别的\n"}

    assert audit.run() == 2

    assert audit.err.endswith(
        "have no rows of pages, no printed bodies of events, no codes of operations' pages, no numeric codes of the global page: "
        "is that all of the documentation?\n"
    )


def test_recorded_bodies_of_events_are_described(real_spec: tuple[Bundle, Catalogue], tmp_path: Path) -> None:
    """What `dingkit.events` reads into typed classes (tests/recorded) is described by the eyes of the audit, too."""
    spec = build(real_spec[0])
    samples = [each for each in json.loads(RECORDED.read_text(encoding="utf-8"))["samples"] if not each.get("differences")]
    for number, each in enumerate(samples):
        page = table("a | 值", f"英文名称 | {each['webhook']}") + listing(each["sample"])
        write(tmp_path, {f"{number:04}-page.md": page})

    result = compare_events(spec, read_folder(tmp_path))

    assert result.total >= len([each for each in samples if each["webhook"] in {event.name for event in spec.events}]) > 100
    assert result.differing == []


def test_a_recorded_body_with_another_field_is_not(real_spec: tuple[Bundle, Catalogue], tmp_path: Path) -> None:
    body = {"EventType": "user_add_org", "CorpId": "ding1", "EventTime": 1, "userId": ["a"], "shoeSize": 44}
    write(tmp_path, {"page.md": table("a | 值", "英文名称 | user_add_org") + listing(body)})

    result = compare_events(build(real_spec[0]), read_folder(tmp_path))

    assert [(each.where, each.kind) for group in result.differing for each in group] == [("shoeSize", "undescribed")]


def test_rows_of_synchttp_travel_as_text() -> None:
    assert isinstance(ROW["biz_data"], str)
