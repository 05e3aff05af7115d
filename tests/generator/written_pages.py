"""Pages in the shape of the official ones and an SDK in the shape of the official one, about the tiny spec: all text in them is ours."""

import json
import textwrap
from pathlib import Path

HEAD = """---
title: "{title}"
source_url: "https://open.dingtalk.com/document/development/{slug}"
breadcrumb: "便签 > {title}"
---

> Source: https://open.dingtalk.com/document/development/{slug}

# {title}

"""
SEND_URL = "https://oapi.dingtalk.com/note/send"
GET_URL = "https://api.dingtalk.com/v1.0/notes/{id}"


def table(head: str, *rows: str) -> str:
    """Write a table of Markdown; cells are parted by bars."""
    return "\n".join([f"| {head} |", "|" + " --- |" * (head.count("|") + 1), *(f"| {row} |" for row in rows), ""])


def listing(said: object) -> str:
    """Print JSON, or text as it is."""
    return f"```\n{said if isinstance(said, str) else json.dumps(said, ensure_ascii=False, indent=1)}\n```\n"


SEND = "\n".join(
    [
        HEAD.format(title="发送便签", slug="note"),
        "## **请求**\n",
        table(
            "**基本信息** |",
            f"HTTP URL | {SEND_URL}",
            "HTTP Method | POST",
            r"支持的应用类型 | appType-企业内部应用appType-第三方企业应用",
            r"权限要求 | permission-qyapi\_note-写便签permission-Note.Write-便签",
        ),
        "### **查询参数**\n",
        table("名称 | 类型 | 是否必填 | 示例值 | 描述", r"access\_token | String | 是 | t1 | 令牌。"),
        "### **请求体**\n",
        table(
            "名称 | 类型 | 是否必填 | 示例值 | 描述",
            "text | String | 是 | 你好 | 内容。<br>不长。",
            "**readers** | String | 是 | z |  ",
            "kind | String | 否 | note |  ",
        ),
        "### 请求示例\n\ncurl\n",
        listing(f"curl -X POST '{SEND_URL}' -d '{json.dumps({'text': 'a', 'readers': 'z'})}'"),
        "Python\n",
        listing("req = Request(url)\nprint({})"),
        "## 响应\n\n### 响应体\n",
        table(
            "名称 | 类型 | 示例值 | 描述",
            "errcode | Number | 0 |  ",
            "errmsg | String | ok |  ",
            "noteId | String | n1 | `noteId` 的说明。",
        ),
        "### **响应体示例**\n",
        listing({"errcode": 0, "noteId": "n1"}),
        "### **错误码**\n",
        table("错误码（errcode） | 错误码描述（errmsg） | 解决方案", "40014 | 令牌 | 换一个", "40035 | 参数 |  ", "0 | ok |  "),
    ]
)
"""The page of `send_note`: in everything as the tiny spec."""

GET = "\n".join(
    [
        HEAD.format(title="获取便签", slug="get-note"),
        "## 请求\n\n### 基本信息\n",
        table("字段 | 值", f"HTTP URL | {GET_URL}", "HTTP Method | GET", "支持的应用类型 | appType-第三方个人应用", "权限要求 | 无"),
        "### 请求头\n",
        table("名称 | 类型 | 是否必填 | 描述", "x-acs-dingtalk-access-token | String | 是 | 令牌。", "Content-Type | String | 否 | 固定。"),
        "### 路径参数\n",
        table("名称 | 类型 | 是否必填 | 描述", "noteId | String | 是 | 编号。"),
        "### 查询参数\n",
        table("名称 | 类型 | 是否必填 | 描述", "view | String | 否 | 多少。"),
        "## 响应\n\n### 响应体\n",
        table("名称 | 类型 | 描述", "text | String | 内容。", "color | String | 颜色。"),
        "### 响应体示例\n",
        listing('HTTP/1.1 200 OK\nContent-Type:application/json\n\n{\n"text" : "a\tb",\n"color" : "0"\n}'),
        "### 错误码\n",
        table("HttpCode | 错误码 | 错误信息 | 说明", "400 | unknownNote | 没有 | 没有", "403 | Throttling.User | 慢 | 慢"),
    ]
)
"""The page of `get_note`."""

