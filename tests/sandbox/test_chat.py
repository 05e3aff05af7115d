"""Groups of the sandbox: made, changed, left, dissolved; scene groups; what happens is an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.errors import APIError, DingTalkError
from dingkit.sandbox._pushes import Pushes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox

TEXT = {"msgtype": "text", "text": {"content": "hello"}}


@pytest.fixture
def events(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """What happened, without the ids of the group."""
    told: list[tuple[str, dict[str, Any]]] = []

    def flush(_: object, happened: list[tuple[str, str, dict[str, Any]]]) -> None:
        told.extend(
            (event, {k: v for k, v in fields.items() if k not in {"ChatId", "OpenConversationId"}}) for _, event, fields in happened
        )

    monkeypatch.setattr(Pushes, "flush", flush)
    assert sandbox.url
    return told


@pytest.fixture
def unchecked(sandbox: Sandbox, ding: DingTalk) -> Iterator[DingTalk]:
    """A client that sends what DingTalk refuses."""
    with type(ding)(sandbox.app.app_key, sandbox.app.app_secret, url=sandbox.url, check_limits=False) as client:
        yield client


def team(sandbox: Sandbox) -> tuple[str, str]:
    """Both ids of the group of the seed."""
    (group,) = sandbox.call("GET", "/groups")
    return group["chatid"], group["open_conversation_id"]


def scene_of(ding: DingTalk, conversation: str) -> Any:
    """A scene group with its settings."""
    return ding.chat.get_scene_group(open_conversation_id=conversation).result


def code_of(caught: pytest.ExceptionInfo[DingTalkError]) -> object:
    return getattr(caught.value, "code", None)


class TestMaking:
    def test_both_ways(self, sandbox: Sandbox, ding: DingTalk) -> None:
        made = ding.chat.create_group(
            name="new", owner="boss", useridlist=["boss", "lisi"], icon="@lADO", management_options={"searchable": 1}, conversation_tag=0
        )
        assert ding.chat.convert_chat_id(chat_id=str(made.chatid)).open_conversation_id == made.open_conversation_id
        info = ding.chat.get_chat(chatid=str(made.chatid)).chat_info
        assert (info.name, info.owner, info.useridlist, info.icon, info.status) == ("new", "boss", ["boss", "lisi"], "@lADO", 1)
        assert (info.searchable, info.validation_type, info.conversation_tag) == (1, 0, 0)
        old = ding.chat.create_chat(name="old", owner="boss", useridlist=["boss"], chat_banned_type=1)
        assert ding.chat.get_chat(chatid=old.chatid).chat_info.chat_banned_type == 1
        assert [group["name"] for group in sandbox.call("GET", "/groups")] == ["研发群", "new", "old"]

    async def test_with_asyncio(self, async_ding: AsyncDingTalk) -> None:
        made = await async_ding.chat.create_group(name="new", owner="boss", useridlist=["boss"])
        assert (await async_ding.chat.get_chat(chatid=str(made.chatid))).chat_info.name == "new"

    @pytest.mark.parametrize(
        ("owner", "members", "code"),
        [("boss", ["lisi"], 49006), ("boss", ["boss", "nobody"], 40031), ("boss", [], 49010), ("", ["boss"], 49013)],
    )
    def test_what_is_not_a_group(self, unchecked: DingTalk, owner: str, members: list[str], code: int) -> None:
        with pytest.raises(APIError) as caught:
            unchecked.chat.create_chat(name="new", owner=owner, useridlist=members)
        assert code_of(caught) == code

    def test_no_name(self, ding: DingTalk) -> None:
        with pytest.raises(APIError) as caught:
            ding.chat.create_group(name=" ", owner="boss", useridlist=["boss"])
        assert code_of(caught) == "parameter.invalid"

    def test_1000_people(self, sandbox: Sandbox, ding: DingTalk) -> None:
        people = [{"userid": f"u{number}"} for number in range(1002)]
        app = {"app_key": "a", "app_secret": "secret-of-a"}
        sandbox.reset({"corps": [{"corp_id": "ding1", "users": people, "apps": [app]}]})
        everybody = [one["userid"] for one in people]
        with type(ding)("a", "secret-of-a", url=sandbox.url) as other:
            with pytest.raises(APIError) as caught:
                other.chat.create_group(name="all", owner="u0", useridlist=everybody)
            assert code_of(caught) == "parameter.invalid"
            made = other.chat.create_group(name="all", owner="u0", useridlist=everybody[:1000])
            with pytest.raises(APIError, match="is full"):
                other.chat.update_group(chatid=str(made.chatid), add_useridlist=["u1000"])


class TestChanging:
    def test_each_change_is_an_event(self, sandbox: Sandbox, ding: DingTalk, events: list[Any]) -> None:
        chatid, _ = team(sandbox)
        ding.chat.update_group(
            chatid=chatid,
            name="engineers",
            owner="boss",
            add_useridlist=["wangwu", "lisi"],
            del_useridlist=["zhaoliu", "nobody"],
            icon="@x",
        )
        assert events == [
            ("chat_add_member", {"UserId": ["wangwu"], "Operator": "lisi"}),
            ("chat_add_member", {"UserId": ["boss"], "Operator": "lisi"}),
            ("chat_update_owner", {"Owner": "boss"}),
            ("chat_remove_member", {"UserId": ["zhaoliu"], "Operator": "boss"}),
            ("chat_update_title", {"Title": "engineers", "Operator": "boss"}),
        ]
        info = ding.chat.get_chat(chatid=chatid).chat_info
        assert (info.name, info.owner, info.useridlist) == ("engineers", "boss", ["lisi", "zhangsan", "wangwu", "boss"])
        events.clear()
        ding.chat.update_group(chatid=chatid, name="engineers", owner="boss")
        assert events == []

    def test_the_way_of_2016(self, sandbox: Sandbox, ding: DingTalk) -> None:
        chatid, _ = team(sandbox)
        ding.chat.update_chat(chatid=chatid, is_ban=True, searchable=1, add_extidlist=["e1", "e2"], del_extidlist=["e2"])
        info = ding.chat.get_chat(chatid=chatid).chat_info
        assert (info.chat_banned_type, info.searchable, info.extidlist) == (1, 1, ["e1"])
        with pytest.raises(APIError) as caught:
            ding.chat.update_chat(chatid=chatid, add_useridlist=["boss"], del_useridlist=["boss"])
        assert code_of(caught) == 49004

    def test_unknown_groups(self, ding: DingTalk) -> None:
        for call, code in (
            (lambda: ding.chat.update_chat(chatid="none"), 40016),
            (lambda: ding.chat.get_chat(chatid="none"), 40016),
            (lambda: ding.chat.convert_chat_id(chat_id="none"), "invalideChatId"),
            (lambda: ding.chat.update_group(chatid="none"), "parameter.invalid"),
            (lambda: ding.chat.bind_chat(chatid="none", agentid="1"), 40016),
        ):
            with pytest.raises(APIError) as caught:
                call()
            assert code_of(caught) == code

    def test_nicknames_friends_and_invitations(self, sandbox: Sandbox, ding: DingTalk) -> None:
        chatid, _ = team(sandbox)
        assert ding.chat.update_chat_nickname(userid="lisi", chatid=chatid, group_nick="Li").success is True
        assert ding.chat.update_chat_friend_switch(chatid=chatid, is_prohibit=True).success is True
        assert str(ding.chat.get_chat_qr_code(chatid=chatid, userid="lisi").result).startswith(sandbox.url)
        for userid, code in (("boss", 60124), ("nobody", 40003)):
            with pytest.raises(APIError) as caught:
                ding.chat.get_chat_qr_code(chatid=chatid, userid=userid)
            assert code_of(caught) == code
        (group,) = sandbox.call("GET", "/groups")
        assert (group["nicknames"], group["settings"]) == ({"lisi": "Li"}, {"add_friend_forbidden": 1})

    def test_administrators(self, sandbox: Sandbox, ding: DingTalk) -> None:
        _, conversation = team(sandbox)
        assert ding.chat.update_group_admins(open_conversation_id=conversation, user_ids=["zhangsan", "zhaoliu"], role=2).success == "true"
        ding.chat.update_group_admins(open_conversation_id=conversation, user_ids=["zhangsan"], role=3)
        assert sandbox.call("GET", "/groups")[0]["admins"] == ["zhaoliu"]
        ding.chat.update_group(chatid=team(sandbox)[0], del_useridlist=["zhaoliu"])
        assert sandbox.call("GET", "/groups")[0]["admins"] == []
        with pytest.raises(APIError) as caught:
            ding.chat.update_group_admins(open_conversation_id=conversation, user_ids=["nobody"], role=2)
        assert code_of(caught) in {"staff.not.found", "invalid.staffid"}

    def test_apps_of_vendors(self, sandbox: Sandbox, ding: DingTalk) -> None:
        chatid, _ = team(sandbox)
        for number in range(5):
            ding.chat.bind_chat(chatid=chatid, agentid=str(number))
        for agent, code in (("0", 49002), ("5", 49001)):
            with pytest.raises(APIError) as caught:
                ding.chat.bind_chat(chatid=chatid, agentid=agent)
            assert code_of(caught) == code
        ding.chat.unbind_chat(chatid=chatid, agentid="0")
        assert ding.chat.get_chat(chatid=chatid).chat_info.agentidlist == ["1", "2", "3", "4"]


class TestMessages:
    def test_sent_and_read(self, sandbox: Sandbox, ding: DingTalk, unchecked: DingTalk) -> None:
        chatid, _ = team(sandbox)
        sent = ding.chat.send_chat_message(chatid=chatid, msg=TEXT)
        message = sandbox.group("研发群").last
        assert (message.text, message.to) == ("hello", ["lisi", "zhangsan", "zhaoliu"])
        assert isinstance(sent.message_id, str)
        for userid in ("zhangsan", "zhaoliu", "lisi"):
            message.mark_read(by=userid)
        assert list(ding.chat.iter_chat_message_readers(message_id=sent.message_id, size=2)) == ["zhangsan", "zhaoliu", "lisi"]
        for cursor, size, code in ((-1, 2, 40068), (0, 101, 40069), (0, 0, 40069)):
            with pytest.raises(APIError) as caught:
                unchecked.chat.list_chat_message_readers(message_id=sent.message_id, cursor=cursor, size=size)
            assert code_of(caught) == code
        with pytest.raises(APIError) as caught:
            ding.chat.list_chat_message_readers(message_id="none", cursor=0, size=1)
        assert code_of(caught) == 40035

    def test_half_the_form_of_2016(self, sandbox: Sandbox, ding: DingTalk) -> None:
        chatid, _ = team(sandbox)
        answer = ding.request("POST", "/chat/send", json={"chatid": chatid, **TEXT})
        assert answer["messageId"] == sandbox.group("研发群").last.id
        assert any("without a sender" in note for note in sandbox.requests("send_chat_message").last.notes)
        with pytest.raises(APIError):
            ding.request("POST", "/chat/send", json={"chatid": chatid})

    def test_in_the_name_of_a_member(self, sandbox: Sandbox, ding: DingTalk) -> None:
        chatid, _ = team(sandbox)
        ding.request("POST", "/chat/send", json={"chatid": chatid, "sender": "lisi", **TEXT})
        assert sandbox.group("研发群").last.shown["from"] == {"userid": "lisi", "name": "李四"}
        for sender, code in (("nobody", 34006), ("boss", 34007)):
            with pytest.raises(APIError) as caught:
                ding.request("POST", "/chat/send", json={"chatid": chatid, "sender": sender, **TEXT})
            assert code_of(caught) == code


@pytest.fixture
def scene(ding: DingTalk) -> str:
    """A scene group of three."""
    made = ding.chat.create_scene_group(title="scene", template_id="t1", owner_user_id="boss", user_ids=["lisi"], subadmin_ids=["wangwu"])
    return str(made.open_conversation_id)


class TestSceneGroups:
    def test_made_once(self, sandbox: Sandbox, ding: DingTalk) -> None:
        made = [ding.chat.create_scene_group(title="s", template_id="t1", owner_user_id="boss", uuid="u1", icon="@x") for _ in range(2)]
        assert made[0] == made[1]
        shown = scene_of(ding, str(made[0].open_conversation_id))
        assert (shown.title, shown.template_id, shown.owner_staff_id, shown.icon) == ("s", "t1", "boss", "@x")
        assert sandbox.call("GET", "/groups")[1]["robots"] == [sandbox.app.robot_code]
        with pytest.raises(APIError) as caught:
            ding.chat.create_scene_group(title="s", template_id="t1", owner_user_id="nobody")
        assert code_of(caught) == "member.notFound"

    def test_changed(self, ding: DingTalk, scene: str, events: list[Any]) -> None:
        ding.chat.update_scene_group(
            open_conversation_id=scene, title="new", owner_user_id="lisi", icon="@y", management_options={"searchable": 1}
        )
        shown = scene_of(ding, scene)
        assert (shown.title, shown.owner_staff_id, shown.icon) == ("new", "lisi", "@y")
        assert shown.management_options.searchable == "1"
        assert shown.sub_admin_staff_ids == ["wangwu"]
        ding.chat.update_scene_group(open_conversation_id=scene, owner_union_id="union-dingsandbox00000001-boss")
        assert ding.chat.get_scene_group_summary(open_conversation_id=scene).owner_user_id == "boss"
        ding.chat.update_scene_group(open_conversation_id=scene, title="newer")
        assert [event for event, _ in events] == ["chat_update_owner", "chat_update_title", "chat_update_owner", "chat_update_title"]

    def test_members(self, sandbox: Sandbox, ding: DingTalk, scene: str, events: list[Any]) -> None:
        chat = ding.chat
        chat.add_scene_group_members(open_conversation_id=scene, user_ids=["zhangsan"], union_ids=["union-dingsandbox00000001-zhaoliu"])
        chat.update_scene_group_nickname(open_conversation_id=scene, user_id="lisi", group_nick="Li")
        page = chat.list_scene_group_members(open_conversation_id=scene, max_results=1)
        assert page.member_user_ids == ["boss", "lisi", "wangwu", "zhangsan", "zhaoliu"]
        assert page.has_more is False
        assert page.to_dict()["staffIdNickMap"]["lisi"] == "Li"
        assert page.to_dict()["staffIdNickMap"]["boss"] == "陈总"
        chat.remove_scene_group_members(open_conversation_id=scene, user_ids=["zhangsan", "boss"])
        assert list(chat.iter_scene_group_members(open_conversation_id=scene, max_results=9)) == ["boss", "lisi", "wangwu", "zhaoliu"]
        assert [(event, fields["UserId"]) for event, fields in events] == [
            ("chat_add_member", ["zhangsan", "zhaoliu"]),
            ("chat_remove_member", ["zhangsan"]),
        ]
        for call, code in (
            (lambda: chat.add_scene_group_members(open_conversation_id=scene, user_ids=["nobody"]), "parameter.invalid"),
            (lambda: chat.update_scene_group_nickname(open_conversation_id=scene, user_id="zhangsan", group_nick="x"), "userNotInGroup"),
            (lambda: chat.list_scene_group_members(open_conversation_id=scene, max_results=1, next_token="x"), "paramIllegal"),
        ):
            with pytest.raises(APIError) as caught:
                call()
            assert code_of(caught) == code
        assert sandbox.requests("add_scene_group_members").last.status == 400

    def test_large_groups_come_in_pages(self, sandbox: Sandbox, ding: DingTalk) -> None:
        people = [f"u{number}" for number in range(1003)]
        app = {"app_key": "a", "app_secret": "secret-of-a"}
        group = {"name": "all", "owner": "u0", "members": people, "open_conversation_id": "cidAll"}
        users = [{"userid": userid} for userid in people]
        sandbox.reset({"corps": [{"corp_id": "ding1", "users": users, "apps": [app], "groups": [group]}]})
        with type(ding)("a", "secret-of-a", url=sandbox.url) as other:
            other.chat.apply_group_template(owner_user_id="u0", template_id="t", open_conversation_id="cidAll")
            page = other.chat.list_scene_group_members(open_conversation_id="cidAll", max_results=1000)
            assert (len(page.member_user_ids or ()), page.has_more, page.next_token) == (1000, True, "1000")
            assert list(other.chat.iter_scene_group_members(open_conversation_id="cidAll", max_results=400)) == people

    def test_administrators(self, sandbox: Sandbox, ding: DingTalk, scene: str) -> None:
        ding.chat.update_scene_group_admins(open_conversation_id=scene, role=2, user_ids=["lisi"])
        assert sandbox.call("GET", "/groups")[1]["admins"] == ["wangwu", "lisi"]

    def test_muted(self, sandbox: Sandbox, ding: DingTalk, scene: str) -> None:
        def status(userid: str) -> Any:
            return ding.chat.get_scene_group_mute_status(user_id=userid, open_conversation_id=scene)

        def mute(userid: str, how: Any) -> None:
            ding.chat.mute_scene_group_members(user_id_list=[userid], open_conversation_id=scene, mute_status=how, mute_duration=60000)

        assert (status("lisi").group_mute_mode, status("lisi").user_mute_result.user_mute_mode) == (False, False)
        mute("lisi", 1)
        told = status("lisi").user_mute_result
        assert told.user_mute_mode is True
        assert told.mute_end_time - told.mute_start_time == 60000
        sandbox.clock.advance(61)
        assert status("lisi").user_mute_result.user_mute_mode is False
        mute("lisi", 1)
        mute("lisi", 0)
        assert status("lisi").user_mute_result.user_mute_mode is False
        for userid in ("boss", "wangwu"):
            with pytest.raises(APIError) as caught:
                mute(userid, 1)
            assert code_of(caught) == "cannot.ban.owner"

    def test_disbanded(self, sandbox: Sandbox, ding: DingTalk, scene: str, events: list[Any]) -> None:
        chatid = sandbox.call("GET", "/groups")[1]["chatid"]
        ding.chat.bind_chat(chatid=chatid, agentid="7")
        ding.chat.disband_scene_group(open_conversation_id=scene)
        assert events == [("chat_disband", {"Operator": "boss"}), ("chat_disband_microapp", {"agentId": "7"})]
        assert ding.chat.get_scene_group_summary(open_conversation_id=scene).status == 2
        assert ding.chat.get_chat(chatid=chatid).chat_info.status == 2
        for call, code in (
            (lambda: ding.chat.update_scene_group_admins(open_conversation_id=scene, role=2, user_ids=["lisi"]), "groupDisbang"),
            (lambda: ding.chat.update_group_admins(open_conversation_id=scene, role=2, user_ids=["lisi"]), "group.diaband"),
        ):
            with pytest.raises(APIError) as caught:
                call()
            assert code_of(caught) == code

    def test_a_group_without_a_template(self, sandbox: Sandbox, ding: DingTalk) -> None:
        _, conversation = team(sandbox)
        with pytest.raises(APIError) as caught:
            ding.chat.get_scene_group_summary(open_conversation_id=conversation)
        assert code_of(caught) == "groupPermissionDenied"

    def test_templates(self, sandbox: Sandbox, ding: DingTalk, events: list[Any]) -> None:
        _, conversation = team(sandbox)
        given = {"owner_user_id": "lisi", "template_id": "t1", "open_conversation_id": conversation}
        robot = sandbox.app.robot_code
        assert ding.chat.apply_group_template(**given).success is True
        found = ding.chat.get_scene_group_robot(robot_code=robot, open_conversation_id=conversation).to_dict()
        assert found["result"]["userId"].startswith("robot")
        assert ding.chat.close_group_template(**given).success is True
        assert sandbox.call("GET", "/groups")[0]["robots"] == []
        assert [(event, fields["status"], fields["templateId"]) for event, fields in events] == [
            ("chat_template_change", "on", "t1"),
            ("chat_template_change", "off", "t1"),
        ]
        with pytest.raises(APIError) as caught:
            ding.chat.close_group_template(**given)
        assert code_of(caught) == 665036

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            ({"robot_code": "x"}, "invalidParam.openConversationIdEmpry"),
            ({"open_conversation_id": "scene"}, "invalidParam.robotCodeEmpry"),
            ({"robot_code": "x", "open_conversation_id": "scene"}, "robotNotFound"),
        ],
    )
    def test_robots_that_are_not_there(self, ding: DingTalk, scene: str, given: dict[str, str], code: str) -> None:
        if "open_conversation_id" in given:
            given = given | {"open_conversation_id": scene}
        with pytest.raises(APIError) as caught:
            ding.chat.get_scene_group_robot(**given)
        assert code_of(caught) == code


class TestMessagesOfTemplates:
    def test_to_everybody_and_to_some(self, sandbox: Sandbox, ding: DingTalk, scene: str) -> None:
        given: dict[str, Any] = {
            "target_open_conversation_id": scene,
            "msg_template_id": "inner_app_template_markdown",
            "robot_code": sandbox.app.robot_code,
            "msg_param_map": {"title": "Daily", "markdown_content": "three visits"},
        }
        ding.chat.send_scene_group_message(**given, is_at_all=True)
        message = sandbox.inbox("lisi").last
        assert (message.text, message.to) == ("Daily\nthree visits", ["boss", "lisi", "wangwu"])
        assert message.shown["mentioned"] == ["boss", "lisi", "wangwu"]
        ding.chat.send_scene_group_message(
            **given, receiver_user_ids=["lisi"], receiver_mobiles=["13800000003"], msg_media_id_param_map={"a": "@lADO"}, at_users=["lisi"]
        )
        message = sandbox.inbox("lisi").last
        assert (message.to, message.shown["mentioned"]) == (["lisi", "wangwu"], ["lisi"])
        assert message.content["media"] == [{"name": "a", "value": "@lADO"}]

    @pytest.mark.parametrize(
        ("field", "code"),
        [
            ({"robot_code": "none"}, 660014),
            ({"msg_param_map": "["}, 660025),
            ({"msg_param_map": "[1]"}, 660025),
            ({"receiver_user_ids": ["nobody"]}, 660022),
            ({"target_open_conversation_id": "none"}, 660023),
        ],
    )
    def test_what_cannot_be_sent(self, sandbox: Sandbox, ding: DingTalk, scene: str, field: dict[str, Any], code: int) -> None:
        given: dict[str, Any] = {"target_open_conversation_id": scene, "msg_template_id": "t", "robot_code": sandbox.app.robot_code}
        with pytest.raises(APIError) as caught:
            ding.chat.send_scene_group_message(**given | field)
        assert code_of(caught) == code


class TestTopBoxes:
    def test_in_a_group(self, sandbox: Sandbox, ding: DingTalk) -> None:
        _, conversation = team(sandbox)
        given: dict[str, Any] = {"card_template_id": "c", "card_data": {"cardParamMap": {"a": "b"}}, "conversation_type": 1}
        for number in [*range(10), 0]:
            ding.chat.create_top_box(**given, out_track_id=str(number), open_conversation_id=conversation)
        with pytest.raises(APIError) as caught:
            ding.chat.create_top_box(**given, out_track_id="10", open_conversation_id=conversation)
        assert code_of(caught) == "open.topbox.failed"
        assert ding.chat.close_top_box(out_track_id="0", conversation_type=1, open_conversation_id=conversation).success is True
        with pytest.raises(APIError) as caught:
            ding.chat.close_top_box(out_track_id="0", conversation_type=1, open_conversation_id=conversation)
        assert code_of(caught) == "close.topbox.failed"

    def test_alone_with_a_robot(self, sandbox: Sandbox, ding: DingTalk) -> None:
        given: dict[str, Any] = {"card_template_id": "c", "card_data": {"cardParamMap": {}}, "out_track_id": "o", "conversation_type": 2}
        robot = sandbox.app.robot_code
        ding.chat.create_top_box(**given, user_id="lisi", robot_code=robot)
        ding.chat.close_top_box(out_track_id="o", conversation_type=2, unoin_id="union-dingsandbox00000001-lisi", robot_code=robot)
        for field, code in (
            ({"conversation_type": 1}, "openConversationId.empty"),
            ({}, "userIdOrUnionId.empty"),
            ({"user_id": "lisi"}, "robotCode.empty"),
            ({"user_id": "lisi", "robot_code": "none"}, "robot.not.found"),
            ({"user_id": "nobody", "robot_code": robot}, "user.not.found"),
        ):
            with pytest.raises(APIError) as caught:
                ding.chat.create_top_box(**given | field)
            assert code_of(caught) == code
