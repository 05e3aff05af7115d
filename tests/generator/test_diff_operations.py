"""What a comparison says when an operation, its limits or the error catalogue changes: `!` breaks programs, `-` does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

from generator.diff.changes import Kind
from tests.generator.rich_spec import ADDITIONS, ARGUMENTS, CODES, EVENT, GET_NOTE, NOTE_READ, REF, REMOVED, SEND_NOTE, told
from tests.generator.tiny_spec import GET, NOTE, OF_SEND, SCHEMAS, SEND

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.diff import Change
    from tests.generator.rich_spec import Edit

SENT = f"{SEND}/responses/200/content/application~1json"
SERVER = {"category": "server", "meaning": "-", "remedy": "Wait.", "where": "api", "source": "e"}

NEW_NAME = {"operationId": "post_note", "x-aliases": [{"group": "note", "name": "send_note"}], "x-limits": ADDITIONS[f"{SEND}/x-limits"]}
ITEM = YAML(typ="safe").load(NOTE)["paths"]["/note/send"]
MOVED = ITEM | {"post": ITEM["post"] | NEW_NAME}

OPERATIONS: dict[str, tuple[list[Edit], list[str]]] = {
    "an operation is gone": (
        [("note.yaml#/paths/~1v1.0~1notes~1{noteId}", REMOVED)],
        [f"! {GET_NOTE}: removed operation: is gone"],
    ),
    "an operation is called something else": (
        [(f"{SEND}/operationId", "post_note")],
        ["! note.post_note: renamed operation note.send_note: is called note.post_note now"],
    ),
    "an operation is in another group": (
        [(f"{SEND}/tags", ["message"])],
        ["! message.send_note: renamed operation note.send_note: is called message.send_note now"],
    ),
    "an operation is in another group, and its old name goes on working": (
        [(f"{SEND}/tags", ["message"]), (f"{SEND}/x-aliases", [{"group": "note"}])],
        ["- message.send_note: renamed operation note.send_note: is called message.send_note now; the old name goes on working"],
    ),
    "an operation has another name and path, and its old name goes on working": (
        [("note.yaml#/paths/~1note~1send", REMOVED), ("note.yaml#/paths/~1note~1post", MOVED)],
        [
            "- note.post_note: renamed operation note.send_note: is called note.post_note now; the old name goes on working",
            "- note.post_note: changed path: sent to POST /note/post instead of POST /note/send; called as before",
        ],
    ),
    "a call goes to another host": (
        [("note.yaml#/paths/~1note~1send/servers/0/url", "https://api.dingtalk.com")],
        [
            f"! {SEND_NOTE}: changed host: sent to https://api.dingtalk.com instead of https://oapi.dingtalk.com: "
            "settings of base URLs and firewalls notice"
        ],
    ),
    "a call needs another token": (
        [(f"{SEND}/security", [{"apiAccessToken": []}])],
        [f"! {SEND_NOTE}: changed security: needs apiAccessToken instead of oapiAccessToken"],
    ),
    "a call needs no token any more": (
        [(f"{SEND}/security", [])],
        [f"- {SEND_NOTE}: changed security: needs no token instead of oapiAccessToken"],
    ),
    "a token travels elsewhere": (
        [("openapi.yaml#/components/securitySchemes/oapiAccessToken/in", "header")],
        ["- token oapiAccessToken: changed in: query → header"],
    ),
    "a token is somebody else's": (
        [("openapi.yaml#/components/securitySchemes/oapiAccessToken/x-token", "suite")],
        ["! token oapiAccessToken: changed x-token: app → suite"],
    ),
    "an optional argument is new": (
        [(f"{GET}/parameters/2", {"name": "lang", "in": "query", "description": "Language.", "schema": {"type": "string"}})],
        [f"- {GET_NOTE}: added argument lang: string, optional"],
    ),
    "a required argument is new": (
        [(f"{GET}/parameters/2", {"name": "lang", "in": "query", "description": "-", "required": True, "schema": {"type": "string"}})],
        [f"! {GET_NOTE}: added argument lang: string, must be given now"],
    ),
    "a required argument with a default is new": (
        [
            (
                f"{GET}/parameters/2",
                {"name": "v", "in": "query", "description": "-", "required": True, "schema": {"type": "integer", "const": 1, "default": 1}},
            )
        ],
        [f"- {GET_NOTE}: added argument v: integer, required"],
    ),
    "an argument is gone": (
        [(f"{GET}/parameters/1", REMOVED)],
        [f"! {GET_NOTE}: removed argument view: was string"],
    ),
    "an argument is called something else": (
        [(f"{GET}/parameters/1/name", "detail")],
        [f"! {GET_NOTE}: renamed argument view: is called detail now"],
    ),
    "an argument must be given": (
        [(f"{SCHEMAS}/SendNoteRequest/required", ["text", "readers", "attachment"])],
        [f"! {SEND_NOTE}: changed argument attachment: was optional, must be given now"],
    ),
    "an argument with a default is required": (
        [(f"{SCHEMAS}/SendNoteRequest/required", ["text", "readers", "copies"])],
        [f"- {SEND_NOTE}: changed argument copies: was optional, is required"],
    ),
    "an argument need not be given": (
        [(f"{SCHEMAS}/SendNoteRequest/required", ["text"])],
        [f"- {SEND_NOTE}: changed argument readers: was required, is optional"],
    ),
    "an argument travels elsewhere": (
        [(f"{GET}/parameters/1/in", "header")],
        [f"- {GET_NOTE}: changed argument view: travels as header instead of query; given as before"],
    ),
    "an argument is written in another way": (
        [(f"{GET}/parameters/1/explode", False)],
        [f"- {GET_NOTE}: changed argument view: explode none → false"],
    ),
    "a body is new": (
        [(f"{GET}/requestBody", {"content": {"application/json": {"schema": {"$ref": f"{REF}SendNoteRequest"}}}})],
        [f"! {GET_NOTE}: changed body: takes a body now"],
    ),
    "a body is new, with nothing that must be given": (
        [(f"{GET}/requestBody", {"content": {"application/json": {"schema": {"$ref": f"{REF}Extra"}}}})],
        [f"- {GET_NOTE}: changed body: takes a body now"],
    ),
    "a body is new, without a name": (
        [(f"{GET}/requestBody", {"content": {"application/json": {"schema": {"type": "string"}}}})],
        [f"! {GET_NOTE}: changed body: takes a body now"],
    ),
    "a body is gone": (
        [(f"{SEND}/requestBody", REMOVED)],
        [f"! {SEND_NOTE}: changed body: takes no body any more"],
    ),
    "a body is of another class": (
        [(f"{SEND}/requestBody/content/application~1json/schema/$ref", f"{REF}Extra")],
        [f"! {SEND_NOTE}: changed body: type SendNoteRequest → Extra"],
    ),
    "a body travels as a form and may be left out": (
        [
            (f"{SEND}/requestBody/content", {"multipart/form-data": {"schema": {"$ref": f"{REF}SendNoteRequest"}}}),
            (f"{SEND}/requestBody/required", False),
        ],
        [
            f"- {SEND_NOTE}: changed body: travels as multipart/form-data instead of application/json",
            f"- {SEND_NOTE}: changed body: is optional now; methods always send it",
        ],
    ),
    "a body must be sent": (
        [(f"{EVENT}/requestBody/required", True)],
        [f"- {NOTE_READ}: changed body: is required now; methods always send it"],
    ),
    "an answer is of another class": (
        [(f"{SENT}/schema/oneOf/0/$ref", f"{REF}Note")],
        [f"! {SEND_NOTE}: changed answer 200: Note or OapiFailure instead of OapiFailure or SendNoteResult"],
    ),
    "a failure is of another class": (
        [(f"{GET}/responses/400/content/application~1json/schema/$ref", "common.yaml#/components/schemas/OapiFailure")],
        [f"- {GET_NOTE}: changed answer 400: OapiFailure instead of ApiFailure"],
    ),
    "an answer is a file": (
        [(f"{GET}/responses/200/content", {"application/octet-stream": {}})],
        [f"! {GET_NOTE}: changed answer 200: application/octet-stream instead of Note"],
    ),
    "an answer is a redirect": (
        [
            (f"{GET}/responses/200", REMOVED),
            (f"{GET}/responses/302", {"description": "-", "headers": {"Location": {"schema": {"type": "string"}}}}),
        ],
        [f"! {GET_NOTE}: removed answer 200: no longer described", f"- {GET_NOTE}: added answer 302: described now"],
    ),
    "an answer is empty": (
        [(f"{GET}/responses/200/content", REMOVED)],
        [f"! {GET_NOTE}: changed answer 200: nothing instead of Note"],
    ),
    "a failure is no longer described": (
        [(f"{GET}/responses/400", REMOVED)],
        [f"- {GET_NOTE}: removed answer 400: no longer described"],
    ),
    "error codes come and go": (
        [(f"{SEND}/x-errors", ["40035", "88"])],
        [f"- {SEND_NOTE}: added error codes: 88", f"- {SEND_NOTE}: removed error codes: 40014"],
    ),
    "other facts": (
        [(f"{SEND}/x-safe-to-retry", True), (f"{SEND}/x-token-lifetime", 7200)],
        [
            f"- {SEND_NOTE}: changed safe to retry: false → true",
            f"- {SEND_NOTE}: changed token lifetime: none → 7200",
        ],
    ),
    "DingTalk leaves something behind": (
        [
            (f"{SEND}/deprecated", True),
            (f"{SEND}/x-deprecated", {"because": "history", "closed_to_new_apps": "2022-09-23", "use_instead": ["get_note"]}),
            (f"{GET}/deprecated", True),
            (f"{EVENT}/deprecated", True),
            (f"{EVENT}/x-deprecated", {"because": "gone", "note": "Look."}),
        ],
        [
            f"- {GET_NOTE}: changed deprecated: no reason is told",
            f"- {SEND_NOTE}: changed deprecated: DingTalk does not recommend it any more (历史文档). "
            "New apps may not call it since 2022-09-23. Use `get_note` instead.",
            f"- {NOTE_READ}: changed deprecated: It has no official page any more. Look.",
        ],
    ),
    "who may call it": (
        [
            (f"{SEND}/x-permission", [{"name": "便签", "code": "Note.Send"}]),
            (f"{SEND}/x-app-types", ["internal"]),
            (f"{GET}/x-permission", []),
        ],
        [
            f"- {GET_NOTE}: changed permissions: none instead of not told",
            f"- {SEND_NOTE}: changed permissions: 便签 (Note.Send) instead of not told",
            f"- {SEND_NOTE}: changed apps: internal apps (企业内部应用) instead of not told",
        ],
    ),
    "what only describes": (
        [(f"{SEND}/summary", "Put up a note."), (f"{SEND}/description", "-"), (f"{SEND}/x-name-zh", "发"), (f"{SEND}/x-summary-zh", "发。"),
         (f"{SEND}/externalDocs/url", "https://elsewhere.example"), (f"{SEND}/x-source", []), (f"{ARGUMENTS}/text/description", "-"),
         (f"{GET}/parameters/0/description", "-"),
         (f"{GET}/parameters/0/example", "n2"), (f"{SENT}/examples/success/summary", "Sent."), (f"{SCHEMAS}/Note/description", "-"),
         ("openapi.yaml#/info/version", "2")],
        [],
    ),
}  # fmt: skip

LIMITS: dict[str, tuple[list[Edit], list[str]]] = {
    "a narrower limit": ([(f"{SEND}/x-limits/1/max_items", 20)], ["! limit readers max_items: 50 → 20"]),
    "a wider limit": ([(f"{SEND}/x-limits/1/max_items", 70)], ["- limit readers max_items: 50 → 70"]),
    "a new limit": (
        [(f"{SEND}/x-limits/5", {"text": "-", "field": "text", "max_bytes": 9, "enforced": True, "source": "40035"})],
        ["! limit text max_bytes: none → 9"],
    ),
    "a new advised limit": (
        [(f"{SEND}/x-limits/5", {"text": "-", "field": "text", "max_bytes": 9})],
        ["- advice text max_bytes: none → 9"],
    ),
    "a new lower limit": (
        [(f"{SEND}/x-limits/5", {"text": "-", "field": "text", "min_length": 2, "enforced": True, "source": "40035"})],
        ["! limit text min_length: none → 2"],
    ),
    "no limit": ([(f"{SEND}/x-limits/1", REMOVED)], ["- limit readers max_items: 50 → none"]),
    "an advised limit": ([(f"{SEND}/x-limits/2/max_length", 20)], ["- advice text max_length: 40 → 20"]),
    "what was advised is enforced": (
        [(f"{SEND}/x-limits/2/enforced", True)],
        ["! limit text max_length: none → 40", "- advice text max_length: 40 → none"],
    ),
    "a lower rate": ([(f"{SEND}/x-limits/3/rate/count", 10)], ["! rate app: 20 a minute → 10 a minute"]),
    "a higher rate": ([(f"{SEND}/x-limits/3/rate/per_seconds", 1)], ["- rate app: 20 a minute → 1200 a minute"]),
    "a rate that nobody told": (
        [(f"{SEND}/x-limits/5", {"text": "-", "rate": {"count": 1, "per_seconds": 60, "scope": "user"}})],
        ["- rate user: none → 1 a minute"],
    ),
    "fewer formats": (
        [(f"{SEND}/x-limits/4/formats", ["png"])],
        ['- formats file era="2016" type="image": jpg, png → png'],
    ),
    "more formats": (
        [(f"{SEND}/x-limits/4/formats", ["png", "jpg", "gif"])],
        ['- formats file era="2016" type="image": jpg, png → png, jpg, gif'],
    ),
    "any format": ([(f"{SEND}/x-limits/4/formats", REMOVED)], ['- formats file era="2016" type="image": jpg, png → any']),
    "formats": ([(f"{SEND}/x-limits/1/formats", ["txt"])], ["- formats readers: any → txt"]),
    "one of several is required": (
        [(f"{SEND}/x-require-one-of", [["text", "readers"]])],
        ['added ! one of these is required: ["text", "readers"]'],
    ),
    "a limit in words": (
        [(f"{SEND}/x-limits/0/text", "A note has at most 90 characters.")],
        ["added - limit: A note has at most 90 characters.", "removed - limit: A note has at most 100 characters."],
    ),
}

ERRORS: dict[str, tuple[list[Edit], list[str]]] = {
    "a code is new": (
        [(f"{CODES}/3", {"code": "88", **SERVER})],
        ["- error codes: added 1 code(s): 88"],
    ),
    "a code means something else on an operation": (
        [(f"{CODES}/0/operations", [OF_SEND])],
        [
            "! error codes: changed code 40014 of send_note: raises NotFoundError instead of AuthenticationError",
            "- error codes: changed code 40014 of send_note: token_refused true → false",
        ],
    ),
    "a code means something else on an operation that is new": (
        [(f"{CODES}/0/operations", [OF_SEND | {"of": ["fetch_note"]}])],
        [],
    ),
    "a code and one of its operations change alike": (
        [
            (f"{CODES}/1/category", "permission"),
            (f"{CODES}/1/retry", True),
            (f"{CODES}/1/operations", [{"of": ["get_note"], "remedy": "Wait."}]),
        ],
        [
            "! error codes: changed code 40035: raises PermissionDeniedError instead of InvalidRequestError",
            "- error codes: changed code 40035: retry false → true",
        ],
    ),
    "a code is gone": ([(f"{CODES}/0", REMOVED)], ["! error codes: removed code 40014: raises APIError instead of AuthenticationError"]),
    "a code is gone, but a wildcard covers it": (
        [
            (f"{CODES}/1", REMOVED),
            (f"{CODES}/2", {"code": "400*", **SERVER, "category": "invalid_request"}),
        ],
        ["- error codes: added 1 code(s): 400*", "- error codes: removed code 40035: raises InvalidRequestError as before"],
    ),
    "a code raises something else": (
        [(f"{CODES}/1/category", "permission")],
        ["! error codes: changed code 40035: raises PermissionDeniedError instead of InvalidRequestError"],
    ),
    "a category raises something else": (
        [("errors.yaml#/categories/invalid_request/exception", "BadRequestError")],
        ["! error codes: changed code 40035: raises BadRequestError instead of InvalidRequestError"],
    ),
    "a code behaves in another way": (
        [(f"{CODES}/0/token_refused", REMOVED), (f"{CODES}/0/credential_refused", REMOVED), (f"{CODES}/1/retry", True)],
        [
            "- error codes: changed code 40014: token_refused true → false",
            "- error codes: changed code 40014: credential_refused true → false",
            "- error codes: changed code 40035: retry false → true",
        ],
    ),
    "an exact code takes the place of a wildcard": (
        [
            (
                f"{CODES}/3",
                {"code": "Throttling.Api", **SERVER},
            )
        ],
        [
            "! error codes: changed code Throttling.Api: raises ServerError instead of RateLimitError",
            "- error codes: added 1 code(s): Throttling.Api",
        ],
    ),
    "a status raises something else": (
        [("errors.yaml#/statuses/401/category", "permission"), ("errors.yaml#/statuses/5XX/retry", False)],
        [
            "! error codes: changed status 401 without a code: raises PermissionDeniedError instead of AuthenticationError",
            "- error codes: changed statuses: failures are recognised in another way",
        ],
    ),
    "a status is no longer there": (
        [("errors.yaml#/statuses", REMOVED)],
        [
            "! error codes: changed status 401 without a code: raises APIError instead of AuthenticationError",
            "! error codes: changed status 5XX without a code: raises APIError instead of ServerError",
            "- error codes: changed statuses: failures are recognised in another way",
        ],
    ),
    "words about failures": (
        [
            ("errors.yaml#/bans/0/meaning", "-"),
            ("errors.yaml#/quirks/0/read_as", "-"),
            (f"{CODES}/0/meaning", "-"),
            (f"{CODES}/0/where", "api"),
        ],
        [],
    ),
    "failures are recognised by other fields": (
        [("errors.yaml#/fields/code", ["errcode"])],
        ["- error codes: changed fields: failures are recognised in another way"],
    ),
}


@pytest.mark.parametrize("name", [*OPERATIONS, *ERRORS])
def test_a_change(compared: Callable[..., list[Change]], name: str) -> None:
    edits, expected = (OPERATIONS | ERRORS)[name]

    assert [told(change) for change in compared(*edits)] == expected


LEFT_BEHIND: list[Edit] = [
    (f"{SEND}/deprecated", True),
    (f"{SEND}/x-deprecated", {"because": "history", "use_instead": ["get_note"], "note": "It is better."}),
]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([(f"{SEND}/deprecated", REMOVED), (f"{SEND}/x-deprecated", REMOVED)], ["not any more"]),
        ([(f"{SEND}/x-deprecated/because", "gone")], ["It has no official page any more. Use `get_note` instead. It is better."]),
        ([(f"{SEND}/x-deprecated/note", "In other words.")], []),
    ],
)
def test_a_change_of_what_was_left_behind(compared: Callable[..., list[Change]], edits: list[Edit], expected: list[str]) -> None:
    assert [told(each) for each in compared(*edits, base=LEFT_BEHIND)] == [
        f"- {SEND_NOTE}: changed deprecated: {message}" for message in expected
    ]


PAGES = {"cursor": "view", "items": "text", "next": "color"}


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([(f"{GET}/x-pages", REMOVED)], ["! {}: removed method iter_note: is gone"]),
        ([(f"{GET}/x-pages", {"none": "It ends."})], ["! {}: removed method iter_note: is gone"]),
        ([(f"{GET}/x-pages/name", "iter_notes")], ["! {}: changed method iter_note: is called iter_notes now"]),
        ([(f"{GET}/x-pages/items", "color")], ["! {}: changed method iter_note: gives color now"]),
        ([(f"{GET}/x-pages/size", "view")], ["! {}: changed method iter_note: goes on from page to page in another way"]),
        ([(f"{GET}/x-pages/first", "0")], ["- {}: changed method iter_note: goes on from page to page in another way"]),
    ],
)
def test_a_change_of_a_list_in_pages(compared: Callable[..., list[Change]], edits: list[Edit], expected: list[str]) -> None:
    changes = compared(*edits, base=[(f"{GET}/x-pages", PAGES)])

    assert list(map(told, changes)) == [line.format(GET_NOTE) for line in expected]


def test_a_list_that_gives_pages_now(compared: Callable[..., list[Change]]) -> None:
    (change,) = compared((f"{GET}/x-pages", PAGES))

    assert told(change) == f"- {GET_NOTE}: added method iter_note: reads all pages"


def test_an_old_name_that_is_gone(compared: Callable[..., list[Change]]) -> None:
    base: list[Edit] = [(f"{SEND}/x-aliases", [{"group": "chat", "name": "post_note"}, {"group": "chat"}])]
    changes = compared((f"{SEND}/x-aliases", [{"group": "chat"}]), base=base)

    assert list(map(told, changes)) == [f"! {SEND_NOTE}: removed old name chat.post_note: is gone"]


@pytest.mark.parametrize("name", LIMITS)
def test_a_change_of_a_limit(compared: Callable[..., list[Change]], name: str) -> None:
    edits, expected = LIMITS[name]
    changes = [(change.difference.kind, told(change).partition(": ")) for change in compared(*edits)]
    lines = [(kind, before[0], text.partition(" ")[2]) for kind, (before, _, text) in changes]

    assert [f"{mark} {text}" if kind is Kind.CHANGED else f"{kind} {mark} {text}" for kind, mark, text in lines] == expected
