"""Approvals - forms, approvals, tasks, comments, files (OA 审批)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        AddApprovalCommentResult,
        ApprovalApprovers,
        ApprovalApproversLegacy,
        ApprovalAttachments,
        ApprovalFileInfo,
        ApprovalFormComponent,
        ApprovalFormConfig,
        ApprovalTargetSelection,
        ApprovalTerminationLegacy,
        ApprovalValue,
        ApprovalValueLegacy,
        CountPendingApprovalsResult,
        CreateApprovalLegacyResult,
        CreateApprovalResult,
        ExecuteApprovalTaskResult,
        ForecastApprovalResult,
        GetApprovalFileUrlResult,
        GetApprovalFormResult,
        GetApprovalLegacyResult,
        GetApprovalResult,
        GetApprovalSpaceResult,
        GrantApprovalFileDownloadResult,
        GrantApprovalPreviewResult,
        ListApprovalConditionComponentsResult,
        ListApprovalIdsLegacyResult,
        ListApprovalIdsResult,
        ListManageableApprovalFormsResult,
        ListVisibleApprovalFormsLegacyResult,
        ListVisibleApprovalFormsResult,
        RedirectApprovalTaskResult,
        SaveApprovalFormResult,
        TerminateApprovalLegacyResult,
        TerminateApprovalResult,
        VisibleApprovalForm,
        VisibleApprovalFormLegacy,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class WorkflowApi:
    """Approvals - forms, approvals, tasks, comments, files (OA 审批).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def add_approval_comment(
        self, *, process_instance_id: str, text: str, comment_user_id: str, file: ApprovalAttachments | Mapping[str, Any] | None = None
    ) -> AddApprovalCommentResult:
        """Comment on an approval.

        添加审批评论：为审批添加评论。

        Files are uploaded to the space of approvals first (`get_approval_space`).

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - `file.attachments` has at most 20 elements. (advised)
            - `file.attachments[].fileId` has at most 256 characters. (advised)
            - `file.attachments[].fileName` has at most 256 characters. (advised)
            - `text` has at most 1024 characters. (advised)

        Args:
            process_instance_id: Id of the approval.
            text: The comment.
            comment_user_id: userid of who comments.
            file: What is attached.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, aflowProcessInstNotExist,
                aflowProcessInstCanNotBeExecuted, invalidInstanceId, invalidInstanceCommentText, invalidInstanceCommentUserId,
                internalError, systemError.

        Source: https://open.dingtalk.com/document/development/official-approval-adds-approval-comments
        """
        return self._client.call(
            _operations.add_approval_comment.call(
                self._client, process_instance_id=process_instance_id, text=text, comment_user_id=comment_user_id, file=file
            )
        )

    def count_pending_approvals(self, *, user_id: str) -> CountPendingApprovalsResult:
        """Count the approvals that wait for a person.

        获取用户待审批数量：获取用户待处理的审批数量。

        The number of tasks in the list 待我审批 of the person.

        Permission: 工作流实例读权限 (Workflow.Instance.Read).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, invalidAccessToken, invalidGetTodoTaskSumUserId,
                internalError, userNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/queries-the-number-of-requests-to-be-approved-by-users
        """
        return self._client.call(_operations.count_pending_approvals.call(self._client, user_id=user_id))

    def create_approval(
        self,
        *,
        originator_user_id: str,
        process_code: str,
        form_component_values: Sequence[ApprovalValue | Mapping[str, Any]],
        biz_detail_page_url: str | None = None,
        dept_id: int | None = None,
        microapp_agent_id: int | None = None,
        approvers: Sequence[ApprovalApprovers | Mapping[str, Any]] | None = None,
        cc_list: Sequence[str] | None = None,
        cc_position: Literal["START", "FINISH", "START_FINISH"] | None = None,
        target_select_actioners: Sequence[ApprovalTargetSelection | Mapping[str, Any]] | None = None,
    ) -> CreateApprovalResult:
        """Submit an approval.

        发起审批实例：发起审批。

        Values are text, whatever the kind of component: several choices, people, pictures, files, approvals and rows of a table are
        JSON as text. With `approvers` the steps are those that are given, and the settings of the form (signatures, rights on fields)
        do not hold; without it they are those of the form, and `deptId` is needed. Suites for attendance, personnel, taxes, law and
        travel cannot be submitted so.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `approvers` has at most 20 elements. (advised)
            - `bizDetailPageUrl` has at most 1024 characters. (advised)
            - `ccList` has at most 50 elements. (advised)
            - `formComponentValues` must not be empty. (enforced: required)
            - `formComponentValues` has at most 150 elements. (advised)
            - `formComponentValues[].details` has at most 150 elements. (advised)
            - `formComponentValues[].details[].details` has at most 150 elements. (advised)
            - `formComponentValues[].extValue` has at most 65535 characters. (advised)
            - `formComponentValues[].value` has at most 65535 characters. (advised)
            - `targetSelectActioners` has at most 20 elements. (advised)

        Args:
            originator_user_id: userid of the originator.
            process_code: Code of the form.
            form_component_values: Values of the form.
            biz_detail_page_url: Address of the page of the approval in a system of yours; OA Premium only.
            dept_id: Id of the department of the originator, -1 for the root; needed without `approvers`.
            microapp_agent_id: AgentId of the app.
            approvers: The steps, instead of those of the form.
            cc_list: userids of those who are told.
            cc_position: When they are told. `START`: at the start, `FINISH`: at the end, `START_FINISH`: both.
            target_select_actioners: Whom the originator chooses, where the form wants it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: targetSelectApproverScopeError, targetSelectApproverMissing,
                invalidParameter, processInstanceInvalidParameter, processInstanceStartFailed, needAuth, invalidAgentId,
                processGroupGetFailed, processCodeError, processSetupNoPermission, processGetFailed, formConverterError,
                illegalComponent, sysErrror, internalError, autoflowLikeTriggerRateLimited, benefitStatusInvalid, systemError.

        Source: https://open.dingtalk.com/document/development/create-an-approval-instance
        """
        return self._client.call(
            _operations.create_approval.call(
                self._client,
                originator_user_id=originator_user_id,
                process_code=process_code,
                form_component_values=form_component_values,
                biz_detail_page_url=biz_detail_page_url,
                dept_id=dept_id,
                microapp_agent_id=microapp_agent_id,
                approvers=approvers,
                cc_list=cc_list,
                cc_position=cc_position,
                target_select_actioners=target_select_actioners,
            )
        )

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use create_approval instead.", category=None)
    def create_approval_legacy(
        self,
        *,
        process_code: str,
        originator_user_id: str,
        dept_id: int,
        form_component_values: Sequence[ApprovalValueLegacy | Mapping[str, Any]],
        agent_id: int | None = None,
        approvers: Sequence[str | int] | None = None,
        approvers_v2: Sequence[ApprovalApproversLegacy | Mapping[str, Any]] | None = None,
        cc_list: Sequence[str | int] | None = None,
        cc_position: Literal["START", "FINISH", "START_FINISH"] | None = None,
    ) -> CreateApprovalLegacyResult:
        """Submit an approval (legacy API).

        发起审批实例：以旧版接口发起审批。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `create_approval` instead.

        `create_approval` is the call of today. With `approvers` or `approvers_v2` the steps are those that are given, and the settings
        of the form (signatures, rights on fields) do not hold; without them they are those of the form, and `cc_list` and `cc_position`
        are ignored. An approval cannot be changed by a program once it is submitted.

        Values are text, whatever the kind of component: several choices, people, pictures, files, approvals and rows of a table are
        JSON as text. `name` of two dates is a JSON list of both names. A value has at most 9 pictures or 9 approvals, a table at most
        200 components and 50 of people.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A line of text has best at most 1000 characters, several lines at most 8000.
            - `approvers` has at most 20 elements. (advised)
            - `approvers_v2` has at most 20 elements. (advised)
            - `approvers_v2[].user_ids` has at most 20 elements. (advised)
            - `cc_list` has at most 20 elements. (advised)
            - `form_component_values` must not be empty. (enforced: required)
            - `form_component_values` has at most 200 elements. (advised)

        Args:
            process_code: Code of the form.
            originator_user_id: userid of the originator.
            dept_id: Id of the department of the originator, -1 for the root.
            form_component_values: Values of the form.
            agent_id: AgentId of the app; a third-party app has to give it.
            approvers: userids of those who decide, one after another.
            approvers_v2: The steps; they count more than `approvers`.
            cc_list: userids of those who are told, only with `approvers` or `approvers_v2`.
            cc_position: When they are told. `START`: at the start, `FINISH`: at the end, `START_FINISH`: both.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/oa-approval-initiates-approval-instances
        """
        return self._client.call(
            _operations.create_approval_legacy.call(
                self._client,
                process_code=process_code,
                originator_user_id=originator_user_id,
                dept_id=dept_id,
                form_component_values=form_component_values,
                agent_id=agent_id,
                approvers=approvers,
                approvers_v2=approvers_v2,
                cc_list=cc_list,
                cc_position=cc_position,
            )
        )

    def execute_approval_task(
        self,
        *,
        process_instance_id: str,
        result: Literal["agree", "refuse"],
        actioner_user_id: str,
        task_id: int,
        remark: str | None = None,
        file: ApprovalAttachments | Mapping[str, Any] | None = None,
    ) -> ExecuteApprovalTaskResult:
        """Approve or reject a task of an approval.

        同意或拒绝审批任务：同意或拒绝审批任务。

        One rejection ends the approval; one consent leads to the next step, if there is one. Task and userid are in `get_approval`.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - `file.attachments` has at most 20 elements. (advised)
            - `file.attachments[].fileId` has at most 256 characters. (advised)
            - `file.attachments[].fileName` has at most 256 characters. (advised)
            - `remark` has at most 1024 characters. (advised)

        Args:
            process_instance_id: Id of the approval.
            result: The decision. `agree`: approve, `refuse`: reject.
            actioner_user_id: userid of who decides.
            task_id: Id of the task.
            remark: Why.
            file: What is attached.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, needAuth, invalidAgentId, aflowProcessNotExist,
                invalidInstanceId, invalidInstanceExecuteActionerUserId, invalidInstanceExecuteTaskId, invalidInstanceExecuteResult,
                aflowProcessFormDataIsNull, aflowProcessInstStatusException, aflowProcessInstCanNotBeExecuted, internalError,
                userNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/approve-or-reject-the-approval-task
        """
        return self._client.call(
            _operations.execute_approval_task.call(
                self._client,
                process_instance_id=process_instance_id,
                result=result,
                actioner_user_id=actioner_user_id,
                task_id=task_id,
                remark=remark,
                file=file,
            )
        )

    def forecast_approval(
        self, *, process_code: str, dept_id: int, user_id: str, form_component_values: Sequence[ApprovalValue | Mapping[str, Any]]
    ) -> ForecastApprovalResult:
        """Predict the steps of an approval.

        获取审批单流程中的节点信息：预测审批的流程节点。

        Tells before `create_approval` who decides at which step. Where `isTargetSelect` is true the originator has to choose:
        `actorKey` goes to `targetSelectActioners[].actionerKey`. It makes nothing.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `formComponentValues` must not be empty. (enforced: required)
            - `formComponentValues` has at most 150 elements. (advised)
            - `formComponentValues[].details` has at most 150 elements. (advised)
            - `formComponentValues[].details[].details` has at most 150 elements. (advised)
            - `formComponentValues[].extValue` has at most 65535 characters. (advised)
            - `formComponentValues[].value` has at most 65535 characters. (advised)

        Args:
            process_code: Code of the form.
            dept_id: Id of the department that the originator is in.
            user_id: userid of the originator.
            form_component_values: Values of the form.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: forecastError, invalidParameter, componentIsNull, processCodeError,
                formNotExist, internalError, invalidUserId, userNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/approval-process-prediction
        """
        return self._client.call(
            _operations.forecast_approval.call(
                self._client, process_code=process_code, dept_id=dept_id, user_id=user_id, form_component_values=form_component_values
            )
        )

    def get_approval(self, *, process_instance_id: str) -> GetApprovalResult:
        """Get an approval: its state, values, tasks and what was done.

        获取单个审批实例详情：获取审批实例的状态、表单数据、任务和操作记录。

        It was approved when `status` is `COMPLETED` and `result` is `agree`.

        Permission: 工作流实例读权限 (Workflow.Instance.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            process_instance_id: Id of the approval.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: targetSelectApproverScopeError, targetSelectApproverMissing,
                invalidParameter, processInstanceInvalidParameter, processInstanceStartFailed, needAuth, invalidAgentId,
                processGroupGetFailed, processCodeError, processSetupNoPermission, processGetFailed, formConverterError,
                illegalComponent, processInstanceIdError, internalError, processFormDataIsNull, processInstanceNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/obtains-the-details-of-a-single-approval-instance-pop
        """
        return self._client.call(_operations.get_approval.call(self._client, process_instance_id=process_instance_id))

    def get_approval_file_url(
        self, *, process_instance_id: str, file_id: str, with_comment_attatchment: bool | None = None
    ) -> GetApprovalFileUrlResult:
        """Get an address from which a file of an approval can be downloaded.

        下载审批附件：获取审批附件的下载地址。

        A file that was chosen on a device when the approval was submitted by hand comes with an opaque name: name and kind are in
        `get_approval`. An empty file has no address.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The address is good for 15 minutes.

        Args:
            process_instance_id: Id of the approval.
            file_id: Id of the file, one of the form.
            with_comment_attatchment: Whether files of comments count, too (spelt so on the wire).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, invalidProcessInstanceId,
                hsfIntegrationErrorCspaceGetCustomSpace, hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId,
                hsfIntegrationErrorCspaceDentryServiceGrant, hsfIntegrationErrorCspace, invalidFileId, processInstNotExist,
                noPermission, processNotExist, processGetFailedByParameter,
                hsfIntegrationErrorCspaceDentryServiceGenerateDownloadPresignedUrl, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/download-an-approval-attachment
        """
        return self._client.call(
            _operations.get_approval_file_url.call(
                self._client, process_instance_id=process_instance_id, file_id=file_id, with_comment_attatchment=with_comment_attatchment
            )
        )

    def get_approval_form(self, *, process_code: str, app_uuid: str | None = None) -> GetApprovalFormResult:
        """Get the components of a form.

        获取表单 schema：获取审批表单的控件。

        `processCode` names the form: `save_approval_form` gives it, and it stands in the address of the page where the form is edited.
        Apps of a vendor cannot read the forms of a corp.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            process_code: Code of the form.
            app_uuid: Id of the app that the form was built with.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: formNotExist, invalidParameter, noPermission, aflowProcessCodeIsError,
                internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-the-form-schema
        """
        return self._client.call(_operations.get_approval_form.call(self._client, process_code=process_code, app_uuid=app_uuid))

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use get_approval instead.", category=None)
    def get_approval_legacy(self, *, process_instance_id: str) -> GetApprovalLegacyResult:
        """Get an approval: its state, values, tasks and what was done (legacy API).

        获取单个审批实例详情：以旧版接口获取审批实例的状态、表单数据、任务和操作记录。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `get_approval` instead.

        `get_approval` is the call of today. It was approved when `status` is `COMPLETED` and `result` is `agree`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            process_instance_id: Id of the approval.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/get-details-single-approval-instance
        """
        return self._client.call(_operations.get_approval_legacy.call(self._client, process_instance_id=process_instance_id))

    def get_approval_space(self, *, user_id: str, agent_id: int | None = None) -> GetApprovalSpaceResult:
        """Get the space for files of approvals, and let a person upload to it.

        获取审批钉盘空间信息：获取审批钉盘空间，并授予用户上传权限。

        The person uploads in the DingTalk client (JSAPI), which tells the file that a comment or a value of a form names; a program
        uploads for the person with `ding.workflow.upload_attachment`, which tells the same.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: userid of who uploads.
            agent_id: AgentId of the app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, noPermission, invalidUserId,
                invalidAgentId, invalidParameterCspace, hsfIntegrationErrorCspaceGetCustomSpace,
                hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId, hsfIntegrationErrorCspaceDentryServiceGrant,
                hsfIntegrationErrorCspace, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtains-the-information-about-approval-nail-disk
        """
        return self._client.call(_operations.get_approval_space.call(self._client, user_id=user_id, agent_id=agent_id))

    def grant_approval_file_download(
        self, *, user_id: str, file_infos: Sequence[ApprovalFileInfo | Mapping[str, Any]]
    ) -> GrantApprovalFileDownloadResult:
        """Let a person download files of approvals.

        授权下载审批钉盘文件：授权用户下载审批附件。

        The files are those of a form (`get_approval`).

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `fileInfos` must not be empty. (enforced: required)
            - `fileInfos` has at most 10 elements. (advised)

        Args:
            user_id: userid of who may download them.
            file_infos: The files.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, invalidFileInfos,
                invalidParameterCspace, hsfIntegrationErrorCspaceGetCustomSpace,
                hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId, hsfIntegrationErrorCspaceDentryServiceGrant,
                hsfIntegrationErrorCspace, noPermission, hsfIntegrationErrorCspaceDentryServiceInfo, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/download-the-approval-nail-file
        """
        return self._client.call(_operations.grant_approval_file_download.call(self._client, user_id=user_id, file_infos=file_infos))

    def grant_approval_preview(
        self,
        *,
        user_id: str,
        process_instance_id: str,
        file_id: str,
        agent_id: int | None = None,
        file_id_list: Sequence[str] | None = None,
        with_comment_attatchment: bool | None = None,
    ) -> GrantApprovalPreviewResult:
        """Let a person preview files of an approval.

        授权预览审批附件：授权用户预览审批附件。

        Before each preview. A file has to be one of this approval.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `fileIdList` has at most 20 elements. (advised)

        Args:
            user_id: userid of who may see it.
            process_instance_id: Id of the approval.
            file_id: Id of the file, one of this approval.
            agent_id: AgentId of the app.
            file_id_list: Ids of more files.
            with_comment_attatchment: Whether files of comments count, too (spelt so on the wire).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, noPermission, invalidUserId,
                invalidProcessInstanceId, invalidParameterCspace, hsfIntegrationErrorCspaceGetCustomSpace,
                hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId, hsfIntegrationErrorCspaceDentryServiceGrant,
                hsfIntegrationErrorCspace, invalidFileId, invalidFileList, processInstNotExist, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/official-authorized-preview-approval-attachment
        """
        return self._client.call(
            _operations.grant_approval_preview.call(
                self._client,
                user_id=user_id,
                process_instance_id=process_instance_id,
                file_id=file_id,
                agent_id=agent_id,
                file_id_list=file_id_list,
                with_comment_attatchment=with_comment_attatchment,
            )
        )

    def list_approval_condition_components(
        self, *, process_code: str, agent_id: int | None = None
    ) -> ListApprovalConditionComponentsResult:
        """List the components of a form that are conditions of its process.

        查询已设置为条件的表单组件：获取已设为流程条件的表单控件。

        A vendor cannot change these components any more with `save_approval_form`.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: third-party apps (第三方企业应用).

        Args:
            process_code: Code of the form.
            agent_id: AgentId of the app in the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidProcessCode, processNotExist, needAuth, internalError,
                invalidAgentId, systemError.

        Source: https://open.dingtalk.com/document/development/query-form-components-that-have-been-set-as-criteria-1
        """
        return self._client.call(
            _operations.list_approval_condition_components.call(self._client, process_code=process_code, agent_id=agent_id)
        )

    def list_approval_ids(
        self,
        *,
        process_code: str,
        start_time: int,
        next_token: int,
        max_results: int,
        end_time: int | None = None,
        user_ids: Sequence[str] | None = None,
        statuses: Sequence[Literal["RUNNING", "TERMINATED", "COMPLETED"]] | None = None,
    ) -> ListApprovalIdsResult:
        """List the ids of approvals of a form, page by page.

        获取审批实例ID列表：分页获取审批实例 ID。

        `get_approval` tells what is in each. OA Premium reaches back five years.

        Permission: 工作流实例读权限 (Workflow.Instance.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - The time asked for is at most 120 days, and begins at most 365 days ago (without `endTime`: 120 days ago).
            - At most 10000 ids are given in all.
            - `maxResults` is at most 20. (enforced: invalidMaxResults)
            - `userIds` has at most 10 elements. (enforced: invalidUserIds)

        Args:
            process_code: Code of the form.
            start_time: Submitted at or after, in milliseconds since 1970.
            next_token: Cursor, 0 for the first page.
            max_results: Size of a page.
            end_time: Submitted at or before, in milliseconds since 1970; now when left out.
            user_ids: userids of originators; all when left out.
            statuses: States; all when left out. `RUNNING`: waiting, `TERMINATED`: withdrawn, `COMPLETED`: decided.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidProcessCode, invalidInstanceListIdsStartTime, invalidNextToken,
                invalidMaxResults, invalidEndTime, invalidUserIds, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-an-approval-list-of-instance-ids
        """
        return self._client.call(
            _operations.list_approval_ids.call(
                self._client,
                process_code=process_code,
                start_time=start_time,
                next_token=next_token,
                max_results=max_results,
                end_time=end_time,
                user_ids=user_ids,
                statuses=statuses,
            )
        )

    def iter_approval_ids(
        self,
        *,
        process_code: str,
        start_time: int,
        next_token: int | None = None,
        max_results: int | None = None,
        end_time: int | None = None,
        user_ids: Sequence[str] | None = None,
        statuses: Sequence[Literal["RUNNING", "TERMINATED", "COMPLETED"]] | None = None,
    ) -> Pages[str]:
        """Return what is on all pages of `list_approval_ids`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 20 when it is not given.
        """
        return _operations.list_approval_ids.pages(
            self._client,
            process_code=process_code,
            start_time=start_time,
            next_token=next_token,
            max_results=max_results,
            end_time=end_time,
            user_ids=user_ids,
            statuses=statuses,
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_approval_ids instead.", category=None
    )
    def list_approval_ids_legacy(
        self,
        *,
        process_code: str,
        start_time: int,
        end_time: int | None = None,
        size: int | None = None,
        cursor: int | None = None,
        userid_list: Sequence[str | int] | None = None,
    ) -> ListApprovalIdsLegacyResult:
        """List the ids of approvals of a form, page by page (legacy API).

        获取审批实例ID列表：以旧版接口分页获取审批实例 ID。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_approval_ids` instead.

        `list_approval_ids` is the call of today; `get_approval_legacy` tells what is in each.

        Apps: internal apps (企业内部应用).

        Limits:
            - The time asked for is at most 120 days, and begins at most 365 days ago (without `end_time`: 120 days ago).
            - At most 10000 ids are given in all.
            - `size` is at most 20. (advised)
            - `userid_list` has at most 10 elements. (advised)

        Args:
            process_code: Code of the form.
            start_time: Submitted at or after, in milliseconds since 1970.
            end_time: Submitted at or before, in milliseconds since 1970; now when left out.
            size: Size of a page.
            cursor: Cursor, 0 for the first page.
            userid_list: userids of originators; all when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/operation-to-retrieve-a-list-of
        """
        return self._client.call(
            _operations.list_approval_ids_legacy.call(
                self._client,
                process_code=process_code,
                start_time=start_time,
                end_time=end_time,
                size=size,
                cursor=cursor,
                userid_list=userid_list,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_approval_ids instead.", category=None
    )
    def iter_approval_ids_legacy(
        self,
        *,
        process_code: str,
        start_time: int,
        end_time: int | None = None,
        size: int | None = None,
        cursor: int | None = None,
        userid_list: Sequence[str | int] | None = None,
    ) -> Pages[str]:
        """Return what is on all pages of `list_approval_ids_legacy`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_approval_ids_legacy.pages(
            self._client,
            process_code=process_code,
            start_time=start_time,
            end_time=end_time,
            size=size,
            cursor=cursor,
            userid_list=userid_list,
        )

    def list_manageable_approval_forms(self, *, user_id: str) -> ListManageableApprovalFormsResult:
        """List the forms that a person manages.

        获取当前企业所有可管理的表单：获取用户可管理的审批表单。

        The person has to be an administrator of approvals.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidUserId, invalidParameter, userNotExist, noPermission,
                internalError, systemError.

        Source: https://open.dingtalk.com/document/development/get-all-manageable-forms-for-the-current-enterprise
        """
        return self._client.call(_operations.list_manageable_approval_forms.call(self._client, user_id=user_id))

    def list_visible_approval_forms(
        self, *, max_results: int, next_token: int, user_id: str | None = None
    ) -> ListVisibleApprovalFormsResult:
        """List the forms that a person sees, page by page.

        获取指定用户可见的审批表单列表：分页获取用户可见的审批表单。

        Without `userId` it lists all forms of the corp.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - `maxResults` is at most 100. (enforced: invalidMaxResults)

        Args:
            max_results: Size of a page.
            next_token: Cursor, 0 for the first page.
            user_id: userid of the person; all forms of the corp when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidNextToken, invalidMaxResults, invalidParameter,
                aflowProcessGetFailed, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-approval-forms-visible-to-the-specified
        """
        return self._client.call(
            _operations.list_visible_approval_forms.call(self._client, max_results=max_results, next_token=next_token, user_id=user_id)
        )

    def iter_visible_approval_forms(
        self, *, user_id: str | None = None, max_results: int | None = None, next_token: int | None = None
    ) -> Pages[VisibleApprovalForm]:
        """Return what is on all pages of `list_visible_approval_forms`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_visible_approval_forms.pages(self._client, user_id=user_id, max_results=max_results, next_token=next_token)

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_visible_approval_forms instead.",
        category=None,
    )
    def list_visible_approval_forms_legacy(
        self, *, offset: int, size: int, userid: str | None = None
    ) -> ListVisibleApprovalFormsLegacyResult:
        """List the forms that a person sees, page by page (legacy API).

        获取指定用户可见的审批表单列表：以旧版接口分页获取用户可见的审批表单。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_visible_approval_forms` instead.

        `list_visible_approval_forms` is the call of today. Without `userid` it lists all forms of the corp.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 100. (advised)

        Args:
            offset: Cursor, 0 for the first page.
            size: Size of a page.
            userid: userid of the person; all forms of the corp when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/you-can-call-this-operation-to-retrieve-a-list-of
        """
        return self._client.call(_operations.list_visible_approval_forms_legacy.call(self._client, offset=offset, size=size, userid=userid))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_visible_approval_forms instead.",
        category=None,
    )
    def iter_visible_approval_forms_legacy(
        self, *, offset: int | None = None, size: int | None = None, userid: str | None = None
    ) -> Pages[VisibleApprovalFormLegacy]:
        """Return what is on all pages of `list_visible_approval_forms_legacy`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_visible_approval_forms_legacy.pages(self._client, offset=offset, size=size, userid=userid)

    def redirect_approval_task(
        self,
        *,
        task_id: int,
        to_user_id: str,
        operate_user_id: str,
        remark: str | None = None,
        action_name: str | None = None,
        file: ApprovalAttachments | Mapping[str, Any] | None = None,
    ) -> RedirectApprovalTaskResult:
        """Hand a task of an approval on to another person.

        转交OA审批任务：转交审批任务。

        `operateUserId` has to be who has the task now.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `actionName` has at most 128 characters. (advised)
            - `file.attachments` has at most 20 elements. (advised)
            - `file.attachments[].fileId` has at most 256 characters. (advised)
            - `file.attachments[].fileName` has at most 256 characters. (advised)
            - `remark` has at most 256 characters. (advised)

        Args:
            task_id: Id of the task.
            to_user_id: userid of who gets it.
            operate_user_id: userid of who has it now.
            remark: Why.
            action_name: Name of the step.
            file: What is attached.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.blank, param.illegal, task.status.error, instance.status.error,
                param.illegal.operator, internalError, system.error.

        Source: https://open.dingtalk.com/document/development/transfer-the-oa-approval-task
        """
        return self._client.call(
            _operations.redirect_approval_task.call(
                self._client,
                task_id=task_id,
                to_user_id=to_user_id,
                operate_user_id=operate_user_id,
                remark=remark,
                action_name=action_name,
                file=file,
            )
        )

    def save_approval_form(
        self,
        *,
        name: str,
        form_components: Sequence[ApprovalFormComponent | Mapping[str, Any]],
        process_code: str | None = None,
        description: str | None = None,
        template_config: ApprovalFormConfig | Mapping[str, Any] | None = None,
    ) -> SaveApprovalFormResult:
        """Make a form for approvals, or change one.

        创建或更新审批表单模板：新建或修改审批表单。

        Without `processCode` a form is made, with a process that DingTalk makes up; with it, that form is changed. A component that is
        a condition of the process can be neither changed nor deleted (`list_approval_condition_components`). Settings in `props` are
        those of the kind of component: the page of additional parameters tells which.

        Permission: 工作流模板写权限 (Workflow.Form.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A corp has at most 200 forms of its own.
            - `description` has at most 300 characters. (advised)
            - `formComponents` must not be empty. (enforced: required)
            - `formComponents` has at most 200 elements. (advised)
            - `name` has at most 200 characters. (advised)

        Args:
            name: Name of the form.
            form_components: The components, in their order.
            process_code: Code of the form to change; without it a new one is made.
            description: What it is for.
            template_config: Settings of the form as a whole.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: formschema.error, permission.error, processcode.error, formName.error,
                internalError, schema.sysAttrs.error, system.error.

        Source: https://open.dingtalk.com/document/development/create-an-approval-form-template
        """
        return self._client.call(
            _operations.save_approval_form.call(
                self._client,
                name=name,
                form_components=form_components,
                process_code=process_code,
                description=description,
                template_config=template_config,
            )
        )

    def terminate_approval(
        self, *, process_instance_id: str, is_system: bool | None = None, remark: str | None = None, operating_user_id: str | None = None
    ) -> TerminateApprovalResult:
        """Withdraw an approval that is not decided.

        撤销审批实例：撤销审批中的审批实例。

        The form has to allow it (允许提交人撤销审批中的审批单); otherwise it fails with `internalError`.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - An approval cannot be withdrawn in its first 15 seconds.
            - `remark` has at most 1024 characters. (advised)

        Args:
            process_instance_id: Id of the approval.
            is_system: Whether the system ends it; otherwise its originator does.
            remark: Why.
            operating_user_id: userid of the originator, needed when `isSystem` is false.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, aflowProcessInstNotExist,
                aflowProcessInstStatusException, invalidInstanceId, invalidInstanceTerminateIsSystem,
                invalidInstanceTerminateOperatingUserId, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/revoke-an-approval-instance
        """
        return self._client.call(
            _operations.terminate_approval.call(
                self._client,
                process_instance_id=process_instance_id,
                is_system=is_system,
                remark=remark,
                operating_user_id=operating_user_id,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use terminate_approval instead.", category=None
    )
    def terminate_approval_legacy(self, *, request: ApprovalTerminationLegacy | Mapping[str, Any]) -> TerminateApprovalLegacyResult:
        """Withdraw an approval that is not decided (legacy API).

        撤销审批实例：以旧版接口撤销审批中的审批实例。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `terminate_approval` instead.

        `terminate_approval` is the call of today. `operating_userid` is needed unless `is_system` is true.

        Apps: internal apps (企业内部应用).

        Limits:
            - An approval cannot be withdrawn in its first 15 seconds.

        Args:
            request: Which approval is withdrawn, and by whom.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/terminate-a-workflow-by-using-an-instance-id
        """
        return self._client.call(_operations.terminate_approval_legacy.call(self._client, request=request))


class AsyncWorkflowApi:
    """Approvals - forms, approvals, tasks, comments, files (OA 审批).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def add_approval_comment(
        self, *, process_instance_id: str, text: str, comment_user_id: str, file: ApprovalAttachments | Mapping[str, Any] | None = None
    ) -> AddApprovalCommentResult:
        """Comment on an approval.

        添加审批评论：为审批添加评论。

        Files are uploaded to the space of approvals first (`get_approval_space`).

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - `file.attachments` has at most 20 elements. (advised)
            - `file.attachments[].fileId` has at most 256 characters. (advised)
            - `file.attachments[].fileName` has at most 256 characters. (advised)
            - `text` has at most 1024 characters. (advised)

        Args:
            process_instance_id: Id of the approval.
            text: The comment.
            comment_user_id: userid of who comments.
            file: What is attached.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, aflowProcessInstNotExist,
                aflowProcessInstCanNotBeExecuted, invalidInstanceId, invalidInstanceCommentText, invalidInstanceCommentUserId,
                internalError, systemError.

        Source: https://open.dingtalk.com/document/development/official-approval-adds-approval-comments
        """
        return await self._client.call(
            _operations.add_approval_comment.call(
                self._client, process_instance_id=process_instance_id, text=text, comment_user_id=comment_user_id, file=file
            )
        )

    async def count_pending_approvals(self, *, user_id: str) -> CountPendingApprovalsResult:
        """Count the approvals that wait for a person.

        获取用户待审批数量：获取用户待处理的审批数量。

        The number of tasks in the list 待我审批 of the person.

        Permission: 工作流实例读权限 (Workflow.Instance.Read).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, invalidAccessToken, invalidGetTodoTaskSumUserId,
                internalError, userNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/queries-the-number-of-requests-to-be-approved-by-users
        """
        return await self._client.call(_operations.count_pending_approvals.call(self._client, user_id=user_id))

    async def create_approval(
        self,
        *,
        originator_user_id: str,
        process_code: str,
        form_component_values: Sequence[ApprovalValue | Mapping[str, Any]],
        biz_detail_page_url: str | None = None,
        dept_id: int | None = None,
        microapp_agent_id: int | None = None,
        approvers: Sequence[ApprovalApprovers | Mapping[str, Any]] | None = None,
        cc_list: Sequence[str] | None = None,
        cc_position: Literal["START", "FINISH", "START_FINISH"] | None = None,
        target_select_actioners: Sequence[ApprovalTargetSelection | Mapping[str, Any]] | None = None,
    ) -> CreateApprovalResult:
        """Submit an approval.

        发起审批实例：发起审批。

        Values are text, whatever the kind of component: several choices, people, pictures, files, approvals and rows of a table are
        JSON as text. With `approvers` the steps are those that are given, and the settings of the form (signatures, rights on fields)
        do not hold; without it they are those of the form, and `deptId` is needed. Suites for attendance, personnel, taxes, law and
        travel cannot be submitted so.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `approvers` has at most 20 elements. (advised)
            - `bizDetailPageUrl` has at most 1024 characters. (advised)
            - `ccList` has at most 50 elements. (advised)
            - `formComponentValues` must not be empty. (enforced: required)
            - `formComponentValues` has at most 150 elements. (advised)
            - `formComponentValues[].details` has at most 150 elements. (advised)
            - `formComponentValues[].details[].details` has at most 150 elements. (advised)
            - `formComponentValues[].extValue` has at most 65535 characters. (advised)
            - `formComponentValues[].value` has at most 65535 characters. (advised)
            - `targetSelectActioners` has at most 20 elements. (advised)

        Args:
            originator_user_id: userid of the originator.
            process_code: Code of the form.
            form_component_values: Values of the form.
            biz_detail_page_url: Address of the page of the approval in a system of yours; OA Premium only.
            dept_id: Id of the department of the originator, -1 for the root; needed without `approvers`.
            microapp_agent_id: AgentId of the app.
            approvers: The steps, instead of those of the form.
            cc_list: userids of those who are told.
            cc_position: When they are told. `START`: at the start, `FINISH`: at the end, `START_FINISH`: both.
            target_select_actioners: Whom the originator chooses, where the form wants it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: targetSelectApproverScopeError, targetSelectApproverMissing,
                invalidParameter, processInstanceInvalidParameter, processInstanceStartFailed, needAuth, invalidAgentId,
                processGroupGetFailed, processCodeError, processSetupNoPermission, processGetFailed, formConverterError,
                illegalComponent, sysErrror, internalError, autoflowLikeTriggerRateLimited, benefitStatusInvalid, systemError.

        Source: https://open.dingtalk.com/document/development/create-an-approval-instance
        """
        return await self._client.call(
            _operations.create_approval.call(
                self._client,
                originator_user_id=originator_user_id,
                process_code=process_code,
                form_component_values=form_component_values,
                biz_detail_page_url=biz_detail_page_url,
                dept_id=dept_id,
                microapp_agent_id=microapp_agent_id,
                approvers=approvers,
                cc_list=cc_list,
                cc_position=cc_position,
                target_select_actioners=target_select_actioners,
            )
        )

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use create_approval instead.", category=None)
    async def create_approval_legacy(
        self,
        *,
        process_code: str,
        originator_user_id: str,
        dept_id: int,
        form_component_values: Sequence[ApprovalValueLegacy | Mapping[str, Any]],
        agent_id: int | None = None,
        approvers: Sequence[str | int] | None = None,
        approvers_v2: Sequence[ApprovalApproversLegacy | Mapping[str, Any]] | None = None,
        cc_list: Sequence[str | int] | None = None,
        cc_position: Literal["START", "FINISH", "START_FINISH"] | None = None,
    ) -> CreateApprovalLegacyResult:
        """Submit an approval (legacy API).

        发起审批实例：以旧版接口发起审批。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `create_approval` instead.

        `create_approval` is the call of today. With `approvers` or `approvers_v2` the steps are those that are given, and the settings
        of the form (signatures, rights on fields) do not hold; without them they are those of the form, and `cc_list` and `cc_position`
        are ignored. An approval cannot be changed by a program once it is submitted.

        Values are text, whatever the kind of component: several choices, people, pictures, files, approvals and rows of a table are
        JSON as text. `name` of two dates is a JSON list of both names. A value has at most 9 pictures or 9 approvals, a table at most
        200 components and 50 of people.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A line of text has best at most 1000 characters, several lines at most 8000.
            - `approvers` has at most 20 elements. (advised)
            - `approvers_v2` has at most 20 elements. (advised)
            - `approvers_v2[].user_ids` has at most 20 elements. (advised)
            - `cc_list` has at most 20 elements. (advised)
            - `form_component_values` must not be empty. (enforced: required)
            - `form_component_values` has at most 200 elements. (advised)

        Args:
            process_code: Code of the form.
            originator_user_id: userid of the originator.
            dept_id: Id of the department of the originator, -1 for the root.
            form_component_values: Values of the form.
            agent_id: AgentId of the app; a third-party app has to give it.
            approvers: userids of those who decide, one after another.
            approvers_v2: The steps; they count more than `approvers`.
            cc_list: userids of those who are told, only with `approvers` or `approvers_v2`.
            cc_position: When they are told. `START`: at the start, `FINISH`: at the end, `START_FINISH`: both.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/oa-approval-initiates-approval-instances
        """
        return await self._client.call(
            _operations.create_approval_legacy.call(
                self._client,
                process_code=process_code,
                originator_user_id=originator_user_id,
                dept_id=dept_id,
                form_component_values=form_component_values,
                agent_id=agent_id,
                approvers=approvers,
                approvers_v2=approvers_v2,
                cc_list=cc_list,
                cc_position=cc_position,
            )
        )

    async def execute_approval_task(
        self,
        *,
        process_instance_id: str,
        result: Literal["agree", "refuse"],
        actioner_user_id: str,
        task_id: int,
        remark: str | None = None,
        file: ApprovalAttachments | Mapping[str, Any] | None = None,
    ) -> ExecuteApprovalTaskResult:
        """Approve or reject a task of an approval.

        同意或拒绝审批任务：同意或拒绝审批任务。

        One rejection ends the approval; one consent leads to the next step, if there is one. Task and userid are in `get_approval`.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - `file.attachments` has at most 20 elements. (advised)
            - `file.attachments[].fileId` has at most 256 characters. (advised)
            - `file.attachments[].fileName` has at most 256 characters. (advised)
            - `remark` has at most 1024 characters. (advised)

        Args:
            process_instance_id: Id of the approval.
            result: The decision. `agree`: approve, `refuse`: reject.
            actioner_user_id: userid of who decides.
            task_id: Id of the task.
            remark: Why.
            file: What is attached.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, needAuth, invalidAgentId, aflowProcessNotExist,
                invalidInstanceId, invalidInstanceExecuteActionerUserId, invalidInstanceExecuteTaskId, invalidInstanceExecuteResult,
                aflowProcessFormDataIsNull, aflowProcessInstStatusException, aflowProcessInstCanNotBeExecuted, internalError,
                userNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/approve-or-reject-the-approval-task
        """
        return await self._client.call(
            _operations.execute_approval_task.call(
                self._client,
                process_instance_id=process_instance_id,
                result=result,
                actioner_user_id=actioner_user_id,
                task_id=task_id,
                remark=remark,
                file=file,
            )
        )

    async def forecast_approval(
        self, *, process_code: str, dept_id: int, user_id: str, form_component_values: Sequence[ApprovalValue | Mapping[str, Any]]
    ) -> ForecastApprovalResult:
        """Predict the steps of an approval.

        获取审批单流程中的节点信息：预测审批的流程节点。

        Tells before `create_approval` who decides at which step. Where `isTargetSelect` is true the originator has to choose:
        `actorKey` goes to `targetSelectActioners[].actionerKey`. It makes nothing.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `formComponentValues` must not be empty. (enforced: required)
            - `formComponentValues` has at most 150 elements. (advised)
            - `formComponentValues[].details` has at most 150 elements. (advised)
            - `formComponentValues[].details[].details` has at most 150 elements. (advised)
            - `formComponentValues[].extValue` has at most 65535 characters. (advised)
            - `formComponentValues[].value` has at most 65535 characters. (advised)

        Args:
            process_code: Code of the form.
            dept_id: Id of the department that the originator is in.
            user_id: userid of the originator.
            form_component_values: Values of the form.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: forecastError, invalidParameter, componentIsNull, processCodeError,
                formNotExist, internalError, invalidUserId, userNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/approval-process-prediction
        """
        return await self._client.call(
            _operations.forecast_approval.call(
                self._client, process_code=process_code, dept_id=dept_id, user_id=user_id, form_component_values=form_component_values
            )
        )

    async def get_approval(self, *, process_instance_id: str) -> GetApprovalResult:
        """Get an approval: its state, values, tasks and what was done.

        获取单个审批实例详情：获取审批实例的状态、表单数据、任务和操作记录。

        It was approved when `status` is `COMPLETED` and `result` is `agree`.

        Permission: 工作流实例读权限 (Workflow.Instance.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            process_instance_id: Id of the approval.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: targetSelectApproverScopeError, targetSelectApproverMissing,
                invalidParameter, processInstanceInvalidParameter, processInstanceStartFailed, needAuth, invalidAgentId,
                processGroupGetFailed, processCodeError, processSetupNoPermission, processGetFailed, formConverterError,
                illegalComponent, processInstanceIdError, internalError, processFormDataIsNull, processInstanceNotExist, systemError.

        Source: https://open.dingtalk.com/document/development/obtains-the-details-of-a-single-approval-instance-pop
        """
        return await self._client.call(_operations.get_approval.call(self._client, process_instance_id=process_instance_id))

    async def get_approval_file_url(
        self, *, process_instance_id: str, file_id: str, with_comment_attatchment: bool | None = None
    ) -> GetApprovalFileUrlResult:
        """Get an address from which a file of an approval can be downloaded.

        下载审批附件：获取审批附件的下载地址。

        A file that was chosen on a device when the approval was submitted by hand comes with an opaque name: name and kind are in
        `get_approval`. An empty file has no address.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The address is good for 15 minutes.

        Args:
            process_instance_id: Id of the approval.
            file_id: Id of the file, one of the form.
            with_comment_attatchment: Whether files of comments count, too (spelt so on the wire).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, invalidProcessInstanceId,
                hsfIntegrationErrorCspaceGetCustomSpace, hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId,
                hsfIntegrationErrorCspaceDentryServiceGrant, hsfIntegrationErrorCspace, invalidFileId, processInstNotExist,
                noPermission, processNotExist, processGetFailedByParameter,
                hsfIntegrationErrorCspaceDentryServiceGenerateDownloadPresignedUrl, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/download-an-approval-attachment
        """
        return await self._client.call(
            _operations.get_approval_file_url.call(
                self._client, process_instance_id=process_instance_id, file_id=file_id, with_comment_attatchment=with_comment_attatchment
            )
        )

    async def get_approval_form(self, *, process_code: str, app_uuid: str | None = None) -> GetApprovalFormResult:
        """Get the components of a form.

        获取表单 schema：获取审批表单的控件。

        `processCode` names the form: `save_approval_form` gives it, and it stands in the address of the page where the form is edited.
        Apps of a vendor cannot read the forms of a corp.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            process_code: Code of the form.
            app_uuid: Id of the app that the form was built with.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: formNotExist, invalidParameter, noPermission, aflowProcessCodeIsError,
                internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-the-form-schema
        """
        return await self._client.call(_operations.get_approval_form.call(self._client, process_code=process_code, app_uuid=app_uuid))

    @deprecated("DingTalk does not recommend it any more (历史文档). New apps may not call it. Use get_approval instead.", category=None)
    async def get_approval_legacy(self, *, process_instance_id: str) -> GetApprovalLegacyResult:
        """Get an approval: its state, values, tasks and what was done (legacy API).

        获取单个审批实例详情：以旧版接口获取审批实例的状态、表单数据、任务和操作记录。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `get_approval` instead.

        `get_approval` is the call of today. It was approved when `status` is `COMPLETED` and `result` is `agree`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            process_instance_id: Id of the approval.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/get-details-single-approval-instance
        """
        return await self._client.call(_operations.get_approval_legacy.call(self._client, process_instance_id=process_instance_id))

    async def get_approval_space(self, *, user_id: str, agent_id: int | None = None) -> GetApprovalSpaceResult:
        """Get the space for files of approvals, and let a person upload to it.

        获取审批钉盘空间信息：获取审批钉盘空间，并授予用户上传权限。

        The person uploads in the DingTalk client (JSAPI), which tells the file that a comment or a value of a form names; a program
        uploads for the person with `ding.workflow.upload_attachment`, which tells the same.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: userid of who uploads.
            agent_id: AgentId of the app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, noPermission, invalidUserId,
                invalidAgentId, invalidParameterCspace, hsfIntegrationErrorCspaceGetCustomSpace,
                hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId, hsfIntegrationErrorCspaceDentryServiceGrant,
                hsfIntegrationErrorCspace, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtains-the-information-about-approval-nail-disk
        """
        return await self._client.call(_operations.get_approval_space.call(self._client, user_id=user_id, agent_id=agent_id))

    async def grant_approval_file_download(
        self, *, user_id: str, file_infos: Sequence[ApprovalFileInfo | Mapping[str, Any]]
    ) -> GrantApprovalFileDownloadResult:
        """Let a person download files of approvals.

        授权下载审批钉盘文件：授权用户下载审批附件。

        The files are those of a form (`get_approval`).

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `fileInfos` must not be empty. (enforced: required)
            - `fileInfos` has at most 10 elements. (advised)

        Args:
            user_id: userid of who may download them.
            file_infos: The files.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, invalidFileInfos,
                invalidParameterCspace, hsfIntegrationErrorCspaceGetCustomSpace,
                hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId, hsfIntegrationErrorCspaceDentryServiceGrant,
                hsfIntegrationErrorCspace, noPermission, hsfIntegrationErrorCspaceDentryServiceInfo, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/download-the-approval-nail-file
        """
        return await self._client.call(_operations.grant_approval_file_download.call(self._client, user_id=user_id, file_infos=file_infos))

    async def grant_approval_preview(
        self,
        *,
        user_id: str,
        process_instance_id: str,
        file_id: str,
        agent_id: int | None = None,
        file_id_list: Sequence[str] | None = None,
        with_comment_attatchment: bool | None = None,
    ) -> GrantApprovalPreviewResult:
        """Let a person preview files of an approval.

        授权预览审批附件：授权用户预览审批附件。

        Before each preview. A file has to be one of this approval.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `fileIdList` has at most 20 elements. (advised)

        Args:
            user_id: userid of who may see it.
            process_instance_id: Id of the approval.
            file_id: Id of the file, one of this approval.
            agent_id: AgentId of the app.
            file_id_list: Ids of more files.
            with_comment_attatchment: Whether files of comments count, too (spelt so on the wire).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, noPermission, invalidUserId,
                invalidProcessInstanceId, invalidParameterCspace, hsfIntegrationErrorCspaceGetCustomSpace,
                hsfIntegrationErrorCspaceGetSimpleMicroAppByRelatedAppId, hsfIntegrationErrorCspaceDentryServiceGrant,
                hsfIntegrationErrorCspace, invalidFileId, invalidFileList, processInstNotExist, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/official-authorized-preview-approval-attachment
        """
        return await self._client.call(
            _operations.grant_approval_preview.call(
                self._client,
                user_id=user_id,
                process_instance_id=process_instance_id,
                file_id=file_id,
                agent_id=agent_id,
                file_id_list=file_id_list,
                with_comment_attatchment=with_comment_attatchment,
            )
        )

    async def list_approval_condition_components(
        self, *, process_code: str, agent_id: int | None = None
    ) -> ListApprovalConditionComponentsResult:
        """List the components of a form that are conditions of its process.

        查询已设置为条件的表单组件：获取已设为流程条件的表单控件。

        A vendor cannot change these components any more with `save_approval_form`.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: third-party apps (第三方企业应用).

        Args:
            process_code: Code of the form.
            agent_id: AgentId of the app in the corp.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidProcessCode, processNotExist, needAuth, internalError,
                invalidAgentId, systemError.

        Source: https://open.dingtalk.com/document/development/query-form-components-that-have-been-set-as-criteria-1
        """
        return await self._client.call(
            _operations.list_approval_condition_components.call(self._client, process_code=process_code, agent_id=agent_id)
        )

    async def list_approval_ids(
        self,
        *,
        process_code: str,
        start_time: int,
        next_token: int,
        max_results: int,
        end_time: int | None = None,
        user_ids: Sequence[str] | None = None,
        statuses: Sequence[Literal["RUNNING", "TERMINATED", "COMPLETED"]] | None = None,
    ) -> ListApprovalIdsResult:
        """List the ids of approvals of a form, page by page.

        获取审批实例ID列表：分页获取审批实例 ID。

        `get_approval` tells what is in each. OA Premium reaches back five years.

        Permission: 工作流实例读权限 (Workflow.Instance.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - The time asked for is at most 120 days, and begins at most 365 days ago (without `endTime`: 120 days ago).
            - At most 10000 ids are given in all.
            - `maxResults` is at most 20. (enforced: invalidMaxResults)
            - `userIds` has at most 10 elements. (enforced: invalidUserIds)

        Args:
            process_code: Code of the form.
            start_time: Submitted at or after, in milliseconds since 1970.
            next_token: Cursor, 0 for the first page.
            max_results: Size of a page.
            end_time: Submitted at or before, in milliseconds since 1970; now when left out.
            user_ids: userids of originators; all when left out.
            statuses: States; all when left out. `RUNNING`: waiting, `TERMINATED`: withdrawn, `COMPLETED`: decided.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidProcessCode, invalidInstanceListIdsStartTime, invalidNextToken,
                invalidMaxResults, invalidEndTime, invalidUserIds, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtain-an-approval-list-of-instance-ids
        """
        return await self._client.call(
            _operations.list_approval_ids.call(
                self._client,
                process_code=process_code,
                start_time=start_time,
                next_token=next_token,
                max_results=max_results,
                end_time=end_time,
                user_ids=user_ids,
                statuses=statuses,
            )
        )

    def iter_approval_ids(
        self,
        *,
        process_code: str,
        start_time: int,
        next_token: int | None = None,
        max_results: int | None = None,
        end_time: int | None = None,
        user_ids: Sequence[str] | None = None,
        statuses: Sequence[Literal["RUNNING", "TERMINATED", "COMPLETED"]] | None = None,
    ) -> AsyncPages[str]:
        """Return what is on all pages of `list_approval_ids`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 20 when it is not given.
        """
        return _operations.list_approval_ids.pages_async(
            self._client,
            process_code=process_code,
            start_time=start_time,
            next_token=next_token,
            max_results=max_results,
            end_time=end_time,
            user_ids=user_ids,
            statuses=statuses,
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_approval_ids instead.", category=None
    )
    async def list_approval_ids_legacy(
        self,
        *,
        process_code: str,
        start_time: int,
        end_time: int | None = None,
        size: int | None = None,
        cursor: int | None = None,
        userid_list: Sequence[str | int] | None = None,
    ) -> ListApprovalIdsLegacyResult:
        """List the ids of approvals of a form, page by page (legacy API).

        获取审批实例ID列表：以旧版接口分页获取审批实例 ID。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_approval_ids` instead.

        `list_approval_ids` is the call of today; `get_approval_legacy` tells what is in each.

        Apps: internal apps (企业内部应用).

        Limits:
            - The time asked for is at most 120 days, and begins at most 365 days ago (without `end_time`: 120 days ago).
            - At most 10000 ids are given in all.
            - `size` is at most 20. (advised)
            - `userid_list` has at most 10 elements. (advised)

        Args:
            process_code: Code of the form.
            start_time: Submitted at or after, in milliseconds since 1970.
            end_time: Submitted at or before, in milliseconds since 1970; now when left out.
            size: Size of a page.
            cursor: Cursor, 0 for the first page.
            userid_list: userids of originators; all when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/operation-to-retrieve-a-list-of
        """
        return await self._client.call(
            _operations.list_approval_ids_legacy.call(
                self._client,
                process_code=process_code,
                start_time=start_time,
                end_time=end_time,
                size=size,
                cursor=cursor,
                userid_list=userid_list,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_approval_ids instead.", category=None
    )
    def iter_approval_ids_legacy(
        self,
        *,
        process_code: str,
        start_time: int,
        end_time: int | None = None,
        size: int | None = None,
        cursor: int | None = None,
        userid_list: Sequence[str | int] | None = None,
    ) -> AsyncPages[str]:
        """Return what is on all pages of `list_approval_ids_legacy`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 20 when it is not given.
        """
        return _operations.list_approval_ids_legacy.pages_async(
            self._client,
            process_code=process_code,
            start_time=start_time,
            end_time=end_time,
            size=size,
            cursor=cursor,
            userid_list=userid_list,
        )

    async def list_manageable_approval_forms(self, *, user_id: str) -> ListManageableApprovalFormsResult:
        """List the forms that a person manages.

        获取当前企业所有可管理的表单：获取用户可管理的审批表单。

        The person has to be an administrator of approvals.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: internal apps (企业内部应用).

        Args:
            user_id: userid of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidUserId, invalidParameter, userNotExist, noPermission,
                internalError, systemError.

        Source: https://open.dingtalk.com/document/development/get-all-manageable-forms-for-the-current-enterprise
        """
        return await self._client.call(_operations.list_manageable_approval_forms.call(self._client, user_id=user_id))

    async def list_visible_approval_forms(
        self, *, max_results: int, next_token: int, user_id: str | None = None
    ) -> ListVisibleApprovalFormsResult:
        """List the forms that a person sees, page by page.

        获取指定用户可见的审批表单列表：分页获取用户可见的审批表单。

        Without `userId` it lists all forms of the corp.

        Permission: 工作流模板读权限 (Workflow.Form.Read).

        Apps: internal apps (企业内部应用).

        Limits:
            - `maxResults` is at most 100. (enforced: invalidMaxResults)

        Args:
            max_results: Size of a page.
            next_token: Cursor, 0 for the first page.
            user_id: userid of the person; all forms of the corp when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidNextToken, invalidMaxResults, invalidParameter,
                aflowProcessGetFailed, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/obtains-a-list-of-approval-forms-visible-to-the-specified
        """
        return await self._client.call(
            _operations.list_visible_approval_forms.call(self._client, max_results=max_results, next_token=next_token, user_id=user_id)
        )

    def iter_visible_approval_forms(
        self, *, user_id: str | None = None, max_results: int | None = None, next_token: int | None = None
    ) -> AsyncPages[VisibleApprovalForm]:
        """Return what is on all pages of `list_visible_approval_forms`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 100 when it is not given.
        """
        return _operations.list_visible_approval_forms.pages_async(
            self._client, user_id=user_id, max_results=max_results, next_token=next_token
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_visible_approval_forms instead.",
        category=None,
    )
    async def list_visible_approval_forms_legacy(
        self, *, offset: int, size: int, userid: str | None = None
    ) -> ListVisibleApprovalFormsLegacyResult:
        """List the forms that a person sees, page by page (legacy API).

        获取指定用户可见的审批表单列表：以旧版接口分页获取用户可见的审批表单。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `list_visible_approval_forms` instead.

        `list_visible_approval_forms` is the call of today. Without `userid` it lists all forms of the corp.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `size` is at most 100. (advised)

        Args:
            offset: Cursor, 0 for the first page.
            size: Size of a page.
            userid: userid of the person; all forms of the corp when left out.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/you-can-call-this-operation-to-retrieve-a-list-of
        """
        return await self._client.call(
            _operations.list_visible_approval_forms_legacy.call(self._client, offset=offset, size=size, userid=userid)
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use list_visible_approval_forms instead.",
        category=None,
    )
    def iter_visible_approval_forms_legacy(
        self, *, offset: int | None = None, size: int | None = None, userid: str | None = None
    ) -> AsyncPages[VisibleApprovalFormLegacy]:
        """Return what is on all pages of `list_visible_approval_forms_legacy`, each read when it is needed: see there, and `paging.Pages`.

        `size` is 100 when it is not given.
        """
        return _operations.list_visible_approval_forms_legacy.pages_async(self._client, offset=offset, size=size, userid=userid)

    async def redirect_approval_task(
        self,
        *,
        task_id: int,
        to_user_id: str,
        operate_user_id: str,
        remark: str | None = None,
        action_name: str | None = None,
        file: ApprovalAttachments | Mapping[str, Any] | None = None,
    ) -> RedirectApprovalTaskResult:
        """Hand a task of an approval on to another person.

        转交OA审批任务：转交审批任务。

        `operateUserId` has to be who has the task now.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `actionName` has at most 128 characters. (advised)
            - `file.attachments` has at most 20 elements. (advised)
            - `file.attachments[].fileId` has at most 256 characters. (advised)
            - `file.attachments[].fileName` has at most 256 characters. (advised)
            - `remark` has at most 256 characters. (advised)

        Args:
            task_id: Id of the task.
            to_user_id: userid of who gets it.
            operate_user_id: userid of who has it now.
            remark: Why.
            action_name: Name of the step.
            file: What is attached.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.blank, param.illegal, task.status.error, instance.status.error,
                param.illegal.operator, internalError, system.error.

        Source: https://open.dingtalk.com/document/development/transfer-the-oa-approval-task
        """
        return await self._client.call(
            _operations.redirect_approval_task.call(
                self._client,
                task_id=task_id,
                to_user_id=to_user_id,
                operate_user_id=operate_user_id,
                remark=remark,
                action_name=action_name,
                file=file,
            )
        )

    async def save_approval_form(
        self,
        *,
        name: str,
        form_components: Sequence[ApprovalFormComponent | Mapping[str, Any]],
        process_code: str | None = None,
        description: str | None = None,
        template_config: ApprovalFormConfig | Mapping[str, Any] | None = None,
    ) -> SaveApprovalFormResult:
        """Make a form for approvals, or change one.

        创建或更新审批表单模板：新建或修改审批表单。

        Without `processCode` a form is made, with a process that DingTalk makes up; with it, that form is changed. A component that is
        a condition of the process can be neither changed nor deleted (`list_approval_condition_components`). Settings in `props` are
        those of the kind of component: the page of additional parameters tells which.

        Permission: 工作流模板写权限 (Workflow.Form.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A corp has at most 200 forms of its own.
            - `description` has at most 300 characters. (advised)
            - `formComponents` must not be empty. (enforced: required)
            - `formComponents` has at most 200 elements. (advised)
            - `name` has at most 200 characters. (advised)

        Args:
            name: Name of the form.
            form_components: The components, in their order.
            process_code: Code of the form to change; without it a new one is made.
            description: What it is for.
            template_config: Settings of the form as a whole.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: formschema.error, permission.error, processcode.error, formName.error,
                internalError, schema.sysAttrs.error, system.error.

        Source: https://open.dingtalk.com/document/development/create-an-approval-form-template
        """
        return await self._client.call(
            _operations.save_approval_form.call(
                self._client,
                name=name,
                form_components=form_components,
                process_code=process_code,
                description=description,
                template_config=template_config,
            )
        )

    async def terminate_approval(
        self, *, process_instance_id: str, is_system: bool | None = None, remark: str | None = None, operating_user_id: str | None = None
    ) -> TerminateApprovalResult:
        """Withdraw an approval that is not decided.

        撤销审批实例：撤销审批中的审批实例。

        The form has to allow it (允许提交人撤销审批中的审批单); otherwise it fails with `internalError`.

        Permission: 工作流实例写权限 (Workflow.Instance.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - An approval cannot be withdrawn in its first 15 seconds.
            - `remark` has at most 1024 characters. (advised)

        Args:
            process_instance_id: Id of the approval.
            is_system: Whether the system ends it; otherwise its originator does.
            remark: Why.
            operating_user_id: userid of the originator, needed when `isSystem` is false.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter, userNotExist, aflowProcessInstNotExist,
                aflowProcessInstStatusException, invalidInstanceId, invalidInstanceTerminateIsSystem,
                invalidInstanceTerminateOperatingUserId, internalError, systemError.

        Source: https://open.dingtalk.com/document/development/revoke-an-approval-instance
        """
        return await self._client.call(
            _operations.terminate_approval.call(
                self._client,
                process_instance_id=process_instance_id,
                is_system=is_system,
                remark=remark,
                operating_user_id=operating_user_id,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it. Use terminate_approval instead.", category=None
    )
    async def terminate_approval_legacy(self, *, request: ApprovalTerminationLegacy | Mapping[str, Any]) -> TerminateApprovalLegacyResult:
        """Withdraw an approval that is not decided (legacy API).

        撤销审批实例：以旧版接口撤销审批中的审批实例。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it. Use `terminate_approval` instead.

        `terminate_approval` is the call of today. `operating_userid` is needed unless `is_system` is true.

        Apps: internal apps (企业内部应用).

        Limits:
            - An approval cannot be withdrawn in its first 15 seconds.

        Args:
            request: Which approval is withdrawn, and by whom.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/terminate-a-workflow-by-using-an-instance-id
        """
        return await self._client.call(_operations.terminate_approval_legacy.call(self._client, request=request))
