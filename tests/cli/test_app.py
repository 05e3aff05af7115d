"""`dingkit app create`: the code in the terminal, the secret in the config file and nowhere else."""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import sys
import threading
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import segno

from dingkit._core import _files
from dingkit.cli.support import _new_app
from tests.app.registration import (
    APP_KEY,
    BUSY,
    EXPIRED,
    INIT,
    LOST,
    POLL,
    REFUSED,
    SECRET,
    SUCCESS,
    TOO_MANY,
    URL,
    USER_CODE,
    WAITING,
    Registration,
    serving,
)
from tests.cli.conftest import SECONDS_UNTIL_A_TEST_GIVES_UP, run

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from dingkit.testing import MockServer
    from tests.cli.conftest import Done, Terminal

MADE = {"app_key": APP_KEY, "app_secret": SECRET}


@pytest.fixture
def registration(home: Path) -> Iterator[Registration]:
    with serving() as made:
        made.begun["interval"] = 0.01
        yield made


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "app.toml"


@pytest.fixture
def create(dingkit: Callable[..., Done], registration: Registration, config: Path) -> Callable[..., Done]:
    """Run the command in this process, for a config file of its own."""

    def create(*arguments: str) -> Done:
        return dingkit("app", "create", "--config", str(config), "--url", registration.url, *arguments)

    return create


def content(config: Path) -> dict[str, Any]:
    return tomllib.loads(config.read_text("utf-8"))


def put(config: Path, text: str) -> None:
    config.parent.mkdir(exist_ok=True)
    config.write_text(text, "utf-8")
    config.chmod(0o600)


def test_a_new_file(create: Callable[..., Done], registration: Registration, config: Path) -> None:
    registration.polls = [WAITING, SUCCESS]
    done = create("--source", "openClaw")
    assert done.code == 0
    assert done.out == f"The app {APP_KEY} is made. Its key and its secret are in {config}, which only you can read.\n"
    assert done.err == (
        f"Open in DingTalk: {URL}\nWaiting until it is confirmed, for 10 minutes at most. "
        f"The page shows the code {USER_CODE}. Ctrl-C ends it.\n"
    )
    assert content(config) == MADE
    assert config.stat().st_mode & 0o777 == 0o600
    assert config.parent.stat().st_mode & 0o777 == 0o700
    assert os.listdir(config.parent) == [config.name]  # noqa: PTH208 - hidden files too
    assert registration.bodies(INIT) == [{"source": "openClaw"}]


def test_the_installed_program_writes_the_users_own_file(registration: Registration, home: Path) -> None:
    own = home / ".config" / "dingkit" / "config.toml"
    own.parent.mkdir(parents=True)
    put(own, f'url = "{registration.url}"\n')
    done = run("app", "create", "--json")
    assert done.code == 0, done.err
    assert json.loads(done.out) == {"app_key": APP_KEY, "config": str(own), "replaced": None}
    assert f"Open in DingTalk: {URL}\n" in done.err
    assert SECRET not in done.out + done.err
    assert content(own) == {"url": registration.url, **MADE}


