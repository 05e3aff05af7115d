"""A union never parses into the wrong class: each kind of each `oneOf` of the description."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from hypothesis import strategies as st

from dingtalk_openapi import models as generated
from dingtalk_openapi.errors import APIError
from dingtalk_openapi.operations import OPERATIONS
from tests.property import described, strategies
from tests.property.trying import for_any, plain
from tests.sweep import sweep

if TYPE_CHECKING:
    from tests.property.described import Schema


class Kind(NamedTuple):
    """One kind of a union."""

    union: str
    name: str
    sisters: tuple[str, ...]

    @property
    def is_last(self) -> bool:
        """One of each union is tried with whatever may come: its sisters are told apart by the same code."""
        return self.name == self.sisters[-1]

    def class_of(self, kind: str) -> str:
        """The class of a kind: that of the message, where a body is put together from a target and a message."""
        product = described.products().get(kind)
        return product.message if product else kind


def instances(kind: Kind) -> list[Any]:
    """Some of a kind, with unknown fields and without."""
    schema = described.schemas()[kind.name]
    return [*plain(schema), *plain(schema, extras=True)]


def _kinds(union: str, schema: Schema) -> list[Kind]:
    names = tuple(described.name_of(kind) for kind in described.resolve(schema).get("oneOf", []))
    return [Kind(union, name, names) for name in names]


HELD = [
    (model, field, kind)
    for model in described.models()
    for field, schema in described.fields(described.schemas()[model]).properties.items()
    for kind in _kinds(f"{model}.{field}", schema)
]
"""The unions that are a property of a model."""

WHOLE = [kind for name, schema in described.schemas().items() for kind in _kinds(name, schema)] + [
    kind
    for webhook in described.webhooks()
    for content in webhook["requestBody"]["content"].values()
    for kind in _kinds(webhook["operationId"], content["schema"])
]
"""The unions that have a name, and those that are the body of a webhook."""

ANSWERS = {
    operation["operationId"]: kinds
    for operation in described.operations()
    for content in operation["responses"].get("200", {}).get("content", {}).values()
    if (kinds := _kinds(operation["operationId"], content.get("schema", {})))
}
"""The unions that are an answer: success or failure."""


def test_no_union_is_forgotten() -> None:
    def unions(node: Any) -> set[tuple[str, ...]]:
        if isinstance(node, list):
            return set().union(*map(unions, node))
        if not isinstance(node, dict):
            return set()
        own = {tuple(map(described.name_of, node["oneOf"]))} if "oneOf" in node else set()
        return own.union(*map(unions, node.values()))

    tested = [kind for _, _, kind in HELD] + WHOLE + [kind for kinds in ANSWERS.values() for kind in kinds]
    assert unions(described.document()) == {kind.sisters for kind in tested}


@sweep(("model", "field", "kind"), HELD)
def test_a_kind_in_a_model_is_read_as_its_own_class(model: str, field: str, kind: Kind) -> None:
    def is_read(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
        instance, held = both
        read = getattr(generated, model).from_dict({**instance, field: held})
        classes = {type(value).__name__ for value in vars(read).values()}
        assert classes & {*kind.sisters} == {kind.name}

    others = itertools.product(plain(described.schemas()[model]), instances(kind))
    any_two = st.tuples(strategies.named(model), strategies.named(kind.name, extras=True))
    for_any(is_read, any_two, others, examples=8 if kind.is_last else 0)


@sweep("kind", WHOLE)
def test_a_whole_body_is_accepted_by_its_own_class_alone(kind: Kind) -> None:
    def accepts(name: str, instance: dict[str, Any]) -> bool:
        model = getattr(generated, kind.class_of(name))
        try:
            model.from_dict(instance)
        except (KeyError, TypeError, ValueError):
            return False
        return bool(model.fits(instance))

    def is_accepted(body: dict[str, Any]) -> None:
        assert [name for name in kind.sisters if accepts(name, body)] == [kind.name]

    any_body = strategies.named(kind.name) | strategies.named(kind.name, extras=True)
    for_any(is_accepted, any_body, instances(kind), examples=16 if kind.is_last else 0)


@sweep("operation", ANSWERS)
def test_a_failure_is_not_a_success(operation: str) -> None:
    """That a success is one is in `test_answers.py`."""
    _, failure = ANSWERS[operation]

    def is_raised(instance: dict[str, Any]) -> None:
        with pytest.raises(APIError):
            OPERATIONS[operation].read(httpx.Response(200, content=json.dumps(instance)))

    first = next(each for each, (_, other) in ANSWERS.items() if other.name == failure.name)
    for_any(is_raised, strategies.named(failure.name, extras=True), instances(failure), examples=8 if operation == first else 0)