STREAM = {"eventType": "note_read", "eventBornTime": 1663143335567, "eventCorpId": "ding1", "data": {"noteId": "n1"}}
PUSH = {"EventType": "note_read", "EventTime": 1663143335567, "noteId": "n1"}
ROW = {"biz_type": 7, "biz_data": json.dumps({"EventType": "note_read", "NoteId": "n1"})}
EVENT = "\n".join(
    [
        HEAD.format(title="便签已读", slug="note-read"),
        "## 事件信息\n",
        table("名称 | 值", "中文名称 | 便签已读", r"英文名称 | note\_read"),
        "## 事件体描述\n\nStream模式推送\n\n### **事件体示例**\n",
        listing(STREAM),
        "HTTP推送\n",
        listing(PUSH),
        "SyncHTTP/RDS推送\n",
        listing({"EventType": "SYNC", "bizData": [ROW]}),
    ]
)
"""The page of the event `note_read`, with a body of each way."""

CODES = "\n".join(
    [
        HEAD.format(title="全局错误码", slug="server-api-error-codes"),
        table(
            "HttpCode | 错误码 | 错误信息 | 说明",
            "200 | - | OK | 成功",
            "40014 | 无效的令牌 | x |  ",
            "40035 | bad | x |  ",
            "400 | Throttling.Api | x |  ",
        ),
    ]
)
"""The global page of error codes, whose numbers are in the column of the statuses."""

PAGES = {"0001-note.md": SEND, "api/0002-get-note.md": GET, "events/0003-note-read.md": EVENT, "0004-codes.md": CODES}

CLIENT = """
class Client(OpenApiClient):
    def get_note_with_options(
        self, note_id: str, request: notes_models.GetNoteRequest, headers: notes_models.GetNoteHeaders, runtime: util_models.RuntimeOptions,
    ) -> notes_models.GetNoteResponse:
        query = {}
        params = open_api_models.Params(action='GetNote', pathname=f'/v1.0/notes/{note_id}', method='GET')
        return TeaCore.from_map(notes_models.GetNoteResponse(), self.execute(params, req, runtime))

    async def get_note_with_options_async(self, note_id: str):
        params = open_api_models.Params(action='GetNote', pathname=f'/v1.0/notes/{note_id}', method='GET')

    def helper(self):
        return self.get_note_with_options(None, None, None, util_models.RuntimeOptions(ignore_ssl=True))

    def of_another_package(self, method):
        return open_api_models.Params(pathname="/v1.0/notes", method=method or "GET")
"""

MODELS = """
class GetNoteRequest(TeaModel):
    def __init__(self, view: str = None):
        self.view = view

    def to_map(self):
        result = dict()
        if self.view is not None:
            result['view'] = self.view
        return result


class GetNoteResponseBody(TeaModel):
    def __init__(self, text: str = None, color: str = None):
        self.text = text
        self.color = color

    def to_map(self):
        _map = super().to_map()
        result = dict()
        result['text'] = self.text
        result['color'] = self.color
        return result


class GetNoteResponse(TeaModel):
    def __init__(self, headers: Dict[str, str] = None, body: GetNoteResponseBody = None):
        self.headers = headers
        self.body = body

    def to_map(self):
        result = dict()
        result['body'] = self.body.to_map()
        return result


class Unused(TeaModel):
    pass
"""

SDK = {"notes_1_0/client.py": CLIENT, "notes_1_0/models.py": MODELS, "empty_1_0/client.py": "class Client:\n    pass\n"}


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write files into a folder, and return it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    return folder
