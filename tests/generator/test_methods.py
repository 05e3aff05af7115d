"""How an operation looks as a method: the types of its keywords, and what is sent for them."""

from typing import Any

import pytest

from generator.methods import MethodBuilder, taken
from generator.model import Joined, JsonText, ListOf, MapOf, ModelRef, Scalar, Value, build
from generator.sending import scalar_sender
from tests.generator.tiny_spec import SCHEMAS, SpecFiles

TEXT = Value(Scalar("str"))


@pytest.mark.parametrize(
    ("schema", "line"),
    [
        ({"type": "array", "items": {"type": "string", "const": "x", "default": "x"}}, "from typing import Literal"),
        ({"type": "array", "items": {"type": "string", "enum": ["x"]}}, "from typing import Literal"),
        ({"oneOf": [{"$ref": "#/components/schemas/Note"}, {"type": "string"}]}, "from ...models.note import Note"),
    ],
)  # fmt: skip
def test_what_the_type_of_a_keyword_names_is_imported(spec: SpecFiles, schema: dict[str, Any], line: str) -> None:
    spec.set(f"{SCHEMAS}/SendNoteRequest/properties/marks", {"description": "Marks.", **schema})
    bundle = spec.bundle()

    assert line in MethodBuilder(bundle, build(bundle)).build_all()["send_note"].type_imports


@pytest.mark.parametrize(
    ("value", "annotation", "sender"),
    [
        (TEXT, "str", "send_text"),
        (Value(Joined("|")), "Sequence[str | int]", "send_text"),
        (Value(JsonText(Value(ModelRef("Note")))), "Note | str | Mapping[str, Any]", "send_text"),
        (Value(JsonText(Value(MapOf(TEXT)))), "Mapping[str, Any] | str", "send_text"),
        (Value(ModelRef("Note")), "Note | Mapping[str, Any]", None),
        (Value(ListOf(Value(ModelRef("Note")))), "Sequence[Note | Mapping[str, Any]]", None),
        (Value(ListOf(TEXT)), "Sequence[str]", None),
        (Value(Scalar("Any")), "Any", None),
    ],
)
def test_what_a_method_takes_and_how_it_is_sent(value: Value, annotation: str, sender: str | None) -> None:
    assert (taken(value), scalar_sender(value)) == (annotation, sender)
