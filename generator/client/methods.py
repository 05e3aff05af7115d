"""How each operation looks as a method of its API group, flat, typed keywords in, the success model out; and as a row of the table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.client.declarations import annotation, models_of
from generator.model import (
    ANYTHING,
    MULTIPART,
    Answer,
    Choice,
    Constant,
    Content,
    Field,
    Joined,
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
from generator.model.paging import holder, item, largest, response_fields, sent
from generator.problems import SpecError
from generator.source.bundle import Bundle

A_DICT = "Mapping[str, Any]"
"""What a model may be written as: a dict that looks as on the wire."""

_FLATTENED_DOC = "The message, of exactly one kind; on the wire its fields sit beside the others."
_PLACES = ("path", "query", "header")
_KINDS = {"bool": "flag", "float": "number", "int": "integer", "str": "text", "list[str] | str": "texts"}
"""What is taken for a parameter, by its type; the last one is a list that travels as JSON text."""
_IMPORTS = {
    "File": "from ..types import File",
}


def taken(value: Value) -> str:
    """Write the type that a method takes for a value: any sequence for a list, and a dict for a model."""
    type_ = value.type
    written = annotation(value, is_sent=True)
    if isinstance(type_, JsonText) and type_.model is None:
        return written if isinstance(type_.content.type, ListOf) else f"{A_DICT} | str"
    if isinstance(type_, ListOf) and models_of(type_.item):
        return f"{written[:-1]} | {A_DICT}]"
    return f"{written} | {A_DICT}" if models_of(value) or isinstance(type_, JsonText) else written


@dataclass(frozen=True)
class Argument:
    """One keyword of a method."""

    name: str
    annotation: str
    required: bool
    doc: str
    default: str | None = None
    of_client: str | None = None

    @property
    def is_optional(self) -> bool:
        """Whether a caller may leave it out."""
        return not self.required or self.default is not None or self.of_client is not None

    @property
    def declaration(self) -> str:
        """The keyword as it stands in a signature."""
        if self.default is not None:
            return f"{self.name}: {self.annotation} = {self.default}"
        return f"{self.name}: {self.annotation} | None = None" if self.is_optional else f"{self.name}: {self.annotation}"


def in_order(arguments: Iterable[Argument]) -> list[Argument]:
    """Put those first that must be given."""
    return sorted(arguments, key=lambda argument: argument.is_optional)


@dataclass(frozen=True)
class AllPages:
    """The method that reads all pages of a list.

    Attributes:
        name: Its name.
        item: The type of what is on a page.
        arguments: Its keywords: those of the operation; cursor and size need not be given.
        size: What it says of the size of a page; empty when there is none.
        row: What the table of operations holds, as Python.
    """

    name: str
    item: str
    arguments: list[Argument]
    size: str
    row: str

    @property
    def signature(self) -> list[Argument]:
        """The arguments, those that must be given first."""
        return in_order(self.arguments)


@dataclass
class Method:
    """All that the templates need to write one operation.

    Attributes:
        operation: The operation.
        return_type: What its method returns.
        arguments: The keywords of its method.
        parameters: What the table holds of each parameter, as Python.
        body: What the table holds of the body, as Python; `None` when there is none.
        type_imports: What a module of a group imports for the types of the method.
        pages: The method that reads all of its pages; `None` when it gives none.
    """

    operation: Operation
    return_type: str
    arguments: list[Argument] = field(default_factory=list)
    parameters: list[str] = field(default_factory=list)
    body: str | None = None
    type_imports: set[str] = field(default_factory=set)
    pages: AllPages | None = None

    @property
    def signature(self) -> list[Argument]:
        """The arguments, those that must be given first."""
        return in_order(self.arguments)

    @property
    def model(self) -> str | None:
        """The class of its answer; `None` when that is a file, a redirect or nothing."""
        return self.return_type if self.operation.answer is Answer.MODEL else None

    def row(self, *, has_limits: bool) -> str:
        """The arguments of its row in the table of operations."""
        operation = self.operation
        return _written(
            *(
                operation.id,
                operation.domain,
                operation.method,
                operation.path,
                operation.host,
                operation.security,
                operation.documentation.docs_url,
            ),
            result=self.model,
            parameters=_Code(f"({', '.join(self.parameters)},)") if self.parameters else None,
            body=_Code(self.body) if self.body else None,
            safe_to_retry=operation.safe_to_retry or None,
            answer=None if operation.answer is Answer.MODEL else str(operation.answer),
            token_lifetime=operation.token_lifetime,
            has_limits=has_limits or None,
            paging=_Code(self.pages.row) if self.pages else None,
        )


class _Code(str):
    """Python that is written already."""

    __slots__ = ()
    __repr__ = str.__str__


def _written(*values: object, **others: object) -> str:
    """Write the arguments of a call; those that are `None` are left out, for that is the default."""
    return ", ".join([*map(repr, values), *(f"{name}={value!r}" for name, value in others.items() if value is not None)])


def _in_order(operation: Operation) -> list[Parameter]:
    """The parameters, those of the path first and in its order."""
    return sorted(operation.parameters, key=lambda each: (_PLACES.index(each.location), operation.path.find(f"{{{each.name}}}")))


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
        method = Method(operation, self._result(operation))
        if method.model:
            method.type_imports.add(_import(method.model))
        elif operation.answer is Answer.FILE:
            method.type_imports.add(_IMPORTS["File"])
        for parameter in _in_order(operation):
            if not parameter.is_constant:
                self._add_argument(method, parameter)
            method.parameters.append(_parameter(parameter))
        if operation.content:
            method.body = self._body(method, operation.content)
        self._refuse_clashes(method)
        method.pages = self._pages(method)
        return method

    def _pages(self, method: Method) -> AllPages | None:
        """Describe the method that reads all pages; what does not fit the operation is refused by the lint."""
        operation, paging = method.operation, method.operation.paging
        if paging is None:
            return None
        taken_by_name = sent(self._spec, operation)
        cursor, size = taken_by_name[paging.cursor], taken_by_name[paging.size] if paging.size else None
        listed = response_fields(self._spec, operation, paging.items) or []
        of_item = item(listed) or ANYTHING
        method.type_imports.update(_imports(of_item))
        within = taken_by_name[holder(paging.cursor)].python if holder(paging.cursor) else None
        own = {within or cursor.python} | ({within or size.python} if size else set())
        arguments = [replace(each, required=False, default=None) if each.name in own else each for each in method.arguments]
        bound = largest(paging.largest, size.value) if size else None
        row = _written(
            cursor.name if within else cursor.python,
            tuple(each.python for each in listed),
            next=self._attributes(operation, paging.next),
            more=self._attributes(operation, paging.more),
            step=paging.step,
            first=paging.first,
            size=(size.name if within else size.python) if size else None,
            largest=bound,
            within=within,
            is_number=cursor.value.annotation == "int" or None,
        )
        note = f"`{f'{within}.' if within else ''}{size.python}` is {bound} when it is not given." if size else ""
        return AllPages(paging.name, annotation(of_item, is_sent=False), arguments, note, f"Paging({row})")

    def _attributes(self, operation: Operation, path: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return tuple(each.python for each in response_fields(self._spec, operation, path) or ()) if path else None

    def _result(self, operation: Operation) -> str:
        if operation.answer is Answer.MODEL:
            return self._model(str(operation.success)).name
        return {Answer.FILE: "File", Answer.NOTHING: "None"}.get(operation.answer, "str")

    def _model(self, name: str) -> Model:
        if name not in self._spec.models:
            raise self._unusable(name, "does not become a class: a body and a response must be an object, or a union that is flattened")
        return self._spec.models[name]

    def _unusable(self, schema: str, message: str) -> SpecError:
        return SpecError([self._bundle.problem("generator", f"{schema} {message}", "components", "schemas", schema)])

    @staticmethod
    def _add_argument(method: Method, given: Field | Parameter) -> None:
        """Add one keyword."""
        value = given.value
        method.type_imports.update(_imports(value))
        default = None if value.default is None else repr(value.default)
        doc = value.description.strip() + (f" When not given, the `{value.client_default}` of the client." if value.client_default else "")
        method.arguments.append(Argument(given.python, taken(value), given.required, doc, default, of_client=value.client_default))

    def _body(self, method: Method, content: Content) -> str:
        """Add the keywords of the body; returns what the table holds of it."""
        media = "multipart" if content.media_type == MULTIPART else None
        type_ = content.value.type
        if not isinstance(type_, Union):
            return self._body_of(method, self._model(content.schema), media=media)
        if not type_.flatten_as:  # the other forms are for those who build the body themselves
            return self._body_of(method, self._model(type_.group_body or content.schema), forms=tuple(type_.models), media=media)
        target, kinds = self._target_and_kinds(type_)
        written = self._body_of(method, target, message=type_.flatten_as, kinds=kinds, media=media)
        method.type_imports.update(map(_import, kinds))
        method.arguments.append(Argument(type_.flatten_as, " | ".join([*kinds, A_DICT]), required=True, doc=_FLATTENED_DOC))
        return written

    def _body_of(self, method: Method, model: Model, **others: object) -> str:
        """Add the fields of a model as keywords; a constant tag is not one of them."""
        fields = [each for each in model.ordered if not each.is_constant]
        for each in fields:
            self._add_argument(method, each)
        plain = [each for each in fields if not each.value.client_default]
        of_client = tuple((each.python, each.value.client_default) for each in fields if each.value.client_default)
        arguments = _written(
            model.name,
            required=_names(each for each in plain if each.required and each.value.default is None),
            optional=_names(each for each in plain if not each.required or each.value.default is not None),
            secret=_names(each for each in plain if each.value.is_secret),
            of_client=of_client or None,
            **others,
        )
        return f"Body({arguments})"

    def _target_and_kinds(self, union: Union) -> tuple[Model, tuple[str, ...]]:
        """Take the kinds of a flattened body apart: what all of them have, and the messages."""
        parts = [self._parts(variant) for variant in union.models]
        target = parts[0][0]
        for variant, (own_target, _) in zip(union.models, parts, strict=True):
            if own_target != target:
                raise self._unusable(variant, f"must begin with {target}, as the other forms do")
        model = self._model(target)
        if model.others is None:
            raise self._unusable(target, "must take other fields: those of the message stand beside its own")
        return model, tuple(message for _, message in parts)

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
        if method.body and "body" in names:
            message = "body: means the body as a whole, and cannot be the name of a parameter or field beside it"
            raise SpecError([self._bundle.problem("argument-clash", message, *method.operation.place)])


def _import(model: str) -> str:
    return f"from ..models import {model}"


def _parameter(given: Parameter) -> str:
    """What the table holds of a parameter."""
    value, type_ = given.value, given.value.type
    base = type_.base if isinstance(type_, Choice) else "str" if isinstance(type_, Joined) else value.annotation
    if isinstance(type_, Constant):
        return f"Parameter({_written('', given.name, given.location, constant=type_.value)})"
    arguments = _written(
        given.python,
        given.name,
        given.location,
        _KINDS.get(base, "any"),
        required=given.required or None,
        secret=value.is_secret or None,
        of_client=value.client_default,
        default=value.default,
    )
    return f"Parameter({arguments})"


def _names(fields: Iterable[Field]) -> tuple[str, ...] | None:
    return tuple(each.python for each in fields) or None


def _imports(value: Value) -> Iterator[str]:
    """What a module of a group imports for the type of a keyword."""
    for type_ in value.types:
        match type_:
            case ModelRef(name):
                yield _import(name)
            case Constant() | Choice():
                yield "from typing import Literal"
            case Scalar(name) if name in _IMPORTS:
                yield _IMPORTS[name]
            case _:
                pass
