"""`dingkit upload` and `dingkit download`."""

from __future__ import annotations

import json
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from werkzeug import Response

from dingkit.cli.commands.files import MediaType
from tests.cli.conftest import SECONDS_UNTIL_A_TEST_GIVES_UP, FakeDingTalk, json_response
from tests.contract.described import operations

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from dingkit.testing import MockServer
    from tests.cli.conftest import Done, Terminal

PICTURE = str(Path(__file__).parents[2] / "examples" / "data" / "coffee.jpg")
DOCUMENT = PICTURE.replace("coffee.jpg", "leave-request.pdf")
GET = "/media/get"


def file_response(name: str = "photo.jpg") -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'} if name else {}
    return Response(b"a picture", 200, headers, content_type="image/jpeg")


def test_the_kinds_of_media_are_those_of_the_spec() -> None:
    (parameter,) = operations()["upload_media"].definition["parameters"]
    assert [kind.value for kind in MediaType] == parameter["schema"]["enum"]


def test_upload_prints_the_media_id_and_nothing_else(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    assert dingkit("upload", PICTURE) == (0, "@lALPDfABCDEFGHIJ\n", "")
    assert json.loads(dingkit("upload", PICTURE, "--json").out) == {"media_id": "@lALPDfABCDEFGHIJ", "file": PICTURE}


@pytest.mark.parametrize(("arguments", "kind"), [([PICTURE], "image"), ([DOCUMENT], "file"), ([DOCUMENT, "--type", "file"], "file")])
def test_the_type_is_guessed_or_given(app: FakeDingTalk, dingkit: Callable[..., Done], arguments: list[str], kind: str) -> None:
    assert dingkit("upload", *arguments).code == 0
    assert app.bodies("/media/upload") == [{"type": kind, "access_token": "token-77aa31", "files": ["media"]}]


@pytest.mark.parametrize("path", ["nothing.jpg", "."])
def test_what_cannot_be_uploaded(app: FakeDingTalk, dingkit: Callable[..., Done], path: str) -> None:
    done = dingkit("upload", path)
    assert (done.code, done.out) == (8, "")
    assert path in done.err
    assert app.bodies("/media/upload") == []


def test_what_cannot_be_meant(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("upload", PICTURE, "--type", "voice")
    assert (done.code, done.out) == (8, "")
    assert "'coffee.jpg' looks like jpg: a voice has at most 2 MB and should be amr or ogg" in done.err
    assert "`dingkit call upload_media` sends it anyway" in done.err
    assert app.bodies("/media/upload") == []


def test_anything_is_a_file(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    assert dingkit("upload", PICTURE, "--type", "file").code == 0


def test_a_refused_upload(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/media/upload", json_response({"errcode": 40005, "errmsg": "不合法的文件类型"}))
    done = dingkit("upload", PICTURE)
    assert done.code == 4
    assert "DingTalk refused: 不合法的文件类型 (code 40005, upload_media" in done.err


def test_download(on_mock: MockServer, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    target = tmp_path / "photo.jpg"
    assert dingkit("download", "@lADPDq1a2b3c4d5e", "--to", str(target)) == (0, f"{target}\n", "")
    assert target.read_bytes() == b"invented bytes of a picture"
    assert list(tmp_path.glob("*.*")) == [target]
    assert list(tmp_path.glob(".new-*")) == []


def test_a_file_that_is_there_is_replaced_only_when_asked(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    target = tmp_path / "photo.jpg"
    target.write_text("mine")
    done = dingkit("download", "@x", "--to", str(target))
    assert done.code == 8
    assert "already exists: choose another name, or replace it with --force." in done.err
    assert target.read_text() == "mine"
    app.will_answer(GET, file_response())
    assert json.loads(dingkit("download", "@x", "--to", str(target), "--force", "--json").out) == {"file": str(target), "bytes": 9}
    assert target.read_bytes() == b"a picture"


@pytest.mark.parametrize(("name", "expected"), [("photo.jpg", "photo.jpg"), ("../../evil.jpg", "evil.jpg"), ("", "@x.jpg")])
def test_the_name_that_dingtalk_gives(
    app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, expected: str
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    app.will_answer(GET, file_response(name))
    assert dingkit("download", "@x").out == f"{expected}\n"
    assert [path.name for path in (tmp_path / "here").iterdir()] == [expected]
    (tmp_path / "there").mkdir()
    app.will_answer(GET, file_response(name))
    assert dingkit("download", "@x", "--to", str(tmp_path / "there")).out == f"{tmp_path / 'there' / expected}\n"


def test_an_error_is_never_saved_as_a_file(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    app.will_answer(GET, json_response({"errcode": 40007, "errmsg": "invalid media_id"}))
    done = dingkit("download", "@x", "--to", str(tmp_path / "photo.jpg"))
    assert done.code == 4
    assert not (tmp_path / "photo.jpg").exists()


def test_a_folder_that_is_not_there(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    app.will_answer(GET, file_response())
    done = dingkit("download", "@x", "--to", str(tmp_path / "missing" / "photo.jpg"))
    assert done.code == 8
    assert f"the folder '{tmp_path / 'missing'}' does not exist." in done.err


def test_a_folder_with_a_slash_is_made(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    app.will_answer(GET, file_response("photo.jpg"), json_response({"errcode": 40007, "errmsg": "invalid media_id"}))
    kept = tmp_path / "missing" / "photo.jpg"
    assert dingkit("download", "@x", "--to", f"{kept.parent}/") == (0, f"{kept}\n", "")
    assert kept.read_bytes() == b"a picture"
    assert dingkit("download", "@x", "--to", f"{tmp_path}/other/").code == 4
    assert not (tmp_path / "other").exists()
    done = dingkit("download", "@x", "--to", f"{kept}/")
    assert done.code == 8
    assert f"the folder '{kept}' cannot be made: " in done.err


def test_ctrl_c_leaves_no_file(app: FakeDingTalk, started: Callable[..., subprocess.Popen[bytes]], tmp_path: Path) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def keep_waiting(body: object) -> None:
        reached.set()
        go_on.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    app.will_answer(GET, keep_waiting)
    process = started("download", "@x", "--to", str(tmp_path / "photo.jpg"))
    assert reached.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)
    go_on.set()
    assert (process.returncode, out, err) == (130, b"", b"Error: Stopped.\n")
    assert list(tmp_path.glob("*photo*")) == []


def test_bars_in_a_terminal(app: FakeDingTalk, terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    uploading = terminal("upload", PICTURE)
    done = uploading.end()
    assert done.code == 0
    assert "Uploading coffee.jpg" in done.out
    assert "━" in done.out
    assert "@lADOuploaded" in done.out
    app.will_answer(GET, file_response())
    done = terminal("download", "@x", "--to", str(tmp_path / "[red]photo.jpg")).end()
    assert done.code == 0
    assert "9/9 bytes" in done.out
    done = terminal("send", "--to", "a", "--text", "x", "--wait").end()
    assert "1/1 batches" in done.out
    assert "100/100 %" in done.out
    quiet = terminal("upload", PICTURE, "--json").end()
    assert "Uploading" not in quiet.out
