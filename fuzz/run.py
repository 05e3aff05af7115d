"""Let schemathesis make requests of the whole spec, and send them to a sandbox (`make fuzz`).

It runs in an environment of its own, `build/fuzz-venv`; `hooks.py` beside this puts the tokens in and knows what may be answered. What the
sandbox itself notes as its own fault counts, too.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from dingkit.sandbox import Sandbox

if TYPE_CHECKING:
    from dingkit.sandbox._journal import Entry

ROOT = Path(__file__).parents[1]
SCHEMATHESIS = ROOT / "build" / "fuzz-venv" / "bin" / "schemathesis"
SPEC = Path(str(files("dingtalk_openapi") / "openapi.json"))
KINDS = ("app", "suite", "user", "sso", "sns", "sns_user")
WEBHOOK = "sandbox-webhook-token-000002"
"""Of the custom robot of the small corp that checks no signature."""


def main() -> int:
    """Read the arguments and run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=10, help="of each operation, at most (10)")
    parser.add_argument("--seed", type=int, default=1, help="other examples with another one (1)")
    options = parser.parse_args()
    faults: Counter[str] = Counter()
    requests = 0

    def note(entry: Entry) -> None:
        nonlocal requests
        requests += 1
        faults.update(f"{entry.operation}: {problem}" for problem in entry.problems if problem.startswith("the sandbox"))

    with Sandbox() as sandbox:
        app = sandbox.app
        owner = {"corp_id": app.corp_id, "app_key": app.app_key, "userid": "zhangsan"}
        tokens = {f"FUZZ_{kind.upper()}": sandbox._world.issue(f"{kind}_token", seconds=86400, **owner) for kind in KINDS}
        sandbox._world.database.commit()
        sandbox._world.journal.listeners.append(note)
        command = [
            *(str(SCHEMATHESIS), "run", str(SPEC), "--url", sandbox.url),
            *("--phases", "examples,fuzzing", "--max-examples", str(options.examples), "--seed", str(options.seed), "--no-shrink"),
            *("--checks", "allowed_by_the_spec", "--workers", "1", "--max-redirects", "0", "--continue-on-failure"),
            *("--generation-database", "none", "--warnings", "off", "--suppress-health-check", "all"),
        ]
        environment = (
            os.environ
            | tokens
            | {"FUZZ_SPEC": str(SPEC), "FUZZ_WEBHOOK": WEBHOOK, "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(Path(__file__).parent)}
        )
        status = subprocess.run(command, env=environment, cwd=ROOT / "build", check=False).returncode
    sys.stdout.write(f"{requests} requests came to the sandbox; {sum(faults.values())} times it was at fault\n")
    for fault, times in faults.most_common():
        sys.stdout.write(f"  {times} × {fault}\n")
    return 1 if status or faults or not requests else 0


if __name__ == "__main__":
    sys.exit(main())
