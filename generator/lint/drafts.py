"""Rule about drafts: what `python -m generator draft` left for a person is written by one."""

from collections.abc import Iterator

from generator.draft import NAME, TEXT
from generator.lint.rules import Context, Finding, rule
from generator.problems import walk


@rule("draft")
def draft(context: Context) -> Iterator[Finding]:
    """No name and no sentence is a placeholder of a draft."""
    for parts, node in walk(context.bundle.document):
        if isinstance(node, str) and node.startswith((NAME, TEXT.strip())):
            yield parts, f"{node!r} is what a draft left for you to write"
        elif parts and str(parts[-1]).startswith(NAME):
            yield parts, f"{parts[-1]} is a name that a draft left for you to choose"
