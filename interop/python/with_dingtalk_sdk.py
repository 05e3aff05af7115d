"""dingtalk-sdk: its client of 2020. The address is an attribute of its class.

Work notifications under names of Taobao's open platform (`message.asyncsend_v2`) go to a host of Taobao's. Its `post` sends them here.
"""

import io

from dingtalk import AppKeyClient
from dingtalk.model.message import TextBody
from sandbox import AGENT_ID, APP_KEY, APP_SECRET, CORP_ID, PNG, USER, arrived, at, expect, login_free_code, marker, run, same

AppKeyClient.API_BASE_URL = at(AppKeyClient.API_BASE_URL)
client = AppKeyClient(CORP_ID, APP_KEY, APP_SECRET)


def token() -> None:
    """Get a token and the ticket of the JSAPI."""
    expect(client.access_token and client.get_jsapi_params("https://example.com/page")["signature"], "no token")


def contacts() -> str:
    """Read a person."""
    person = client.user.get(USER)
    expect(person["userid"] == USER, person)
    return str(person["name"])


def media() -> str:
    """Upload a picture, and download it."""
    file = io.BytesIO(PNG)
    file.name = "picture.png"
    media_id = client.message.media_upload("image", file)["media_id"]
    same(client.message.media_download_file(media_id).content)
    return "the same bytes"


def message() -> str:
    """Send a work notification and a message of 2016, and read the result of both."""
    text = marker("dingtalk-sdk", "work notification")
    body = {"agent_id": int(AGENT_ID), "userid_list": USER, "to_all_user": "false", "msg": TextBody(text).get_dict()}
    task = client.post("/topapi/message/corpconversation/asyncsend_v2", body)["task_id"]
    arrived(text)
    result = client.post("/topapi/message/corpconversation/getsendresult", {"agent_id": AGENT_ID, "task_id": task})["send_result"]
    expect(USER in str(result), result)
    text = marker("dingtalk-sdk", "message")
    sent = client.message.send(int(AGENT_ID), TextBody(text), touser_list=[USER])
    arrived(text)
    status = client.message.list_message_status(sent["messageId"])
    expect(USER in str(status), status)
    return "two arrived, with their results"


def chat() -> str:
    """Make a group, read it, and write there."""
    chat_id = client.chat.create("interop", USER, [USER])
    group = client.chat.get(chat_id)
    expect(group["owner"] == USER, group)
    text = marker("dingtalk-sdk", "chat")
    expect(client.chat.send(chat_id, TextBody(text)), "no message id")
    return arrived(text)


def login() -> str:
    """Exchange a login-free code."""
    person = client.user.getuserinfo(login_free_code())
    expect(person["userid"] == USER, person)
    return str(person["userid"])


run("dingtalk-sdk", token, contacts, media, message, chat, login)
