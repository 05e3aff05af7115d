"""What an official page says: of a call, of an event, or of error codes."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.model import AppType
from generator.pages.blocks import SUFFIXES, Block, EmptyPageError, Heading, PageError, Paragraph, Table, read_blocks

APP_TYPES = {each.name_zh: each.value for each in AppType}
"""The kinds of apps, as pages call them → as the spec calls them."""

_SECTIONS = {
    "header": ("请求头", "Header参数", "请求头参数"),
    "query": ("查询参数", "Query参数", "请求参数"),
    "path": ("路径参数", "Path参数"),
    "body": ("请求体", "Body参数"),
    "response": ("响应体", "返回参数", "响应参数", "返回体"),
    "response header": ("响应头", "返回头"),
    "codes": ("错误码", "错误代码", "返回码"),
    "call": ("请求", "基本信息", "请求方法", "请求方式", "权限"),
    "request example": ("请求示例",),
    "response example": ("响应体示例", "响应示例", "返回示例", "返回结果"),
}
_SECTION_OF = {title: section for section, titles in _SECTIONS.items() for title in titles}
_EXAMPLES = {"请求示例": "request example", "返回示例": "response example", "响应示例": "response example"}
_NAMES = ("名称", "参数名称", "字段名", "参数", "字段", "属性")
_TYPES = ("类型", "数据类型", "参数类型", "字段类型")
_REQUIRED = ("是否必填", "必填", "是否必须", "是否必选")
_SAMPLES = ("示例值", "示例")
_YES = {"是": True, "必填": True, "true": True, "否": False, "可选": False, "false": False}
_CODES = ("错误码", "错误代码", "返回码", "errcode", "errorCode", "error")
_MAY_CALL = ("是否支持调用", "是否支持", "是否可调用")
_MAY = ("是", "支持")
_PLACES = {place: place for place in ("header", "query", "path", "body", "response")} | {"response example": "response"}
_STATUSES = ("HttpCode", "HTTP状态码", "HttpStatus")
_CODE = re.compile(r"-?\d+|[A-Za-z][\w.%{}*:/-]*")
_CONTENT_TYPE = "content-type"
_STATUS = re.compile(r"\d{3}")
_NAME = re.compile(r"[A-Za-z_$][\w$-]*(\[\])?(\.[A-Za-z_$][\w$-]*(\[\])?)*")
_PATH = re.compile(r"https?://[^\s`'\"，。）)]+")
_INDENT = re.compile(r"^[└├∟─│>\s-]+")
_OLD_CALL = re.compile(r"请求(方式|地址)\s*[:：]\s*(\S+)")
_NONE = ("无", "-", "—", "无需权限", "不需要", "暂无", "")


@dataclass(frozen=True)
class Call:
    """A request line: method, host and path. What the page does not say is empty."""

    method: str = ""
    host: str = ""
    path: str = ""


@dataclass(frozen=True)
class Permission:
    """A permission: its name, and its code, if the page names it."""

    name: str
    code: str = ""


@dataclass(frozen=True)
class Row:
    """A row of a table of parameters or fields.

    Attributes:
        place: `header`, `query`, `path`, `body` or `response`.
        name: As on the wire.
        type: As the page has it.
        required: Whether it must be given; `None` when the table does not say.
        sample: The value that the page has for it.
    """

    place: str
    name: str
    type: str
    required: bool | None = None
    sample: str = ""


@dataclass(frozen=True)
class Code:
    """A row of a table of error codes; `http` is empty where codes are `errcode`."""

    code: str
    http: str = ""


@dataclass
class Page:
    """A page.

    Attributes:
        path: The file.
        title: Its title.
        url: Where it is published; empty when the file does not say.
        breadcrumb: Its place in the documentation.
        call: The call that it describes; `None` on other pages.
        permissions: The permissions that it names; `None` when it does not say.
        app_types: The kinds of apps that may call it, as the spec names them; `None` when it does not say.
        rows: All rows of all tables of parameters and fields.
        codes: All rows of all tables of error codes.
        requests: JSON that it prints as bodies of requests.
        responses: JSON that it prints as bodies of responses.
        bodies: All JSON that it prints.
        event: The name of the event that it describes; empty on other pages.
        unread: What could not be read, each in a sentence.
    """

    path: Path
    title: str = ""
    url: str = ""
    breadcrumb: str = ""
    call: Call | None = None
    permissions: list[Permission] | None = None
    app_types: list[str] | None = None
    rows: list[Row] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)
    requests: list[Any] = field(default_factory=list)
    responses: list[Any] = field(default_factory=list)
    bodies: list[Any] = field(default_factory=list)
    event: str = ""
    unread: list[str] = field(default_factory=list)

    @cached_property
    def slug(self) -> str:
        """The last part of its address, by which copies of it are recognised; the numbers of files change."""
        return urlsplit(self.url).path.rstrip("/").rpartition("/")[2] or re.sub(r"^\d+-", "", self.path.stem)


def read_page(path: Path) -> Page:
    """Read a page.

    Raises:
        PageError: it cannot be read at all.
    """
    head, blocks = read_blocks(path)
    page = Page(path, head.get("title", ""), head.get("source_url", ""), head.get("breadcrumb", ""))
    _Interpreter(page).read(blocks)
    return page


def read_folder(folder: Path) -> list[Page]:
    """Read all pages of a folder and the folders in it, sorted by their names.

    Those without text, such as the frames that a browser saves beside a page, are left out.

    Raises:
        PageError: the folder is not there, or has no page.
    """
    if not folder.is_dir():
        raise PageError(f"{folder}: is not a folder; unpack a copy of the official documentation, and name the folder that it is in")
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    if not paths:
        raise PageError(f"{folder}: has no pages (.md or .html) in it")
    pages = []
    for path in paths:
        with suppress(EmptyPageError):
            pages.append(read_page(path))
    return pages


class _Interpreter:
    """Goes through the blocks; what a table is follows from the last heading, and from its own head."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._section = ""
        self._heading = ""

    def read(self, blocks: list[Block]) -> None:
        for block in blocks:
            match block:
                case Heading(text, level):
                    self._enter(text, level)
                case Paragraph(text):
                    self._paragraph(text)
                case Table(rows):
                    self._table(rows)
                case listing:
                    self._listing(listing.text)

    def _enter(self, text: str, level: int) -> None:
        if level == 1:
            self._page.title = self._page.title or text
        self._heading = text
        self._section = _SECTION_OF.get(text.replace(" ", ""), "")

    def _paragraph(self, text: str) -> None:
        if self._section == "call":
            for what, value in _OLD_CALL.findall(text):
                self._add_call(**({"method": value} if what == "方式" else {"url": value}))
        shown = next((section for title, section in _EXAMPLES.items() if text.startswith(title)), "")
        self._section = shown or self._section

    def _table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        if not rows:
            return
        head, *body = rows
        column = {heading: _column(head, names) for heading, names in _COLUMNS.items()}
        facts = {row[0]: row[1] for row in rows if len(row) == 2}
        if "HTTP URL" in facts or "HTTP Method" in facts:
            self._facts(facts)
        elif "英文名称" in facts:
            self._page.event = facts["英文名称"]
        elif head[0] == "应用类型" and head[1:2] and head[1] in _MAY_CALL:
            self._page.app_types = [APP_TYPES[row[0]] for row in body if row[0] in APP_TYPES and any(mark in _MAY for mark in row[1:2])]
        elif self._section in _PLACES and column["name"] is not None:
            self._rows(_PLACES[self._section], body, column)
        elif column["code"] is not None and (self._section == "codes" or column["status"] is not None or self._section == ""):
            self._codes(body, column["code"], column["status"])
        elif self._section not in {"", "response header"}:
            self._page.unread.append(f"a table under {self._heading!r} is of an unknown kind; its head is {' | '.join(head)}")

    def _facts(self, facts: dict[str, str]) -> None:
        self._add_call(method=facts.get("HTTP Method", ""), url=facts.get("HTTP URL", ""))
        if "支持的应用类型" in facts:
            self._page.app_types = [app_type for name, app_type in APP_TYPES.items() if name in facts["支持的应用类型"]]
        if "权限要求" in facts:
            self._page.permissions = list(self._permissions(facts["权限要求"]))

    def _permissions(self, text: str) -> Iterator[Permission]:
        first, *others = text.split("permission-")
        if first.strip() not in _NONE:
            self._page.unread.append(f"permissions: {first.strip()!r} is not in the usual form (permission-<code>-<name>)")
        for each in others:
            code, _, name = each.strip(" 　,，、").partition("-")
            yield Permission(name or code, code if name else "")

    def _add_call(self, *, method: str = "", url: str = "") -> None:
        known = self._page.call or Call()
        host, path = known.host, known.path
        if url:
            match = _PATH.search(url)
            parts = urlsplit(match[0]) if match else None
            if parts is None:
                self._page.unread.append(f"{url!r} is not an address")
            else:
                host, path = parts.netloc, parts.path
        self._page.call = Call(method.upper() or known.method, host, path)

    def _rows(self, place: str, body: list[tuple[str, ...]], column: dict[str, int | None]) -> None:
        for number, row in enumerate(body, 1):
            found = {heading: row[index] if index is not None and index < len(row) else "" for heading, index in column.items()}
            name = _INDENT.sub("", found["name"]).strip("`* ")
            if place == "header" and name.lower() == _CONTENT_TYPE:
                continue  # follows from the body
            if not name:
                self._page.unread.append(
                    f"under {self._heading!r} row {number} of the table has no name ({' | '.join(filter(None, row))}), and is left out: "
                    f"see on the page what it is; where it is an array, the fields below it can be those of its elements"
                )
                continue
            if not _NAME.fullmatch(name):
                self._page.unread.append(f"under {self._heading!r} {found['name']!r} is not the name of a field, and its row is left out")
                continue
            required = _YES.get(found["required"].strip("` ").lower()) if column["required"] is not None else None
            if column["required"] is not None and required is None:
                self._page.unread.append(f"under {self._heading!r} it is not clear whether {name} is required: {found['required']!r}")
            self._page.rows.append(Row(place, name, found["type"].strip("`* "), required, found["sample"]))

    def _codes(self, body: list[tuple[str, ...]], code: int, status: int | None) -> None:
        for row in body:
            code_text, http = (row[index].strip("`* ") if index is not None and index < len(row) else "" for index in (code, status))
            if _CODE.fullmatch(http) and not _STATUS.fullmatch(http):  # the global page has numeric codes in the column of the statuses
                self._page.codes.append(Code(http))
            elif _CODE.fullmatch(code_text):
                self._page.codes.append(Code(code_text, http))
            elif _CODE.fullmatch(http) and code_text not in _NONE:
                self._page.codes.append(Code(http))
            elif code_text not in _NONE:
                self._page.unread.append(f"under {self._heading!r} {code_text!r} is not an error code")

    def _listing(self, text: str) -> None:
        found = _json(text)
        if found is None:
            if self._section == "request example":
                self._page.requests += _inline_json(text)
            elif self._section == "response example" or (self._page.event and text.lstrip().startswith(("{", "["))):
                self._page.unread.append(f"an example under {self._heading!r} is not JSON")
            return
        self._page.bodies.append(found)
        if self._section in {"request example", "body"}:
            self._page.requests.append(found)
        elif self._section in {"response example", "response"}:
            self._page.responses.append(found)


