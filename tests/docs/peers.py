"""What `docs/migrating/` names of other packages, and the names and parameters that these have: `tests/docs/peers.json`.

The packages are not there where the tests run. So this is run where they are, after a page or a version has changed:

    build/interop-venv/bin/python tests/docs/peers.py
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).with_suffix(".json")
PACKAGES = ("dingtalk-sdk", "alibabacloud-dingtalk", "dingtalk-stream")
Name = tuple[str, "ast.Call | None"]


def rows(page: str, package: str) -> Iterator[list[str]]:
    """Yield the cells of each row of the tables that have a column for the package and one for dingkit."""
    inside = False
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")] if line.startswith("|") else []
        if cells[1:] == [package, "dingkit"]:
            inside = True
        elif not cells:
            inside = False
        elif inside and not set(line) <= set("|-"):
            yield [re.sub(r"^\| *| *\|$", "", cell).strip() for cell in cells]


def expressions(cell: str) -> list[ast.expr]:
    """Parse what stands in code font in a cell; a decorator without its @, and what opens a block without that."""
    return [ast.parse(re.sub(r"^(@|async with |with )|:$", "", code), mode="eval").body for code in re.findall(r"`([^`]+)`", cell)]


def dotted(node: ast.expr) -> str:
    """Write out `a.b.c`; an empty text for what begins otherwise."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return before and f"{before}.{node.attr}"
    return ""


def names(expression: ast.expr) -> list[Name]:
    """What an expression names: what it calls, at whatever place, with the call; and itself, or where it begins, if it is no call."""
    found: list[Name] = [(dotted(node.func), node) for node in ast.walk(expression) if isinstance(node, ast.Call)]
    if name := dotted(expression):
        found.append((name, None))
    return [(name, call) for name, call in found if name]


def theirs(package: str) -> list[list[Name]]:
    """What the English page names of a package, one list for each cell of code."""
    page = (ROOT / "docs" / "migrating" / f"{package}.md").read_text("utf-8")
    return [names(one) for row in rows(page, package) for one in expressions(row[1])]


def of_dingtalk_sdk() -> dict[str, Any]:
    """What the names that the page uses stand for."""
    dingtalk, kv = importlib.import_module("dingtalk"), importlib.import_module("dingtalk.storage.kvstorage")
    errors, messages = importlib.import_module("dingtalk.core.exceptions"), importlib.import_module("dingtalk.model.message")
    instances = {
        "client": dingtalk.AppKeyClient("corp", "key", "secret"),
        "isv": importlib.import_module("dingtalk.client.isv").ISVClient("key", "secret"),
        "error": errors.DingTalkClientException(1, ""),
    }
    return {**vars(messages), **vars(errors), **vars(dingtalk), "KvStorage": kv.KvStorage, "ISVClient": type(instances["isv"])} | instances


def of_alibabacloud_dingtalk(named: list[list[Name]]) -> dict[str, Any]:
    """The same; `robot_1_0` is its client, and a request is looked for beside it."""
    found: dict[str, Any] = {}
    for module in {name.partition(".")[0] for cell in named for name, _ in cell if re.match(r"\w+_\d_0\.", name)}:
        models = importlib.import_module(f"alibabacloud_dingtalk.{module}.models")
        config = importlib.import_module("alibabacloud_tea_openapi.models").Config(endpoint="127.0.0.1")
        found |= {module: importlib.import_module(f"alibabacloud_dingtalk.{module}.client").Client(config), **vars(models)}
    errors = importlib.import_module("Tea.exceptions")
    error = errors.UnretryableException(None, errors.TeaException({}))
    found |= {
        "Config": importlib.import_module("alibabacloud_tea_openapi.models").Config,
        "TeaException": errors.TeaException,
        "error": error,
    }
    return {**found, "RuntimeOptions": importlib.import_module("alibabacloud_tea_util.models").RuntimeOptions}


def of_dingtalk_stream() -> dict[str, Any]:
    """The same."""
    stream = importlib.import_module("dingtalk_stream")
    client, incoming = stream.DingTalkStreamClient(stream.Credential("key", "secret")), stream.ChatbotMessage()
    return {
        **vars(stream),
        "client": client,
        "handler": stream.ChatbotHandler(),
        "incoming": incoming,
        "event": stream.EventMessage(),
        "card": stream.MarkdownCardInstance(client, incoming),
        "aicard": stream.AIMarkdownCardInstance(client, incoming),
        "CallbackHandler": importlib.import_module("dingtalk_stream.handlers").CallbackHandler,
    }


def parameters(value: Any) -> list[str] | None:
    """Name what is given to it, `*` before what takes any number; `None` where it is not called."""
    if not callable(value):
        return None
    return [str(one.replace(annotation=one.empty, default=one.empty)) for one in inspect.signature(value).parameters.values()]


def find(scope: dict[str, Any], name: str) -> Any:
    """Follow `client.user.get`; of a property its class says that it is there, without calling it."""
    first, *rest = name.split(".")
    value = scope[first]
    for part in rest:
        value = None if isinstance(getattr(type(value), part, None), property) or _set_later(value, part) else getattr(value, part)
    return value


def _set_later(value: Any, part: str) -> bool:
    """Whether it is a part of something that is made while it is used: the text of a message that has none yet."""
    return value is None and part == "content"


def main() -> None:
    """Write the data, a line for each name."""
    lines = []
    for package in PACKAGES:
        named = theirs(package)
        scope = of_alibabacloud_dingtalk(named) if package.startswith("alibaba") else globals()[f"of_{package.replace('-', '_')}"]()
        wanted = sorted({name for cell in named for name, _ in cell})
        names_of = ",\n".join(f"  {json.dumps(name)}: {json.dumps(parameters(find(scope, name)))}" for name in wanted)
        lines.append(f'{json.dumps(package)}: {{\n "version": {json.dumps(version(package))},\n "names": {{\n{names_of}\n }}\n}}')
    DATA.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main()
