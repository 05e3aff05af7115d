"""Redocly CLI, a public linter, on the bundled spec: what it finds is reported as our own rules report it, with the file that people edit.

Which of its rules hold is said in `redocly.yaml`, with reasons. It runs offline, and no warning is let pass.
"""

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.problems import Problem, SpecError, keys, walk
from generator.source.bundle import Bundle

HERE = Path(__file__).parents[1]
EXECUTABLE = HERE / "node" / "node_modules" / ".bin" / "redocly"
CONFIGURATION = HERE / "redocly.yaml"
BANNER = ("╔", "║", "╚")  # that the next version will need a newer Node.js, at every run
NAME_IN_PROSE = re.compile(r"`([A-Z]\w+)`")
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


def lint_with_redocly(bundle: Bundle, executable: Path = EXECUTABLE, configuration: Path = CONFIGURATION) -> None:
    """Let Redocly look at the bundle.

    Raises:
        SpecError: with everything it found, warnings too; or it is not installed, or did not do its work.
    """
    if not executable.exists():
        raise SpecError([_failure(configuration, f"{executable} is not there: `make setup` installs it")])
    with tempfile.TemporaryDirectory() as scratch:
        document = Path(scratch) / "openapi.json"
        document.write_text(bundle.to_json(), encoding="utf-8")
        options = ["--config", str(configuration), "--lint-config", "error", "--format", "json", "--max-problems", "1000000"]
        done = subprocess.run(
            [executable, "lint", document, *options], check=False, capture_output=True, text=True, encoding="utf-8", env=os.environ | QUIET
        )
    try:
        report = json.loads(done.stdout)
    except ValueError:
        lines = (line.strip() for line in (done.stdout + done.stderr).splitlines())
        output = " ".join(line for line in lines if line and not line.startswith(BANNER))
        raise SpecError([_failure(configuration, f"Redocly ended with {done.returncode} and no report: {output}")]) from None
    if problems := list(_problems(bundle, report)):
        raise SpecError(problems)


def _failure(configuration: Path, message: str) -> Problem:
    return Problem(configuration.name, "", "redocly", message)


def _problems(bundle: Bundle, report: dict[str, Any]) -> Iterator[Problem]:
    used = set(_used(bundle))
    for found in report["problems"]:
        where = found["location"][0]["pointer"]
        if found["ruleId"] != "no-unused-components" or where not in used:
            yield bundle.problem(f"redocly {found['ruleId']}", found["message"], *keys(where.removeprefix("#")))


def _used(bundle: Bundle) -> Iterator[str]:
    """Find what is used in ways that Redocly does not know: named in prose as what a text stands for."""
    for parts, node in walk(bundle.document):
        if parts[-1:] == ("description",):
            yield from (f"#/components/schemas/{name}" for name in NAME_IN_PROSE.findall(str(node)))
