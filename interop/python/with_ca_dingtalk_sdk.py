"""ca-dingtalk-sdk: a robot's token, its messages and its replies. It is told the address."""

from connectai.dingtalk.sdk import Bot, DingtalkMarkdownMessage, DingtalkTextMessage
from sandbox import AGENT_ID, APP_KEY, APP_SECRET, ROBOT_CODE, UNSIGNED_TOKEN, USER, arrived, at, expect, marker, run, webhook

bot = Bot(app_id=APP_KEY, app_secret=APP_SECRET, agent_id=AGENT_ID, host=at("https://api.dingtalk.com"))


def token() -> None:
    """Get a token."""
    expect(bot.access_token, "no token")


def message() -> str:
    """Send a robot's message to a person, and read its result."""
    text = marker("ca-dingtalk-sdk", "message")
    body = {"robotCode": ROBOT_CODE, "userIds": [USER], "msgKey": "sampleText", "msgParam": f'{{"content": "{text}"}}'}
    key = bot.post(f"{bot.host}/v1.0/robot/oToMessages/batchSend", json=body).json()["processQueryKey"]
    arrived(text)
    result = bot.get(f"{bot.host}/v1.0/robot/oToMessages/readStatus", params={"robotCode": ROBOT_CODE, "processQueryKey": key}).json()
    expect(result["sendStatus"] == "SUCCESS", result)
    return "arrived, with its result"


def robot() -> str:
    """Reply to a webhook, as it does with a session's: without a signature."""
    for kind in (DingtalkTextMessage, DingtalkMarkdownMessage):
        text = marker("ca-dingtalk-sdk", kind.msgtype)
        content = kind(content=text) if kind is DingtalkTextMessage else kind(title="interop", text=text)
        answer = bot.reply(webhook(UNSIGNED_TOKEN), content)
        expect(answer["errcode"] == 0, answer)
        arrived(text)
    return "arrived"


run("ca-dingtalk-sdk", token, message, robot)
