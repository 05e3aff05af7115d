"""What `import dingkit` costs, compared with `import httpx`: `make bench`.

Each statement runs in an interpreter of its own; the statements take turns, so that a slow moment of the machine hits all
of them. The time of an interpreter that imports nothing is taken off; the ratio is that of the medians.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time

BASELINE = "pass"
STATEMENTS = {
    "httpx": "import httpx",
    "dingkit": "import dingkit",
    "dingkit, client": "from dingkit import DingTalk",
    "dingkit, client and one operation": (
        "from dingkit import DingTalk\nfrom dingkit.messages import Text\nDingTalk('k', 's').message.send_work_notification"
    ),
}
LIMIT = 1.3


def seconds(statement: str) -> float:
    """Time one fresh interpreter."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - started


def modules(statement: str) -> int:
    """Count the modules that a statement leaves imported."""
    code = f"{statement}\nimport sys\nprint(len(sys.modules))"
    return int(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def measure(rounds: int) -> dict[str, dict[str, float]]:
    """Time every statement `rounds` times; seconds, module counts and ratios to httpx."""
    runs: dict[str, list[float]] = {name: [] for name in ("nothing", *STATEMENTS)}
    for statement in STATEMENTS.values():  # warm the disk cache and the .pyc files
        seconds(statement)
    for _ in range(rounds):
        for name, statement in {"nothing": BASELINE, **STATEMENTS}.items():
            runs[name].append(seconds(statement))
    nothing = statistics.median(runs["nothing"])
    cost = {name: statistics.median(runs[name]) - nothing for name in STATEMENTS}
    return {
        name: {"seconds": cost[name], "ratio": cost[name] / cost["httpx"], "modules": modules(statement)}
        for name, statement in STATEMENTS.items()
    }


def main() -> int:
    """Print the table; the exit code is 1 when `import dingkit` costs too much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="how often each statement is timed (15)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    results = measure(options.rounds)
    if options.json:
        print(json.dumps(results, indent=1))
    else:
        print(f"{'import':<36}{'ms':>8}{'x httpx':>10}{'modules':>10}")
        for name, result in results.items():
            print(f"{name:<36}{result['seconds'] * 1000:>8.1f}{result['ratio']:>10.2f}{result['modules']:>10}")
    return 0 if results["dingkit"]["ratio"] <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
