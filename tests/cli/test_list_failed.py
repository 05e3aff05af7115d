"""`dingkit callback list-failed`: reading empties DingTalk's list, and nothing of it gets lost."""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer

from dingkit.cli.support import _failed, _inputs
from dingkit.cli.support._output import Output
from tests.cli.conftest import FAILED, PROGRAM, SECONDS_UNTIL_A_TEST_GIVES_UP, SECRET, TOKEN, FakeDingTalk, json_response, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug import Response

    from tests.cli.conftest import Done, Terminal

WORDS = ("callback", "list-failed")


def event(number: int) -> dict[str, Any]:
    return {"call_back_tag": "user_add_org", "event_time": number, "user_add_org": {"userid": [f"user{number}"], "corpid": "钉"}}


def page(*numbers: int, more: bool = False) -> Response:
    return json_response({"errcode": 0, "errmsg": "ok", "has_more": more, "failed_list": [event(number) for number in numbers]})


def lines_of(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def kept(home: Path) -> list[Any]:
    """What is in the only file of the state folder."""
    (path,) = (home / ".local" / "state" / "dingkit").iterdir()
    assert path.stat().st_mode & 0o077 == 0
    return lines_of(path.read_text(encoding="utf-8"))


def interrupt(process: Any, how: signal.Signals) -> bytes:
    """Send a signal, and give what is said then; again if Python was just about to wait, where it sees the first one with the next only."""
    process.send_signal(how)
    while not select.select([process.stderr], [], [], 10)[0]:
        process.send_signal(how)
    return bytes(process.stderr.readline())


def nothing_is_kept(home: Path) -> bool:
    return not list((home / ".local" / "state" / "dingkit").iterdir())


def test_each_page_is_in_the_file_before_the_next_is_asked_for(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    path, seen = tmp_path / "missed.jsonl", []

    def second(_: object) -> Response:
        seen.extend(lines_of(path.read_text(encoding="utf-8")))
        return page(3)

    app.will_answer(FAILED, page(1, 2, more=True), second)
    done = dingkit(*WORDS, "--output", str(path))
    assert (done.code, done.out, done.err) == (0, f"3 events added to {path}.\n", "")
    assert seen == [event(1), event(2)]
    assert lines_of(path.read_text(encoding="utf-8")) == [event(1), event(2), event(3)]
    assert path.stat().st_mode & 0o777 == 0o600
    app.will_answer(FAILED, page(4))
    done = dingkit(*WORDS, "--output", str(path), "--json")
    assert json.loads(done.out) == {"events": 1, "file": str(path)}
    assert lines_of(path.read_text(encoding="utf-8"))[3:] == [event(4)], "a file that is there is added to"


def test_without_a_file_each_page_is_on_the_disk_before_it_is_printed(app: FakeDingTalk, dingkit: Callable[..., Done], home: Path) -> None:
    seen: list[Any] = []

    def second(_: object) -> Response:
        seen.extend(kept(home))
        return page(2)

    app.will_answer(FAILED, page(1, more=True), second)
    done = dingkit(*WORDS, "--yes")
    assert (done.code, lines_of(done.out)) == (0, [event(1), event(2)])
    assert done.err == "2 events; DingTalk's list is empty now.\n"
    assert seen == [event(1)]
    assert nothing_is_kept(home)


def test_one_document_for_scripts_and_an_empty_list(app: FakeDingTalk, dingkit: Callable[..., Done], home: Path, tmp_path: Path) -> None:
    app.will_answer(FAILED, page(1, more=True), page(2))
    done = dingkit(*WORDS, "--yes", "--json")
    assert (json.loads(done.out), done.err) == ({"events": [event(1), event(2)]}, "")
    done = dingkit(*WORDS, "--yes")
    assert (done.code, done.out, done.err) == (0, "", "0 events; DingTalk's list is empty now.\n")
    assert nothing_is_kept(home)
    assert dingkit(*WORDS, "--output", str(tmp_path / "x")).out == f"0 events added to {tmp_path / 'x'}.\n"
    app.will_answer(FAILED, page(more=True), page(1))
    assert dingkit(*WORDS, "--yes").out == "", "an empty page is the end, whatever it says"


@pytest.mark.parametrize("encoding", ["ascii", "gbk", "utf-8"])
@pytest.mark.parametrize("words", [["--yes"], ["--yes", "--json"]])
def test_letters_that_the_output_does_not_have_stay_json(app: FakeDingTalk, encoding: str, words: list[str]) -> None:
    items = [event(1), {"call_back_tag": "张😀", "half": "\ud83d"}]
    app.will_answer(FAILED, json_response({"errcode": 0, "failed_list": items}))
    environ = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run([str(PROGRAM), *WORDS, *words], capture_output=True, check=True, env=environ)
    text = done.stdout.decode(encoding)
    assert (json.loads(text)["events"] if "--json" in words else lines_of(text)) == items


def test_it_is_asked_about(app: FakeDingTalk, terminal: Callable[..., Terminal], dingkit: Callable[..., Done]) -> None:
    refused = dingkit(*WORDS)
    said = "Error: Reading the list empties it: name a file for the events with --output, or add --yes.\n"
    assert (refused.code, refused.err) == (2, said)
    shown = terminal(*WORDS)
    shown.wait_for("Reading the list of failed events empties it. Read it? [y/N]")
    shown.type("n\n")
    done = shown.end()
    assert (done.code, "Nothing was read." in done.out) == (130, True)
    assert app.requests == []
    app.will_answer(FAILED, page(1))
    shown = terminal(*WORDS)
    shown.wait_for("[y/N]")
    shown.type("y\n")
    done = shown.end()
    assert (done.code, json.dumps(event(1), ensure_ascii=False) in done.out) == (0, True)


def test_answers_to_the_question(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    """What the terminal test does, without a terminal."""
    answers = [False, True]
    monkeypatch.setattr(_inputs, "is_interactive", lambda: True)
    monkeypatch.setattr(typer, "confirm", lambda question, **options: answers.pop(0))
    assert (dingkit(*WORDS).code, dingkit(*WORDS).code) == (130, 0)


def test_events_are_kept_as_they_came(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    odd = [{"call_back_tag": "x", "text": "half \ud83d a character \x7f \x1b\n", "token": "secret-of-an-event"}, "no object", None]
    path = tmp_path / "missed.jsonl"
    path.write_bytes(b'{"cut off')
    app.will_answer(FAILED, json_response({"errcode": 0, "failed_list": odd}), json_response({"errcode": 0, "failed_list": "no list"}))
    assert dingkit(*WORDS, "--output", str(path)).code == 0
    assert dingkit(*WORDS, "--output", str(path)).code == 0
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    assert (first, [json.loads(line) for line in rest]) == ('{"cut off', [*odd, "no list"])
    app.will_answer(FAILED, json_response({"errcode": 0, "failed_list": odd[:1]}))
    printed = run(*WORDS, "--yes").out
    assert json.loads(printed) == odd[0]
    assert printed.isprintable() or printed.rstrip("\n").isprintable(), "nothing in it that a terminal would obey"


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        (
            json_response({"errcode": 60011, "errmsg": f"no permission {SECRET} access_token={TOKEN}"}),
            4,
            "Error: DingTalk refused: no permission",
        ),
        (json_response({}, 502), 4, "Error: DingTalk refused:"),
    ],
)
def test_a_failure_in_the_middle(
    app: FakeDingTalk, dingkit: Callable[..., Done], home: Path, tmp_path: Path, answer: Response, code: int, said: str
) -> None:
    app.will_answer(FAILED, page(1, more=True), answer)
    done = dingkit(*WORDS, "--yes")
    assert (done.code, lines_of(done.out)) == (code, [event(1)])
    assert said in done.err
    assert "Events that were read: 1, all of them in " in done.err
    assert kept(home) == [event(1)]
    app.will_answer(FAILED, page(2, more=True), answer)
    done = dingkit(*WORDS, "--output", str(tmp_path / "x"), "--json")
    error = json.loads(done.out)["error"]
    assert (error["exit_code"], error["events"], error["kept"]) == (code, 1, str(tmp_path / "x"))
    assert lines_of((tmp_path / "x").read_text(encoding="utf-8")) == [event(2)]
    assert not any(secret in done.out + done.err for secret in (SECRET, TOKEN))


def test_a_failure_at_once_leaves_nothing(app: FakeDingTalk, dingkit: Callable[..., Done], home: Path, tmp_path: Path) -> None:
    app.will_answer(FAILED, json_response({"errcode": 60011, "errmsg": "no"}), json_response({"errcode": 60011, "errmsg": "no"}))
    done = dingkit(*WORDS, "--yes")
    assert (done.code, "Events that were read" in done.err) == (4, False)
    assert nothing_is_kept(home)
    assert dingkit(*WORDS, "--output", str(tmp_path / "x")).code == 4
    assert dingkit(*WORDS, "--output", str(tmp_path / "no" / "x")).code == 8
    assert dingkit(*WORDS, "--output", str(tmp_path)).err == f"Error: {tmp_path} is not a file.\n"
    assert len(app.bodies(FAILED)) == 2


def test_a_lost_answer(app: FakeDingTalk, dingkit: Callable[..., Done], home: Path) -> None:
    cut = page(2)
    cut.headers["Content-Length"] = "5000"  # and the connection ends before that
    cut.automatically_set_content_length = False
    app.will_answer(FAILED, page(1, more=True), cut)
    done = dingkit(*WORDS, "--yes")
    assert done.code == 5
    assert "If it was the answer that got lost, so are the events in it." in done.err
    assert kept(home) == [event(1)]
    assert len(app.bodies(FAILED)) == 2, "it is not asked again by itself"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_waits_for_the_page_under_way(app: FakeDingTalk, started: Callable[..., Any], home: Path, how: signal.Signals) -> None:
    processes: list[Any] = []
    notes: list[bytes] = []

    def interrupted(_: object) -> Response:
        notes.append(interrupt(processes[0], how))
        return page(2, more=True)

    app.will_answer(FAILED, page(1, more=True), interrupted, page(3))
    processes.append(started(*WORDS, "--yes"))
    assert processes[0].wait(SECONDS_UNTIL_A_TEST_GIVES_UP) == 130
    out, err = processes[0].communicate()
    assert notes[0].startswith(b"Stopping when this page is saved.")
    assert lines_of(out.decode()) == [event(1), event(2)]
    assert b"Events that were read: 2, all of them in " in err
    assert err.endswith(b"Error: Stopped.\n")
    assert kept(home) == [event(1), event(2)], "whoever reads the pipe may have been stopped, too"
    assert len(app.bodies(FAILED)) == 2


def test_a_second_ctrl_c_does_not_wait(app: FakeDingTalk, started: Callable[..., Any], home: Path) -> None:
    processes: list[Any] = []

    def interrupted(_: object) -> Response:
        interrupt(processes[0], signal.SIGINT)
        while processes[0].poll() is None:
            processes[0].send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                processes[0].wait(2)
        return page(2)

    app.will_answer(FAILED, page(1, more=True), interrupted)
    processes.append(started(*WORDS, "--yes"))
    assert processes[0].wait(SECONDS_UNTIL_A_TEST_GIVES_UP) == 130
    assert kept(home) == [event(1)]


def test_signals_in_this_process(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    read = _failed.Reading._page

    def interrupted(reading: _failed.Reading) -> Any:
        items = read(reading)
        signal.raise_signal(signal.SIGINT)
        return items

    monkeypatch.setattr(_failed.Reading, "_page", interrupted)
    app.will_answer(FAILED, page(1, more=True))
    done = dingkit(*WORDS, "--yes")
    assert (done.code, lines_of(done.out), kept(home)) == (130, [event(1)], [event(1)])
    with _failed.SignalGuard(Output(as_json=True)) as stop:
        signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGINT)  # a page is being written
        with pytest.raises(KeyboardInterrupt), stop.interruptible():
            signal.raise_signal(signal.SIGINT)
    assert stop.wanted


def test_what_nohup_ignores_stays_ignored(app: FakeDingTalk) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with _failed.SignalGuard(Output(as_json=False)) as stop:
            signal.raise_signal(signal.SIGHUP)
        assert not stop.wanted
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_pipe_without_a_reader(app: FakeDingTalk, home: Path) -> None:
    for options in ([], ["--json"]):
        app.will_answer(FAILED, page(1, 2))
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run([str(PROGRAM), *WORDS, "--yes", *options], stdout=writing, stderr=subprocess.PIPE, check=False)
        os.close(writing)
        assert done.returncode == 141
        assert done.stderr.startswith(b"Events that were read: 2, all of them in ")
        assert kept(home) == [event(1), event(2)]
        Path(done.stderr.decode().partition(" in ")[2].strip().removesuffix(".")).unlink()


def test_no_standard_output(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = subprocess.run([str(PROGRAM), *WORDS, "--yes"], stderr=subprocess.PIPE, check=False, preexec_fn=partial(os.close, 1))
    assert (done.returncode, done.stderr) == (2, b"Error: There is no standard output for the events: name a file with --output.\n")
    assert app.requests == []


def test_no_standard_output_in_this_process(app: FakeDingTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(Exception, match="There is no standard output for the events"):
        _failed.execute(None, Output(as_json=False), None, yes=True)  # type: ignore[arg-type]


def full(descriptor: int, content: bytes) -> None:
    """A disk that takes half of it."""
    os.write(descriptor, content[: len(content) // 2])
    raise OSError(28, "No space left on device")


def test_a_full_disk(app: FakeDingTalk, dingkit: Callable[..., Done], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "missed.jsonl"
    path.write_text('{"was": "there"}\n')
    monkeypatch.setattr(_failed, "write", full)
    app.will_answer(FAILED, page(1, 2, more=True))
    done = dingkit(*WORDS, "--output", str(path))
    assert (done.code, done.out) == (8, "")
    assert done.err.startswith(
        f"Error: {path}: No space left on device. The events that were read last are in {home}/.local/state/dingkit/"
    )
    assert kept(home) == [event(1), event(2)]
    assert path.read_text() == '{"was": "there"}\n', "not half a page"


def test_a_full_disk_without_a_state_folder(
    app: FakeDingTalk, dingkit: Callable[..., Done], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / ".local").mkdir(parents=True)
    (home / ".local" / "state").write_text("in the way")
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setattr(_failed, "write", full)
    app.will_answer(FAILED, page(1))
    done = dingkit(*WORDS, "--output", str(tmp_path / "missed.jsonl"), "--json")
    place = Path(json.loads(done.out)["error"]["kept"])
    assert (done.code, place.parent, lines_of(place.read_text(encoding="utf-8"))) == (8, tmp_path / "tmp", [event(1)])


def test_no_disk_at_all(
    app: FakeDingTalk, home: Path, tmp_path: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    app.will_answer(FAILED, page(1, 2))
    no_files = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (0, 0))
    done = subprocess.run([str(PROGRAM), *WORDS, "--output", str(tmp_path / "x")], capture_output=True, check=False, preexec_fn=no_files)
    assert (done.returncode, lines_of(done.stdout.decode())) == (8, [event(1), event(2)]), done.stderr
    said = f"Error: {tmp_path / 'x'}: File too large. The events that were read last are on standard output only.\n"
    assert done.stderr.decode().endswith(said)

    def nowhere(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_failed, "write", nowhere)
    monkeypatch.setattr(_failed, "replace_file", nowhere)
    app.will_answer(FAILED, page(3))
    in_this_process = dingkit(*WORDS, "--yes")
    assert (in_this_process.code, lines_of(in_this_process.out)) == (8, [event(3)])


def test_half_a_letter_in_this_process(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=False).line({"half": "\ud83d", "whole": "张"})
    assert capsys.readouterr().out == '{"half": "\\ud83d", "whole": "\\u5f20"}\n'
