"""`python -m examples.ai_robot` as it stands, against the sandbox: somebody writes, and a card answers."""

from __future__ import annotations

import base64
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
SECONDS = 60.0
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@contextmanager
def robot(of: Sandbox, **environ: str) -> Iterator[None]:
    """The program, connected; what it prints at its end is no error."""
    app = of.app
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DINGTALK_", "AI_ROBOT_"))}
    settings = {"DINGTALK_URL": of.url, "DINGTALK_APP_KEY": app.app_key, "DINGTALK_APP_SECRET": app.app_secret, "PYTHONPATH": str(ROOT)}
    settings |= {"AI_ROBOT_TEMPLATE_ID": "0a1b2c3d-example.schema"} | environ
    words = [sys.executable, "-m", "examples.ai_robot"]
    with subprocess.Popen(
        words, env=inherited | settings, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as program:
        try:
            of.requests("open_stream_connection", count=1, timeout=SECONDS)
            yield
        finally:
            program.send_signal(signal.SIGTERM)
            printed, _ = program.communicate(timeout=SECONDS)
    assert program.returncode == 0, printed
    assert app.app_secret not in printed


def finished(found: Sandbox, user: str, text: str) -> Any:
    """The card with a text, once it is shown as finished and the sign of thinking is gone."""
    found.requests("recall_robot_emotion", count=1, timeout=SECONDS)
    return found.inbox(user).wait_for(text=text, kind="card", timeout=SECONDS)


def test_a_card_answers_a_person(sandbox: Sandbox) -> None:
    with robot(sandbox, AI_ROBOT_CARD_KEY="answer"):
        said = sandbox.say("zhangsan", "When does the canteen open?")
        card = finished(sandbox, "zhangsan", "When does the canteen open?")
    assert card.card_state == "finished"
    assert card.content["cardData"]["cardParamMap"] == {"answer": "When does the canteen open? "}
    assert card.shown["conversation"] == said.shown["conversation"]
    assert [frame.json["key"] for frame in sandbox.requests("stream_card")][-1:] == ["answer"]


def test_a_card_answers_a_picture_in_a_group(sandbox: Sandbox) -> None:
    content = {"richText": [{"text": "What is this?"}, {"type": "picture", "data": base64.b64encode(PNG).decode()}]}
    with robot(sandbox):
        sandbox.say("zhangsan", group="研发群", robot=sandbox.app.robot_code, msgtype="richText", content=content)
        card = finished(sandbox, "lisi", "image/png")
    assert "What is this?" in card.text
    assert f"image/png, {len(PNG)} bytes" in card.text