_COLUMNS = {"name": _NAMES, "type": _TYPES, "required": _REQUIRED, "sample": _SAMPLES, "code": _CODES, "status": _STATUSES}


def _column(head: tuple[str, ...], names: tuple[str, ...]) -> int | None:
    """Find a column by how its head begins (`错误码（errcode）`), the exact names first."""
    titles = [title.strip("* ").replace(" ", "") for title in head]
    exact = next((index for index, title in enumerate(titles) if title in names), None)
    return exact if exact is not None else next((index for index, title in enumerate(titles) if re.split("[（(]", title)[0] in names), None)


def _json(text: str) -> Any:
    """Read JSON, also after the lines of an HTTP message; `None` when it is not JSON, or only a value."""
    start = re.search(r"^\s*[{\[]", text, re.MULTILINE)
    if start is None:
        return None
    try:
        found = json.loads(text[start.start() :], strict=False)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, (dict, list)) else None


def _inline_json(text: str) -> list[Any]:
    """Find the body that a command line sends: `curl … -d '{…}'`."""
    for start in re.finditer(r"(?<=['\"])\{", text):
        try:
            found, _ = json.JSONDecoder(strict=False).raw_decode(text, start.start())
        except (ValueError, RecursionError):
            continue
        return [found] if found else []
    return []


__all__ = ["APP_TYPES", "Call", "Code", "Page", "PageError", "Permission", "Row", "read_folder", "read_page"]
