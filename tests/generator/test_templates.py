"""The templates: what each changes, seen on code generated from a tiny spec; and that each says why it is there."""

import ast
import inspect
import io
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import get_args

import httpx
import pytest

from generator.client import TEMPLATES, generate_client
from generator.client.description import description
from generator.model import build
from generator.source.bundle import bundle
from generator.source.catalogue import read_catalogue
from tests.generator import test_limit_templates, test_model_template
from tests.generator.showcase_package import PACKAGE, Server, module
from tests.generator.tiny_spec import OF_SEND, SpecFiles
from tests.sweep import sweep

GALLERY = ["get_album", "get_picture", "label_picture", "open_gallery", "post_entry", "share_entry", "upload_picture"]

TEMPLATE_TESTS = {
    "api_init.py.jinja": ["test_packages_say_what_they_hold"],
    "api.py.jinja": [
        "test_a_group_has_one_method_for_each_operation",
        "test_a_method_takes_the_body_as_keywords",
        "test_a_flattened_union_is_one_keyword",
        "test_a_body_in_forms_of_two_eras_is_taken_in_one_of_them",
        "test_a_constant_is_not_a_keyword",
    ],
    "error_codes.py.jinja": ["test_the_error_catalogue_is_data"],
    "error_codes_zh.py.jinja": ["test_the_error_catalogue_is_data_in_chinese_too", "test_what_a_code_means_on_an_operation_is_data_too"],
    "errors.py.jinja": [
        "test_each_category_is_an_exception",
        "test_a_request_beyond_a_limit_is_not_sent",
        "test_a_failure_explains_itself",
    ],
    "events.py.jinja": [
        "test_the_events_table",
        "test_a_class_of_an_event_is_imported_when_it_is_used",
        "test_lazy_imports_are_hidden_from_type_checkers",
    ],
    "groups.py.jinja": ["test_a_client_has_a_group_for_each_domain"],
    "limits.py.jinja": ["test_the_table_of_limits"],
    "media_limits.py.jinja": ["test_the_limits_of_files_are_a_table"],
    "method_macros.jinja": ["test_a_docstring_says_what_the_spec_knows"],
    "model.py.jinja": [
        "test_secrets_are_masked",
        "test_secrets_are_masked_in_unexpected_places",
        "test_a_list_that_travels_as_text_is_a_list",
        "test_an_object_that_travels_as_text_is_a_model",
        "test_what_dingtalk_sends_is_read_whatever_its_values_are",
        "test_null_where_a_list_or_an_object_was_expected_counts_as_absent",
        "test_a_value_of_no_kind_of_a_union_is_refused",
    ],
    "model_tags.py.jinja": [
        "test_a_dict_of_another_kind_is_identified_by_its_constant",
        "test_an_unknown_kind_stays_the_dictionary_it_is",
    ],
    "models_init.py.jinja": ["test_a_model_is_imported_when_it_is_used", "test_lazy_imports_are_hidden_from_type_checkers"],
    "operations.py.jinja": [
        "test_the_operations_table",
        "test_an_operation_knows_what_its_calls_are_made_of",
        "test_an_operation_makes_calls_and_reads_their_answers",
        "test_what_is_secret_is_listed",
        "test_a_request_beyond_a_limit_is_not_sent",
        "test_an_operation_without_limits_pays_nothing",
    ],
    "package_init.py.jinja": ["test_importing_the_package_imports_nothing_else", "test_lazy_imports_are_hidden_from_type_checkers"],
}


# ---- every template has its reason and its test


def test_every_template_is_tested() -> None:
    files = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*") if path.is_file()}
    tests = {*globals(), *vars(test_limit_templates), *vars(test_model_template)}

    assert files == TEMPLATE_TESTS.keys()
    assert {name for names in TEMPLATE_TESTS.values() for name in names} <= tests


@sweep("template", TEMPLATE_TESTS)
def test_every_template_begins_with_its_reason(template: str) -> None:
    first_line = (TEMPLATES / template).read_text(encoding="utf-8").splitlines()[0]

    assert first_line.startswith(("{# Overridden: ", "{# Ours: "))
    assert first_line.endswith(". #}")


# ---- the resource groups


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_a_group_has_one_method_for_each_operation(client: ModuleType, prefix: str) -> None:
    group = getattr(module("api.gallery"), f"{prefix}GalleryApi")
    methods = {name: method for name, method in vars(group).items() if not name.startswith("_")}

    assert list(methods) == [*GALLERY, "fetch_picture"]
    assert all(inspect.iscoroutinefunction(method) == bool(prefix) for method in methods.values())


