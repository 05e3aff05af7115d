"""Step `lint`: the spec's own rules (docs/spec-guide.md), each with an id and a test that it bites."""

from generator.lint import availability, completeness, examples, limits, methods, names, operations, schemas, sources, webhooks
from generator.lint.rules import RULES, Context
from generator.model import Catalogue
from generator.problems import SpecError
from generator.source.bundle import Bundle
from generator.source.facts import Facts

__all__ = [
    "RULES",
    "availability",
    "completeness",
    "examples",
    "limits",
    "lint",
    "methods",
    "names",
    "operations",
    "schemas",
    "sources",
    "webhooks",
]


def lint(bundle: Bundle, catalogue: Catalogue, facts: Facts) -> None:
    """Apply every rule.

    Raises:
        SpecError: with everything that any rule found.
    """
    context = Context(bundle, catalogue, facts)
    problems = [problem for rule in RULES.values() for problem in rule(context)]
    if problems:
        raise SpecError(problems)
