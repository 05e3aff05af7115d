"""How each operation looks as a method of its API group: flat, typed keywords in, the success model out."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.bundle import Bundle
from generator.declarations import annotation
from generator.model import (
    Answer,
    Choice,
    Constant,
    Content,
    Field,
    JsonText,
    ListOf,
    Model,
    ModelRef,
    Operation,
    Parameter,
    Scalar,
    Spec,
    Union,
    Value,
)
from generator.problems import SpecError
from generator.sending import models_of
from generator.upstream import module_name

A_DICT = "Mapping[str, Any]"
"""What a model may be written as: a dict that looks as on the wire."""

_FLATTENED_DOC = "The message, of exactly one kind; on the wire its fields sit beside the others."
_PLACES = ("path", "query", "header")
_IMPORTS = {
    "File": "from ...types import File",
}


def taken(value: Value) -> str:
    """Write the type that a method takes for a value: any sequence for a list, and a dict for a model."""
    kind = value.type
    if isinstance(kind, JsonText) and kind.model is None:
        return f"{A_DICT} | str"
    written = annotation(value, is_sent=True)
    if isinstance(kind, ListOf) and models_of(kind.item):
        return f"{written[:-1]} | {A_DICT}]"
    return f"{written} | {A_DICT}" if models_of(value) or isinstance(kind, JsonText) else written


@dataclass(frozen=True)
class Argument:
    """One keyword of a method."""

    name: str
    annotation: str
    required: bool
    doc: str
    default: str | None = None
    secret: bool = False
    of_client: str | None = None

    @property
    def is_optional(self) -> bool:
        """Whether a caller may leave it out."""
        return not self.required or self.default is not None or self.of_client is not None

    @property
    def takes_dict(self) -> bool:
        """Whether a dict may stand for a model, of which the model's own types know nothing."""
        return A_DICT in self.annotation

    @property
    def declaration(self) -> str:
        """The keyword as it stands in a signature."""
        if self.default is not None:
            return f"{self.name}: {self.annotation} = {self.default}"
        return f"{self.name}: {self.annotation} | None = None" if self.is_optional else f"{self.name}: {self.annotation}"

    @property
    def value(self) -> str:
        """What the method hands on: a keyword that was not given is left out, or the client's; a secret loses blanks around it."""
        if self.of_client is not None:
            found = f'of_client(self._client, "{self.of_client}", "{self.name}", {self.name})'
            return found if self.annotation == "int" else f'cast("Any", {found})'  # the client's is a number, which becomes text
        value = f"trimmed({self.name})" if self.secret else f'cast("Any", {self.name})' if self.takes_dict else self.name
        return value if self.required or self.default is not None else f"given({value})"


@dataclass
class Method:
    """All that the templates need to write one operation."""

    operation: Operation
    return_type: str
    parse: str
    arguments: list[Argument] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    request_keywords: list[str] = field(default_factory=list)
    type_imports: set[str] = field(default_factory=set)
    models: set[str] = field(default_factory=set)

    @property
    def signature(self) -> list[Argument]:
        """The arguments, those that must be given first."""
        return sorted(self.arguments, key=lambda argument: argument.is_optional)

    @property
    def wire_imports(self) -> set[str]:
        """The helpers that its body calls."""
        values = " ".join(argument.value for argument in self.arguments)
        return {name for name in ("given", "of_client", "trimmed") if f"{name}(" in values}


def parameters_of(operation: Operation) -> list[Parameter]:
    """The parameters that a caller gives, those of the path first and in its order; a constant is not one of them."""
    given = [parameter for parameter in operation.parameters if not parameter.is_constant]
    return sorted(given, key=lambda each: (_PLACES.index(each.location), operation.path.find(f"{{{each.name}}}")))