def test_the_file_is_made_where_there_is_none(registration: Registration, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = home / ".config" / "dingkit" / "config.toml"
    done = run("app", "create", "--config", str(own), environ={"DINGTALK_BASE_URL": registration.url})
    assert done.code == 0, done.err
    assert content(own) == MADE
    assert run("token", environ={"DINGTALK_API_BASE_URL": "http://127.0.0.1:9"}).code == 5  # it was found, and is used


def test_what_another_server_makes_stays_out_of_the_users_own_file(
    dingkit: Callable[..., Done], registration: Registration, home: Path
) -> None:
    done = dingkit("app", "create", "--url", registration.url)
    assert (done.code, registration.requests) == (2, [])
    assert "name one with --config" in done.err
    assert not home.exists()


def test_a_file_keeps_what_else_is_in_it(create: Callable[..., Done], config: Path) -> None:
    put(config, '# mine\nrobot_webhook = "https://oapi.dingtalk.com/robot/send?access_token=2f8a91c0"  # the canteen\n\ncorp_id = "ding1"')
    assert create().code == 0
    text = config.read_text("utf-8")
    assert text.startswith(
        '# mine\nrobot_webhook = "https://oapi.dingtalk.com/robot/send?access_token=2f8a91c0"  # the canteen\n\ncorp_id = '
    )
    assert content(config).items() >= {"corp_id": "ding1", **MADE}.items()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('app_key = "dingold"\napp_secret = "old-secret"\nagent_id = 7\n', "the app dingold"),
        ('access_token = "token-of-yesterday"\n', "an access_token"),
        ("agent_id = 7\n", "an agent_id"),
    ],
)
def test_an_app_that_is_there_is_replaced_only_when_that_is_asked_for(
    create: Callable[..., Done], registration: Registration, config: Path, text: str, named: str
) -> None:
    put(config, f'{text}callback_token = "keep-me"\n')
    done = create()
    assert (done.code, registration.requests) == (2, [])
    assert f"{config} names {named} already: --replace puts the new app in its place" in done.err
    assert config.read_text("utf-8").startswith(text)
    done = create("--replace")
    assert done.code == 0
    assert ("The agent_id of the previous app was removed from it." in done.err) == ("agent_id" in text)
    assert content(config) == {**MADE, "callback_token": "keep-me"}


def test_json_names_which_app_was_replaced(create: Callable[..., Done], config: Path) -> None:
    put(config, 'app_key = "dingold"\napp_secret = "old-secret"\n')
    assert json.loads(create("--replace", "--json").out)["replaced"] == "dingold"


def test_a_link_stays_a_link(create: Callable[..., Done], config: Path, tmp_path: Path) -> None:
    config.parent.mkdir()
    config.symlink_to(tmp_path / "dotfiles.toml")
    put(tmp_path / "dotfiles.toml", 'corp_id = "ding1"\n')
    assert create().code == 0
    assert config.is_symlink()
    assert content(tmp_path / "dotfiles.toml") == {"corp_id": "ding1", **MADE}


def test_the_environment_goes_before_the_file(create: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_APP_KEY", "dingenv")
    assert create().err.endswith("Note: the environment takes precedence over the config file: DINGTALK_APP_KEY.\n")


@pytest.mark.parametrize(
    ("polls", "code", "said", "facts"),
    [
        ([WAITING, REFUSED], 4, "The new app was refused: 授权被取消.", {"problem": "refused"}),
        ([WAITING, EXPIRED], 4, "Nobody confirmed the new app in time: begin again.", {"problem": "expired"}),
        ([{"errcode": 40035, "errmsg": "不合法的参数"}], 4, "DingTalk refused: 不合法的参数", {"code": 40035}),
    ],
)
def test_no_app(
    create: Callable[..., Done], registration: Registration, config: Path, polls: list[Any], code: int, said: str, facts: dict[str, object]
) -> None:
    registration.polls = polls
    done = create("--json")
    error = json.loads(done.out)["error"]
    assert (done.code, error["exit_code"]) == (code, code)
    assert error["message"].startswith(said)
    assert error.items() >= facts.items()
    assert os.listdir(config.parent) == []  # noqa: PTH208 - hidden files too


def test_the_code_is_not_scanned(create: Callable[..., Done], registration: Registration, config: Path) -> None:
    registration.begun |= {"expires_in": 0.03}
    registration.polls = [WAITING]
    done = create()
    assert (done.code, done.err.splitlines()[-1]) == (4, "Error: Nobody confirmed the new app in time: begin again.")
    assert not config.exists()


def test_faults_in_the_middle_are_reported(create: Callable[..., Done], registration: Registration, config: Path) -> None:
    registration.polls = [WAITING, LOST, LOST, LOST, BUSY, BUSY, BUSY, SUCCESS]  # a call is made three times
    done = create()
    assert done.code == 0
    assert [line.rpartition("; ")[2] for line in done.err.splitlines() if line.startswith("There is no answer whether")] == [
        "asking again in 0.01 seconds."
    ] * 2
    assert content(config) == MADE


def test_no_network(dingkit: Callable[..., Done], home: Path, config: Path, unused_port: int) -> None:
    done = dingkit("app", "create", "--config", str(config), "--url", f"http://127.0.0.1:{unused_port}")
    assert done.code == 5
    assert not config.exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [('app_kye = "x"\n', "has the unknown setting 'app_kye'. Did you mean app_key?"), ("no toml", "is not valid TOML"), ("", "")],
)
def test_a_file_that_cannot_take_it_is_reported_before_the_code_is_scanned(
    create: Callable[..., Done], registration: Registration, config: Path, text: str, said: str
) -> None:
    put(config, text)
    if not text:
        config.unlink()
        config.mkdir()
        said = "cannot be read: Is a directory"
    done = create()
    assert (done.code, registration.requests) == (3, [])
    assert said in done.err


