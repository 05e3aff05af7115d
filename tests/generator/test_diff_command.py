"""`python -m generator diff`: reads the base out of git, writes the report, and says by its exit code whether something breaks."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from generator.__main__ import main
from tests.generator.rich_spec import CODES, EVENT, NOTE, REF, REMOVED, TEXT, edit, json_of, rich_spec
from tests.generator.tiny_spec import GET, SCHEMAS, SEND

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.generator.rich_spec import Edit
    from tests.generator.tiny_spec import SpecFiles


def git(directory: Path, *arguments: str) -> str:
    who = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", "-C", str(directory), *who, *arguments], check=True, capture_output=True, text=True)  # noqa: S607
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> SpecFiles:
    """The rich spec, committed, in a repository of its own."""
    spec = rich_spec(tmp_path / "repository" / "spec")
    git(spec.directory.parent, "init", "--quiet", "--initial-branch=main")
    git(spec.directory.parent, "add", "--all")
    git(spec.directory.parent, "commit", "--quiet", "--message=Base")
    return spec


@pytest.fixture
def run(repository: SpecFiles, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Edit the working tree and run the command; returns the exit code and what was printed."""

    def run_after(*edits: Edit, base: str = "HEAD", options: tuple[str, ...] = ()) -> tuple[int, str, str]:
        edit(repository, edits)
        code = main(["diff", "--base", base, "--spec", str(repository.directory), *options])
        return code, *capsys.readouterr()

    return run_after


def commit(spec: SpecFiles) -> str:
    return git(spec.directory, "rev-parse", "HEAD")


