"""Rules about the methods that a group has beside one for each operation: names of before."""

import re
from collections.abc import Iterator

from generator.lint.rules import Context, Finding, absent, rule
from generator.problems import did_you_mean

NAME = re.compile(r"[a-z]+(_[a-z0-9]+)+")


@rule("aliases")
def aliases(context: Context) -> Iterator[Finding]:
    """An old name stands in a group that there is, and means one operation, as it did before."""
    spec = context.spec
    groups = {operation.domain for operation in spec.operations}
    owners = {operation.id: operation.domain for operation in spec.operations}
    told: set[tuple[str, str]] = set()
    for parts, operation in context.operations:
        entries = operation.get("x-aliases", [{}])
        if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
            yield (*parts, "x-aliases"), "must be a list of old names, each with the group that it was in; without any, leave the key out"
            continue
        for index, entry in enumerate(entries if "x-aliases" in operation else []):
            place = (*parts, "x-aliases", index)
            group, name = str(entry.get("group")), str(entry.get("name", operation.get("operationId")))
            if group not in groups:
                yield (
                    (*place, "group"),
                    absent("group", entry) + f"must be one of {', '.join(sorted(groups))}" + did_you_mean(group, groups),
                )
            elif not NAME.fullmatch(name):
                yield (*place, "name"), f"{name!r} is not of the form verb_noun"
            elif name in owners and (name != operation.get("operationId") or owners[name] == group):
                yield place, f"{owners[name]}.{name} is what an operation is called today"
            elif (group, name) in told:
                yield place, f"{group}.{name} is an old name already"
            told.add((group, name))
