"""dingding-sdk: people, an upload, work notifications, a group, logins. Its hosts are fixed: it runs under `dingkit sandbox run`."""

import io

from dingtalk.dingtalk import DingTalk
from dingtalk.oauth import AppOauth, Oauth
from sandbox import (
    AGENT_ID,
    APP_KEY,
    APP_SECRET,
    CORP_ID,
    GROUP,
    PNG,
    ROBOT_CODE,
    USER,
    arrived,
    download,
    expect,
    login,
    login_free_code,
    marker,
    run,
)


class Client(DingTalk):  # type: ignore[misc]  # the package has no types
    """Its client, with the logins that it has and does not offer."""

    oauth = Oauth()


client = Client(APP_KEY, APP_SECRET, corpid=CORP_ID, agentid=AGENT_ID)


def token() -> None:
    """Get the tokens of both hosts, as it does before each call."""
    expect(client.core._get_enterprise_access_token() and client.core._v2_get_access_token(), "no token")  # noqa: SLF001


def contacts() -> str:
    """Read a person."""
    person = client.user.get(USER)
    expect(person["userid"] == USER, person)
    return str(person["name"])


def media() -> str:
    """Upload a picture; it cannot download."""
    file = io.BytesIO(PNG)
    file.name = "picture.png"
    media_id = client.doc.upload("image", file)
    download(media_id, client.core._get_enterprise_access_token())  # noqa: SLF001
    return "the same bytes"


def message() -> str:
    """Send a work notification, and read its progress and its result."""
    text = marker("dingding-sdk", "message")
    task = client.workmessage.send_notification({"text": {"content": text}}, userid_list=USER)
    arrived(text)
    progress = client.workmessage.get_notificatioin_progress(task)
    result = client.workmessage.get_notification_result(task)
    expect(USER in str(result), (progress, result))
    return "arrived, with its result"


def chat() -> str:
    """Make a group, and let the robot write in one that it is in."""
    expect(client.session.create_chat("interop", USER, [USER, "lisi"])["chatid"], "no chatid")
    text = marker("dingding-sdk", "chat")
    client.robot.code = ROBOT_CODE
    client.robot.push_text_group_message(text, conver_id=GROUP)
    return arrived(text)


def login_codes() -> str:
    """Exchange a login-free code and the code of a login page."""
    expect(client.oauth.get_userinfo(login_free_code())["userid"] == USER, "another person")
    back = login("https://oapi.dingtalk.com/connect/qrconnect", appid=APP_KEY, scope="snsapi_login")
    expect(AppOauth(APP_KEY, APP_SECRET).get_userinfo_by_code(back["code"])["unionid"], "no unionid")
    return "both codes"


login_codes.__name__ = "login"
run("dingding-sdk", token, contacts, media, message, chat, login_codes)