def test_a_method_takes_the_body_as_keywords(client: ModuleType) -> None:
    signature = inspect.signature(module("api.note").NoteApi.send_note)

    assert str(signature) == "(self, *, text: 'str', readers: 'Sequence[str | int]') -> 'SendNoteResult'"


def test_a_method_takes_parameters_and_body_and_gives_defaults(client: ModuleType) -> None:
    group = module("api.gallery").GalleryApi

    assert str(inspect.signature(group.get_album)) == (
        "(self, *, album_name: 'str', page: 'int', x_reader_id: 'str', size: 'int' = 20, "
        "next_cursor: 'str | None' = None, x_depth: 'int | None' = None) -> 'Album'"
    )
    assert str(inspect.signature(group.upload_picture)) == "(self, *, file: 'File', name: 'str | None' = None) -> 'Album'"
    assert str(inspect.signature(group.open_gallery)) == "(self) -> 'str'"


def test_a_constant_is_not_a_keyword(client: ModuleType) -> None:
    server = Server()

    server.client().gallery.get_picture(picture_secret="s3cret")
    assert str(inspect.signature(module("api.gallery").GalleryApi.get_picture)) == "(self, *, picture_secret: 'str') -> 'File'"
    assert server.request.url.params["version"] == "2"

    server.answer = {"errcode": 0, "noteId": "n1"}
    server.client().note.send_note(text="Hello", readers=["zhang", "li"])
    assert server.body == {"text": "Hello", "readers": "zhang|li", "kind": "note"}


def test_a_flattened_union_is_one_keyword(client: ModuleType) -> None:
    models = module("models")
    server = Server({"pictures": []})
    gallery = server.client().gallery

    assert str(inspect.signature(module("api.gallery").GalleryApi.post_entry)) == (
        "(self, *, agent: 'int', entry: 'WordsEntry | PictureEntry | Mapping[str, Any]', "
        "readers: 'Sequence[str | int] | None' = None) -> 'Album'"
    )

    words = models.WordsEntry(words="Hello")
    words["color"] = "red"  # a field that the spec does not know travels along
    gallery.post_entry(agent=1, entry=words, readers=["zhang", "li"])
    assert server.body == {"agent": 1, "readers": "zhang,li", "kind": "words", "words": "Hello", "color": "red"}

    gallery.post_entry(agent=1, entry=models.PictureEntry(picture=models.Picture(name="Sunset")))
    assert server.body == {"agent": 1, "kind": "picture", "picture": {"name": "Sunset"}}

    with pytest.raises(TypeError, match="entry must be one of WordsEntry, PictureEntry; got str"):
        gallery.post_entry(agent=1, entry="Hello")


def test_a_body_in_forms_of_two_eras_is_taken_in_one_of_them(client: ModuleType) -> None:
    models = module("models")
    server = Server({"pictures": []})

    assert str(inspect.signature(module("api.gallery").GalleryApi.share_entry)) == (
        "(self, *, reader: 'str', entry: 'WordsEntry | PictureEntry | Mapping[str, Any]', "
        "frame: 'Frame | Mapping[str, Any] | None' = None, frames: 'Sequence[Frame | Mapping[str, Any]] | None' = None) -> 'Album'"
    )
    server.client().gallery.share_entry(reader="zhang", entry=models.WordsEntry(words="Hello"))
    assert server.body == {"reader": "zhang", "entry": {"kind": "words", "words": "Hello"}}

    client = server.client()
    client.call(module("operations").share_entry.call(client, body=models.ShareWordsRequest(words="Hello")))
    assert server.body == {"words": "Hello"}


def test_a_method_takes_json_text_as_what_is_in_it(client: ModuleType) -> None:
    label = module("models").Label(text="北京", size=2)
    server = Server({"pictures": []})
    gallery = server.client().gallery

    assert str(inspect.signature(module("api.gallery").GalleryApi.label_picture)) == (
        "(self, *, label: 'Label | str | Mapping[str, Any]', words: 'Mapping[str, Any] | str', "
        "back_label: 'Label | str | Mapping[str, Any] | None' = None, more_words: 'Mapping[str, Any] | str | None' = None) -> 'Album'"
    )
    gallery.label_picture(label=label, words={"zh": "日落"})
    assert server.body == {"label": '{"text":"北京","size":2}', "words": '{"zh":"日落"}'}

    gallery.label_picture(label="as I wrote it", words="{}", back_label=label, more_words={})
    assert server.body == {"label": "as I wrote it", "words": "{}", "backLabel": '{"text":"北京","size":2}', "moreWords": "{}"}

    with pytest.raises(TypeError, match="words takes a model, a dict or text; got int"):
        gallery.label_picture(label=label, words=7)


