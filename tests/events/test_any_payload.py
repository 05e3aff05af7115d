"""Whatever arrives: unknown fields survive, what is missing or null breaks nothing, and no payload makes the reading crash."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dingkit.errors import EventError
from dingkit.events import EVENT_TYPES, Event, UnknownEvent, event_type, parse, parse_stream_frame
from tests.events.described import STREAM_HEADERS, Example, examples
from tests.property.described import fields, resolve

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=8), values, max_size=3),
    max_leaves=8,
)
EXAMPLES = st.sampled_from(examples())
TAGS = ("EventType", "syncAction")
FIELDS = sorted({name for example in examples() for name in example.form.fields})
NAMES = st.sampled_from(sorted(EVENT_TYPES)) | st.text(min_size=1, max_size=8)
PAYLOADS = st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=8), JSON, max_size=8)
NEW_FIELDS = st.dictionaries(st.text(max_size=8).map("x_{}".format), JSON, max_size=4)


@given(EXAMPLES, NEW_FIELDS)
def test_unknown_fields_survive(example: Example, unknown: dict[str, Any]) -> None:
    event = parse(example.value | unknown)

    assert type(event).__name__ == example.form.model
    assert event.to_dict() == example.value | unknown


@given(st.data(), EXAMPLES)
def test_optional_fields_may_be_missing_or_null(data: st.DataObject, example: Example) -> None:
    optional = sorted(example.form.fields - example.form.required)
    missing = data.draw(st.sets(st.sampled_from(optional)) if optional else st.just(set()))
    null = data.draw(st.sets(st.sampled_from(optional)) if optional else st.just(set()))
    value = {name: item for name, item in example.value.items() if name not in missing} | dict.fromkeys(null)

    event = parse(value)

    assert type(event).__name__ == example.form.model
    assert {name: item for name, item in event.to_dict().items() if item is not None} == {
        name: item for name, item in value.items() if item is not None
    }


@given(st.data(), EXAMPLES)
def test_an_event_that_lacks_what_its_forms_need_is_kept(data: st.DataObject, example: Example) -> None:
    needed = sorted(example.form.required - set(TAGS))
    lacking = data.draw(st.sampled_from(needed)) if needed else "nothing"
    value = {name: item for name, item in example.value.items() if name != lacking}

    event = parse(value)

    assert isinstance(event, UnknownEvent) == (lacking in needed)
    assert event_type(event) == example.event
    assert event.to_dict() == value


@given(st.data(), EXAMPLES, JSON)
def test_a_value_of_another_kind_breaks_nothing(data: st.DataObject, example: Example, odd: Any) -> None:
    name = data.draw(st.sampled_from(sorted(example.form.fields - set(TAGS)) or ["nothing"]))

    event = parse(example.value | {name: odd})

    assert type(event).__name__ in {example.form.model, "UnknownEvent"} | {form.model for form in EVENT_TYPES[example.event].forms}
    assert event_type(event) == example.event


@given(st.data(), EXAMPLES, JSON)
def test_a_class_with_a_list_that_must_be_there_has_one(data: st.DataObject, example: Example, odd: Any) -> None:
    name = data.draw(st.sampled_from(sorted(example.form.required - set(TAGS)) or ["nothing"]))

    event = parse(example.value | {name: odd})

    said = fields({"$ref": f"#/components/schemas/{type(event).__name__}"}) if not isinstance(event, UnknownEvent) else None
    if said and name in said.required and odd is not None:
        promised = str(resolve(said.properties[name])["type"])
        assert {"array": isinstance(odd, list), "object": isinstance(odd, dict)}.get(promised, not isinstance(odd, list | dict))


def outcome(read: Any, payload: object) -> Event | EventError:
    """What becomes of a payload; anything but an event or this error fails the test."""
    try:
        event: Event = read(payload)
    except EventError as error:
        return error
    assert event_type(event)
    event.to_dict()
    return event


@given(PAYLOADS)
def test_any_object_is_an_event_or_an_error(payload: dict[str, Any]) -> None:
    named = any(isinstance(payload.get(tag), str) and payload[tag] for tag in TAGS)

    assert isinstance(outcome(parse, payload), EventError) != named
    assert type(outcome(parse, json.dumps(payload))) is type(outcome(parse, payload))


@given(PAYLOADS, st.sampled_from(TAGS), NAMES)
def test_any_object_with_a_name_is_an_event(payload: dict[str, Any], tag: str, name: str) -> None:
    event = parse(payload | {"EventType": None, tag: name})

    assert event_type(event) == name


@given(st.text() | st.binary() | JSON)
def test_anything_else_is_an_error(payload: Any) -> None:
    assert isinstance(outcome(parse, payload), EventError | UnknownEvent)
    assert isinstance(outcome(parse_stream_frame, payload), EventError | UnknownEvent)


@given(
    st.fixed_dictionaries({}, optional={
        "type": st.just("EVENT") | JSON,
        "headers": st.dictionaries(st.sampled_from(["topic", *STREAM_HEADERS]), NAMES | JSON) | JSON,
        "data": PAYLOADS.map(json.dumps) | st.text() | JSON,
    })
)  # fmt: skip
def test_any_frame_is_an_event_or_an_error(frame: dict[str, Any]) -> None:
    assert outcome(parse_stream_frame, frame)
