"""Bodies of events: each is read into a class of its event as `dingkit.events` does it, with no field undescribed."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.audit.differences import Difference, Result
from generator.audit.pages import pages_of_events
from generator.model import Event, JsonText, ListOf, MapOf, Model, ModelRef, Spec, Union, Value
from generator.pages import Page
from generator.pages.bodies import bodies
from generator.pages.types import ANY, JSON_KINDS, Kind
from generator.pages.wire import kinds


def compare_events(spec: Spec, pages: list[Page]) -> Result:
    """Read every body that a page of a described event prints."""
    result = Result("events", "printed bodies of events")
    events = {event.name: event for event in spec.events}
    for webhook, page in pages_of_events(spec, pages):
        for message in page.unread:
            if "is not JSON" in message:
                result.count(webhook.id, [Difference("events", webhook.id, "body", "unreadable", message, page.slug)])
        for printed in page.bodies:
            for tag, content in bodies(spec, printed):
                if content[tag] in events:
                    result.count(content[tag], _read(spec, events[content[tag]], content, page))
    return result


def _read(spec: Spec, event: Event, content: dict[str, Any], page: Page) -> Iterator[Difference]:
    forms = [spec.models[form.model] for form in event.forms if content.get(form.tag) == event.name]
    fitting = [model for model in forms if _fits(model, content)]
    if not fitting:
        lacking = "; ".join(f"{model.name} needs {', '.join(model.required)}" for model in forms)
        keys = ", ".join(sorted(content))
        yield Difference(
            "events", event.name, "body", "unreadable", f"no form takes {keys} ({lacking or 'no form has its tag'})", page.slug
        )
        return
    model = max(
        fitting, key=lambda each: len(each.fields.keys() & content.keys())
    )  # the first of those that know most, as dingkit reads it
    for path, kind, message in _inside(spec, Value(ModelRef(model.name)), content, ""):
        yield Difference("events", event.name, path, kind, f"{message} ({model.name})", page.slug)


def _fits(model: Model, content: Mapping[str, Any]) -> bool:
    return all(name in content and _shape_fits(model.fields[name].value, content[name]) for name in model.required)


def _shape_fits(value: Value, instance: Any) -> bool:
    """Return whether an instance is a list, an object or neither as a value must be."""
    named = {kind.name for kind in kinds(value)}
    if not named or named & {"", ANY}:
        return True
    shape = JSON_KINDS.get(type(instance), Kind("")).name
    return shape in named if shape in {"array", "object"} else bool(named - {"array", "object"})


Found = Iterator[tuple[str, str, str]]
"""What is not as the spec has it: the path, the kind of difference, and what it is."""


def _inside(spec: Spec, value: Value, instance: Any, path: str) -> Found:
    match value.type, instance:
        case _, None:  # is absent
            return
        case ModelRef(name), dict():
            yield from _object(spec, spec.models[name], instance, path)
        case ListOf(item), list():
            for each in instance:
                yield from _inside(spec, item, each, f"{path}[]")
        case MapOf(Value() as item), dict():
            for key, inner in instance.items():
                yield from _inside(spec, item, inner, f"{path}.{key}")
        case Union() as union, _:
            yield from min((list(_inside(spec, alternative, instance, path)) for alternative in union.alternatives), key=len)
        case _:
            yield from _single(spec, value, instance, path)


def _object(spec: Spec, model: Model, instance: dict[str, Any], path: str) -> Found:
    for key, inner in instance.items():
        here = f"{path}.{key}" if path else key
        if key in model.fields:
            yield from _inside(spec, model.fields[key].value, inner, here)
        elif model.others is None or model.others.schema is True:  # all are kept; none is described
            yield here, "undescribed", "the page prints it, the spec does not describe it"
        else:
            yield from _inside(spec, model.others, inner, here)


def _single(spec: Spec, value: Value, instance: Any, path: str) -> Found:
    actual = JSON_KINDS.get(type(instance), Kind(""))
    if not any(kind.agrees(actual) for kind in kinds(value)):
        yield path, "type", f"the page prints {actual} there, the spec has {' or '.join(map(str, kinds(value)))}"
    elif isinstance(value.type, JsonText):
        try:
            content = json.loads(instance)
        except ValueError as error:
            yield path, "unreadable", f"the page prints text that is not JSON: {error}"
        else:
            yield from _inside(spec, value.type.content, content, path)
