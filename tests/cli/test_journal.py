"""Whatever kills a send, the journal knows what may have been sent, and nobody is sent a message twice."""

from __future__ import annotations

import json
import signal
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.delivery import Batch, BatchState, read_journal
from tests.cli.conftest import SECONDS_UNTIL_A_TEST_GIVES_UP, SECRET, SEND, TOKEN, FakeDingTalk, json_response, run

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from werkzeug import Response

USERS = [f"user{number}" for number in range(450)]
BATCHES = 5


@pytest.fixture
def users(tmp_path: Path) -> str:
    """A file with more users than four calls take."""
    path = tmp_path / "users.txt"
    path.write_text("\n".join(USERS) + "\n")
    return str(path)


class Gate:
    """Keeps the request of one batch waiting on the server."""

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()

    def __call__(self, body: dict[str, Any]) -> Response | None:
        self.reached.set()
        assert self.opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        return None


def batches(path: Path) -> list[Batch]:
    return read_journal(path).batches


def states(path: Path) -> list[BatchState]:
    return [batch.state for batch in batches(path)]


@pytest.mark.parametrize("killed_at", range(BATCHES))
@pytest.mark.parametrize("parallel", ["1", "3"])
def test_after_sigkill_the_rest_is_sent_and_no_recipient_twice(
    app: FakeDingTalk, users: str, tmp_path: Path, started: Callable[..., subprocess.Popen[bytes]], killed_at: int, parallel: str
) -> None:
    path, gate = tmp_path / "send.jsonl", Gate()
    app.will_answer(SEND, *[lambda body: None] * killed_at, gate)
    process = started("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", parallel)
    assert gate.reached.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    process.kill()
    process.wait()
    gate.opened.set()

    uncertain = {user for batch in batches(path) if batch.state.is_uncertain for user in batch.users}
    assert uncertain
    resumed = run("send", "--resume", str(path))
    assert resumed.code == 7
    assert "may have been sent" in resumed.err
    assert "--resend-unknown" in resumed.err
    people = app.people()
    assert len(people) == len(set(people))
    assert set(USERS) - set(people) <= uncertain
    assert {user for batch in batches(path) if batch.state is not BatchState.SENT for user in batch.users} == uncertain

    again = run("send", "--resume", str(path), "--resend-unknown", "--json")
    assert again.code == 0, again
    assert [batch["state"] for batch in json.loads(again.out)["batches"]] == ["sent"] * BATCHES
    assert set(app.people()) == set(USERS)
    assert {user for user, times in Counter(app.people()).items() if times > 1} <= uncertain  # as was asked for
    assert SECRET not in path.read_text()
    assert TOKEN not in path.read_text()


def test_two_runs_cannot_work_with_one_journal(app: FakeDingTalk, users: str, tmp_path: Path, started: Callable[..., Any]) -> None:
    path, gate = tmp_path / "send.jsonl", Gate()
    app.will_answer(SEND, gate)
    process = started("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", "1")
    assert gate.reached.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    done = run("send", "--resume", str(path))
    gate.opened.set()
    assert (done.code, done.out) == (2, "")
    assert "Another dingkit is working with the journal" in done.err
    assert process.wait(SECONDS_UNTIL_A_TEST_GIVES_UP) == 0
    assert sorted(app.people()) == sorted(USERS)


def test_a_journal_that_cannot_be_made(
    app: FakeDingTalk, dingkit: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dingkit.delivery._journal.write", full)
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(tmp_path / "send.jsonl"))
    assert done.code == 8
    assert "send.jsonl: No space left on device." in done.err
    assert app.people() == []


def test_ctrl_c_waits_for_what_is_under_way_and_says_how_to_continue(
    app: FakeDingTalk, users: str, tmp_path: Path, started: Callable[..., Any]
) -> None:
    path, gate = tmp_path / "send.jsonl", Gate()
    app.will_answer(SEND, lambda body: None, gate)
    process = started("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", "1")
    assert gate.reached.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    process.send_signal(signal.SIGINT)
    assert process.stderr.readline().startswith(b"Stopping: no more batches are begun.")
    gate.opened.set()
    _, err = process.communicate(timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)
    assert process.returncode == 130
    assert err.decode() == f"2 of {BATCHES} batches were sent. Go on with: dingkit send --resume {path}\nError: Stopped.\n"
    assert states(path) == ["sent", "sent", "pending", "pending", "pending"]
    assert run("send", "--resume", str(path)).code == 0
    assert sorted(app.people()) == sorted(USERS)


def test_a_second_ctrl_c_leaves_what_is_under_way_to_its_fate(
    app: FakeDingTalk, users: str, tmp_path: Path, started: Callable[..., Any]
) -> None:
    path, gate = tmp_path / "send.jsonl", Gate()
    app.will_answer(SEND, gate)
    process = started("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", "1")
    assert gate.reached.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    process.send_signal(signal.SIGINT)
    process.stderr.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)
    gate.opened.set()
    assert process.returncode == 130
    assert b"0 of 5 batches were sent, 1 may have been sent." in err
    assert states(path) == ["sending", "pending", "pending", "pending", "pending"]