async def test_an_asynchronous_method_sends_the_same(client: ModuleType) -> None:
    server = Server({"errcode": 0, "noteId": "n1"})

    async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as http:
        result = await module("client").AsyncClient(access_token="t0ken", http_client=http).note.send_note(text="Hello", readers=["li"])

    assert result.note_id == "n1"
    assert server.body == {"text": "Hello", "readers": "li", "kind": "note"}


def test_a_docstring_says_what_the_spec_knows(client: ModuleType) -> None:
    expected = """\
Send a note.

发送便签：发送一张便签。

A note is short.

- It has a text.
- It has readers.

Limits:
    - A note has at most 100 characters.
    - `text` has at most 100 characters. (enforced: 40035)

Args:
    text: What it says.
    readers: Who may read it.

Raises:
    ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
    LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
    APIError: DingTalk refused; documented codes: 40014, 40035.

Source: https://open.dingtalk.com/document/note"""

    assert inspect.getdoc(module("api.note").NoteApi.send_note) == expected
    assert inspect.getdoc(module("api.note").AsyncNoteApi.send_note) == expected


def test_a_docstring_describes_parameters_that_operations_share(client: ModuleType) -> None:
    documentation = inspect.getdoc(module("api.gallery").GalleryApi.get_album) or ""

    assert "next_cursor: Where to go on." in documentation


def test_a_docstring_leaves_out_what_there_is_not(client: ModuleType) -> None:
    documentation = inspect.getdoc(module("api.gallery").GalleryApi.open_gallery) or ""

    assert "Limits:" not in documentation
    assert "LimitError" not in documentation
    assert "Args:" not in documentation
    assert "APIError: DingTalk refused.\n" in documentation


def test_a_docstring_says_who_may_call_it(client: ModuleType) -> None:
    group = module("api.gallery").GalleryApi
    get, upload, leave = (inspect.getdoc(method) or "" for method in (group.get_picture, group.upload_picture, group.open_gallery))

    assert get.startswith("Does what its name says.\n\n相册：取一张图片。\n\nIt is for show.\n\nPermission: 图片 ")
    assert "\nPermission: 图片 (Picture.Read); 相册 for the pictures of others.\n" in get
    assert "\nApps: internal apps (企业内部应用), third-party apps (第三方企业应用).\n" in get
    assert "\nPermission: none.\n" in upload
    assert "Apps:" not in upload
    assert "Permission:" not in leave


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_a_method_that_dingtalk_has_left_behind_is_deprecated(client: ModuleType, prefix: str) -> None:
    group = getattr(module("api.gallery"), f"{prefix}GalleryApi")
    told = (
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. "
        'Use {} or {} instead. It\'s "closed".'
    )

    assert group.open_gallery.__deprecated__ == told.format("get_picture", "send_note (ding.note)")
    written = " ".join((inspect.getdoc(group.open_gallery) or "").split())
    assert f"Deprecated: {told.format('`get_picture`', '`send_note` (`ding.note`)')} It is for show." in written
    assert not hasattr(group.get_picture, "__deprecated__")
    assert inspect.iscoroutinefunction(group.open_gallery) is bool(prefix)


def test_a_deprecated_method_works_and_warns_of_nothing(client: ModuleType, recwarn: pytest.WarningsRecorder) -> None:
    assert Server(status=302, headers={"location": "https://app.example"}).client().gallery.open_gallery() == "https://app.example"
    assert not recwarn.list


@pytest.mark.parametrize("prefix", ["", "Async"])
@pytest.mark.parametrize(("group", "name"), [("note", "get_picture"), ("gallery", "fetch_picture")])
def test_an_old_name_of_a_method_is_deprecated(client: ModuleType, prefix: str, group: str, name: str) -> None:
    old = getattr(getattr(module(f"api.{group}"), f"{prefix}{group.capitalize()}Api"), name)
    new = getattr(module("api.gallery"), f"{prefix}GalleryApi").get_picture

    assert old.__deprecated__ == "Use ding.gallery.get_picture instead."
    assert inspect.getdoc(old) == "Deprecated: use `ding.gallery.get_picture`, which this is an old name of."
    assert inspect.signature(old) == inspect.signature(new)
    assert inspect.iscoroutinefunction(old) is bool(prefix)


