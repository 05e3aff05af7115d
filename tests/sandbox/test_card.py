"""Cards of the sandbox: made, delivered, changed, streamed into, pressed over Stream and HTTP."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from werkzeug import Request, Response

from dingkit.card import Card, Space, button, read_pressed
from dingkit.errors import APIError, CardError
from dingkit.models import CardCallbackAckData, CardCallbackData, CardUpdateOptions, RobotInboundMessage
from dingkit.sandbox._client import SandboxError
from dingkit.stream import DingTalkStream
from tests.docs.pages import blocks
from tests.sandbox.wire import Wire
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pytest_httpserver import HTTPServer

    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox
    from dingkit.sandbox._client import Message

PAGE = (Path(__file__).parents[2] / "docs" / "cards.md").read_text(encoding="utf-8")
TEMPLATE = "0a1b2c3d-example.schema"
ROBOT = "dingsandboxapp000001"
ALONE = Space.user("zhangsan", robot_code=ROBOT)
SHOWN = {"supportForward": True}
TO_ROBOT: dict[str, Any] = {
    "cardTemplateId": TEMPLATE,
    "outTrackId": "card-1",
    "callbackType": "STREAM",
    "cardData": {"cardParamMap": {"title": "Leave", "days": "3"}},
    "openSpaceId": "dtv1.card//IM_ROBOT.zhangsan",
    "imRobotOpenSpaceModel": SHOWN,
    "imRobotOpenDeliverModel": {"spaceType": "IM_ROBOT"},
}
CREATE_AND_DELIVER = "/v1.0/card/instances/createAndDeliver"
CREATE = "/v1.0/card/instances"
DELIVER = "/v1.0/card/instances/deliver"
JSON = "application/json"
SECONDS = 30.0


def group_of(sandbox: Sandbox) -> str:
    (group,) = sandbox.call("GET", "/groups")
    return str(group["open_conversation_id"])


def with_robot(sandbox: Sandbox) -> str:
    """The group, with the robot in it."""
    sandbox.say("zhangsan", "hello", robot=ROBOT, group="研发群")
    return group_of(sandbox)


def post(sandbox: Sandbox, body: dict[str, Any], path: str = CREATE_AND_DELIVER) -> tuple[int, Any]:
    return Wire(sandbox).post(path, json.dumps(body).encode(), Content_Type=JSON)


def last(sandbox: Sandbox, user: str = "zhangsan") -> Message:
    return sandbox.inbox(user).messages(kind="card")[-1]


class TestSending:
    def test_to_a_person(self, sandbox: Sandbox, ding: DingTalk) -> None:
        values = {"title": "Leave", "days": 3, "urgent": False, "people": ["Qu", "Li"]}
        sent = ding.card.send(TEMPLATE, space=ALONE, values=values)
        message = sandbox.inbox("zhangsan").wait_for(text="Leave", kind="card")
        assert message.text == "Leave\n3\nfalse\nQu\nLi"
        assert (message.msgtype, message.to) == ("interactiveCard", ["zhangsan"])
        assert message.content == {
            "cardTemplateId": TEMPLATE,
            "outTrackId": sent.out_track_id,
            "cardData": {"cardParamMap": {"title": "Leave", "days": "3", "urgent": "false", "people": '["Qu","Li"]'}},
        }

    async def test_with_asyncio_to_a_group(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        conversation = await asyncio.to_thread(with_robot, sandbox)
        sent = await async_ding.card.send(TEMPLATE, space=Space.group(conversation, robot_code=ROBOT), values={"state": "open"})
        await async_ding.card.update(sent.out_track_id, {"state": "accepted"})
        assert (await asyncio.to_thread(last, sandbox, "lisi")).text == "accepted"
        assert [message.text for message in sandbox.group("研发群").messages(kind="card")] == ["accepted"]

    def test_a_robot_that_is_not_in_the_group(self, sandbox: Sandbox, ding: DingTalk) -> None:
        with pytest.raises(CardError, match="chatbot not in this group"):
            ding.card.send(TEMPLATE, space=Space.group(group_of(sandbox), robot_code=ROBOT))
        assert sandbox.group("研发群").messages() == []

    def test_who_has_read_it_and_recall(self, sandbox: Sandbox, ding: DingTalk) -> None:
        key = ding.card.send(TEMPLATE, space=ALONE, values={"title": "Leave"}).process_query_key
        assert key is not None
        last(sandbox).mark_read()
        told = ding.robot.get_robot_oto_read_status(robot_code=ROBOT, process_query_key=key)
        assert [info.read_status for info in told.message_read_info_list or ()] == ["READ"]
        assert ding.robot.recall_robot_oto_messages(robot_code=ROBOT, process_query_keys=[key]).success_result == [key]
        assert sandbox.inbox("zhangsan").messages() == []

    def test_an_id_names_one_card_for_ever(self, sandbox: Sandbox, ding: DingTalk) -> None:
        ding.card.send(TEMPLATE, space=ALONE, values={"title": "first"}, out_track_id="one")
        ding.card.send(TEMPLATE, space=Space.user("lisi", robot_code=ROBOT), values={"title": "second"}, out_track_id="one")
        assert last(sandbox, "lisi").text == "first"
        assert any("names it for ever" in note for note in sandbox.requests("create_and_deliver_card").last.notes)

    def test_made_first_and_delivered_later(self, sandbox: Sandbox, ding: DingTalk) -> None:
        conversation = with_robot(sandbox)
        given: dict[str, Any] = {"card_template_id": TEMPLATE, "out_track_id": "one", "card_data": {"cardParamMap": {"title": "Leave"}}}
        made = ding.card.create_card(**given, im_robot_open_space_model=SHOWN, user_id="lisi", card_at_user_ids=["zhangsan"])
        assert made.result == "one"
        assert sandbox.inbox("zhangsan").messages(kind="card") == []
        to_group = {"robotCode": ROBOT, "recipients": ["lisi", "wangwu"], "atUserIds": {"lisi": "李四", "nobody": "?"}}
        both: dict[str, Any] = {
            "out_track_id": "one",
            "open_space_id": f"dtv1.card//im_robot.zhangsan;IM_GROUP.{conversation};co_feed.lisi;",
            "im_robot_open_deliver_model": {"spaceType": "IM_ROBOT"},
            "im_group_open_deliver_model": to_group,
            "co_feed_open_deliver_model": {"bizTag": "tag"},
        }
        results = ding.card.deliver_card(**both).result or []
        assert [(result.space_type, result.success) for result in results] == [("IM_ROBOT", True), ("IM_GROUP", False), ("CO_FEED", False)]
        assert "update_card_spaces" in str(results[1].error_msg)
        assert ding.card.update_card_spaces(out_track_id="one", im_group_open_space_model=SHOWN).result is True
        assert [result.success for result in ding.card.deliver_card(**both).result or []] == [True, True, False]
        message = last(sandbox, "lisi")
        assert (message.to, message.shown["mentioned"]) == (["lisi"], ["lisi", "zhangsan"])
        ding.card.update("one", {"title": "Holiday"})
        assert [message.text for message in sandbox.inbox("zhangsan").messages(kind="card")] == ["Holiday", "Holiday"]

    def test_a_conversation_of_two_people(self, sandbox: Sandbox, ding: DingTalk) -> None:
        ding.card.send(TEMPLATE, space=Space.single(group_of(sandbox)), values={"title": "Leave"})
        assert last(sandbox, "zhaoliu").text == "Leave"

    def test_everybody_is_mentioned(self, sandbox: Sandbox, ding: DingTalk) -> None:
        conversation = group_of(sandbox)
        body = TO_ROBOT | {
            "openSpaceId": f"dtv1.card//IM_SINGLE.{conversation}",
            "imSingleOpenSpaceModel": {},
            "imSingleOpenDeliverModel": {"atUserIds": {"@ALL": "@ALL"}},
        }
        assert post(sandbox, body)[1]["result"]["deliverResults"][0]["success"] is True
        assert last(sandbox).shown["mentioned"] == ["lisi", "zhangsan", "zhaoliu"]
        assert "imSingleOpenSpaceModel without supportForward" in sandbox.requests("create_and_deliver_card").last.notes

    def test_by_unionid(self, sandbox: Sandbox, ding: DingTalk) -> None:
        unionid = "union-dingsandbox00000001-zhangsan"
        space = Space.user(unionid, robot_code=ROBOT, is_unionid=True)
        ding.card.send(TEMPLATE, space=space, values={"title": "Leave"}, private={unionid: {"may_decide": True}})
        assert last(sandbox).text == "Leave\ntrue"

    @sweep(
        ("change", "message"),
        [
            ({"openSpaceId": "dtv1.card//IM_ROBOT.nobody"}, "user not exist: nobody"),
            ({"imRobotOpenDeliverModel": {"robotCode": "another"}}, "robotCode 'another' is not a robot of this app"),
            (
                {
                    "openSpaceId": "dtv1.card//IM_GROUP.cidNone",
                    "imGroupOpenSpaceModel": SHOWN,
                    "imGroupOpenDeliverModel": {"robotCode": ROBOT},
                },
                "there is no conversation cidNone",
            ),
        ],
    )
    def test_spaces_that_do_not_take_it(self, sandbox: Sandbox, change: dict[str, Any], message: str) -> None:
        status, answer = post(sandbox, TO_ROBOT | {"outTrackId": message} | change)
        assert status == 200
        (result,) = answer["result"]["deliverResults"]
        assert (result["success"], result["errorMsg"]) == (False, message)

    @sweep(
        ("change", "code"),
        [
            ({"openSpaceId": "IM_ROBOT.zhangsan"}, "param.openSpaceIdInvalid"),
            ({"openSpaceId": "dtv1.card//"}, "param.openSpaceIdInvalid"),
            ({"openSpaceId": "dtv1.card//IM_ROBOT"}, "param.openSpaceIdInvalid"),
            ({"openSpaceId": "dtv1.card//MOON.zhangsan"}, "param.openSpaceIdInvalid"),
            ({"openSpaceId": ""}, "param.openSpaceIdEmpty"),
            ({"outTrackId": ""}, "param.outTrackIdEmpty"),
            ({"cardTemplateId": ""}, "param.cardTemplateIdEmpty"),
            ({"imRobotOpenDeliverModel": None}, "param.openDeliverModelEmpty"),
            ({"imRobotOpenDeliverModel": {}}, "param.openDeliverModelError"),
            (
                {"openSpaceId": "dtv1.card//IM_GROUP.cid", "imGroupOpenSpaceModel": SHOWN, "imGroupOpenDeliverModel": {}},
                "param.openDeliverModelError",
            ),
            ({"imRobotOpenSpaceModel": None}, "param.openSpaceModelInvalid"),
            ({"topOpenSpaceModel": {}}, "param.openSpaceModelInvalid"),
            ({"coFeedOpenSpaceModel": {"coolAppCode": "c"}}, "param.openSpaceModelInvalid"),
            ({"userId": "nobody"}, "param.userIdNotExist"),
            ({"privateData": {"nobody": {"cardParamMap": {}}}}, "param.userIdNotExist"),
        ],
    )
    def test_what_is_refused(self, sandbox: Sandbox, change: dict[str, Any], code: str) -> None:
        status, answer = post(sandbox, TO_ROBOT | change)
        assert (status, answer["code"]) == (400, code)
        assert sandbox.inbox("zhangsan").messages() == []

    def test_a_delivery_that_is_refused(self, sandbox: Sandbox) -> None:
        given = {"outTrackId": "none", "openSpaceId": "dtv1.card//IM_ROBOT.zhangsan", "imRobotOpenDeliverModel": {"spaceType": "IM_ROBOT"}}
        assert post(sandbox, given, DELIVER)[1]["code"] == "param.cardNotExist"
        assert post(sandbox, given | {"imRobotOpenDeliverModel": {}}, DELIVER)[1]["code"] == "param.spaceDeliverModelEmpty"

    @sweep(
        ("source", "code"),
        [
            ({}, "param.dynamicSourceIdEmpty"),
            ({"dynamicDataSourceId": "s"}, "param.dynamicDataPullConfigEmpty"),
            ({"dynamicDataSourceId": "s", "pullConfig": {"interval": 3}}, "param.dynamicDataSourcePullStrategyEmpty"),
            ({"pullConfig": {"pullStrategy": "INTERVAL", "interval": 3}}, "param.dynamicDataPullIntervalTimeUnitInvalid"),
            ({"pullConfig": {"pullStrategy": "INTERVAL", "interval": 2, "timeUnit": "SECONDS"}}, "param.dynamicDataPullIntervalInvalid"),
            ({"pullConfig": {"pullStrategy": "INTERVAL", "timeUnit": "SECONDS"}}, "param.dynamicDataPullIntervalInvalid"),
            ({"pullConfig": {"pullStrategy": "INTERVAL", "interval": 1, "timeUnit": "MINUTES"}}, None),
            ({"pullConfig": {"pullStrategy": "ONCE"}}, None),
        ],
    )
    def test_dynamic_data(self, sandbox: Sandbox, source: dict[str, Any], code: str | None) -> None:
        named = source if not source else {"dynamicDataSourceId": "s"} | source
        status, answer = post(sandbox, TO_ROBOT | {"openDynamicDataConfig": {"dynamicDataSourceConfigs": [named]}})
        assert (status, answer.get("code")) == (400 if code else 200, code)

    def test_values_that_are_not_text_or_too_long(self, sandbox: Sandbox) -> None:
        values = {"title": "x" * 1025, "state": 2, "none": None, "urgent": True, "list": '[1, "of two"]'}
        assert post(sandbox, TO_ROBOT | {"cardData": {"cardParamMap": values}})[0] == 200
        notes = sandbox.requests("create_and_deliver_card").last.notes
        assert any(note.startswith("title: a name should have") for note in notes)
        assert last(sandbox).content["cardData"]["cardParamMap"] == {
            "title": "x" * 1025,
            "state": "2",
            "urgent": "true",
            "list": '[1, "of two"]',
        }
        assert last(sandbox).text.endswith("true\nof two")


class TestChanging:
    def test_by_key_and_as_a_whole(self, sandbox: Sandbox, ding: DingTalk) -> None:
        private = {"zhangsan": {"mine": "a", "days": "5"}, "lisi": {"mine": "secret of lisi"}}
        sent = ding.card.send(TEMPLATE, space=ALONE, values={"title": "Leave", "days": 3}, private=private)
        assert last(sandbox).text == "Leave\n5\na"
        assert "privateData" not in last(sandbox).content
        ding.card.update(sent.out_track_id, {"state": "accepted"}, private={"zhangsan": {"mine": "b"}})
        assert last(sandbox).text == "Leave\n5\naccepted\nb"
        ding.card.update_card(out_track_id=sent.out_track_id, private_data={"zhangsan": {"cardParamMap": {"other": "c"}}})
        assert last(sandbox).text == "Leave\n3\naccepted\nc"
        ding.card.update_card(out_track_id=sent.out_track_id, card_data={"cardParamMap": {"state": "done"}})
        assert last(sandbox).text == "done\nc"
        (everybody,) = sandbox.call("GET", "/messages")
        assert everybody["text"] == "done"

    def test_what_is_refused(self, sandbox: Sandbox, ding: DingTalk) -> None:
        ding.card.send(TEMPLATE, space=ALONE, out_track_id="one")
        for change, code in (
            ({"outTrackId": "one"}, "param.cardDataAndPrivateDataBothEmpty"),
            ({"outTrackId": "none", "cardData": {}}, "param.cardNotExist"),
            ({"outTrackId": "one", "privateData": {"nobody": {}}}, "param.userIdNotExist"),
        ):
            status, answer = Wire(sandbox).send(
                "PUT",
                CREATE,
                json.dumps(change).encode(),
                x_acs_dingtalk_access_token=Wire(sandbox).token,
                Content_Type=JSON,
            )
            assert (status, answer["code"]) == (400, code)
        with pytest.raises(APIError) as caught:
            ding.with_options(check_limits=False).card.update_card_spaces(out_track_id="one")
        assert caught.value.code == "param.emptyAppendSpaces"

    def test_on_top_of_a_group(self, sandbox: Sandbox, ding: DingTalk) -> None:
        conversation = group_of(sandbox)
        until = round((sandbox.clock.now() + 60) * 1000)
        given: dict[str, Any] = {
            "card_template_id": TEMPLATE,
            "card_data": {"cardParamMap": {"title": "Notice"}},
            "open_space_id": f"dtv1.card//ONE_BOX.{conversation}",
            "top_open_space_model": {"spaceType": "ONE_BOX"},
            "top_open_deliver_model": {"expiredTimeMillis": until, "userIds": ["zhangsan"]},
        }
        for number in ("one", "two"):
            result = ding.card.create_and_deliver_card(**given, out_track_id=number).result
            assert [(one.success, one.carrier_id) for one in (result and result.deliver_results) or ()] == [(True, None)]
        assert len(sandbox.inbox("zhangsan").messages(kind="card")) == 2
        assert sandbox.inbox("lisi").messages() == []
        with pytest.raises(APIError) as caught:
            ding.card.close_top_card(out_track_id="one", open_conversation_id="none")
        assert caught.value.code == "param.conversationIdInvalid"
        assert ding.card.close_top_card(out_track_id="one", open_conversation_id=conversation).result is True
        assert len(sandbox.inbox("zhangsan").messages(kind="card")) == 1
        assert ding.card.close_top_card(out_track_id="one").result is True
        sandbox.clock.advance(61)
        assert sandbox.inbox("zhangsan").messages() == []

    def test_a_card_in_a_conversation_is_not_on_top(self, sandbox: Sandbox, ding: DingTalk) -> None:
        sent = ding.card.send(TEMPLATE, space=ALONE, values={"title": "Leave"})
        ding.card.close_top_card(out_track_id=sent.out_track_id)
        assert last(sandbox).text == "Leave"

    def test_templates_are_copied(self, sandbox: Sandbox, ding: DingTalk) -> None:
        copies = [ding.card.copy_card_template(template_id=TEMPLATE).data for _ in range(2)]
        assert len({copy.template_id for copy in copies if copy}) == 2
        with pytest.raises(APIError) as caught:
            ding.card.copy_card_template(template_id="")
        assert caught.value.code == "template.not.exist"


class TestStreaming:
    def test_sync(self, sandbox: Sandbox, ding: DingTalk) -> None:
        with ding.card.streaming(template_id=TEMPLATE, space=ALONE, interval=0.01, values={"link": "[menu](http://x)"}) as card:
            card.write("The canteen ")
            shown = sandbox.inbox("zhangsan").wait_for(text="The canteen", timeout=SECONDS)
            assert shown.card_state == "writing"
            card.write("opens at noon.")
        shown = last(sandbox)
        assert (shown.text, shown.card_state) == ("[menu](http://x)\nThe canteen opens at noon.", "finished")

    async def test_async_as_plain_text(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        async with async_ding.card.streaming(template_id=TEMPLATE, space=ALONE, interval=0.01, markdown=False) as card:
            await card.write("a ")
            await asyncio.to_thread(sandbox.requests, "stream_card", count=1, timeout=SECONDS)
            await card.write("b")
        assert (await asyncio.to_thread(last, sandbox)).text == "a b"

    async def test_one_that_fails(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        async def answer() -> None:
            async with async_ding.card.streaming(template_id=TEMPLATE, space=ALONE) as card:
                await card.write("half")
                raise ValueError("no more")

        with pytest.raises(ValueError, match="no more"):
            await answer()
        message = await asyncio.to_thread(last, sandbox)
        assert (message.text, message.card_state) == ("half", "failed")

    def test_frames_one_by_one(self, sandbox: Sandbox, ding: DingTalk) -> None:
        ding.card.send(TEMPLATE, space=ALONE, out_track_id="one", values={"content": "a"})
        frame: dict[str, Any] = {"out_track_id": "one", "key": "content"}
        ding.card.stream_card(**frame, guid="1", content="b")
        ding.card.stream_card(**frame, guid="1", content="b")
        assert sandbox.requests("stream_card").last.notes == ["a call with this guid came before: nothing is changed"]
        assert last(sandbox).text == "ab"
        ding.card.stream_card(**frame, guid="2", content="c", is_full=True, is_error=True)
        assert (last(sandbox).text, last(sandbox).card_state) == ("c", "failed")
        ding.card.finish("one", "all of it")
        assert (last(sandbox).text, last(sandbox).card_state) == ("all of it", "finished")
        assert "the card was shown as failed before" in sandbox.requests("stream_card").last.notes

    @sweep(
        ("frame", "code"),
        [
            ({"out_track_id": "none", "guid": "1", "key": "content", "content": "x"}, "param.stream.outTrackId"),
            ({"out_track_id": "one", "guid": "1", "key": "content", "content": ""}, "param.stream.contentEmpty"),
        ],
    )
    def test_frames_that_are_refused(self, sandbox: Sandbox, ding: DingTalk, frame: dict[str, Any], code: str) -> None:
        ding.card.send(TEMPLATE, space=ALONE, out_track_id="one")
        with pytest.raises(APIError) as caught:
            ding.card.stream_card(**frame)
        assert caught.value.code == code

    async def test_an_answer_with_the_sign_of_thinking(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        stream = DingTalkStream(async_ding)
        messages: asyncio.Queue[RobotInboundMessage] = asyncio.Queue()
        stream.on_robot_message(messages.put)
        async with stream:
            said = await asyncio.to_thread(sandbox.say, "zhangsan", "when?")
            message = await asyncio.wait_for(messages.get(), SECONDS)
            async with async_ding.robot.thinking(message):
                (thinking,) = [one for one in await asyncio.to_thread(sandbox.call, "GET", "/messages") if one["id"] == said.id]
                assert [emotion["emotionName"] for emotion in thinking["emotions"]] == ["🤔 thinking"]
                async with async_ding.card.streaming(template_id=TEMPLATE, space=Space.of(message)) as card:
                    await card.write("At noon.")
        (thought,) = [one for one in await asyncio.to_thread(sandbox.call, "GET", "/messages") if one["id"] == said.id]
        assert thought["emotions"] == []
        answer = await asyncio.to_thread(last, sandbox)
        assert (answer.text, answer.shown["conversation"]) == ("At noon.", thought["conversation"])

    async def test_where_cards_are_not_permitted_a_message_answers(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        stream = DingTalkStream(async_ding)
        messages: asyncio.Queue[RobotInboundMessage] = asyncio.Queue()
        stream.on_robot_message(messages.put)
        await asyncio.to_thread(sandbox.change_app, denied=["Card.Instance.Write"])
        async with stream:
            await asyncio.to_thread(sandbox.say, "zhangsan", "when?")
            message = await asyncio.wait_for(messages.get(), SECONDS)
            async with async_ding.card.streaming(template_id=TEMPLATE, space=Space.of(message)) as card:
                await card.write("At noon.")
        (answer,) = await asyncio.to_thread(sandbox.inbox("zhangsan").messages)
        assert (answer.kind, answer.text) == ("robot", "At noon.")


class Leave(Card, template_id=TEMPLATE):
    """A card with buttons."""

    title: str
    state: str = "open"

    @button("accept")
    @staticmethod
    async def accept(press: CardCallbackData) -> dict[str, object]:
        """Change it for everybody."""
        params: Any = press.content.card_private_data.params  # type: ignore[union-attr]
        return {"state": f"accepted by {press.user_id}", "because": params.to_dict(), "days": 3}

    @button("mine")
    @staticmethod
    def mine(press: CardCallbackData) -> CardCallbackAckData:
        """Change it for whoever pressed."""
        return CardCallbackAckData.from_dict({"response": {"userPrivateData": {"cardParamMap": {"seen": f"by {press.user_id}"}}}})

    @button("nothing")
    @staticmethod
    def nothing(_: CardCallbackData) -> None:
        """Change nothing."""


@asynccontextmanager
async def pressed(ding: AsyncDingTalk) -> AsyncIterator[None]:
    """A program that gets what is pressed."""
    stream = DingTalkStream(ding)
    stream.on_card(Leave.presses())
    async with stream:
        yield


class TestPressing:
    async def test_over_stream(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        async with pressed(async_ding):
            await async_ding.card.send(Leave(title="Qu"), space=ALONE)
            message = await asyncio.to_thread(last, sandbox)
            done = await asyncio.to_thread(message.press, "accept", values={"reason": "sun"})
            assert done["problems"] == []
            changed = await asyncio.to_thread(sandbox.inbox("zhangsan").wait_for, text="accepted by zhangsan", timeout=SECONDS)
            assert changed.content["cardData"]["cardParamMap"] == {
                "title": "Qu",
                "state": "accepted by zhangsan",
                "because": '{"reason":"sun"}',
                "days": "3",
            }
            await asyncio.to_thread(message.press, "mine")
            assert (await asyncio.to_thread(last, sandbox)).content["cardData"]["cardParamMap"]["seen"] == "by zhangsan"
            done = await asyncio.to_thread(message.press, "nothing")
            assert (done, (await asyncio.to_thread(last, sandbox)).text.count("\n")) == ({"answered": {}, "problems": []}, 3)
        push = sandbox.pushes("card")[0].json
        assert (push["outTrackId"].split(".")[0], push["userId"], push["userIdType"], push["spaceType"]) == ("Leave", "zhangsan", 1, "im")
        assert json.loads(push["content"]) == {"cardPrivateData": {"actionIds": ["accept"], "params": {"reason": "sun"}}}

    async def test_the_program_changes_the_card_meanwhile(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        stream = DingTalkStream(async_ding)

        @stream.on_card
        async def changed(press: CardCallbackData) -> CardCallbackAckData:
            await async_ding.card.update(press.out_track_id, {"one": "1"})
            options = CardUpdateOptions(update_card_data_by_key=True, update_private_data_by_key=True)
            update = {"cardData": {"cardParamMap": {"two": "2"}}, "userPrivateData": {"cardParamMap": {"three": "3"}}}
            return CardCallbackAckData.from_dict({"response": update | {"cardUpdateOptions": options.to_dict()}})

        async with stream:
            await async_ding.card.send(TEMPLATE, space=ALONE)
            message = await asyncio.to_thread(last, sandbox)
            await asyncio.to_thread(message.press, "go")
        assert (await asyncio.to_thread(last, sandbox)).text == "1\n2\n3"

    def test_nobody_is_connected(self, sandbox: Sandbox, ding: DingTalk) -> None:
        ding.card.send(TEMPLATE, space=ALONE, values={"title": "Leave"})
        assert last(sandbox).press("accept") == {"answered": None, "problems": []}

    def test_over_http(self, sandbox: Sandbox, ding: DingTalk, httpserver: HTTPServer) -> None:
        secrets: list[str] = []
        answers: list[dict[str, Any]] = [
            {"cardData": {"cardParamMap": {"state": "accepted"}}},
            {"response": {"cardData": {"cardParamMap": {"state": "done"}}}},
            {"cardData": {"cardParamMap": ["done"]}},
            {"cardData": {}},
        ]
        seen: list[CardCallbackData] = []

        def answer(request: Request) -> Response:
            seen.append(read_pressed(secrets[-1], dict(request.headers), request.get_data()))
            return Response(json.dumps(answers[len(seen) - 1]), content_type=JSON)

        httpserver.expect_request("/card").respond_with_handler(answer)
        given: dict[str, Any] = {"callback_route_key": "route", "callback_url": httpserver.url_for("/card")}
        registered = ding.card.register_card_callback(**given).result
        assert registered is not None
        secrets.append(registered.api_secret or "")
        ding.card.send(TEMPLATE, space=ALONE, values={"title": "Leave"}, callback_route_key="route")
        assert last(sandbox).press("accept", by="zhangsan")["answered"] == answers[0]
        assert last(sandbox).text == "accepted"
        with pytest.raises(APIError) as caught:
            ding.card.register_card_callback(**given)
        assert caught.value.code == "param.callbackRouteKeyExist"
        ding.card.register_card_callback(**given, api_secret="secret-of-mine", force_update=True)
        secrets.append("secret-of-mine")
        last(sandbox).press("accept")
        assert last(sandbox).text == "done"
        assert len(last(sandbox).press("accept")["problems"]) == 1
        assert last(sandbox).press("accept")["problems"] == []
        assert last(sandbox).text == "done"
        assert [press.user_id for press in seen] == ["zhangsan"] * 4

    def test_the_address_of_the_app(self, sandbox: Sandbox, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/card").respond_with_json({"cardData": {"cardParamMap": {"state": "accepted"}}})
        sandbox.change_app(card_url=httpserver.url_for("/card"))
        post(sandbox, TO_ROBOT | {"callbackType": "HTTP"})
        last(sandbox).press("accept")
        assert last(sandbox).text == "accepted"

    @sweep(
        ("change", "reason"),
        [
            ({"callbackType": None}, "made without callbackType"),
            ({"callbackType": "HTTP", "callbackRouteKey": "r"}, "callbackRouteKey 'r'"),
        ],
    )
    def test_nobody_would_be_told(self, sandbox: Sandbox, change: dict[str, Any], reason: str) -> None:
        post(sandbox, TO_ROBOT | {"outTrackId": reason} | change)
        with pytest.raises(SandboxError, match=reason):
            last(sandbox).press("accept")

    def test_who_does_not_see_the_card(self, sandbox: Sandbox) -> None:
        post(sandbox, TO_ROBOT)
        with pytest.raises(SandboxError, match="'lisi' does not see the card"):
            last(sandbox).press("accept", by="lisi")

    async def test_people_by_unionid(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        unionid = "union-dingsandbox00000001-zhangsan"
        async with pressed(async_ding):
            await async_ding.card.send(Leave(title="Qu"), space=Space.user(unionid, robot_code=ROBOT, is_unionid=True))
            message = await asyncio.to_thread(last, sandbox)
            await asyncio.to_thread(message.press, "accept")
        assert f"accepted by {unionid}" in (await asyncio.to_thread(last, sandbox)).text

    def test_an_address_elsewhere(self, sandbox: Sandbox, ding: DingTalk) -> None:
        ding.card.register_card_callback(callback_route_key="route", callback_url="https://app.example/card")
        assert any("it must be on this machine" in note for note in sandbox.requests("register_card_callback").last.notes)


class TestCardsOfBefore:
    WHOLE = json.dumps(
        {
            "header": {"title": {"type": "text", "text": "Leave"}},
            "contents": [
                {"type": "text", "text": "Three days", "id": "text_1"},
                {"type": "action", "actions": [{"type": "button", "label": {"text": "Agree"}, "id": "agree"}]},
            ],
        }
    )
    CARD: ClassVar[dict[str, Any]] = {
        "card_template_id": "StandardCard",
        "card_biz_id": "old-1",
        "robot_code": ROBOT,
        "card_data": WHOLE,
    }

    def test_to_a_person_and_changed(self, sandbox: Sandbox, ding: DingTalk, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/card").respond_with_json({"userPrivateData": {"cardParamMap": {"contents": [{"text": "Thanks"}]}}})
        sent = ding.card.send_robot_interactive_card(
            **self.CARD,
            single_chat_receiver={"userId": "zhangsan"},
            callback_url=httpserver.url_for("/card"),
            user_id_private_data_map='{"zhangsan": {"contents": [{"text": "Yours"}]}, "lisi": []}',
        )
        assert last(sandbox).text == "Leave\nYours"
        changed = ding.card.update_robot_interactive_card(
            card_biz_id="old-1",
            card_data='{"contents": [{"text": "Approved"}]}',
            union_id_private_data_map='{"union-dingsandbox00000001-zhangsan": {"contents": [{"text": "Done"}]}}',
            update_options={"updateCardDataByKey": True},
        )
        assert changed.process_query_key == sent.process_query_key
        assert last(sandbox).text == "Leave\nDone"
        last(sandbox).press("agree")
        assert last(sandbox).text == "Leave\nThanks"
        ding.card.update_robot_interactive_card(card_biz_id="old-1", user_id_private_data_map='{"zhangsan": {}}')
        assert last(sandbox).text == "Leave\nApproved"
        told = ding.robot.get_robot_oto_read_status(robot_code=ROBOT, process_query_key=sent.process_query_key or "")
        assert told.send_status == "SUCCESS"

    def test_to_a_group(self, sandbox: Sandbox, ding: DingTalk) -> None:
        conversation = with_robot(sandbox)
        options = {
            "receiverListJson": '[{"userId":"lisi"},{"unionId":"union-dingsandbox00000001-zhangsan"}]',
            "atUserListJson": '[{"nickName":"李四","userId":"lisi"}]',
        }
        ding.card.send_robot_interactive_card(**self.CARD, open_conversation_id=conversation, send_options=options)
        message = last(sandbox)
        assert message.text == "Leave\nThree days\nAgree"
        assert (message.to, message.shown["mentioned"]) == (["lisi", "zhangsan"], ["lisi"])
        with pytest.raises(SandboxError, match="or callbackUrl"):
            message.press("agree")
        ding.card.send_robot_interactive_card(**self.CARD, open_conversation_id=conversation, send_options={"atAll": True})
        assert last(sandbox, "zhaoliu").shown["mentioned"] == ["lisi", "zhangsan", "zhaoliu"]

    def test_a_card_of_today_that_is_nowhere(self, ding: DingTalk) -> None:
        ding.card.create_card(card_template_id=TEMPLATE, out_track_id="one", card_data={"cardParamMap": {}})
        assert ding.card.update_robot_interactive_card(card_biz_id="one", card_data="{}").process_query_key is None

    @sweep(
        ("change", "code"),
        [
            ({"robot_code": "another"}, "invalid.robotCode"),
            ({"card_data": "no JSON"}, "param.isNotJson"),
            ({"card_data": "[]"}, "param.isNotJson"),
            ({"single_chat_receiver": '{"userId":"nobody"}'}, "invalid.user"),
            ({"single_chat_receiver": None}, "param.error"),
            ({"single_chat_receiver": None, "open_conversation_id": "none"}, "invalid.openConversationId"),
            ({"send_options": {"atUserListJson": "[1]"}}, "invalid.user"),
        ],
    )
    def test_what_is_refused(self, sandbox: Sandbox, ding: DingTalk, change: dict[str, Any], code: str) -> None:
        given = {**self.CARD, "single_chat_receiver": '{"userId":"zhangsan"}'} | change
        with pytest.raises(APIError) as caught:
            ding.with_options(check_limits=False).card.send_robot_interactive_card(**given)
        assert caught.value.code == code
        assert sandbox.inbox("zhangsan").messages() == []

    def test_a_robot_that_is_not_in_the_group(self, sandbox: Sandbox, ding: DingTalk) -> None:
        with pytest.raises(APIError) as caught:
            ding.card.send_robot_interactive_card(**self.CARD, open_conversation_id=group_of(sandbox))
        assert caught.value.code == "send.cardMsg.failed"

    def test_changes_that_are_refused(self, ding: DingTalk) -> None:
        with pytest.raises(APIError) as caught:
            ding.card.update_robot_interactive_card(card_biz_id="none", card_data="{}")
        assert caught.value.code == "invalid.bizId"


def test_the_example_of_the_page(sandbox: Sandbox) -> None:
    (code,) = (block for block in blocks(PAGE, "python") if "def test_the_answer_is_complete" in block)
    made: dict[str, Any] = {"__name__": "page"}
    exec(compile(code, "cards.md", "exec"), made)  # noqa: S102 - our own example
    made["test_the_answer_is_complete"](sandbox)


def test_many_presses_at_once(sandbox: Sandbox, ding: DingTalk, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/card").respond_with_json({})
    sandbox.change_app(card_url=httpserver.url_for("/card"))
    post(sandbox, TO_ROBOT | {"callbackType": "HTTP"})
    message = last(sandbox)
    presses = [threading.Thread(target=message.press, args=("accept",)) for _ in range(5)]
    for press in presses:
        press.start()
    for press in presses:
        press.join(SECONDS)
    assert len(sandbox.pushes("card")) == 5
