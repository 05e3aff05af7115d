"""Mistakes of a user's, one in each line that is marked: both type checkers must find every one of them, and nothing else. Never run."""

# pyright: strict
# mypy: enable-error-code="deprecated"

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from dingkit import AsyncDingTalk, CallRecord, ClientOptions, DingTalk, errors, events
from dingkit.callback import CallbackHandler, EventHandler, Push
from dingkit.credentials import StaticToken
from dingkit.events import Event, SuiteTicketEvent, UserAddOrgEvent, UserAddOrgEventCurrent
from dingkit.messages import OA, Text, sample, webhook
from dingkit.robot import AsyncRobotWebhook, RobotWebhook
from dingkit.stream import DingTalkStream

if TYPE_CHECKING:
    from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData, RobotInboundMessage


def clients(key: str, secret: str, record: CallRecord) -> None:
    DingTalk(key, secret, timeot=3)  # mistake: a misspelt option
    DingTalk(key, secret, agent_id="41605932")  # mistake: a text for a number
    DingTalk(key, secret, store="redis://localhost")  # mistake: an address is no store
    DingTalk(key, secret, url=httpx.URL("http://127.0.0.1:4010"))  # mistake: an address is a text
    DingTalk(key, secret, http_client=httpx.AsyncClient())  # mistake: a client of asyncio sends for no other
    DingTalk(key, secret, StaticToken("t"))  # mistake: credential is a keyword
    DingTalk.from_env(max_retires=5)  # mistake: a misspelt option of from_env
    DingTalk.from_env(max_retries="5")  # mistake: an option of from_env with another type
    AsyncDingTalk.from_env(http_client=httpx.Client())  # mistake: a client that blocks, for asyncio
    AsyncDingTalk.from_env(check_limit=False)  # mistake: a misspelt option of from_env
    RobotWebhook("2f8a", timeot=3)  # mistake: a misspelt option of a webhook
    RobotWebhook("2f8a", app_key=key)  # mistake: a webhook is its own credential
    AsyncRobotWebhook("2f8a", http_client=httpx.Client())  # mistake: a client that blocks, for asyncio
    options: ClientOptions = {"timeout": 3, "retries": 1}  # mistake: no option is called so
    DingTalk(**options).with_options(retries=1)  # mistake: with_options calls it max_retries
    DingTalk(**options).with_options(headers=["X-Trace"])  # mistake: headers have values
    DingTalk(**options, on_call=print_total)  # mistake: on_call is given a CallRecord
    print(record.duration)  # mistake: it is called seconds


def print_total(total: int) -> None:
    print(total)


def calls(ding: DingTalk) -> None:
    ding.request("POST", "/topapi/blackboard/listtopten", data={})  # mistake: the body is called json
    ding.request("POST", "/topapi/blackboard/listtopten", token=True)  # mistake: a type of token, or False
    ding.request("POST", "/topapi/blackboard/listtopten", params="dept_id=1")  # mistake: params have values
    ding.mesage.send_work_notification(agent_id=1, msg=Text("x"))  # mistake: a misspelt group
    ding.message.send_work_notifications(agent_id=1, msg=Text("x"))  # mistake: a misspelt operation
    ding.message.send_work_notification(agent_id=1, msg=Text("x"), userids=["u"])  # mistake: a misspelt parameter
    ding.message.send_work_notification(agent_id=1, msg=Text("x"), userid_list=7)  # mistake: a number is no list
    ding.message.send_work_notification(agent_id=1, msg="x")  # mistake: a text is no work notification
    ding.message.send_work_notification(agent_id=1, msg=sample.Text("x"))  # mistake: the message of a robot
    ding.message.send_work_notification(agent_id=1, userid_list=["u"])  # mistake: no message
    ding.message.send_work_notification(1, msg=Text("x"))  # mistake: parameters are keywords
    ding.token.get_token(appkey="k", appsecret="s")  # mistake: DingTalk has left it behind
    ding.oauth.get_user_info_v2(code=1)  # mistake: codes are texts
    ding.robot.send_robot_oto_messages(robot_code="r", user_ids=["u"], msg=Text("x"))  # mistake: no message of a robot
    result = ding.message.send_work_notification(agent_id=1, msg=Text("x"))
    print(result.taskid)  # mistake: a misspelt field of an answer
    print(result.task_id.upper())  # mistake: a task id is a number
    ding.media.upload(12)  # mistake: a number is no file
    ding.media.upload(Path("a.png"), progress=print_total)  # mistake: progress is given two numbers
    ding.media.download("@1", too="a.png")  # mistake: a misspelt parameter
    Text(5)  # mistake: a number is no text
    OA("https://a.example", head="h", form=[("Who", 1)])  # mistake: a form maps names to texts
    webhook.Text("x", at_mobiles=[13800000000])  # mistake: telephone numbers are texts
    try:
        print(ding.access_token().value)  # mistake: it is a text
    except errors.LimitErorr:  # mistake: a misspelt error
        print("too long")
    except errors.APIError as error:
        print(error.errcode)  # mistake: it is called code