def test_an_old_name_of_an_operation_is_the_operation(client: ModuleType) -> None:
    assert module("operations").fetch_picture is module("operations").get_picture
    assert "fetch_picture" not in module("operations").OPERATIONS
    server = Server("picture", headers={"content-type": "image/png"})

    assert server.client().gallery.fetch_picture(picture_secret="s").payload.read() == b'"picture"'
    assert str(server.request.url).startswith("https://oapi.dingtalk.com/gallery/get?pictureSecret=s")


# ---- an operation, and its calls


@pytest.mark.parametrize(
    ("operation", "result"), [("get_note", "Note"), ("get_picture", "File"), ("open_gallery", "str"), ("send_note", "SendNoteResult")]
)
def test_the_type_of_an_answer_is_the_success_model_alone(client: ModuleType, operation: str, result: str) -> None:
    table = module("operations")
    group = getattr(module(f"api.{table.OPERATIONS[operation].domain}"), f"{table.OPERATIONS[operation].domain.capitalize()}Api")

    assert table.__annotations__[operation] == f"Operation[{result}]"
    assert inspect.signature(getattr(group, operation)).return_annotation == result


def test_an_operation_makes_calls_and_reads_their_answers(client: ModuleType) -> None:
    caller = Server({"text": "Hello"}).client()

    call = module("operations").get_note.call(caller, note_id="n1")

    assert (call.operation, call.request) == (
        module("operations").get_note,
        {"method": "GET", "url": "/v1.0/notes/n1", "params": {"view": "short"}},
    )
    assert caller.call(call).text == "Hello"
    assert (caller.raw(call).status_code, caller.raw(call).parsed.text) == (200, "Hello")


async def test_an_asynchronous_client_carries_out_the_same_calls(client: ModuleType) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(Server({"text": "Hello"}))) as http:
        caller = module("client").AsyncClient(access_token="t0ken", http_client=http)
        call = module("operations").get_note.call(caller, note_id="n1")
        assert (await caller.call(call)).text == "Hello"
        assert (await caller.raw(call)).parsed.text == "Hello"


def test_a_failure_is_raised(client: ModuleType) -> None:
    errors = module("errors")

    with pytest.raises(errors.AuthenticationError, match=r"bad token \(code 40014, send_note, HTTP 200\)\. Get another\. See https://"):
        Server({"errcode": 40014, "errmsg": "bad token"}).client().note.send_note(text="Hello", readers=["li"])
    with pytest.raises(errors.APIError) as caught:
        Server({"code": "unknownNote"}, status=400).client().note.get_note(note_id="n9")
    assert (caught.value.code, caught.value.status) == ("unknownNote", 400)


def test_what_an_app_needs_is_reported_when_it_may_not_call(client: ModuleType) -> None:
    needed = (
        "It needs the permissions 图片 (Picture.Read); 相册 for the pictures of others. "
        "Only internal apps (企业内部应用) and third-party apps (第三方企业应用) may call it."
    )

    assert {"get_picture": needed, "upload_picture": "It needs no permission of its own."} == module("error_codes").NEEDS
    assert module("error_codes_zh").NEEDS == {
        "get_picture": "需要权限：图片（Picture.Read）、相册（只有一部分字段或用法需要）。只有企业内部应用和第三方企业应用可以调用。",
        "upload_picture": "这个接口本身不需要申请权限。",
    }
    with pytest.raises(module("errors").AuthenticationError) as refused:
        Server({"errcode": 40014, "errmsg": "no"}).client().gallery.get_picture(picture_secret="s")
    assert refused.value.hint == f"Get another. {needed}"


def test_a_redirect_and_a_file_are_answers(client: ModuleType) -> None:
    away = Server(status=302, headers={"location": "https://example.com/login"})
    picture = Server({"not": "an error"}, headers={"content-disposition": "attachment; filename=a.json"})

    assert away.client().gallery.open_gallery() == "https://example.com/login"
    assert picture.client().gallery.get_picture(picture_secret="s3cret").file_name == "a.json"


