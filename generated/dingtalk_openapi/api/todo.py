"""To-dos, and the kinds of cards that show them (待办)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        CreatePersonalTodoTaskResult,
        CreateTodoCardTypeResult,
        CreateTodoTaskResult,
        DeleteTodoTaskResult,
        GetTodoCardTypeResult,
        ListTodoTasksResult,
        PersonalTodoNotifyConfigs,
        TodoAction,
        TodoCard,
        TodoCardTypeAction,
        TodoCardTypeField,
        TodoContentField,
        TodoDetailUrl,
        TodoExecutorStatus,
        TodoExtension,
        TodoNotifyConfigs,
        TodoRemindNotifyConfigs,
        UpdateTodoCardTypeResult,
        UpdateTodoExecutorStatusResult,
        UpdateTodoTaskResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class TodoApi:
    """To-dos, and the kinds of cards that show them (待办).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_personal_todo_task(
        self,
        *,
        subject: str,
        executor_ids: Sequence[str],
        description: str | None = None,
        due_time: int | None = None,
        participant_ids: Sequence[str] | None = None,
        notify_configs: PersonalTodoNotifyConfigs | Mapping[str, Any] | None = None,
        reminder_time_stamp: int | None = None,
    ) -> CreatePersonalTodoTaskResult:
        """Create a to-do of DingTalk itself, in the name of a person.

        创建钉钉个人待办任务：以用户身份创建钉钉个人待办。

        A click opens the page of DingTalk. For a page of your own: `create_todo_task`. It needs the token of a person.

        Permission: 以用户的个人身份创建或更新个人待办数据 (Todo.PersonalTodo.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The title has at most 1024 bytes. (enforced: todo.taskCreate.paramError)
            - The description has at most 4096 bytes. (enforced: todo.taskCreate.paramError)
            - `executorIds` must not be empty. (enforced: required)
            - `executorIds` has at most 100 elements. (enforced: todo.taskCreate.paramError)
            - `participantIds` has at most 100 elements. (enforced: todo.taskCreate.paramError)

        Args:
            subject: Title; at most 1024 bytes.
            executor_ids: Unionids of those who do it; at most 100.
            description: Description; at most 4096 bytes.
            due_time: When it is due, in milliseconds.
            participant_ids: Unionids of those who take part; at most 100.
            notify_configs: Who is told, and how.
            reminder_time_stamp: When to remind of it, in milliseconds; later than now, and best 5 to 10 minutes before it is due.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskCreate.paramError, todo.taskCreate.lockError,
                todo.taskCreate.flowControlError, todo.taskCreate.systemError, todo.taskCreate.tokenTypeError.

        Source: https://open.dingtalk.com/document/development/api-createpersonaltodotask
        """
        return self._client.call(
            _operations.create_personal_todo_task.call(
                self._client,
                subject=subject,
                executor_ids=executor_ids,
                description=description,
                due_time=due_time,
                participant_ids=participant_ids,
                notify_configs=notify_configs,
                reminder_time_stamp=reminder_time_stamp,
            )
        )

    def create_todo_card_type(
        self,
        *,
        union_id: str,
        card_type: int,
        icon: str,
        pc_detail_url_open_mode: str,
        operator_id: str | None = None,
        description: str | None = None,
        content_field_list: Sequence[TodoCardTypeField | Mapping[str, Any]] | None = None,
        action_list: Sequence[TodoCardTypeAction | Mapping[str, Any]] | None = None,
    ) -> CreateTodoCardTypeResult:
        """Create a kind of to-do card.

        创建待办卡片类型配置：创建一种待办卡片类型，自定义待办在列表中的样式。

        How to-dos of an app look in the list: icon, fields and buttons. When a button with a `url` is pressed, DingTalk calls it with
        `sourceId`, `actionKey` and where the press came from; an answer of `code` 200 and `success` true finishes the to-do. It needs
        the token of a person.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person whose to-dos these are.
            card_type: Kind of the card.
            icon: Media id of the icon: 24 by 24 pixels, corners of 6 pixels, less than 500 KB.
            pc_detail_url_open_mode: How the page opens on a computer.
            operator_id: Unionid of the person who acts.
            description: What the kind of card is for.
            content_field_list: Fields of the content of the card.
            action_list: Buttons of the card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.typeConfigCreate.paramError, todo.typeConfigCreate.systemError.

        Source: https://open.dingtalk.com/document/development/add-todo-cardtype-configuration
        """
        return self._client.call(
            _operations.create_todo_card_type.call(
                self._client,
                union_id=union_id,
                card_type=card_type,
                icon=icon,
                pc_detail_url_open_mode=pc_detail_url_open_mode,
                operator_id=operator_id,
                description=description,
                content_field_list=content_field_list,
                action_list=action_list,
            )
        )

    def create_todo_task(
        self,
        *,
        union_id: str,
        subject: str,
        operator_id: str | None = None,
        source_id: str | None = None,
        creator_id: str | None = None,
        description: str | None = None,
        due_time: int | None = None,
        executor_ids: Sequence[str] | None = None,
        participant_ids: Sequence[str] | None = None,
        detail_url: TodoDetailUrl | Mapping[str, Any] | None = None,
        content_field_list: Sequence[TodoContentField | Mapping[str, Any]] | None = None,
        is_only_show_executor: bool | None = None,
        priority: Literal[10, 20, 30, 40] | None = None,
        notify_configs: TodoNotifyConfigs | Mapping[str, Any] | None = None,
        biz_category_id: str | None = None,
        action_list: Sequence[TodoAction | Mapping[str, Any]] | None = None,
        todo_type: Literal["TODO", "READ"] | None = None,
        reminder_time_stamp: int | None = None,
        remind_notify_configs: TodoRemindNotifyConfigs | Mapping[str, Any] | None = None,
        third_extension: TodoExtension | Mapping[str, Any] | None = None,
    ) -> CreateTodoTaskResult:
        """Create a to-do that leads to a page of your app.

        创建钉钉待办任务：创建跳转到应用详情页的待办。

        For a to-do of DingTalk itself, without a page of yours: `create_personal_todo_task`.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `description` has at most 4096 characters. (enforced: todo.taskCreate.paramError)
            - `executorIds` has at most 100 elements. (advised)
            - `participantIds` has at most 100 elements. (advised)
            - `subject` has at most 1024 characters. (enforced: todo.taskCreate.paramError)

        Args:
            union_id: Unionid of the person whose to-do it is; the same as of the one who makes it.
            subject: Title; at most 1024 characters.
            operator_id: Unionid of the person who acts.
            source_id: Id of the to-do in your own system; one to-do for each.
            creator_id: Unionid of the person who makes it.
            description: Description; at most 4096 characters. To-dos that lead to a page of yours do not show it.
            due_time: When it is due, in milliseconds.
            executor_ids: Unionids of those who do it; better not more than 100.
            participant_ids: Unionids of those who take part; better not more than 100.
            detail_url: The page that a click opens. The page of this call lists it as optional, and says that a call without it is refused
                since 2024-02-01.
            content_field_list: Fields of the card.
            is_only_show_executor: Whether only the executors see it in their lists.
            priority: Priority.
            notify_configs: Who is told, and how, when it is made.
            biz_category_id: Second category.
            action_list: Buttons.
            todo_type: What it is: TODO (to do, the default) or READ (to read).
            reminder_time_stamp: When to remind of it, in milliseconds.
            remind_notify_configs: How to remind of it before it is due.
            third_extension: Data of your own, name → text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskCreate.paramError, todo.taskCreate.lockError,
                todo.taskCreate.flowControlError, todo.taskCreate.systemError.

        Source: https://open.dingtalk.com/document/development/add-dingtalk-to-do-task
        """
        return self._client.call(
            _operations.create_todo_task.call(
                self._client,
                union_id=union_id,
                subject=subject,
                operator_id=operator_id,
                source_id=source_id,
                creator_id=creator_id,
                description=description,
                due_time=due_time,
                executor_ids=executor_ids,
                participant_ids=participant_ids,
                detail_url=detail_url,
                content_field_list=content_field_list,
                is_only_show_executor=is_only_show_executor,
                priority=priority,
                notify_configs=notify_configs,
                biz_category_id=biz_category_id,
                action_list=action_list,
                todo_type=todo_type,
                reminder_time_stamp=reminder_time_stamp,
                remind_notify_configs=remind_notify_configs,
                third_extension=third_extension,
            )
        )

    def delete_todo_task(self, *, union_id: str, task_id: str, operator_id: str | None = None) -> DeleteTodoTaskResult:
        """Delete a to-do.

        删除钉钉待办任务：删除待办。

        For when it was deleted in the app that it came from.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            union_id: Unionid of the person whose to-dos these are; the same as of the one who acts.
            task_id: Id of the to-do.
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskDelete.paramError, todo.taskDelete.systemError.

        Source: https://open.dingtalk.com/document/development/delete-dingtalk-to-do-tasks
        """
        return self._client.call(
            _operations.delete_todo_task.call(self._client, union_id=union_id, task_id=task_id, operator_id=operator_id)
        )

    def get_todo_card_type(self, *, union_id: str, card_type_id: str) -> GetTodoCardTypeResult:
        """Get a kind of to-do card.

        根据id获取待办卡片类型配置：查询一种待办卡片类型的配置。

        Kinds of cards are made with `create_todo_card_type`. It needs the token of a person.

        Permission: 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person whose to-dos these are.
            card_type_id: Id of the kind of card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.typeConfigGet.paramError, todo.typeConfigGet.systemError.

        Source: https://open.dingtalk.com/document/development/queries-the-to-do-card-type-configuration-details
        """
        return self._client.call(_operations.get_todo_card_type.call(self._client, union_id=union_id, card_type_id=card_type_id))

    def list_todo_tasks(
        self,
        *,
        union_id: str,
        next_token: str | None = None,
        is_done: bool | None = None,
        role_types: Sequence[Sequence[str]] | None = None,
        todo_type: Literal["TODO", "READ"] | None = None,
    ) -> ListTodoTasksResult:
        """List a person's to-dos in the corp.

        查询企业下用户待办列表：分页查询用户在企业中的待办。

        To-dos that were made with `create_todo_task` and have a page of their own. Those that are done are listed for 180 days.

        Permission: 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - To-dos that are done are listed for 180 days.

        Args:
            union_id: Unionid of the person whose to-dos these are.
            next_token: Cursor of the page; none for the first.
            is_done: Whether they are done.
            role_types: What the person is in them: one of the outer lists has to hold, with all that is in it.
            todo_type: What they are: TODO (to do) or READ (to read); both by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.orgTaskQuery.paramError, todo.orgTaskQuery.systemError.

        Source: https://open.dingtalk.com/document/development/query-the-to-do-list-of-enterprise-users
        """
        return self._client.call(
            _operations.list_todo_tasks.call(
                self._client, union_id=union_id, next_token=next_token, is_done=is_done, role_types=role_types, todo_type=todo_type
            )
        )

    def iter_todo_tasks(
        self,
        *,
        union_id: str,
        next_token: str | None = None,
        is_done: bool | None = None,
        role_types: Sequence[Sequence[str]] | None = None,
        todo_type: Literal["TODO", "READ"] | None = None,
    ) -> Pages[TodoCard]:
        """Return what is on all pages of `list_todo_tasks`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_todo_tasks.pages(
            self._client, union_id=union_id, next_token=next_token, is_done=is_done, role_types=role_types, todo_type=todo_type
        )

    def update_todo_card_type(
        self,
        *,
        union_id: str,
        card_type_id: str,
        operator_id: str | None = None,
        card_type: int | None = None,
        icon: str | None = None,
        description: str | None = None,
        pc_detail_url_open_mode: str | None = None,
        content_field_list: Sequence[TodoCardTypeField | Mapping[str, Any]] | None = None,
        action_list: Sequence[TodoCardTypeAction | Mapping[str, Any]] | None = None,
    ) -> UpdateTodoCardTypeResult:
        """Change a kind of to-do card.

        更新待办卡片类型配置：更新一种待办卡片类型的配置。

        What is not given stays as it is. It needs the token of a person.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person whose to-dos these are.
            card_type_id: Id of the kind of card.
            operator_id: Unionid of the person who acts.
            card_type: Kind of the card.
            icon: Media id of the icon: 24 by 24 pixels, corners of 6 pixels, less than 500 KB.
            description: What the kind of card is for.
            pc_detail_url_open_mode: How the page opens on a computer.
            content_field_list: Fields of the content of the card.
            action_list: Buttons of the card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.typeConfigUpdate.paramError, todo.typeConfigUpdate.systemError.

        Source: https://open.dingtalk.com/document/development/update-the-to-do-card-type-configuration
        """
        return self._client.call(
            _operations.update_todo_card_type.call(
                self._client,
                union_id=union_id,
                card_type_id=card_type_id,
                operator_id=operator_id,
                card_type=card_type,
                icon=icon,
                description=description,
                pc_detail_url_open_mode=pc_detail_url_open_mode,
                content_field_list=content_field_list,
                action_list=action_list,
            )
        )

    def update_todo_executor_status(
        self,
        *,
        union_id: str,
        task_id: str,
        operator_id: str | None = None,
        executor_status_list: Sequence[TodoExecutorStatus | Mapping[str, Any]] | None = None,
    ) -> UpdateTodoExecutorStatusResult:
        """Say which executors have done their part of a to-do.

        更新钉钉待办执行者状态：更新待办中部分执行者的完成状态。

        For a to-do with several executors. `update_todo_task` finishes it for all.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write); 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `executorStatusList` has at most 1000 elements. (enforced: todo.taskExecutorStatusUpdate.paramError)

        Args:
            union_id: Unionid of the person whose to-dos these are.
            task_id: Id of the to-do.
            operator_id: Unionid of the person who acts.
            executor_status_list: Executors and whether they are done; at most 1000.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskExecutorStatusUpdate.paramError,
                todo.taskExecutorStatusUpdate.systemError.

        Source: https://open.dingtalk.com/document/development/update-dingtalk-to-do-status
        """
        return self._client.call(
            _operations.update_todo_executor_status.call(
                self._client, union_id=union_id, task_id=task_id, operator_id=operator_id, executor_status_list=executor_status_list
            )
        )

    def update_todo_task(
        self,
        *,
        union_id: str,
        task_id: str,
        operator_id: str | None = None,
        subject: str | None = None,
        description: str | None = None,
        due_time: int | None = None,
        done: bool | None = None,
        executor_ids: Sequence[str] | None = None,
        participant_ids: Sequence[str] | None = None,
        content_field_list: Sequence[TodoContentField | Mapping[str, Any]] | None = None,
    ) -> UpdateTodoTaskResult:
        """Change a to-do, or finish it.

        更新钉钉待办任务：更新待办的内容或状态。

        What is not given stays as it is. Only the app that made the to-do can change it.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write); 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `description` has at most 4096 characters. (enforced: todo.taskUpdate.paramError)
            - `executorIds` has at most 1000 elements. (enforced: todo.taskUpdate.paramError)
            - `participantIds` has at most 1000 elements. (enforced: todo.taskUpdate.paramError)
            - `subject` has at most 1024 characters. (enforced: todo.taskUpdate.paramError)

        Args:
            union_id: Unionid of the person whose to-dos these are; the same as of the one who acts.
            task_id: Id of the to-do.
            operator_id: Unionid of the person who acts.
            subject: Title; at most 1024 characters.
            description: Description; at most 4096 characters.
            due_time: When it is due, in milliseconds.
            done: Whether it is done.
            executor_ids: Unionids of those who do it; at most 1000.
            participant_ids: Unionids of those who take part; at most 1000.
            content_field_list: Fields of the card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskUpdate.paramError, todo.taskUpdate.systemError.

        Source: https://open.dingtalk.com/document/development/updates-dingtalk-to-do-tasks
        """
        return self._client.call(
            _operations.update_todo_task.call(
                self._client,
                union_id=union_id,
                task_id=task_id,
                operator_id=operator_id,
                subject=subject,
                description=description,
                due_time=due_time,
                done=done,
                executor_ids=executor_ids,
                participant_ids=participant_ids,
                content_field_list=content_field_list,
            )
        )


class AsyncTodoApi:
    """To-dos, and the kinds of cards that show them (待办).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_personal_todo_task(
        self,
        *,
        subject: str,
        executor_ids: Sequence[str],
        description: str | None = None,
        due_time: int | None = None,
        participant_ids: Sequence[str] | None = None,
        notify_configs: PersonalTodoNotifyConfigs | Mapping[str, Any] | None = None,
        reminder_time_stamp: int | None = None,
    ) -> CreatePersonalTodoTaskResult:
        """Create a to-do of DingTalk itself, in the name of a person.

        创建钉钉个人待办任务：以用户身份创建钉钉个人待办。

        A click opens the page of DingTalk. For a page of your own: `create_todo_task`. It needs the token of a person.

        Permission: 以用户的个人身份创建或更新个人待办数据 (Todo.PersonalTodo.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The title has at most 1024 bytes. (enforced: todo.taskCreate.paramError)
            - The description has at most 4096 bytes. (enforced: todo.taskCreate.paramError)
            - `executorIds` must not be empty. (enforced: required)
            - `executorIds` has at most 100 elements. (enforced: todo.taskCreate.paramError)
            - `participantIds` has at most 100 elements. (enforced: todo.taskCreate.paramError)

        Args:
            subject: Title; at most 1024 bytes.
            executor_ids: Unionids of those who do it; at most 100.
            description: Description; at most 4096 bytes.
            due_time: When it is due, in milliseconds.
            participant_ids: Unionids of those who take part; at most 100.
            notify_configs: Who is told, and how.
            reminder_time_stamp: When to remind of it, in milliseconds; later than now, and best 5 to 10 minutes before it is due.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskCreate.paramError, todo.taskCreate.lockError,
                todo.taskCreate.flowControlError, todo.taskCreate.systemError, todo.taskCreate.tokenTypeError.

        Source: https://open.dingtalk.com/document/development/api-createpersonaltodotask
        """
        return await self._client.call(
            _operations.create_personal_todo_task.call(
                self._client,
                subject=subject,
                executor_ids=executor_ids,
                description=description,
                due_time=due_time,
                participant_ids=participant_ids,
                notify_configs=notify_configs,
                reminder_time_stamp=reminder_time_stamp,
            )
        )

    async def create_todo_card_type(
        self,
        *,
        union_id: str,
        card_type: int,
        icon: str,
        pc_detail_url_open_mode: str,
        operator_id: str | None = None,
        description: str | None = None,
        content_field_list: Sequence[TodoCardTypeField | Mapping[str, Any]] | None = None,
        action_list: Sequence[TodoCardTypeAction | Mapping[str, Any]] | None = None,
    ) -> CreateTodoCardTypeResult:
        """Create a kind of to-do card.

        创建待办卡片类型配置：创建一种待办卡片类型，自定义待办在列表中的样式。

        How to-dos of an app look in the list: icon, fields and buttons. When a button with a `url` is pressed, DingTalk calls it with
        `sourceId`, `actionKey` and where the press came from; an answer of `code` 200 and `success` true finishes the to-do. It needs
        the token of a person.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person whose to-dos these are.
            card_type: Kind of the card.
            icon: Media id of the icon: 24 by 24 pixels, corners of 6 pixels, less than 500 KB.
            pc_detail_url_open_mode: How the page opens on a computer.
            operator_id: Unionid of the person who acts.
            description: What the kind of card is for.
            content_field_list: Fields of the content of the card.
            action_list: Buttons of the card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.typeConfigCreate.paramError, todo.typeConfigCreate.systemError.

        Source: https://open.dingtalk.com/document/development/add-todo-cardtype-configuration
        """
        return await self._client.call(
            _operations.create_todo_card_type.call(
                self._client,
                union_id=union_id,
                card_type=card_type,
                icon=icon,
                pc_detail_url_open_mode=pc_detail_url_open_mode,
                operator_id=operator_id,
                description=description,
                content_field_list=content_field_list,
                action_list=action_list,
            )
        )

    async def create_todo_task(
        self,
        *,
        union_id: str,
        subject: str,
        operator_id: str | None = None,
        source_id: str | None = None,
        creator_id: str | None = None,
        description: str | None = None,
        due_time: int | None = None,
        executor_ids: Sequence[str] | None = None,
        participant_ids: Sequence[str] | None = None,
        detail_url: TodoDetailUrl | Mapping[str, Any] | None = None,
        content_field_list: Sequence[TodoContentField | Mapping[str, Any]] | None = None,
        is_only_show_executor: bool | None = None,
        priority: Literal[10, 20, 30, 40] | None = None,
        notify_configs: TodoNotifyConfigs | Mapping[str, Any] | None = None,
        biz_category_id: str | None = None,
        action_list: Sequence[TodoAction | Mapping[str, Any]] | None = None,
        todo_type: Literal["TODO", "READ"] | None = None,
        reminder_time_stamp: int | None = None,
        remind_notify_configs: TodoRemindNotifyConfigs | Mapping[str, Any] | None = None,
        third_extension: TodoExtension | Mapping[str, Any] | None = None,
    ) -> CreateTodoTaskResult:
        """Create a to-do that leads to a page of your app.

        创建钉钉待办任务：创建跳转到应用详情页的待办。

        For a to-do of DingTalk itself, without a page of yours: `create_personal_todo_task`.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `description` has at most 4096 characters. (enforced: todo.taskCreate.paramError)
            - `executorIds` has at most 100 elements. (advised)
            - `participantIds` has at most 100 elements. (advised)
            - `subject` has at most 1024 characters. (enforced: todo.taskCreate.paramError)

        Args:
            union_id: Unionid of the person whose to-do it is; the same as of the one who makes it.
            subject: Title; at most 1024 characters.
            operator_id: Unionid of the person who acts.
            source_id: Id of the to-do in your own system; one to-do for each.
            creator_id: Unionid of the person who makes it.
            description: Description; at most 4096 characters. To-dos that lead to a page of yours do not show it.
            due_time: When it is due, in milliseconds.
            executor_ids: Unionids of those who do it; better not more than 100.
            participant_ids: Unionids of those who take part; better not more than 100.
            detail_url: The page that a click opens. The page of this call lists it as optional, and says that a call without it is refused
                since 2024-02-01.
            content_field_list: Fields of the card.
            is_only_show_executor: Whether only the executors see it in their lists.
            priority: Priority.
            notify_configs: Who is told, and how, when it is made.
            biz_category_id: Second category.
            action_list: Buttons.
            todo_type: What it is: TODO (to do, the default) or READ (to read).
            reminder_time_stamp: When to remind of it, in milliseconds.
            remind_notify_configs: How to remind of it before it is due.
            third_extension: Data of your own, name → text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskCreate.paramError, todo.taskCreate.lockError,
                todo.taskCreate.flowControlError, todo.taskCreate.systemError.

        Source: https://open.dingtalk.com/document/development/add-dingtalk-to-do-task
        """
        return await self._client.call(
            _operations.create_todo_task.call(
                self._client,
                union_id=union_id,
                subject=subject,
                operator_id=operator_id,
                source_id=source_id,
                creator_id=creator_id,
                description=description,
                due_time=due_time,
                executor_ids=executor_ids,
                participant_ids=participant_ids,
                detail_url=detail_url,
                content_field_list=content_field_list,
                is_only_show_executor=is_only_show_executor,
                priority=priority,
                notify_configs=notify_configs,
                biz_category_id=biz_category_id,
                action_list=action_list,
                todo_type=todo_type,
                reminder_time_stamp=reminder_time_stamp,
                remind_notify_configs=remind_notify_configs,
                third_extension=third_extension,
            )
        )

    async def delete_todo_task(self, *, union_id: str, task_id: str, operator_id: str | None = None) -> DeleteTodoTaskResult:
        """Delete a to-do.

        删除钉钉待办任务：删除待办。

        For when it was deleted in the app that it came from.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            union_id: Unionid of the person whose to-dos these are; the same as of the one who acts.
            task_id: Id of the to-do.
            operator_id: Unionid of the person who acts.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskDelete.paramError, todo.taskDelete.systemError.

        Source: https://open.dingtalk.com/document/development/delete-dingtalk-to-do-tasks
        """
        return await self._client.call(
            _operations.delete_todo_task.call(self._client, union_id=union_id, task_id=task_id, operator_id=operator_id)
        )

    async def get_todo_card_type(self, *, union_id: str, card_type_id: str) -> GetTodoCardTypeResult:
        """Get a kind of to-do card.

        根据id获取待办卡片类型配置：查询一种待办卡片类型的配置。

        Kinds of cards are made with `create_todo_card_type`. It needs the token of a person.

        Permission: 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person whose to-dos these are.
            card_type_id: Id of the kind of card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.typeConfigGet.paramError, todo.typeConfigGet.systemError.

        Source: https://open.dingtalk.com/document/development/queries-the-to-do-card-type-configuration-details
        """
        return await self._client.call(_operations.get_todo_card_type.call(self._client, union_id=union_id, card_type_id=card_type_id))

    async def list_todo_tasks(
        self,
        *,
        union_id: str,
        next_token: str | None = None,
        is_done: bool | None = None,
        role_types: Sequence[Sequence[str]] | None = None,
        todo_type: Literal["TODO", "READ"] | None = None,
    ) -> ListTodoTasksResult:
        """List a person's to-dos in the corp.

        查询企业下用户待办列表：分页查询用户在企业中的待办。

        To-dos that were made with `create_todo_task` and have a page of their own. Those that are done are listed for 180 days.

        Permission: 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - To-dos that are done are listed for 180 days.

        Args:
            union_id: Unionid of the person whose to-dos these are.
            next_token: Cursor of the page; none for the first.
            is_done: Whether they are done.
            role_types: What the person is in them: one of the outer lists has to hold, with all that is in it.
            todo_type: What they are: TODO (to do) or READ (to read); both by default.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.orgTaskQuery.paramError, todo.orgTaskQuery.systemError.

        Source: https://open.dingtalk.com/document/development/query-the-to-do-list-of-enterprise-users
        """
        return await self._client.call(
            _operations.list_todo_tasks.call(
                self._client, union_id=union_id, next_token=next_token, is_done=is_done, role_types=role_types, todo_type=todo_type
            )
        )

    def iter_todo_tasks(
        self,
        *,
        union_id: str,
        next_token: str | None = None,
        is_done: bool | None = None,
        role_types: Sequence[Sequence[str]] | None = None,
        todo_type: Literal["TODO", "READ"] | None = None,
    ) -> AsyncPages[TodoCard]:
        """Return what is on all pages of `list_todo_tasks`, each read when it is needed: see there, and `paging.Pages`."""
        return _operations.list_todo_tasks.pages_async(
            self._client, union_id=union_id, next_token=next_token, is_done=is_done, role_types=role_types, todo_type=todo_type
        )

    async def update_todo_card_type(
        self,
        *,
        union_id: str,
        card_type_id: str,
        operator_id: str | None = None,
        card_type: int | None = None,
        icon: str | None = None,
        description: str | None = None,
        pc_detail_url_open_mode: str | None = None,
        content_field_list: Sequence[TodoCardTypeField | Mapping[str, Any]] | None = None,
        action_list: Sequence[TodoCardTypeAction | Mapping[str, Any]] | None = None,
    ) -> UpdateTodoCardTypeResult:
        """Change a kind of to-do card.

        更新待办卡片类型配置：更新一种待办卡片类型的配置。

        What is not given stays as it is. It needs the token of a person.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write).

        Apps: internal apps (企业内部应用).

        Args:
            union_id: Unionid of the person whose to-dos these are.
            card_type_id: Id of the kind of card.
            operator_id: Unionid of the person who acts.
            card_type: Kind of the card.
            icon: Media id of the icon: 24 by 24 pixels, corners of 6 pixels, less than 500 KB.
            description: What the kind of card is for.
            pc_detail_url_open_mode: How the page opens on a computer.
            content_field_list: Fields of the content of the card.
            action_list: Buttons of the card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.typeConfigUpdate.paramError, todo.typeConfigUpdate.systemError.

        Source: https://open.dingtalk.com/document/development/update-the-to-do-card-type-configuration
        """
        return await self._client.call(
            _operations.update_todo_card_type.call(
                self._client,
                union_id=union_id,
                card_type_id=card_type_id,
                operator_id=operator_id,
                card_type=card_type,
                icon=icon,
                description=description,
                pc_detail_url_open_mode=pc_detail_url_open_mode,
                content_field_list=content_field_list,
                action_list=action_list,
            )
        )

    async def update_todo_executor_status(
        self,
        *,
        union_id: str,
        task_id: str,
        operator_id: str | None = None,
        executor_status_list: Sequence[TodoExecutorStatus | Mapping[str, Any]] | None = None,
    ) -> UpdateTodoExecutorStatusResult:
        """Say which executors have done their part of a to-do.

        更新钉钉待办执行者状态：更新待办中部分执行者的完成状态。

        For a to-do with several executors. `update_todo_task` finishes it for all.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write); 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `executorStatusList` has at most 1000 elements. (enforced: todo.taskExecutorStatusUpdate.paramError)

        Args:
            union_id: Unionid of the person whose to-dos these are.
            task_id: Id of the to-do.
            operator_id: Unionid of the person who acts.
            executor_status_list: Executors and whether they are done; at most 1000.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskExecutorStatusUpdate.paramError,
                todo.taskExecutorStatusUpdate.systemError.

        Source: https://open.dingtalk.com/document/development/update-dingtalk-to-do-status
        """
        return await self._client.call(
            _operations.update_todo_executor_status.call(
                self._client, union_id=union_id, task_id=task_id, operator_id=operator_id, executor_status_list=executor_status_list
            )
        )

    async def update_todo_task(
        self,
        *,
        union_id: str,
        task_id: str,
        operator_id: str | None = None,
        subject: str | None = None,
        description: str | None = None,
        due_time: int | None = None,
        done: bool | None = None,
        executor_ids: Sequence[str] | None = None,
        participant_ids: Sequence[str] | None = None,
        content_field_list: Sequence[TodoContentField | Mapping[str, Any]] | None = None,
    ) -> UpdateTodoTaskResult:
        """Change a to-do, or finish it.

        更新钉钉待办任务：更新待办的内容或状态。

        What is not given stays as it is. Only the app that made the to-do can change it.

        Permission: 待办应用中待办写权限 (Todo.Todo.Write); 待办应用中待办读权限 (Todo.Todo.Read).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `description` has at most 4096 characters. (enforced: todo.taskUpdate.paramError)
            - `executorIds` has at most 1000 elements. (enforced: todo.taskUpdate.paramError)
            - `participantIds` has at most 1000 elements. (enforced: todo.taskUpdate.paramError)
            - `subject` has at most 1024 characters. (enforced: todo.taskUpdate.paramError)

        Args:
            union_id: Unionid of the person whose to-dos these are; the same as of the one who acts.
            task_id: Id of the to-do.
            operator_id: Unionid of the person who acts.
            subject: Title; at most 1024 characters.
            description: Description; at most 4096 characters.
            due_time: When it is due, in milliseconds.
            done: Whether it is done.
            executor_ids: Unionids of those who do it; at most 1000.
            participant_ids: Unionids of those who take part; at most 1000.
            content_field_list: Fields of the card.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: todo.taskUpdate.paramError, todo.taskUpdate.systemError.

        Source: https://open.dingtalk.com/document/development/updates-dingtalk-to-do-tasks
        """
        return await self._client.call(
            _operations.update_todo_task.call(
                self._client,
                union_id=union_id,
                task_id=task_id,
                operator_id=operator_id,
                subject=subject,
                description=description,
                due_time=due_time,
                done=done,
                executor_ids=executor_ids,
                participant_ids=participant_ids,
                content_field_list=content_field_list,
            )
        )
