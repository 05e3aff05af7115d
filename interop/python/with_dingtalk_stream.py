"""dingtalk-stream: the official client of Stream mode. The host of its upload is fixed: it runs under `dingkit sandbox run`."""

import asyncio
import threading
import time
from functools import cache

import dingtalk_stream
from sandbox import APP_KEY, APP_SECRET, PNG, WAIT, arrived, download, expect, marker, run, say


def new_client() -> dingtalk_stream.DingTalkStreamClient:
    """Return a client of the app."""
    return dingtalk_stream.DingTalkStreamClient(dingtalk_stream.Credential(APP_KEY, APP_SECRET))


def token() -> None:
    """Get a token."""
    expect(new_client().get_access_token(), "no token")


def media() -> str:
    """Upload a picture; it downloads what robots are sent alone."""
    client = new_client()
    download(client.upload_to_dingtalk(PNG), client.get_access_token())
    return "the same bytes"


class Robot(dingtalk_stream.ChatbotHandler):  # type: ignore[misc]  # the package has no types
    """A robot that does what the employee writes."""

    async def process(self, callback: dingtalk_stream.CallbackMessage) -> tuple[int, str]:
        """Answer."""
        incoming = dingtalk_stream.ChatbotMessage.from_dict(callback.data)
        await asyncio.to_thread(ANSWERS[incoming.text.content.strip()], self, incoming)
        return dingtalk_stream.AckMessage.STATUS_OK, "OK"


@cache
def connect() -> None:
    """Connect the robot, once: the package cannot be stopped, and a second connection would take messages of the first."""
    client = new_client()
    client.register_callback_handler(dingtalk_stream.ChatbotMessage.TOPIC, Robot())
    threading.Thread(target=lambda: asyncio.run(client.start()), daemon=True).start()
    end = time.monotonic() + WAIT
    while client.websocket is None:
        expect(time.monotonic() < end, "no connection")
        time.sleep(0.05)


REPLY, CARD, CHANGED, STREAMED = (marker("dingtalk-stream", kind) for kind in ("reply", "card", "changed card", "AI card"))


def answer_with_text(robot: Robot, incoming: dingtalk_stream.ChatbotMessage) -> None:
    """Answer over the conversation's webhook."""
    robot.reply_text(REPLY, incoming)


def answer_with_cards(robot: Robot, incoming: dingtalk_stream.ChatbotMessage) -> None:
    """Answer with a card that changes, and with one for AI."""
    card = robot.reply_markdown_card(CARD, incoming, title="interop")
    arrived(CARD)
    card.update(CHANGED)
    card = robot.ai_markdown_card_start(incoming, title="interop")
    card.ai_streaming(STREAMED, append=True)
    card.ai_finish(STREAMED)


ANSWERS = {"a text": answer_with_text, "cards": answer_with_cards}


def stream() -> str:
    """Receive what an employee writes, and answer it."""
    connect()
    say("a text")
    arrived(REPLY)
    return "received and answered"


def card() -> str:
    """Answer with cards."""
    connect()
    say("cards")
    arrived(CHANGED)
    arrived(STREAMED)
    return "delivered, changed and streamed"


run("dingtalk-stream (Python)", token, media, stream, card)
