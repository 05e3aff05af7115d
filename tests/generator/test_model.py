"""The model of the spec: what the documents say, decided once."""

import re
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

from generator import client, problems
from generator.client.declarations import annotation
from generator.model import (
    Answer,
    Catalogue,
    Choice,
    Constant,
    Deprecation,
    Domain,
    Field,
    Joined,
    JsonText,
    ListOf,
    MapOf,
    ModelRef,
    Parameter,
    Permission,
    Scalar,
    Spec,
    Union,
    Value,
    build,
)
from generator.problems import SpecError
from generator.source.bundle import Bundle
from generator.source.catalogue import read_catalogue
from generator.upstream import parse, read_classes, read_parameters
from tests.generator.showcase import add_showcase
from tests.generator.tiny_spec import READ, SCHEMAS, SEND, SpecFiles

NOTE = f"{SCHEMAS}/Note/properties"
TEXT = {"type": "string", "description": "Some text."}


def note(spec: SpecFiles, **schema: object) -> Value:
    """What the model says of a field with a schema."""
    spec.set(f"{NOTE}/field", {"description": "A field.", **schema})
    return build(spec.bundle()).models["Note"].fields["field"].value


@pytest.fixture
def gallery(spec: SpecFiles) -> Spec:
    """The model of the tiny spec with its second domain."""
    add_showcase(spec)
    return build(spec.bundle())


class TestAgreement:
    """openapi-python-client reads the spec for itself, and must read the same."""

    def assert_same(self, bundle: Bundle, tmp_path: Path) -> None:
        spec = build(bundle)
        project = parse(bundle, tmp_path / "package", "package", client.TEMPLATES)
        assert read_classes(project, bundle) == {
            name: {wire: reading(field) for wire, field in model.fields.items()} for name, model in spec.models.items()
        }
        assert read_parameters(project) == {
            operation.id: {each.name: reading(each) for each in operation.parameters} for operation in spec.operations
        }

    def test_on_the_real_spec(self, real_spec: tuple[Bundle, Catalogue], tmp_path: Path) -> None:
        self.assert_same(real_spec[0], tmp_path)

    def test_on_a_spec_with_one_of_everything(self, spec: SpecFiles, tmp_path: Path) -> None:
        add_showcase(spec)
        for number, schema in enumerate(SCHEMAS_OF_ALL_KINDS):
            spec.set(f"{NOTE}/field{number}", {"description": "-", **schema})
        self.assert_same(spec.bundle(), tmp_path)

    def test_one_module_knows_it(self) -> None:
        knowing = re.compile(r"^\s*(from|import) openapi_python_client", re.MULTILINE)
        modules = Path(problems.__file__).parent.rglob("*.py")
        assert [path.name for path in modules if knowing.search(path.read_text(encoding="utf-8"))] == ["upstream.py"]

    def test_a_disagreement_ends_the_generation(self, spec: SpecFiles, tmp_path: Path) -> None:
        spec.set(f"{NOTE}/free", {"type": "object", "description": "An object without a name.", "additionalProperties": {"type": "string"}})

        with pytest.raises(SpecError, match=r"openapi-python-client reads the class Note as .* the model of the spec as "):
            client.generate_client(spec.bundle(), read_catalogue(spec.directory), tmp_path / "client")
        assert not (tmp_path / "client").exists()


SCHEMAS_OF_ALL_KINDS: list[dict[str, Any]] = [
    {},
    {"type": "boolean"},
    {"type": "number"},
    {"type": "integer", "default": 3},
    {"type": "null"},
    {"type": ["integer", "string", "null"]},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "enum": ["a", "b"], "default": "b"},
    {"type": "integer", "enum": [1, None]},
    {"enum": [None]},
    {"type": "array", "items": {"type": "string", "enum": ["x"]}},
    {"type": "array", "items": {}},
    {"type": "array", "items": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}}},
    {"oneOf": [{"$ref": "#/components/schemas/Note"}, {"type": "integer"}, {"oneOf": [{"type": "string"}, {"type": "boolean"}]}]},
    {"anyOf": [{"$ref": "gallery.yaml#/components/schemas/WordsEntry"}, {"$ref": "gallery.yaml#/components/schemas/PictureEntry"}]},
    {"allOf": [{"$ref": "#/components/schemas/Note"}]},
]