def test_the_multipart_boundary_is_never_fixed(client: ModuleType) -> None:
    content = b"before\r\n--+++\r\nafter"
    file = module("types").File(io.BytesIO(content), file_name="a.bin", mime_type="image/png")
    server, boundaries = Server(), set()

    for _ in range(2):
        server.client().gallery.upload_picture(file=file, name="Sunset")
        boundaries.add(server.request.headers["content-type"])

    assert len(boundaries) == 2
    assert not any("+++" in boundary for boundary in boundaries)
    boundary = server.request.headers["content-type"].partition("boundary=")[2].encode()
    parts = server.request.content.split(b"--" + boundary)
    assert parts[1].endswith(b"\r\n\r\n" + content + b"\r\n")
    assert b'name="name"' in parts[2]


def test_parameters_of_a_path_are_percent_encoded(client: ModuleType) -> None:
    server = Server()

    server.client().gallery.get_album(album_name="a/b ?#@$é", page=2, x_reader_id="zhang")

    assert server.request.url.raw_path == b"/v1.0/gallery/a%2Fb%20%3F%23%40%24%C3%A9/2?size=20"


def test_json_is_asked_for_where_the_answer_is_json(client: ModuleType) -> None:
    server = Server({"pictures": []})

    server.client().gallery.get_album(album_name="a", page=1, x_reader_id="zhang")
    assert (server.request.headers["accept"], server.request.headers["x-reader-id"]) == ("application/json", "zhang")

    server.client().gallery.get_picture(picture_secret="s3cret")
    assert server.request.headers["accept"] == "*/*"


def test_parameters_go_where_the_spec_says(client: ModuleType) -> None:
    server = Server()

    server.client().gallery.get_album(album_name="a", page=1, x_reader_id="zhang", x_depth=3, size=5, next_cursor="c")
    assert dict(server.request.url.params) == {"size": "5", "nextCursor": "c"}
    assert server.request.headers["x-reader-id"] == "zhang"
    assert server.request.headers["x-depth"] == "3"
    assert server.request.headers["x-acs-dingtalk-access-token"] == "t0ken"

    server.client().gallery.get_album(album_name="a", page=1, x_reader_id="zhang")
    assert dict(server.request.url.params) == {"size": "20"}
    assert "x-depth" not in server.request.headers


def test_a_default_of_a_query_parameter_is_sent(client: ModuleType) -> None:
    server = Server({"text": "Hello"})

    server.client().note.get_note(note_id="n1")

    assert dict(server.request.url.params) == {"view": "short"}


# ---- what is imported when


def in_a_new_process(directory: Path, program: str) -> str:
    """Run a program that can import the generated package; returns what it prints."""
    done = subprocess.run([sys.executable, "-c", program], cwd=directory, capture_output=True, text=True, check=True)
    return done.stdout


def test_a_model_is_imported_when_it_is_used(directory: Path) -> None:
    program = f"""
import sys
from {PACKAGE} import models
from {PACKAGE}.api import note
before = [name for name in sys.modules if name.startswith("{PACKAGE}.models.")]
models.Note, models.Note
after = [name for name in sys.modules if name.startswith("{PACKAGE}.models.")]
print(before, after, "Note" in dir(models), "Note" in models.__all__, hasattr(models, "Nothing"))
"""

    assert in_a_new_process(directory, program) == f"[] ['{PACKAGE}.models.note'] True True False\n"


def test_importing_the_package_imports_nothing_else(directory: Path) -> None:
    program = f"""
import sys
import {PACKAGE}
before = [name for name in ("httpx", "attrs", "{PACKAGE}.client") if name in sys.modules]
client = {PACKAGE}.Client, {PACKAGE}.AsyncClient
print(before, "httpx" in sys.modules, hasattr({PACKAGE}, "Cleint"))
"""

    assert in_a_new_process(directory, program) == "[] True False\n"