def test_nothing_changed(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    assert run() == (0, f"Changes since HEAD ({commit(repository)[:10]})\n\n0 breaking change(s), 0 other(s).\n", "")


def test_json_text_as_revisions_of_the_past_have_it(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    extra, content = f"{SCHEMAS}/SendNoteRequest/properties/extra", {"$ref": f"{REF}Extra"}
    edit(repository, [(extra, {**TEXT, "x-json-text": content})])
    git(repository.directory, "commit", "--all", "--quiet", "--message=Past")

    code, out, _ = run((extra, {**TEXT, "contentMediaType": "application/json", "contentSchema": content}))
    assert (code, out.splitlines()[-1]) == (0, "0 breaking change(s), 0 other(s).")

    code, out, _ = run((extra, TEXT))
    assert code == 1
    assert "! changed argument extra: type Extra or string → string" in out


def test_the_report_for_people(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = run(
        (f"{NOTE}/color", REMOVED),
        (f"{NOTE}/author", TEXT),
        (f"{SEND}/x-safe-to-retry", True),
        (f"{EVENT}/operationId", "on_read"),
        ("note.yaml#/webhooks/note_torn", {"post": {"operationId": "on_torn", "responses": {"200": {"description": "-"}}}}),
        ("note.yaml#/paths/~1notes", {"get": {"operationId": "list_notes", "tags": ["note"], "responses": {"200": {"description": "-"}}}}),
    )

    assert (code, err) == (1, "")
    assert (
        out
        == f"""\
Changes since HEAD ({commit(repository)[:10]})

== Breaking: programs can fail, or be refused by a type checker ==

note.get_note  (GET /v1.0/notes/{{noteId}})
  ! removed field Note.color: was string
      spec/note.yaml#/components/schemas/Note/properties/color (in the base)
  - added field Note.author: string, optional
      spec/note.yaml#/components/schemas/Note/properties/author

== Not breaking ==

note.send_note  (POST /note/send)
  - changed safe to retry: false → true
      spec/note.yaml#/paths/~1note~1send/post/x-safe-to-retry

event note_read
  - changed operationId: on_note_read → on_read
      spec/note.yaml#/webhooks/note_read/post/operationId

== New ==

  note.list_notes  (GET /notes)  spec/note.yaml#/paths/~1notes/get
  event note_torn  spec/note.yaml#/webhooks/note_torn/post

1 breaking change(s), 5 other(s).
"""
    )


def test_operations_that_are_gone_come_first(run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = run(("note.yaml#/webhooks", {}), (f"{CODES}/0", REMOVED))

    assert code == 1
    assert out.splitlines()[1:6] == ["", "== Gone (breaking) ==", "", "  event note_read  spec/note.yaml#/webhooks/note_read/post", ""]


def test_a_long_list_of_users_is_cut_and_a_long_line_is_wrapped(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    operation = {"tags": ["note"], "responses": {"200": {"description": "-", "content": json_of("Extra")}}}
    paths = {f"note.yaml#/paths/~1n{number}": {"get": {**operation, "operationId": f"get_{number}"}} for number in range(7)}
    edit(repository, paths.items())
    git(repository.directory, "commit", "--all", "--quiet", "--message=More users")

    code, out, _ = run((f"{SCHEMAS}/Extra/properties/a/contentEncoding", "x" * 200))

    assert code == 1
    assert "\nclass Extra\n  used by note.get_0, note.get_1, note.get_2, note.get_3, note.get_4, note.get_5 and 2 more\n" in out
    assert f'  ! changed field Extra.a: contentEncoding none →\n      "{"x" * 200}",\n      taken for breaking\n' in out


def test_the_report_for_programs(run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = run((f"{GET}/parameters/1", REMOVED), base="main", options=("--json",))

    report = json.loads(out)
    assert code == 1
    assert report.pop("base").startswith("main (")
    assert report == {
        "breaking": True,
        "changes": [
            {
                "subject": "note.get_note",
                "used_by": [],
                "kind": "removed",
                "what": "argument view",
                "message": "was string",
                "breaking": True,
                "file": "spec/note.yaml",
                "pointer": "/paths/~1v1.0~1notes~1{noteId}/get/parameters/1",
                "in_base": True,
            }
        ],
    }


def test_a_change_that_breaks_nothing(run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = run((f"{NOTE}/author", TEXT), options=("--json",))

    assert code == 0
    assert json.loads(out)["breaking"] is False


def test_a_commit_goes_by_its_own_name(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    assert run(base=commit(repository)[:7])[1].startswith(f"Changes since {commit(repository)[:10]}\n")


def test_a_base_with_fewer_documents(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    memo = {"type": "object", "description": "A memo.", "properties": {"text": TEXT}}
    repository.write("memo.yaml", json.dumps({"components": {"schemas": {"Memo": memo}}}))

    code, out, _ = run(("openapi.yaml#/x-domains", ["common", "memo", "note"]), (f"{NOTE}/memo", {"$ref": f"memo.yaml{REF}Memo"}))

    assert code == 0
    assert "- added field Note.memo: Memo, optional\n" in out


def test_a_base_whose_catalogue_said_less(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    places = ["places", "success", "statuses", "quirks", "codes/0/retry", "codes/0/eras"]
    whole = (repository.directory / "errors.yaml").read_text(encoding="utf-8")
    edit(repository, [(f"errors.yaml#/{place}", REMOVED) for place in places])
    git(repository.directory, "commit", "--all", "--quiet", "--message=As it was once")
    repository.write("errors.yaml", whole)

    code, out, _ = run()

    assert code == 0
    assert out.endswith("\n\n0 breaking change(s), 0 other(s).\n")


def test_the_working_tree_counts_whether_committed_or_not(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    edit(repository, [(f"{NOTE}/color", REMOVED)])
    git(repository.directory, "commit", "--all", "--quiet", "--message=Remove the colour")

    assert run()[0] == 0
    assert run(base="HEAD~1")[0] == 1


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=/tmp/x", "HEAD:spec", ""])
def test_a_revision_that_is_not_there(run: Callable[..., tuple[int, str, str]], revision: str) -> None:
    assert run(options=(f"--base={revision}",)) == (2, "", f"spec-diff: {revision!r} is no revision of this repository\n")


def test_a_revision_without_a_spec(repository: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
    other = repository.directory.parent / "other"
    other.mkdir()

    assert main(["diff", "--base", "HEAD", "--spec", str(other)]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("spec-diff: HEAD has no other/: ")
    assert err.count("\n") == 1


def test_a_directory_that_is_not_there(repository: SpecFiles, capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = repository.directory.parent / "nowhere"

    assert main(["diff", "--base", "HEAD", "--spec", str(nowhere)]) == 2
    assert capsys.readouterr() == ("", f"spec-diff: {nowhere} is not a directory\n")


def test_a_directory_outside_any_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    spec = rich_spec(tmp_path / "loose" / "spec")

    assert main(["diff", "--base", "HEAD", "--spec", str(spec.directory)]) == 2
    assert "not a git repository" in capsys.readouterr().err


def test_a_machine_without_git(run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("git") is None

    assert run() == (2, "", "spec-diff: git is not on the PATH\n")


def test_a_base_that_cannot_be_read(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    good = (repository.directory / "note.yaml").read_text(encoding="utf-8")
    repository.write("note.yaml", "paths: [")
    git(repository.directory, "commit", "--all", "--quiet", "--message=Break it")
    repository.write("note.yaml", good)

    code, out, err = run()

    assert (code, out) == (2, "")
    assert err.startswith("spec/note.yaml#: [malformed-yaml] ")
    assert err.endswith("spec-diff: the spec of HEAD cannot be read\n")


def test_a_working_tree_that_cannot_be_read(repository: SpecFiles, run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = run((f"{SEND}/requestBody/content/application~1json/schema/$ref", f"{REF}Nothing"))

    assert (code, out) == (2, "")
    assert "#/components/schemas/Nothing leads nowhere\n" in err
    assert err.endswith(f"spec-diff: the spec of {repository.directory} cannot be read\n")


def test_the_base_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["diff"])

    assert ended.value.code == 2
    assert "--base" in capsys.readouterr().err
