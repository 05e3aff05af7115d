"""A program of a user's: both type checkers, each at its strictest, have nothing to say about it. No cast, no ignored line."""

# pyright: strict

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from dingkit import AsyncDingTalk, CallRecord, ClientOptions, DingTalk
from dingkit.callback import CallbackCrypto, CallbackHandler, EventHandler, Push
from dingkit.credentials import InternalApp
from dingkit.errors import APIError, DingTalkError, RateLimitError, TransportError
from dingkit.events import Event, UnknownEvent, UserAddOrgEvent, UserAddOrgEventCurrent, UserLeaveOrgEventCurrent, event_type, parse
from dingkit.messages import OA, Image, Text, sample, webhook
from dingkit.robot import RobotWebhook
from dingkit.stores import FileStore
from dingkit.stream import DingTalkStream
from dingtalk_openapi.any_path import as_file, path_call

if TYPE_CHECKING:
    from dingtalk_openapi.models import CardCallbackData, RobotInboundMessage

log = logging.getLogger("greeter")
handler = EventHandler(workers=2, on_error=lambda what, error: log.error("%s: %s", what, error))


def measure(record: CallRecord) -> None:
    """Log how long a call took."""
    log.info("%s: %.3f s, %s", record.operation.id, record.seconds, record.outcome)


def client(**options: Unpack[ClientOptions]) -> DingTalk:
    """Make a client with the settings of this program."""
    defaults: ClientOptions = {"timeout": 5, "max_retries": 1, "on_call": measure}
    all_options: ClientOptions = {**defaults, **options}
    return DingTalk.from_env(**all_options)


def notices(userid: str) -> list[str]:
    """List notices, with a call that the spec does not describe."""
    with client(url="http://127.0.0.1:4010") as ding:
        answer = ding.request("POST", "/topapi/blackboard/listtopten", json={"userid": userid}, params={"page": 1}, idempotent=True)
        raw = ding.raw(path_call(ding, "POST", "/topapi/blackboard/listtopten", token="suite"))
        log.info("%d %s", raw.status_code, raw.parsed.get("errcode"))
        return [str(notice["title"]) for notice in answer["blackboard_list"]]


async def statistics() -> dict[str, object]:
    """Ask for a file and for a dict, without a token."""
    async with AsyncDingTalk.from_env() as ding:
        picture = await ding.call(as_file(path_call(ding, "GET", "/v1.0/picture", token=False)))
        size = len(picture.payload.read())
        return await ding.request("PUT", "/v1.0/sizes", files={"picture": b"x" * size, "size": size})


@handler.on(UserAddOrgEvent, UserAddOrgEventCurrent)
def joined(event: UserAddOrgEvent | UserAddOrgEventCurrent) -> None:
    """Greet newcomers, with a picture."""
    with client(agent_id=41605932) as ding:
        picture = ding.media.upload(Path("welcome.png"), progress=lambda done, total: log.info("%d of %s bytes", done, total))
        for msg in (
            Text("welcome"),
            Image(picture.media_id),
            OA("https://intranet.example/", head="First steps", form={"Where": "room 1"}),
        ):
            sent = ding.message.send_work_notification(agent_id=41605932, userid_list=event.user_id, msg=msg)
            log.info("task %d", sent.task_id)


async def invite(people: list[str]) -> list[str]:
    """Write to many, and return of whom nobody knows whether they got it."""
    async with AsyncDingTalk.from_env() as ding:
        delivery = await ding.message.deliver(
            Text("The summer party is on Friday."),
            to=people,
            departments=[4218],
            journal=Path("party.jsonl"),
            wait_seconds=60,
            resend_unknown=lambda batch: len(batch.users) == 1,
            progress=lambda progress: log.info("%s: %d of %d", progress.stage, progress.done, progress.total),
        )
        for one in delivery:
            log.info("%s %s: %s", one.kind, one.id, one.reason or one.state)
        return [one.id for one in delivery.unknown]


@handler.on(UserLeaveOrgEventCurrent, with_push=True)
async def left(event: UserLeaveOrgEventCurrent, push: Push) -> None:
    """Tell the administrators; what fails now is pushed again."""
    async with AsyncDingTalk.from_env(check_limits=False) as ding:
        await ding.robot.send_robot_oto_messages(
            robot_code="dingrobot", user_ids=("manager",), msg=sample.Text(f"{', '.join(event.user_id)} left {push.corp_id}")
        )


@handler.on("org_dept_create", "org_dept_remove")
def department_changed(event: Event) -> None:
    """Look at any form of two events."""
    log.info("an unknown form of %s" if isinstance(event, UnknownEvent) else "%s", event_type(event))


@handler.on("canteen_opened", unknown=True, with_push=True)
def of_tomorrow(event: Event, push: Push) -> str:
    """Take an event that the spec does not know."""
    return f"{event_type(event)} {push.event_id}"


@handler.on_robot_message
async def asked(message: RobotInboundMessage) -> None:
    """Answer whoever writes to the robot, and keep what was sent along."""
    async with AsyncDingTalk.from_env() as ding:
        await ding.robot.reply(message, webhook.Markdown("Answer", f"You said: {message.plain_text}", at_user_ids=["zhangsan"]))
        for file in message.files:
            kept = await ding.media.download_robot_file(file, "dingrobot", Path("inbox"))
            log.info("%s, %d bytes", kept.path, kept.size)


@handler.on_card
def pressed(card: CardCallbackData) -> None:
    """Note what was pressed, and leave the card as it is."""
    log.info("somebody pressed %s", card.out_track_id)


def alarm(text: str) -> bool:
    """Write to a group; returns whether that went well."""
    try:
        with RobotWebhook("https://oapi.dingtalk.com/robot/send?access_token=2f8a", "SEC-example", timeout=3) as robot:
            return robot.send(webhook.Text(text, at_all=True)).errcode == 0
    except RateLimitError as error:
        log.warning("come back in %s s", error.retry_after)
    except APIError as error:
        log.warning("%s %s: %s", error.code, error.hint, error.docs_url)
    except TransportError as error:
        log.warning("sent: %s", error.request_sent)
    except DingTalkError:
        log.exception("something else")
    return False


async def serve() -> None:
    """Receive in Stream mode what else would come over HTTP."""
    crypto = CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc")
    over_http = CallbackHandler(crypto, answer_within=0)
    over_http.on()(department_changed)
    reply = await over_http.handle_async("signature=made&timestamp=up&nonce=1", b"{}")
    log.info("%d %r", reply.status, reply.body)
    handler.deliver(parse({"EventType": "user_add_org", "UserId": ["zhangsan"]}))
    ding = AsyncDingTalk(credential=InternalApp("dingabc", "app-secret"), store=FileStore(Path("tokens")))
    async with ding, DingTalkStream(ding, handler, answer_within=10) as stream:
        log.info("connected: %s, last frame at %s", stream.connected, stream.last_frame_at)
        await asyncio.sleep(60)


if __name__ == "__main__":
    asyncio.run(serve())
