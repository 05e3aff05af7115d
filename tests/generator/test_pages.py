"""Official pages are read as they are: Markdown and HTML, in the layouts of several years."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from generator.model import Catalogue, build
from generator.pages import Call, Code, Page, PageError, Permission, Row, read_blocks, read_folder, read_page
from generator.pages.blocks import Listing, Paragraph, Table
from generator.pages.tree import nest, nodes_of, walk
from generator.pages.types import Kind, kind_of
from generator.pages.wire import lines
from generator.source.bundle import Bundle
from tests.generator.written_pages import EVENT, GET, PAGES, PUSH, ROW, SEND, STREAM, listing, table, write
from tests.sweep import sweep

Read = Callable[..., Page]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write a page and read it."""

    def read_text(text: str, name: str = "0001-page.md") -> Page:
        write(tmp_path, {name: text})
        return read_page(tmp_path / name)

    return read_text


def test_a_page_of_a_call(read: Read) -> None:
    page = read(SEND)

    assert page.title == "发送便签"
    assert page.slug == "note"
    assert page.call == Call("POST", "oapi.dingtalk.com", "/note/send")
    assert page.permissions == [Permission("写便签", "qyapi_note"), Permission("便签", "Note.Write")]
    assert page.app_types == ["internal", "third_party"]
    assert page.rows == [
        Row("query", "access_token", "String", True, "t1"),
        Row("body", "text", "String", True, "你好"),
        Row("body", "readers", "String", True, "z"),
        Row("body", "kind", "String", False, "note"),
        Row("response", "errcode", "Number", None, "0"),
        Row("response", "errmsg", "String", None, "ok"),
        Row("response", "noteId", "String", None, "n1"),
    ]
    assert page.codes == [Code("40014"), Code("40035"), Code("0")]
    assert page.requests == [{"text": "a", "readers": "z"}]
    assert page.responses == page.bodies == [{"errcode": 0, "noteId": "n1"}]
    assert page.unread == []


def test_a_page_of_the_new_host(read: Read) -> None:
    page = read(GET)

    assert page.call == Call("GET", "api.dingtalk.com", "/v1.0/notes/{id}")
    assert page.permissions == []
    assert page.app_types == ["personal"]
    assert [(row.place, row.name, row.required) for row in page.rows] == [
        ("header", "x-acs-dingtalk-access-token", True),
        ("path", "noteId", True),
        ("query", "view", False),
        ("response", "text", None),
        ("response", "color", None),
    ]
    assert page.responses == [{"text": "a\tb", "color": "0"}]
    assert page.codes == [Code("unknownNote", "400"), Code("Throttling.User", "403")]


def test_a_page_of_an_event(read: Read) -> None:
    page = read(EVENT)

    assert page.call is None
    assert page.event == "note_read"
    assert page.bodies == [STREAM, PUSH, {"EventType": "SYNC", "bizData": [ROW]}]


def test_html_that_a_browser_saved_says_the_same(read: Read) -> None:
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(SEND.split("---\n", 2)[2].replace("<br>", " "))
    html = (
        "<!DOCTYPE html>\n<!-- saved from url=(0057)https://open.dingtalk.com/document/development/note -->\n<!-- nothing -->"
        "<html><head><title>发送便签\n</title><style>p { color: red }</style></head><body><script>let p = '<p>HTTP URL';</script>"
        f"<div id='app'><div><button>复制</button><h2>前言<svg><text>图</text></svg></h2>{body}</div></div></unopened>"
        "<ul><li>not closed<li>either</ul></body></html>"
    )
    page, same = read(html, "saved.html"), read(SEND)

    assert (page.title, page.slug, page.breadcrumb) == ("发送便签", "note", "")
    wanted = ("call", "permissions", "app_types", "rows", "codes", "requests", "responses", "bodies", "unread")
    assert [getattr(page, name) for name in wanted] == [getattr(same, name) for name in wanted]


