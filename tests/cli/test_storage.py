"""`dingkit storage upload` and `dingkit storage download`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Response

from tests.cli.conftest import FakeDingTalk, json_response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Done

PICTURE = str(Path(__file__).parents[2] / "examples" / "data" / "coffee.jpg")
SPACE, FOLDER = "/v1.0/storage/spaces/3000400050", "/v2.0/storage/spaces/files/uuid1"
DOWNLOAD = f"{SPACE}/dentries/5000600070/downloadInfos/query"
WHERE = ("--union-id", "union1", "--space", "3000400050")


def placed(app: FakeDingTalk, *answers: Response) -> dict[str, Any]:
    """Where bytes go and come from: the same server, which is told what to answer to them."""
    app.will_answer("/object", *answers)
    return {"uploadKey": "key1", "headerSignatureInfo": {"resourceUrls": [f"{app.url}/object"], "headers": {"Authorization": "OSS a:b"}}}


@pytest.fixture
def space(app: FakeDingTalk) -> FakeDingTalk:
    where = placed(app, Response(b""))
    file = {"dentry": {"id": "5000600070", "spaceId": "3000400050", "uuid": "uuid9"}}
    for prefix, path in ((f"{SPACE}/files", "commit"), (FOLDER, "commit")):
        app.will_answer(f"{prefix}/uploadInfos/query", json_response(where))
        app.will_answer(f"{prefix}/{path}", json_response(file))
    return app


def test_upload_prints_the_id_and_nothing_else(space: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    assert dingkit("storage", "upload", PICTURE, *WHERE) == (0, "5000600070\n", "")
    (committed,) = space.bodies(f"{SPACE}/files/commit")
    size = Path(PICTURE).stat().st_size
    assert committed == {"uploadKey": "key1", "name": "coffee.jpg", "parentId": "0", "option": {"size": size}}


def test_upload_into_a_folder(space: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    arguments = ("--union-id", "union1", "--folder", "uuid1", "--name", "tea.jpg", "--conflict", "OVERWRITE")
    done = dingkit("storage", "upload", PICTURE, *arguments, "--json")
    assert json.loads(done.out) == {"dentry_id": "5000600070", "space_id": "3000400050", "dentry_uuid": "uuid9", "file": PICTURE}
    (committed,) = space.bodies(f"{FOLDER}/commit")
    assert (committed["name"], committed["option"]["conflictStrategy"]) == ("tea.jpg", "OVERWRITE")


def test_a_space_must_be_named(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("storage", "upload", PICTURE, "--union-id", "union1")
    assert (done.code, done.out) == (2, "")
    assert "Say where the file goes: --space ID, or --folder UUID." in done.err
    assert app.requests == []


def test_a_refused_upload(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    refusal = json_response({"code": "permissionDenied", "message": "no", "requestid": "1"})
    refusal.status_code = 403
    app.will_answer(f"{SPACE}/files/uploadInfos/query", refusal)
    done = dingkit("storage", "upload", PICTURE, *WHERE)
    assert done.code == 4
    assert "Give the person access to the file, the folder or the space" in done.err


def test_download(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    target = tmp_path / "coffee.jpg"
    app.will_answer(DOWNLOAD, json_response(placed(app, Response(b"a picture"))))
    assert dingkit("storage", "download", "5000600070", *WHERE, "--to", str(target), "--version", "2") == (0, f"{target}\n", "")
    assert target.read_bytes() == b"a picture"
    assert app.bodies(DOWNLOAD) == [{"option": {"version": 2}}]
    done = dingkit("storage", "download", "5000600070", *WHERE, "--to", str(target))
    assert done.code == 8
    assert "already exists: choose another name, or replace it with --force." in done.err
    app.will_answer(DOWNLOAD, json_response(placed(app, Response(b"another"))))
    done = dingkit("storage", "download", "5000600070", *WHERE, "--to", str(target), "--force", "--json")
    assert json.loads(done.out) == {"file": str(target), "bytes": 7}
    assert target.read_bytes() == b"another"
