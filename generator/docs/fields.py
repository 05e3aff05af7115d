"""The rows of the tables of fields and parameters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.client.methods import A_DICT, Argument
from generator.docs.library import Library
from generator.docs.links import Links
from generator.docs.markdown import cell, code, one_line_json
from generator.model import ANYTHING, Constant, Field, Joined, JsonText, Keywords, ListOf, Operation, Value, Webhook

_NAME = re.compile(r"\b[A-Z]\w*")
_DICT = A_DICT.replace("[", "\\[").replace("]", "\\]")
_LITERAL = re.compile(r"Literal\[(.*?)\]")


@dataclass(frozen=True)
class Row:
    """One row of a table; `type` and `meaning` are ready for its cells."""

    name: str
    wire: str
    type: str
    required: bool
    meaning: str


class Fields:
    """Describes fields."""

    def __init__(self, library: Library, links: Links) -> None:
        self._library = library
        self._links = links

    def of_model(self, model: str, page: str, *, nested: bool = False) -> list[Row]:
        """The fields of a model.

        Args:
            model: Name of the model.
            page: Where they are shown.
            nested: As what is received: with the fields of the models inside it, by their way from the outermost. Otherwise as what
                is made: a field that is always the same need not be given.
        """
        return list(self._rows(model, page, nested=nested, before="", within=()))

    def _rows(self, model: str, page: str, *, nested: bool, before: str, within: tuple[str, ...]) -> Iterator[Row]:
        for field in self._library.spec.models[model].fields.values():
            inner = self._inner_model(field) if nested and model not in within else None
            shown = field.annotation if inner is None else field.annotation.replace(inner, self._outline(inner))
            required = field.required and (nested or not field.is_constant)
            yield Row(before + field.python, field.name, self._type(shown, page), required, self._meaning(field.value, page))
            if inner is not None:
                many = "[]" if isinstance(field.value.type, ListOf) else ""
                yield from self._rows(inner, page, nested=True, before=f"{before}{field.python}{many}.", within=(*within, model))

    def _outline(self, model: str) -> str:
        """What a model is called whose fields, if it has any, follow."""
        return "object" if self._library.spec.models[model].fields else "dict"

    def _inner_model(self, field: Field) -> str | None:
        """The model that a field holds, when it is always the same one."""
        models = list(field.value.models)
        return models[0] if len(models) == 1 and " | str" not in field.annotation else None

    def of_method(self, operation: Operation, page: str) -> list[Row]:
        """The keywords of the group method of an operation."""
        described = {each.python: (f"{code(each.name)} ({each.location})", each.value) for each in operation.parameters}
        described |= {field.python: (f"{code(field.name)} (body)", field.value) for field in self._body_fields(operation)}
        return [self._argument(argument, described, page) for argument in self._library.methods[operation.id].signature]

    def _argument(self, argument: Argument, described: dict[str, tuple[str, Value]], page: str) -> Row:
        wire, value = described.get(argument.name, ("its fields beside the others (body)", replace(ANYTHING, description=argument.doc)))
        required = not argument.is_optional
        return Row(argument.name, wire, self._type(argument.annotation, page), required, self._meaning(value, page))

    def of_push(self, webhook: Webhook) -> list[Row]:
        """What comes with a push beside its body."""
        return [
            Row(each.name, each.location, each.value.annotation, each.required, self._meaning(each.value, webhook.domain))
            for each in webhook.parameters
        ]

    def _body_fields(self, operation: Operation) -> Iterator[Field]:
        union, models = self._library.union_of(operation), self._library.spec.models
        if union and union.flatten_as:
            variant, target, _ = self._library.flattened(union)[0]
            yield from (field for name, field in models[variant].fields.items() if name in models[target].fields)
        elif operation.content:
            yield from models[self._library.form_of(operation)].fields.values()

    def other_forms(self, operation: Operation, page: str) -> list[str]:
        """The forms of a body that the group method does not take."""
        union = self._library.union_of(operation)
        if union is None or union.group_body is None:
            return []
        return [self._links.model(form, page) for form in union.models if form != union.group_body]

    def _type(self, annotation: str, page: str) -> str:
        """A Python type for a cell: models are links, alternatives are parted by a word instead of a bar."""
        annotation = _LITERAL.sub(lambda match: "str" if "'" in match[1] or '"' in match[1] else "int", annotation).replace(" | ", " or ")
        bare = annotation.replace("[", "\\[").replace("]", "\\]")
        return _NAME.sub(lambda match: self._type_name(match[0], page), bare.replace(_DICT, "dict"))

    def _type_name(self, name: str, page: str) -> str:
        return self._links.model(name, page) if self._library.has_class(name) else self._library.enums.get(name, name)

    def _meaning(self, value: Value, page: str) -> str:
        description = value.description.strip()
        described = self._links.within(cell(description), page)
        return " ".join([described, *map(cell, (*_constraints(value), *_bounds(value, description)))])


def _constraints(value: Value) -> Iterator[str]:
    """What else is said of a value, in words."""
    item = value.type.item if isinstance(value.type, ListOf) else ANYTHING
    if isinstance(value.type, Constant):
        yield f"Always {_value(value.type.value)}."
    elif "default" in value.keywords:
        yield f"Default: {_value(value.default)}."
    if "enum" in value.keywords:
        yield f"One of {_values(value.keywords['enum'])}."
    if "enum" in item.keywords:
        yield f"Each one of {_values(item.keywords['enum'])}."
    if value.is_secret:
        yield "Secret."
    yield from wire_notes(value)


def wire_notes(value: Value) -> Iterator[str]:
    """What our extensions of JSON Schema say, in words."""
    if value.known_values:
        yield "Known values: " + "; ".join(f"{code(known)} {meaning}" for known, meaning in value.known_values.items()) + "."
    if isinstance(value.type, Joined):
        yield f"Joined with {code(value.type.separator)} on the wire."
    if isinstance(value.type, JsonText):
        yield "JSON text on the wire."
    if value.client_default:
        yield f"When not given, the {code(value.client_default)} of the client."


_BOUNDS = {
    "minLength": "At least {} characters",
    "maxLength": "At most {} characters",
    "minItems": "At least {} entries",
    "maxItems": "At most {} entries",
    "minimum": "At least {}",
    "maximum": "At most {}",
    "pattern": "Matches {}",
}


def _bounds(value: Value, description: str) -> Iterator[str]:
    """What is enforced and advised, each marked as such; of what is neither, the limits that the description does not name already."""
    keywords = value.keywords
    if "const" in keywords or ("minimum" in keywords and keywords["minimum"] == keywords.get("maximum")):
        return
    for name, words in _BOUNDS.items():
        if name in value.enforced:
            yield f"{words.format(_bound(name, keywords))} (enforced: {value.enforced[name]})."
        elif name in keywords and (name == "pattern" or not re.search(rf"(?<!\w){keywords[name]}(?!\w)", description)):
            yield f"{words.format(_bound(name, keywords))}."
        if name in value.advised:
            yield f"{words.format(_bound(name, value.advised))} (advised)."


def _bound(name: str, limits: Keywords) -> str:
    return code(limits[name]) if name == "pattern" else str(limits[name])


def _value(value: object) -> str:
    return code(value if isinstance(value, str) and value else one_line_json(value))


def _values(values: list[object]) -> str:
    return ", ".join(map(_value, values))