def test_html_of_tables_in_tables_and_broken_lines(tmp_path: Path) -> None:
    table_ = (
        "<table><thead><tr><th>a</th></tr></thead><tr><td>1<br>2<table><tr><td>3</td></tr></table></td></tr><tr><td> </td></tr></table>"
    )
    text = f"<link rel=canonical href='https://open.dingtalk.com/x'>one <b>two</b><br>three<p>four</p>{table_}<pre>{{<br>}}\n</pre>five"
    path = write(tmp_path, {"page.htm": text}) / "page.htm"

    head, blocks = read_blocks(path)

    assert head == {"source_url": "https://open.dingtalk.com/x"}
    assert blocks == [
        Paragraph("one two three"),
        Paragraph("four"),
        Table((("a",), ("1 2 3",))),
        Listing("{\n}"),
        Paragraph("five"),
    ]


def test_a_canonical_link_without_an_address_is_none(read: Read) -> None:
    assert read("<link rel=canonical><h1>Note</h1>", "0007-note.html").slug == "note"


def test_the_layout_of_former_years(read: Read) -> None:
    page = read(
        "\n".join(
            [
                "# 发送便签\n\n## 权限\n",
                table(
                    "应用类型 | 是否支持调用 | 权限",
                    "企业内部应用 | 是 | 默认",
                    "第三方企业应用 | 支持 | —",
                    "第三方个人应用 | 否 | —",
                    "别的 | 是 | —",
                ),
                "## 基本信息\n\n**请求方式**：get\n\n**请求地址**：`https://oapi.dingtalk.com/note/send?access_token=T`\n",
                "## Query参数\n",
                table("参数名称 | 类型 | 必填 | 示例", "access\\_token | String | 是 | t"),
                "## 返回结果\n",
                table("参数 | 说明", "errcode | 0"),
                "## 示例\n\n**请求示例（HTTP）**\n",
                listing("POST https://oapi.dingtalk.com/note/send\n\n" + json.dumps({"text": "a"}, indent=1)),
                "**返回示例**\n",
                listing({"errcode": 0}),
            ]
        )
    )

    assert page.slug == "page"
    assert page.title == "发送便签"
    assert page.call == Call("GET", "oapi.dingtalk.com", "/note/send")
    assert page.permissions is None
    assert page.app_types == ["internal", "third_party"]
    assert page.rows == [Row("query", "access_token", "String", True, "t"), Row("response", "errcode", "")]
    assert (page.requests, page.responses) == ([{"text": "a"}], [{"errcode": 0}])


def test_numeric_codes_stand_in_the_column_of_the_statuses(read: Read) -> None:
    codes = read(PAGES["0004-codes.md"]).codes

    assert codes == [Code("40014"), Code("40035"), Code("Throttling.Api", "400")]


def test_a_status_that_is_a_code_where_there_is_no_other(read: Read) -> None:
    assert read("## 错误码\n\n" + table("HttpCode | 错误码", "500 | 系统错误", "400 | -")).codes == [Code("500")]


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        (table("a | 值", "HTTP URL | nowhere"), "'nowhere' is not an address"),
        (
            table("a | 值", "HTTP Method | GET", "权限要求 | 问管理员"),
            "permissions: '问管理员' is not in the usual form (permission-<code>-<name>)",
        ),
        (
            "## 请求体\n\n" + table("名称 | 类型", "一个 | String", " | "),
            "under '请求体' '一个' is not the name of a field, and its row is left out",
        ),
        (
            "## 请求体\n\n" + table("名称 | 类型 | 描述", "a | String | 一", "** ** | Array | 申请列表"),
            "under '请求体' row 2 of the table has no name (** ** | Array | 申请列表), and is left out: see on the page what it is; "
            "where it is an array, the fields below it can be those of its elements",
        ),
        (
            "## 请求体\n\n" + table("名称 | 类型 | 必填", "a | String | 看情况"),
            "under '请求体' it is not clear whether a is required: '看情况'",
        ),
        ("## 请求体\n\n" + table("甲 | 乙", "a | b"), "a table under '请求体' is of an unknown kind; its head is 甲 | 乙"),
        ("## 错误码\n\n" + table("错误码 | 说明", "没有 | 无"), "under '错误码' '没有' is not an error code"),
        ("## 响应体示例\n\n" + listing("{'a': 1}"), "an example under '响应体示例' is not JSON"),
        (table("a | 值", "英文名称 | e") + "\n## 例子\n\n" + listing("{a}"), "an example under '例子' is not JSON"),
    ],
)
def test_what_could_not_be_read_is_reported(read: Read, text: str, unread: str) -> None:
    assert read(text).unread == [unread]