def reading(given: Field | Parameter) -> tuple[str, bool, str]:
    """The name and the type for whoever knows nothing of our extensions."""
    return given.python, given.required, "str" if isinstance(given.value.type, Joined | JsonText) else given.value.annotation


class TestTypes:
    """What a schema becomes."""

    @pytest.mark.parametrize(
        ("schema", "annotation"),
        [
            ({"type": "string"}, "str"),
            ({"type": "string", "format": "binary"}, "File"),
            ({"type": ["string", "integer"]}, "int | str"),
            ({"type": "array", "items": {"type": "integer"}}, "list[int]"),
            ({"type": "array", "items": True}, "list[Any]"),
            ({"type": "string", "const": "a", "default": "a"}, "Literal['a']"),
            ({"type": "integer", "const": 0}, "int"),
            ({"anyOf": [{"type": "integer", "const": 0}, {"type": "string", "const": "0"}]}, "int | str"),
            ({"type": "string", "enum": ["a", "b"]}, "NoteField"),
            ({"type": "string", "x-list-separator": "|"}, "list[str]"),
            (
                {"type": "string", "contentMediaType": "application/json", "contentSchema": {"$ref": "#/components/schemas/Note"}},
                "Note | str",
            ),
            (
                {
                    "type": "string",
                    "contentMediaType": "application/json",
                    "contentSchema": {"type": "object", "additionalProperties": {"type": "string"}},
                },
                "dict[str, str] | str",
            ),
            ({"type": "object"}, "dict[str, Any]"),
            ({"$ref": "#/components/schemas/Note"}, "Note"),
            ({}, "Any"),
        ],
    )
    def test_as_python_writes_it(self, spec: SpecFiles, schema: dict[str, object], annotation: str) -> None:
        assert note(spec, **schema).annotation == annotation

    def test_as_data(self, spec: SpecFiles) -> None:
        assert note(spec, type="string", const="a", default="a").type == Constant("a")
        assert note(spec, type="string", enum=["b", "a"]).type == Choice(("b", "a"), "NoteField")
        assert note(spec, type="string", **{"x-list-separator": ","}).type == Joined(",")
        text = note(spec, type="string", contentMediaType="application/json", contentSchema={"$ref": "#/components/schemas/Note"}).type
        assert isinstance(text, JsonText)
        assert (text.model, text.content.type) == ("Note", ModelRef("Note"))
        words = note(
            spec,
            type="string",
            contentMediaType="application/json",
            contentSchema={"type": "object", "additionalProperties": {"type": "string"}},
        ).type
        assert isinstance(words, JsonText)
        assert words.model is None
        assert isinstance(words.content.type, MapOf)
        many = note(spec, type="array", items={"$ref": "#/components/schemas/Note"})
        assert isinstance(many.type, ListOf)
        assert (many.models, many.classes) == ({"Note"}, [])

    def test_what_is_said_of_a_value(self, spec: SpecFiles) -> None:
        value = note(spec, type="string", maxLength=3, format="password", default="x", **{"x-known-values": {0: "no", 1: "yes"}})

        assert (value.description, value.default, value.is_secret, value.is_file) == ("A field.", "x", True, False)
        assert value.keywords["maxLength"] == 3
        assert value.known_values == {"0": "no", "1": "yes"}

    def test_what_stands_beside_a_reference_goes_before_what_it_refers_to(self, spec: SpecFiles) -> None:
        value = note(spec, **{"$ref": "#/components/schemas/Note"})
        assert (value.type, value.description) == (ModelRef("Note"), "A field.")

        spec.set(f"{NOTE}/field", {"$ref": "#/components/schemas/Note"})
        assert build(spec.bundle()).models["Note"].fields["field"].value.description == "A note."

    def test_a_union_keeps_its_order_and_its_name(self, spec: SpecFiles) -> None:
        kinds = [{"$ref": f"#/components/schemas/{name}"} for name in ("SendNoteRequest", "Note")]
        spec.set(f"{SCHEMAS}/Either", {"description": "One of two.", "oneOf": kinds})
        value = note(spec, **{"$ref": "#/components/schemas/Either"})

        assert isinstance(value.type, Union)
        assert (value.type.name, value.type.models) == ("Either", ["SendNoteRequest", "Note"])
        assert value.annotation == "Note | SendNoteRequest"
        assert value.classes == ["SendNoteRequest", "Note"]

    def test_a_union_that_is_a_kind_of_itself(self, spec: SpecFiles) -> None:
        kinds = [{"$ref": "#/components/schemas/Loop"}, {"$ref": "#/components/schemas/Note"}]
        spec.set(f"{SCHEMAS}/Loop", {"description": "-", "oneOf": kinds})

        value = build(spec.bundle()).values["Loop"]
        assert [kind.type for kind in value.type.kinds] == [Scalar("Any"), ModelRef("Note")]  # type: ignore[union-attr]

    def test_nothing_can_be_changed(self, spec: SpecFiles) -> None:
        with pytest.raises(FrozenInstanceError):
            note(spec, type="string").description = "Other."  # type: ignore[misc]


