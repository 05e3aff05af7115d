"""The metrics example measures what the client does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

METRICS = Path(__file__).parents[2] / "examples" / "metrics.py"


def test_it_measures_every_call() -> None:
    done = subprocess.run([sys.executable, str(METRICS)], capture_output=True, text=True, check=False, cwd=METRICS.parents[1])
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "failed as it should: NotFoundError",
        "dingtalk.call.duration create_access_token ok count=1",
        "dingtalk.call.duration get_user_info_v2 ok count=1",
        "dingtalk.call.duration get_user_info_v2 NotFoundError count=1",
    ]
