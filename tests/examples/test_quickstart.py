"""`make demo`: the quickstart does the main job, and says so when it cannot."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import httpx

QUICKSTART = Path(__file__).parents[2] / "examples" / "quickstart.py"


def run(**environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("DINGTALK_")}
    return subprocess.run(
        [sys.executable, str(QUICKSTART)],
        capture_output=True,
        text=True,
        check=False,
        env={**inherited, **environment},
        cwd=QUICKSTART.parents[1],
    )


def test_it_does_the_main_job_in_a_sandbox(tmp_path: Path) -> None:
    done = run(PATH=str(tmp_path))  # it needs no other program
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.startswith("Look at it while it runs: http://127.0.0.1:")
    assert "on a sandbox at http://127.0.0.1:" in done.stdout
    calls, inbox = done.stdout.split("The inbox of zhangsan")
    operations = [line.split()[1] for line in calls.splitlines() if line.startswith("│")]
    assert operations == [
        "create_access_token",
        *["media.upload"] * 2,
        *["send_work_notification"] * 5,
        "get_work_notification_progress",
        "get_work_notification_result",
        "oauth.exchange_login_code",
        "jsapi.config",
    ]
    assert [line.split()[1] for line in inbox.splitlines() if line.startswith("│")] == ["text", "image", "file", "oa", "action_card"]
    assert "Agree, Refuse" in inbox
    assert "sandbox-secret" not in done.stdout


def test_at_a_terminal_one_can_look_around() -> None:
    terminal, end = pty.openpty()
    program = subprocess.Popen([sys.executable, str(QUICKSTART)], stdin=end, stdout=end, stderr=end, cwd=QUICKSTART.parents[1])
    os.close(end)
    try:
        shown = b""
        while b"press Enter" not in shown:
            shown += os.read(terminal, 65536)
        address = re.findall(rb"Look around at (http://127\.0\.0\.1:\d+/)", shown)[0].decode()
        assert "app.js" in httpx.get(address, trust_env=False, timeout=30).text
        os.write(terminal, b"\n")
        while b"Everything worked." not in shown:
            shown += os.read(terminal, 65536)
        assert program.wait(60) == 0
    finally:
        program.kill()
        program.wait()
        os.close(terminal)


def test_a_failure_is_reported_with_its_reason_and_ends_with_exit_code_1() -> None:
    done = run(
        DINGTALK_APP_KEY="dingabc",
        DINGTALK_APP_SECRET="example-app-secret",
        DINGTALK_AGENT_ID="1",
        DINGTALK_USERIDS="zhangsan",
        DINGTALK_BASE_URL="http://127.0.0.1:9",
        DINGTALK_API_BASE_URL="http://127.0.0.1:9",
    )
    assert done.returncode == 1
    assert "on the real DingTalk" in done.stdout
    assert "create_access_token: ConnectError" in done.stderr
    assert "example-app-secret" not in done.stdout + done.stderr


def test_the_real_dingtalk_needs_to_know_whom_to_write_to() -> None:
    done = run(DINGTALK_APP_KEY="dingabc", DINGTALK_APP_SECRET="example-app-secret")
    assert done.returncode == 1
    assert "DINGTALK_AGENT_ID and DINGTALK_USERIDS" in done.stderr
