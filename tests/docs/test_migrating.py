"""docs/migrating: each call of another package is one of the version that the page names, and ours beside it can be made like that."""

from __future__ import annotations

import ast
import inspect
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from packaging.utils import canonicalize_name

import dingkit
from dingkit import callback, card, credentials, errors, events, jsapi, messages, models, oauth, robot, stores, workflow
from dingkit.callback import CallbackCrypto, CallbackHandler, EventHandler
from dingkit.credentials import StoredSuiteTicket
from dingkit.messages import sample, webhook
from dingkit.stream import DingTalkStream
from dingtalk_openapi.operations import OPERATIONS
from tests.docs.peers import DATA, PACKAGES, ROOT, Name, dotted, expressions, names, rows
from tests.packaging.test_dependencies import pinned

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOWN = json.loads(DATA.read_text("utf-8"))
EACH = pytest.mark.parametrize("package", PACKAGES)


def text(package: str, language: str = "") -> str:
    return (ROOT / "docs" / "migrating" / f"{package}{language}.md").read_text("utf-8")


def cells(package: str, column: int, language: str = "") -> list[list[Name]]:
    """What each piece of code in a column names."""
    return [names(one) for row in rows(text(package, language), package) for one in expressions(row[column])]


@cache
def ours() -> dict[str, Any]:
    """What the names in our column stand for."""
    modules = (dingkit, callback, card, credentials, errors, events, jsapi, messages, models, oauth, robot, stores, workflow)
    public = {name: getattr(module, name) for module in modules for name in getattr(module, "__all__", dir(module)) if name[0] != "_"}
    ding, crypto = dingkit.DingTalk("key", "secret"), CallbackCrypto("token", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "ding0a1b2c")
    error = errors.APIError("no", code="88", operation="get_user", status=200)
    return {
        **public,
        "sample": sample,
        "webhook": webhook,
        "DingTalkStream": DingTalkStream,
        "EventHandler": EventHandler,
        "ding": ding,
        "stream": DingTalkStream(ding),
        "handler": CallbackHandler(crypto),
        "crypto": crypto,
        "tickets": StoredSuiteTicket(stores.MemoryStore(), "suiteabc"),
        "message": models.RobotInboundMessage.from_dict(
            {"msgtype": "text", "text": {"content": "hello"}, "conversationId": "c", "msgId": "m"}
        ),
        "streaming": object.__new__(card.StreamingCard),
        "error": error,
        "not_answered": errors.TransportError("no", operation="get_user", request_sent=True),
    }


def problems(name: str, call: ast.Call | None) -> Iterator[str]:
    """What is wrong with a name of ours, or with a call of it."""
    first, *rest = name.replace("error.request_sent", "not_answered.request_sent").split(".")
    if first not in ours():
        yield f"{name}: nothing public is called {first}"
        return
    value = ours()[first]
    for part in rest:
        if not hasattr(value, part):
            yield f"{name}: there is no {part}"
            return
        value = getattr(value, part)
    if call is not None:
        try:
            inspect.signature(value).bind(*call.args, **{one.arg or "": one.value for one in call.keywords})
        except TypeError as error:
            yield f"{ast.unparse(call)}: {error}"


@EACH
def test_our_calls_can_be_made(package: str) -> None:
    found = cells(package, 2)
    assert len(found) > 40
    assert [problem for cell in found for name, call in cell for problem in problems(name, call)] == []


@EACH
def test_their_calls_are_those_of_the_version(package: str) -> None:
    wrong = []
    for name, call in [named for cell in cells(package, 1) for named in cell]:
        takes = KNOWN[package]["names"].get(name, "none of that name: run tests/docs/peers.py")
        if isinstance(takes, str) or (call is not None and takes is None):
            wrong.append(f"{name}: {takes}")
        elif call is not None and not any(one.startswith("*") for one in takes):
            wrong += [f"{name}: {one.arg}" for one in call.keywords if one.arg not in takes]
            wrong += [f"{name}: too many arguments"] * (len(call.args) > len(takes))
    assert wrong == []


@EACH
def test_the_version_is_the_one_that_is_tried(package: str) -> None:
    assert KNOWN[package]["version"] == str(pinned("interop.txt")[canonicalize_name(package)])
    assert re.search(rf"\[{package}\]\(\S+\) {re.escape(KNOWN[package]['version'])}\b", text(package))


@EACH
def test_nothing_is_kept_that_no_page_names(package: str) -> None:
    assert set(KNOWN[package]["names"]) == {name for cell in cells(package, 1) for name, _ in cell}


@EACH
def test_both_languages_have_the_same_calls(package: str) -> None:
    for column in (1, 2):
        english, chinese = (sorted(name for cell in cells(package, column, language) for name, _ in cell) for language in ("", ".zh-CN"))
        assert english == chinese


@EACH
def test_each_peer_example_is_python(package: str) -> None:
    found = re.findall(r"^```py\n(.*?)^```$", text(package), re.DOTALL | re.MULTILINE)
    assert len(found) >= 2
    assert all(ast.parse(code) for code in found)


def test_the_count_is_that_of_the_spec() -> None:
    assert f"dingkit has {len(OPERATIONS)} operations" in text("alibabacloud-dingtalk")
    assert f"dingkit 有 {len(OPERATIONS)} 个接口" in text("alibabacloud-dingtalk", ".zh-CN")


def test_what_is_wrong_is_found() -> None:
    (wrong,) = expressions("`ding.contact.get_user(user_id='zhangsan')`")
    assert [problem for name, call in names(wrong) for problem in problems(name, call)]
    assert list(problems("ding.contact.get_people", None))
    assert list(problems("nothing", None))
    assert dotted(ast.parse("f().x", mode="eval").body) == ""
