"""Step `lint`: every rule has a case that breaks exactly it, at one place."""

import pytest

from generator.lint import RULES, lint
from generator.model import Catalogue
from generator.source.bundle import Bundle
from generator.source.facts import Facts
from tests.generator.tiny_spec import GET, READ, SCHEMAS, SEND, SpecFiles

REMOVED = object()
Edit = tuple[str, object]

SENT = f"{SEND}/responses/200/content/application~1json"
GOT = f"{GET}/responses/200/content/application~1json"
BODY = f"{SEND}/requestBody/content/application~1json"
PUSHED = f"{READ}/requestBody/content/application~1json"
TOPICS = f"{SCHEMAS}/NoteFrame/x-stream-topics"
MIXIN = f"{SCHEMAS}/Note/x-python-mixin"
TEXT = {"type": "string", "description": "Some text."}
NUMBER = {"type": "integer", "description": "A number."}
ONE_OR_TWO = {"description": "-", "oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}]}
ONE_LETTER = {"maxLength": 1, "x-enforced": {"maxLength": "40035"}}
SHORT = {"text": "Short.", "field": "text", "max_length": 9}
APP_TOKEN = "openapi.yaml#/components/securitySchemes/apiAccessToken"
ONE_FORM = {
    "name": "x-acs-dingtalk-access-token", "in": "header", "description": "Wanted in one form.",
    "schema": {"type": "string", "format": "password"},
}  # fmt: skip
TWO_ERAS = {
    "description": "In the form of today or in that of 2016.",
    "x-group-body": "SendNoteRequest",
    "oneOf": [{"$ref": "#/components/schemas/SendNoteRequest"}, {"$ref": "#/components/schemas/SendOldNoteRequest"}],
}
OLD_NOTE = {"type": "object", "description": "-", "required": ["words"], "properties": {"words": {"type": "string", "description": "-"}}}
ENVELOPE = "common.yaml#/components/schemas/OapiEnvelope/properties"
JSON_TEXT = {"type": "string", "contentMediaType": "application/json", "description": "An object in a text."}
SECRET = {"name": "corpsecret", "in": "query", "description": "A secret.", "schema": {"type": "string"}}

FROM_A_FACT = {"because": "gone", "fact": "notes.yaml#send"}
LEFT_BEHIND = {"because": "history", "fact": "notes.yaml#send", "note": "Leave notes on paper."}


def deprecating(place: str = SEND, **said: object) -> list[Edit]:
    """Deprecate something, saying this of it."""
    return [(f"{place}/deprecated", True), (f"{place}/x-deprecated", LEFT_BEHIND | said)]


NUMBERED = {"in": "query", "description": "-", "schema": {"type": "integer"}, "example": 1}
LISTED: list[Edit] = [
    (f"{GET}/parameters/2", {"name": "cursor", "required": True, **NUMBERED}),
    (f"{GET}/parameters/3", {"name": "size", **NUMBERED, "schema": {"type": "integer", "x-advised": {"maximum": 50}}}),
    (f"{GET}/parameters/4", {"name": "count", **NUMBERED}),
    (f"{GET}/parameters/5", {"name": "flag", "in": "query", "description": "-", "schema": {"type": "boolean"}, "example": True}),
    (f"{SCHEMAS}/Note/properties/nextCursor", NUMBER),
    (f"{SCHEMAS}/Note/properties/hasMore", {"type": "boolean", "description": "-"}),
    (f"{SCHEMAS}/Note/properties/lines", {"type": "array", "items": {"type": "string"}, "description": "-"}),
    (f"{GET}/x-pages", {"cursor": "cursor", "first": 0, "next": "nextCursor", "more": "hasMore", "items": "lines", "size": "size"}),
]
WITHIN: list[Edit] = [
    *LISTED,
    (
        f"{SCHEMAS}/NoteOption",
        {
            "type": "object",
            "description": "-",
            "properties": {"cursor": {"type": "string", "description": "-"}, "size": NUMBER},
        },
    ),
    (f"{SCHEMAS}/SendNoteRequest/properties/option", {"$ref": "#/components/schemas/NoteOption"}),
    (f"{SCHEMAS}/SendNoteRequest/properties/count", NUMBER),
    (f"{SCHEMAS}/SendNoteResult/allOf/1/properties/found", {"type": "array", "items": {"type": "string"}, "description": "-"}),
    (f"{SCHEMAS}/SendNoteResult/allOf/1/properties/following", {"type": "string", "description": "-"}),
    (
        f"{SEND}/x-pages",
        {
            "name": "iter_sent",
            "cursor": "option.cursor",
            "next": "following",
            "items": "found",
            "size": "option.size",
            "largest": 7,
        },
    ),
]
COUNTED = {"cursor": "cursor", "first": 0, "step": "page", "items": "lines", "size": "size"}

FRAME: list[Edit] = [
    (f"{SCHEMAS}/NoteFrame", {
        "type": "object",
        "description": "A frame of Stream mode.",
        "x-stream-topics": {"note": {"type": "NOTE", "topic": "/notes"}, "ping": {"type": "SYSTEM", "topic": "ping"}},
        "properties": {
            "type": {**TEXT, "x-known-values": {"NOTE": "a note", "SYSTEM": "the connection itself"}},
            "headers": {"$ref": "#/components/schemas/NoteFrameHeaders"},
        },
    }),
    (f"{SCHEMAS}/NoteFrameHeaders", {
        "type": "object",
        "description": "What a frame is about.",
        "properties": {"topic": {**TEXT, "x-known-values": {"/notes": "a note", "ping": "are you there"}}},
    }),
]  # fmt: skip
OTHER = "https://other.dingtalk.com"
CASES: list[tuple[str, list[Edit], str]] = [
    # ---- drafts
    ("draft", [(f"{SEND}/description", "DRAFT: what it does.")], f"{SEND}/description"),
    ("draft", [(f"{SCHEMAS}/Note/properties/DRAFT_size", TEXT)], f"{SCHEMAS}/Note/properties/DRAFT_size"),
    # ---- operations
    ("no-base-path", [("openapi.yaml#/servers/2", {"url": f"{OTHER}/v9", "x-path-prefixes": ["/v9/"]})], "openapi.yaml#/servers/2/url"),
    ("path-server", [("note.yaml#/paths/~1note~1send/servers", REMOVED)], "note.yaml#/paths/~1note~1send/servers"),
    ("path-server", [("note.yaml#/paths/~1note~1send/servers/0/url", "https://api.dingtalk.com")], "note.yaml#/paths/~1note~1send/servers"),
    ("path-prefixes", [("openapi.yaml#/servers/0", REMOVED)], "openapi.yaml#/servers"),
    ("path-server",
     [("openapi.yaml#/servers/2", {"url": "https://oa.dingtalk.com", "x-path-prefixes": ["/omp/"]}),
      ("note.yaml#/paths/~1omp~1notes", {"servers": [{"url": "https://oapi.dingtalk.com"}]})],
     "note.yaml#/paths/~1omp~1notes/servers"),
    ("path-prefixes", [("openapi.yaml#/servers/2", {"url": OTHER, "x-path-prefixes": ["v9"]})], "openapi.yaml#/servers/2/x-path-prefixes"),
    ("path-prefixes", [("openapi.yaml#/servers/2", {"url": OTHER, "x-path-prefixes": "v9"})], "openapi.yaml#/servers/2/x-path-prefixes"),
    ("path-prefixes", [("openapi.yaml#/servers/2", {"url": OTHER, "x-path-prefixes": []})], "openapi.yaml#/servers/2/x-path-prefixes"),
    ("path-prefixes", [("openapi.yaml#/servers/2", {"url": OTHER})], "openapi.yaml#/servers"),
    ("operation-id", [(f"{SEND}/operationId", REMOVED)], f"{SEND}/operationId"),
    ("operation-id", [(f"{SEND}/operationId", "sendNote")], f"{SEND}/operationId"),
    ("tag-is-domain", [(f"{SEND}/tags", ["message"])], f"{SEND}/tags"),
    ("tag-is-domain", [(f"{SEND}/tags", ["note", "message"])], f"{SEND}/tags"),
    ("documented", [(f"{SEND}/summary", "send a note")], f"{SEND}/summary"),
    ("documented", [(f"{SEND}/description", REMOVED)], f"{SEND}/description"),
    ("documented", [(f"{SEND}/x-name-zh", REMOVED)], f"{SEND}/x-name-zh"),
    ("documented", [(f"{SEND}/x-name-zh", None)], f"{SEND}/x-name-zh"),
    ("documented", [(f"{SEND}/x-name-zh", "Send")], f"{SEND}/x-name-zh"),
    ("documented", [(f"{SEND}/x-summary-zh", REMOVED)], f"{SEND}/x-summary-zh"),
    ("documented", [(f"{SEND}/x-summary-zh", "发送便签")], f"{SEND}/x-summary-zh"),
    ("documented", [(f"{SEND}/x-summary-zh", "Send a note。")], f"{SEND}/x-summary-zh"),
    ("documented", [(f"{SEND}/x-summary-zh", "发送便签。很短。")], f"{SEND}/x-summary-zh"),
    ("documented", [(f"{SEND}/externalDocs", REMOVED)], f"{SEND}/externalDocs"),
    ("documented", [(f"{SEND}/externalDocs/url", "http://open.dingtalk.com")], f"{SEND}/externalDocs"),
    ("source", [(f"{SEND}/x-source", REMOVED)], f"{SEND}/x-source"),
    ("source", [(f"{SEND}/x-source", [])], f"{SEND}/x-source"),
    ("source", [(f"{SEND}/x-source", ["notes.yaml#send"])], f"{SEND}/x-source"),
    ("source", [(f"{SEND}/x-source/0/fact", "page 7")], f"{SEND}/x-source/0/fact"),
    ("source", [(f"{SEND}/x-source/0/fact", "notes.yaml#sent")], f"{SEND}/x-source/0/fact"),
    ("source", [(f"{SEND}/x-source/0/fact", "nothing.yaml#send")], f"{SEND}/x-source/0/fact"),
    ("source", [(f"{SEND}/x-source/0/fact", REMOVED)], f"{SEND}/x-source/0/fact"),
    ("source", [(f"{SEND}/x-source/0/era", 2016)], f"{SEND}/x-source/0/era"),
    ("source", [(f"{SEND}/x-source/0/confidence", "guessed")], f"{SEND}/x-source/0/confidence"),
    # ---- availability
    ("permission", [(f"{SEND}/x-permission", None)], f"{SEND}/x-permission"),
    ("permission", [(f"{SEND}/x-permission", ["Note.Send"])], f"{SEND}/x-permission"),
    ("permission", [(f"{SEND}/x-permission", [{"code": "Note.Send"}])], f"{SEND}/x-permission/0/name"),
    ("permission", [(f"{SEND}/x-permission", [{"name": " "}])], f"{SEND}/x-permission/0/name"),
    ("permission", [(f"{SEND}/x-permission", [{"name": "便签", "code": "无"}])], f"{SEND}/x-permission/0/code"),
    ("permission", [(f"{SEND}/x-permission", [{"name": "便签", "for": "the text"}])], f"{SEND}/x-permission/0/for"),
    ("permission", [(f"{SEND}/x-permission", [{"name": "便签"}, {"name": "便签"}])], f"{SEND}/x-permission/1"),
    ("app-types", [(f"{SEND}/x-app-types", [])], f"{SEND}/x-app-types"),
    ("app-types", [(f"{SEND}/x-app-types", "internal")], f"{SEND}/x-app-types"),
    ("app-types", [(f"{SEND}/x-app-types", ["isv"])], f"{SEND}/x-app-types"),
    ("app-types", [(f"{SEND}/x-app-types", ["internal", "internal"])], f"{SEND}/x-app-types"),
    ("deprecated", [(f"{SEND}/deprecated", True)], SEND),
    ("deprecated", [(f"{SEND}/x-deprecated", LEFT_BEHIND)], SEND),
    ("deprecated", [(f"{SEND}/deprecated", False)], f"{SEND}/deprecated"),
    ("deprecated", [(f"{SEND}/deprecated", True), (f"{SEND}/x-deprecated", "history")], f"{SEND}/x-deprecated"),
    ("deprecated", [(f"{SEND}/deprecated", True), (f"{SEND}/x-deprecated", {"note": "Call.", "fact": "notes.yaml#send"})],
     f"{SEND}/x-deprecated/because"),
    ("deprecated", deprecating(because="old"), f"{SEND}/x-deprecated/because"),
    ("deprecated", deprecating(closed_to_new_apps="soon"), f"{SEND}/x-deprecated/closed_to_new_apps"),
    ("deprecated", deprecating(closed_to_new_apps="20220923"), f"{SEND}/x-deprecated/closed_to_new_apps"),
    ("deprecated", deprecating(closed_to_new_apps=False), f"{SEND}/x-deprecated/closed_to_new_apps"),
    ("deprecated", deprecating(closed_to_new_apps=2022), f"{SEND}/x-deprecated/closed_to_new_apps"),
    ("deprecated", deprecating(fact="notes.yaml#sent"), f"{SEND}/x-deprecated/fact"),
    ("deprecated", [(f"{SEND}/deprecated", True), (f"{SEND}/x-deprecated", {"because": "gone", "note": "Call."})],
     f"{SEND}/x-deprecated/fact"),
    ("deprecated", deprecating(note="call"), f"{SEND}/x-deprecated/note"),
    ("deprecated", [(f"{SEND}/deprecated", True), (f"{SEND}/x-deprecated", FROM_A_FACT)], f"{SEND}/x-deprecated"),
    ("deprecated", deprecating(use_instead=[]), f"{SEND}/x-deprecated/use_instead"),
    ("deprecated", deprecating(use_instead="get_note"), f"{SEND}/x-deprecated/use_instead"),
    ("deprecated", deprecating(use_instead=["get_note", "get_notes"]), f"{SEND}/x-deprecated/use_instead/1"),
    ("deprecated", deprecating(use_instead=["send_note"]), f"{SEND}/x-deprecated/use_instead/0"),
    ("deprecated", deprecating(READ, use_instead=["get_note"]), f"{READ}/x-deprecated/use_instead/0"),
    ("deprecated", deprecating(READ, use_instead=["note_read"]), f"{READ}/x-deprecated/use_instead/0"),
    ("runtime-facts", [(f"{SEND}/security", REMOVED)], f"{SEND}/security"),
    ("runtime-facts", [(f"{SEND}/security", [{"basic": []}])], f"{SEND}/security"),
    ("runtime-facts", [(f"{SEND}/security", [{"oapiAccessToken": []}, {"apiAccessToken": []}])], f"{SEND}/security"),
    ("runtime-facts", [("openapi.yaml#/components/securitySchemes/b", {"type": "http", "scheme": "basic", "x-token": "app"})],
     "openapi.yaml#/components/securitySchemes/b"),
    ("runtime-facts", [(f"{APP_TOKEN}/x-token", REMOVED)], f"{APP_TOKEN}/x-token"),
    ("runtime-facts", [(f"{APP_TOKEN}/x-token", "employee")], f"{APP_TOKEN}/x-token"),
    ("runtime-facts", [(f"{SEND}/x-safe-to-retry", "no")], f"{SEND}/x-safe-to-retry"),
    ("runtime-facts", [(f"{SEND}/x-token-lifetime", "2 hours")], f"{SEND}/x-token-lifetime"),
    ("runtime-facts", [(f"{SEND}/x-limits", REMOVED)], f"{SEND}/x-limits"),
    ("runtime-facts", [(f"{SEND}/x-limits", ["short"])], f"{SEND}/x-limits"),
    ("runtime-facts", [(f"{SEND}/x-limits/0/text", "")], f"{SEND}/x-limits"),
    ("catalogue-source", [("errors.yaml#/codes/0/source", "errors.yaml#code")], "errors.yaml#/codes/0/source"),
    ("catalogue-source", [("errors.yaml#/quirks/1/source", ["errors.yaml#quirks", "error.yaml#quirks"])], "errors.yaml#/quirks/1/source"),
    ("catalogue-source", [("facts/errors.yaml#/codes/1/code", 40036)], "errors.yaml#/codes/1/source"),
    ("token-is-security",
     [(f"{GET}/parameters/2", {**SECRET, "name": "access_token", "schema": {"type": "string", "format": "password"}})],
     f"{GET}/parameters/2"),
    ("token-is-security", [(f"{GET}/parameters/2", {**ONE_FORM, "x-token-of-one-form": "oapiAccessToken"})], f"{GET}/parameters/2"),
    ("token-is-security", [(f"{GET}/parameters/2", {**ONE_FORM, "x-token-of-one-form": True})], f"{GET}/parameters/2"),
    ("parameter-place", [("note.yaml#/paths/~1note~1send/parameters", [])], "note.yaml#/paths/~1note~1send/parameters"),
    ("parameter-place", [(f"{GET}/parameters/1/in", "cookie")], f"{GET}/parameters/1"),
    ("known-errors", [(f"{SEND}/x-errors", REMOVED)], f"{SEND}/x-errors"),
    ("known-errors", [(f"{SEND}/x-errors/1", "99999")], f"{SEND}/x-errors/1"),
    ("known-errors", [(f"{SEND}/x-errors/1", 40035)], f"{SEND}/x-errors/1"),
    ("operation-errors", [("errors.yaml#/codes/0/operations", [{"of": ["send_notes"], "retry": True}])],
     "errors.yaml#/codes/0/operations/0/of/0"),
    ("operation-errors", [("errors.yaml#/codes/1/operations", [{"of": ["send_note", "get_note"], "retry": True}])],
     "errors.yaml#/codes/1/operations/0/of/1"),
    ("request-body", [(f"{SEND}/requestBody/content/text~1plain", {"schema": {"type": "string"}})], f"{SEND}/requestBody/content"),
    ("request-body", [(f"{SEND}/requestBody", {"$ref": "#/components/requestBodies/Note"}),
                      ("note.yaml#/components/requestBodies", {"Note": {"content": {"application/json": {}}}})],
     f"{SEND}/requestBody/content"),
    ("request-body", [(f"{BODY}/schema", {"type": "object"})], f"{BODY}/schema"),
    ("request-body", [(f"{BODY}/schema", {"$ref": "#/components/schemas/Either"}),
                      (f"{SCHEMAS}/Either", {"description": "One of two.", "oneOf": [{"$ref": "#/components/schemas/SendNoteRequest"}]})],
     f"{BODY}/schema"),
    ("request-body", [(f"{BODY}/schema", {"$ref": "#/components/schemas/SendAnyNoteRequest"}), (f"{SCHEMAS}/SendOldNoteRequest", OLD_NOTE),
                      (f"{SCHEMAS}/SendAnyNoteRequest", {**TWO_ERAS, "x-group-body": "Note"})],
     f"{BODY}/schema"),
    ("request-body", [(f"{BODY}/schema", {"$ref": "#/components/schemas/SendAnyNoteRequest"}),
                      (f"{SCHEMAS}/SendOldNoteRequest", {"description": "-", "oneOf": [{"$ref": "#/components/schemas/Older"}]}),
                      (f"{SCHEMAS}/Older", OLD_NOTE),
                      (f"{SCHEMAS}/SendAnyNoteRequest", {"description": "-", "x-group-body": "SendOldNoteRequest", "oneOf": [
                          {"$ref": "#/components/schemas/SendOldNoteRequest"}]}),
                      (f"{BODY}/examples/short/value", {"words": "Hello"})],
     f"{BODY}/schema"),
    ("answer", [(f"{GET}/responses/200", REMOVED)], f"{GET}/responses"),
    ("answer", [(f"{GET}/responses/302", {"description": "Elsewhere.", "content": {"text/plain": {"examples": {"away": {"value": "-"}}}}})],
     f"{GET}/responses/302"),
    ("answer",
     [(f"{GOT}/schema", {"$ref": "common.yaml#/components/schemas/ApiFailure"}), (f"{GOT}/examples/success/value", {"code": "x"})],
     f"{GOT}/schema"),
    ("answer", [(f"{GOT}/schema", {"type": "object"})], f"{GOT}/schema"),
    ("answer", [(f"{GOT}/schema", REMOVED)], f"{GOT}/schema"),
    ("answer", [(f"{GET}/responses/200/content/text~1plain", {"examples": {"success": {"value": "-"}}})], f"{GET}/responses/200/content"),
    # ---- schemas
    ("schema-name", [(f"{SCHEMAS}/File", TEXT)], f"{SCHEMAS}/File"),
    ("schema-name", [(f"{SCHEMAS}/note_text", TEXT)], f"{SCHEMAS}/note_text"),
    ("field-name", [(f"{SCHEMAS}/Note/properties/toDict", TEXT)], f"{SCHEMAS}/Note/properties/toDict"),
    ("python-name", [(f"{SCHEMAS}/Note/properties/text/x-python-name", "Text of it")], f"{SCHEMAS}/Note"),
    ("python-name", [(f"{SCHEMAS}/Note/properties/text/x-python-name", "to_dict")], f"{SCHEMAS}/Note"),
    ("python-name", [(f"{SCHEMAS}/Note/properties/text/x-python-name", 7)], f"{SCHEMAS}/Note"),
    ("python-name",
     [(f"{SCHEMAS}/Note/properties/Text", TEXT), (f"{SCHEMAS}/Note/properties/other", {**TEXT, "x-python-name": "text"})],
     f"{SCHEMAS}/Note"),
    ("no-title", [(f"{SCHEMAS}/Note/title", "A note")], f"{SCHEMAS}/Note/title"),
    ("named-object", [(f"{SCHEMAS}/Note/properties/place", {"description": "Where.", "type": "object", "properties": {"x": TEXT}})],
     f"{SCHEMAS}/Note/properties/place"),
    ("named-object",
     [(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/place", {"description": "Where.", "type": "object", "properties": {"x": TEXT}})],
     f"{SCHEMAS}/SendNoteResult/allOf/1/properties/place"),
    ("named-object", [(f"{GET}/responses/400/content/application~1json/schema", {"type": "object", "properties": {"x": TEXT}})],
     f"{GET}/responses/400/content/application~1json/schema"),
    ("described", [(f"{SCHEMAS}/Note/description", REMOVED)], f"{SCHEMAS}/Note"),
    ("described", [(f"{SCHEMAS}/Note/properties/text/description", REMOVED)], f"{SCHEMAS}/Note/properties/text"),
    ("described", [(f"{SCHEMAS}/Note/properties/anything", True)], f"{SCHEMAS}/Note/properties/anything"),
    ("described", [(f"{SCHEMAS}/Anything", True)], f"{SCHEMAS}/Anything"),
    ("described", [(f"{GET}/parameters/0/description", REMOVED)], f"{GET}/parameters/0"),
    ("open-response-values", [(f"{SCHEMAS}/Note/properties/text/enum", ["Hello"])], f"{SCHEMAS}/Note/properties/text/enum"),
    ("open-response-values", [(f"{GET}/responses/200/headers", {"X-Kind": {"schema": {"type": "string", "enum": ["a"]}}})],
     f"{GET}/responses/200/headers/X-Kind/schema/enum"),
    ("const-default", [(f"{SCHEMAS}/SendNoteRequest/properties/kind/default", REMOVED)], f"{SCHEMAS}/SendNoteRequest/properties/kind"),
    ("const-default", [(f"{ENVELOPE}/errcode/default", 0)], f"{ENVELOPE}/errcode"),
    ("const-default", [(f"{ENVELOPE}/errmsg", {**TEXT, "const": "ok"})], f"{ENVELOPE}/errmsg"),
    ("const-default",
     [(f"{SCHEMAS}/Note/properties/errcode", {"description": "-", "anyOf": [{"const": 0}, {"const": "1"}]})],
     f"{SCHEMAS}/Note/properties/errcode"),
    ("const-default",
     [(f"{GET}/parameters/2", {"name": "v", "in": "query", "description": "-", "schema": {"type": "integer", "const": 1}})],
     f"{GET}/parameters/2"),
    ("all-of-objects",
     [(f"{SCHEMAS}/Either", {"description": "-", "oneOf": [{"type": "string"}]}),
      (f"{SCHEMAS}/Both", {"description": "-", "allOf": [{"$ref": "#/components/schemas/Note"}, {"$ref": "#/components/schemas/Either"}]})],
     f"{SCHEMAS}/Both/allOf/1"),
    ("union-ambiguous", [(f"{SCHEMAS}/Either", {"description": "-", "oneOf": [{"$ref": "#/components/schemas/Note"}, {"type": "string"}]})],
     f"{SCHEMAS}/Either/oneOf"),
    ("list-separator", [(f"{SCHEMAS}/SendNoteRequest/properties/readers/x-list-separator", "||")],
     f"{SCHEMAS}/SendNoteRequest/properties/readers"),
    ("list-separator", [(f"{SCHEMAS}/SendNoteRequest/properties/readers/x-list-separator", 1)],
     f"{SCHEMAS}/SendNoteRequest/properties/readers"),
    ("list-separator", [(f"{SCHEMAS}/Note/properties/n", {"type": "integer", "description": "-", "x-list-separator": ","})],
     f"{SCHEMAS}/Note/properties/n"),
    ("json-text",
     [(f"{SCHEMAS}/Note/properties/more", {**JSON_TEXT, "type": "object", "contentSchema": {"$ref": "#/components/schemas/Note"}})],
     f"{SCHEMAS}/Note/properties/more"),
    ("json-text", [(f"{SCHEMAS}/Note/properties/more", {**JSON_TEXT, "contentSchema": {"type": "object"}})],
     f"{SCHEMAS}/Note/properties/more"),
    ("json-text", [(f"{SCHEMAS}/Note/properties/more", {**JSON_TEXT, "contentSchema": True})], f"{SCHEMAS}/Note/properties/more"),
    ("json-text", [(f"{SCHEMAS}/Note/properties/more", {**TEXT, "contentSchema": {"$ref": "#/components/schemas/Note"}})],
     f"{SCHEMAS}/Note/properties/more"),
    ("json-text", [(f"{SCHEMAS}/Note/properties/more", {**JSON_TEXT, "contentMediaType": "text/xml"})], f"{SCHEMAS}/Note/properties/more"),
    ("json-text", [(f"{SCHEMAS}/Note/properties/more", {**JSON_TEXT, "contentEncoding": "base64"})], f"{SCHEMAS}/Note/properties/more"),
    ("json-text",
     [(f"{GET}/parameters/0/schema", {**JSON_TEXT, "contentSchema": {"type": "object", "additionalProperties": {"type": "string"}}})],
     f"{GET}/parameters/0/schema"),
    ("json-text",
     [(f"{GET}/parameters/0/schema", {"type": "string", "contentSchema": {"type": "array", "items": {"type": "string"}}})],
     f"{GET}/parameters/0/schema"),
    ("json-text",
     [(f"{SCHEMAS}/Either", {"description": "-", "oneOf": [{"$ref": "#/components/schemas/Note"}]}),
      (f"{SCHEMAS}/Note/properties/more", {**JSON_TEXT, "contentSchema": {"$ref": "#/components/schemas/Either"}})],
     f"{SCHEMAS}/Note/properties/more"),
    ("client-default", [(f"{SCHEMAS}/SendNoteRequest/properties/text", {**TEXT, "x-client-default": "app_id"})],
     f"{SCHEMAS}/SendNoteRequest/properties/text/x-client-default"),
    ("client-default",
     [(f"{SCHEMAS}/SendNoteRequest/properties/text", {"type": "boolean", "description": "-", "x-client-default": "agent_id"}),
      (f"{BODY}/examples/short/value/text", True)],
     f"{SCHEMAS}/SendNoteRequest/properties/text/x-client-default"),
    ("client-default", [(f"{SCHEMAS}/SendNoteRequest/properties/copies", {**NUMBER, "x-client-default": "agent_id"})],
     f"{SCHEMAS}/SendNoteRequest/properties/copies/x-client-default"),
    ("client-default", [(f"{GET}/parameters/1/schema/x-client-default", "agent_id")], f"{GET}/parameters/1/schema/x-client-default"),
    ("python-mixin", [(MIXIN, "inbound.InboundMessage")], MIXIN),
    ("python-mixin", [(MIXIN, {"fields": ["text"]})], MIXIN),
    ("python-mixin", [(MIXIN, {"class": "inbound.InboundMessage", "field": ["text"]})], MIXIN),
    ("python-mixin", [(MIXIN, {"class": "inbound.Nobody"})], f"{MIXIN}/class"),
    ("python-mixin", [(MIXIN, {"class": "inbound.Inbound"})], f"{MIXIN}/class"),
    ("python-mixin", [(MIXIN, {"class": "nowhere.InboundMessage"})], f"{MIXIN}/class"),
    ("python-mixin", [(MIXIN, {"class": "inbound.InboundMessage", "fields": ["color", "words"]})], f"{MIXIN}/fields/1"),
    ("python-mixin",
     [(f"{SCHEMAS}/SendNoteRequest/x-python-mixin", {"class": "inbound.InboundMessage", "fields": ["text"]})],
     f"{SCHEMAS}/SendNoteRequest/x-python-mixin/fields/0"),
    ("secret-unmarked", [(f"{SCHEMAS}/Note/properties/jsapiTicket", TEXT)], f"{SCHEMAS}/Note/properties/jsapiTicket"),
    ("secret-unmarked", [(f"{SCHEMAS}/Note/properties/tmp_auth_code", TEXT)], f"{SCHEMAS}/Note/properties/tmp_auth_code"),
    ("secret-unmarked", [(f"{GET}/parameters/2", SECRET)], f"{GET}/parameters/2"),
    # ---- names, and the words beside them
    ("time-unit", [(f"{SCHEMAS}/Note/properties/createdAt", NUMBER)], f"{SCHEMAS}/Note/properties/createdAt"),
    ("time-unit", [(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/expires_in", NUMBER)],
     f"{SCHEMAS}/SendNoteResult/allOf/1/properties/expires_in"),
    ("time-unit", [(f"{SCHEMAS}/Note/properties/TimeStamp", {"type": ["string", "integer"], "description": "Now, secondary."})],
     f"{SCHEMAS}/Note/properties/TimeStamp"),
    ("time-unit", [(f"{SCHEMAS}/Note/properties/hiredDate", TEXT)], f"{SCHEMAS}/Note/properties/hiredDate"),
    ("time-unit", [(f"{GET}/parameters/2", {"name": "timestamp", "in": "query", "description": "Now.", "schema": {"type": "string"}})],
     f"{GET}/parameters/2"),
    ("time-unit", [(f"{READ}/parameters", [
        {"name": "timestamp", "in": "query", "description": "When it was signed.", "schema": {"type": "string"}, "example": "1"},
    ])], f"{READ}/parameters/0"),
    ("body-name", [(f"{BODY}/schema", {"$ref": "#/components/schemas/GetNoteRequest"}), (f"{SCHEMAS}/GetNoteRequest", {
        "type": "object", "description": "-", "properties": {"text": TEXT},
    })], f"{BODY}/schema"),
    ("body-name", [(f"{SENT}/schema/oneOf/0/$ref", "#/components/schemas/GetNoteResult"), (f"{SCHEMAS}/GetNoteResult", {
        "type": "object", "description": "-", "required": ["noteId"], "properties": {"noteId": TEXT, "errcode": NUMBER},
    })], f"{SENT}/schema"),
    ("example-name", [(f"{BODY}/examples/aLongOne", {"value": {"text": "Hello", "readers": "zhang"}})], f"{BODY}/examples/aLongOne"),
    ("example-name", [(f"{SENT}/examples/bad token", {"value": {"errcode": 1}})], f"{SENT}/examples/bad token"),
    ("example-host", [(f"{GOT}/examples/success/value/text", "https://app.example.com/notes")], f"{GOT}/examples/success/value/text"),
    ("example-host", [(f"{GOT}/examples/success/value/text", "wss://Stream.dingtalk.com:443/")], f"{GOT}/examples/success/value/text"),
    ("example-host", [(f"{SENT}/examples/invalid_token/value/errmsg", "http://10.0.0.1/")], f"{SENT}/examples/invalid_token/value/errmsg"),
    ("example-host",
     [(f"{GET}/responses/302", {"description": "It moved.", "headers": {"Location": {
         "description": "Where to.", "schema": {"type": "string", "format": "uri"}, "example": "https://static.dingtalk.com/a"}}})],
     f"{GET}/responses/302/headers/Location/example"),
    # ---- the whole
    ("failure-example", [(f"{GET}/responses/400", REMOVED)], f"{GET}/responses"),
    ("failure-example",
     [(f"{SENT}/schema", {"$ref": "#/components/schemas/SendNoteResult"}), (f"{SENT}/examples/invalid_token", REMOVED)],
     f"{SEND}/responses"),
    ("required-known", [(f"{SCHEMAS}/Note/required", ["text", "colour"]), (f"{GOT}/examples/success/value/colour", "blue")],
     f"{SCHEMAS}/Note/required/1"),
    ("required-known",
     [(f"{SCHEMAS}/SendNoteResult/allOf/1/required", ["noteId", "noteID"]), (f"{SENT}/examples/success/value/noteID", "n1")],
     f"{SCHEMAS}/SendNoteResult/allOf/1/required/1"),
    # ---- limits
    ("limit-field", [(f"{SEND}/x-limits/0/max_length", 9)], f"{SEND}/x-limits/0"),
    ("limit-field", [(f"{SEND}/x-limits/0/field", "text")], f"{SEND}/x-limits/0/field"),
    ("limit-field", [(f"{SEND}/x-limits/0", {**SHORT, "field": "title"})], f"{SEND}/x-limits/0/field"),
    ("limit-field", [(f"{SEND}/x-limits/0", {**SHORT, "field": "note.text"})], f"{SEND}/x-limits/0/field"),
    ("limit-field", [(f"{SEND}/x-limits/0", {**SHORT, "max_length": 0})], f"{SEND}/x-limits/0/max_length"),
    ("limit-field", [(f"{SEND}/x-limits/0", {**SHORT, "max_length": "9"})], f"{SEND}/x-limits/0/max_length"),
    ("limit-field", [(f"{SEND}/x-limits/0", {**SHORT, "max_length": True})], f"{SEND}/x-limits/0/max_length"),
    ("limit-field", [(f"{SEND}/x-limits/0", {"text": "-", "field": "text", "maximum": 9})], f"{SEND}/x-limits/0/maximum"),
    ("limit-field", [(f"{SEND}/x-limits/0", {"text": "-", "field": "text", "max_items": 9})], f"{SEND}/x-limits/0/max_items"),
    ("limit-field", [(f"{SCHEMAS}/SendNoteRequest/properties/size", {"type": ["integer", "boolean"], "description": "Its size."}),
                     (f"{SEND}/x-limits/0", {"text": "-", "field": "size", "max_bytes": 9})],
     f"{SEND}/x-limits/0/max_bytes"),
    ("limit-field", [(f"{SEND}/parameters", [{"name": "text", "in": "query", "description": "-", "schema": {"type": "string"}}]),
                     (f"{SEND}/x-limits/0", SHORT)],
     f"{SEND}/x-limits/0/field"),
    ("limit-checked", [(f"{SCHEMAS}/SendNoteRequest/properties/tags",
                        {"type": "array", "uniqueItems": True, "items": {"type": "string"}, "description": "-"})],
     f"{SEND}/requestBody"),
    ("limit-checked",
     [(f"{SCHEMAS}/SendNoteRequest/properties/more", {**TEXT, "maxLength": 0, "x-enforced": {"maxLength": "40035"}})],
     f"{SEND}/requestBody"),
    ("limit-checked", [(f"{GET}/parameters/2",
                        {"name": "page", "in": "query", "description": "-", "schema": {"type": "integer", "exclusiveMinimum": 0}})],
     f"{GET}/parameters"),
    ("limit-proven", [(f"{SEND}/x-limits/0", {**SHORT, "enforced": 1, "source": "40035"})], f"{SEND}/x-limits/0/enforced"),
    ("limit-proven", [(f"{SEND}/x-limits/0", {**SHORT, "enforced": True})], f"{SEND}/x-limits/0/source"),
    ("limit-proven", [(f"{SEND}/x-limits/0", {**SHORT, "enforced": True, "source": "99999"})], f"{SEND}/x-limits/0/source"),
    ("limit-proven", [(f"{SEND}/x-limits/0", {**SHORT, "enforced": True, "source": 40035})], f"{SEND}/x-limits/0/source"),
    ("limit-proven", [(f"{SEND}/x-limits/0", {**SHORT, "enforced": True, "source": []})], f"{SEND}/x-limits/0/source"),
    ("limit-proven", [(f"{SEND}/x-limits/0", {**SHORT, "source": "40035"})], f"{SEND}/x-limits/0/source"),
    ("limit-proven", [(f"{SEND}/x-limits/0", {"text": "-", "enforced": True, "source": "40035"})], f"{SEND}/x-limits/0/enforced"),
    ("limit-proven", [(f"{SCHEMAS}/SendNoteRequest/properties/text/x-enforced", REMOVED)], f"{SEND}/requestBody"),
    ("limit-proven", [(f"{SCHEMAS}/SendNoteRequest/properties/text/x-enforced/maxLength", "a page")], f"{SEND}/requestBody"),
    ("limit-proven", [(f"{SCHEMAS}/SendNoteRequest/properties/text/x-enforced/minLength", "40035")], f"{SEND}/requestBody"),
    ("limit-proven", [(f"{SCHEMAS}/SendNoteRequest/properties/text/x-enforced/maxWords", "40035")], f"{SEND}/requestBody"),
    ("limit-proven", [(f"{SCHEMAS}/SendNoteRequest/properties/text/x-advised", {"maxWords": 9})], f"{SEND}/requestBody"),
    ("limit-proven", [(f"{SCHEMAS}/SendNoteRequest/properties/readers/minItems", 2)], f"{SEND}/requestBody"),
    ("limit-proven", [(f"{GET}/parameters/0/schema/minLength", 1)], f"{GET}/parameters"),
    ("list-may-be-empty", [(f"{SCHEMAS}/SendNoteRequest/properties/readers/minItems", REMOVED)], f"{SEND}/requestBody"),
    ("list-may-be-empty",
     [(f"{SCHEMAS}/SendNoteRequest/properties/note", {"$ref": "#/components/schemas/Note"}), (f"{SCHEMAS}/Note/required", ["tags"]),
      (f"{SCHEMAS}/Note/properties/tags", {"type": "array", "items": {"type": "string"}, "description": "-"}),
      (f"{GOT}/examples/success/value/tags", [])],
     f"{SEND}/requestBody"),
    ("require-one-of", [(f"{SEND}/x-require-one-of", "text")], f"{SEND}/x-require-one-of"),
    ("require-one-of", [(f"{SEND}/x-require-one-of", [["text"]])], f"{SEND}/x-require-one-of"),
    ("require-one-of", [(f"{SEND}/x-require-one-of", [["text", "title"]])], f"{SEND}/x-require-one-of/0"),
    ("limit-ambiguous",
     [(f"{SCHEMAS}/SendNoteRequest/properties/more", {"$ref": "#/components/schemas/OneOrTwo"}), (f"{SCHEMAS}/OneOrTwo", ONE_OR_TWO),
      (f"{SCHEMAS}/One",
       {"type": "object", "description": "-", "required": ["b"], "properties": {"a": {**TEXT, **ONE_LETTER}, "b": TEXT}}),
      (f"{SCHEMAS}/Two", {"type": "object", "description": "-", "required": ["c"], "properties": {"a": TEXT, "c": TEXT}})],
     f"{SEND}/requestBody"),
    # ---- examples
    ("response-example", [(f"{GET}/responses/400/content/application~1json/examples", REMOVED)],
     f"{GET}/responses/400/content/application~1json"),
    ("response-example", [(f"{GET}/responses/400/content", REMOVED)], f"{GET}/responses/400"),
    ("response-example", [(f"{GOT}/examples", {"yellow": {"value": {"text": "Hello"}}})], f"{GET}/responses/200"),
    ("response-example", [(f"{SENT}/examples/invalid_token", REMOVED)], f"{SEND}/responses/200"),
    ("response-example",
     [(f"{GET}/responses/302", {"description": "Elsewhere.", "headers": {"Location": {"schema": {"type": "string"}}}})],
     f"{GET}/responses/302/headers/Location"),
    ("request-example", [(f"{BODY}/examples", REMOVED)], BODY),
    ("example-valid", [(f"{BODY}/examples/short/value/text", 7)], f"{BODY}/examples/short/value/text"),
    ("example-valid", [(f"{BODY}/examples/short/value/text", "x" * 1000)], f"{BODY}/examples/short/value/text"),
    ("example-valid", [(f"{SENT}/examples/success/value", {"errcode": 40014})], f"{SENT}/examples/success"),
    ("example-valid", [(f"{SENT}/examples/sent", {"value": {"errcode": 0, "noteId": "n1"}})], f"{SENT}/examples/sent"),
    ("example-valid", [(f"{SENT}/examples/invalid_token/value", "refused")], f"{SENT}/examples/invalid_token/value"),
    ("example-valid", [(f"{GET}/parameters/0/example", 1)], f"{GET}/parameters/0/example"),
    ("example-valid", [(f"{GET}/parameters/1/examples/all/value", "everything")], f"{GET}/parameters/1/examples/all/value"),
    # ---- webhooks: what holds for operations as well
    ("tag-is-domain", [(f"{READ}/tags", ["events"])], f"{READ}/tags"),
    ("documented", [(f"{READ}/summary", "somebody read a note")], f"{READ}/summary"),
    ("documented", [(f"{READ}/x-summary-zh", REMOVED)], f"{READ}/x-summary-zh"),
    ("source", [(f"{READ}/x-source", REMOVED)], f"{READ}/x-source"),
    ("runtime-facts", [(f"{READ}/x-limits", REMOVED)], f"{READ}/x-limits"),
    ("parameter-place", [("note.yaml#/webhooks/note_read/parameters", [])], "note.yaml#/webhooks/note_read/parameters"),
    ("known-errors", [(f"{READ}/x-errors/0", "99999")], f"{READ}/x-errors/0"),
    ("named-object", [(f"{READ}/responses/200/content", {"application/json": {"schema": {"type": "object", "properties": {"x": TEXT}}}})],
     f"{READ}/responses/200/content/application~1json/schema"),
    ("described", [(f"{READ}/parameters", [{"name": "nonce", "in": "query", "schema": {"type": "string"}}])], f"{READ}/parameters/0"),
    ("open-response-values", [(f"{SCHEMAS}/NoteReadEvent/properties/NoteId/enum", ["n1"])],
     f"{SCHEMAS}/NoteReadEvent/properties/NoteId/enum"),
    ("open-response-values",
     [(f"{READ}/parameters", [{"name": "nonce", "in": "query", "description": "-", "schema": {"type": "string", "enum": ["a"]}}])],
     f"{READ}/parameters/0/schema/enum"),
    ("const-default",
     [(f"{READ}/parameters", [{"name": "v", "in": "query", "description": "-", "schema": {"type": "integer", "const": 1}}])],
     f"{READ}/parameters/0"),
    ("union-ambiguous",
     [(f"{SCHEMAS}/NoteReadEvent/properties/noteId", {"type": "integer", "description": "Number of the note."}),
      (f"{SCHEMAS}/NoteReadEvent/required", ["EventType", "noteId"]),
      (f"{PUSHED}/examples/classic/value", {"EventType": "note_read", "noteId": 1})],
     f"{PUSHED}/schema/oneOf"),
    ("secret-unmarked", [(f"{READ}/parameters", [SECRET])], f"{READ}/parameters/0"),
    ("request-example", [(f"{PUSHED}/examples", REMOVED)], PUSHED),
    ("example-valid", [(f"{PUSHED}/examples/bare", {"value": {"EventType": "note_read"}})], f"{PUSHED}/examples/bare/value"),
    # ---- webhooks: what holds for them alone, and for answers
    ("open-fields", [(f"{SCHEMAS}/Note/additionalProperties", False)], f"{SCHEMAS}/Note/additionalProperties"),
    ("open-fields", [(f"{SCHEMAS}/NoteReadEventCurrent/unevaluatedProperties", False)],
     f"{SCHEMAS}/NoteReadEventCurrent/unevaluatedProperties"),
    ("webhook-id", [(f"{READ}/operationId", REMOVED)], f"{READ}/operationId"),
    ("webhook-id", [(f"{READ}/operationId", "on_note")], f"{READ}/operationId"),
    ("webhook-id", [(f"{SEND}/operationId", "on_note_read")], f"{READ}/operationId"),
    ("webhook-id", [("note.yaml#/webhooks/note_lost", {})], "note.yaml#/webhooks/note_lost"),
    ("webhook-id", [("note.yaml#/webhooks/note_read/get", {"responses": {"200": {"description": "-"}}})], "note.yaml#/webhooks/note_read"),
    ("webhook-body", [(f"{READ}/requestBody", REMOVED)], f"{READ}/requestBody"),
    ("webhook-body", [(f"{READ}/requestBody/content/text~1plain", {"schema": {"type": "string"}})], f"{READ}/requestBody"),
    ("webhook-body", [(f"{PUSHED}/schema", REMOVED)], f"{READ}/requestBody"),
    ("webhook-body", [(f"{PUSHED}/schema", {"type": "object"})], f"{READ}/requestBody"),
    ("webhook-body", [(f"{PUSHED}/schema/oneOf", [{"type": "object"}])], f"{READ}/requestBody"),
    ("webhook-body",
     [(f"{PUSHED}/schema/oneOf", [{"$ref": "#/components/schemas/Either"}]),
      (f"{SCHEMAS}/Either", {"description": "-", "oneOf": [
          {"$ref": "#/components/schemas/NoteReadEvent"}, {"$ref": "#/components/schemas/NoteReadEventCurrent"},
      ]})],
     f"{READ}/requestBody"),
    ("webhook-body", [(f"{READ}/security", REMOVED)], f"{READ}/security"),
    ("webhook-body", [(f"{READ}/security", [{"oapiAccessToken": []}])], f"{READ}/security"),
    ("event-tag", [(f"{READ}/x-event", True)], f"{READ}/x-event"),
    ("event-tag", [(f"{SCHEMAS}/NoteReadEvent/required", ["NoteId"])], f"{PUSHED}/schema"),
    ("event-tag",
     [(f"{SCHEMAS}/NoteReadEvent/properties/EventType", {**TEXT, "const": "note_red", "default": "note_red"}),
      (f"{PUSHED}/examples/classic/value/EventType", "note_red")],
     f"{PUSHED}/schema"),
    ("event-tag",
     [(f"{SCHEMAS}/NoteReadEvent/properties/NoteId", {**TEXT, "const": "note_read", "default": "note_read"}),
      (f"{PUSHED}/examples/classic/value/NoteId", "note_read")],
     f"{PUSHED}/schema"),
    ("aliases", [(f"{GET}/x-aliases", "note")], f"{GET}/x-aliases"),
    ("aliases", [(f"{GET}/x-aliases", [])], f"{GET}/x-aliases"),
    ("aliases", [(f"{GET}/x-aliases", ["note"])], f"{GET}/x-aliases"),
    ("aliases", [(f"{GET}/x-aliases", [{"group": "letter", "name": "get_letter"}])], f"{GET}/x-aliases/0/group"),
    ("aliases", [(f"{GET}/x-aliases", [{"group": "note", "name": "get"}])], f"{GET}/x-aliases/0/name"),
    ("aliases", [(f"{GET}/x-aliases", [{"group": "note"}])], f"{GET}/x-aliases/0"),
    ("aliases", [(f"{GET}/x-aliases", [{"group": "note", "name": "send_note"}])], f"{GET}/x-aliases/0"),
    ("aliases", [(f"{GET}/x-aliases", [{"group": "note", "name": "read_note"}] * 2)], f"{GET}/x-aliases/1"),
    *(("pages", [*LISTED, (f"{GET}/x-pages{key and '/'}{key}", said)], f"{GET}/x-pages{place and '/'}{place}") for key, said, place in (
        ("", REMOVED, ""), ("", [], ""), ("", {"none": "no sentence"}, ""), ("none", "It cannot be.", ""),
        ("cursor", "begin", "cursor"), ("cursor", "flag", "cursor"), ("cursor", REMOVED, "cursor"),
        ("first", "0", "first"), ("first", REMOVED, "first"), ("size", "text", "size"), ("size", "view", "size"),
        ("size", "count", "largest"),
        ("step", "items", "step"), ("next", REMOVED, "step"), ("items", REMOVED, "items"), ("items", "text", "items"),
        ("items", "text.inside", "items"), ("next", "following", "next"), ("more", "others", "more"),
        ("name", "all", "name"), ("name", "send_note", "name"),
    )),
    ("pages", [*WITHIN, (f"{SEND}/x-pages", REMOVED)], f"{SEND}/x-pages"),
    ("pages", [*WITHIN, (f"{SEND}/x-pages/cursor", "option.begin")], f"{SEND}/x-pages/cursor"),
    ("pages", [*WITHIN, (f"{SEND}/x-pages/size", "count")], f"{SEND}/x-pages/size"),
    ("pages", [*LISTED, (f"{GET}/x-pages", COUNTED), (f"{GET}/x-pages/size", REMOVED)], f"{GET}/x-pages/step"),
    ("pages", [*LISTED, (f"{GET}/x-pages", COUNTED), (f"{GET}/x-pages/step", "lines")], f"{GET}/x-pages/step"),
    ("pages", [*LISTED, (f"{GOT}/examples/success/value/hasMore", True)], f"{GOT}/examples"),
    ("pages", [*LISTED, (f"{GET}/x-pages/more", REMOVED), (f"{GOT}/examples/success/value/nextCursor", 7)], f"{GOT}/examples"),
    ("pages", [(f"{GET}/parameters/2", {"name": "pageNo", **NUMBERED})], f"{GET}/x-pages"),
    ("pages", [(f"{SCHEMAS}/Note/properties/hasMore", {"type": "boolean", "description": "-"})], f"{GET}/x-pages"),
    ("form-example", [(f"{PUSHED}/examples/current", REMOVED)], f"{PUSHED}/examples"),
    ("stream-headers", [(f"{SCHEMAS}/EventFields/x-stream-headers/eventCorpId", "CorpID")],
     f"{SCHEMAS}/EventFields/x-stream-headers/eventCorpId"),
    ("stream-headers", [(f"{SCHEMAS}/EventFields/x-stream-headers", ["eventCorpId"])], f"{SCHEMAS}/EventFields/x-stream-headers"),
    ("stream-headers", [(f"{SCHEMAS}/NoteReadEvent/x-stream-headers", {"eventType": "EventType"})],
     f"{SCHEMAS}/EventFields/x-stream-headers"),
    ("stream-topics", [*FRAME, (f"{TOPICS}/note/topic", "/note")], f"{TOPICS}/note/topic"),
    ("stream-topics", [*FRAME, (f"{TOPICS}/ping/type", "PING")], f"{TOPICS}/ping/type"),
    ("stream-topics", [*FRAME, (f"{TOPICS}/ping", "ping")], f"{TOPICS}/ping"),
    ("stream-topics", [*FRAME, (TOPICS, ["ping"])], TOPICS),
    ("stream-topics", [*FRAME, (f"{SCHEMAS}/NoteReadEvent/x-stream-topics", {})], TOPICS),
]  # fmt: skip


def edit(spec: SpecFiles, edits: list[Edit]) -> None:
    """Change a spec at some places."""
    for place, value in edits:
        if value is REMOVED:
            spec.remove(place)
        else:
            spec.set(place, value)


@pytest.mark.parametrize(("rule", "edits", "place"), CASES, ids=[f"{rule} {place.rpartition('/')[2]}" for rule, _, place in CASES])
def test_a_rule_bites_at_the_place_that_breaks_it(spec: SpecFiles, rule: str, edits: list[Edit], place: str) -> None:
    edit(spec, edits)

    assert spec.places() == [(rule, place)]


def test_every_rule_has_a_case() -> None:
    assert {rule for rule, _, _ in CASES} == RULES.keys()


def test_the_tiny_spec_is_clean(spec: SpecFiles) -> None:
    assert spec.problems() == []


def test_the_real_spec_is_clean(real_spec: tuple[Bundle, Catalogue], real_facts: Facts) -> None:
    lint(*real_spec, real_facts)


# ---- what a rule must not take for an error

GOOD: dict[str, list[Edit]] = {
    "a frame of Stream mode": FRAME,
    "permissions, and who may call": [
        (f"{SEND}/x-permission", [{"name": "便签", "code": "Note.Send"}, {"name": "便签", "for": "The field `text`."}]),
        (f"{SEND}/x-app-types", ["internal", "third_party", "personal"]),
        (f"{GET}/x-permission", []),
    ],
    "a list that names the next page": LISTED,
    "a list whose cursor is in an object of the body": WITHIN,
    "a list whose pages have numbers": [*LISTED, (f"{GET}/x-pages", COUNTED)],
    "a list whose size nobody knows": [*LISTED, (f"{GET}/x-pages/size", "count"), (f"{GET}/x-pages/largest", 7)],
    "a list that cannot be read on": [*LISTED, (f"{GET}/x-pages", {"none": "Reading it empties it."})],
    "an operation with a name of before": [(f"{GET}/x-aliases", [{"group": "note", "name": "read_note"}])],
    "what DingTalk has left behind": [
        *deprecating(closed_to_new_apps="2022-09-23", use_instead=["get_note"]),
        *deprecating(READ, because="gone", closed_to_new_apps=True),
    ],
    "no servers in a spec without paths": [
        ("openapi.yaml#/servers", REMOVED), ("openapi.yaml#/components", {}), ("note.yaml#/paths", {}),
    ],
    "the login host": [
        ("openapi.yaml#/servers/2", {"url": "https://login.dingtalk.com", "x-path-prefixes": ["/oauth2/auth"]}),
        ("note.yaml#/paths/~1oauth2~1auth", {"servers": [{"url": "https://login.dingtalk.com"}]}),
    ],
    "the admin console": [
        ("openapi.yaml#/servers/2", {"url": "https://oa.dingtalk.com", "x-path-prefixes": ["/omp/"]}),
        ("note.yaml#/paths/~1omp~1notes", {"servers": [{"url": "https://oa.dingtalk.com"}]}),
    ],
    "a token that one form of a call takes": [(f"{GET}/parameters/2", {**ONE_FORM, "x-token-of-one-form": "apiAccessToken"})],
    "a body in forms of two eras": [
        (f"{BODY}/schema", {"$ref": "#/components/schemas/SendAnyNoteRequest"}),
        (f"{SCHEMAS}/SendOldNoteRequest", OLD_NOTE),
        (f"{SCHEMAS}/SendAnyNoteRequest", TWO_ERAS),
    ],
    "an object that travels as text": [
        (f"{SCHEMAS}/Note/properties/more", {**JSON_TEXT, "contentSchema": {"$ref": "#/components/schemas/SendNoteRequest"}}),
        (f"{SCHEMAS}/Note/properties/words",
         {**JSON_TEXT, "contentSchema": {"type": "object", "additionalProperties": {"type": "string"}}}),
        (f"{SCHEMAS}/Note/properties/anything", JSON_TEXT),
    ],
    "a file, then its failure": [
        (f"{GET}/responses/200/content", {
            "application/octet-stream": {"examples": {"success_picture": {"value": "bytes"}}},
            "application/json": {
                "schema": {"$ref": "common.yaml#/components/schemas/OapiFailure"},
                "examples": {"invalid_token": {"value": {"errcode": 40014}}},
            },
        }),
    ],
    "a redirect instead of a body": [
        (f"{GET}/responses/200", REMOVED),
        (f"{GET}/responses/302", {"$ref": "#/components/responses/Elsewhere"}),
        ("note.yaml#/components/responses", {
            "Elsewhere": {"description": "-", "headers": {"Location": {"schema": {"type": "string"}, "example": "https://site.example"}}},
        }),
    ],
    "a success without a body": [(f"{GET}/responses/200/content", REMOVED)],
    "an answer that other operations share": [
        ("note.yaml#/components/responses", {"Found": {
            "description": "The note.",
            "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Note"}, "examples": {"success": {"value": {"text": "Hello"}}},
            }},
        }}),
        (f"{GET}/responses/200", {"$ref": "#/components/responses/Found"}),
    ],
    "a failure without a schema": [(f"{GET}/responses/400/content/application~1json/schema", REMOVED)],
    "a success without errcode": [
        ("common.yaml#/components/schemas/OapiEnvelope/required", REMOVED),
        (f"{SENT}/examples/success_2016", {"value": {"noteId": "n1"}}),
    ],
    "errcode as text": [(f"{SENT}/examples/refused", {"value": {"errcode": 1}})],
    "a parameter that operations share": [
        ("note.yaml#/components/parameters", {
            "Page": {"name": "page", "in": "query", "description": "Which page.", "schema": {"type": "integer"}, "example": 1},
        }),
        (f"{GET}/parameters/2", {"$ref": "#/components/parameters/Page"}),
    ],
    "a body of another type needs no example": [
        (BODY, REMOVED),
        (f"{SEND}/requestBody/content/multipart~1form-data", {"schema": {"$ref": "#/components/schemas/SendNoteRequest"}}),
    ],
    "a flattened union": [
        (f"{BODY}/schema", {"$ref": "#/components/schemas/AnyNote"}),
        (f"{SCHEMAS}/AnyNote", {"description": "-", "x-flatten-as": "note", "oneOf": [
            {"$ref": "#/components/schemas/SendNoteRequest"},
        ]}),
    ],
    "a property called title, properties or enum, in an example": [
        (f"{SCHEMAS}/Note/properties/title", TEXT),
        (f"{SCHEMAS}/Note/properties/properties", TEXT),
        (f"{SCHEMAS}/Note/example", {"properties": {}, "title": "x", "enum": []}),
        (f"{GOT}/examples/success/value", {"properties": "{}", "title": "x", "enum": []}),
    ],
    "kinds that a constant tells apart": [
        (f"{SCHEMAS}/One", {"type": "object", "description": "-", "required": ["kind"], "properties": {
            "kind": {**TEXT, "const": "one", "default": "one"},
        }}),
        (f"{SCHEMAS}/Two", {"type": "object", "description": "-", "required": ["kind"], "properties": {
            "kind": {**TEXT, "const": "two", "default": "two"},
        }}),
        (f"{SCHEMAS}/OneOrTwo", ONE_OR_TWO),
    ],
    "kinds that their required fields tell apart": [
        (f"{SCHEMAS}/One", {"type": "object", "description": "-", "required": ["a", "b"], "properties": {"a": TEXT, "b": TEXT}}),
        (f"{SCHEMAS}/Two", {"type": "object", "description": "-", "required": ["a", "c"], "properties": {"a": TEXT, "c": TEXT}}),
        (f"{SCHEMAS}/OneOrTwo", ONE_OR_TWO),
    ],
    "a property that is described where it refers to": [(f"{SCHEMAS}/Note/properties/answer", {"$ref": "#/components/schemas/Note"})],
    "times that say their unit": [
        (f"{SCHEMAS}/Note/properties/createdAt", {"type": "integer", "description": "When, in milliseconds."}),
        (f"{SCHEMAS}/Note/properties/expires_in", {"type": "integer", "description": "Seconds that are left."}),
        (f"{SCHEMAS}/Note/properties/hired_date", {"type": "string", "description": "When, in the text format YYYY-MM-DD."}),
        (f"{SCHEMAS}/Note/properties/readTime", {"type": "integer", "description": "When it was read; the unit is not documented."}),
        (f"{GET}/parameters/2", {
            "name": "timestamp", "in": "header", "description": "When, in milliseconds.", "schema": {"type": "string"}, "example": "1",
        }),
    ],
    "names that only sound like a time": [
        (f"{SCHEMAS}/Note/properties/at", TEXT),
        (f"{SCHEMAS}/Note/properties/format", TEXT),
        (f"{SCHEMAS}/Note/properties/sometimes", TEXT),
        (f"{SCHEMAS}/Note/properties/updateByKey", TEXT),
        (f"{SCHEMAS}/Note/properties/expired", {"type": "boolean", "description": "Whether it is old."}),
        (f"{SCHEMAS}/Note/properties/time", {"$ref": "#/components/schemas/Note"}),
    ],
    "a failure by status on the old host": [
        (f"{SENT}/schema", {"$ref": "#/components/schemas/SendNoteResult"}),
        (f"{SENT}/examples/invalid_token", REMOVED),
        (f"{SEND}/responses/400", {"$ref": "#/components/responses/Refused"}),
        ("note.yaml#/components/responses", {"Refused": {
            "description": "-", "content": {"text/html": {"examples": {"refused": {"value": "-"}}}},
        }}),
    ],
    "what another part of an allOf requires": [
        (f"{SCHEMAS}/SendNoteResult/allOf/1/required", ["noteId", "errcode"]),
    ],
    "something named like a secret that is none": [(f"{SCHEMAS}/Note/properties/ticket", {**TEXT, "x-public": True})],
    "limits of all kinds": [
        (f"{SEND}/x-limits", [
            {"text": "-", "field": "readers", "max_items": 9, "max_bytes": 99},
            {"text": "-", "field": "text", "max_length": 9, "enforced": True, "source": ["40035", "notes.yaml#colours"]},
            {"text": "-", "field": "text", "pattern": "^a"},
            {"text": "-", "era": "2016", "rate": {"count": 1, "per_seconds": 60, "scope": "robot"}},
        ]),
    ],
    "a webhook whose body is one named object": [
        (f"{PUSHED}/schema", {"$ref": "#/components/schemas/NoteReadEvent"}), (f"{PUSHED}/examples/current", REMOVED),
    ],
    "a webhook whose forms are a named union": [
        (f"{PUSHED}/schema", {"$ref": "#/components/schemas/AnyNoteReadEvent"}),
        (f"{SCHEMAS}/AnyNoteReadEvent", {"description": "-", "oneOf": [
            {"$ref": "#/components/schemas/NoteReadEvent"}, {"$ref": "#/components/schemas/NoteReadEventCurrent"},
        ]}),
    ],
    "forms that differ in a list": [
        (f"{SCHEMAS}/NoteReadEvent/properties/noteId",
         {"type": "array", "items": {"type": "string"}, "description": "Ids of the notes."}),
        (f"{SCHEMAS}/NoteReadEvent/required", ["EventType", "noteId"]),
        (f"{PUSHED}/examples/classic/value", {"EventType": "note_read", "noteId": ["n1"]}),
    ],
    "a webhook that is no event": [
        (f"{READ}/x-event", False), (f"{PUSHED}/schema", {"$ref": "#/components/schemas/Note"}),
        (f"{PUSHED}/examples", {"note": {"value": {"text": "Hello"}}}),
    ],
    "a spec without webhooks": [("note.yaml#/webhooks", REMOVED)],
    "what we answer to a push is ours to close": [
        (f"{READ}/responses/200/content", {"application/json": {
            "schema": {"type": "string", "enum": ["success"]}, "examples": {"success": {"value": "success"}},
        }}),
    ],
    "a secret that is marked": [(f"{GET}/parameters/2", {**SECRET, "schema": {"type": "string", "format": "password"}})],
}  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_a_rule_lets_good_things_pass(spec: SpecFiles, name: str) -> None:
    edit(spec, GOOD[name])

    assert spec.problems() == []


@pytest.mark.parametrize("key", ["description", "x-name-zh", "x-summary-zh"])
def test_a_tag_must_be_described(spec: SpecFiles, key: str) -> None:
    spec.remove(f"openapi.yaml#/tags/0/{key}")

    assert spec.places() == [("tag-is-domain", f"{place}/tags") for place in (SEND, GET, READ)]


def test_everything_that_is_wrong_is_said_at_once(spec: SpecFiles) -> None:
    spec.set(f"{SEND}/summary", "no sentence")
    spec.set(f"{SCHEMAS}/Note/title", "A note")

    assert spec.places() == [("no-title", f"{SCHEMAS}/Note/title"), ("documented", f"{SEND}/summary")]


def test_a_long_message_is_cut(spec: SpecFiles) -> None:
    spec.set(f"{BODY}/examples/short/value/text", "x" * 1000)

    (problem,) = spec.problems()

    assert problem.message == f"'{'x' * 299}…"


def test_a_body_that_is_shared_is_checked_against_its_own_examples(spec: SpecFiles) -> None:
    spec.set("note.yaml#/components/requestBodies", {"Note": {"content": {"application/json": {"schema": {"type": "string"}}}}})
    spec.set(f"{SEND}/requestBody", {"$ref": "#/components/requestBodies/Note"})

    assert spec.places() == [("request-body", f"{SEND}/requestBody/content")]
