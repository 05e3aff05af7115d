"""Work notifications in the sandbox: who gets them, who does not and why, and what came before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.errors import DingTalkError, InvalidRequestError, NotFoundError, PermissionDeniedError, RateLimitError

if TYPE_CHECKING:
    from dingkit.sandbox import Sandbox

TEXT = {"msgtype": "text", "text": {"content": "3 days off"}}
OA: dict[str, Any] = {
    "msgtype": "oa",
    "oa": {"message_url": "https://app.example.com", "head": {"bgcolor": "FFBBBBBB", "text": "Leave"}, "body": {"title": "3 days"}},
}


def text(content: str) -> dict[str, Any]:
    return {"msgtype": "text", "text": {"content": content}}


def send(ding: DingTalk, *people: str, content: str = "3 days off", **more: Any) -> int:
    return ding.message.send_work_notification(msg=text(content), userid_list=people or None, **more).task_id


def result(ding: DingTalk, task_id: int) -> Any:
    return ding.message.get_work_notification_result(task_id=task_id).send_result


def code_of(caught: pytest.ExceptionInfo[DingTalkError]) -> object:
    return getattr(caught.value, "code", None)


class TestDelivery:
    def test_people_get_it_and_read_it(self, sandbox: Sandbox, ding: DingTalk) -> None:
        task_id = send(ding, "zhangsan", "lisi")
        message = sandbox.inbox("zhangsan").last
        assert (message.kind, message.text, message.to) == ("work_notification", "3 days off", ["zhangsan", "lisi"])
        progress = ding.message.get_work_notification_progress(task_id=task_id).progress
        assert (progress.status, progress.progress_in_percent) == (2, 100)
        message.mark_read(by="lisi")
        told = result(ding, task_id)
        assert (told.read_user_id_list, told.unread_user_id_list) == (["lisi"], ["zhangsan"])

    async def test_with_asyncio(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        sent = await async_ding.message.send_work_notification(msg=TEXT, userid_list=["zhangsan"])
        assert sandbox.inbox("zhangsan").last.text == "3 days off"
        told = (await async_ding.message.get_work_notification_result(task_id=sent.task_id)).send_result
        assert told.unread_user_id_list == ["zhangsan"]

    def test_departments_with_those_below(self, ding: DingTalk) -> None:
        task_id = send(ding, dept_id_list=[2])
        assert result(ding, task_id).unread_user_id_list == ["zhangsan", "lisi", "zhaoliu"]

    def test_everybody(self, sandbox: Sandbox, ding: DingTalk) -> None:
        send(ding, to_all_user=True)
        assert [len(sandbox.inbox(userid)) for userid in ("zhangsan", "lisi", "wangwu", "zhaoliu", "boss")] == [1] * 5

    def test_everybody_three_times_a_day(self, sandbox: Sandbox, ding: DingTalk) -> None:
        for number in range(3):
            send(ding, to_all_user=True, content=str(number))
        with pytest.raises(RateLimitError) as caught:
            send(ding, to_all_user=True, content="once more")
        assert code_of(caught) == 41045
        sandbox.clock.advance(86400)
        assert send(ding, to_all_user=True, content="on the next day")

    def test_unknown_people_and_departments_are_reported(self, ding: DingTalk) -> None:
        told = result(ding, send(ding, "zhangsan", "nobody", dept_id_list=[4, 98]))
        assert (told.invalid_user_id_list, told.invalid_dept_id_list) == (["nobody"], [98])
        assert told.unread_user_id_list == ["zhangsan", "wangwu", "zhaoliu"]

    def test_no_recipients(self, sandbox: Sandbox) -> None:
        app = sandbox.app
        ding = DingTalk(app.app_key, app.app_secret, agent_id=app.agent_id, url=sandbox.url, check_limits=False)
        with ding, pytest.raises(InvalidRequestError) as caught:
            send(ding)
        assert code_of(caught) == 40035

    def test_the_agent_of_another_app(self, ding: DingTalk) -> None:
        with pytest.raises(InvalidRequestError, match="agent_id is of no app"):
            send(ding, "zhangsan", agent_id=7)


class TestWhatIsNotDelivered:
    """What DingTalk answers with success, and only the result tells."""

    def test_the_same_content_once_a_day(self, sandbox: Sandbox, ding: DingTalk) -> None:
        send(ding, "zhangsan")
        again = send(ding, "zhangsan", "lisi")
        told = result(ding, again)
        assert told.forbidden_user_id_list == ["zhangsan"]
        assert [(one.code, one.userid, one.count) for one in told.forbidden_list or ()] == [("143106", "zhangsan", 1)]
        assert told.unread_user_id_list == ["lisi"]
        assert len(sandbox.inbox("zhangsan")) == 1
        sandbox.clock.advance(86400)
        assert result(ding, send(ding, "zhangsan")).unread_user_id_list == ["zhangsan"]

    def test_500_a_day(self, sandbox: Sandbox, ding: DingTalk) -> None:
        for number in range(500):
            send(ding, "zhangsan", content=str(number))
        told = result(ding, send(ding, "zhangsan", content="one too many"))
        assert [(one.code, one.count) for one in told.forbidden_list or ()] == [("143105", 500)]
        sandbox.clock.advance(86400)
        assert result(ding, send(ding, "zhangsan", content="on the next day")).unread_user_id_list == ["zhangsan"]


def crowd(people: int, kind: str = "internal") -> dict[str, Any]:
    """A corp with many people."""
    app = {"app_key": "crowd", "app_secret": "secret-of-the-crowd", "agent_id": 5, "kind": kind}
    users = [{"userid": f"u{number}", "departments": [1]} for number in range(people)]
    return {"corps": [{"corp_id": "dingcrowd", "apps": [app], "users": users}]}


class TestManyPeople:
    @staticmethod
    def _ding(sandbox: Sandbox) -> DingTalk:
        return DingTalk("crowd", "secret-of-the-crowd", agent_id=5, url=sandbox.url)

    def test_no_result_for_more_than_100(self, sandbox: Sandbox) -> None:
        sandbox.reset(crowd(101))
        with self._ding(sandbox) as ding:
            task_id = send(ding, dept_id_list=[1])
            with pytest.raises(DingTalkError) as caught:
                result(ding, task_id)
            assert code_of(caught) == 41052
        assert len(sandbox.inbox("u100")) == 1

    def test_5000_at_once_and_in_a_minute(self, sandbox: Sandbox) -> None:
        sandbox.reset(crowd(5001))
        with self._ding(sandbox) as ding:
            with pytest.raises(InvalidRequestError) as caught:
                send(ding, to_all_user=True)
            assert code_of(caught) == 41029
            for number in range(50):
                send(ding, *[f"u{number * 100 + index}" for index in range(100)])
            told = result(ding, send(ding, "u5000"))
            assert [(one.code, one.count) for one in told.forbidden_list or ()] == [("143103", 5000)]
            sandbox.clock.advance(60)
            assert result(ding, send(ding, "u5000")).unread_user_id_list == ["u5000"]

    def test_an_app_of_a_vendor(self, sandbox: Sandbox) -> None:
        sandbox.reset(crowd(1001, kind="suite"))
        with self._ding(sandbox) as ding:
            with pytest.raises(PermissionDeniedError) as caught:
                send(ding, to_all_user=True)
            assert code_of(caught) == 41028
            with pytest.raises(InvalidRequestError, match="1001 people"):
                send(ding, dept_id_list=[1])
            send(ding, "u1", agent_id=800001)
            told = result(ding, send(ding, "u1", agent_id=800001))
            assert [one.code for one in told.forbidden_list or ()] == ["143206"]


class TestAfterwards:
    def test_recall(self, sandbox: Sandbox, ding: DingTalk) -> None:
        task_id = send(ding, "zhangsan")
        assert len(sandbox.inbox("zhangsan")) == 1
        ding.message.recall_work_notification(msg_task_id=task_id)
        assert len(sandbox.inbox("zhangsan")) == 0

    def test_status_bar(self, sandbox: Sandbox, ding: DingTalk) -> None:
        task_id = ding.message.send_work_notification(msg=OA, userid_list=["zhangsan"]).task_id
        ding.message.update_work_notification_status_bar(task_id=task_id, status_value="approved", status_bg="0xFF78C06E")
        assert sandbox.inbox("zhangsan").last.content["oa"]["status_bar"] == {"status_value": "approved", "status_bg": "0xFF78C06E"}
        ding.message.update_work_notification_status_bar(task_id=task_id, status_value="withdrawn")
        assert sandbox.inbox("zhangsan").last.content["oa"]["status_bar"] == {"status_value": "withdrawn"}
        sandbox.clock.advance(7 * 86400 + 1)
        with pytest.raises(InvalidRequestError, match="too old"):
            ding.message.update_work_notification_status_bar(task_id=task_id, status_value="late")

    def test_a_status_bar_that_cannot_be(self, ding: DingTalk) -> None:
        with pytest.raises(InvalidRequestError, match="only an oa message"):
            ding.message.update_work_notification_status_bar(task_id=send(ding, "zhangsan"), status_value="approved")

    def test_a_status_bar_for_six(self, sandbox: Sandbox) -> None:
        sandbox.reset(crowd(6))
        with DingTalk("crowd", "secret-of-the-crowd", agent_id=5, url=sandbox.url) as ding:
            task_id = ding.message.send_work_notification(msg=OA, dept_id_list=[1]).task_id
            with pytest.raises(DingTalkError) as caught:
                ding.message.update_work_notification_status_bar(task_id=task_id, status_value="approved")
            assert code_of(caught) == 41052

    def test_tasks_are_known_for_a_day(self, sandbox: Sandbox, ding: DingTalk) -> None:
        task_id = send(ding, "zhangsan")
        sandbox.clock.advance(86401)
        for ask in (
            lambda: ding.message.get_work_notification_progress(task_id=task_id),
            lambda: result(ding, task_id),
            lambda: ding.message.recall_work_notification(msg_task_id=task_id),
        ):
            with pytest.raises(InvalidRequestError, match="too old"):
                ask()

    def test_an_unknown_task(self, ding: DingTalk) -> None:
        with pytest.raises(InvalidRequestError, match="no task 7"):
            ding.message.get_work_notification_progress(task_id=7)


class TestTemplates:
    @staticmethod
    def _vendor(sandbox: Sandbox, people: int = 3) -> DingTalk:
        seed = crowd(people)
        sandbox.reset(seed)
        return DingTalk("crowd", "secret-of-the-crowd", agent_id=5, url=sandbox.url)

    def test_a_template_shows_its_data(self, sandbox: Sandbox) -> None:
        with self._vendor(sandbox) as ding:
            sent = ding.message.send_work_notification_by_template(
                template_id="t1", userid_list=["u0"], data={"name": "Zhang", "days": "3"}
            )
            assert sandbox.inbox("u0").last.text == "Zhang\n3"
            assert result(ding, sent.task_id).unread_user_id_list == ["u0"]

    def test_data_that_is_none(self, sandbox: Sandbox) -> None:
        with self._vendor(sandbox) as ding:
            for data in ("[1]", "{"):
                with pytest.raises(InvalidRequestError) as caught:
                    ding.message.send_work_notification_by_template(template_id="t1", userid_list=["u0"], data=data)
                assert code_of(caught) == 400002


class TestWhatCameBefore:
    def test_the_message_of_an_agent(self, sandbox: Sandbox, ding: DingTalk) -> None:
        sent = ding.message.send_message(msg=TEXT, touser=["zhangsan", "nobody"], toparty=[4, 99])
        assert (sent.invaliduser, sent.invalidparty, sent.forbidden_user_id) == (["nobody"], ["99"], [])
        message = sandbox.inbox("wangwu").last
        assert message.text == "3 days off"
        message.mark_read(by="wangwu")
        assert isinstance(sent.message_id, str)
        told = ding.message.list_message_status(message_id=sent.message_id)
        assert (told.read, told.unread) == (["wangwu"], ["zhangsan", "zhaoliu"])
        assert ding.message.send_message(msg=TEXT, touser=["zhangsan"]).forbidden_user_id == ["zhangsan"]

    def test_everybody(self, sandbox: Sandbox, ding: DingTalk) -> None:
        ding.message.send_message(msg=TEXT, touser=["@all"])
        assert len(sandbox.inbox("boss")) == 1

    def test_unknown(self, ding: DingTalk) -> None:
        with pytest.raises(InvalidRequestError, match="no message"):
            ding.message.list_message_status(message_id="none")
        with pytest.raises(NotFoundError) as caught:
            ding.message.send_message(msg=TEXT, touser=["zhangsan"], agentid="7")
        assert code_of(caught) == 70004

    def test_in_the_name_of_a_user(self, sandbox: Sandbox, ding: DingTalk) -> None:
        (group,) = sandbox.call("GET", "/groups")
        sent = ding.message.send_to_conversation(sender="zhangsan", cid=group["open_conversation_id"], msg=TEXT)
        assert sent.receiver == ["lisi", "zhaoliu"]
        message = sandbox.group("研发群").last
        assert (message.text, message.shown["from"]) == ("3 days off", {"userid": "zhangsan", "name": "张三"})

    def test_the_form_of_2016(self, sandbox: Sandbox, ding: DingTalk) -> None:
        (group,) = sandbox.call("GET", "/groups")
        body = {"sender": "lisi", "cid": group["open_conversation_id"], **TEXT}
        answer = ding.request("POST", "/message/send_to_conversation", json=body)
        assert answer["receiver"] == "zhangsan|zhaoliu"
        assert sandbox.group("研发群").last.text == "3 days off"

    def test_who_cannot_write(self, sandbox: Sandbox, ding: DingTalk) -> None:
        (group,) = sandbox.call("GET", "/groups")
        cid = group["open_conversation_id"]
        alone = ding.chat.create_group(name="alone", owner="boss", useridlist=["boss"]).open_conversation_id
        for sender, place, code in (("nobody", cid, 40012), ("boss", cid, 40015), ("zhangsan", "none", 40016), ("boss", alone, 40017)):
            with pytest.raises((InvalidRequestError, NotFoundError, PermissionDeniedError)) as caught:
                ding.message.send_to_conversation(sender=sender, cid=place, msg=TEXT)
            assert code_of(caught) == code
