"""`python -m generator diff`: the command line of the comparison."""

import argparse
import sys
import tempfile
from pathlib import Path

from generator.diff import Side, compare
from generator.diff.report import as_json, as_text
from generator.diff.revision import RevisionError, check_out_spec
from generator.model.errors import read
from generator.problems import SpecError, tell
from generator.source.bundle import bundle
from generator.source.catalogue import CATALOGUE
from generator.source.sources import read_document

NOTHING_BREAKING, BREAKING, NOT_COMPARED = 0, 1, 2


def diff(arguments: list[str]) -> int:
    """Compare the spec with that of a git revision; the exit code is 0, 1 when a change is breaking, 2 when they cannot be compared."""
    parser = argparse.ArgumentParser(
        prog="python -m generator diff",
        description="Tell what changed in the spec since a git revision, and whether that breaks programs that use the generated client.",
        epilog="Exit code: 0 nothing breaking, 1 breaking changes, 2 the specs could not be compared.",
    )
    parser.add_argument("--base", required=True, metavar="REVISION", help="the git revision to compare with, such as HEAD~3 or a tag")
    parser.add_argument("--spec", type=Path, default=Path("spec"), metavar="DIRECTORY", help="where the spec is (default: spec)")
    parser.add_argument("--json", action="store_true", help="write JSON instead of text")
    options = parser.parse_args(arguments)
    whose = options.base
    try:
        with tempfile.TemporaryDirectory() as scratch:
            old = Path(scratch) / options.spec.resolve().name
            commit = check_out_spec(options.base, options.spec, old)
            base = _read(old)
        whose = options.spec
        changes = compare(base, _read(options.spec))
    except RevisionError as error:
        print(f"spec-diff: {error}", file=sys.stderr)
        return NOT_COMPARED
    except SpecError as error:
        tell(error, f"spec-diff: the spec of {whose} cannot be read")
        return NOT_COMPARED
    title = commit if commit.startswith(options.base) else f"{options.base} ({commit})"
    sys.stdout.write(as_json(changes, title) if options.json else as_text(changes, title))
    return BREAKING if any(change.breaking for change in changes) else NOTHING_BREAKING


def _read(spec: Path) -> Side:
    """Read a spec as it is: how complete its catalogue must be is a matter of the lint, and was another one in older revisions."""
    return Side(bundle(spec, known_keys_only=False), read(read_document(spec / CATALOGUE).content))
