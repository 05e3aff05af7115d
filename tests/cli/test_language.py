"""Both languages: nothing that a person reads is there in one of them alone."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter as Places
from typing import TYPE_CHECKING, Any

import pytest
import typer

import dingkit.cli
import dingtalk_openapi
from dingkit.cli import _app
from dingkit.cli.support._check import TYPES
from dingkit.cli.support._chinese import OF_LIBRARY, OF_TYPER, TEXTS
from dingkit.cli.support._docs import Part
from dingkit.cli.support._errors import MEANINGS, NOT_UTF_8
from dingkit.cli.support._help import Formatter, columns_of, fold, said, walk
from dingkit.cli.support._spec import operations
from tests.cli.conftest import COMMANDS, RESULT, json_response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.conftest import Done, FakeDingTalk

FOLDER = Path(str(dingkit.cli.__file__)).parent
TREES = {path.name: ast.parse(path.read_text("utf-8")) for path in sorted(FOLDER.rglob("*.py"))}
TELLING = {"usage_error": [0], "CliError": [0], "note": [0], "warn": [0], "confirm": [0, 1, 2], "result": [1], "transfer": [0]}
"""What tells something to a person, and which arguments are the texts."""
CHINESE = re.compile("[\u4e00-\u9fff]")
WORDS = re.compile(r"[A-Za-z]{2,} +[a-z]{2,}")
NAMES_ALONE = {
    " or ",
    "an {setting}",
    "Python: {group}.{id}",
    "dingkit {version}, Python {python}, {system}.",
    "{extra}: {packages}.",
    "{field}: {problem}",
    "{operation}: {message} ({sent})",
    "{name}: {message}",
    "{title}: {counted}",
    "{number} ({named})",
}
"""What is all names, or all values, in Chinese."""


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Every call in the command line: its file, and the name of what is called."""
    for name, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield name, node, getattr(node.func, "id", getattr(node.func, "attr", ""))


def written() -> list[str]:
    """The texts that are told."""
    texts = [node.args[0].value for _, node, called in calls() if called == "tr" and isinstance(node.args[0], ast.Constant)]
    titles = [title for part in Part for title in part.value[1::2] if title]
    return [*map(str, texts), *MEANINGS.values(), *TYPES.values(), *titles, NOT_UTF_8]


def helps() -> list[str]:
    """The paragraphs of all help pages."""
    texts = []
    for _, command in walk(typer.main.get_command(_app.app)):
        texts += [command.help, *(parameter.help for parameter in command.params if getattr(parameter, "help", None))]
    return [" ".join(paragraph.split()) for text in texts for paragraph in text.split("\n\n")]


def places(text: str) -> set[tuple[str, str, str]]:
    """The places for values in a text, each with its form."""
    return {(name, form or "", conversion or "") for _, name, form, conversion in Places().parse(text) if name is not None}


def test_every_text_is_there_in_chinese() -> None:
    assert [text for text in [*written(), *helps()] if text not in TEXTS] == []
    assert {text for text, chinese in TEXTS.items() if not CHINESE.search(chinese)} == NAMES_ALONE


def test_no_text_is_there_for_nothing() -> None:
    assert sorted(set(TEXTS) - {*written(), *helps(), "Show this message and exit."}) == []


@pytest.mark.parametrize("texts", [TEXTS, OF_TYPER, OF_LIBRARY], ids=["TEXTS", "OF_TYPER", "OF_LIBRARY"])
def test_both_languages_have_the_same_places(texts: dict[str, str]) -> None:
    assert [text for text, chinese in texts.items() if places(text) != places(chinese)] == []


