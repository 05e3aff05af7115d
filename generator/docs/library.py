"""What the pages are written from: the model of the spec, and how its parts look as Python."""

from functools import cached_property

from generator.client.methods import MethodBuilder
from generator.model import Catalogue, Choice, Operation, Union, build
from generator.source.bundle import Bundle

SHARED_PAGE = "errors"
"""Where the models of documents without a domain are shown: how a failure looks."""


class Library:
    """Looks things up in the spec, by the names that people use."""

    def __init__(self, bundle: Bundle, catalogue: Catalogue) -> None:
        self.bundle = bundle
        self.catalogue = catalogue
        self.spec = build(bundle)
        self.methods = MethodBuilder(bundle, self.spec).build_all()

    @cached_property
    def enums(self) -> dict[str, str]:
        """Name of a choice between a few values → the type of the values."""
        values = [field.value for model in self.spec.models.values() for field in model.fields.values()]
        values += [parameter.value for operation in self.spec.operations for parameter in operation.parameters]
        return {type_.annotation: type_.base for value in values for type_ in value.types if isinstance(type_, Choice)}

    def has_class(self, schema: str) -> bool:
        """Return whether a schema becomes a class; a union does not."""
        return schema in self.spec.models

    def page_of(self, model: str) -> str:
        """Name the page that a model is shown on: that of the document it is written in."""
        document = self.spec.models[model].document
        return document if document in self.spec.domains else SHARED_PAGE

    def union_of(self, operation: Operation) -> Union | None:
        """The union that a body is; `None` for an object and without a body."""
        type_ = operation.content.value.type if operation.content else None
        return type_ if isinstance(type_, Union) else None

    def form_of(self, operation: Operation) -> str:
        """The schema that the group method takes the fields of; empty without a body."""
        union = self.union_of(operation)
        return (union and union.group_body) or (operation.content.schema if operation.content else "")

    def flattened(self, union: Union) -> list[tuple[str, str, str]]:
        """The kinds of a flattened union: (class of the whole body, what all have, class of the message)."""
        return [(variant, *self.spec.models[variant].bases) for variant in union.models]  # type: ignore[misc]  # the method was built: two bases
