"""The contract of `spec/todo.yaml`: to-dos, and the kinds of cards that show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

PERSON = {"union_id": "unionAbCdEf100"}
TASK = {**PERSON, "task_id": "taskOpq100", "operator_id": "unionAbCdEf100"}
CARD_TYPE = {**PERSON, "card_type_id": "cardType100"}
PAGE = {"appUrl": "https://todo.example/app/100", "pcUrl": "https://todo.example/pc/100"}
CARD = {
    "card_type": 2,
    "icon": "@lADPDfJ6example",
    "description": "Questions of pupils",
    "pc_detail_url_open_mode": "PC_SLIDE",
    "content_field_list": [{"fieldKey": "teacher", "fieldType": "text", "nameI18n": {"zh_CN": "老师", "en_US": "Teacher"}}],
    "action_list": [
        {
            "actionKey": "approve",
            "buttonStyleType": 101,
            "actionType": 2,
            "url": "https://todo.example/act?sourceId={0}&actionKey={1}&from={2}",
            "nameI18n": {"zh_CN": "同意", "en_US": "Approve"},
        }
    ],
}

CALLS: Calls = {
    "get_todo_card_type": [CARD_TYPE],
    "update_todo_card_type": [{**CARD_TYPE, "operator_id": "unionAbCdEf100", **CARD}],
    "create_todo_card_type": [
        {**PERSON, "operator_id": "unionAbCdEf100", "card_type": 1, "icon": "@lADPDfJ6example", "pc_detail_url_open_mode": "PC_BROWSER"},
        {**PERSON, "operator_id": "unionAbCdEf100", **CARD},
    ],
    "update_todo_executor_status": [{**TASK, "executor_status_list": [{"id": "unionAbCdEf101", "isDone": True}]}],
    "update_todo_task": [
        {**TASK, "done": True},
        {
            **TASK,
            "subject": "Read the contract",
            "description": "Both parts",
            "due_time": 1735776000000,
            "done": False,
            "executor_ids": ["unionAbCdEf101"],
            "participant_ids": ["unionAbCdEf102"],
            "content_field_list": [{"fieldKey": "from", "fieldValue": "legal"}],
        },
    ],
    "delete_todo_task": [TASK],
    "create_todo_task": [
        {
            **PERSON,
            "operator_id": "unionAbCdEf100",
            "subject": "Read the contract",
            "executor_ids": ["unionAbCdEf101"],
            "detail_url": PAGE,
        },
        {
            **PERSON,
            "operator_id": "unionAbCdEf100",
            "source_id": "contract-100",
            "subject": "Read the contract",
            "creator_id": "unionAbCdEf100",
            "description": "Both parts",
            "due_time": 1735776000000,
            "executor_ids": ["unionAbCdEf101"],
            "participant_ids": ["unionAbCdEf102"],
            "detail_url": PAGE,
            "content_field_list": [{"fieldKey": "from", "fieldValue": "legal"}],
            "is_only_show_executor": True,
            "priority": 20,
            "notify_configs": {"dingNotify": "1", "sendTodoApn": "true", "sendAssistantChat": "true"},
            "biz_category_id": "123",
            "action_list": [
                {
                    "title": "Look",
                    "actionType": 2,
                    "param": {"body": "x", "header": {"X-From": "todo"}},
                    "url": "https://todo.example/app/100",
                    "actionKey": "look",
                    "pcUrl": "https://todo.example/pc/100",
                }
            ],
            "todo_type": "TODO",
            "reminder_time_stamp": 1735772400000,
            "remind_notify_configs": {"dingNotify": "1", "sendTodoApn": "true"},
            "third_extension": {"contract": "100"},
        },
    ],
    "create_personal_todo_task": [
        {"subject": "Buy flowers", "executor_ids": ["unionAbCdEf101"]},
        {
            "subject": "Buy flowers",
            "description": "White ones",
            "due_time": 1735776000000,
            "executor_ids": ["unionAbCdEf101"],
            "participant_ids": ["unionAbCdEf102"],
            "notify_configs": {"dingNotify": "1"},
            "reminder_time_stamp": 1735775700000,
        },
    ],
    "list_todo_tasks": [
        PERSON,
        {**PERSON, "next_token": "15", "is_done": True, "role_types": [["executor", "creator"], ["participant"]], "todo_type": "TODO"},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