@pytest.mark.parametrize("file", ["__init__.py", "models/__init__.py", "events.py"])
def test_lazy_imports_are_hidden_from_type_checkers(directory: Path, file: str) -> None:
    """With a visible `__getattr__` they would accept any misspelt name."""
    tree = ast.parse((directory / PACKAGE / file).read_text(encoding="utf-8"))
    *_, guard = (node for node in tree.body if isinstance(node, ast.If))

    assert ast.unparse(guard.test) == "TYPE_CHECKING"
    imports = [node for node in guard.body if isinstance(node, ast.ImportFrom)]
    assert imports
    assert all(node.names[0].asname for node in imports)
    hidden = {node.name for node in guard.orelse if isinstance(node, ast.FunctionDef)}
    assert "__getattr__" in hidden
    assert "__getattr__" not in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_a_class_of_an_event_is_imported_when_it_is_used(directory: Path) -> None:
    program = f"""
import sys
from {PACKAGE} import events
before = [name for name in sys.modules if name.startswith("{PACKAGE}.models")]
events.NoteReadEvent
after = [name for name in sys.modules if name.startswith("{PACKAGE}.models.")]
print(before, after, hasattr(events, "Note"), isinstance(events.NoteReadEvent(note_id="n1"), events.KnownEvent))
"""

    assert in_a_new_process(directory, program) == f"[] ['{PACKAGE}.models.note_read_event'] False True\n"


# ---- data for the runtime


def test_the_operations_table(client: ModuleType) -> None:
    table = module("operations")

    assert list(table.OPERATIONS) == [*GALLERY, "get_note", "send_note"]
    assert {name: getattr(table, name) for name in table.OPERATIONS} == table.OPERATIONS
    assert table.post_entry._asdict() == {
        "id": "post_entry",
        "domain": "gallery",
        "method": "POST",
        "path": "/gallery/post",
        "host": "oapi",
        "security": "oapiAccessToken",
        "docs_url": "https://open.dingtalk.com/document/gallery",
        "result": "Album",
        "parameters": (),
        "body": table.post_entry.body,
        "safe_to_retry": False,
        "answer": "model",
        "token_lifetime": 7200,
        "has_limits": False,
        "paging": None,
    }
    assert table.get_note.safe_to_retry
    assert (table.get_note.has_limits, table.send_note.has_limits) == (False, True)
    assert {name: operation.answer for name, operation in table.OPERATIONS.items() if operation.answer != "model"} == {
        "get_picture": "file",
        "open_gallery": "redirect",
    }
    assert table.OPERATIONS["open_gallery"].security is None
    assert table.OPERATIONS["get_album"].host == "api"
    assert table.HOSTS == {"oapi": "https://oapi.dingtalk.com", "api": "https://api.dingtalk.com"}
    assert {
        "oapiAccessToken": table.SecurityScheme("query", "access_token", "app"),
        "apiAccessToken": table.SecurityScheme("header", "x-acs-dingtalk-access-token", "app"),
    } == table.SECURITY_SCHEMES
    assert table.FAILURE_FIELD == "errcode"
    assert table.SUCCESS_VALUES == (0, "0")


def test_an_operation_knows_what_its_calls_are_made_of(client: ModuleType) -> None:
    table, call = module("operations"), module("call")
    parameter, body = call.Parameter, call.Body

    assert table.get_album.parameters == (
        parameter("album_name", "albumName", "path", "text", required=True),
        parameter("page", "page", "path", "integer", required=True),
        parameter("size", "size", "query", "integer", default=20),
        parameter("next_cursor", "nextCursor", "query", "text", secret=True),
        parameter("x_reader_id", "X-Reader-Id", "header", "text", required=True),
        parameter("x_depth", "X-Depth", "header", "integer"),
    )
    assert table.get_picture.parameters == (
        parameter("picture_secret", "pictureSecret", "query", "text", required=True, secret=True),
        parameter("", "version", "query", constant="2"),
    )
    assert table.get_album.body is None
    assert table.post_entry.body == body(
        "EntryTarget", required=("agent",), optional=("readers",), message="entry", kinds=("WordsEntry", "PictureEntry")
    )
    assert table.share_entry.body == body(
        "ShareAnyEntryRequest",
        required=("reader", "entry"),
        optional=("frame", "frames"),
        forms=("ShareWordsRequest", "ShareAnyEntryRequest"),
    )
    assert table.upload_picture.body == body("UploadPictureRequest", required=("file",), optional=("name",), media="multipart")


def test_what_a_body_is_put_together_from_is_not_a_class(client: ModuleType) -> None:
    models = module("models")

    assert {"EntryTarget", "WordsEntry", "PictureEntry"} <= set(models.__all__)
    assert not {"PostWordsRequest", "PostPictureRequest", "PostEntryRequest"} & set(dir(models))
    assert not (Path(models.__file__).parent / "post_words_request.py").exists()


