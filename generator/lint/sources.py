"""Rules about sources: what the spec says is in the facts (`spec/facts/`)."""

from collections.abc import Iterator

from generator.lint.rules import Context, Finding, absent, catalogue_rule, rule
from generator.problems import in_quotes, walk

ERAS = ("2016", "current", "legacy")
CONFIDENCES = ("documented", "from SDK", "inferred", "observed")


@rule("source")
def source(context: Context) -> Iterator[Finding]:
    """Every operation and every webhook names the facts it was written from, with era and confidence."""
    for parts, operation in context.described:
        entries = operation.get("x-source")
        if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
            yield (*parts, "x-source"), absent("x-source", operation) + "must be a list of facts, each with era and confidence"
            continue
        for index, entry in enumerate(entries):
            if problem := context.facts.problem(str(entry.get("fact"))):
                yield (*parts, "x-source", index, "fact"), problem if "fact" in entry else "is missing: it must be <file>#<name>"
            for key, values in (("era", ERAS), ("confidence", CONFIDENCES)):
                if entry.get(key) not in values:
                    message = f"must be one of {', '.join(values)}" + in_quotes(entry.get(key), values)
                    yield (*parts, "x-source", index, key), absent(key, entry) + message


@catalogue_rule("catalogue-source")
def catalogue_source(context: Context) -> Iterator[Finding]:
    """What the catalogue of error codes names as a fact (`<file>#<name>`) is one, and says something of the code.

    Where no fact does, its source is a sentence.
    """
    for parts, node in walk(context.catalogue.document):
        if parts[-1:] == ("source",):
            code = context.catalogue.codes[int(parts[1])].code if parts[0] == "codes" else None
            for fact in map(str, node if isinstance(node, list) else [node]):
                if "#" in fact and (problem := context.facts.problem(fact, code)):
                    yield parts, problem
