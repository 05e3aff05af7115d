"""The templates for limits: the table, and requests that are refused before they are sent."""

import importlib
import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from generator.client import generate_client
from generator.source.catalogue import read_catalogue
from tests.generator.showcase import add_showcase
from tests.generator.showcase_package import PACKAGE
from tests.generator.tiny_spec import SpecFiles


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Another generated package, from a spec with limits in every part of a request."""
    directory = tmp_path_factory.mktemp("limits")
    spec = SpecFiles(directory / "spec")
    add_showcase(spec)
    get_album, schemas = "gallery.yaml#/paths/~1v1.0~1gallery~1{albumName}~1{page}/get", "gallery.yaml#/components/schemas"
    for place, constraint, bound in (
        (f"{get_album}/parameters/0/schema", "maxLength", 3),
        (f"{get_album}/parameters/3/schema", "minimum", 1),
        (f"{get_album}/parameters/4/schema", "maximum", 50),
        (f"{schemas}/UploadPictureRequest/properties/name", "maxLength", 5),
    ):
        spec.set(f"{place}/{constraint}", bound)
        spec.set(f"{place}/x-enforced", {constraint: "40035"})
    for kind, bound in (("WordsEntry", 3), ("PictureEntry", 5)):
        color = {"type": "string", "maxLength": bound, "x-enforced": {"maxLength": "40035"}, "description": "A colour."}
        spec.set(f"{schemas}/{kind}/properties/color", color)
    spec.set("note.yaml#/components/schemas/SendNoteRequest/properties/readers/x-advised", {"maxItems": 2})
    spec.set("note.yaml#/paths/~1note~1send/post/x-require-one-of", [["text", "readers"]])
    spec.lint()
    name = "tiny_limited_client"
    generate_client(spec.bundle(), read_catalogue(spec.directory), directory / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(directory)
        yield importlib.import_module(name)
    for loaded in [loaded for loaded in sys.modules if loaded.partition(".")[0] == name]:
        del sys.modules[loaded]


def test_the_table_of_limits(limited: ModuleType) -> None:
    table = importlib.import_module(f"{limited.__name__}.limits")

    expected = {
        "get_album": (
            table.Limit("X-Depth", "minimum", 1, enforced="40035", place="parameter"),
            table.Limit("albumName", "max_length", 3, enforced="40035", place="parameter"),
            table.Limit("size", "maximum", 50, enforced="40035", place="parameter"),
        ),
        "post_entry": (
            table.Limit("color", "max_length", 3, enforced="40035", when=(("kind", "words"),)),
            table.Limit("color", "max_length", 5, enforced="40035", when=(("kind", "picture"),)),
        ),
        "send_note": (
            table.Limit("", "one_of", (("text",), ("readers",)), enforced="required"),
            table.Limit("readers", "max_items", 2, separator="|"),
            table.Limit("text", "max_length", 100, enforced="40035"),
        ),
        "share_entry": (
            table.Limit("entry.color", "max_length", 3, enforced="40035", when=(("entry.kind", "words"),)),
            table.Limit("entry.color", "max_length", 5, enforced="40035", when=(("entry.kind", "picture"),)),
        ),
        "upload_picture": (table.Limit("name", "max_length", 5, enforced="40035"),),
    }
    assert expected == table.LIMITS


ALBUM = {"album_name": "abc", "page": 1, "x_reader_id": "zhang"}


@pytest.mark.parametrize(
    ("call", "good", "bad", "field"),
    [
        ("gallery.get_album", ALBUM | {"x_depth": 1}, ALBUM | {"x_depth": 0}, "X-Depth"),
        ("gallery.get_album", ALBUM | {"size": 50}, ALBUM | {"size": 51}, "size"),
        ("gallery.get_album", ALBUM, ALBUM | {"album_name": "abcd"}, "albumName"),
        ("gallery.upload_picture", {"file": b"", "name": "abcde"}, {"file": b"", "name": "abcdef"}, "name"),
        ("gallery.post_entry", {"agent": 1, "entry": ("Words", "red")}, {"agent": 1, "entry": ("Words", "blue")}, "color"),
        ("gallery.post_entry", {"agent": 1, "entry": ("Picture", "green")}, {"agent": 1, "entry": ("Picture", "yellow")}, "color"),
        ("note.send_note", {"text": "x" * 100, "readers": ["li"]}, {"text": "x" * 101, "readers": ["li"]}, "text"),
        ("note.send_note", {"text": "x", "readers": []}, {"text": "", "readers": []}, "text, readers"),
    ],
)
def test_a_request_beyond_a_limit_is_not_sent(
    limited: ModuleType, call: str, good: dict[str, Any], bad: dict[str, Any], field: str
) -> None:
    models, types, errors = (importlib.import_module(f"{limited.__name__}.{name}") for name in ("models", "types", "errors"))
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"errcode": 0, "noteId": "n1"})

    def value(given: Any) -> Any:
        if given == b"":
            return types.File(io.BytesIO(given))
        if isinstance(given, tuple):
            content = {"words": "Hello"} if given[0] == "Words" else {"picture": models.Picture()}
            return getattr(models, f"{given[0]}Entry")(color=given[1], **content)
        return given

    caller: Any = limited.Client(access_token="t0ken", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    for name in call.split("."):
        caller = getattr(caller, name)
    caller(**{name: value(given) for name, given in good.items()})
    assert len(sent) == 1
    with pytest.raises(errors.LimitError) as caught:
        caller(**{name: value(given) for name, given in bad.items()})
    assert (len(sent), caught.value.field, caught.value.operation) == (1, field, call.partition(".")[2])


def test_an_operation_without_limits_pays_nothing(directory: Path) -> None:
    program = f"""
import sys
from {PACKAGE}.operations import post_entry, send_note
post_entry.call(None, agent=1, entry={{"kind": "words", "words": "Hello"}})
print("{PACKAGE}.limits" in sys.modules)
send_note.call(None, text="Hello", readers=[])
print("{PACKAGE}.limits" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=directory, capture_output=True, text=True, check=True)

    assert done.stdout == "False\nTrue\n"


def test_what_is_only_advised_is_sent_and_logged_once(limited: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    answer = httpx.MockTransport(lambda _: httpx.Response(200, json={"errcode": 0, "noteId": "n1"}))
    caller: Any = limited.Client(access_token="t0ken", http_client=httpx.Client(transport=answer))

    for _ in range(2):
        assert caller.note.send_note(text="x", readers=["li", "wang", "zhang"]).note_id == "n1"

    (record,) = caplog.records
    assert (record.name, record.levelname) == ("dingtalk_openapi", "WARNING")
    assert "readers has 3 elements, it should have at most 2" in record.getMessage()


def test_limits_need_not_be_checked(limited: ModuleType) -> None:
    answer = httpx.MockTransport(lambda _: httpx.Response(200, json={"errcode": 0, "noteId": "n1"}))
    caller: Any = limited.Client(access_token="t0ken", http_client=httpx.Client(transport=answer), check_limits=False)

    assert caller.note.send_note(text="x" * 101, readers=[]).note_id == "n1"


def test_a_docstring_says_what_is_enforced_and_what_is_advised(limited: ModuleType) -> None:
    told = str(importlib.import_module(f"{limited.__name__}.api.note").NoteApi.send_note.__doc__)

    assert "- A note has at most 100 characters.\n" in told
    assert "- `text` has at most 100 characters. (enforced: 40035)" in told
    assert "- `readers` has at most 2 elements. (advised)" in told
    assert "- One of `text`, `readers` must be given. (enforced: required)" in told
