"""How a rule is written and found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.bundle import Bundle
from generator.catalogue import CATALOGUE
from generator.model import Spec, build
from generator.problems import Problem, pointer

Parts = tuple[str | int, ...]
Finding = tuple[Parts, str]


@dataclass(frozen=True)
class Context:
    """What a rule may look at."""

    bundle: Bundle
    catalogue: dict[str, Any]

    @cached_property
    def spec(self) -> Spec:
        """What the spec means; a rule about how something is written reads the bundle."""
        return build(self.bundle)

    @cached_property
    def operations(self) -> list[tuple[tuple[str, str, str], dict[str, Any]]]:
        """Every operation with its keys."""
        return list(self.bundle.operations())

    @cached_property
    def webhooks(self) -> list[tuple[tuple[str, str, str], dict[str, Any]]]:
        """Every webhook with its keys."""
        return list(self.bundle.webhooks())

    @cached_property
    def described(self) -> list[tuple[tuple[str, str, str], dict[str, Any]]]:
        """What is called and what is pushed: both are described in the same way."""
        return [*self.operations, *self.webhooks]

    @cached_property
    def schemas(self) -> dict[str, dict[str, Any]]:
        """Every named schema; `true` and `false`, which are schemas too, say no more than an empty one."""
        schemas = self.bundle.document["components"].get("schemas", {})
        return {name: schema if isinstance(schema, dict) else {} for name, schema in schemas.items()}

    def dereference(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow a reference, and the references it leads to."""
        return self.bundle.dereference(node)

    def properties(self, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """All properties of an object schema, those from `allOf` included."""
        return self.bundle.properties(schema)

    def required(self, schema: dict[str, Any]) -> set[str]:
        """All required properties of an object schema, those from `allOf` included."""
        return self.bundle.required(schema)


RULES: dict[str, Callable[[Context], Iterator[Problem]]] = {}


def rule(name: str) -> Callable[[Callable[[Context], Iterator[Finding]]], Callable[[Context], Iterator[Finding]]]:
    """Register a rule: a function that yields the place and the message of everything it finds."""

    def register(check: Callable[[Context], Iterator[Finding]]) -> Callable[[Context], Iterator[Finding]]:
        def report(context: Context) -> Iterator[Problem]:
            for parts, message in check(context):
                yield context.bundle.problem(name, message, *parts)

        RULES[name] = report
        return check

    return register


def catalogue_rule(name: str) -> Callable[[Callable[[Context], Iterator[Finding]]], Callable[[Context], Iterator[Finding]]]:
    """Register a rule like `rule`, whose places are in the error catalogue."""

    def register(check: Callable[[Context], Iterator[Finding]]) -> Callable[[Context], Iterator[Finding]]:
        def report(context: Context) -> Iterator[Problem]:
            directory = context.bundle.problem(name, "").file.rpartition("/")[0]
            for parts, message in check(context):
                yield Problem(f"{directory}/{CATALOGUE}", pointer(*parts), name, message)

        RULES[name] = report
        return check

    return register
