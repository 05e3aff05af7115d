"""What having a client costs before it makes a call: seconds to import and make it, and memory (`make bench`).

Each statement runs in interpreters of its own; the statements take turns, and what an interpreter that does nothing costs is taken off.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

STATEMENTS = {
    "nothing": "pass",
    "httpx": "import httpx\nhttpx.Client()",
    "dingkit": (
        "from dingkit import DingTalk\nfrom dingkit.messages import Text\n"
        "DingTalk('k', 's').message.send_work_notification\nText('hello')\nimport dingkit._http._pool\n"
        "from dingkit._http._trust import trusted_context\ntrusted_context()"
    ),
    "dingkit[aiohttp]": (
        "from dingkit import AsyncDingTalk\nfrom dingkit.messages import Text\nimport dingkit._http._aiohttp\n"
        "AsyncDingTalk('k', 's').message.send_work_notification\nText('hello')\n"
        "from dingkit._http._trust import trusted_context\ntrusted_context()"
    ),
    "dingkit[fast]": (
        "from dingkit import DingTalk\nfrom dingkit.messages import Text\n"
        "DingTalk('k', 's', transport='pyreqwest').message.send_work_notification\nText('hello')\n"
        "from dingkit._http import _messages, _pyreqwest\n"
        "_pyreqwest.PyreqwestTransport(_messages.DEFAULT_TIMEOUTS)._clients.client_for(_messages.DEFAULT_TIMEOUTS)"
    ),
    "dingtalk-sdk": "from dingtalk import AppKeyClient\nAppKeyClient('c', 'k', 's')",
    "alibabacloud-dingtalk (robot_1_0)": (
        "from alibabacloud_dingtalk.robot_1_0.client import Client\nfrom alibabacloud_tea_openapi.models import Config\n"
        "Client(Config(protocol='https', region_id='central'))"
    ),
}
MEMORY = "\nimport resource\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"


def run(statement: str) -> tuple[float, int]:
    """Seconds and KiB of one fresh interpreter."""
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", statement + MEMORY], check=True, capture_output=True, text=True)
    return time.perf_counter() - started, int(done.stdout.split()[-1])


def measure(rounds: int) -> dict[str, dict[str, float]]:
    """Medians for every statement, and its ratio to httpx."""
    found: dict[str, list[tuple[float, int]]] = {name: [] for name in STATEMENTS}
    for statement in STATEMENTS.values():  # warm the disk cache and the .pyc files
        run(statement)
    for _ in range(rounds):
        for name, statement in STATEMENTS.items():
            found[name].append(run(statement))
    medians = {name: (statistics.median(s for s, _ in rows), statistics.median(k for _, k in rows)) for name, rows in found.items()}
    nothing_seconds, nothing_memory = medians.pop("nothing")
    results = {name: {"ms": (s - nothing_seconds) * 1000, "mib": (k - nothing_memory) / 1024} for name, (s, k) in medians.items()}
    return {name: {**row, "ratio": row["ms"] / results["httpx"]["ms"]} for name, row in results.items()}


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="how often each statement is run (9)")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    options = parser.parse_args()
    results = measure(options.rounds)
    print(f"\n{'import and client':<40}{'ms':>12}{'x httpx':>9}{'MiB':>9}")
    for name, row in results.items():
        print(f"{name:<40}{row['ms']:>12.0f}{row['ratio']:>9.2f}{row['mib']:>9.1f}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
