"""Limits become one flat table: from the schemas of parameters and body, and from `x-limits`."""

from typing import Any

import pytest

from generator.model import build
from generator.model.limits import SCHEMA_LIMITS, DocumentedLimit, Limit, all_limits, documented_limits, write_path
from tests.generator.showcase import add_showcase
from tests.generator.tiny_spec import GET, SCHEMAS, SEND, SpecFiles

REQUEST = f"{SCHEMAS}/SendNoteRequest/properties"
GALLERY = "gallery.yaml#/components/schemas"
POST = "gallery.yaml#/paths/~1gallery~1post/post"
UPLOAD = "gallery.yaml#/paths/~1gallery~1upload/post"


CODE = "40035"
"""What DingTalk answers beyond a limit here."""


def described(**schema: object) -> dict[str, Any]:
    """A schema as the other rules want it; each of its constraints is enforced."""
    return {"type": "string", "description": "It says something.", **schema, **enforced(schema)}


def enforced(constraints: dict[str, object]) -> dict[str, Any]:
    """Say why constraints are enforced."""
    return {"x-enforced": dict.fromkeys(sorted(constraints.keys() & SCHEMA_LIMITS.keys()), CODE)}


def constrain(spec: SpecFiles, place: str, **constraints: object) -> None:
    """Add constraints to a schema, and why they are enforced."""
    for key, value in {**constraints, **enforced(constraints)}.items():
        spec.set(f"{place}/{key}", value)


def row(field: str, kind: str, bound: object, **more: object) -> dict[str, Any]:
    """A limit, with what it does not say left out."""
    return {"field": field, "kind": kind, "bound": bound, **more}


def limits(spec: SpecFiles, operation: str) -> list[dict[str, Any]]:
    """The limits of an operation; the spec must be clean."""
    spec.lint()
    return [as_row(limit) for limit in all_limits(build(spec.bundle())).get(operation, [])]


def told(spec: SpecFiles, name: str) -> list[DocumentedLimit]:
    """What documentation says of the limits of an operation."""
    model = build(spec.bundle())
    return documented_limits(model, next(operation for operation in model.operations if operation.id == name))


def as_row(limit: Limit) -> dict[str, Any]:
    more = {name: getattr(limit, name) for name in ("separator", "secret", "about") if getattr(limit, name)}
    more |= {"place": limit.place} if limit.place != "body" else {}
    more |= {"when": tuple((write_path(path), constant) for path, constant in limit.when)} if limit.when else {}
    return row(write_path(limit.path), limit.kind, limit.bound, **more)


@pytest.fixture
def gallery(spec: SpecFiles) -> SpecFiles:
    """The tiny spec with its second domain."""
    add_showcase(spec)
    return spec