def test_what_is_secret_is_listed(client: ModuleType) -> None:
    table = module("operations")

    assert set(table.SECRET_FIELDS) == {"accessToken", "refreshToken", *table.SECRET_PARAMETERS}
    assert set(table.SECRET_PARAMETERS) == {"access_token", "x-acs-dingtalk-access-token", "pictureSecret", "nextCursor"}


def test_the_events_table(client: ModuleType) -> None:
    table = module("events")

    assert list(table.EVENT_TYPES) == ["note_read"]
    assert table.EVENT_TYPES["note_read"]._asdict() == {
        "name": "note_read",
        "summary": "Somebody read a note.",
        "name_zh": "便签已读",
        "docs_url": "https://open.dingtalk.com/document/note-read",
        "forms": (("NoteReadEvent",), ("NoteReadEventCurrent",)),
    }
    assert [(form.required, form.fields) for form in table.EVENT_TYPES["note_read"].forms] == [
        ({"EventType", "NoteId"}, {"EventType", "NoteId"}),
        ({"EventType", "noteId"}, {"EventType", "noteId", "EventTime", "CorpId"}),
    ]
    assert table.MODELS == {"NoteReadEvent": "note_read", "NoteReadEventCurrent": "note_read"}
    assert set(table.MODELS) | {"EVENT_TYPES", "EventForm", "EventName", "EventType", "KnownEvent"} == set(table.__all__)
    assert get_args(table.EventName) == ("note_read",)
    assert table.TAGS == ["EventType"]
    assert table.STREAM_HEADERS == {"eventType": "EventType", "eventBornTime": "EventTime", "eventCorpId": "CorpId"}
    assert set(table.NUMBERS) == {"EventTime"}


def test_a_spec_without_events_has_an_empty_table(spec: SpecFiles, tmp_path: Path) -> None:
    spec.remove("note.yaml#/webhooks")

    generate_client(spec.bundle(), read_catalogue(spec.directory), tmp_path / "without_events")

    program = "from without_events import events\nprint(events.EVENT_TYPES, events.MODELS, events.TAGS, events.EventName)"
    assert in_a_new_process(tmp_path, program) == "{} {} [] typing.Never\n"


def test_the_limits_of_files_are_a_table(client: ModuleType) -> None:
    limits = module("media_limits")

    assert limits.FILE_LIMITS == {"upload_picture": (("drawing", 10, 1000, ("png", "gif"), "A drawing is small.", None),)}
    assert limits.MAX_CHUNKS == {}


def test_the_error_catalogue_is_data(client: ModuleType) -> None:
    codes = module("error_codes")

    assert codes.CATEGORIES["rate_limit"] == "RateLimitError"
    assert codes.FIELDS["code"] == ("errcode", "code")
    assert codes.WRAPPERS == {"88": ("sub_code", "sub_msg")}
    assert [ban["match"] for ban in codes.BANS] == [{"punish": "deny"}]
    assert codes.FILE_HOST._asdict() == {
        "statuses": {403},
        "category": "not_found",
        "remedy": "Ask for a new address.",
        "retry": False,
    }
    assert codes.EXPLANATIONS == (("detail",), ("error",), "validation", "location", "message")
    assert (set(codes.NOT_ALLOWED), codes.NOT_ALLOWED_CATEGORY) == ({"40014"}, "authentication")
    assert (codes.MISSING_PERMISSIONS, codes.MISSING_PERMISSIONS_IN_TEXT) == (("denied.scopes",), ("scopes=(?P<names>.*)",))
    assert {code for code, known in codes.CODES.items() if known.token_refused} == {"40014"}
    assert codes.CODES["40014"].token_refused
    assert set(codes.CREDENTIAL_REFUSED) == {"40014"}
    assert codes.QUIRKS == (
        ("page", "html", None, {}, "server", "Read it.", False),
        ("unknown_path", None, "api", {"errcode": 404}, "not_found", "Check the path.", False),
    )
    assert (codes.of_status(401), codes.of_status(503), codes.of_status(418)) == (("authentication", False), ("server", True), None)
    assert codes.lookup("40014") == ("authentication", "bad token", "Get another.", False, None, True)
    assert codes.lookup("Throttling.Api") == ("rate_limit", "too fast", "Slow down.", True, 5, False)
    assert codes.CODES_OF_OPERATIONS == {}
    assert codes.lookup("unheard-of") is None


