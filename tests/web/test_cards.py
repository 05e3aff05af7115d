"""Cards are made for a space of typed values, and what people press on them comes back to the functions of their class."""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from dingkit._core._concurrency import result_of
from dingkit.callback import EventHandler
from dingkit.card import Card, SentCard, Space, button, card_values
from dingkit.errors import ArgumentError, CardError, ConfigurationError
from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData
from tests.sweep import sweep
from tests.web.cards import GROUP, KINDS, TEMPLATE, Server, client

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

SHOWN = {"supportForward": False}


@pytest.fixture
def server(httpserver: HTTPServer) -> Server:
    return Server(httpserver)


# Values


def test_values_are_text_on_the_wire() -> None:
    values = {"text": "a", "no": "", "yes": True, "whole": 3, "part": 1.5, "list": ["请", 1, None], "pair": (1, 2), "dict": {"a": [True]}}
    texts = ["a", "", "true", "3", "1.5", '["请",1,null]', "[1,2]", '{"a":[true]}']
    assert card_values(values) == dict(zip(values, texts, strict=True))


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"title": None}, "values.title is None, which no card can show: leave it out"),
        ({"title": b"x"}, "values.title takes str, bool, int, float, list or dict, got bytes"),
        ({"title": float("nan")}, "values.title is nan"),
        ({"title": [float("inf")]}, "values.title cannot be JSON text"),
        ({"title": {"a": {1}}}, "values.title cannot be JSON text"),
        ({"": "x"}, "values has a name that is no text, or empty: ''"),
        ({1: "x"}, "values has a name that is no text, or empty: 1"),
        (["x"], "values takes a dict of name and value, got list"),
    ],
)
def test_a_value_that_no_card_can_show_is_refused(values: Any, problem: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        card_values(values)
    assert str(caught.value).startswith(problem)


# Spaces


def written(**fields: Any) -> dict[str, Any]:
    return {"conversationId": "cid1==", "conversationType": "1", "msgId": "m1", "msgtype": "text", "robotCode": "dingabc"} | fields


@pytest.mark.parametrize(
    ("space", "expected", "unionids"),
    [
        (Space.user("user123", robot_code="dingabc"), "IM_ROBOT.user123", False),
        (Space.user("uNi0n", robot_code="dingabc", is_unionid=True), "IM_ROBOT.uNi0n", True),
        (Space.group("cid1==", robot_code="dingabc"), "IM_GROUP.cid1==", False),
        (Space.single("cid2=="), "IM_SINGLE.cid2==", False),
        (Space.of(written(senderStaffId="user123")), "IM_ROBOT.user123", False),
        (Space.of(written(senderUnionId="uNi0n")), "IM_ROBOT.uNi0n", True),
        (Space.of(written(conversationType="2", senderStaffId="user123")), "IM_GROUP.cid1==", False),
    ],
)
def test_a_space_is_made(space: Space, expected: str, *, unionids: bool) -> None:
    assert space.open_space_id == f"dtv1.card//{expected}"
    assert space.is_unionid is unionids


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda: Space.user("a;IM_GROUP.cid", robot_code="dingabc"), "user_id holds a semicolon"),
        (lambda: Space.group("", robot_code="dingabc"), "open_conversation_id is empty"),
        (lambda: Space.group("cid1==", robot_code="ding abc"), "robot_code holds a blank"),
        (lambda: Space.of(written(robotCode=None)), "this message has no robotCode"),
        (lambda: Space.of(written()), "neither senderStaffId nor senderUnionId"),
    ],
)
def test_what_is_no_space_is_refused(make: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        make()


# Sending


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("space", "there"),
    [
        (GROUP, {"imGroupOpenSpaceModel": SHOWN, "imGroupOpenDeliverModel": {"robotCode": "dingabc"}, "userIdType": 1}),
        (
            Space.user("uNi0n", robot_code="dingabc", is_unionid=True),
            {
                "imRobotOpenSpaceModel": SHOWN,
                "imRobotOpenDeliverModel": {"spaceType": "IM_ROBOT", "robotCode": "dingabc"},
                "userIdType": 2,
            },
        ),
        (Space.single("cid2=="), {"imSingleOpenSpaceModel": SHOWN, "imSingleOpenDeliverModel": {}, "userIdType": 1}),
    ],
)
async def test_a_card_is_made_and_delivered(server: Server, kind: str, space: Space, there: dict[str, Any]) -> None:
    async with client(kind, server) as ding:
        values = {"title": "Leave", "days": 3}
        private = {"user123": {"may_decide": True}}
        sent = await result_of(ding.card.send(TEMPLATE, space=space, values=values, private=private, out_track_id="card-1"))
        other = await result_of(ding.card.send(TEMPLATE, space=space, callback_route_key="route", forward=True))
    assert sent == SentCard("card-1", "key-1")
    first, second = server.bodies("create_and_deliver_card")
    assert first == {
        "cardTemplateId": TEMPLATE,
        "outTrackId": "card-1",
        "callbackType": "STREAM",
        "cardData": {"cardParamMap": {"title": "Leave", "days": "3"}},
        "privateData": {"user123": {"cardParamMap": {"may_decide": "true"}}},
        "openSpaceId": space.open_space_id,
        **there,
    }
    assert second["outTrackId"] == other.out_track_id != ""
    assert (second["callbackType"], second["callbackRouteKey"]) == ("HTTP", "route")
    (shown,) = (value for name, value in second.items() if name.endswith("OpenSpaceModel"))
    assert shown == {"supportForward": True}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"success": False}, "DingTalk did not make the card, and says no reason"),
        (
            {"success": True, "result": {"deliverResults": [{"spaceType": "IM_GROUP", "success": False, "errorMsg": "not in the group"}]}},
            "the card was made, and IM_GROUP did not take it: not in the group",
        ),
        (
            {"success": True, "result": {"deliverResults": [{"spaceType": "IM_GROUP", "success": False}]}},
            "the card was made, and IM_GROUP did not take it: no reason is told",
        ),
    ],
)
async def test_a_card_that_is_nowhere_is_an_error(server: Server, kind: str, answer: dict[str, Any], problem: str) -> None:
    server.answers["create_and_deliver_card"] = lambda _: (200, answer)
    async with client(kind, server) as ding:
        with pytest.raises(CardError) as caught:
            await result_of(ding.card.send(TEMPLATE, space=GROUP, out_track_id="card-1"))
    assert str(caught.value) == problem
    copied = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert (str(copied), copied.out_track_id) == (problem, "card-1")


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_that_tells_nothing_is_a_success(server: Server, kind: str) -> None:
    server.answers["create_and_deliver_card"] = lambda _: (200, {"success": True})
    async with client(kind, server) as ding:
        assert await result_of(ding.card.send(TEMPLATE, space=GROUP, out_track_id="card-1")) == SentCard("card-1")