class TestSchemas:
    """What JSON Schema can say."""

    @pytest.mark.parametrize(
        ("constraint", "kind", "bound"),
        [("minLength", "min_length", 2), ("maxLength", "max_length", 9), ("minItems", "min_items", 1), ("maxItems", "max_items", 3),
         ("minimum", "minimum", 0.5), ("maximum", "maximum", 7)],
    )  # fmt: skip
    def test_each_constraint_is_a_row(self, spec: SpecFiles, constraint: str, kind: str, bound: float) -> None:
        spec.set(f"{REQUEST}/text", described(**{constraint: bound}))

        assert limits(spec, "send_note") == [row("text", kind, bound)]

    def test_a_pattern_is_described_in_words_without_what_sources_disagree_on(self, spec: SpecFiles) -> None:
        spec.set(f"{REQUEST}/text", described(pattern="^[A-Za-z]*$", description="Latin\nletters. Divergence: or digits."))

        assert limits(spec, "send_note") == [row("text", "pattern", "^[A-Za-z]*$", about="Latin letters")]

    def test_a_secret_is_marked(self, spec: SpecFiles) -> None:
        spec.set(f"{REQUEST}/text", described(maxLength=5, format="password"))

        assert limits(spec, "send_note") == [row("text", "max_length", 5, secret=True)]

    def test_elements_and_objects(self, spec: SpecFiles) -> None:
        spec.set(f"{REQUEST}/notes", described(type="array", maxItems=2, items={"$ref": "#/components/schemas/Note"}))
        constrain(spec, f"{SCHEMAS}/Note/properties/text", maxLength=30)

        rows = [row("notes", "max_items", 2), row("notes[].text", "max_length", 30), row("text", "max_length", 100)]
        assert limits(spec, "send_note") == rows

    def test_what_is_inside_a_json_text(self, spec: SpecFiles) -> None:
        spec.set(
            f"{REQUEST}/note",
            described(maxLength=50, contentMediaType="application/json", contentSchema={"$ref": "#/components/schemas/Note"}),
        )
        constrain(spec, f"{SCHEMAS}/Note/properties/text", maxLength=30)

        of_text = [row("note", "max_length", 50, secret=True), row("note.text", "max_length", 30)]
        assert limits(spec, "send_note") == [*of_text, row("text", "max_length", 100)]

    def test_only_a_joined_list_has_a_separator(self, spec: SpecFiles) -> None:
        constrain(spec, f"{REQUEST}/readers", maxItems=2, maxLength=20)

        rows = [row("readers", "max_length", 20), row("readers", "max_items", 2, separator="|"), row("text", "max_length", 100)]
        assert limits(spec, "send_note") == rows

    def test_a_schema_that_allows_anything(self, spec: SpecFiles) -> None:
        spec.set(f"{SCHEMAS}/Anything", {"type": "object", "description": "Any.", "additionalProperties": True})
        spec.set(f"{REQUEST}/list", described(type="array", items=True))

        assert limits(spec, "send_note") == [row("text", "max_length", 100)]

    def test_parameters(self, spec: SpecFiles) -> None:
        spec.set(f"{GET}/parameters/0/schema", {"type": "string", "pattern": "^n", **enforced({"pattern": "^n"})})
        constrain(spec, f"{GET}/parameters/1/schema", maxLength=5)

        rows = [row("noteId", "pattern", "^n", about="Id of the note"), row("view", "max_length", 5)]
        assert limits(spec, "get_note") == [{**limit, "place": "parameter"} for limit in rows]

    def test_parts_of_an_object_hold_together(self, gallery: SpecFiles) -> None:
        gallery.set(f"{GALLERY}/EntryTarget/properties/note", described(maxLength=9))
        gallery.set(f"{GALLERY}/WordsEntry/properties/note", described(minLength=3))
        gallery.set(f"{GALLERY}/PictureEntry/properties/note", described(minLength=3))

        assert limits(gallery, "post_entry") == [row("note", "min_length", 3), row("note", "max_length", 9)]

    def test_an_operation_without_limits_is_not_in_the_table(self, spec: SpecFiles) -> None:
        assert all_limits(build(spec.bundle())).keys() == {"send_note"}