class MethodBuilder:
    """Turns operations into methods."""

    def __init__(self, bundle: Bundle, spec: Spec) -> None:
        self._bundle = bundle
        self._spec = spec

    def build_all(self) -> dict[str, Method]:
        """Describe the methods of all operations, by operation id."""
        return {operation.id: self.build(operation) for operation in self._spec.operations}

    def build(self, operation: Operation) -> Method:
        """Describe the method of one operation.

        Raises:
            SpecError: two of its parameters would be the same Python keyword, or its body or answer is not made of objects.
        """
        method = Method(operation, *self._result(operation))
        if operation.success:
            method.type_imports.add(self._import(operation.success))
        elif operation.answer is Answer.FILE:
            method.type_imports.add(_IMPORTS["File"])
        for parameter in parameters_of(operation):
            method.request_keywords.append(self._add_argument(method, parameter))
        if operation.content:
            self._add_body(method, operation.content)
            method.request_keywords.append("body=body")
        self._refuse_clashes(method)
        return method

    @staticmethod
    def _result(operation: Operation) -> tuple[str, str]:
        if operation.answer is Answer.MODEL:
            return str(operation.success), f"model_answer(OPERATION, response, {operation.success}.from_dict)"
        return ("File" if operation.answer is Answer.FILE else "str"), f"{operation.answer}_answer(OPERATION, response)"

    def _import(self, model: str) -> str:
        return f"from ...models.{module_name(self._model(model).name)} import {model}"

    def _model(self, name: str) -> Model:
        if name not in self._spec.models:
            raise self._unusable(name, "becomes no class: a body and an answer must be an object, or a union that is flattened")
        return self._spec.models[name]

    def _unusable(self, schema: str, message: str) -> SpecError:
        return SpecError([self._bundle.problem("generator", f"{schema} {message}", "components", "schemas", schema)])

    def _add_argument(self, method: Method, given: Field | Parameter) -> str:
        """Add one keyword; returns how the method hands it on."""
        value = given.value
        method.type_imports.update(_imports(value))
        default = None if value.default is None else repr(value.default)
        doc = value.description.strip() + (f" When not given, the `{value.client_default}` of the client." if value.client_default else "")
        argument = Argument(
            given.python, taken(value), given.required, doc, default, secret=value.is_secret, of_client=value.client_default
        )
        method.arguments.append(argument)
        return f"{argument.name}={argument.value}"

    def _add_body(self, method: Method, content: Content) -> None:
        name, kind = content.schema, content.value.type
        if isinstance(kind, Union):
            if kind.flatten_as:
                self._add_flattened_union(method, kind, kind.flatten_as)
                return
            name = kind.group_body or name  # the other forms are for those who build the body themselves
        method.models.add(name)
        keywords = [self._add_argument(method, each) for each in self._fields(name)]
        method.body.append(f"body = {name}({', '.join(keywords)})")

    def _fields(self, model: str) -> list[Field]:
        """The fields of a model that a caller gives; a constant tag is not one of them."""
        return [each for each in self._model(model).ordered if not each.is_constant]

    def _add_flattened_union(self, method: Method, union: Union, keyword: str) -> None:
        """A body that is one of several messages at its top level: the message becomes one keyword."""
        variants = union.models
        target, _ = self._parts(variants[0])
        common = self._model(target).fields
        target_keywords = [self._add_argument(method, each) for each in self._fields(variants[0]) if each.name in common]
        kinds: list[str] = []
        lines: list[str] = []
        for index, variant in enumerate(variants):
            own_target, kind = self._parts(variant)
            if own_target != target:
                raise self._unusable(variant, f"must begin with {target}, as its sisters do")
            fields = [f"{each.python}=message.{each.python}" for each in self._fields(variant) if each.name not in common]
            kinds.append(kind)
            method.models |= {variant, kind}
            method.type_imports.add(self._import(kind))
            call = f"{variant}({', '.join(target_keywords + fields)})"
            if index == len(variants) - 1:
                lines += ["else:", f"    body = {call}"]
            else:
                lines += [f"{'elif' if index else 'if'} isinstance(message, {kind}):", f"    body{'' if index else ': Any'} = {call}"]
        method.body += [
            f'message: Any = as_message(_operation.OPERATION, {keyword}, "{keyword}", {", ".join(kinds)})',
            *lines,
            "body.additional_properties.update(message.additional_properties)",
        ]
        method.arguments.append(Argument(keyword, " | ".join([*kinds, A_DICT]), required=True, doc=_FLATTENED_DOC))

    def _parts(self, variant: str) -> tuple[str, str]:
        model = self._model(variant)
        if len(model.bases) != 2 or any(each.owner == variant for each in model.fields.values()):
            raise self._unusable(variant, "must be an allOf of two references, what all kinds share and the message")
        return model.bases[0], model.bases[1]

    def _refuse_clashes(self, method: Method) -> None:
        names = [argument.name for argument in method.arguments]
        clashes = sorted({name for name in names if names.count(name) > 1})
        if clashes:
            message = f"{', '.join(clashes)}: two parameters with one Python name"
            raise SpecError([self._bundle.problem("argument-clash", message, *method.operation.place)])


def _imports(value: Value) -> Iterator[str]:
    """What a module of a group imports for the type of a keyword."""
    for kind in value.types:
        match kind:
            case ModelRef(name):
                yield f"from ...models.{module_name(name)} import {name}"
            case Constant() | Choice():
                yield "from typing import Literal"
            case Scalar(name) if name in _IMPORTS:
                yield _IMPORTS[name]
            case _:
                pass
