"""What importing and first using dingkit costs, compared with `import httpx`: `make bench`.

Each statement runs in an interpreter of its own; the statements take turns, so that a slow moment of the machine hits all
of them. The time of an interpreter that imports nothing is taken off; the ratio is that of the medians. Beside it stands how
many modules a statement leaves imported: all of them, those of dingkit and the generated client, and the models among those.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

BASELINE = "pass"
CLIENT = """
import httpx
from dingkit import DingTalk
from dingkit.credentials import StaticToken
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"errcode": 0, "ticket": "t", "task_id": 1}))
ding = DingTalk(credential=StaticToken("token"), http_client=httpx.Client(transport=transport))
"""
STATEMENTS = {
    "httpx": "import httpx",
    "dingkit": "import dingkit",
    "dingkit, a client": "from dingkit import DingTalk\nDingTalk('k', 's')",
    "dingkit, a message": "from dingkit.messages import Text\nText('hello')",
    "dingkit, an event": 'from dingkit.events import parse\nparse(\'{"EventType": "check_url"}\')',
    "dingkit, a call without a body": f"{CLIENT}\nding.jsapi.get_jsapi_ticket()",
    "dingkit, a call with a message": f"""{CLIENT}
from dingkit.messages import Text
ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=Text("hello"))
""",
}
LIMIT = 1.3

COUNT = """
import sys
ours = [name for name in sys.modules if name.partition(".")[0] in ("dingkit", "dingtalk_openapi")]
print(len(sys.modules), len(ours), sum(name.startswith("dingtalk_openapi.models.") for name in ours))
"""


def environment(cache: str) -> dict[str, str]:
    """Compiled modules are kept in `cache`: what is timed is importing, not compiling, whatever the shell says of .pyc files."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": cache}


def seconds(statement: str, env: dict[str, str]) -> float:
    """Time one fresh interpreter."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True, env=env)
    return time.perf_counter() - started


def modules(statement: str, env: dict[str, str]) -> tuple[int, int, int]:
    """Count the modules that a statement leaves imported: all, ours, models."""
    command = [sys.executable, "-c", f"{statement}\n{COUNT}"]
    every, ours, models = subprocess.run(command, check=True, capture_output=True, text=True, env=env).stdout.split()
    return int(every), int(ours), int(models)


def measure(rounds: int, env: dict[str, str]) -> dict[str, dict[str, float]]:
    """Time every statement `rounds` times; seconds, ratios to httpx and module counts."""
    runs: dict[str, list[float]] = {name: [] for name in ("nothing", *STATEMENTS)}
    counts = {name: modules(statement, env) for name, statement in STATEMENTS.items()}  # warms the disk cache and the .pyc files too
    for _ in range(rounds):
        for name, statement in {"nothing": BASELINE, **STATEMENTS}.items():
            runs[name].append(seconds(statement, env))
    nothing = statistics.median(runs["nothing"])
    cost = {name: statistics.median(runs[name]) - nothing for name in STATEMENTS}
    return {
        name: {
            "seconds": cost[name],
            "ratio": cost[name] / cost["httpx"],
            **dict(zip(("modules", "ours", "models"), counts[name], strict=True)),
        }
        for name in STATEMENTS
    }


def main() -> int:
    """Print the table; the exit code is 1 when `import dingkit` costs too much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="how often each statement is timed (15)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        results = measure(options.rounds, environment(cache))
    if options.json:
        print(json.dumps(results, indent=1))
    else:
        print(f"{'import':<36}{'ms':>8}{'x httpx':>10}{'modules':>10}{'ours':>8}{'models':>8}")
        for name, result in results.items():
            counts = f"{result['modules']:>10}{result['ours']:>8}{result['models']:>8}"
            print(f"{name:<36}{result['seconds'] * 1000:>8.1f}{result['ratio']:>10.2f}{counts}")
    return 0 if results["dingkit"]["ratio"] <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
