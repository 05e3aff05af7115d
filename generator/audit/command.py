"""`python -m generator audit`: the command line, the figures, and the gate."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.audit.codes import compare_catalogue, compare_codes
from generator.audit.differences import ALLOWED, Allowed, Difference, Result, read_allowed, remaining, stale
from generator.audit.events import compare_events
from generator.audit.rows import compare_rows
from generator.audit.sdk import SdkError, compare_sdk
from generator.model import build
from generator.model.errors import read
from generator.pages import PageError, read_folder
from generator.problems import SpecError, tell
from generator.source.bundle import bundle
from generator.source.catalogue import CATALOGUE
from generator.source.sources import read_document

GATE_HELD, GATE_MISSED, NOT_AUDITED = 0, 1, 2
LEAST_OF_ROWS = 99.4
LEAST_OF_SDK = 97.0


def audit(arguments: list[str]) -> int:
    """Compare the spec with a folder of official pages and an official SDK.

    The exit code is 0 when the gate is held, 1 when it is missed, and 2 when there was nothing to compare with.
    """
    parser = argparse.ArgumentParser(
        prog="python -m generator audit",
        description="Report where the spec differs from the official pages and the official SDK for Python.",
        epilog=f"Exit code: 0 the gate is held, 1 it is missed (every printed body of a described event is read, with no undescribed "
        f"field; {LEAST_OF_ROWS} % of the rows agree or are allowed; {LEAST_OF_SDK:g} % of the SDK's fields agree, the rest is allowed), "
        f"2 there was nothing to compare with. What is allowed, and why: spec/{ALLOWED}.",
    )
    parser.add_argument("--pages", required=True, type=Path, metavar="FOLDER", help="the official pages: Markdown or HTML, in any folders")
    parser.add_argument(
        "--sdk", required=True, type=Path, metavar="FOLDER", help="the official SDK: the unpacked wheel of alibabacloud-dingtalk"
    )
    parser.add_argument("--spec", type=Path, default=Path("spec"), metavar="DIRECTORY", help="where the spec is (default: spec)")
    options = parser.parse_args(arguments)
    try:
        results, allowed = _audit(options.spec, options.pages, options.sdk)
    except SpecError as error:
        tell(error, "audit: the spec cannot be read")
        return NOT_AUDITED
    except (PageError, SdkError) as error:
        print(f"audit: {error}", file=sys.stderr)
        return NOT_AUDITED
    empty = [result.unit for result in results if not result.total]
    if empty:
        print(f"audit: {options.pages} and {options.sdk} have no {', no '.join(empty)}: is that all of the documentation?", file=sys.stderr)
        return NOT_AUDITED
    for line in _report(results, allowed):
        print(line)
    missed = list(_missed(results, allowed))
    for line in missed:
        print(f"The gate is missed: {line}")
    return GATE_MISSED if missed else GATE_HELD


def _audit(directory: Path, pages: Path, sdk: Path) -> tuple[list[Result], list[Allowed]]:
    spec = build(bundle(directory))
    catalogue = read(read_document(directory / CATALOGUE).content)
    allowed = read_allowed(directory)
    read_pages = read_folder(pages)
    results = [
        compare_rows(spec, read_pages),
        compare_events(spec, read_pages),
        compare_codes(spec, catalogue, read_pages),
        compare_catalogue(catalogue, read_pages),
        compare_sdk(spec, sdk),
    ]
    return results, allowed


def _report(results: list[Result], allowed: list[Allowed]) -> Iterator[str]:
    for result in results:
        rest = remaining(result, allowed)
        explained = len(result.differing) - len(rest)
        yield (
            f"{result.part:<10} {result.agreeing} of {result.total} {result.unit} agree ({_share(result.agreeing, result.total):.1f} %), "
            f"{explained} allowed, {len(rest)} left"
        )
    for result in results:
        for group in remaining(result, allowed):
            for difference in group:
                yield _line(difference)
    for entry in stale(results, allowed):
        yield f"stale: {ALLOWED} allows what does not differ any more: {entry}"


def _line(difference: Difference) -> str:
    return f"{difference.part}: {difference.of}: {difference.where}: [{difference.kind}] {difference.message} ({difference.source})"


def _missed(results: list[Result], allowed: list[Allowed]) -> Iterator[str]:
    by_part = {result.part: result for result in results}
    events, rows, sdk = by_part["events"], by_part["rows"], by_part["sdk"]
    if events.differing:
        yield f"{len(events.differing)} printed bodies of events are not read, or have fields that are not described"
    share = _share(rows.total - len(remaining(rows, allowed)), rows.total)
    if share < LEAST_OF_ROWS:
        yield f"{share:.2f} % of the rows agree or are allowed; it must be {LEAST_OF_ROWS} %"
    share = _share(sdk.agreeing, sdk.total)
    if share < LEAST_OF_SDK:
        yield f"{share:.2f} % of the fields of the SDK agree; it must be {LEAST_OF_SDK:g} %"
    if unexplained := remaining(sdk, allowed):
        yield f"{len(unexplained)} fields of the SDK differ, and spec/{ALLOWED} does not say why"


def _share(part: int, whole: int) -> float:
    return 100 * part / whole
