"""The examples of docs/sandbox.md run as they stand."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dingkit.sandbox import Sandbox
from tests.docs.pages import blocks
from tests.sandbox.stateful import BEGIN, with_table

if TYPE_CHECKING:
    import pytest

BASH = shutil.which("bash") or "/bin/bash"
PAGE = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text(encoding="utf-8")
pytest_plugins = ("pytester",)


def block(language: str, containing: str) -> str:
    """The block of the page that has something in it."""
    (found,) = (one for one in blocks(PAGE, language) if containing in one)
    return found


def settings(sandbox: Sandbox) -> dict[str, str]:
    """The exports that the command prints, without settings of whoever runs the tests."""
    app = sandbox.app
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DINGTALK_", "COVERAGE_"))}
    return inherited | {
        "DINGTALK_URL": sandbox.url,
        "DINGTALK_APP_KEY": app.app_key,
        "DINGTALK_APP_SECRET": app.app_secret,
        "DINGTALK_AGENT_ID": str(app.agent_id),
        "DINGTALK_CORP_ID": app.corp_id,
    }


def test_the_robot_answers(sandbox: Sandbox, tmp_path: Path) -> None:
    program = tmp_path / "robot.py"
    program.write_text(block("python", "stream.run()"), encoding="utf-8")
    with subprocess.Popen([sys.executable, str(program)], env=settings(sandbox), stderr=subprocess.PIPE, text=True) as robot:
        try:
            sandbox.requests("open_stream_connection", count=1, timeout=60)
            for command in block("console", "_sandbox/say").splitlines():
                done = subprocess.run(
                    [BASH, "-c", command.removeprefix("$ ")], env=settings(sandbox), capture_output=True, text=True, check=True
                )
            assert "You said: hello" in done.stdout
        finally:
            robot.terminate()
            _, said = robot.communicate(timeout=60)
    assert said == ""


def test_the_custom_robot_writes_into_its_group(sandbox: Sandbox) -> None:
    command = re.sub(r"^\$ ", "", block("console", "robot/send"))
    done = subprocess.run([BASH, "-c", command], env=settings(sandbox), capture_output=True, text=True, check=True)
    assert '"errcode":0' in done.stdout
    assert sandbox.group("研发群").last.text == "The build is green."


def test_the_tests_pass(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(block("python", "def test_leave_is_announced"))
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_the_seed_is_one(tmp_path: Path) -> None:
    seed = tmp_path / "seed.yaml"
    seed.write_text(block("yaml", "dingexample0001"), encoding="utf-8")
    with Sandbox(seed=seed) as sandbox:
        assert [person["name"] for person in sandbox.call("GET", "/people")] == ["Anna", "Ben"]
        assert sandbox.group("Engineering").messages() == []


def test_the_table_of_what_is_stateful_is_current() -> None:
    assert BEGIN in PAGE
    assert with_table(PAGE) == PAGE, "docs/sandbox.md does not say what the sandbox does: run `make docs` and commit the result"