def test_the_library_says_what_is_translated() -> None:
    """Each clause of these texts stands in the library."""
    folders = [FOLDER.parent, Path(str(dingtalk_openapi.__file__)).parent]
    paths = [path for folder in folders for path in folder.rglob("*.py") if path.name != "_chinese.py"]
    nodes = [node for path in paths for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    said = "\n".join(str(node.value) for node in nodes if isinstance(node, ast.Constant)).lower()
    said = said.replace("check_limits=false", "`dingkit call upload_media`")
    clauses = {
        clause
        for text in OF_LIBRARY
        for piece, *_ in Places().parse(text)
        for clause in re.split(r"[,:;.]? ?$|[,:;] ", piece.strip().lower())
    }
    assert len(clauses) > 100
    assert sorted(clause for clause in clauses if clause not in said) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["token", "--app-key", "ding abc"], "错误：app_key 含有空白：请重新复制。详见 dingkit 文档“命令行”页的“设置”"),
        (["call", "POST", "https://app.example/x"], "错误：没有发起调用：path 是其他域名的地址：请只给出路径，例如 /topapi/v2/user/get。"),
        (["send", "--to", "a", "--text", "钉" * 5001], "  msg.text.content：有 5001 个字符，最多 5000 个字符。请缩短。"),
        (["send", "--resume", "none.jsonl"], "错误：没有发送记录文件 none.jsonl。"),
        (["upload", "none.pdf"], "错误：无法读取 'none.pdf'：No such file or directory。"),
        (
            ["jsapi", "sign", "https://b.example", "--api", "a.b", "--corp-id", "c", "--allow-url", "https://a.example"],
            "错误：地址 https://b.example 不在允许的范围内。",
        ),
        (
            ["robot", "send", "--text", "x", "--robot-webhook", "https://a.example"],
            "错误：机器人 Webhook 地址的查询参数里应有一个 access_token。",
        ),
        (["token", "--url", "http://127.0.0.1:9"], "（请求没有发出）。请检查网络、代理和接口地址；`dingkit doctor` 会找出原因。"),
    ],
)
def test_errors_of_the_library_in_chinese(
    app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    monkeypatch.setenv("DINGKIT_LANG", "zh")
    for name in ("DINGTALK_BASE_URL", "DINGTALK_API_BASE_URL") if "--url" in arguments else ():
        monkeypatch.delenv(name)
    assert told in dingkit(*arguments).err


def test_nothing_is_shown_in_english_alone() -> None:
    told = []
    for name, node, called in calls():
        for number in TELLING.get(called, []):
            inside = [each for argument in node.args[number : number + 1] for each in ast.walk(argument)]
            translated = {id(each) for call in inside if getattr(getattr(call, "func", None), "id", "") == "tr" for each in ast.walk(call)}
            texts = [str(each.value) for each in inside if isinstance(each, ast.Constant) and id(each) not in translated]
            told += [(name, node.lineno, text) for text in texts if WORDS.search(re.sub("`[^`]*`", "", text))]
    assert told == []


@pytest.mark.parametrize("command", [[], *[[name] for name in COMMANDS], ["spec", "show"], ["callback", "encrypt"]])
def test_help_in_chinese_fits_a_terminal(
    home: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("DINGKIT_LANG", "zh")
    done = dingkit(*command, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"用法：{' '.join(['dingkit', *command])} ")
    assert "显示帮助并退出。" in done.out
    assert "选项：\n" in done.out
    assert max(map(columns_of, done.out.splitlines())) <= 100


def test_a_command_without_arguments_shows_its_help(home: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    english = dingkit()
    monkeypatch.setenv("DINGKIT_LANG", "zh")
    chinese = dingkit()
    assert (english.code, chinese.code) == (2, 2)
    assert "  send      向人员、部门或全员发送工作通知。" in chinese.err + chinese.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["sendd"], "错误：没有命令 'sendd'。是不是 'send'？"),
        (["send", "--zzz"], "错误：没有选项 --zzz"),
        (["mock", "--port", "x"], "错误：'--port' 的值无效：'x' 不是整数。"),
        (["mock", "--port", "-1"], "错误：'--port' 的值无效：-1 不在范围 0<=x<=65535 内。"),
        (["upload"], "错误：缺少参数 'FILE'。"),
        (["storage", "upload", "a"], "错误：缺少选项 '--union-id'。"),
        (["spec", "path", "a"], "错误：多余的参数（a）"),
        (["send", "--to"], "错误：选项 '--to' 需要一个值。"),
        (["spec", "show", "zzz"], "错误：没有接口 'zzz'：`dingkit spec list` 列出全部接口。"),
        (["send", "--text", "a"], "错误：没有接收人：请指定 --to、--to-file、--dept 或 --all。"),
        (["call", "zzz", "--help"], "错误：没有接口 'zzz'"),
    ],
)
def test_errors_in_chinese(
    app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    monkeypatch.setenv("DINGKIT_LANG", "zh")
    done = dingkit(*arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


def test_what_typer_may_say_one_day_stays_as_it_is() -> None:
    assert said("The moon is full.") == "The moon is full."
    assert said("Invalid value for '--port': the moon is full.") == "'--port' 的值无效：the moon is full."


def test_lines_break_where_chinese_ones_may() -> None:
    assert fold("发送工作通知，见附录。", 14) == ["发送工作通知，", "见附录。"]  # the comma may hang over
    assert fold("设置（环境）", 8) == ["设置", "（环境）"]
    assert fold("地址说明。 [默认：0] 说明", 12) == ["地址说明。", "[默认：0]", "说明"]
    assert fold("  - 发送消息 app[a] 说明", 14, "    ") == ["  - 发送消息", "    app[a]", "    说明"]


def test_a_long_flag_has_a_line_of_its_own() -> None:
    page = Formatter(width=60)
    page.write_dl([("--a-flag-that-is-longer-than-the-column VALUE", "发送这段文本。"), ("-h", "")])
    assert page.getvalue().splitlines() == ["--a-flag-that-is-longer-than-the-column VALUE", f"{'':32}发送这段文本。", "-h"]


def test_names_are_never_translated(home: Path, dingkit: Callable[..., Done]) -> None:
    english: Any = dingkit("spec", "list", "--json")
    assert dingkit("spec", "list", "--json", "--language", "zh").out == english.out


def test_operations_are_listed_in_chinese(home: Path, dingkit: Callable[..., Done]) -> None:
    listed = dingkit("spec", "list", "--domain", "jsapi", "--language", "zh").out
    assert "  获取jsapiTicket：" in listed
    assert "  [已废弃] 获取jsapi_ticket：" in listed
    assert "Get a" not in listed
    shown = dingkit("spec", "show", "get_jsapi_ticket", "--language", "zh").out
    assert "参数（--param NAME=VALUE；* 为必填）：" in shown or "错误码：" in shown


def test_what_an_operation_takes_is_shown_in_chinese(home: Path, dingkit: Callable[..., Done]) -> None:
    shown = dingkit("spec", "show", "list_department_users", "--language", "zh").out
    assert shown.startswith("list_department_users（获取部门用户详情）：列出一个部门的员工及其详细信息。\n")
    permissions = (
        "权限：通讯录部门成员读权限（qyapi_get_department_member）；企业员工手机号信息（字段 `mobile`、`state_code`，仅限企业内部应用）"
    )
    assert permissions in "".join(line.strip() for line in shown.splitlines())
    assert "\n应用类型：企业内部应用、第三方企业应用\n" in shown
    assert "\n  dept_id * (数字)：" in shown
    assert "language (zh_CN、en_US 之一)：" in shown
    assert "(列表，用 , 分隔)：" in dingkit("spec", "show", "send_work_notification", "--language", "zh").out
    assert max(map(columns_of, shown.splitlines())) <= 110
    for operation in operations():
        head = dingkit("spec", "show", operation, "--language", "zh").out.partition("\n\n")[0]
        assert CHINESE.search(head), operation


def test_who_got_it_is_shown_in_chinese(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    everyone = dingkit("send", "--all", "--yes", "--text", "x", "--agent-id", "7", "--language", "zh")
    assert (everyone.code, everyone.out.partition("：")[0]) == (0, "已发送给 企业全员")
    some = dingkit("send", "--to", "a,b,c,d", "--dept", "1", "--text", "x", "--language", "zh")
    assert some.out.startswith("已发送给 4 人（a、b、c 等）和 1 个部门（1）：任务 ")
    app.will_answer(
        RESULT, json_response({"errcode": 0, "send_result": {"unread_user_id_list": list("abcdef"), "invalid_dept_id_list": [9]}})
    )
    told = dingkit("send", "--to", "a,b,c,d,e,f", "--dept", "9", "--text", "x", "--wait", "--language", "zh").out
    assert told.endswith("未读：6（a、b、c、d、e、…）\n没有收到：部门 9（部门不存在）\n")