def test_a_lost_answer_is_uncertain_and_stops_the_send(app: FakeDingTalk, users: str, tmp_path: Path) -> None:
    path = tmp_path / "send.jsonl"
    app.will_answer(SEND, lambda body: None, json_response({"errcode": -1, "errmsg": "busy"}, 502))
    done = run("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", "1", "--json")
    assert done.code == 7
    error = json.loads(done.out)["error"]
    assert "It is not known whether batch 2, 100 people (user100, user101, user102, …), was sent." in error["message"]
    assert [batch["state"] for batch in error["batches"]] == ["sent", "unknown", "pending", "pending", "pending"]


def test_a_batch_that_dingtalk_refuses_does_not_keep_the_others_back(app: FakeDingTalk, users: str, tmp_path: Path) -> None:
    path = tmp_path / "send.jsonl"
    app.will_answer(SEND, lambda body: None, json_response({"errcode": 40035, "errmsg": "illegal"}))
    done = run("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", "1")
    assert done.code == 4
    assert "DingTalk refused: illegal (code 40035" in done.err
    assert states(path) == ["sent", "refused", "sent", "sent", "sent"]
    assert run("send", "--resume", str(path)).code == 0
    assert sorted(set(app.people())) == sorted(USERS)


def test_it_stops_when_no_batch_can_fare_better(app: FakeDingTalk, users: str, tmp_path: Path) -> None:
    path = tmp_path / "send.jsonl"
    app.will_answer(SEND, *[json_response({"errcode": 40035, "errmsg": "illegal"})] * BATCHES)
    done = run("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", "1")
    assert done.code == 4
    assert states(path) == ["refused", "refused", "refused", "pending", "pending"]


def test_without_a_token_nothing_is_sent_and_everything_is_left(app: FakeDingTalk, users: str, tmp_path: Path) -> None:
    path = tmp_path / "send.jsonl"
    app.will_answer(
        "/v1.0/oauth2/accessToken", json_response({"code": "invalidClientIdOrSecret", "message": "无效的clientId或者clientSecret"}, 400)
    )
    done = run("send", "--to-file", users, "--text", "hello", "--journal", str(path), "--parallel", "1")
    assert done.code == 4
    assert states(path) == ["not_sent", *["pending"] * 4]
    assert "0 of 5 batches were sent. Go on with" in done.err
    assert run("send", "--resume", str(path)).code == 0
    assert sorted(app.people()) == sorted(USERS)


def test_the_journal_of_a_finished_send_is_removed_unless_it_was_named(app: FakeDingTalk, home: Path, users: str, tmp_path: Path) -> None:
    assert run("send", "--to-file", users, "--text", "hello").code == 0
    state = home / ".local" / "state" / "dingkit"
    assert list(state.iterdir()) == []
    path = tmp_path / "deep" / "send.jsonl"
    assert run("send", "--to", "a", "--text", "hello", "--journal", str(path)).code == 0
    assert path.stat().st_mode & 0o777 == 0o600
    done = run("send", "--resume", str(path))
    assert (done.code, done.out) == (0, "Sent to 1 person (a): task 1007\n")
    assert app.people().count("a") == 1


def test_an_unfinished_journal_stays(app: FakeDingTalk, home: Path) -> None:
    app.will_answer(SEND, json_response({"errcode": 40035, "errmsg": "illegal"}))
    done = run("send", "--to", "a", "--text", "hello")
    (path,) = (home / ".local" / "state" / "dingkit").glob("*.jsonl")
    assert f"dingkit send --resume {path}" in done.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "holds no plan"),
        ("hello\n", "is no journal"),
        ("[]\n", "is no journal"),
        ('{"event": "plan", "version": 99}\n', "is no journal"),
        ('{"event": "sent"}\n', "is no journal"),
    ],
)
def test_what_is_not_a_journal(app: FakeDingTalk, dingkit: Callable[..., Any], tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "send.jsonl"
    path.write_text(content)
    done = dingkit("send", "--resume", str(path))
    assert done.code == 2
    assert said in done.err


def test_journals_that_are_not_there_or_there_already(app: FakeDingTalk, dingkit: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "send.jsonl"
    assert f"There is no journal {path}." in dingkit("send", "--resume", str(path)).err
    path.touch()
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(path))
    assert done.code == 2
    assert "already exists: continue with it" in done.err
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(path / "x.jsonl"))
    assert done.code == 8
    assert app.people() == []


def test_a_journal_is_resumed_with_the_settings_it_was_begun_with(app: FakeDingTalk, dingkit: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "send.jsonl"
    app.will_answer(SEND, json_response({"errcode": 40035, "errmsg": "illegal"}))
    assert dingkit("send", "--to", "a", "--text", "x", "--journal", str(path)).code == 4
    done = dingkit("send", "--resume", str(path), "--app-key", "dingother")
    assert done.code == 2
    assert "is of the app dingabc at http://127.0.0.1" in done.err
    assert dingkit("send", "--resume", str(path), "--base-url", "http://127.0.0.1:1").code == 2
    assert dingkit("send", "--resume", str(path), "--access-token", "other").code == 0
