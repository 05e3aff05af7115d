"""Knowledge bases - workspaces, nodes, documents, and documents exported to files (知识库)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        CreateWikiDocumentResult,
        GetDocumentExportResult,
        GetWikiNodeResult,
        GetWikiWorkspaceResult,
        ListWikiNodesByIdResult,
        ListWikiNodesResult,
        ListWikiWorkspacesResult,
        SubmitDocumentExportResult,
        WikiNode,
        WikiNodeOption,
        WikiWorkspace,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class WikiApi:
    """Knowledge bases - workspaces, nodes, documents, and documents exported to files (知识库).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_wiki_document(
        self,
        *,
        workspace_id: str,
        name: str,
        doc_type: str,
        operator_id: str,
        parent_node_id: str | None = None,
        template_id: str | None = None,
        template_type: str | None = None,
    ) -> CreateWikiDocumentResult:
        """Create a document or a folder in a workspace.

        创建知识库文档：在知识库中创建文档或文件夹。

        The parent may be a folder, or a document.

        The kind `BASE`, an AI table, is on another page, 数据说明 (AI 表格). A call whose outcome is unclear is not repeated: whether a
        second document of the same name is refused depends on the place.

        Permission: 知识库文档写权限 (Document.WorkspaceDocument.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            workspace_id: Id of the workspace, from `list_wiki_workspaces`.
            name: Name of the document.
            doc_type: Kind of the document.
            operator_id: Unionid of the person who acts.
            parent_node_id: Id of the node to put it below; the root when left out.
            template_id: Id of a template.
            template_type: Whose template it is.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.workspaceNode.nameConflict,
                invalidRequest.inputArgs.invalid, invalidRequest.workspaceNode.parentNotFound, invalidRequest.template.notFound,
                forbidden.user.notInOrg, forbidden.accessDenied, invalidRequest.resource.notFound, invalidRequest.workspace.deleted,
                internalError.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/create-team-space-document
        """
        return self._client.call(
            _operations.create_wiki_document.call(
                self._client,
                workspace_id=workspace_id,
                name=name,
                doc_type=doc_type,
                operator_id=operator_id,
                parent_node_id=parent_node_id,
                template_id=template_id,
                template_type=template_type,
            )
        )

    def delete_wiki_document(self, *, workspace_id: str, node_id: str, operator_id: str) -> None:
        """Delete a document or a folder of a workspace.

        删除知识库文档：删除知识库中的文档或文件夹。

        What becomes of what is in a folder is not documented.

        Permission: 知识库文档写权限 (Document.WorkspaceDocument.Write).

        Apps: internal apps (企业内部应用).

        Args:
            workspace_id: Id of the workspace, from `list_wiki_workspaces`.
            node_id: Id of the document or the folder: `nodeId` of `create_wiki_document`.
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.workspaceNode.notInWorkspace, forbidden.user.notInOrg, forbidden.accessDenied,
                invalidRequest.resource.notFound, invalidRequest.document.deleted, invalidRequest.workspace.deleted, internalError.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/delete-team-space-documents
        """
        return self._client.call(
            _operations.delete_wiki_document.call(self._client, workspace_id=workspace_id, node_id=node_id, operator_id=operator_id)
        )

    def get_document_export(self, *, task_id: str, operator_id: str) -> GetDocumentExportResult:
        """Ask how far the export of a document is.

        通过taskId查询文档导出任务状态：查询文档导出任务的状态。

        Ask while the `status` is `PROCESSING`; with `SUCCESS` there is the address of the file. `ding.wiki.export_document` does that.

        There is no page of this call: it is in the official SDKs. The values of `status` were seen in clients, which compare them
        without case.

        Args:
            task_id: Id of the export, from `submit_document_export`.
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return self._client.call(_operations.get_document_export.call(self._client, task_id=task_id, operator_id=operator_id))

    def get_wiki_node(
        self, *, node_id: str, operator_id: str, with_statistical_info: bool | None = None, with_permission_role: bool | None = None
    ) -> GetWikiNodeResult:
        """Get a node.

        获取节点：获取一个节点。

        `list_wiki_nodes_by_id` gets several at a time.

        Permission: 知识库节点读权限 (Wiki.Node.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            node_id: Id of the node.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            with_statistical_info: Whether to tell what was counted of it; not by default.
            with_permission_role: Whether to tell what the person may do with it; not by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, nodeNotExist, systemError, unknownError,
                operationTimeout.

        Source: https://open.dingtalk.com/document/development/get-knowledge-base-acquisition-node
        """
        return self._client.call(
            _operations.get_wiki_node.call(
                self._client,
                node_id=node_id,
                operator_id=operator_id,
                with_statistical_info=with_statistical_info,
                with_permission_role=with_permission_role,
            )
        )

    def get_wiki_workspace(
        self, *, workspace_id: str, operator_id: str, with_permission_role: bool | None = None
    ) -> GetWikiWorkspaceResult:
        """Get a workspace.

        获取知识库：获取一个知识库。

        Its `rootNodeId` is where `list_wiki_nodes` begins.

        Permission: 知识库读权限 (Wiki.Workspace.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            workspace_id: Id of the workspace, from `list_wiki_workspaces`.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            with_permission_role: Whether to tell what the person may do with it; not by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, isNotWorkspace, permissionDenied, workspaceNotExist,
                systemError, unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/obtain-the-knowledge-base
        """
        return self._client.call(
            _operations.get_wiki_workspace.call(
                self._client, workspace_id=workspace_id, operator_id=operator_id, with_permission_role=with_permission_role
            )
        )

    def list_wiki_nodes(
        self,
        *,
        parent_node_id: str,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        with_permission_role: bool | None = None,
    ) -> ListWikiNodesResult:
        """List the nodes directly below a node.

        获取节点列表：分页查询一个节点的下级节点。

        Begin with the `rootNodeId` of a workspace, and go on with the nodes that have `hasChildren`.

        Permission: 知识库节点读权限 (Wiki.Node.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 50. (advised)

        Args:
            parent_node_id: Id of the node above.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            next_token: Where the page begins: nothing, then `nextToken` of the page before.
            max_results: How many a page has at most, up to 50, which is the default.
            with_permission_role: Whether to tell what the person may do with each; not by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, parentNodeNotExist, systemError,
                unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/get-node-list
        """
        return self._client.call(
            _operations.list_wiki_nodes.call(
                self._client,
                parent_node_id=parent_node_id,
                operator_id=operator_id,
                next_token=next_token,
                max_results=max_results,
                with_permission_role=with_permission_role,
            )
        )

    def iter_wiki_nodes(
        self,
        *,
        parent_node_id: str,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        with_permission_role: bool | None = None,
    ) -> Pages[WikiNode]:
        """Return what is on all pages of `list_wiki_nodes`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_wiki_nodes.pages(
            self._client,
            parent_node_id=parent_node_id,
            operator_id=operator_id,
            next_token=next_token,
            max_results=max_results,
            with_permission_role=with_permission_role,
        )

    def list_wiki_nodes_by_id(
        self, *, operator_id: str, node_ids: Sequence[str], option: WikiNodeOption | Mapping[str, Any] | None = None
    ) -> ListWikiNodesByIdResult:
        """Get several nodes by their ids.

        批量获取节点：按 ID 批量获取节点。

        What becomes of an id without a node is not documented.

        Permission: 知识库节点读权限 (Wiki.Node.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `nodeIds` must not be empty. (enforced: required)
            - `nodeIds` has at most 20 elements. (advised)

        Args:
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            node_ids: Ids of the nodes; at most 20.
            option: What to tell besides.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, systemError, unknownError,
                operationTimeout.

        Source: https://open.dingtalk.com/document/development/obtain-nodes-in-batch
        """
        return self._client.call(
            _operations.list_wiki_nodes_by_id.call(self._client, operator_id=operator_id, node_ids=node_ids, option=option)
        )

    def list_wiki_workspaces(
        self,
        *,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: str | None = None,
        with_permission_role: bool | None = None,
        team_id: str | None = None,
    ) -> ListWikiWorkspacesResult:
        """List the workspaces that a person may see.

        获取知识库列表：分页查询用户可见的知识库。

        Permission: 知识库读权限 (Wiki.Workspace.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 30. (advised)

        Args:
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            next_token: Where the page begins: nothing, then `nextToken` of the page before.
            max_results: How many a page has at most, up to 30, which is the default.
            order_by: In which order.
            with_permission_role: Whether to tell what the person may do with each; not by default.
            team_id: Id of a team, whose workspaces are listed; in the official SDK only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.orderBy, permissionDenied, teamNotExist,
                systemError, unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/get-knowledge-base-list
        """
        return self._client.call(
            _operations.list_wiki_workspaces.call(
                self._client,
                operator_id=operator_id,
                next_token=next_token,
                max_results=max_results,
                order_by=order_by,
                with_permission_role=with_permission_role,
                team_id=team_id,
            )
        )

    def iter_wiki_workspaces(
        self,
        *,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: str | None = None,
        with_permission_role: bool | None = None,
        team_id: str | None = None,
    ) -> Pages[WikiWorkspace]:
        """Return what is on all pages of `list_wiki_workspaces`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 30 when it is not given.
        """
        return _operations.list_wiki_workspaces.pages(
            self._client,
            operator_id=operator_id,
            next_token=next_token,
            max_results=max_results,
            order_by=order_by,
            with_permission_role=with_permission_role,
            team_id=team_id,
        )

    def submit_document_export(self, *, dentry_uuid: str, operator_id: str, target_format: str) -> SubmitDocumentExportResult:
        """Begin to export a document to a file.

        通过dentryUuid提交文档导出任务：提交文档导出任务。

        `ding.wiki.export_document` does all of it: it submits, waits and downloads. The answer has the address of the file when it is
        there at once; else `get_document_export` is asked.

        There is no page of this call: it is in the official SDKs, and clients were seen to ask for the formats that are known here.
        Which others there are, no source says. One client says that the app needs the permission `Storage.File.Read`.

        Args:
            dentry_uuid: Id of the document: `nodeId` of a node.
            operator_id: Unionid of the person who acts.
            target_format: Format of the file.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return self._client.call(
            _operations.submit_document_export.call(
                self._client, dentry_uuid=dentry_uuid, operator_id=operator_id, target_format=target_format
            )
        )


class AsyncWikiApi:
    """Knowledge bases - workspaces, nodes, documents, and documents exported to files (知识库).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_wiki_document(
        self,
        *,
        workspace_id: str,
        name: str,
        doc_type: str,
        operator_id: str,
        parent_node_id: str | None = None,
        template_id: str | None = None,
        template_type: str | None = None,
    ) -> CreateWikiDocumentResult:
        """Create a document or a folder in a workspace.

        创建知识库文档：在知识库中创建文档或文件夹。

        The parent may be a folder, or a document.

        The kind `BASE`, an AI table, is on another page, 数据说明 (AI 表格). A call whose outcome is unclear is not repeated: whether a
        second document of the same name is refused depends on the place.

        Permission: 知识库文档写权限 (Document.WorkspaceDocument.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            workspace_id: Id of the workspace, from `list_wiki_workspaces`.
            name: Name of the document.
            doc_type: Kind of the document.
            operator_id: Unionid of the person who acts.
            parent_node_id: Id of the node to put it below; the root when left out.
            template_id: Id of a template.
            template_type: Whose template it is.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.workspaceNode.nameConflict,
                invalidRequest.inputArgs.invalid, invalidRequest.workspaceNode.parentNotFound, invalidRequest.template.notFound,
                forbidden.user.notInOrg, forbidden.accessDenied, invalidRequest.resource.notFound, invalidRequest.workspace.deleted,
                internalError.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/create-team-space-document
        """
        return await self._client.call(
            _operations.create_wiki_document.call(
                self._client,
                workspace_id=workspace_id,
                name=name,
                doc_type=doc_type,
                operator_id=operator_id,
                parent_node_id=parent_node_id,
                template_id=template_id,
                template_type=template_type,
            )
        )

    async def delete_wiki_document(self, *, workspace_id: str, node_id: str, operator_id: str) -> None:
        """Delete a document or a folder of a workspace.

        删除知识库文档：删除知识库中的文档或文件夹。

        What becomes of what is in a folder is not documented.

        Permission: 知识库文档写权限 (Document.WorkspaceDocument.Write).

        Apps: internal apps (企业内部应用).

        Args:
            workspace_id: Id of the workspace, from `list_wiki_workspaces`.
            node_id: Id of the document or the folder: `nodeId` of `create_wiki_document`.
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidRequest.inputArgs.invalid,
                invalidRequest.workspaceNode.notInWorkspace, forbidden.user.notInOrg, forbidden.accessDenied,
                invalidRequest.resource.notFound, invalidRequest.document.deleted, invalidRequest.workspace.deleted, internalError.
                internalError means here: internal error of DingTalk. Look whether it was done, then try again.

        Source: https://open.dingtalk.com/document/development/delete-team-space-documents
        """
        return await self._client.call(
            _operations.delete_wiki_document.call(self._client, workspace_id=workspace_id, node_id=node_id, operator_id=operator_id)
        )

    async def get_document_export(self, *, task_id: str, operator_id: str) -> GetDocumentExportResult:
        """Ask how far the export of a document is.

        通过taskId查询文档导出任务状态：查询文档导出任务的状态。

        Ask while the `status` is `PROCESSING`; with `SUCCESS` there is the address of the file. `ding.wiki.export_document` does that.

        There is no page of this call: it is in the official SDKs. The values of `status` were seen in clients, which compare them
        without case.

        Args:
            task_id: Id of the export, from `submit_document_export`.
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return await self._client.call(_operations.get_document_export.call(self._client, task_id=task_id, operator_id=operator_id))

    async def get_wiki_node(
        self, *, node_id: str, operator_id: str, with_statistical_info: bool | None = None, with_permission_role: bool | None = None
    ) -> GetWikiNodeResult:
        """Get a node.

        获取节点：获取一个节点。

        `list_wiki_nodes_by_id` gets several at a time.

        Permission: 知识库节点读权限 (Wiki.Node.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            node_id: Id of the node.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            with_statistical_info: Whether to tell what was counted of it; not by default.
            with_permission_role: Whether to tell what the person may do with it; not by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, nodeNotExist, systemError, unknownError,
                operationTimeout.

        Source: https://open.dingtalk.com/document/development/get-knowledge-base-acquisition-node
        """
        return await self._client.call(
            _operations.get_wiki_node.call(
                self._client,
                node_id=node_id,
                operator_id=operator_id,
                with_statistical_info=with_statistical_info,
                with_permission_role=with_permission_role,
            )
        )

    async def get_wiki_workspace(
        self, *, workspace_id: str, operator_id: str, with_permission_role: bool | None = None
    ) -> GetWikiWorkspaceResult:
        """Get a workspace.

        获取知识库：获取一个知识库。

        Its `rootNodeId` is where `list_wiki_nodes` begins.

        Permission: 知识库读权限 (Wiki.Workspace.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            workspace_id: Id of the workspace, from `list_wiki_workspaces`.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            with_permission_role: Whether to tell what the person may do with it; not by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, isNotWorkspace, permissionDenied, workspaceNotExist,
                systemError, unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/obtain-the-knowledge-base
        """
        return await self._client.call(
            _operations.get_wiki_workspace.call(
                self._client, workspace_id=workspace_id, operator_id=operator_id, with_permission_role=with_permission_role
            )
        )

    async def list_wiki_nodes(
        self,
        *,
        parent_node_id: str,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        with_permission_role: bool | None = None,
    ) -> ListWikiNodesResult:
        """List the nodes directly below a node.

        获取节点列表：分页查询一个节点的下级节点。

        Begin with the `rootNodeId` of a workspace, and go on with the nodes that have `hasChildren`.

        Permission: 知识库节点读权限 (Wiki.Node.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 50. (advised)

        Args:
            parent_node_id: Id of the node above.
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            next_token: Where the page begins: nothing, then `nextToken` of the page before.
            max_results: How many a page has at most, up to 50, which is the default.
            with_permission_role: Whether to tell what the person may do with each; not by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, parentNodeNotExist, systemError,
                unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/get-node-list
        """
        return await self._client.call(
            _operations.list_wiki_nodes.call(
                self._client,
                parent_node_id=parent_node_id,
                operator_id=operator_id,
                next_token=next_token,
                max_results=max_results,
                with_permission_role=with_permission_role,
            )
        )

    def iter_wiki_nodes(
        self,
        *,
        parent_node_id: str,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        with_permission_role: bool | None = None,
    ) -> AsyncPages[WikiNode]:
        """Return what is on all pages of `list_wiki_nodes`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 50 when it is not given.
        """
        return _operations.list_wiki_nodes.pages_async(
            self._client,
            parent_node_id=parent_node_id,
            operator_id=operator_id,
            next_token=next_token,
            max_results=max_results,
            with_permission_role=with_permission_role,
        )

    async def list_wiki_nodes_by_id(
        self, *, operator_id: str, node_ids: Sequence[str], option: WikiNodeOption | Mapping[str, Any] | None = None
    ) -> ListWikiNodesByIdResult:
        """Get several nodes by their ids.

        批量获取节点：按 ID 批量获取节点。

        What becomes of an id without a node is not documented.

        Permission: 知识库节点读权限 (Wiki.Node.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `nodeIds` must not be empty. (enforced: required)
            - `nodeIds` has at most 20 elements. (advised)

        Args:
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            node_ids: Ids of the nodes; at most 20.
            option: What to tell besides.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, permissionDenied, systemError, unknownError,
                operationTimeout.

        Source: https://open.dingtalk.com/document/development/obtain-nodes-in-batch
        """
        return await self._client.call(
            _operations.list_wiki_nodes_by_id.call(self._client, operator_id=operator_id, node_ids=node_ids, option=option)
        )

    async def list_wiki_workspaces(
        self,
        *,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: str | None = None,
        with_permission_role: bool | None = None,
        team_id: str | None = None,
    ) -> ListWikiWorkspacesResult:
        """List the workspaces that a person may see.

        获取知识库列表：分页查询用户可见的知识库。

        Permission: 知识库读权限 (Wiki.Workspace.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `maxResults` is at most 30. (advised)

        Args:
            operator_id: Unionid of the person who acts, and who sees only what that person may see.
            next_token: Where the page begins: nothing, then `nextToken` of the page before.
            max_results: How many a page has at most, up to 30, which is the default.
            order_by: In which order.
            with_permission_role: Whether to tell what the person may do with each; not by default.
            team_id: Id of a team, whose workspaces are listed; in the official SDK only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: paramError, paramError.orderBy, permissionDenied, teamNotExist,
                systemError, unknownError, operationTimeout.

        Source: https://open.dingtalk.com/document/development/get-knowledge-base-list
        """
        return await self._client.call(
            _operations.list_wiki_workspaces.call(
                self._client,
                operator_id=operator_id,
                next_token=next_token,
                max_results=max_results,
                order_by=order_by,
                with_permission_role=with_permission_role,
                team_id=team_id,
            )
        )

    def iter_wiki_workspaces(
        self,
        *,
        operator_id: str,
        next_token: str | None = None,
        max_results: int | None = None,
        order_by: str | None = None,
        with_permission_role: bool | None = None,
        team_id: str | None = None,
    ) -> AsyncPages[WikiWorkspace]:
        """Return what is on all pages of `list_wiki_workspaces`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 30 when it is not given.
        """
        return _operations.list_wiki_workspaces.pages_async(
            self._client,
            operator_id=operator_id,
            next_token=next_token,
            max_results=max_results,
            order_by=order_by,
            with_permission_role=with_permission_role,
            team_id=team_id,
        )

    async def submit_document_export(self, *, dentry_uuid: str, operator_id: str, target_format: str) -> SubmitDocumentExportResult:
        """Begin to export a document to a file.

        通过dentryUuid提交文档导出任务：提交文档导出任务。

        `ding.wiki.export_document` does all of it: it submits, waits and downloads. The answer has the address of the file when it is
        there at once; else `get_document_export` is asked.

        There is no page of this call: it is in the official SDKs, and clients were seen to ask for the formats that are known here.
        Which others there are, no source says. One client says that the app needs the permission `Storage.File.Read`.

        Args:
            dentry_uuid: Id of the document: `nodeId` of a node.
            operator_id: Unionid of the person who acts.
            target_format: Format of the file.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return await self._client.call(
            _operations.submit_document_export.call(
                self._client, dentry_uuid=dentry_uuid, operator_id=operator_id, target_format=target_format
            )
        )
