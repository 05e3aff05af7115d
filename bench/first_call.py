"""What a program waits for that makes one call: a new process, from its start to the answer (`make bench`).

Each program runs in interpreters of its own against the local server; the programs take turns, and what an interpreter that does nothing
costs is taken off. dingkit asks for a token before its call, httpx has it; the server answers both at once.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from pathlib import Path

from bench.calls import server
from bench.clients import NOTIFICATION, TOKEN, notification
from bench.import_time import BASELINE, environment, seconds

HTTPX = f"""
import httpx
with httpx.Client() as http:
    http.post("URL{NOTIFICATION}?access_token={TOKEN}", json={notification()}).json()
"""
DINGKIT = """
from dingkit import DingTalk
from dingkit.messages import Text
with DingTalk("dingabc", "s", url="URL", transport="TRANSPORT") as ding:
    ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))
"""
PROGRAMS = {
    "httpx": HTTPX,
    "dingkit": DINGKIT.replace("TRANSPORT", "httpx"),
    "dingkit[fast]": DINGKIT.replace("TRANSPORT", "pyreqwest"),
}


def measure(url: str, rounds: int, env: dict[str, str]) -> dict[str, dict[str, float]]:
    """Median seconds of each program, and of its ratios to httpx within a round."""
    programs = {"nothing": BASELINE, **{name: program.replace("URL", url) for name, program in PROGRAMS.items()}}
    runs: dict[str, list[float]] = {name: [] for name in programs}
    for program in programs.values():  # warms the disk cache and the .pyc files
        seconds(program, env)
    for _ in range(rounds):
        for name, program in programs.items():
            runs[name].append(seconds(program, env))
    costs = {name: [cost - nothing for cost, nothing in zip(runs[name], runs["nothing"], strict=True)] for name in PROGRAMS}
    return {
        name: {
            "seconds": statistics.median(rows),
            "ratio": statistics.median(cost / base for cost, base in zip(rows, costs["httpx"], strict=True)),
        }
        for name, rows in costs.items()
    }


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="how often each program is run (15)")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache, server(token_latency=0) as url:
        results = measure(url, options.rounds, environment(cache))
    print(f"\n{'first call of a new process':<40}{'ms':>12}{'x httpx':>9}")
    for name, row in results.items():
        print(f"{name:<40}{row['seconds'] * 1000:>12.1f}{row['ratio']:>9.2f}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
