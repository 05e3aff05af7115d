"""How a rule is written and found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from generator.model import Catalogue, Spec, build
from generator.problems import Problem, pointer
from generator.source.bundle import Bundle
from generator.source.catalogue import CATALOGUE
from generator.source.facts import Facts

Parts = tuple[str | int, ...]
Finding = tuple[Parts, str]


@dataclass(frozen=True)
class Context:
    """What a rule may look at."""

    bundle: Bundle
    catalogue: Catalogue
    facts: Facts

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


def absent(key: str, node: dict[str, Any]) -> str:
    """Begin the message about a key that is missing; nothing where it is there and wrong."""
    return "" if key in node else "is missing: it "


Check = Callable[[Context], Iterator[Finding]]

RULES: dict[str, Callable[[Context], Iterator[Problem]]] = {}


def rule(name: str, *, document: str | None = None) -> Callable[[Check], Check]:
    """Register a rule: a function that yields the place and the message of everything it finds.

    Args:
        name: Its id.
        document: The document of the spec that the places are in; without it they are in the bundle.
    """

    def register(check: Check) -> Check:
        def report(context: Context) -> Iterator[Problem]:
            for parts, message in check(context):
                if document:
                    label = PurePosixPath(context.bundle.place()[0]).with_name(document)
                    yield Problem(str(label), pointer(*parts), name, message)
                else:
                    yield context.bundle.problem(name, message, *parts)

        RULES[name] = report
        return check

    return register


def catalogue_rule(name: str) -> Callable[[Check], Check]:
    """Register a rule like `rule`, whose places are in the error catalogue."""
    return rule(name, document=CATALOGUE)