@pytest.mark.parametrize(
    "text",
    [
        "## 响应头\n\n" + table("名称 | 类型", "x-request-id | String"),  # headers of responses are not described
        "## 说明\n\n" + table("甲 | 乙", "a | b"),
        "## 说明\n\n" + listing("let a = 1;"),
        "## 请求示例\n\n" + listing("send('{ broken') or send(\"{}\")"),
        "## 响应体示例\n\n" + listing("12"),
        "## 响应体示例\n\n" + listing("[" * 99999),
        "## 请求示例\n\n" + listing("-d '{" + '"a":{' * 99999),
        "<table></table><p>x</p>",
    ],
)
def test_what_is_of_no_interest_is_not(read: Read, text: str) -> None:
    page = read(text, "0001-page.md" if text.startswith("#") else "page.html")

    assert (page.rows, page.codes, page.requests, page.responses) == ([], [], [], [])
    assert [message for message in page.unread if "response" not in message and "响应体示例" not in message] == []


def test_a_permission_without_a_code(read: Read) -> None:
    assert read(table("a | 值", "HTTP Method | GET", "权限要求 | permission-通讯录")).permissions == [Permission("通讯录")]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("page.txt", b"x", "is neither Markdown (.md) nor HTML (.html): save the page as one of them"),
        ("page.md", "便".encode("gbk"), "is not UTF-8"),
        (
            "page.html",
            b"<html><body><script>app()</script></body></html>",
            "has no text; a page of open.dingtalk.com has to be saved after",
        ),
        ("page.html", b"<div>" * 9999 + b"x", "its elements are nested too deeply"),
        ("page.md", b"---\na: [\n---\n# x\n", "its front matter (between the lines `---`) is not YAML"),
    ],
)
def test_a_page_that_cannot_be_read(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(PageError) as raised:
        read_page(tmp_path / name)

    assert str(raised.value).startswith(f"{tmp_path / name}: {message}")


def test_a_page_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PageError, match=r"nowhere\.md: cannot be read: No such file"):
        read_page(tmp_path / "nowhere.md")


def test_front_matter_that_is_not_a_mapping_says_nothing(read: Read) -> None:
    assert read("---\n- a\n---\n# Note\n").title == "Note"


def test_a_folder_of_pages(tmp_path: Path) -> None:
    write(tmp_path, {**PAGES, "empty.md": "", "note_files/frame.html": "<script>a()</script>", "picture.svg": "<svg/>"})

    assert [page.slug for page in read_folder(tmp_path)] == ["note", "server-api-error-codes", "get-note", "note-read"]


def test_a_folder_that_is_none_or_empty(tmp_path: Path) -> None:
    with pytest.raises(PageError, match="nowhere: is not a folder; unpack a copy of the official documentation"):
        read_folder(tmp_path / "nowhere")
    with pytest.raises(PageError, match=r"has no pages \(\.md or \.html\) in it"):
        read_folder(tmp_path)


@sweep(
    ("text", "kind"),
    [
        ("String", "string"), ("Long", "integer"), ("JSON String", "string"), ("double", "number"), ("JSON Object", "object"),
        ("Boolean", "boolean"),
        ("Array of String", "array of string"), ("String[]", "array of string"), ("List[str]", "array of string"),
        ("List<Long>", "array of integer"),
        ("List[GetAgentList]", "array of object"), ("Map<String, Any>", "object"), ("Dict[str, str]", "object"), ("Array", "array"),
        ("File", "file"),
        ("AuthInfo", "object"), ("Any", "any"), ("未知", "of no known type"),
    ],
)  # fmt: skip
def test_types(text: str, kind: str) -> None:
    assert str(kind_of(text)) == kind


