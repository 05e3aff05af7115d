"""How each operation looks as a method of its API group: flat, typed keywords in, the success model out."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from generator.bundle import Bundle
from generator.operations import CLIENT_DEFAULT, Answer, JsonText, OperationFacts
from generator.problems import SpecError
from generator.sending import models_of

A_DICT = "Mapping[str, Any]"
"""What a model may be written as: a dict that looks as on the wire."""

_FLATTENED_DOC = "The message, of exactly one kind; on the wire its fields sit beside the others."


@dataclass(frozen=True)
class WireForms:
    """The properties that look different in Python and on the wire, by (schema, property)."""

    separators: dict[tuple[str, str], str]
    json_texts: dict[tuple[str, str], JsonText]

    def annotation(self, model: str | None, prop: PropertyProtocol) -> str:
        """The type that Python shows for a property of a model, or (`None`) for a parameter."""
        place = (str(model), prop.name.get_untrusted_value())
        if place in self.separators:
            return "list[str]"
        if place in self.json_texts:
            return f"{self.json_texts[place].schema or 'dict[str, str]'} | str"
        return prop.get_type_string(no_optional=True).as_unembedded_code()

    def taken(self, model: str | None, prop: PropertyProtocol) -> str:
        """The type that a method takes for a property: any sequence for a list, and a dict for a model."""
        place = (str(model), prop.name.get_untrusted_value())
        if place in self.separators:
            return "Sequence[str | int]"
        if place in self.json_texts and self.json_texts[place].schema is None:
            return f"{A_DICT} | str"
        annotation = self.annotation(model, prop).replace("list[", "Sequence[")
        if isinstance(prop, ListProperty) and models_of(prop.inner_property):
            return f"{annotation[:-1]} | {A_DICT}]"
        return f"{annotation} | {A_DICT}" if models_of(prop) or place in self.json_texts else annotation


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
            return found if self.annotation == "int" else f"str({found})"
        value = f"trimmed({self.name})" if self.secret else f'cast("Any", {self.name})' if self.takes_dict else self.name
        return value if self.required or self.default is not None else f"given({value})"


@dataclass
class Method:
    """All that the templates need to write one operation."""

    operation: OperationFacts
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

    @property
    def documentation(self) -> dict[str, Any]:
        """The part of the operation's spec that its docstring is written from."""
        return self.operation.spec


