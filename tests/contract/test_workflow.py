"""The contract of `spec/workflow.yaml`: approvals, their forms, tasks, comments and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

PROPS = {
    "componentId": "TextField-1",
    "label": "Reason",
    "bizAlias": "reason",
    "required": True,
    "placeholder": "placeholder example",
    "disabled": False,
    "print": "1",
    "notPrint": "0",
    "options": [{"key": "key example", "value": "Holiday"}],
    "unit": "days",
    "format": "yyyy-MM-dd",
    "duration": False,
    "upper": "0",
    "content": "content example",
    "link": "https://files.example/link",
    "mode": "mode example",
    "choice": "0",
    "multiple": False,
    "availableTemplates": [{"name": "Reason", "processCode": "PROC-EXAMPLE1"}],
    "addressModel": "city",
    "limit": 5,
    "statField": [{"componentId": "TextField-1", "label": "Reason", "upper": "0"}],
    "tableViewMode": "table",
    "verticalPrint": False,
    "defaultValue": "defaultValue example",
    "mask": False,
    "id": "TextField-1",
    "payEnable": False,
    "actionName": "actionName example",
    "align": "top",
    "asyncCondition": False,
    "bizType": "bizType example",
    "commonBizType": "commonBizType example",
    "dataSource": {
        "type": "EXECUTE_TASK_NORMAL",
        "target": {
            "appType": 1,
            "appUuid": "appUuid example",
            "bizType": "bizType example",
            "formCode": "PROC-EXAMPLE1",
        },
    },
    "durationLabel": "durationLabel example",
    "formula": "formula example",
    "invisible": False,
    "maxLength": 1,
    "precision": 1,
}

CALLS: Calls = {
    "save_approval_form": [
        {
            "process_code": "PROC-EXAMPLE1",
            "name": "Reason",
            "description": "description example",
            "form_components": [
                {
                    "componentType": "TextField",
                    "props": PROPS,
                    "children": [{"componentType": "NumberField", "props": {"componentId": "NumberField-1", "label": "Days"}}],
                }
            ],
            "template_config": {
                "disableStopProcessButton": False,
                "hidden": False,
                "disableDeleteProcess": False,
                "disableFormEdit": False,
                "disableResubmit": False,
                "disableHomepage": False,
                "dirId": "dirId example",
                "originDirId": "originDirId example",
            },
        },
        {
            "name": "Travels",
            "form_components": [{"componentType": "TableField", "children": [{"componentType": "NumberField", "props": PROPS}]}],
        },
    ],
    "get_approval_form": [{"process_code": "PROC-EXAMPLE1", "app_uuid": "appUuid1"}],
    "forecast_approval": [
        {
            "process_code": "PROC-EXAMPLE1",
            "dept_id": 1231,
            "user_id": "user100",
            "form_component_values": [
                {
                    "id": "TextField-1",
                    "bizAlias": "reason",
                    "name": "Reason",
                    "value": "Holiday",
                    "extValue": "{}",
                    "componentType": "TextField",
                    "details": [
                        {
                            "id": "TextField-1",
                            "bizAlias": "reason",
                            "name": "Reason",
                            "value": "Holiday",
                            "extValue": "{}",
                            "details": [
                                {
                                    "id": "TextField-1",
                                    "bizAlias": "reason",
                                    "name": "Reason",
                                    "value": "Holiday",
                                    "extValue": "{}",
                                    "componentType": "TextField",
                                }
                            ],
                        }
                    ],
                }
            ],
        }
    ],
    "list_visible_approval_forms": [{"user_id": "user100", "max_results": 20, "next_token": 0}],
    "list_manageable_approval_forms": [{"user_id": "user100"}],
    "list_approval_condition_components": [{"process_code": "PROC-EXAMPLE1", "agent_id": 100200300}],
    "create_approval": [
        {
            "biz_detail_page_url": "https://files.example/bizDetailPageUrl",
            "originator_user_id": "user100",
            "process_code": "PROC-EXAMPLE1",
            "dept_id": 1231,
            "microapp_agent_id": 100200300,
            "approvers": [{"actionType": "AND", "userIds": ["user101"]}],
            "cc_list": ["user103"],
            "cc_position": "START",
            "target_select_actioners": [{"actionerKey": "manual_0001", "actionerUserIds": ["user101"]}],
            "form_component_values": [
                {
                    "id": "TextField-1",
                    "bizAlias": "reason",
                    "name": "Reason",
                    "value": "Holiday",
                    "extValue": "{}",
                    "componentType": "TextField",
                    "details": [
                        {
                            "id": "TextField-1",
                            "bizAlias": "reason",
                            "name": "Reason",
                            "value": "Holiday",
                            "extValue": "{}",
                            "details": [
                                {
                                    "id": "TextField-1",
                                    "bizAlias": "reason",
                                    "name": "Reason",
                                    "value": "Holiday",
                                    "extValue": "{}",
                                    "componentType": "TextField",
                                }
                            ],
                        }
                    ],
                }
            ],
        },
        {
            "originator_user_id": "user100",
            "process_code": "PROC-EXAMPLE1",
            "dept_id": 1231,
            "form_component_values": [{"name": "Reason", "value": "Holiday"}, {"name": "Days", "value": "3"}],
        },
    ],
    "get_approval": [{"process_instance_id": "approvalInstance1"}],
    "terminate_approval": [
        {"process_instance_id": "approvalInstance1", "is_system": True, "remark": "Looks right.", "operating_user_id": "user100"}
    ],
    "add_approval_comment": [
        {
            "process_instance_id": "approvalInstance1",
            "text": "Please add the receipt.",
            "comment_user_id": "user101",
            "file": {
                "photos": ["https://files.example/a.png"],
                "attachments": [
                    {"spaceId": "3000400050", "fileSize": "1024", "fileId": "exampleFile1", "fileName": "ticket.pdf", "fileType": "pdf"}
                ],
            },
        }
    ],
    "list_approval_ids": [
        {
            "process_code": "PROC-EXAMPLE1",
            "start_time": 1787000000000,
            "end_time": 1787600000000,
            "next_token": 0,
            "max_results": 20,
            "user_ids": ["user101"],
            "statuses": ["COMPLETED"],
        },
        {"process_code": "PROC-EXAMPLE1", "start_time": 1787000000000, "next_token": 0, "max_results": 20},
    ],
    "get_approval_space": [{"user_id": "user100", "agent_id": 100200300}],
    "grant_approval_preview": [
        {
            "user_id": "user100",
            "agent_id": 100200300,
            "process_instance_id": "approvalInstance1",
            "file_id": "exampleFile1",
            "file_id_list": ["exampleFile2"],
            "with_comment_attatchment": False,
        }
    ],
    "grant_approval_file_download": [{"user_id": "user100", "file_infos": [{"fileId": "exampleFile1", "spaceId": 3000400050}]}],
    "get_approval_file_url": [{"process_instance_id": "approvalInstance1", "file_id": "exampleFile1", "with_comment_attatchment": False}],
    "execute_approval_task": [
        {
            "process_instance_id": "approvalInstance1",
            "remark": "Looks right.",
            "result": "agree",
            "actioner_user_id": "user101",
            "task_id": 90010001,
            "file": {
                "photos": ["https://files.example/a.png"],
                "attachments": [
                    {"spaceId": "3000400050", "fileSize": "1024", "fileId": "exampleFile1", "fileName": "ticket.pdf", "fileType": "pdf"}
                ],
            },
        }
    ],
    "redirect_approval_task": [
        {
            "task_id": 90010001,
            "to_user_id": "user102",
            "remark": "Looks right.",
            "operate_user_id": "user101",
            "action_name": "actionName example",
            "file": {
                "photos": ["https://files.example/a.png"],
                "attachments": [
                    {"spaceId": "3000400050", "fileSize": "1024", "fileId": "exampleFile1", "fileName": "ticket.pdf", "fileType": "pdf"}
                ],
            },
        }
    ],
    "count_pending_approvals": [{"user_id": "user100"}],
    "create_approval_legacy": [
        {
            "agent_id": 100200300,
            "process_code": "PROC-EXAMPLE1",
            "originator_user_id": "user100",
            "dept_id": 1231,
            "approvers": ["user101", "user102"],
            "approvers_v2": [
                {"task_action_type": "AND", "user_ids": ["user101", "user102"]},
                {"task_action_type": "NONE", "user_ids": ["user103"]},
            ],
            "cc_list": ["user104", "user105"],
            "cc_position": "START_FINISH",
            "form_component_values": [{"name": "Reason", "value": "Holiday", "ext_value": "{}"}],
        },
        {
            "process_code": "PROC-EXAMPLE1",
            "originator_user_id": "user100",
            "dept_id": -1,
            "form_component_values": [{"name": "Reason", "value": "Holiday"}, {"name": "Deputies", "value": '["user101"]'}],
        },
    ],
    "get_approval_legacy": [{"process_instance_id": "approvalInstance1"}],
    "terminate_approval_legacy": [
        {
            "request": {
                "process_instance_id": "approvalInstance1",
                "is_system": False,
                "remark": "Not needed any more.",
                "operating_userid": "user100",
            }
        },
        {"request": {"process_instance_id": "approvalInstance1", "is_system": True}},
    ],
    "list_approval_ids_legacy": [
        {
            "process_code": "PROC-EXAMPLE1",
            "start_time": 1787000000000,
            "end_time": 1787600000000,
            "size": 20,
            "cursor": 0,
            "userid_list": ["user100", "user101"],
        },
        {"process_code": "PROC-EXAMPLE1", "start_time": 1787000000000},
    ],
    "list_visible_approval_forms_legacy": [{"userid": "user100", "offset": 0, "size": 100}, {"offset": 0, "size": 50}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
