"""How the classes of the client are written: each field with its type in Python, and what JSON alone does not say of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import Choice, Constant, Field, Joined, JsonText, ListOf, MapOf, Model, ModelRef, Scalar, Spec, Union, Value
from generator.upstream import module_name


@dataclass(frozen=True)
class Declaration:
    """One field of a class: `name: annotation = value`.

    Attributes:
        name: Name of the attribute.
        annotation: Its type.
        value: What stands behind the `=`; empty when nothing does.
        description: What it means.
    """

    name: str
    annotation: str
    value: str
    description: str


def annotation(value: Value, *, is_sent: bool) -> str:  # noqa: PLR0911 - one for each type
    """Write the type of a value; what is sent takes any sequence for a list."""
    match value.type:
        case Constant(constant):
            return f"Literal[{constant!r}]"
        case Choice(values):
            return f"Literal[{', '.join(map(repr, values))}]"
        case Joined():
            return "Sequence[str | int]" if is_sent else "list[str]"
        case JsonText(content):
            return f"{annotation(content, is_sent=is_sent)} | str"
        case ListOf(item):
            return f"{'Sequence' if is_sent else 'list'}[{annotation(item, is_sent=is_sent)}]"
        case MapOf(inner):
            return f"dict[str, {annotation(inner, is_sent=is_sent) if inner else 'Any'}]"
        case Union() as union:
            return " | ".join(dict.fromkeys(annotation(alternative, is_sent=is_sent) for alternative in union.alternatives))
        case Scalar("UUID" | "datetime.date" | "datetime.datetime"):
            return "str"  # as DingTalk writes it: its times have many forms
        case _:
            return value.annotation


def models_of(value: Value) -> list[str]:
    """Name the models that a value may be; none unless it can be nothing else."""
    kinds = list(value.type.alternatives) if isinstance(value.type, Union) else [value]
    names = sorted(alternative.type.name for alternative in kinds if isinstance(alternative.type, ModelRef))
    return names if len(names) == len(kinds) else []


def base(model: Model) -> str:
    """Name the class of the runtime that reads and writes a class."""
    return "Shared" if model.is_sent and model.is_received else "Body" if model.is_sent else "Answer"


def parents(spec: Spec, model: Model) -> list[str]:
    """Name the classes that a class of an answer inherits fields from: those that it is made of, if it has their fields as they have them.

    What is sent is written in the order of its class, so a body declares all its fields itself.
    """
    if base(model) != "Answer":
        return []
    return [name for name in model.bases if name in spec.models and _is_contained_in(spec.models[name], model)]


def _is_contained_in(above: Model, model: Model) -> bool:
    is_plain = base(above) == "Answer" and not above.mixin and not (above.others and above.others.models)
    return is_plain and all(_declaration(above, field) == _declaration(model, model.fields[wire]) for wire, field in above.fields.items())


def declarations(spec: Spec, model: Model) -> Iterator[Declaration]:
    """Yield the fields of a class that it does not inherit, those that are required first."""
    inherited = {wire for name in parents(spec, model) for wire in spec.models[name].fields}
    return (_declaration(model, field) for field in model.ordered if field.name not in inherited)


def _declaration(model: Model, field: Field) -> Declaration:
    name, value, type_ = field.python, field.value, field.value.type
    only_sent = not model.is_received
    written = annotation(value, is_sent=only_sent)
    arguments: list[str] = []
    if model.mixin and field.name in model.mixin.fields:
        name = f"_{name}"
        arguments.append(f"alias={field.python!r}")
    if field.name != name:
        arguments.insert(0, repr(field.name))
    if field.required and isinstance(type_, Constant):
        arguments.append(f"default={type_.value!r}")
    elif value.default is not None:
        if not field.required:
            written += " | Unset" if only_sent else " | None"
        arguments.append(f"default={value.default!r}")
    elif not field.required:
        if only_sent:
            written, default = f"{written} | Unset", "default=UNSET"
        elif isinstance(type_, ListOf | Joined):
            default = "default_factory=list"
        else:
            written, default = f"{written.removesuffix(' | None')} | None", "default=None"
        arguments.append(default)
    arguments += [f"joined={type_.separator!r}"] if isinstance(type_, Joined) else []
    arguments += ["json_text=True"] if isinstance(type_, JsonText) else []
    arguments += ["secret=True"] if value.is_secret else []
    plain = len(arguments) == 1 and arguments[0].startswith("default=")
    return Declaration(
        name,
        written,
        arguments[0].removeprefix("default=") if plain else f"wire({', '.join(arguments)})" if arguments else "",
        value.description,
    )


def imports(spec: Spec, model: Model) -> list[str]:
    """Write the imports of the classes that the fields of one name."""
    inherited = {wire for name in parents(spec, model) for wire in spec.models[name].fields}
    values = [*(field.value for wire, field in model.fields.items() if wire not in inherited), *([model.others] if model.others else [])]
    named = set().union(*(value.models for value in values)) - {model.name, *parents(spec, model)}
    return sorted(f"from .{module_name(name)} import {name}" for name in named)


def type_of_others(model: Model) -> str | None:
    """Write the type of fields that the class does not declare, where it is a class's."""
    return annotation(model.others, is_sent=not model.is_received) if model.others and model.others.models else None


def tags(spec: Spec) -> dict[str, tuple[str, object]]:
    """Find the constants that distinguish the classes of unions: class → name on the wire and value."""
    values = [
        *spec.values.values(),
        *(field.value for model in spec.models.values() for field in model.fields.values()),
        *(model.others for model in spec.models.values() if model.others),
    ]
    found = {name for union in _unions(values) for name in union.models}
    return {name: next(iter(spec.models[name].tags.items())) for name in sorted(found) if spec.models[name].tags}


def _unions(values: Iterable[Value]) -> Iterator[Union]:
    return (type_ for value in values for type_ in value.types if isinstance(type_, Union))
