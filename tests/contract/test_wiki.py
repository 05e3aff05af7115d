"""The contract of `spec/wiki.yaml`: knowledge bases, and documents exported to files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

OPERATOR = {"operator_id": "unionAbCdEf100"}

CALLS: Calls = {
    "get_wiki_workspace": [{"workspace_id": "exampleWorkspace1", **OPERATOR, "with_permission_role": True}],
    "list_wiki_workspaces": [
        OPERATOR,
        {
            **OPERATOR,
            "next_token": "exampleToken1",
            "max_results": 20,
            "order_by": "VIEW_TIME_DESC",
            "with_permission_role": True,
            "team_id": "exampleTeam1",
        },
    ],
    "list_wiki_nodes": [
        {"parent_node_id": "exampleRootNode1", **OPERATOR},
        {
            "parent_node_id": "exampleRootNode1",
            **OPERATOR,
            "next_token": "exampleToken1",
            "max_results": 20,
            "with_permission_role": True,
        },
    ],
    "get_wiki_node": [{"node_id": "exampleNode1", **OPERATOR, "with_statistical_info": True, "with_permission_role": True}],
    "list_wiki_nodes_by_id": [
        {
            "node_ids": ["exampleNode1", "exampleNode2"],
            **OPERATOR,
            "option": {"withStatisticalInfo": True, "withPermissionRole": True},
        },
        {"node_ids": ["exampleNode1"], **OPERATOR},
    ],
    "create_wiki_document": [
        {
            "workspace_id": "exampleWorkspace1",
            "name": "Welding",
            "doc_type": "DOC",
            **OPERATOR,
            "parent_node_id": "exampleNode2",
            "template_id": "exampleTemplate1",
            "template_type": "team_template",
        },
        {"workspace_id": "exampleWorkspace1", "name": "Welding", "doc_type": "FOLDER", **OPERATOR},
    ],
    "delete_wiki_document": [{"workspace_id": "exampleWorkspace1", "node_id": "exampleDoc1", **OPERATOR}],
    "submit_document_export": [{"dentry_uuid": "exampleNode1", **OPERATOR, "target_format": "markdown"}],
    "get_document_export": [{"task_id": "exampleExport1", **OPERATOR}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
