"""What the robot of examples/ai_robot does when something is wrong, or too much."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.card import Space
from dingkit.errors import APIError
from dingkit.models import RobotInboundMessage
from examples.ai_robot import robot as program
from examples.ai_robot.conversation import EXCHANGE_BYTES, File, History, Turn
from examples.ai_robot.models import echo
from examples.ai_robot.robot import BROKEN_OFF, UNREADABLE, Robot
from tests.web.cards import TEMPLATE, refusal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from dingkit import AsyncDingTalk
    from tests.examples.ai_robot.dingtalk import DingTalkServer

REPLIED_PICTURE = {"msgType": "picture", "content": {"downloadCode": "code-1"}}


def message(dingtalk: DingTalkServer, number: int = 1, words: str = "", **more: Any) -> RobotInboundMessage:
    return RobotInboundMessage.from_dict(dingtalk.written(number, words, **more))


async def test_an_answer_that_breaks_off_is_shown_as_such_and_not_remembered(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    asked: list[list[str]] = []

    async def breaks_off(turns: Sequence[Turn]) -> AsyncIterator[str]:
        asked.append([turn.text for turn in turns])
        yield "half an "
        raise LookupError("no more")

    robot = Robot(ding, breaks_off, template_id=TEMPLATE)
    for number in (1, 2):
        with pytest.raises(LookupError, match="no more"):
            await robot.answer(message(dingtalk, number, f"question {number}"))
    assert (dingtalk.last_frame["content"], dingtalk.last_frame["isError"]) == (f"half an \n\n{BROKEN_OFF}", True)
    assert asked == [["question 1"], ["question 2"]]
    assert len(dingtalk.bodies("recall_robot_emotion")) == 2


async def test_a_model_is_not_asked_on_when_dingtalk_takes_no_more(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    is_closed = False

    async def endless(_: Sequence[Turn]) -> AsyncIterator[str]:
        nonlocal is_closed
        try:
            while True:
                yield "more "
                await asyncio.sleep(0.01)
        finally:
            is_closed = True

    dingtalk.answers["stream_card"] = lambda body: None if body.get("isError") else refusal("param.error")
    with pytest.raises(APIError, match=r"param\.error"):
        await Robot(ding, endless, template_id=TEMPLATE).answer(message(dingtalk, 1, "go"))
    assert is_closed
    assert dingtalk.last_frame["isError"] is True


async def test_a_model_that_says_nothing(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    asked: list[int] = []

    async def silent(turns: Sequence[Turn]) -> AsyncIterator[str]:
        asked.append(len(turns))
        for _ in ():
            yield ""

    robot = Robot(ding, silent, template_id=TEMPLATE)
    for number in (1, 2):
        await robot.answer(message(dingtalk, number, "hello"))
        assert dingtalk.last_frame["isFinalize"] is True
    assert asked == [1, 1]


async def test_whatever_gives_pieces_is_a_model(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    class Pieces:
        """An asynchronous iterator that is no generator, and cannot be closed."""

        def __init__(self, turns: Sequence[Turn]) -> None:
            self._left = [turns[-1].text, " and ", "more"]

        def __aiter__(self) -> Pieces:
            return self

        async def __anext__(self) -> str:
            if not self._left:
                raise StopAsyncIteration
            return self._left.pop(0)

    await Robot(ding, Pieces, template_id=TEMPLATE).answer(message(dingtalk, 1, "this"))
    assert dingtalk.last_frame["content"] == "this and more"


async def test_what_a_message_quotes_goes_first(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    dingtalk.files = {"code-1": b"GIF89a quoted"}
    robot = Robot(ding, echo, template_id=TEMPLATE)
    await robot.answer(message(dingtalk, 1, text={"content": "this?", "isReplyMsg": True, "repliedMsg": REPLIED_PICTURE}))
    assert dingtalk.last_frame["content"] == "this? [picture: image/gif, 13 bytes] "
    card = {"msgType": "interactiveCard", "msgId": "m0"}
    await robot.answer(message(dingtalk, 2, text={"content": "and this?", "isReplyMsg": True, "repliedMsg": card}))
    assert dingtalk.last_frame["content"] == "> (a message whose text is not known) and this? "


@pytest.mark.parametrize("content", [None, b"x" * 101])
async def test_a_file_that_cannot_be_fetched(
    ding: AsyncDingTalk, dingtalk: DingTalkServer, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    """It is not there, or too large."""
    monkeypatch.setattr(program, "MAX_FILE_BYTES", 100)
    dingtalk.files = {} if content is None else {"code-1": content}
    sent = message(dingtalk, msgtype="file", text=None, content={"downloadCode": "code-1", "fileName": "list.txt"})
    await Robot(ding, echo, template_id=TEMPLATE).answer(sent)
    assert dingtalk.last_frame["content"] == "[list.txt: could not be fetched] "


async def test_a_voice_message_is_what_was_said(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    content = {"downloadCode": "code-1", "recognition": "hello you", "duration": 4000}
    await Robot(ding, echo, template_id=TEMPLATE).answer(message(dingtalk, msgtype="audio", text=None, content=content))
    assert dingtalk.last_frame["content"] == "hello you "
    assert dingtalk.bodies("get_robot_file_url") == []


async def test_a_message_with_nothing_to_answer(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    await Robot(ding, echo, template_id=TEMPLATE).answer(message(dingtalk, 1, " "))
    (reply,) = dingtalk.bodies("reply_robot_message")
    assert reply["text"]["content"] == UNREADABLE
    assert dingtalk.bodies("create_and_deliver_card") == []


async def test_alone_with_the_robot(ding: AsyncDingTalk, dingtalk: DingTalkServer) -> None:
    sent = message(dingtalk, 1, "hello", conversationType="1", senderStaffId="zhangsan")
    await Robot(ding, echo, template_id=TEMPLATE).answer(sent)
    (card,) = dingtalk.bodies("create_and_deliver_card")
    assert card["openSpaceId"] == Space.user("zhangsan", robot_code="dingabc").open_space_id


def exchange(text: str, *files: File) -> tuple[Turn, Turn]:
    return Turn("user", text, files), Turn("assistant", "")


def test_a_conversation_keeps_its_newest_exchanges() -> None:
    history = History(max_exchanges=2)
    for text in ("one", "two", "three"):
        history.add("a", *exchange(text))
    history.add("b", *exchange("other"))
    assert [turn.text for turn in history.turns("a")] == ["two", "", "three", ""]
    assert [turn.text for turn in history.turns("b")] == ["other", ""]
    assert history.turns("c") == []


def test_all_conversations_together_are_bounded() -> None:
    file = File("a.txt", "text/plain", b"x" * 100)
    history = History(max_bytes=3 * (EXCHANGE_BYTES + 105))
    for conversation, text in (("a", "a 001"), ("b", "b 001"), ("a", "a 002"), ("c", "c 001")):
        history.add(conversation, *exchange(text, file))
    assert history.turns("b") == []  # quiet for longest
    assert [turn.text for turn in history.turns("a")] == ["a 001", "", "a 002", ""]
    history.add("d", *exchange("d 001", file))
    assert [turn.text for turn in history.turns("a")] == ["a 002", ""]
    history.add("e", *exchange("x", File("b.txt", "text/plain", b"x" * 9000)))
    assert [history.turns(conversation) for conversation in "abcde"] == [[]] * 5
