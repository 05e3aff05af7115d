"""`python -m generator draft`: the command line."""

import argparse
import json
import sys
from pathlib import Path

import yaml

from generator.draft import NAME, TEXT
from generator.draft.event import draft_event
from generator.draft.operation import draft_operation
from generator.model import build
from generator.pages import PageError, read_page
from generator.problems import SpecError, tell
from generator.source.bundle import bundle

DRAFTED, NOT_DRAFTED = 0, 1


def draft(arguments: list[str]) -> int:
    """Print a draft of an operation or an event, and what of the page could not be read; the exit code is 1 when there is no draft."""
    parser = argparse.ArgumentParser(
        prog="python -m generator draft",
        description="Make a draft of an operation or an event, in the shape of spec/, from a page of the official documentation.",
        epilog=f"What a person has to write begins with {TEXT.strip()!r} or {NAME!r}, and the lint refuses it. The draft goes to standard "
        "output, what could not be read to standard error. Names, descriptions and the values of examples are to be your own: no text of "
        "the page belongs in the spec.",
    )
    parser.add_argument(
        "page", type=Path, metavar="PAGE", help="Markdown of a public copy, or HTML that a browser saved after the page was shown"
    )
    parser.add_argument("--spec", type=Path, default=Path("spec"), metavar="DIRECTORY", help="where the spec is (default: spec)")
    options = parser.parse_args(arguments)
    try:
        spec = build(bundle(options.spec))
        page = read_page(options.page)
        unread = list(page.unread)
        made = draft_event(spec, page, unread) if page.event else draft_operation(spec, page, unread)
    except SpecError as error:
        tell(error, "draft: the spec cannot be read")
        return NOT_DRAFTED
    except PageError as error:
        print(f"draft: {error}", file=sys.stderr)
        return NOT_DRAFTED
    # through JSON, so that nothing is one object twice, which YAML would write as an alias
    yaml.dump(json.loads(json.dumps(made)), sys.stdout, Dumper=yaml.SafeDumper, allow_unicode=True, sort_keys=False, width=140)
    for message in dict.fromkeys(unread):
        print(f"draft: {options.page.name}: {message}", file=sys.stderr)
    return DRAFTED
