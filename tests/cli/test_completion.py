"""Completion in real shells: what is typed before a tab becomes what was meant, in bash, zsh and fish."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import PROGRAM, SECONDS_UNTIL_A_TEST_GIVES_UP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SHELLS = {
    "bash": (["--norc", "--noprofile", "-i"], "PS1='ready> '; bind 'set bell-style none'; eval \"$(dingkit --show-completion)\"\n"),
    "zsh": (["-f", "-i"], "PS1='ready> '; unsetopt beep; autoload -Uz compinit; compinit -u -D; eval \"$(dingkit --show-completion)\"\n"),
}
"""How each is started without anybody's settings, and what it is told first."""
_ESCAPES = re.compile(r"\x1b\[[0-9;?>=]*[A-Za-z]|\x1b[()][A-Z0-9]|\x1b[=>78M]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x07\x0f]")


def path_of(shell: str) -> str:
    """Where a shell is."""
    found = shutil.which(shell)
    if found is None:
        raise FileNotFoundError(f"the tests of completion need {shell}: apt-get install {shell}, or `make shells`")
    return found


class Shell:
    """A shell in a terminal, which knows how `dingkit` is completed."""

    def __init__(self, name: str, home: Path) -> None:
        options, first = SHELLS[name]
        home.mkdir(exist_ok=True)
        self._keyboard, screen = pty.openpty()
        search = f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}"
        environ = {"HOME": str(home), "PATH": search, "TERM": "xterm", "LC_ALL": "C.UTF-8", "INPUTRC": os.devnull, "HISTFILE": os.devnull}
        self.process = subprocess.Popen(
            [path_of(name), *options], stdin=screen, stdout=screen, stderr=screen, env=environ, cwd=home, start_new_session=True
        )
        os.close(screen)
        self._shown = ""
        self.type(first)
        self.wait_for("ready> ", after=first.rstrip()[-10:])

    def type(self, text: str) -> None:
        """Press keys."""
        os.write(self._keyboard, text.encode())

    def wait_for(self, text: str, *, after: str = "") -> str:
        """Read until a text is shown, behind another one."""
        while text not in self.shown.rpartition(after)[2] if after else text not in self.shown:
            readable, _, _ = select.select([self._keyboard], [], [], SECONDS_UNTIL_A_TEST_GIVES_UP)
            assert readable, self.shown
            self._shown += os.read(self._keyboard, 65536).decode("utf-8", "replace")
        return self.shown

    @property
    def shown(self) -> str:
        return _ESCAPES.sub("", self._shown)

    def end(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.wait()
        with suppress(OSError):
            os.close(self._keyboard)


@pytest.fixture
def shell(home: Path) -> Iterator[Callable[[str], Shell]]:
    """Start a shell."""
    started: list[Shell] = []

    def start(name: str) -> Shell:
        started.append(Shell(name, home))
        return started[-1]

    yield start
    for each in started:
        each.end()


LINES = [
    ("dingkit doc", "dingkit doctor "),
    ("dingkit spec sh", "dingkit spec show "),
    ("dingkit call create_jsapi_t", "dingkit call create_jsapi_ticket "),
    ("dingkit spec show create_jsapi_t", "dingkit spec show create_jsapi_ticket "),
    ("dingkit spec list --sea", "dingkit spec list --search "),
    ("dingkit spec list --domain js", "dingkit spec list --domain jsapi "),
    ("dingkit call get_user --agent", "dingkit call get_user --agent-id "),
]
"""What is typed, and what it becomes."""


@pytest.mark.parametrize("name", SHELLS)
@pytest.mark.parametrize(("typed", "expected"), LINES)
def test_a_tab(shell: Callable[[str], Shell], name: str, typed: str, expected: str) -> None:
    running = shell(name)
    running.type(f"{typed}\t")
    running.wait_for(expected)


@pytest.mark.parametrize(("typed", "expected"), LINES)
def test_a_tab_in_fish(home: Path, typed: str, expected: str) -> None:
    """Fish tells what it would offer, each with its sentence; its own editor wants to talk to a terminal first."""
    home.mkdir(exist_ok=True)
    environ = {"HOME": str(home), "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    script = "dingkit --show-completion | source; complete -C $argv[1]"
    command = [path_of("fish"), "--no-config", "-c", script, typed]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True, timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)
    offered, _, sentence = done.stdout.splitlines()[0].partition("\t")
    assert offered == expected.rsplit(maxsplit=1)[-1]
    assert sentence or "--domain" in typed


def test_a_shell_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(FileNotFoundError, match=r"need zsh: apt-get install zsh, or `make shells`"):
        path_of("zsh")