def test_the_error_catalogue_is_data_in_chinese_too(client: ModuleType) -> None:
    chinese = module("error_codes_zh")

    assert chinese.lookup("40014") == ("authentication", "令牌不对。", "换一个。", False, None, True)
    assert chinese.lookup("Throttling.Api") == ("rate_limit", "太快。", "放慢。", True, 5, False)
    assert chinese.lookup("unheard-of") is None
    assert chinese.REMEDIES == {
        "Ask for a new address.": "获取新地址。",
        "Wait.": "等待。",
        "Read it.": "看内容。",
        "Check the path.": "检查路径。",
    }


def test_a_failure_explains_itself(client: ModuleType) -> None:
    error = module("errors").APIError("不合法", code=40014, operation="get_note", status=200, hint="Get another.")

    assert (error.meaning, error.meaning_zh, error.hint_zh) == ("bad token", "令牌不对。", "换一个。")
    page = module("errors").APIError("expected JSON", code="", operation="get_note", status=200, hint="Read it.")
    assert (page.meaning, page.meaning_zh, page.hint_zh) == (None, None, "看内容。")


def test_what_a_code_means_on_an_operation_is_data_too(spec: SpecFiles, tmp_path: Path) -> None:
    spec.set("errors.yaml#/codes/0/operations", [OF_SEND])
    spec.set(
        "errors.yaml#/codes/2/operations", [{"of": ["get_note", "get_album"], "remedy": "Wait.", "remedy_zh": "等待。", "retry": False}]
    )

    generate_client(spec.bundle(), read_catalogue(spec.directory), tmp_path / "with_overrides")

    program = """
from with_overrides import error_codes, error_codes_zh
for code, operation in (("40014", ""), ("40014", "get_note"), ("40014", "send_note"), ("Throttling.Api", "get_album")):
    print(*error_codes.lookup(code, operation), sep="|")
    print(*error_codes_zh.lookup(code, operation), sep="|")
"""
    assert in_a_new_process(tmp_path, program).splitlines() == [
        "authentication|bad token|Get another.|False|None|True",
        "authentication|令牌不对。|换一个。|False|None|True",
        "authentication|bad token|Get another.|False|None|True",
        "authentication|令牌不对。|换一个。|False|None|True",
        "not_found|no such notebook|Get another.|False|None|False",
        "not_found|没有这个笔记本。|换一个。|False|None|False",
        "rate_limit|too fast|Wait.|False|None|False",
        "rate_limit|太快。|等待。|False|None|False",
    ]


def test_each_category_is_an_exception(client: ModuleType) -> None:
    errors = module("errors")

    assert errors.__all__[:6] == ["APIError", "ArgumentError", "ArgumentTypeError", "ArgumentValueError", "DingTalkError", "LimitError"]
    assert errors.__all__[6:] == sorted(module("error_codes").CATEGORIES.values())
    assert all(issubclass(getattr(errors, name), errors.DingTalkError) for name in errors.__all__)
    assert inspect.getdoc(errors.RateLimitError) == "Too many calls.\n\nSlow down."


def test_a_client_has_a_group_for_each_domain(client: ModuleType) -> None:
    caller = Server().client()

    assert type(caller.note) is module("api.note").NoteApi
    assert caller.note is caller.note
    assert type(module("client").AsyncClient(http_client=httpx.AsyncClient()).gallery) is module("api.gallery").AsyncGalleryApi
    assert module("groups").Groups.note.__doc__ == "Notes that people leave (便签)."


def test_packages_say_what_they_hold(client: ModuleType) -> None:
    assert module("api").__doc__.startswith("The API groups, one module for each domain")
    assert module("api.note").__doc__ == "Notes that people leave (便签)."


def test_quotes_and_backslashes_of_a_description_survive(client: ModuleType) -> None:
    described = r'Pictures """quoted""" and C:\new folders (相册).'

    assert module("api.gallery").__doc__ == described
    assert module("groups").Groups.gallery.__doc__ == described


def test_the_package_is_complete(directory: Path) -> None:
    package = directory / PACKAGE

    assert (package / "py.typed").read_bytes() == b""
    assert (package / "openapi.json").read_text(encoding="utf-8") == bundle(directory / "spec").to_json()
    assert (package / "description.json").read_text(encoding="utf-8") == description(build(bundle(directory / "spec")))