def test_a_folder_that_cannot_be_written_to(
    create: Callable[..., Done], registration: Registration, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(config.parent))

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    done = create()
    assert (done.code, registration.requests) == (8, [])
    assert f"{config.parent}: Read-only file system." in done.err


def failing(number: int) -> Callable[[Path, bytes], None]:
    """Replace a file, but not so often at first."""
    left = [OSError(errno.ENOSPC, "No space left on device")] * number

    def replace(path: Path, content: bytes) -> None:
        if left:
            raise left.pop()
        _files.replace_file(path, content)

    return replace


def test_what_cannot_be_written_there_is_written_elsewhere(
    create: Callable[..., Done], config: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_new_app, "replace_file", failing(1))
    done = create("--json")
    error = json.loads(done.out)["error"]
    assert (done.code, error["app_key"]) == (8, APP_KEY)
    kept = Path(error["kept"])
    assert error["message"] == (
        f"The app {APP_KEY} is made, but not in {config}: No space left on device. Its key and its secret are in {kept}, which only "
        "you can read."
    )
    assert kept.is_relative_to(home)
    assert content(kept) == MADE
    assert kept.stat().st_mode & 0o777 == 0o600
    assert not config.exists()


def test_what_can_be_written_nowhere(create: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_new_app, "replace_file", failing(3))
    done = create()
    assert done.code == 8
    assert done.err.endswith("No space left on device. Its secret is in the developer console.\n")
    assert SECRET not in done.out + done.err


def test_an_app_that_comes_into_the_file_meanwhile_stays(create: Callable[..., Done], registration: Registration, config: Path) -> None:
    registration.before_poll = lambda _: put(config, 'app_key = "dingother"\napp_secret = "other-secret"\n')
    done = create()
    assert done.code == 8
    assert "it was changed meanwhile and names another app. Its key and its secret are in" in done.err
    assert content(config)["app_key"] == "dingother"


def test_an_interrupt_says_where_the_app_may_be(
    create: Callable[..., Done], registration: Registration, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dingkit._core._steps.time", SimpleNamespace(sleep=interrupt))
    registration.polls = [WAITING]
    done = create("--json")
    assert (done.code, json.loads(done.out)["error"]["exit_code"]) == (130, 130)
    assert "nothing was written" in done.out
    assert not config.exists()


def test_ctrl_c(terminal: Callable[..., Terminal], registration: Registration, config: Path) -> None:
    registration.begun["interval"] = 60
    registration.polls = [WAITING]
    polled = threading.Event()
    registration.before_poll = lambda _: polled.set()
    command = terminal("app", "create", "--config", str(config), "--url", registration.url)
    command.wait_for("Ctrl-C ends it.")
    assert polled.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    command.press_ctrl_c()
    done = command.end()
    assert done.code == 130
    assert "Error: Stopped: nothing was written. If the app was confirmed already, it is in the developer console." in done.out
    assert os.listdir(config.parent) == []  # noqa: PTH208 - hidden files too


def test_a_stopped_program_leaves_nothing(
    started: Callable[..., subprocess.Popen[bytes]], registration: Registration, config: Path
) -> None:
    registration.begun["interval"] = 60
    registration.polls = [WAITING]
    polled = threading.Event()
    registration.before_poll = lambda _: polled.set()
    process = started("app", "create", "--config", str(config), "--url", registration.url)
    assert polled.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)
    assert os.listdir(config.parent) == []  # noqa: PTH208 - hidden files too