class TestModels:
    """Classes and their fields."""

    def test_the_parts_of_an_object_are_one(self, gallery: Spec) -> None:
        model = gallery.models["PostWordsRequest"]

        assert (list(model.fields), model.bases) == (["readers", "agent", "kind", "words"], ("EntryTarget", "WordsEntry"))
        assert [field.name for field in model.ordered] == ["agent", "kind", "words", "readers"]
        assert model.required == ["agent", "kind", "words"]
        assert (model.tags, model.constants) == ({"kind": "words"}, {"kind": "words"})
        assert model.fields["agent"].owner == "EntryTarget"
        assert model.fields["agent"].place == ("components", "schemas", "EntryTarget", "properties", "agent")
        assert model.document == "gallery"

    def test_a_part_that_is_written_in_place(self, spec: SpecFiles) -> None:
        model = build(spec.bundle()).models["SendNoteResult"]

        assert (list(model.fields), model.bases) == (["errcode", "noteId"], ("OapiEnvelope",))
        assert [field.owner for field in model.fields.values()] == ["OapiEnvelope", "SendNoteResult"]

    def test_two_parts_that_speak_of_one_field(self, spec: SpecFiles) -> None:
        code = {"type": "integer", "maximum": 0, "minimum": 0, "description": "Always 0."}
        spec.set("common.yaml#/components/schemas/OapiEnvelope/properties/errcode", code)
        spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/errcode", {"type": "integer", "maximum": 9, "minimum": -1, "title": "-"})
        spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/other", True)

        fields = build(spec.bundle()).models["SendNoteResult"].fields
        assert {key: fields["errcode"].value.keywords[key] for key in ("maximum", "minimum")} == {"maximum": 0, "minimum": 0}
        assert fields["errcode"].value.description == "Always 0."
        assert fields["errcode"].required
        assert fields["other"].annotation == "Any"

    def test_a_part_that_says_nothing_of_a_field(self, spec: SpecFiles) -> None:
        spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/errcode", True)

        assert build(spec.bundle()).models["SendNoteResult"].fields["errcode"].annotation == "int"

    def test_names_that_would_be_one_in_python_keep_their_capitals(self, spec: SpecFiles, tmp_path: Path) -> None:
        for name in ("someThing", "some_thing"):
            spec.set(f"{NOTE}/{name}", TEXT)

        fields = build(spec.bundle()).models["Note"].fields
        assert [fields[name].python for name in ("text", "someThing", "some_thing")] == ["text", "someThing", "some_thing"]
        TestAgreement().assert_same(spec.bundle(), tmp_path)

    def test_a_field_is_called_in_python_what_the_spec_says(self, spec: SpecFiles, tmp_path: Path) -> None:
        spec.set(f"{NOTE}/Text", TEXT | {"x-python-name": "printed_text"})
        spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/properties/Errcode", TEXT | {"x-python-name": "printed_code"})
        spec.set(f"{SCHEMAS}/SendNoteResult/allOf/1/required", ["Errcode"])

        note, result = (build(spec.bundle()).models[name].fields for name in ("Note", "SendNoteResult"))
        assert {name: note[name].python for name in ("text", "Text")} == {"text": "text", "Text": "printed_text"}
        assert {name: result[name].python for name in ("errcode", "Errcode")} == {"errcode": "errcode", "Errcode": "printed_code"}
        TestAgreement().assert_same(spec.bundle(), tmp_path)

    def test_who_writes_it(self, gallery: Spec) -> None:
        sent = {name for name, model in gallery.models.items() if model.is_sent}
        received = {name for name, model in gallery.models.items() if model.is_received}

        assert {"SendNoteRequest", "EntryTarget", "Frame"} <= sent - received
        assert {"Note", "NoteReadEvent", "Album", "OapiFailure"} <= received - sent
        assert {"Picture", "WordsEntry", "Label"} <= sent & received
        assert sent | received == set(gallery.models)

    def test_what_a_push_is_answered_with_is_sent(self, spec: SpecFiles) -> None:
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}, "examples": {"success": {"value": {}}}}}
        spec.set(f"{READ}/responses/200/content", content)

        assert build(spec.bundle()).models["Note"].is_sent

    def test_other_fields(self, gallery: Spec, spec: SpecFiles) -> None:
        others = gallery.models["Visitors"].others
        assert others
        assert (others.models, others.annotation) == ({"Visitor"}, "Any | Visitor")
        assert gallery.models["Note"].others == Value(Scalar("Any"))

        spec.set(f"{SCHEMAS}/Note/additionalProperties", value=False)
        assert build(spec.bundle()).models["Note"].others is None

    def test_failures(self, gallery: Spec) -> None:
        assert [name for name, model in gallery.models.items() if model.is_failure] == ["OapiFailure", "ApiFailure"]


