"""DingtalkChatbot: every kind of message to the group's robot. It is told the address."""

from dingtalkchatbot.chatbot import ActionCard, CardItem, DingtalkChatbot
from sandbox import WEBHOOK_SECRET, arrived, expect, marker, run, webhook

LINK, PICTURE = "https://example.com/notice", "https://example.com/notice.png"


def robot() -> str:
    """Send each kind, signed."""
    bot = DingtalkChatbot(webhook(), secret=WEBHOOK_SECRET)
    texts = {kind: marker("DingtalkChatbot", kind) for kind in ("text", "link", "markdown", "one button", "two buttons", "feed")}
    one = [CardItem(title="Read", url=LINK)]
    two = [CardItem(title="Agree", url=LINK), CardItem(title="Refuse", url=LINK)]
    answers = [
        bot.send_text(texts["text"], at_mobiles=[13800000000], at_dingtalk_ids=["zhangsan"]),
        bot.send_link(title=texts["link"], text="a link", message_url=LINK),
        bot.send_markdown(title="interop", text=f"#### {texts['markdown']}\n[more]({LINK})", is_at_all=True),
        bot.send_action_card(ActionCard(title=texts["one button"], text="press", btns=one)),
        bot.send_action_card(ActionCard(title=texts["two buttons"], text="press", btns=two, btn_orientation=1, hide_avatar=1)),
        bot.send_feed_card([CardItem(title=texts["feed"], url=LINK, pic_url=PICTURE)]),
    ]
    for answer in answers:
        expect(answer["errcode"] == 0, answer)
    for text in texts.values():
        arrived(text)
    return f"{len(answers)} kinds arrived"


run("DingtalkChatbot", robot)
