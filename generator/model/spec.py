"""The whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from jsonschema import Draft202012Validator

from generator.model.fields import Model
from generator.model.operations import EventForm, Operation, Rate, Webhook
from generator.model.values import Union, Value


@dataclass(frozen=True)
class SecurityScheme:
    """Where a token is put, and whose it is."""

    location: str
    parameter: str
    token: str
    description: str
    summary_zh: str


@dataclass(frozen=True)
class Server:
    """A host of DingTalk's."""

    name: str
    url: str
    description: str
    summary_zh: str
    path_prefixes: tuple[str, ...]


@dataclass(frozen=True)
class Info:
    """What the spec says of itself."""

    title: str
    version: str
    summary: str
    description: str


@dataclass(frozen=True)
class Event:
    """An event, and the forms that it arrives in."""

    webhook: Webhook
    forms: tuple[EventForm, ...]

    @property
    def name(self) -> str:
        """Its name on the wire."""
        return self.webhook.id


@dataclass(frozen=True)
class StreamHeader:
    """A header of a Stream frame, and the field of an event that it stands for."""

    name: str
    field: str
    is_number: bool


@dataclass(frozen=True)
class Domain:
    """What the operations and pushes of a domain have in common.

    Attributes:
        name_zh: What DingTalk calls it.
        summary: What it holds.
        summary_zh: The same in Chinese.
    """

    name_zh: str
    summary: str
    summary_zh: str

    @property
    def description(self) -> str:
        """What it holds, and what DingTalk calls it.

        >>> Domain("便签", "Notes that people leave.", "大家留下的便签。").description
        'Notes that people leave (便签).'
        """
        return f"{self.summary.removesuffix('.')} ({self.name_zh})." if self.name_zh else self.summary


@dataclass(frozen=True, eq=False)
class Spec:
    """All that the spec says.

    Attributes:
        info: What it says of itself.
        servers: The hosts.
        security_schemes: Where tokens are put, by the name of the scheme.
        domains: The domains that have operations or pushes, in the order of `x-domains`.
        operations: All operations, in the order of the spec.
        webhooks: All that DingTalk pushes, in the order of the spec.
        models: The classes, in the order of the spec.
        values: Named schemas that become no class: unions, and simple values.
        rates: How often any operation may be called.
        stream_headers: Which header of a Stream frame is which field of an event.
        stream_topics: Name of what arrives in Stream mode → type and topic of its frames.
    """

    info: Info
    servers: tuple[Server, ...]
    security_schemes: Mapping[str, SecurityScheme]
    domains: Mapping[str, Domain]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    models: Mapping[str, Model]
    values: Mapping[str, Value]
    rates: tuple[Rate, ...]
    stream_headers: tuple[StreamHeader, ...]
    stream_topics: Mapping[str, Mapping[str, str]]
    _components: Mapping[str, Any] = field(repr=False)

    @cached_property
    def hosts(self) -> dict[str, str]:
        """Name of a host → where it is: `oapi` → `https://oapi.dingtalk.com`."""
        return {server.name: server.url for server in self.servers}

    @cached_property
    def hosts_by_prefix(self) -> dict[str, str]:
        """How a path begins → name of its host; `/` stands for all others."""
        return {prefix: server.name for server in self.servers for prefix in server.path_prefixes or ("/",)}

    @cached_property
    def events(self) -> list[Event]:
        """The events by name; each of their forms has one tag."""
        found = [Event(webhook, tuple(map(self._form, webhook.forms))) for webhook in self.webhooks if webhook.is_event]
        return sorted(found, key=lambda event: event.name)

    def _form(self, model: str) -> EventForm:
        (tag,) = self.models[model].tags
        return EventForm(model, tag)

    @cached_property
    def products(self) -> frozenset[str]:
        """The kinds of flattened bodies, each a target with a message. They are not classes of the client, which puts the two together."""
        unions = (operation.content.value.type for operation in self.operations if operation.content)
        return frozenset(name for union in unions if isinstance(union, Union) and union.flatten_as for name in union.models)

    @cached_property
    def event_tags(self) -> list[str]:
        """The fields that name the event of a body, the most usual one first."""
        found = [form.tag for event in self.events for form in event.forms]
        return sorted(set(found), key=lambda tag: (-found.count(tag), tag))

    @cached_property
    def secret_fields(self) -> list[str]:
        """The secrets that can be recognised by their names alone, wherever they are.

        A name that failures use as well (`code`) is not one: hiding it would hide why a call failed. Models still mask such a secret.
        """
        secrets = {*self.secret_parameters} | {
            name for model in self.models.values() for name, found in model.fields.items() if found.value.is_secret
        }
        return sorted(secrets - {name for model in self.models.values() if model.is_failure for name in model.fields})

    @cached_property
    def secret_parameters(self) -> list[str]:
        """The secrets in URLs and headers, tokens included."""
        parameters = [each for operation in self.operations for each in operation.parameters if each.value.is_secret]
        return sorted({each.name for each in parameters} | {scheme.parameter for scheme in self.security_schemes.values()})

    @cached_property
    def all_rates(self) -> dict[str, Sequence[Rate]]:
        """How often operations may be called: operation (`*`: each of them) → rates."""
        return {"*": self.rates} | {operation.id: operation.rates for operation in self.sorted_operations if operation.rates}

    @cached_property
    def sorted_operations(self) -> list[Operation]:
        """The operations by domain and name."""
        return sorted(self.operations, key=lambda operation: (operation.domain, operation.id))

    def union(self, name: str) -> Union | None:
        """Find a union by its name; `None` when that is something else."""
        found = self.values[name].type if name in self.values else None
        return found if isinstance(found, Union) else None

    def fits(self, instance: object, value: Value) -> bool:
        """Return whether an instance is what a value can be."""
        return self._validator(value.schema).is_valid(instance)

    def is_a(self, instance: object, name: str) -> bool:
        """Return whether an instance is what a named schema describes."""
        return self._validator({"$ref": f"#/components/schemas/{name}"}).is_valid(instance)

    def _validator(self, schema: Any) -> Draft202012Validator:
        return Draft202012Validator({**schema, "components": self._components} if isinstance(schema, dict) else schema)
