"""What all tests share: helpers whose assertions explain themselves."""

import os
import signal
import sys
from pathlib import Path

import hypothesis
import pytest

# What a developer has in the environment for programs of their own is nothing to the tests, nor to the programs that they start.
for name in [name for name in os.environ if name.startswith(("DINGTALK_", "DINGKIT_CONFIG", "DINGKIT_LANG"))]:
    del os.environ[name]
os.environ["LC_ALL"] = "C.UTF-8"

# Where the environment forbids Python to keep what it has compiled, as that of containers often does, each of the hundreds of
# programs that are started here would compile all of dingkit again, and pytest all tests.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Where tests run in the background (`make test &`, nohup), Ctrl-C or the end of the terminal is ignored, and every program that they start
# would ignore it, too: what is handled here has its usual effect there.
for number in (getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name)):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, lambda *_: None)

# `make test` measures the processes of the tests themselves, not the programs that they start.
if "PYTEST_XDIST_WORKER" in os.environ:
    for name in ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG"):
        os.environ.pop(name, None)

# How long an example takes says how busy the machine is.
hypothesis.settings.register_profile("any-machine", deadline=None)
hypothesis.settings.load_profile("any-machine")

pytest.register_assert_rewrite("tests.browser", "tests.contract.harness", "tests.contract.sent")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that talk to the mock server (`-m "not mock"` runs where there is no Node.js), and those that are slow."""
    slow = set(Path(__file__).with_name("slow.txt").read_text("utf-8").splitlines())
    for item in items:
        if "dingtalk_mock" in getattr(item, "fixturenames", ()):
            item.add_marker("mock")
        if item.nodeid.partition("[")[0] in slow:
            item.add_marker("slow")