@pytest.mark.parametrize("kind", KINDS)
async def test_some_values_are_changed(server: Server, kind: str) -> None:
    async with client(kind, server) as ding:
        await result_of(ding.card.update("card-1", {"done": True}, private={"user123": {"left": 2}}))
        await result_of(ding.card.update("card-1", private={"user123": {"left": 1}}))
    by_key = {"cardUpdateOptions": {"updateCardDataByKey": True, "updatePrivateDataByKey": True}}
    assert server.bodies("update_card") == [
        {
            "outTrackId": "card-1",
            "cardData": {"cardParamMap": {"done": "true"}},
            "privateData": {"user123": {"cardParamMap": {"left": "2"}}},
            **by_key,
        },
        {"outTrackId": "card-1", "privateData": {"user123": {"cardParamMap": {"left": "1"}}}, **by_key},
    ]


# Card classes


class Leave(Card, template_id=TEMPLATE):
    title: str
    days: int
    state: str = "open"

    @button("accept")
    @staticmethod
    def accept(press: CardCallbackData) -> dict[str, Any]:
        return {"state": f"accepted by {press.user_id}", "days": 0}

    @button("ignore")
    @staticmethod
    def ignore(press: CardCallbackData) -> None:
        assert press.out_track_id


class Vote(Card, template_id=TEMPLATE, card_name="vote"):
    question: str

    @button("yes")
    @staticmethod
    async def yes(press: CardCallbackData) -> CardCallbackAckData:
        return CardCallbackAckData.from_dict({"response": {"userPrivateData": {"cardParamMap": {"voted": press.user_id}}}})

    @button("no")
    @staticmethod
    def no(_: CardCallbackData) -> dict[str, Any]:
        return {"votes": ["no"]}


