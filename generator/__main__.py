"""`python -m generator [bundle|lint|client|docs|html]`: run the pipeline up to a step; without a step, up to the client.

`python -m generator diff` compares two specs, `draft` makes a draft of a part of the spec from an official page, `draft-check` judges
these drafts by what there is, `audit` compares the spec with official pages and the official SDK, `site` makes the documentation site, and
`twins` writes the docstrings of the asynchronous side of the library.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from generator.audit.command import audit
from generator.client import PACKAGE, generate_client
from generator.diff.command import diff
from generator.docs import generate_reference
from generator.docs.coverage import write_coverage
from generator.docs.html import generate_html
from generator.draft.check import draft_check
from generator.draft.command import draft
from generator.lint import lint
from generator.model import build
from generator.problems import SpecError, tell
from generator.site.command import site
from generator.source.bundle import bundle
from generator.source.catalogue import read_catalogue
from generator.source.facts import read_facts
from generator.source.redocly import lint_with_redocly
from generator.twins.command import twins

GENERATORS = {"client": generate_client, "docs": generate_reference, "html": generate_html}
OUTPUTS = {"client": Path("generated") / PACKAGE, "docs": Path("docs/reference"), "html": Path("build/docs/index.html")}
"""Beside the reference."""
REMEMBERED = Path("build/validated")
"""Beside the spec: what was valid the last time."""

STEPS = ("bundle", "lint", *GENERATORS)
COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "diff": diff,
    "draft": draft,
    "draft-check": draft_check,
    "audit": audit,
    "site": site,
    "twins": twins,
}
"""Commands that are not steps of the pipeline."""


def main(arguments: list[str] | None = None) -> int:
    """Run the pipeline; the exit code is 0 when the spec is good and 1 when it is not."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Make the typed client from the spec.",
        epilog="Besides: `python -m generator diff` (what changed in the spec since a git revision), `draft` (a draft of an operation "
        "or an event from an official page), `draft-check` (drafts of many pages, and what the spec has), `audit` (the spec and official "
        "sources), `site` (the documentation site), `twins` (docstrings of the asynchronous side); each has a --help.",
    )
    parser.add_argument("step", nargs="?", choices=STEPS, default="client", help="the last step to run (default: client)")
    parser.add_argument("--spec", type=Path, default=Path("spec"), metavar="DIRECTORY", help="where the spec is (default: spec)")
    parser.add_argument(
        "--output",
        type=Path,
        metavar="PATH",
        help="with bundle a JSON file (default: standard output), with client and docs a directory, with html a file "
        f"(default: {', '.join(map(str, OUTPUTS.values()))})",
    )
    parser.add_argument(
        "--domain",
        metavar="NAME",
        help="with lint: ask of this domain alone whether it is OpenAPI 3.1, in half of the time; the rules apply to all of the spec",
    )
    parser.add_argument("--redocly", action="store_true", help="let Redocly CLI look at the spec too (with lint and client)")
    options = parser.parse_args(arguments)
    if options.domain and options.step != "lint":
        parser.error("--domain goes with lint")
    started = time.perf_counter()
    try:
        summary = _run(options.step, options.spec, options.output, options.domain, redocly=options.redocly)
    except SpecError as error:
        tell(error, f"{len(error.problems)} problem(s); nothing was changed")
        return 1
    if summary:
        print(f"{summary} in {time.perf_counter() - started:.1f} s")
    return 0


def _run(step: str, spec: Path, output: Path | None, domain: str | None, *, redocly: bool) -> str:
    result = bundle(spec, spec.parent / REMEMBERED if step in GENERATORS else None, domain=domain)  # the other steps are there to check it
    if step == "bundle":
        if output is None:
            sys.stdout.write(result.to_json())
            return ""
        output.parent.mkdir(parents=True, exist_ok=True)
        scratch = output.with_name(output.name + ".new")
        scratch.write_text(result.to_json(), encoding="utf-8")
        scratch.replace(output)
        return f"bundled {len(result.domains)} documents into {output}"
    catalogue, facts = read_catalogue(spec), read_facts(spec)
    lint(result, catalogue, facts)
    if redocly:
        lint_with_redocly(result)
    count = sum(domain is None or result.is_of(domain, *parts) for parts, _ in result.operations())
    if step == "lint":
        catalogued = "" if domain else f", {len(catalogue.codes)} error codes"
        return f"{count} operations{f' of {domain}' if domain else ''}{catalogued}: no problem"
    target = output or OUTPUTS[step]
    GENERATORS[step](result, catalogue, target)
    if step == "docs":
        write_coverage(build(result), facts, target.parent)
    return f"generated {target} with {count} operations"


if __name__ == "__main__":
    sys.exit(main())
