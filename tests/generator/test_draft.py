"""`python -m generator draft`: drafts from pages that we wrote in the shape of official ones, and what the lint says to them."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.draft.check import drafted_lines
from generator.model import build
from generator.pages.wire import lines
from generator.problems import SpecError
from generator.source.yaml import load
from tests.generator.tiny_spec import GET as GET_NOTE
from tests.generator.tiny_spec import SCHEMAS, SpecFiles
from tests.generator.written_pages import EVENT, GET, HEAD, PAGES, SEND, listing, table, write

Captured = pytest.CaptureFixture[str]


def drafted(spec: SpecFiles, text: str, captured: Captured, name: str = "0001-page.md") -> tuple[Any, list[str]]:
    """Draft a page: the draft, and what could not be read."""
    page = write(spec.directory.parent, {name: text}) / name
    assert main(["draft", str(page), "--spec", str(spec.directory)]) == 0
    printed = captured.readouterr()
    assert "&id" not in printed.out
    return load(printed.out), [line.removeprefix(f"draft: {name}: ") for line in printed.err.splitlines()]


def test_an_operation_of_the_old_host(spec: SpecFiles, capsys: Captured) -> None:
    made, unread = drafted(spec, SEND, capsys)

    operation = made["paths"]["/note/send"]["post"]
    assert made["paths"]["/note/send"]["servers"] == [{"url": "https://oapi.dingtalk.com"}]
    assert operation["operationId"] == "DRAFT_note_send"
    assert operation["x-name-zh"] == "发送便签"
    assert operation["externalDocs"] == {"url": "https://open.dingtalk.com/document/development/note"}
    assert operation["x-permission"] == [{"name": "写便签", "code": "qyapi_note"}, {"name": "便签", "code": "Note.Write"}]
    assert operation["x-app-types"] == ["internal", "third_party"]
    assert operation["x-errors"] == ["40014", "40035"]
    assert operation["security"] == [{"oapiAccessToken": []}]
    assert "parameters" not in operation
    body = operation["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"$ref": "#/components/schemas/DRAFT_NoteSendRequest"}
    assert body["examples"]["DRAFT_request"]["value"] == {"text": "a", "readers": "z"}
    answer = operation["responses"]["200"]["content"]["application/json"]
    assert answer["schema"]["oneOf"][1] == {"$ref": "common.yaml#/components/schemas/OapiFailure"}
    assert answer["examples"]["success"]["value"] == {"errcode": 0, "noteId": "n1"}
    request = made["components"]["schemas"]["DRAFT_NoteSendRequest"]
    assert request["required"] == ["text", "readers"]
    assert {name: each["type"] for name, each in request["properties"].items()} == dict.fromkeys(["text", "readers", "kind"], "string")
    own = made["components"]["schemas"]["DRAFT_NoteSendResult"]["allOf"][1]
    assert list(own["properties"]) == ["errmsg", "noteId"]  # `errcode` is that of the envelope
    assert unread == []


def test_an_operation_of_the_new_host(spec: SpecFiles, capsys: Captured) -> None:
    made, unread = drafted(spec, GET, capsys)

    operation = made["paths"]["/v1.0/notes/{id}"]["get"]
    assert operation["x-permission"] == []
    assert operation["security"] == [{"apiAccessToken": []}]
    assert [(each["in"], each["name"], each.get("required"), each["schema"]) for each in operation["parameters"]] == [
        ("path", "noteId", True, {"type": "string"}),
        ("query", "view", None, {"type": "string"}),
        ("path", "id", True, {"type": "string"}),  # that the address calls it otherwise is for a person to see
    ]
    assert "requestBody" not in operation
    assert list(operation["responses"]) == ["200", "400", "403"]
    assert operation["responses"]["400"]["content"]["application/json"]["examples"]["DRAFT_400_1"]["value"] == {"code": "unknownNote"}
    assert unread == []


RICH = "\n".join(
    [
        HEAD.format(title="", slug="rich")
        .replace("便签 >", "历史文档（不推荐） >")
        .replace('source_url: "https://open.dingtalk.com/document/development/rich"\n', ""),
        table("a | 值", "HTTP URL | https://other.dingtalk.com/v9/rich-things", "HTTP Method | POST"),
        "## 请求体\n",
        table(
            "名称 | 类型 | 是否必填 | 示例值",
            "file | FileItem | 是 | ",
            "message | Object | 是 | ",
            "words | Array of String | 是 | ",
            "links | Object[] | 否 | ",
            "title | String | 是 | ",
            "link | Object | 否 | ",
            "title | 谁知道 | 是 | ",
        ),
        "## 路径参数\n",
        table("名称 | 类型 | 示例值", "number | Long | 7", "share | Double | much"),
    ]
)


def test_a_page_with_everything_and_without_json(spec: SpecFiles, capsys: Captured) -> None:
    made, unread = drafted(spec, RICH, capsys)

    operation = made["paths"]["/v9/rich-things"]["post"]
    assert operation["operationId"] == "DRAFT_v9_rich_things"
    assert operation["x-name-zh"] == "DRAFT: the title of the page."
    assert operation["externalDocs"]["url"].startswith("DRAFT: ")
    assert "x-permission" not in operation
    assert operation["deprecated"] is True
    assert operation["x-deprecated"]["because"] == "history"
    assert operation["security"] == []
    assert [(each["name"], each["example"], each["required"]) for each in operation["parameters"]] == [
        ("number", 7, True),
        ("share", "much", True),
    ]
    assert list(operation["requestBody"]["content"]) == ["multipart/form-data"]
    schemas = made["components"]["schemas"]
    assert schemas["DRAFT_V9RichThingsRequest"]["properties"]["file"]["format"] == "binary"
    message = schemas["DRAFT_V9RichThingsRequestMessage"]
    assert message["required"] == ["words"]
    assert message["properties"]["words"]["items"] == {"type": "string"}
    assert message["properties"]["links"]["items"] == {"$ref": "#/components/schemas/DRAFT_V9RichThingsRequestMessageLinks"}
    assert "type" not in schemas["DRAFT_V9RichThingsRequestLink"]["properties"]["title"]
    assert schemas["DRAFT_V9RichThingsResult"]["properties"] == {}
    assert "examples" not in operation["responses"]["200"]["content"]["application/json"]
    assert unread == [
        "the page tells no permissions",
        "the page tells no app types",
        "body: in which object these are is a guess, for the JSON of the page does not have them: message.words, message.links, "
        "message.links.title, link, link.title",
        "body: of no known type: link.title (谁知道)",
        "the page prints no JSON of a request",
        "the page prints no JSON of a response",
        "the page has no table of the response",
    ]


def test_a_row_without_a_name_is_told_and_the_others_are_drafted(spec: SpecFiles, capsys: Captured) -> None:
    text = "| text | String | 是 | 你好 | 内容。<br>不长。 |"
    page = SEND.replace(text, f"{text}\n|  | Array | 否 |  | 申请列表。 |")
    made, unread = drafted(spec, page, capsys)

    assert list(made["components"]["schemas"]["DRAFT_NoteSendRequest"]["properties"]) == ["text", "readers", "kind"]
    assert unread == [
        "under '请求体' row 2 of the table has no name (Array | 否 | 申请列表。), and is left out: see on the page what it is; "
        "where it is an array, the fields below it can be those of its elements"
    ]


def test_the_body_of_a_get_is_sent_in_the_query(spec: SpecFiles, capsys: Captured) -> None:
    page = GET.replace("### 查询参数", "### 请求体").replace("{id}", "{noteId}")

    made, _ = drafted(spec, page, capsys)

    operation = made["paths"]["/v1.0/notes/{noteId}"]["get"]
    assert [(each["in"], each["name"]) for each in operation["parameters"]] == [("path", "noteId"), ("query", "view")]
    assert "requestBody" not in operation


def test_objects_of_one_name_have_names_of_their_own(spec: SpecFiles, capsys: Captured) -> None:
    sample = {"a_b": {"c": {"x": 1}}, "a": {"b_c": {"y": 1}}}
    rows = table("名称 | 类型", "a_b | Object", "c | Object", "x | Long", "a | Object", "b_c | Object", "y | Long")
    page = GET.split("## 响应")[0] + f"## 响应体\n\n{rows}\n## 响应体示例\n\n{listing(sample)}"

    made, unread = drafted(spec, page, capsys)

    names = [name for name in made["components"]["schemas"] if name.endswith(("ABC", "ABC2"))]
    assert [list(made["components"]["schemas"][name]["properties"]) for name in names] == [["x"], ["y"]]
    assert unread == []


def test_an_event(spec: SpecFiles, capsys: Captured) -> None:
    page = EVENT + listing({"EventType": "other", "x": 1}) + listing({"EventType": "note_read", "at": {"day": 1}, "ids": [{"id": "n2"}]})

    made, unread = drafted(spec, page, capsys)

    webhook = made["webhooks"]["note_read"]["post"]
    assert webhook["operationId"] == "on_note_read"
    assert webhook["requestBody"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/DRAFT_NoteReadEventCurrent"}
    schema = made["components"]["schemas"]["DRAFT_NoteReadEventCurrent"]
    assert schema["required"] == ["EventType"]
    assert schema["properties"]["EventType"]["const"] == "note_read"
    types = {name: each.get("type") for name, each in schema["properties"].items()}
    assert types == {
        "EventType": "string", "EventTime": "integer", "CorpId": "string", "noteId": "string", "NoteId": "string",
        "at": None, "ids": "array",
    }  # fmt: skip
    assert made["components"]["schemas"]["DRAFT_NoteReadEventCurrentAt"]["properties"]["day"]["type"] == "integer"
    assert unread == [f"a body of another event, {name}, is left out" for name in ("SYNC", "other")]


def test_an_event_with_rows_of_synchttp(capsys: Captured, tmp_path: Path) -> None:
    page = write(
        tmp_path,
        {"e.md": table("a | 值", "英文名称 | e") + listing({"EventType": "e"}) + listing({"biz_data": {"syncAction": "e", "x": 1}})},
    )

    assert main(["draft", str(page / "e.md")]) == 0  # the tiny spec knows no rows

    made = load(capsys.readouterr().out)
    assert list(made["components"]["schemas"]) == ["DRAFT_EEventCurrent", "DRAFT_EEventSync"]
    assert len(made["webhooks"]["e"]["post"]["requestBody"]["content"]["application/json"]["schema"]["oneOf"]) == 2
    assert made["webhooks"]["e"]["post"]["x-name-zh"].startswith("DRAFT: ")


def test_a_draft_is_laid_out_as_what_people_wrote_of_the_same_page(spec: SpecFiles, capsys: Captured) -> None:
    """The draft of the page of `send_note` has all that the tiny spec has, in the same places and of the same types."""
    model = build(spec.bundle())
    made, _ = drafted(spec, SEND, capsys)

    found = {(line.place, line.path): line for line in drafted_lines(model, made)}

    for line in lines(model, next(operation for operation in model.operations if operation.id == "send_note")):
        if line.path not in {"errcode", "errmsg"}:
            assert found[line.place, line.path].kinds == line.kinds
            assert line.place == "response" or found[line.place, line.path].required == line.required


@pytest.mark.parametrize("text", [SEND, EVENT])
def test_the_lint_refuses_what_is_left_for_a_person(spec: SpecFiles, capsys: Captured, text: str) -> None:
    made, _ = drafted(
        spec, text.replace("note/send", "note/draft").replace(r"note\_read", "note_seen").replace("note_read", "note_seen"), capsys
    )
    for section in made.keys() - {"components"}:
        for name, item in made[section].items():
            spec.set(f"note.yaml#/{section}/{name.replace('/', '~1')}", item)
    for name, schema in made["components"]["schemas"].items():
        spec.set(f"{SCHEMAS}/{name}", schema)

    with pytest.raises(SpecError) as refused:
        spec.lint()

    left = {problem.pointer.rpartition("/")[2]: problem.message for problem in refused.value.problems if problem.rule == "draft"}
    assert left["summary"].endswith("is what a draft left for you to write")
    assert left["description"].startswith("'DRAFT: ")
    schema = next(name for name in made["components"]["schemas"])
    assert left[schema] == f"{schema} is a name that a draft left for you to choose"


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("page.txt", "x", "is neither Markdown (.md) nor HTML (.html)"),
        ("page.md", "# 便签\n", "method and address of a call are not there (HTTP Method, HTTP URL), and no name of an event either"),
        ("page.md", table("a | 值", "HTTP Method | GET"), "method and address of a call are not there"),
        ("page.md", table("a | 值", "英文名称 | e"), "it is about the event e, and prints no JSON of it"),
    ],
)
def test_a_page_that_gives_no_draft(spec: SpecFiles, tmp_path: Path, capsys: Captured, name: str, text: str, message: str) -> None:
    write(tmp_path, {name: text})

    assert main(["draft", str(tmp_path / name), "--spec", str(spec.directory)]) == 1

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"draft: {tmp_path / name}: {message}")


@pytest.mark.parametrize("command", [["draft", "page.md"], ["draft-check", "--pages", "."], ["audit", "--pages", ".", "--sdk", "."]])
def test_a_spec_that_cannot_be_read(tmp_path: Path, capsys: Captured, command: list[str]) -> None:
    assert main([*command, "--spec", str(tmp_path / "nowhere")]) in {1, 2}

    lines_ = capsys.readouterr().err.splitlines()
    assert lines_[0].startswith("nowhere/openapi.yaml#: [missing-file] ")
    assert lines_[-1] == f"{command[0]}: the spec cannot be read"


def check(spec: SpecFiles, pages: Path) -> int:
    """Run `draft-check`."""
    return main(["draft-check", "--pages", str(pages), "--spec", str(spec.directory)])


def told(spec: SpecFiles) -> None:
    """Let the tiny spec say what the pages tell of its whole calls."""
    note = "note.yaml#/paths/~1note~1send/post"
    spec.set(f"{note}/x-permission", [{"name": "写便签", "code": "qyapi_note"}, {"name": "便签", "for": "The text."}])
    spec.set(f"{note}/x-app-types", ["third_party", "internal"])
    spec.set(f"{GET_NOTE}/x-permission", [])
    spec.set(f"{GET_NOTE}/x-app-types", ["personal"])
    spec.set(f"{GET_NOTE}/x-errors", ["unknownNote", "Throttling*"])


def test_drafts_beside_the_spec(spec: SpecFiles, tmp_path: Path, capsys: Captured) -> None:
    told(spec)
    pages = write(tmp_path / "pages", PAGES)

    assert check(spec, pages) == 0

    assert capsys.readouterr().out.splitlines() == [
        "2 pages of 2 operations: 21 of 22 lines of their drafts are as in the spec (95.5 %)",
        "get_note: path.id is not there (get-note)",
    ]


def test_each_way_in_which_a_draft_is_something_else(spec: SpecFiles, tmp_path: Path, capsys: Captured) -> None:
    told(spec)
    page = (
        SEND.replace("POST |", "PUT |")
        .replace("text | String | 是", "text | Long | 是")
        .replace("readers** | String | 是", "readers** | String | 否")
        .replace("| kind | String | 否", "| box | Object | 否 |  |  |\n| text | String | 否")
        .replace("便签 >", "历史文档（不推荐） >")
        .replace("permission-Note.Write-便签", "permission-Note.Tear-撕便签")
        .replace("appType-第三方企业应用", "")
        .replace("| 40035 |", "| 60011 |")
    )

    assert check(spec, write(tmp_path / "pages", {"0001-note.md": page})) == 0

    assert capsys.readouterr().out.splitlines()[1:] == [
        "send_note: its address is drafted as PUT https://oapi.dingtalk.com/note/send (note)",
        "send_note: is drafted as deprecated (note)",
        "send_note: the code 60011 is not there (note)",
        "send_note: the permission 撕便签 Note.Tear is not there (note)",
        "send_note: is drafted for internal, the spec has internal, third_party (note)",
        "send_note: body.text is drafted as integer, the spec has string (note)",
        "send_note: body.readers is drafted as optional (note)",
        "send_note: body.box is not there (note)",
        "send_note: body.box.text is not there, but body.text (note)",
    ]


def test_what_the_spec_does_not_tell(spec: SpecFiles, tmp_path: Path, capsys: Captured) -> None:
    page = SEND.split("### **错误码**", maxsplit=1)[0].replace(
        r"权限要求 | permission-qyapi\_note-写便签permission-Note.Write-便签", "别的 | -"
    )

    assert check(spec, write(tmp_path / "pages", {"0001-note.md": page})) == 0

    assert capsys.readouterr().out.splitlines()[1:] == [
        "send_note: is drafted for internal, third_party, the spec has no kind of app (note)"
    ]


def test_a_page_that_does_not_tell_who_may_call(spec: SpecFiles, tmp_path: Path, capsys: Captured) -> None:
    told(spec)
    page = SEND.replace("支持的应用类型 |", "别的 |")

    assert check(spec, write(tmp_path / "pages", {"0001-note.md": page})) == 0

    assert len(capsys.readouterr().out.splitlines()) == 1


def test_a_file_in_a_draft_is_one(spec: SpecFiles, tmp_path: Path, capsys: Captured) -> None:
    page = SEND.replace("| kind | String | 否", "| kind | FileItem | 是")

    assert check(spec, write(tmp_path / "pages", {"0001-note.md": page})) == 0

    assert "send_note: body.kind is drafted as file, the spec has string (note)" in capsys.readouterr().out


@pytest.mark.parametrize(("files", "message"), [({}, "is not a folder"), ({"a.md": "# 别的\n"}, "has no page of an operation of the spec")])
def test_nothing_to_check(spec: SpecFiles, tmp_path: Path, capsys: Captured, files: dict[str, str], message: str) -> None:
    pages = write(tmp_path / "pages", files)

    assert check(spec, pages) == 2

    assert message in capsys.readouterr().err


def test_the_draft_is_json_at_heart(spec: SpecFiles, capsys: Captured) -> None:
    made, _ = drafted(spec, SEND, capsys)

    assert json.loads(json.dumps(made)) == made