def press(out_track_id: str, *actions: str) -> CardCallbackData:
    content = json.dumps({"cardPrivateData": {"actionIds": list(actions)}})
    return CardCallbackData.from_dict({"outTrackId": out_track_id, "userId": "user123", "content": content})


@pytest.mark.parametrize("kind", KINDS)
async def test_a_card_of_a_class_is_sent_under_its_name(server: Server, kind: str) -> None:
    async with client(kind, server) as ding:
        sent = await result_of(ding.card.send(Leave(title="Qu", days=3), space=GROUP, values={"extra": 1}))
        other = await result_of(ding.card.send(Vote(question="Now?"), space=GROUP))
    body = server.bodies("create_and_deliver_card")[0]
    assert body["cardTemplateId"] == TEMPLATE
    assert body["cardData"]["cardParamMap"] == {"title": "Qu", "days": "3", "state": "open", "extra": "1"}
    assert sent.out_track_id.startswith("Leave.")
    assert other.out_track_id.startswith("vote.")


def answers(card: CardCallbackAckData | None) -> Any:
    return card and card.to_dict()


ACCEPTED = {
    "response": {
        "cardData": {"cardParamMap": {"state": "accepted by user123", "days": "0"}},
        "cardUpdateOptions": {"updateCardDataByKey": True},
    }
}
CASES = [
    (Leave.new_track_id(), ["accept"], ACCEPTED),
    (Leave.new_track_id(), ["unknown", "accept"], ACCEPTED),
    (Leave.new_track_id(), ["ignore"], None),
    (Leave.new_track_id(), ["unknown"], None),
    (Leave.new_track_id(), [], None),
    (Vote.new_track_id(), ["accept"], None),
    ("card-1", ["accept"], None),
]


@sweep(("out_track_id", "actions", "expected"), CASES)
def test_a_press_comes_to_the_button_of_its_class(out_track_id: str, actions: list[str], expected: Any) -> None:
    handler = EventHandler()
    handler.on_card(Leave.presses())
    assert answers(handler.answer_card(press(out_track_id, *actions))) == expected


VOTED = {"response": {"userPrivateData": {"cardParamMap": {"voted": "user123"}}}}
AGAINST = {"response": {"cardData": {"cardParamMap": {"votes": '["no"]'}}, "cardUpdateOptions": {"updateCardDataByKey": True}}}


@sweep(
    ("out_track_id", "actions", "expected"),
    [(Vote.new_track_id(), ["yes"], VOTED), (Vote.new_track_id(), ["no"], AGAINST), *CASES],
)
async def test_several_classes_share_a_handler(out_track_id: str, actions: list[str], expected: Any) -> None:
    handler = EventHandler()
    handler.on_card(Leave.presses())
    handler.on_card(Vote.presses())
    assert answers(await handler.answer_card_async(press(out_track_id, *actions))) == expected


def test_a_press_without_content_is_nothing() -> None:
    assert Leave.presses()(CardCallbackData.from_dict({"outTrackId": Leave.new_track_id()})) is None


def test_a_value_of_a_class_that_no_card_can_show_is_refused() -> None:
    with pytest.raises(ArgumentError, match=r"Leave\.title is None"):
        Leave(title=None, days=1).values()  # type: ignore[arg-type]


def test_two_buttons_of_one_id_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="Twice has two buttons 'yes'"):

        class Twice(Card, template_id=TEMPLATE):
            @button("yes")
            @staticmethod
            def one(_: CardCallbackData) -> None: ...

            @button("yes")
            @staticmethod
            def two(_: CardCallbackData) -> None: ...


def test_a_class_inherits_the_template_and_the_buttons() -> None:
    class Sick(Leave):
        doctor: str

    assert Sick(title="Qu", days=1, doctor="Li").values() == {"title": "Qu", "days": "1", "state": "open", "doctor": "Li"}
    assert Sick.template_id == TEMPLATE
    assert answers(Sick.presses()(press(Sick.new_track_id(), "accept"))) == ACCEPTED
    assert Leave.presses()(press(Sick.new_track_id(), "accept")) is None


def test_a_variable_that_hides_something_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="Hiding has a variable 'values'"):

        class Hiding(Card, template_id=TEMPLATE):
            values: str  # type: ignore[assignment]


def test_an_id_of_a_template_is_checked() -> None:
    with pytest.raises(ConfigurationError, match="template_id is empty"):

        class Nothing(Card):
            pass