async def calls_of_asyncio(ding: AsyncDingTalk, message: RobotInboundMessage) -> None:
    print(ding.message.send_work_notification(agent_id=1, msg=Text("x")).task_id)  # mistake: not awaited
    await ding.token.get_token(appkey="k", appsecret="s")  # mistake: DingTalk has left it behind
    with ding:  # mistake: async with
        await ding.robot.reply(message, 5)  # mistake: a number is no message
    await ding.robot.reply("message", "thanks")  # mistake: a text is no message to answer


def functions_for_events(handler: EventHandler, name: str) -> None:
    handler.on("user_add_orgg")  # mistake: a misspelt name
    handler.on(name)  # mistake: what comes from elsewhere can be unknown, and has to say so
    handler.on(Text)  # mistake: no event
    handler.on(events.UserAddOrgEvnt)  # mistake: a misspelt class
    handler.on(unkown=True)  # mistake: a misspelt option
    handler.deliver({"EventType": "user_add_org"})  # mistake: parse it first
    EventHandler(on_error=print_total)  # mistake: it is given two arguments
    CallbackHandler("token")  # mistake: a text is no CallbackCrypto

    @handler.on(UserAddOrgEventCurrent)  # mistake: its function takes another event
    def another(event: SuiteTicketEvent) -> None:
        print(event.suite_ticket)

    @handler.on(UserAddOrgEventCurrent)  # mistake: an asynchronous function takes another event
    async def another_async(event: SuiteTicketEvent) -> None:
        print(event.suite_ticket)

    @handler.on(UserAddOrgEvent, UserAddOrgEventCurrent)  # mistake: its function takes only one of the two
    def one_of_two(event: UserAddOrgEvent) -> None:
        print(event.users)  # mistake: it is called user_id

    @handler.on("user_add_org")  # mistake: by name every form comes
    def one_form(event: UserAddOrgEventCurrent) -> None:
        print(event.user_id)

    @handler.on()  # mistake: every event comes
    async def some(event: UserAddOrgEventCurrent) -> None:
        print(event.user_id)

    @handler.on("canteen_opened", unknown=True)  # mistake: an event is no dictionary
    def raw(event: dict[str, Any]) -> None:
        print(event)

    @handler.on(UserAddOrgEvent, with_push=True)  # mistake: a push comes as well
    def without_push(event: UserAddOrgEvent) -> None:
        print(event.user_id)

    @handler.on(with_push=True)  # mistake: a push comes as well
    def without_any_push(event: Event) -> None:
        print(event)

    @handler.on(UserAddOrgEvent)  # mistake: no push comes
    def with_a_push(event: UserAddOrgEvent, push: Push) -> None:
        print(event.user_id, push.corp_id)

    print(one_form, some, raw, without_any_push, another, another_async, one_of_two, without_push, with_a_push)


def functions_for_people(stream: DingTalkStream, handler: EventHandler, topic: str) -> None:
    DingTalkStream("dingabc")  # mistake: a key is no client

    @handler.on_robot_message  # mistake: it is given a message
    def number(message: int) -> None:
        print(message)

    @stream.on_robot_message  # mistake: it is given a message, asynchronous or not
    async def number_async(message: int) -> None:
        print(message)

    @handler.on_card  # mistake: it is given what was pressed
    def message_for_card(card: RobotInboundMessage) -> CardCallbackAckData | None:
        print(card)
        return None

    @stream.on_card  # mistake: a text is no answer to a card
    async def text(card: CardCallbackData) -> str:
        return card.out_track_id

    @stream.on_callback(topic)  # mistake: it is given a dictionary
    def data(data: str) -> dict[str, str]:
        return {"data": data}

    @stream.on_callback(topic)  # mistake: a number is no answer
    async def count(data: dict[str, Any]) -> int:
        return len(data)

    stream.on("user_leave_orgg")  # mistake: a misspelt name
    print(number, number_async, message_for_card, text, data, count)