class TestOperations:
    """What can be called."""

    def test_a_call_with_a_body(self, gallery: Spec) -> None:
        found = {operation.id: operation for operation in gallery.operations}
        send = found["send_note"]

        assert (send.domain, send.method, send.path, send.host) == ("note", "POST", "/note/send", "oapi")
        assert (send.security, send.safe_to_retry, send.answer, send.success) == ("oapiAccessToken", False, Answer.MODEL, "SendNoteResult")
        assert send.content
        assert (send.content.schema, send.content.media_type, list(send.content.examples)) == (
            "SendNoteRequest",
            "application/json",
            ["short"],
        )
        assert send.content.examples["short"].value == {"text": "Hello", "readers": "zhang|li", "kind": "note"}
        assert (send.errors, [statement.text for statement in send.statements]) == (
            ("40014", "40035"),
            ["A note has at most 100 characters."],
        )
        assert send.documentation.summary == "Send a note."
        assert send.documentation.sources[0].fact == "notes.yaml#send"
        assert send.place == ("paths", "/note/send", "post")
        assert list(send.responses["200"].content[0].examples) == ["success", "invalid_token"]
        assert found["post_entry"].token_lifetime == 7200

    def test_parameters(self, gallery: Spec) -> None:
        album = next(operation for operation in gallery.operations if operation.id == "get_album")
        found = {each.name: each for each in album.parameters}

        assert [(each.python, each.location, each.required) for each in album.parameters] == [
            ("album_name", "path", True),
            ("page", "path", True),
            ("x_reader_id", "header", True),
            ("x_depth", "header", False),
            ("size", "query", False),
            ("next_cursor", "query", False),
        ]
        assert (found["size"].value.default, found["size"].value.description) == (20, "How many.")
        assert found["nextCursor"].value.is_secret
        assert gallery.secret_parameters == ["access_token", "nextCursor", "pictureSecret", "x-acs-dingtalk-access-token"]

    def test_what_is_answered(self, gallery: Spec) -> None:
        answers = {operation.id: (operation.answer, operation.success) for operation in gallery.operations}

        assert answers["get_picture"] == (Answer.FILE, None)
        assert answers["open_gallery"] == (Answer.REDIRECT, None)
        assert answers["get_album"] == (Answer.MODEL, "Album")
        login = next(operation for operation in gallery.operations if operation.id == "open_gallery")
        assert login.responses["302"].locations == ("https://app.example",)

    def test_limits_in_words(self, gallery: Spec) -> None:
        upload = next(operation for operation in gallery.operations if operation.id == "upload_picture")
        small, past, kind = upload.statements

        assert (small.path, small.bounds, small.formats) == ("file", {"max_bytes": 1000, "min_bytes": 10}, ("png", "gif"))
        assert (small.when, past.era, kind.formats, kind.rate) == ({"type": "drawing"}, "2016", None, None)

    def test_rates(self, spec: SpecFiles) -> None:
        rate = {"count": 20, "per_seconds": 60, "scope": "robot"}
        spec.set(f"{SEND}/x-limits", [{"text": "-", "rate": rate}, {"text": "-", "rate": rate, "when": {"kind": "note"}}, {"text": "-"}])
        spec.set("openapi.yaml#/x-limits", [{"text": "-", "rate": {**rate, "count": 3}}])

        rates = build(spec.bundle()).all_rates
        assert {name: [each.count for each in found] for name, found in rates.items()} == {"*": [3], "send_note": [20]}

    def test_who_may_call_it(self, spec: SpecFiles) -> None:
        spec.set(f"{SEND}/x-summary-zh", "发送便签。")
        spec.set(f"{SEND}/x-permission", [{"name": "便签", "code": "Note.Send"}, {"name": "正文", "for": "The text."}])
        spec.set(f"{SEND}/x-app-types", ["third_party", "internal"])
        send, get = build(spec.bundle()).operations

        assert send.documentation.summary_zh == "发送便签。"
        assert send.permissions == (Permission("便签", "Note.Send", None), Permission("正文", None, "The text."))
        assert [(each, each.name_en, each.name_zh) for each in send.app_types] == [
            ("third_party", "third-party apps", "第三方企业应用"),
            ("internal", "internal apps", "企业内部应用"),
        ]
        assert (get.documentation.summary_zh, get.permissions, get.app_types) == ("获取一张便签。", None, ())

    def test_what_dingtalk_has_left_behind(self, spec: SpecFiles) -> None:
        said = {"because": "history", "closed_to_new_apps": "2022-09-23", "use_instead": ["get_note"], "note": "It is older."}
        for place, value in ((SEND, said), (READ, {"because": "gone", "note": "Look."})):
            spec.set(f"{place}/deprecated", True)
            spec.set(f"{place}/x-deprecated", value)
        found = build(spec.bundle())

        assert found.operations[0].deprecation == Deprecation("history", "2022-09-23", ("get_note",), "It is older.")
        assert found.operations[1].deprecation is None
        assert found.webhooks[0].deprecation == Deprecation("gone", None, (), "Look.")

    def test_domains_in_the_order_of_the_documents(self, gallery: Spec) -> None:
        assert list(gallery.domains) == ["note", "gallery"]
        assert gallery.domains["note"] == Domain("便签", "Notes that people leave.", "大家留下的便签。")
        assert gallery.domains["note"].description == "Notes that people leave (便签)."
        assert Domain("", "Notes that people leave.", "").description == "Notes that people leave."

    def test_what_is_incomplete_is_read_all_the_same(self, spec: SpecFiles) -> None:
        for key in ("operationId", "tags", "security", "x-safe-to-retry", "x-limits", "x-errors", "externalDocs"):
            spec.remove(f"{SEND}/{key}")
        spec.remove("note.yaml#/paths/~1note~1send/servers")
        send = build(spec.bundle()).operations[0]

        assert (send.id, send.domain, send.host, send.security, send.statements) == ("POST /note/send", "", "oapi", None, ())