class MethodBuilder:
    """Turns parsed endpoints into methods."""

    def __init__(self, bundle: Bundle, models: Iterable[ModelProperty], forms: WireForms) -> None:
        self._bundle = bundle
        self._schemas: dict[str, Any] = bundle.document["components"].get("schemas", {})
        self._models = {str(model.class_info.name): model for model in models}
        self._forms = forms

    def build(self, operation: OperationFacts, endpoint: Endpoint) -> Method:
        """Describe the method of one operation.

        Raises:
            SpecError: two of its parameters would be the same Python keyword, or its body or answer is not made of objects.
        """
        method = Method(operation, *self._result(operation))
        if operation.success_schema:
            method.type_imports.add(self._import(operation.success_schema))
        elif operation.answer is Answer.FILE:
            method.type_imports.add("from ...types import File")
        for parameter in [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters]:
            if not isinstance(parameter, ConstProperty):  # the generated function has the constant as its default
                method.request_keywords.append(self._add_argument(method, parameter, None))
        for body in endpoint.bodies:
            self._add_body(method, body.prop)
            method.request_keywords.append("body=body")
        self._refuse_clashes(method)
        return method

    def _result(self, operation: OperationFacts) -> tuple[str, str]:
        if operation.answer is Answer.MODEL:
            return str(operation.success_schema), f"model_answer(OPERATION, response, {operation.success_schema}.from_dict)"
        return ("File" if operation.answer is Answer.FILE else "str"), f"{operation.answer}_answer(OPERATION, response)"

    def _import(self, model: str) -> str:
        return f"from ...models.{self._model(model).class_info.module_name} import {model}"

    def _model(self, name: str) -> ModelProperty:
        if name not in self._models:
            raise self._unusable(name, "becomes no class: a body and an answer must be an object, or a union that is flattened")
        return self._models[name]

    def _unusable(self, schema: str, message: str) -> SpecError:
        return SpecError([self._bundle.problem("generator", f"{schema} {message}", "components", "schemas", schema)])

    def _add_argument(self, method: Method, prop: PropertyProtocol, model: str | None) -> str:
        """Add one keyword; returns how the method hands it on."""
        annotation = self._annotation(method, prop, model)
        method.type_imports |= prop.get_imports(prefix="...") | prop.get_lazy_imports(prefix="...")
        doc = prop.description.get_untrusted_value().strip() if prop.description else self._parameter_doc(method, prop)
        default = prop.default.python_code.as_unembedded_code() if prop.default else None
        said = self._schema_of(method, prop, model)
        of_client = said.get(CLIENT_DEFAULT)
        doc += f" When not given, the `{of_client}` of the client." if of_client else ""
        argument = Argument(
            str(prop.python_name), annotation, prop.required, doc, default, secret=said.get("format") == "password", of_client=of_client
        )
        method.arguments.append(argument)
        return f"{argument.name}={argument.value}"

    def _annotation(self, method: Method, prop: PropertyProtocol, model: str | None) -> str:
        text = self._forms.json_texts.get((str(model), prop.name.get_untrusted_value()))
        if text and text.schema:
            method.type_imports.add(self._import(text.schema))
        return self._forms.taken(model, prop)

    def _schema_of(self, method: Method, prop: PropertyProtocol, model: str | None) -> dict[str, Any]:
        """What the spec says of a parameter, or of a property of a model."""
        name = prop.name.get_untrusted_value()
        if model is None:
            return dict(self._parameter(method, name).get("schema", {}))
        return self._bundle.properties(self._schemas[model]).get(name, {})

    def _parameter_doc(self, method: Method, prop: PropertyProtocol) -> str:
        """A parameter is described beside its schema, where openapi-python-client does not look."""
        return str(self._parameter(method, prop.name.get_untrusted_value()).get("description", "")).strip()

    def _parameter(self, method: Method, name: str) -> dict[str, Any]:
        parameters = [self._bundle.dereference(parameter) for parameter in method.operation.spec.get("parameters", [])]
        return next((parameter for parameter in parameters if parameter["name"] == name), {})

    def _add_body(self, method: Method, prop: PropertyProtocol) -> None:
        name = self._body_schema(method.operation)
        if isinstance(prop, UnionProperty):
            if "x-flatten-as" in self._schemas[name]:
                self._add_flattened_union(method, prop)
                return
            name = self._schemas[name]["x-group-body"]  # the other forms are for those who build the body themselves
        method.models.add(name)
        keywords = [self._add_argument(method, inner, name) for inner in self._fields(name)]
        method.body.append(f"body = {name}({', '.join(keywords)})")

    def _fields(self, model: str) -> list[PropertyProtocol]:
        """The properties of a model that a caller gives; a constant tag is not one of them."""
        found = self._model(model)
        properties: list[PropertyProtocol] = [*(found.required_properties or []), *(found.optional_properties or [])]
        return [prop for prop in properties if not isinstance(prop, ConstProperty)]

    def _add_flattened_union(self, method: Method, union: UnionProperty) -> None:
        """A body that is one of several messages at its top level: the message becomes one keyword."""
        keyword = self._schemas[self._body_schema(method.operation)]["x-flatten-as"]
        variants = [str(inner.class_info.name) for inner in union.inner_properties if isinstance(inner, ModelProperty)]
        target, _ = self._parts(variants[0])
        common = self._schemas[target].get("properties", {})
        shared = [prop for prop in self._fields(variants[0]) if prop.name.get_untrusted_value() in common]
        target_keywords = [self._add_argument(method, prop, variants[0]) for prop in shared]
        kinds: list[str] = []
        lines: list[str] = []
        for index, variant in enumerate(variants):
            own_target, kind = self._parts(variant)
            if own_target != target:
                raise self._unusable(variant, f"must begin with {target}, as its sisters do")
            fields = [
                f"{p.python_name}=message.{p.python_name}" for p in self._fields(variant) if p.name.get_untrusted_value() not in common
            ]
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

    def _body_schema(self, operation: OperationFacts) -> str:
        content = next(iter(operation.spec["requestBody"]["content"].values()))
        return str(content["schema"]["$ref"].rpartition("/")[2])

    def _parts(self, variant: str) -> tuple[str, str]:
        parts = [str(part.get("$ref")).rpartition("/")[2] for part in self._schemas[variant].get("allOf", [])]
        if len(parts) != 2 or not self._schemas.keys() >= set(parts):
            raise self._unusable(variant, "must be an allOf of two references, what all kinds share and the message")
        return parts[0], parts[1]

    def _refuse_clashes(self, method: Method) -> None:
        names = [argument.name for argument in method.arguments]
        clashes = sorted({name for name in names if names.count(name) > 1})
        if clashes:
            where = ("paths", method.operation.path, method.operation.method.lower())
            message = f"{', '.join(clashes)}: two parameters with one Python name"
            raise SpecError([self._bundle.problem("argument-clash", message, *where)])