class TestStated:
    """What only `x-limits` can say."""

    @pytest.mark.parametrize("kind", ["max_bytes", "max_length"])
    def test_an_entry_with_a_field(self, spec: SpecFiles, kind: str) -> None:
        spec.set(f"{SEND}/x-limits", [{"text": "Short.", "field": "readers", kind: 30}])

        assert limits(spec, "send_note") == [row("readers", kind, 30), row("text", "max_length", 100)]

    def test_elements_of_a_joined_list(self, spec: SpecFiles) -> None:
        spec.set(f"{SEND}/x-limits", [{"text": "Few.", "field": "readers", "max_items": 3}])

        assert limits(spec, "send_note") == [row("readers", "max_items", 3, separator="|"), row("text", "max_length", 100)]

    def test_what_the_schema_says_too_is_said_once(self, spec: SpecFiles) -> None:
        spec.set(f"{SEND}/x-limits", [{"text": "Short.", "field": "text", "max_length": 100}])

        assert limits(spec, "send_note") == [row("text", "max_length", 100)]

    @pytest.mark.parametrize("more", [{"when": {"kind": "note"}}, {"formats": ["jpg"]}])
    def test_what_depends_is_for_readers(self, spec: SpecFiles, more: dict[str, object]) -> None:
        spec.set(f"{SEND}/x-limits", [{"text": "Short.", "field": "text", "max_length": 10, **more}])

        assert limits(spec, "send_note") == [row("text", "max_length", 100)]

    def test_a_file_is_not_measured(self, gallery: SpecFiles) -> None:
        gallery.set(f"{UPLOAD}/x-limits", [{"text": "Small.", "field": "file", "max_bytes": 8}])

        assert limits(gallery, "upload_picture") == []

    def test_an_element_of_a_list(self, spec: SpecFiles) -> None:
        spec.set(f"{REQUEST}/notes", described(type="array", items={"$ref": "#/components/schemas/Note"}))
        spec.set(f"{SEND}/x-limits", [{"text": "Short.", "field": "notes[].text", "max_bytes": 3}])

        assert limits(spec, "send_note") == [row("notes[].text", "max_bytes", 3), row("text", "max_length", 100)]

    def test_a_flattened_message_has_no_name_on_the_wire(self, gallery: SpecFiles) -> None:
        stated = [{"text": "-", "field": "entry", "max_bytes": 99}, {"text": "-", "field": "entry.picture.name", "max_length": 9}]
        gallery.set(f"{POST}/x-limits", [*stated, {"text": "-", "field": "readers", "max_items": 5}])

        rows = [row("", "max_bytes", 99), row("picture.name", "max_length", 9), row("readers", "max_items", 5, separator=",")]
        assert limits(gallery, "post_entry") == rows

    def test_a_parameter(self, spec: SpecFiles) -> None:
        spec.set(f"{GET}/x-limits", [{"text": "Short.", "field": "noteId", "max_bytes": 3}])

        assert limits(spec, "get_note") == [row("noteId", "max_bytes", 3, place="parameter")]


