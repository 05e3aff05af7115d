"""onepush: a message to the group's robot. Its address is fixed: it runs under `dingkit sandbox run`."""

from onepush.providers.dingtalk import DingTalk
from sandbox import WEBHOOK_SECRET, WEBHOOK_TOKEN, arrived, expect, marker, run


def robot() -> str:
    """Send a text and a Markdown message, signed."""
    for markdown in (False, True):
        text = marker("onepush", "markdown" if markdown else "text")
        answer = DingTalk().notify(token=WEBHOOK_TOKEN, secret=WEBHOOK_SECRET, title="interop", content=text, markdown=markdown)
        expect(answer.json()["errcode"] == 0, answer.text)
        arrived(text)
    return "arrived"


run("onepush", robot)
