"""How a rule is written and found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.bundle import Bundle
from generator.problems import Problem

Parts = tuple[str | int, ...]
Finding = tuple[Parts, str]


@dataclass(frozen=True)
class Context:
    """What a rule may look at."""

    bundle: Bundle
    catalogue: dict[str, Any]

    @cached_property
    def operations(self) -> list[tuple[tuple[str, str, str], dict[str, Any]]]:
        """Every operation with its keys."""
        return list(self.bundle.operations())

    @cached_property
    def schemas(self) -> dict[str, dict[str, Any]]:
        """Every named schema; `true` and `false`, which are schemas too, say no more than an empty one."""
        return _as_dicts(self.bundle.document["components"].get("schemas", {}))

    def dereference(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow a reference, and the references it leads to."""
        return self.bundle.dereference(node)

    def properties(self, schema: dict[str, Any]) -> dict[str, Any]:
        """All properties of an object schema, those from `allOf` included."""
        schema = self.dereference(schema)
        found = _as_dicts(schema.get("properties", {}))
        for part in schema.get("allOf", []):
            found.update(self.properties(part))
        return found

    def required(self, schema: dict[str, Any]) -> set[str]:
        """All required properties of an object schema, those from `allOf` included."""
        schema = self.dereference(schema)
        return set(schema.get("required", [])).union(*(self.required(part) for part in schema.get("allOf", [])))


def _as_dicts(schemas: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {name: schema if isinstance(schema, dict) else {} for name, schema in schemas.items()}


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