class TestPushes:
    """What DingTalk pushes."""

    def test_an_event(self, gallery: Spec) -> None:
        (event,) = gallery.events

        assert (event.name, [(form.model, form.tag) for form in event.forms]) == (
            "note_read",
            [("NoteReadEvent", "EventType"), ("NoteReadEventCurrent", "EventType")],
        )
        assert gallery.event_tags == ["EventType"]
        assert [(header.name, header.field, header.is_number) for header in gallery.stream_headers] == [
            ("eventType", "EventType", False),
            ("eventBornTime", "EventTime", True),
            ("eventCorpId", "CorpId", False),
        ]

    def test_what_is_not_an_event(self, spec: SpecFiles) -> None:
        spec.set(f"{READ}/x-event", value=False)
        model = build(spec.bundle())

        assert model.events == []
        assert model.webhooks[0].forms == ("NoteReadEvent", "NoteReadEventCurrent")

    def test_topics(self, spec: SpecFiles) -> None:
        topics = {"ping": {"type": "SYSTEM", "topic": "ping"}}
        spec.set(f"{SCHEMAS}/Note/x-stream-topics", topics)

        assert build(spec.bundle()).stream_topics == topics


class TestSecrets:
    """What must not be shown."""

    def test_a_secret_whose_name_failures_use_too_is_none_that_a_text_can_show(self, spec: SpecFiles) -> None:
        secret = {**TEXT, "format": "password"}
        spec.set(f"{NOTE}/code", secret)
        spec.set(f"{NOTE}/noteSecret", secret)
        model = build(spec.bundle())

        assert [name for name, field in model.models["Note"].fields.items() if field.value.is_secret] == ["code", "noteSecret"]
        assert model.secret_fields == ["access_token", "noteSecret", "x-acs-dingtalk-access-token"]


