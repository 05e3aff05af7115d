"""Whatever is valid comes back from a model as it was, and so do the fields that no schema knows."""

from __future__ import annotations

import copy
import pickle
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from dingtalk_openapi import models as generated
from dingtalk_openapi.operations import OPERATIONS, Operation
from dingtalk_openapi.wire import stripped
from generator.upstream import python_name
from tests.property import described, strategies
from tests.property.meaning import meaning
from tests.property.trying import for_any, plain
from tests.sweep import sweep


def thoroughly(name: str) -> int:
    """How many instances of a model to make up."""
    return 8 if name in described.representatives() else 0


@cache
def validator(name: str) -> Any:
    """Judges an instance by the description itself, as a second opinion on the strategies."""
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": described.document()["components"]})


def has_a_file(name: str) -> bool:
    """JSON Schema has no idea of bytes."""
    return any(field.get("format") == "binary" for field in described.fields(described.schemas()[name]).properties.values())


def test_every_object_of_the_description_is_a_model() -> None:
    assert described.models()
    assert set(described.models()) <= set(vars(generated)["__all__"])


def test_the_strategies_know_every_keyword() -> None:
    used = {keyword for schema in described.schemas().values() for node in described.nodes(schema) for keyword in node}
    assert {keyword for keyword in used if not keyword.startswith("x-")} <= strategies.KEYWORDS


@sweep("name", described.models())
def test_a_valid_instance_comes_back(name: str) -> None:
    schema, model = described.schemas()[name], getattr(generated, name)

    def comes_back(instance: dict[str, Any]) -> None:
        assert has_a_file(name) or validator(name).is_valid(instance)
        assert meaning(schema, model.from_dict(instance).to_dict()) == meaning(schema, instance)

    for_any(comes_back, strategies.named(name), plain(schema), examples=thoroughly(name))


class Lenient:
    """A client that has DingTalk judge: examples made up at random keep no limits."""

    check_limits = False


@sweep("name", described.products())
def test_a_body_that_is_put_together_is_the_body_that_was_given(name: str) -> None:
    """As a whole, and as a message beside the keywords of the target; fields that no schema knows survive in both.

    A secret that is a keyword loses what cannot be seen around it.
    """
    schema, product = described.schemas()[name], described.products()[name]
    operation = OPERATIONS[product.operation]
    keyword = str(operation.body and operation.body.message)
    target = described.fields(described.schemas()[product.target]).properties
    secrets = [field for field, schema in target.items() if schema.get("format") == "password"]

    def comes_back(instance: dict[str, Any]) -> None:
        whole = operation.call(Lenient(), body=instance, **parameters(operation))
        assert meaning(schema, whole.request["json"]) == meaning(schema, instance)
        keywords = {python_name(field): in_python(target[field], value) for field, value in instance.items() if field in target}
        keywords[keyword] = {field: value for field, value in instance.items() if field not in target}
        parts = operation.call(Lenient(), **keywords, **parameters(operation))
        copied = instance | {field: stripped(instance[field]) for field in secrets if field in instance}
        assert meaning(schema, parts.request["json"]) == meaning(schema, copied)

    for_any(comes_back, strategies.named(name, extras=True), plain(schema, extras=True), examples=thoroughly(name))


def in_python(schema: dict[str, Any], value: Any) -> Any:
    """A value of a field as a keyword takes it."""
    return [part for part in value.split(schema["x-list-separator"]) if part] if "x-list-separator" in schema else value


def parameters(operation: Operation) -> dict[str, Any]:
    """What else must be given."""
    return {each.keyword: "x" for each in operation.parameters if each.required}


@sweep("name", described.models())
def test_unknown_fields_survive_and_so_does_the_model_copying_and_pickling(name: str) -> None:
    schema, model = described.schemas()[name], getattr(generated, name)

    def survive(instance: dict[str, Any]) -> None:
        original = model.from_dict(instance)
        assert meaning(schema, original.to_dict()) == meaning(schema, instance)
        original = model.from_dict(instance)  # a stream that was read is at its end
        for again in (copy.copy(original), copy.deepcopy(original), pickle.loads(pickle.dumps(original))):  # noqa: S301 - written one line above
            assert repr(again) == repr(original), "what was not given is still not given"
            assert has_a_file(name) or again == original, "a stream is equal to itself alone"
            assert has_a_file(name) or again.to_dict() == original.to_dict()

    for_any(survive, strategies.named(name, extras=True), plain(schema, extras=True), examples=thoroughly(name))
