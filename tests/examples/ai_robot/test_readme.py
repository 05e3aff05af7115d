"""What the README of examples/ai_robot says is so, in both languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.models import RobotInboundMessage
from examples.ai_robot.robot import Robot
from tests.docs.pages import numbered_blocks

if TYPE_CHECKING:
    from dingkit import AsyncDingTalk
    from tests.examples.ai_robot.dingtalk import DingTalkServer

FOLDER = Path(__file__).parents[3] / "examples" / "ai_robot"
PAGE, CHINESE = ((FOLDER / name).read_text("utf-8") for name in ("README.md", "README.zh-CN.md"))
PAGES = pytest.mark.parametrize("page", [PAGE, CHINESE], ids=["en", "zh"])


async def test_a_model_of_ones_own(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    ((line, code),) = numbered_blocks(PAGE, "python")
    made: dict[str, Any] = {"__name__": "readme"}
    exec(compile("\n" * (line - 1) + code, "README.md", "exec"), made)  # noqa: S102 - our own example
    await Robot(ding, made["shout"], template_id="t").answer(RobotInboundMessage.from_dict(dingtalk.written(1, "hello")))
    assert dingtalk.last_frame["content"] == "HELLO"
    await made["ding"].aclose()


@PAGES
def test_every_setting_is_there(page: str) -> None:
    read = set(re.findall(r'"((?:AI_ROBOT|DINGTALK)_\w+)"', (FOLDER / "settings.py").read_text("utf-8")))
    table = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    assert read == {name for cell in table for name in re.findall(r"`([A-Z_]+)`", cell)}
    assert len(read) == 8


@PAGES
def test_every_file_is_there(page: str) -> None:
    named = set(re.findall(r"\((\w+\.py)\)", page))
    assert named == {path.name for path in FOLDER.glob("*.py")} - {"__init__.py"}
