"""To-dos in the sandbox: made, listed, done by each of their executors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import APIError, DingTalkError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit import AsyncDingTalk
    from dingkit.sandbox import Sandbox

    Events = list[tuple[str, dict[str, Any]]]

PAGE = {"appUrl": "https://todo.example/app/1", "pcUrl": "https://todo.example/pc/1"}


def of(sandbox: Sandbox, userid: str) -> str:
    """The unionid of somebody in the small corp."""
    return f"union-{sandbox.app.corp_id}-{userid}"


@pytest.fixture
def me(sandbox: Sandbox) -> Iterator[DingTalk]:
    """A client of zhangsan, who has logged in."""
    app = sandbox.app
    token = sandbox._world.issue("user_token", seconds=7200, corp_id=app.corp_id, app_key=app.app_key, userid="zhangsan")
    sandbox._world.database.commit()
    with DingTalk(credential=StaticToken(token), url=sandbox.url, max_retries=0, check_limits=False) as client:
        yield client


def made(sandbox: Sandbox, ding: DingTalk, subject: str = "Read the contract", **more: Any) -> str:
    """Have lisi make a to-do for zhangsan and wangwu; return its id."""
    executors = [of(sandbox, "zhangsan"), of(sandbox, "wangwu")]
    arguments = {"executor_ids": executors, "detail_url": PAGE} | more
    created = ding.todo.create_todo_task(union_id=of(sandbox, "lisi"), subject=subject, **arguments)
    assert created.id is not None
    return created.id


def subjects(sandbox: Sandbox, ding: DingTalk, userid: str, **how: Any) -> list[str | None]:
    """What is in the list of somebody."""
    return [card.subject for card in ding.todo.iter_todo_tasks(union_id=of(sandbox, userid), **how)]


def test_a_to_do_is_made(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    created = ding.todo.create_todo_task(
        union_id=of(sandbox, "lisi"),
        subject="Read the contract",
        description="Both parts",
        source_id="contract-1",
        due_time=1735776000000,
        executor_ids=[of(sandbox, "zhangsan")],
        participant_ids=[of(sandbox, "boss")],
        detail_url=PAGE,
        content_field_list=[{"fieldKey": "from", "fieldValue": "legal"}],
        priority=20,
        notify_configs={"dingNotify": "1"},
    )
    assert (created.subject, created.creator_id, created.done) == ("Read the contract", of(sandbox, "lisi"), False)
    assert created.executor_ids == [of(sandbox, "zhangsan")]
    assert created.biz_tag == created.source == sandbox.app.app_key
    people = [of(sandbox, userid) for userid in ("lisi", "zhangsan", "boss")]
    assert events == [("todo_task_create", {"unionIdList": people, "bizTag": created.biz_tag, "taskId": created.id})]
    (card,) = ding.todo.iter_todo_tasks(union_id=of(sandbox, "zhangsan"))
    assert (card.task_id, card.source_id, card.todo_type, card.is_done) == (created.id, "contract-1", "TODO", False)


async def test_with_asyncio(sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
    created = await async_ding.todo.create_todo_task(
        union_id=of(sandbox, "lisi"), creator_id=of(sandbox, "boss"), subject="Sign", executor_ids=[of(sandbox, "lisi")], detail_url=PAGE
    )
    assert created.creator_id == of(sandbox, "boss")
    cards = [card async for card in async_ding.todo.iter_todo_tasks(union_id=of(sandbox, "boss"))]
    assert [card.task_id for card in cards] == [created.id]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"detail_url": None}, "create_personal_todo_task"),
        ({"detail_url": {}}, "create_personal_todo_task"),
        ({"executor_ids": ["nobody"]}, "no user of the corp has the unionid nobody"),
        ({"participant_ids": ["zhangsan"]}, "no user of the corp has the unionid zhangsan"),
        ({"due_time": 0}, "dueTime is invalid"),
        ({"source_id": "taken"}, "task exist"),
    ],
)
def test_what_cannot_be_made(sandbox: Sandbox, ding: DingTalk, arguments: dict[str, Any], said: str) -> None:
    made(sandbox, ding, source_id="taken")
    with pytest.raises(APIError, match=said) as caught:
        made(sandbox, ding, **arguments)
    assert caught.value.code == "todo.taskCreate.paramError"


def test_no_user_makes_it(ding: DingTalk) -> None:
    with pytest.raises(APIError, match="no user of the corp has the unionid zhangsan"):
        ding.todo.create_todo_task(union_id="zhangsan", subject="Read", detail_url=PAGE)


def test_each_executor_does_a_part(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    task = made(sandbox, ding)
    ding.todo.update_todo_executor_status(
        union_id=of(sandbox, "zhangsan"), task_id=task, executor_status_list=[{"id": of(sandbox, "zhangsan"), "isDone": True}]
    )
    for userid, done in (("zhangsan", True), ("wangwu", False), ("lisi", False)):
        assert subjects(sandbox, ding, userid, is_done=done) == ["Read the contract"]
        assert subjects(sandbox, ding, userid, is_done=not done) == []
    ding.todo.update_todo_executor_status(
        union_id=of(sandbox, "wangwu"), task_id=task, executor_status_list=[{"id": of(sandbox, "wangwu"), "isDone": True}]
    )
    assert subjects(sandbox, ding, "lisi", is_done=True) == ["Read the contract"]
    ding.todo.update_todo_executor_status(
        union_id=of(sandbox, "wangwu"), task_id=task, executor_status_list=[{"id": of(sandbox, "wangwu"), "isDone": False}]
    )
    assert subjects(sandbox, ding, "lisi", is_done=True) == []
    assert [event for event, _ in events] == ["todo_task_create"] + ["todo_task_update"] * 3
    with pytest.raises(APIError, match="is not an executor of the to-do"):
        ding.todo.update_todo_executor_status(
            union_id=of(sandbox, "boss"), task_id=task, executor_status_list=[{"id": of(sandbox, "boss"), "isDone": True}]
        )


def test_it_is_changed(sandbox: Sandbox, ding: DingTalk) -> None:
    task = made(sandbox, ding)
    lisi = of(sandbox, "lisi")
    ding.todo.update_todo_task(
        union_id=lisi, task_id=task, operator_id=lisi, subject="Read again", executor_ids=[of(sandbox, "wangwu"), of(sandbox, "boss")]
    )
    assert subjects(sandbox, ding, "zhangsan") == []
    assert subjects(sandbox, ding, "boss") == ["Read again"]
    ding.todo.update_todo_task(union_id=lisi, task_id=task, done=True)
    assert subjects(sandbox, ding, "boss", is_done=True) == ["Read again"]
    sandbox.clock.advance(181 * 86400)
    assert subjects(sandbox, ding, "boss", is_done=True) == []
    ding.todo.update_todo_task(union_id=lisi, task_id=task, done=False)
    assert subjects(sandbox, ding, "boss", is_done=False) == ["Read again"]


def test_it_is_deleted(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    task = made(sandbox, ding)
    ding.todo.delete_todo_task(union_id=of(sandbox, "lisi"), task_id=task)
    assert events[-1][0] == "todo_task_delete"
    assert subjects(sandbox, ding, "zhangsan") == []
    with pytest.raises(APIError, match="task not exist"):
        ding.todo.delete_todo_task(union_id=of(sandbox, "lisi"), task_id=task)
    with pytest.raises(APIError, match="task not exist"):
        ding.todo.update_todo_task(union_id=of(sandbox, "lisi"), task_id=task, done=True)


def test_another_app_changes_nothing(sandbox: Sandbox, ding: DingTalk) -> None:
    task = made(sandbox, ding)
    world = sandbox._world
    world.put_app((world.app(sandbox.app.app_key) or {}) | {"app_key": "dingother", "app_secret": "secret-of-the-other", "robot_code": ""})
    world.database.commit()
    with DingTalk("dingother", "secret-of-the-other", url=sandbox.url) as other, pytest.raises(APIError, match="not belong to bizTag"):
        other.todo.update_todo_task(union_id=of(sandbox, "lisi"), task_id=task, done=True)


def test_lists(sandbox: Sandbox, ding: DingTalk) -> None:
    made(sandbox, ding, "to do")
    made(sandbox, ding, "to read", todo_type="READ")
    made(sandbox, ding, "for those who do it", is_only_show_executor=True)
    made(sandbox, ding, "own", executor_ids=[of(sandbox, "lisi")])
    made(sandbox, ding, "seen", executor_ids=[], participant_ids=[of(sandbox, "zhangsan")])
    assert subjects(sandbox, ding, "zhangsan") == ["to do", "to read", "for those who do it", "seen"]
    assert subjects(sandbox, ding, "zhangsan", todo_type="READ") == ["to read"]
    assert subjects(sandbox, ding, "lisi") == ["to do", "to read", "own", "seen"]
    assert subjects(sandbox, ding, "lisi", role_types=[["executor", "creator"]]) == ["own"]
    assert subjects(sandbox, ding, "zhangsan", role_types=[["creator"], ["participant"]]) == ["seen"]


def test_pages(sandbox: Sandbox, ding: DingTalk) -> None:
    names: list[str | None] = [f"to-do {number}" for number in range(45)]
    for name in names:
        made(sandbox, ding, str(name))
    first = ding.todo.list_todo_tasks(union_id=of(sandbox, "zhangsan"))
    assert (len(first.todo_cards or []), first.next_token) == (20, "20")
    assert subjects(sandbox, ding, "zhangsan") == names
    with pytest.raises(APIError, match="nextToken is invalid"):
        ding.todo.list_todo_tasks(union_id=of(sandbox, "zhangsan"), next_token="²")


def test_a_personal_to_do(sandbox: Sandbox, ding: DingTalk, me: DingTalk, events: Events) -> None:
    created = me.todo.create_personal_todo_task(subject="Buy flowers", executor_ids=[of(sandbox, "zhangsan")])
    assert events[-1][1]["taskId"] == created.task_id
    assert subjects(sandbox, ding, "zhangsan") == []  # it has no page of the app's own
    ding.todo.update_todo_task(union_id=of(sandbox, "zhangsan"), task_id=str(created.task_id), done=True)


def test_a_user_who_has_left(sandbox: Sandbox, me: DingTalk) -> None:
    sandbox._world.corp(sandbox.app.corp_id).delete("user", "zhangsan")
    sandbox._world.database.commit()
    with pytest.raises(APIError, match="tokenTypeError"):
        me.todo.create_personal_todo_task(subject="Buy flowers", executor_ids=[of(sandbox, "lisi")])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"subject": "花" * 342}, "at most 1024"),
        ({"description": "花" * 1366}, "at most 4096"),
        ({"reminder_time_stamp": 1000}, "reminderTimeStamp is in the past"),
    ],
)
def test_what_is_not_a_personal_to_do(sandbox: Sandbox, me: DingTalk, arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(APIError, match=said):
        me.todo.create_personal_todo_task(**({"subject": "Buy flowers", "executor_ids": [of(sandbox, "zhangsan")]} | arguments))


def test_kinds_of_cards(sandbox: Sandbox, me: DingTalk) -> None:
    union_id = of(sandbox, "zhangsan")
    created = me.todo.create_todo_card_type(union_id=union_id, card_type=1, icon="@lADP1", pc_detail_url_open_mode="PC_BROWSER")
    kind = str(created.id)
    me.todo.update_todo_card_type(
        union_id=union_id, card_type_id=kind, description="Questions", content_field_list=[{"fieldKey": "teacher", "fieldType": "text"}]
    )
    got = me.todo.get_todo_card_type(union_id=union_id, card_type_id=kind)
    assert (got.card_type, got.icon, got.description, got.creator_id) == (1, "@lADP1", "Questions", union_id)
    with pytest.raises(APIError, match="there is no kind of cards none"):
        me.todo.get_todo_card_type(union_id=union_id, card_type_id="none")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [({"card_type": 3}, "cardType"), ({"icon": ""}, "icon"), ({"pc_detail_url_open_mode": "PC_FRAME"}, "pcDetailUrlOpenMode")],
)
def test_what_is_not_a_kind_of_cards(sandbox: Sandbox, me: DingTalk, arguments: dict[str, Any], said: str) -> None:
    whole: dict[str, Any] = {"card_type": 1, "icon": "@lADP1", "pc_detail_url_open_mode": "PC_BROWSER"} | arguments
    with pytest.raises(DingTalkError, match=said):
        me.todo.create_todo_card_type(union_id=of(sandbox, "zhangsan"), **whole)