@sweep(
    ("one", "other", "agree"),
    [
        ("Number", "Long", True), ("Number", "String", False), ("Any", "String", True), ("未知", "String", True),
        ("String[]", "Array", True),
        ("String[]", "Number[]", False), ("String[]", "String", False),
    ],
)  # fmt: skip
def test_types_that_agree(*, one: str, other: str, agree: bool) -> None:
    assert kind_of(one).agrees(kind_of(other)) is kind_of(other).agrees(kind_of(one)) is agree


def nested(rows: str, *samples: Any) -> list[str]:
    """Nest rows that are written as `name:type`; a guess has a question mark."""
    written = [each.partition(":") for each in rows.split()]
    made = nest([Row("response", name, type_) for name, _, type_ in written], list(samples))
    return [path + ("?" if node.guessed else "") for path, node in walk(made)]


def test_fields_are_put_where_the_json_of_the_page_has_them() -> None:
    sample = {"result": {"id": 1, "list": [{"id": 2, "name": "a"}, {"end": 3}]}, "more": False}

    found = nested("result:Object id:Long list:Object[] id:Long name:String end:Long more:Boolean", sample)

    assert found == ["result", "result.id", "result.list", "result.list.id", "result.list.name", "result.list.end", "more"]


def test_fields_that_the_json_lacks_stay_beside_the_row_before() -> None:
    sample = {"result": {"id": 1}, "code": 0}

    assert nested("code:Long result:Object id:Long extra:String", sample) == ["code", "result", "result.id", "result.extra?"]
    assert nested("code:Long empty:Object extra:String", sample) == ["code", "empty", "empty.extra?"]
    assert nested("extra:String code:Long", sample) == ["extra", "code"]


def test_without_json_objects_stand_beside_each_other() -> None:
    assert nested("kind:String text:Object content:String link:Object url:String") == [
        "kind",
        "text",
        "text.content?",
        "link?",
        "link.url?",
    ]


def test_dotted_names_say_where_they_are() -> None:
    assert nested("link.title:String link.url:String links[].url:String") == ["link", "link.title", "link.url", "links", "links.url"]


def test_types_that_the_page_does_not_have_are_those_of_its_json() -> None:
    rows = [Row("body", name, type_) for name, type_ in (("un", "?"), ("ids", "Array"), ("name", ""), ("empty", "Array"))]
    (unknown, ids, name, empty) = nest(rows, [{"ids": [1, 2], "name": "a", "empty": []}])

    assert [str(node.kind) for node in (ids, name, empty, unknown)] == ["array of integer", "string", "array", "of no known type"]
    assert [str(node.kind) for node in nodes_of([{"a": None, "b": 1.5, "c": [], "d": {"e": True}}])] == [
        "of no known type", "number", "array", "object",
    ]  # fmt: skip


def test_operations_are_laid_out_like_pages(real_spec: tuple[Bundle, Catalogue]) -> None:
    spec = build(real_spec[0])
    laid_out = {operation.id: {(line.place, line.path): line for line in lines(spec, operation)} for operation in spec.operations}

    send = laid_out["send_work_notification"]
    assert send["query", "access_token"].required
    assert send["body", "userid_list"].kinds == (Kind("string"),)  # a list, joined on the wire
    assert send["body", "msg"].required
    assert not send["body", "msg"].of_one_kind
    assert send["body", "msg.text.content"].of_one_kind
    assert send["response", "task_id"].name == "task_id"
    assert laid_out["upload_media"]["body", "media"].kinds == (Kind("file"),)
    assert laid_out["get_contact_user"]["path", "unionId"].required
    assert {line.place for found in laid_out.values() for line in found.values()} == {"header", "query", "path", "body", "response"}
