"""apprise: a message to the group's robot. Its address is fixed: it runs under `dingkit sandbox run`.

It encodes its signature twice, which DingTalk refuses (and it calls any HTTP 200 a success): the robot here is one without.
"""

import apprise
from sandbox import UNSIGNED_TOKEN, arrived, expect, marker, run


def robot() -> str:
    """Send a text and a Markdown message."""
    sender = apprise.Apprise()
    sender.add(f"dingtalk://{UNSIGNED_TOKEN}/13800000000")
    text, markdown = marker("apprise", "text"), marker("apprise", "markdown")
    expect(sender.notify(body=text, title="interop"), "notify() is False")
    expect(sender.notify(body=markdown, title="interop", body_format=apprise.NotifyFormat.MARKDOWN), "notify() is False")
    arrived(text)
    return arrived(markdown)


run("apprise", robot)
