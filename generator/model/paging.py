"""Finds what `x-pages` of an operation names: in what is sent, and in what is answered."""

from generator.model.fields import Field
from generator.model.operations import Operation, Parameter
from generator.model.spec import Spec
from generator.model.values import ListOf, ModelRef, Union, Value


def sent(spec: Spec, operation: Operation) -> dict[str, Parameter | Field]:
    """Return what an operation takes, by name on the wire: parameters, fields of its body, and those of objects in it (`option.size`)."""
    content = operation.content
    union = content.value.type if content and isinstance(content.value.type, Union) else None
    body = spec.models.get((union and union.group_body) or (content.schema if content else ""))
    fields = body.fields if body else {}
    inside = {
        f"{name}.{each.name}": each
        for name, field in fields.items()
        if isinstance(field.value.type, ModelRef)
        for each in spec.models[field.value.type.name].fields.values()
    }
    return {**fields, **inside, **{each.name: each for each in operation.parameters}}


def holder(name: str) -> str:
    """Return the name of the object that something is in; empty when it is a keyword itself."""
    return name.rpartition(".")[0]


def response_fields(spec: Spec, operation: Operation, path: tuple[str, ...]) -> list[Field] | None:
    """Return the fields that a path in the successful answer leads through; `None` when it leads nowhere."""
    found: list[Field] = []
    model = spec.models.get(str(operation.success))
    for name in path:
        if model is None or name not in model.fields:
            return None
        found.append(model.fields[name])
        type_ = found[-1].value.type
        model = spec.models.get(type_.name) if isinstance(type_, ModelRef) else None
    return found


def item(fields: list[Field]) -> Value | None:
    """Return what is in the list that a path leads to; `None` when it is not a list."""
    type_ = fields[-1].value.type
    return type_.item if isinstance(type_, ListOf) else None


def largest(paging_largest: int | None, size: Value) -> int | None:
    """Return the largest size of a page: what the spec says for this purpose, else what the field allows or is advised to hold."""
    bound = paging_largest or size.keywords.get("maximum") or size.advised.get("maximum")
    return None if bound is None else int(bound)
