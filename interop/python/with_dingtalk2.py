"""dingtalk2: every kind of message to the group's robot. Its address is fixed: it runs under `dingkit sandbox run`.

It encodes its signature twice, which DingTalk refuses: the robot here is one without.
"""

from dingtalk2 import dingtalk
from dingtalk2.items import ActionCard, CardItem
from sandbox import UNSIGNED_TOKEN, arrived, expect, marker, run

LINK, PICTURE = "https://example.com/notice", "https://example.com/notice.png"


def robot() -> str:
    """Send each kind."""
    bot = dingtalk.DingTalk(UNSIGNED_TOKEN)
    texts = {kind: marker("dingtalk2", kind) for kind in ("text", "link", "markdown", "action card", "feed")}
    answers = [
        bot.text(texts["text"], at=[13800000000], at_ids=["zhangsan"]),
        bot.link(texts["link"], "a link", LINK),
        bot.markdown("interop", texts["markdown"]),
        bot.action(ActionCard(title=texts["action card"], text="press", btns=[CardItem("Agree", LINK), CardItem("Refuse", LINK)])),
        bot.feed([CardItem(texts["feed"], LINK, PICTURE)]),
    ]
    for answer in answers:
        expect(answer and answer["errcode"] == 0, answer)
    for text in texts.values():
        arrived(text)
    return f"{len(answers)} kinds arrived"


run("dingtalk2", robot)
