"""`python -m generator site`: make the documentation site."""

import argparse
import time
from pathlib import Path

from generator.problems import SpecError, tell
from generator.site.build import build_site
from generator.site.sources import NAV


def site(arguments: list[str]) -> int:
    """Make the site; the exit code is 0 when each page is there and each link leads somewhere, and 1 when not."""
    parser = argparse.ArgumentParser(prog="python -m generator site", description="Make the documentation site, in each language.")
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIRECTORY", help="the checkout (default: here)")
    parser.add_argument("--output", type=Path, default=Path("build/site"), metavar="DIRECTORY", help="where (default: build/site)")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        count = build_site(options.root.resolve(), options.output, nav=NAV)
    except SpecError as error:
        tell(error, f"{len(error.problems)} problem(s); {options.output} was not changed")
        return 1
    print(f"made {options.output}/index.html with {count} pages in {time.perf_counter() - started:.1f} s")
    return 0