class TestInstances:
    """Whether something is what the spec describes."""

    @pytest.mark.parametrize(("instance", "fits"), [({"text": "Hello"}, True), ({"text": 1}, False), ([], False)])
    def test_an_object(self, spec: SpecFiles, instance: object, fits: bool) -> None:  # noqa: FBT001
        model = build(spec.bundle())

        assert model.is_a(instance, "Note") is fits
        assert model.fits(instance, Value(ModelRef("Note"), schema={"$ref": "#/components/schemas/Note"})) is fits

    def test_anything(self, spec: SpecFiles) -> None:
        assert build(spec.bundle()).fits(object(), Value(Scalar("Any")))


def everything(value: Value) -> Iterator[Value]:
    """A value and what it is made of."""
    yield value
    for kind in value.types:
        if isinstance(kind, ListOf):
            yield from everything(kind.item)


@pytest.mark.parametrize("kind", ["date", "date-time", "uuid"])
def test_a_time_is_declared_as_the_text_that_it_is(spec: SpecFiles, kind: str) -> None:
    value = note(spec, type="string", format=kind)
    assert [annotation(value, is_sent=is_sent) for is_sent in (True, False)] == ["str", "str"]


def test_every_value_of_the_real_spec_has_a_sentence(real_spec: tuple[Bundle, Catalogue]) -> None:
    spec = build(real_spec[0])

    fields = [field for model in spec.models.values() for field in model.fields.values()]
    assert len(fields) > 1000
    assert [f"{field.owner}.{field.name}" for field in fields if not field.value.description] == []
    assert {type(value.type) for field in fields for value in everything(field.value)} == {
        Choice, Constant, Joined, JsonText, ListOf, ModelRef, Scalar, Union,
    }  # fmt: skip


def test_what_travels_in_a_text_is_received_unless_it_says_that_people_build_it(spec: SpecFiles) -> None:
    plain = {"type": "object", "description": "In a text.", "properties": {"size": {"type": "integer", "description": "A size."}}}
    inner = {"type": "object", "description": "In that.", "properties": {"inner": {"$ref": "#/components/schemas/Told"}}}
    spec.set(f"{SCHEMAS}/Heard", plain)
    spec.set(f"{SCHEMAS}/Told", plain)
    spec.set(f"{SCHEMAS}/Teller", {**inner, "x-sent": True})

    models = build(spec.bundle()).models

    directions = {name: (models[name].is_sent, models[name].is_received) for name in ("Heard", "Told", "Teller")}
    assert directions == {"Heard": (False, True), "Told": (True, False), "Teller": (True, False)}