def rows(url: str) -> list[str]:
    drawn = io.StringIO()
    segno.make_qr(url).terminal(drawn, compact=True)
    return drawn.getvalue().splitlines()


def test_the_code_in_a_terminal(terminal: Callable[..., Terminal], registration: Registration, config: Path) -> None:
    put(config, 'app_key = "dingold"\napp_secret = "old-secret"\n')
    command = terminal("app", "create", "--config", str(config), "--url", registration.url)
    command.wait_for("Put the new app in its place? [y/N]")
    command.type("y\n")
    done = command.end()
    assert done.code == 0, done.out
    assert "Scan this with DingTalk, logged in to the corp that gets the app:" in done.out
    assert all(f"\x1b[97;40m{row}\x1b[0m" in done.out for row in rows(URL))
    assert f"Or open in DingTalk: {URL}" in done.out
    assert SECRET not in done.out
    assert content(config) == MADE


def test_a_refusal_by_the_person(terminal: Callable[..., Terminal], registration: Registration, config: Path) -> None:
    put(config, 'app_key = "dingold"\napp_secret = "old-secret"\n')
    command = terminal("app", "create", "--config", str(config), "--url", registration.url)
    command.wait_for("[y/N]")
    command.type("\n")
    done = command.end()
    assert (done.code, registration.requests) == (130, [])
    assert "Error: Nothing was made." in done.out


@pytest.mark.parametrize("environ", [{"COLUMNS": "40"}, {"PYTHONIOENCODING": "ascii"}])
def test_a_terminal_that_cannot_show_the_code(
    terminal: Callable[..., Terminal], registration: Registration, config: Path, environ: dict[str, str]
) -> None:
    done = terminal("app", "create", "--config", str(config), "--url", registration.url, environ=environ).end()
    assert done.code == 0, done.out
    assert "█" not in done.out
    assert f"Open in DingTalk: {URL}" in done.out


class Screen(io.TextIOWrapper):
    """Standard error that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("encoding", "columns", "without", "shown"),
    [("utf-8", "100", [], True), ("utf-8", "40", [], False), ("ascii", "100", [], False), ("utf-8", "100", ["segno"], False)],
)
def test_the_code_is_shown_where_it_can_be_read(
    create: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, encoding: str, columns: str, without: list[str], *, shown: bool
) -> None:
    screen = Screen(io.BytesIO(), encoding=encoding, write_through=True)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("COLUMNS", columns)
    for name in without:
        monkeypatch.setitem(sys.modules, name, None)
    assert create().code == 0
    text = screen.buffer.getvalue().decode(encoding)  # type: ignore[attr-defined]
    assert all(row in text for row in rows(URL)) == shown
    assert ("Or open in DingTalk" if shown else "Open in DingTalk") in text
    assert URL in text


def test_too_many_questions_are_reported(create: Callable[..., Done], registration: Registration, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dingkit.app.SLOWER_SECONDS", 0.01)
    registration.polls = [TOO_MANY, TOO_MANY, TOO_MANY, SUCCESS]
    done = create()
    assert done.code == 0
    assert "; asking every 0.02 seconds from now on.\n" in done.err


def test_the_mock_makes_one_too(dingkit: Callable[..., Done], on_mock: MockServer, config: Path) -> None:
    done = dingkit("app", "create", "--config", str(config))
    assert done.code == 0, done.err
    assert content(config).keys() == MADE.keys()


def test_one_registration_asks_once_for_each_step(create: Callable[..., Done], registration: Registration) -> None:
    create()
    assert registration.paths().count(POLL) == 1