class TestUnions:
    """One place in the request, several kinds of message."""

    def test_kinds_that_agree_need_no_condition(self, gallery: SpecFiles) -> None:
        for kind in ("WordsEntry", "PictureEntry"):
            gallery.set(f"{GALLERY}/{kind}/properties/note", described(maxLength=9))

        assert limits(gallery, "post_entry") == [row("note", "max_length", 9)]

    def test_what_only_one_kind_has_needs_no_condition(self, gallery: SpecFiles) -> None:
        constrain(gallery, f"{GALLERY}/WordsEntry/properties/words", maxLength=9)

        assert limits(gallery, "post_entry") == [row("words", "max_length", 9)]

    def test_kinds_that_differ_are_identified_by_their_tag(self, gallery: SpecFiles) -> None:
        gallery.set(f"{GALLERY}/WordsEntry/properties/note", described(maxLength=9))
        gallery.set(f"{GALLERY}/PictureEntry/properties/note", described(maxLength=5))

        words, picture = ((("kind", kind),) for kind in ("words", "picture"))
        assert limits(gallery, "post_entry") == [row("note", "max_length", 9, when=words), row("note", "max_length", 5, when=picture)]

    def test_a_kind_without_the_limit_is_left_in_peace(self, gallery: SpecFiles) -> None:
        gallery.set(f"{GALLERY}/WordsEntry/properties/note", described(maxLength=9))
        gallery.set(f"{GALLERY}/PictureEntry/properties/note", described())

        assert limits(gallery, "post_entry") == [row("note", "max_length", 9, when=(("kind", "words"),))]

    def test_a_union_in_a_list(self, spec: SpecFiles) -> None:
        for name, bound in (("One", 1), ("Two", 2)):
            tag = {**described(const=name), "default": name}
            kind = {"type": "object", "description": "-", "required": ["tag"], "properties": {"tag": tag, "x": described(maxLength=bound)}}
            spec.set(f"{SCHEMAS}/{name}", kind)
        spec.set(f"{SCHEMAS}/Either", {"description": "-", "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("One", "Two")]})
        spec.set(f"{REQUEST}/list", described(type="array", items={"$ref": "#/components/schemas/Either"}))

        one, two = (row("list[].x", "max_length", bound, when=(("list[].tag", name),)) for name, bound in (("One", 1), ("Two", 2)))
        assert limits(spec, "send_note") == [one, two, row("text", "max_length", 100)]

    def test_what_is_said_above_a_union_holds_for_all_its_kinds(self, gallery: SpecFiles) -> None:
        gallery.set(f"{GALLERY}/PostEntryRequest/properties", {"note": described(maxLength=9)})
        gallery.set(f"{GALLERY}/WordsEntry/properties/note", described(maxLength=5))

        found = all_limits(build(gallery.bundle()))["post_entry"]
        assert {(limit.kind, limit.bound, limit.when) for limit in found} == {("max_length", 9, ()), ("max_length", 5, ())}


class TestEnforced:
    """Whether a limit is enforced, and why."""

    def found(self, spec: SpecFiles, operation: str = "send_note") -> dict[tuple[str, str, object], str | None]:
        spec.lint()
        return {(write_path(limit.path), limit.kind, limit.bound): limit.enforced for limit in all_limits(build(spec.bundle()))[operation]}

    def test_a_constraint_of_a_schema_is(self, spec: SpecFiles) -> None:
        spec.set(f"{REQUEST}/text/x-enforced/maxLength", ["40035", "notes.yaml#colours"])

        assert self.found(spec) == {("text", "max_length", 100): "40035, notes.yaml#colours"}

    def test_what_a_schema_advises_is_not(self, spec: SpecFiles) -> None:
        spec.set(f"{REQUEST}/text/x-advised", {"maxLength": 20, "pattern": "^a"})

        assert self.found(spec) == {
            ("text", "max_length", 100): CODE, ("text", "max_length", 20): None, ("text", "pattern", "^a"): None,
        }  # fmt: skip

    def test_an_entry_says_it(self, spec: SpecFiles) -> None:
        few = {"text": "Few.", "field": "readers", "max_items": 9, "enforced": True, "source": CODE}
        spec.set(f"{SEND}/x-limits", [few, {"text": "Fewer.", "field": "readers", "max_items": 3}])

        assert self.found(spec) == {("readers", "max_items", 9): CODE, ("readers", "max_items", 3): None, ("text", "max_length", 100): CODE}

    def test_a_required_list_that_must_not_be_empty_is(self, spec: SpecFiles) -> None:
        spec.set(f"{REQUEST}/readers/minItems", 1)

        assert self.found(spec) == {("readers", "min_items", 1): "required", ("text", "max_length", 100): CODE}

    def test_one_of_several_that_must_be_given(self, spec: SpecFiles) -> None:
        spec.set(f"{SEND}/x-require-one-of", [["text", ["readers", "kind"]]])

        assert self.found(spec)["", "one_of", (("text",), ("readers", "kind"))] == "required"


def test_all_limits_are_documented_each_once(spec: SpecFiles) -> None:
    entries = [
        {"text": "A note is short.", "field": "text", "max_length": 100, "enforced": True, "source": CODE},
        {"text": "A note should have few readers.", "field": "readers", "max_items": 3},
        {"text": "A note is read once."},
    ]
    spec.set(f"{SEND}/x-limits", entries)
    spec.set(f"{REQUEST}/readers/minItems", 1)
    spec.set(f"{REQUEST}/text/x-advised", {"pattern": "^a"})
    spec.lint()

    assert [(limit.text, limit.mark) for limit in told(spec, "send_note")] == [
        ("A note is short.", f"enforced: {CODE}"),
        ("A note should have few readers.", "advised"),
        ("A note is read once.", ""),
        ("`readers` must not be empty.", "enforced: required"),
        ("`text` has the form `^a`.", "advised"),
    ]


def test_a_limit_of_one_kind_is_documented_with_its_kind(gallery: SpecFiles) -> None:
    gallery.set(f"{GALLERY}/WordsEntry/properties/note", described(maxLength=9))
    gallery.set(f"{GALLERY}/PictureEntry/properties/note", described())
    gallery.lint()

    assert [limit.text for limit in told(gallery, "post_entry")] == ["`note` has at most 9 characters, if `kind` is `words`."]
