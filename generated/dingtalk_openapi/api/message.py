"""Corp conversation messages of 2016 and today's work notifications (消息通知)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        ActionCardMessage,
        FileMessage,
        GetWorkNotificationProgressResult,
        GetWorkNotificationResultResult,
        ImageMessage,
        LinkMessage,
        ListMessageStatusResult,
        MarkdownMessage,
        OaMessage,
        RecallWorkNotificationResult,
        SendMessageResult,
        SendToConversationResult,
        SendWorkNotificationByTemplateResult,
        SendWorkNotificationResult,
        TextMessage,
        UpdateWorkNotificationStatusBarResult,
        VoiceMessage,
    )
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class MessageApi:
    """Corp conversation messages of 2016 and today's work notifications (消息通知).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def get_work_notification_progress(self, *, task_id: int, agent_id: int | None = None) -> GetWorkNotificationProgressResult:
        """Get the progress of a work notification.

        获取工作通知消息的发送进度：查询工作通知的发送进度。

        Tells how far the asynchronous job of `send_work_notification` is.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A task can be queried for 24 hours (a note on the page says 7 days).

        Args:
            task_id: The `task_id` that `send_work_notification` answered, within 24 hours (a note on the page says 7 days).
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 500.
                40035 means here: task_id or agent_id illegal. Check task_id and agent_id: they belong to the same app.

        Source: https://open.dingtalk.com/document/development/obtain-the-sending-progress-of-asynchronous-sending-of-enterprise-session
        """
        return self._client.call(_operations.get_work_notification_progress.call(self._client, task_id=task_id, agent_id=agent_id))

    def get_work_notification_result(self, *, task_id: int, agent_id: int | None = None) -> GetWorkNotificationResultResult:
        """Get the result of a work notification for each recipient.

        获取工作通知消息的发送结果：查询工作通知对每个接收人的发送结果。

        Tells who has read the message, who has not, and who did not get it and why. This is the only place that shows messages dropped
        by flow control, because `send_work_notification` answers errcode 0 for them.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A task can be queried for 24 hours.
            - Not supported for sends to more than 100 people.

        Args:
            task_id: The `task_id` that `send_work_notification` answered, within 24 hours.
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 41052, 143103, 143104, 143105, 143106, 143203, 143204, 143205, 143206,
                1430000, 1430001, 1430002, 1430003, 1430004.

        Source: https://open.dingtalk.com/document/development/gets-the-result-of-sending-messages-asynchronously-to-the-enterprise
        """
        return self._client.call(_operations.get_work_notification_result.call(self._client, task_id=task_id, agent_id=agent_id))

    @deprecated("It has no official page any more. Use get_work_notification_result instead.", category=None)
    def list_message_status(self, *, message_id: str) -> ListMessageStatusResult:
        """List who has read a corp conversation message and who has not.

        获取企业通知消息已读未读状态：查询企业会话消息的已读和未读人员。

        Deprecated: It has no official page any more. Use `get_work_notification_result` instead.

        Takes the `messageId` that `send_message` answered.

        Limits:
            - `messageId` has at most 128 characters. (advised)

        Args:
            message_id: The `messageId` that `send_message` answered, at most 128 characters.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py
        """
        return self._client.call(_operations.list_message_status.call(self._client, message_id=message_id))

    def recall_work_notification(self, *, msg_task_id: int, agent_id: int | None = None) -> RecallWorkNotificationResult:
        """Withdraw a work notification.

        撤回工作通知消息：撤回已发送的工作通知。

        Takes back what `send_work_notification` sent. The id of the job is called `msg_task_id` here, while the answer of the send and
        the other calls have `task_id`.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A notification can be withdrawn for 24 hours.

        Args:
            msg_task_id: The `task_id` that `send_work_notification` answered, within 24 hours; only this call names it so.
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 400002, 500.
                400002 means here: agent_id or msg_task_id illegal. Check agent_id and msg_task_id: they belong to the same app.

        Source: https://open.dingtalk.com/document/development/notification-of-work-withdrawal
        """
        return self._client.call(_operations.recall_work_notification.call(self._client, msg_task_id=msg_task_id, agent_id=agent_id))

    @deprecated("It has no official page any more. Use send_work_notification instead.", category=None)
    def send_message(
        self,
        *,
        msg: TextMessage | ImageMessage | VoiceMessage | FileMessage | LinkMessage | OaMessage | MarkdownMessage | Mapping[str, Any],
        agentid: str | None = None,
        touser: Sequence[str | int] | None = None,
        toparty: Sequence[str | int] | None = None,
    ) -> SendMessageResult:
        """Send a corp conversation message from an agent to people of the corp.

        发送企业会话消息：以微应用的名义向企业员工发送企业会话消息。

        Deprecated: It has no official page any more. Use `send_work_notification` instead.

        The legacy way of 2016 in which an app talks to staff; new apps use `send_work_notification`. The object named like `msgtype`
        sits at the top level of the body, there is no `msg` around it. One of `touser` and `toparty` is required. Userids and
        departments that do not exist are reported in the answer while the message still goes to the others.

        Limits:
            - 2016-05: the volume is unlimited.
            - 2017: the same text reaches the same user once per day.
            - 2017: a corp sends 500 messages per user and day.
            - 2017: an ISV sends 50 messages per user and day.
            - A picture of 600x400 pixels (3:2) looks best.
            - A voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - A file has at most 10 MB.
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - One of `touser`, `toparty` must be given. (enforced: required)
            - `link.title` has at most 64 characters. (advised)
            - `markdown.text` has at most 5000 characters. (advised)
            - `markdown.title` has at most 64 characters. (advised)
            - `oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `text.content` has at most 5000 characters. (enforced: 34016)
            - `voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.
            agentid: Agent that sends the message; a number, written as text. When not given, the `agent_id` of the client.
            touser: Userids; "@all" alone means everyone who can see the app.
            toparty: Department ids; ignored when `touser` is "@all". Departments below them are not included (later documentation).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 34004, 34014, 40001, 40008, 40011, 40014, 40031, 40035, 40056, 41011,
                41028, 41029, 43004, 43005, 43009, 44004, 45002, 70004.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return self._client.call(_operations.send_message.call(self._client, msg=msg, agentid=agentid, touser=touser, toparty=toparty))

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use send_robot_group_message (ding.robot) or send_robot_oto_messages (ding.robot) instead. The page itself names no successor: a robot does not write in the name of a person.",
        category=None,
    )
    def send_to_conversation(
        self,
        *,
        sender: str,
        cid: str,
        msg: TextMessage
        | ImageMessage
        | VoiceMessage
        | FileMessage
        | LinkMessage
        | OaMessage
        | MarkdownMessage
        | ActionCardMessage
        | Mapping[str, Any],
    ) -> SendToConversationResult:
        """Send an ordinary message in the name of an employee to a conversation that the employee picked.

        发送普通消息：以员工的名义向其选定的会话发送普通消息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use
        `send_robot_group_message` (`ding.robot`) or `send_robot_oto_messages` (`ding.robot`) instead. The page itself names no
        successor: a robot does not write in the name of a person.

        The employee picks a person or a group in the app (JSAPI `pickConversation`), which gives a conversation id (`cid`); the message
        then shows the employee as its sender. The answer lists who got it: only people of the same corp do.

        There are two forms of the body. The later one has the message in `msg`; the one of 2016 has the object named like `msgtype` at
        the top level of the body. The page of today describes only the first.

        Permission: none.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The message has at most 2048 bytes. (advised)
            - A cid can be used once.
            - A cid is valid for 24 hours.
            - A text should have at most 500 characters. (advised)
            - A picture of 600x400 pixels (3:2) looks best.
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - A file has at most 10 MB.
            - A link title should have at most 100 characters, and perhaps 64; error 34016 names 64 for a `title` without saying of
              which message.
            - A link description should have at most 500 characters. (advised)
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - The body of an action card should have at most 1000 characters. (advised)
            - The buttons of an action card have at most 1000 characters in total. (enforced: 34016)
            - 2016: a body title of an oa message should have at most 50 characters. (advised)
            - 2016: at most 6 form rows of an oa message are shown. (advised)
            - `link.title` has at most 64 characters. (advised)
            - `msg.action_card.btn_json_list` must not be empty. (enforced: required)
            - `msg.action_card.btn_json_list[].action_url` has at most 700 characters. (advised)
            - `msg.action_card.btn_json_list[].title` has at most 20 characters. (advised)
            - `msg.action_card.markdown` has at most 5000 characters. (enforced: 34016)
            - `msg.action_card.single_title` has at most 20 characters. (enforced: 34016)
            - `msg.action_card.single_url` has at most 500 characters. (enforced: 34016)
            - `msg.action_card.title` has at most 64 characters. (enforced: 34016)
            - `msg.link.title` has at most 64 characters. (advised)
            - `msg.markdown.text` has at most 5000 characters. (advised)
            - `msg.markdown.title` has at most 64 characters. (advised)
            - `msg.oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `msg.oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `msg.text.content` has at most 5000 characters. (enforced: 34016)
            - `msg.voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)
            - `oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `text.content` has at most 5000 characters. (enforced: 34016)
            - `voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            sender: Userid of the sender.
            cid: Conversation id that the JSAPI `pickConversation` gave; usable once, for 24 hours.
            msg: The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 34004, 34014, 40012, 40015, 40016, 40017.

        Source: https://open.dingtalk.com/document/development/send-normal-messages-1
        """
        return self._client.call(_operations.send_to_conversation.call(self._client, sender=sender, cid=cid, msg=msg))

    def send_work_notification(
        self,
        *,
        msg: TextMessage
        | ImageMessage
        | VoiceMessage
        | FileMessage
        | LinkMessage
        | OaMessage
        | MarkdownMessage
        | ActionCardMessage
        | Mapping[str, Any],
        agent_id: int | None = None,
        userid_list: Sequence[str | int] | None = None,
        dept_id_list: Sequence[str | int] | None = None,
        to_all_user: bool | None = None,
        enable_id_trans: bool | None = None,
    ) -> SendWorkNotificationResult:
        """Send a work notification to users, departments or the whole corp.

        发送工作通知：向指定用户、部门或全企业发送工作通知。

        Starts an asynchronous job and answers its `task_id`. Beyond the limits the call **still answers errcode 0 and the message just
        does not arrive**: only `get_work_notification_result` tells. When `to_all_user` is not true, `userid_list` or `dept_id_list` is
        required.

        Third-party apps that were created after 2020-11-27 send with `send_work_notification_by_template` instead.

        Links may open a page of the PC client (`dingtalk://dingtalkclient/page/link?url=<urlencoded>&pc_slide=true|false`: side bar or
        browser), an app
        (`dingtalk://dingtalkclient/action/openapp?corpid=…&container_type=work_platform&app_id=…&redirect_type=jump&redirect_url=…`) or
        a mini program (`eapp://page?query`; that works only when a mini program sends, of an internal or a third-party app, and opens
        only what is published). A mini program of a third-party app is opened with
        `dingtalk://dingtalkclient/action/open_micro_app?appId=…&corpId=…`: `appId` is the id of the app in the developer console, not
        its miniAppId; without `corpId` the person is asked for the corp.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form, with `msg` as
        a JSON text; in a form the access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The message has at most 2048 bytes. (advised)
            - At most 100 userids. (advised)
            - At most 20 department ids. (advised)
            - One send reaches at most 5000 people (internal app).
            - One send reaches at most 1000 people (third-party app).
            - The same content reaches the same user once a day.
            - 500 messages per user and day (internal app).
            - 100 messages per user and day (third-party app; another page says 50).
            - 5000 recipients per minute.
            - 3 sends to the whole corp per day (internal app).
            - A third-party app cannot send to the whole corp.
            - A text should have at most 500 characters. (advised)
            - A picture of 600x400 pixels (3:2) looks best.
            - A file has at most 10 MB.
            - A link title should have at most 100 characters, and perhaps 64; error 34016 names 64 for a `title` without saying of
              which message.
            - A link description should have at most 500 characters. (advised)
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - A status bar works only with userid_list, of at most 5 users.
            - The body of an action card should have at most 1000 characters. (advised)
            - The buttons of an action card have at most 1000 characters in total. (enforced: 34016)
            - One of `userid_list`, `dept_id_list`, `to_all_user` must be given. (enforced: required)
            - `msg.action_card.btn_json_list` must not be empty. (enforced: required)
            - `msg.action_card.btn_json_list[].action_url` has at most 700 characters. (advised)
            - `msg.action_card.btn_json_list[].title` has at most 20 characters. (advised)
            - `msg.action_card.markdown` has at most 5000 characters. (enforced: 34016)
            - `msg.action_card.single_title` has at most 20 characters. (enforced: 34016)
            - `msg.action_card.single_url` has at most 500 characters. (enforced: 34016)
            - `msg.action_card.title` has at most 64 characters. (enforced: 34016)
            - `msg.link.title` has at most 64 characters. (advised)
            - `msg.markdown.text` has at most 5000 characters. (advised)
            - `msg.markdown.title` has at most 64 characters. (advised)
            - `msg.oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `msg.oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `msg.text.content` has at most 5000 characters. (enforced: 34016)
            - `msg.voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            msg: The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind.
            agent_id: Agent that sends the notification. When not given, the `agent_id` of the client.
            userid_list: Userids, at most 100.
            dept_id_list: Department ids, at most 20; departments below them are included.
            to_all_user: True sends to the whole corp; when false, `userid_list` or `dept_id_list` is required.
            enable_id_trans: Only in the Java SDK, which does not say what it does.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33012, 34016, 40035, 41028, 41029, 41044, 41045, 41046, 41047, 41048,
                41049, 400002, 88.

        Source: https://open.dingtalk.com/document/development/asynchronous-sending-of-enterprise-session-messages
        """
        return self._client.call(
            _operations.send_work_notification.call(
                self._client,
                msg=msg,
                agent_id=agent_id,
                userid_list=userid_list,
                dept_id_list=dept_id_list,
                to_all_user=to_all_user,
                enable_id_trans=enable_id_trans,
            )
        )

    def send_work_notification_by_template(
        self,
        *,
        template_id: str,
        agent_id: int | None = None,
        userid_list: Sequence[str | int] | None = None,
        dept_id_list: Sequence[str | int] | None = None,
        data: Mapping[str, Any] | str | None = None,
    ) -> SendWorkNotificationByTemplateResult:
        """Send a work notification made from a template (third-party apps).

        使用模板发送工作通知消息：第三方企业应用用消息模板发送工作通知。

        Starts an asynchronous job like `send_work_notification`, with a message template of the app instead of a message. `data` fills
        the variables of the template. `userid_list` or `dept_id_list` is required. Third-party apps that were created after 2020-11-27
        have to use this call.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: third-party apps (第三方企业应用).

        Limits:
            - At most 5000 userids. (advised)
            - At most 500 department ids. (advised)
            - One send reaches at most 1000 people.
            - 5000 recipients per minute.
            - The same content reaches the same user once a day.
            - 100 messages per user and day.
            - One of `userid_list`, `dept_id_list` must be given. (enforced: required)

        Args:
            template_id: Id of the message template.
            agent_id: Agent that sends the notification. When not given, the `agent_id` of the client.
            userid_list: Userids, at most 5000; not both this and `dept_id_list` may be empty.
            dept_id_list: Department ids, at most 500; not both this and `userid_list` may be empty.
            data: The variables of the template, names and values both texts, as JSON text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 400002, 500, 885001, 885006.
                400002 means here: agent_id illegal. Check agent_id: it is that of the app whose token is used.

        Source: https://open.dingtalk.com/document/development/work-notification-templating-send-notification-interface
        """
        return self._client.call(
            _operations.send_work_notification_by_template.call(
                self._client, template_id=template_id, agent_id=agent_id, userid_list=userid_list, dept_id_list=dept_id_list, data=data
            )
        )

    def update_work_notification_status_bar(
        self, *, task_id: int, status_value: str, agent_id: int | None = None, status_bg: str | None = None
    ) -> UpdateWorkNotificationStatusBarResult:
        """Change the status bar of an oa work notification.

        更新工作通知状态栏：修改 OA 工作通知的状态栏。

        Shows people how something that they were told about went on, e.g. that a request was approved. Only an oa message that
        `send_work_notification` sent has a status bar.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A status bar can be changed for 7 days.
            - `status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)

        Args:
            task_id: The `task_id` that `send_work_notification` answered, within 7 days.
            status_value: Text of the status.
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.
            status_bg: Background colour as 0xFF and six hex digits.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 40056, 41052, 500.
                40035 means here: task_id illegal. Check task_id: it is what the send returned.
                41052 means here: too many recipients, or sending is not complete yet. Wait until get_work_notification_progress says
                that sending is complete, or send to fewer people.

        Source: https://open.dingtalk.com/document/development/update-work-notification-status-bar
        """
        return self._client.call(
            _operations.update_work_notification_status_bar.call(
                self._client, task_id=task_id, status_value=status_value, agent_id=agent_id, status_bg=status_bg
            )
        )


class AsyncMessageApi:
    """Corp conversation messages of 2016 and today's work notifications (消息通知).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def get_work_notification_progress(self, *, task_id: int, agent_id: int | None = None) -> GetWorkNotificationProgressResult:
        """Get the progress of a work notification.

        获取工作通知消息的发送进度：查询工作通知的发送进度。

        Tells how far the asynchronous job of `send_work_notification` is.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A task can be queried for 24 hours (a note on the page says 7 days).

        Args:
            task_id: The `task_id` that `send_work_notification` answered, within 24 hours (a note on the page says 7 days).
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 500.
                40035 means here: task_id or agent_id illegal. Check task_id and agent_id: they belong to the same app.

        Source: https://open.dingtalk.com/document/development/obtain-the-sending-progress-of-asynchronous-sending-of-enterprise-session
        """
        return await self._client.call(_operations.get_work_notification_progress.call(self._client, task_id=task_id, agent_id=agent_id))

    async def get_work_notification_result(self, *, task_id: int, agent_id: int | None = None) -> GetWorkNotificationResultResult:
        """Get the result of a work notification for each recipient.

        获取工作通知消息的发送结果：查询工作通知对每个接收人的发送结果。

        Tells who has read the message, who has not, and who did not get it and why. This is the only place that shows messages dropped
        by flow control, because `send_work_notification` answers errcode 0 for them.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A task can be queried for 24 hours.
            - Not supported for sends to more than 100 people.

        Args:
            task_id: The `task_id` that `send_work_notification` answered, within 24 hours.
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 41052, 143103, 143104, 143105, 143106, 143203, 143204, 143205, 143206,
                1430000, 1430001, 1430002, 1430003, 1430004.

        Source: https://open.dingtalk.com/document/development/gets-the-result-of-sending-messages-asynchronously-to-the-enterprise
        """
        return await self._client.call(_operations.get_work_notification_result.call(self._client, task_id=task_id, agent_id=agent_id))

    @deprecated("It has no official page any more. Use get_work_notification_result instead.", category=None)
    async def list_message_status(self, *, message_id: str) -> ListMessageStatusResult:
        """List who has read a corp conversation message and who has not.

        获取企业通知消息已读未读状态：查询企业会话消息的已读和未读人员。

        Deprecated: It has no official page any more. Use `get_work_notification_result` instead.

        Takes the `messageId` that `send_message` answered.

        Limits:
            - `messageId` has at most 128 characters. (advised)

        Args:
            message_id: The `messageId` that `send_message` answered, at most 128 characters.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py
        """
        return await self._client.call(_operations.list_message_status.call(self._client, message_id=message_id))

    async def recall_work_notification(self, *, msg_task_id: int, agent_id: int | None = None) -> RecallWorkNotificationResult:
        """Withdraw a work notification.

        撤回工作通知消息：撤回已发送的工作通知。

        Takes back what `send_work_notification` sent. The id of the job is called `msg_task_id` here, while the answer of the send and
        the other calls have `task_id`.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A notification can be withdrawn for 24 hours.

        Args:
            msg_task_id: The `task_id` that `send_work_notification` answered, within 24 hours; only this call names it so.
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 400002, 500.
                400002 means here: agent_id or msg_task_id illegal. Check agent_id and msg_task_id: they belong to the same app.

        Source: https://open.dingtalk.com/document/development/notification-of-work-withdrawal
        """
        return await self._client.call(_operations.recall_work_notification.call(self._client, msg_task_id=msg_task_id, agent_id=agent_id))

    @deprecated("It has no official page any more. Use send_work_notification instead.", category=None)
    async def send_message(
        self,
        *,
        msg: TextMessage | ImageMessage | VoiceMessage | FileMessage | LinkMessage | OaMessage | MarkdownMessage | Mapping[str, Any],
        agentid: str | None = None,
        touser: Sequence[str | int] | None = None,
        toparty: Sequence[str | int] | None = None,
    ) -> SendMessageResult:
        """Send a corp conversation message from an agent to people of the corp.

        发送企业会话消息：以微应用的名义向企业员工发送企业会话消息。

        Deprecated: It has no official page any more. Use `send_work_notification` instead.

        The legacy way of 2016 in which an app talks to staff; new apps use `send_work_notification`. The object named like `msgtype`
        sits at the top level of the body, there is no `msg` around it. One of `touser` and `toparty` is required. Userids and
        departments that do not exist are reported in the answer while the message still goes to the others.

        Limits:
            - 2016-05: the volume is unlimited.
            - 2017: the same text reaches the same user once per day.
            - 2017: a corp sends 500 messages per user and day.
            - 2017: an ISV sends 50 messages per user and day.
            - A picture of 600x400 pixels (3:2) looks best.
            - A voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - A file has at most 10 MB.
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - One of `touser`, `toparty` must be given. (enforced: required)
            - `link.title` has at most 64 characters. (advised)
            - `markdown.text` has at most 5000 characters. (advised)
            - `markdown.title` has at most 64 characters. (advised)
            - `oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `text.content` has at most 5000 characters. (enforced: 34016)
            - `voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.
            agentid: Agent that sends the message; a number, written as text. When not given, the `agent_id` of the client.
            touser: Userids; "@all" alone means everyone who can see the app.
            toparty: Department ids; ignored when `touser` is "@all". Departments below them are not included (later documentation).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 34004, 34014, 40001, 40008, 40011, 40014, 40031, 40035, 40056, 41011,
                41028, 41029, 43004, 43005, 43009, 44004, 45002, 70004.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return await self._client.call(
            _operations.send_message.call(self._client, msg=msg, agentid=agentid, touser=touser, toparty=toparty)
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use send_robot_group_message (ding.robot) or send_robot_oto_messages (ding.robot) instead. The page itself names no successor: a robot does not write in the name of a person.",
        category=None,
    )
    async def send_to_conversation(
        self,
        *,
        sender: str,
        cid: str,
        msg: TextMessage
        | ImageMessage
        | VoiceMessage
        | FileMessage
        | LinkMessage
        | OaMessage
        | MarkdownMessage
        | ActionCardMessage
        | Mapping[str, Any],
    ) -> SendToConversationResult:
        """Send an ordinary message in the name of an employee to a conversation that the employee picked.

        发送普通消息：以员工的名义向其选定的会话发送普通消息。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2022-09-23. Use
        `send_robot_group_message` (`ding.robot`) or `send_robot_oto_messages` (`ding.robot`) instead. The page itself names no
        successor: a robot does not write in the name of a person.

        The employee picks a person or a group in the app (JSAPI `pickConversation`), which gives a conversation id (`cid`); the message
        then shows the employee as its sender. The answer lists who got it: only people of the same corp do.

        There are two forms of the body. The later one has the message in `msg`; the one of 2016 has the object named like `msgtype` at
        the top level of the body. The page of today describes only the first.

        Permission: none.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The message has at most 2048 bytes. (advised)
            - A cid can be used once.
            - A cid is valid for 24 hours.
            - A text should have at most 500 characters. (advised)
            - A picture of 600x400 pixels (3:2) looks best.
            - 2016: a voice has at most 2 MB, lasts at most 60 seconds and is AMR.
            - A file has at most 10 MB.
            - A link title should have at most 100 characters, and perhaps 64; error 34016 names 64 for a `title` without saying of
              which message.
            - A link description should have at most 500 characters. (advised)
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - The body of an action card should have at most 1000 characters. (advised)
            - The buttons of an action card have at most 1000 characters in total. (enforced: 34016)
            - 2016: a body title of an oa message should have at most 50 characters. (advised)
            - 2016: at most 6 form rows of an oa message are shown. (advised)
            - `link.title` has at most 64 characters. (advised)
            - `msg.action_card.btn_json_list` must not be empty. (enforced: required)
            - `msg.action_card.btn_json_list[].action_url` has at most 700 characters. (advised)
            - `msg.action_card.btn_json_list[].title` has at most 20 characters. (advised)
            - `msg.action_card.markdown` has at most 5000 characters. (enforced: 34016)
            - `msg.action_card.single_title` has at most 20 characters. (enforced: 34016)
            - `msg.action_card.single_url` has at most 500 characters. (enforced: 34016)
            - `msg.action_card.title` has at most 64 characters. (enforced: 34016)
            - `msg.link.title` has at most 64 characters. (advised)
            - `msg.markdown.text` has at most 5000 characters. (advised)
            - `msg.markdown.title` has at most 64 characters. (advised)
            - `msg.oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `msg.oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `msg.text.content` has at most 5000 characters. (enforced: 34016)
            - `msg.voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)
            - `oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `text.content` has at most 5000 characters. (enforced: 34016)
            - `voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            sender: Userid of the sender.
            cid: Conversation id that the JSAPI `pickConversation` gave; usable once, for 24 hours.
            msg: The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 34004, 34014, 40012, 40015, 40016, 40017.

        Source: https://open.dingtalk.com/document/development/send-normal-messages-1
        """
        return await self._client.call(_operations.send_to_conversation.call(self._client, sender=sender, cid=cid, msg=msg))

    async def send_work_notification(
        self,
        *,
        msg: TextMessage
        | ImageMessage
        | VoiceMessage
        | FileMessage
        | LinkMessage
        | OaMessage
        | MarkdownMessage
        | ActionCardMessage
        | Mapping[str, Any],
        agent_id: int | None = None,
        userid_list: Sequence[str | int] | None = None,
        dept_id_list: Sequence[str | int] | None = None,
        to_all_user: bool | None = None,
        enable_id_trans: bool | None = None,
    ) -> SendWorkNotificationResult:
        """Send a work notification to users, departments or the whole corp.

        发送工作通知：向指定用户、部门或全企业发送工作通知。

        Starts an asynchronous job and answers its `task_id`. Beyond the limits the call **still answers errcode 0 and the message just
        does not arrive**: only `get_work_notification_result` tells. When `to_all_user` is not true, `userid_list` or `dept_id_list` is
        required.

        Third-party apps that were created after 2020-11-27 send with `send_work_notification_by_template` instead.

        Links may open a page of the PC client (`dingtalk://dingtalkclient/page/link?url=<urlencoded>&pc_slide=true|false`: side bar or
        browser), an app
        (`dingtalk://dingtalkclient/action/openapp?corpid=…&container_type=work_platform&app_id=…&redirect_type=jump&redirect_url=…`) or
        a mini program (`eapp://page?query`; that works only when a mini program sends, of an internal or a third-party app, and opens
        only what is published). A mini program of a third-party app is opened with
        `dingtalk://dingtalkclient/action/open_micro_app?appId=…&corpId=…`: `appId` is the id of the app in the developer console, not
        its miniAppId; without `corpId` the person is asked for the corp.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form, with `msg` as
        a JSON text; in a form the access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The message has at most 2048 bytes. (advised)
            - At most 100 userids. (advised)
            - At most 20 department ids. (advised)
            - One send reaches at most 5000 people (internal app).
            - One send reaches at most 1000 people (third-party app).
            - The same content reaches the same user once a day.
            - 500 messages per user and day (internal app).
            - 100 messages per user and day (third-party app; another page says 50).
            - 5000 recipients per minute.
            - 3 sends to the whole corp per day (internal app).
            - A third-party app cannot send to the whole corp.
            - A text should have at most 500 characters. (advised)
            - A picture of 600x400 pixels (3:2) looks best.
            - A file has at most 10 MB.
            - A link title should have at most 100 characters, and perhaps 64; error 34016 names 64 for a `title` without saying of
              which message.
            - A link description should have at most 500 characters. (advised)
            - A body title of an oa message should have at most 50 characters. (advised)
            - At most 6 form rows of an oa message are shown. (advised)
            - At most 3 lines of the body content of an oa message are shown.
            - A status bar works only with userid_list, of at most 5 users.
            - The body of an action card should have at most 1000 characters. (advised)
            - The buttons of an action card have at most 1000 characters in total. (enforced: 34016)
            - One of `userid_list`, `dept_id_list`, `to_all_user` must be given. (enforced: required)
            - `msg.action_card.btn_json_list` must not be empty. (enforced: required)
            - `msg.action_card.btn_json_list[].action_url` has at most 700 characters. (advised)
            - `msg.action_card.btn_json_list[].title` has at most 20 characters. (advised)
            - `msg.action_card.markdown` has at most 5000 characters. (enforced: 34016)
            - `msg.action_card.single_title` has at most 20 characters. (enforced: 34016)
            - `msg.action_card.single_url` has at most 500 characters. (enforced: 34016)
            - `msg.action_card.title` has at most 64 characters. (enforced: 34016)
            - `msg.link.title` has at most 64 characters. (advised)
            - `msg.markdown.text` has at most 5000 characters. (advised)
            - `msg.markdown.title` has at most 64 characters. (advised)
            - `msg.oa.head.bgcolor` has the form `^[0-9A-Fa-f]{8}$`. (advised)
            - `msg.oa.status_bar.status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)
            - `msg.text.content` has at most 5000 characters. (enforced: 34016)
            - `msg.voice.duration` has the form `^([1-9]|[1-5][0-9])$`. (advised)

        Args:
            msg: The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind.
            agent_id: Agent that sends the notification. When not given, the `agent_id` of the client.
            userid_list: Userids, at most 100.
            dept_id_list: Department ids, at most 20; departments below them are included.
            to_all_user: True sends to the whole corp; when false, `userid_list` or `dept_id_list` is required.
            enable_id_trans: Only in the Java SDK, which does not say what it does.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 33012, 34016, 40035, 41028, 41029, 41044, 41045, 41046, 41047, 41048,
                41049, 400002, 88.

        Source: https://open.dingtalk.com/document/development/asynchronous-sending-of-enterprise-session-messages
        """
        return await self._client.call(
            _operations.send_work_notification.call(
                self._client,
                msg=msg,
                agent_id=agent_id,
                userid_list=userid_list,
                dept_id_list=dept_id_list,
                to_all_user=to_all_user,
                enable_id_trans=enable_id_trans,
            )
        )

    async def send_work_notification_by_template(
        self,
        *,
        template_id: str,
        agent_id: int | None = None,
        userid_list: Sequence[str | int] | None = None,
        dept_id_list: Sequence[str | int] | None = None,
        data: Mapping[str, Any] | str | None = None,
    ) -> SendWorkNotificationByTemplateResult:
        """Send a work notification made from a template (third-party apps).

        使用模板发送工作通知消息：第三方企业应用用消息模板发送工作通知。

        Starts an asynchronous job like `send_work_notification`, with a message template of the app instead of a message. `data` fills
        the variables of the template. `userid_list` or `dept_id_list` is required. Third-party apps that were created after 2020-11-27
        have to use this call.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: third-party apps (第三方企业应用).

        Limits:
            - At most 5000 userids. (advised)
            - At most 500 department ids. (advised)
            - One send reaches at most 1000 people.
            - 5000 recipients per minute.
            - The same content reaches the same user once a day.
            - 100 messages per user and day.
            - One of `userid_list`, `dept_id_list` must be given. (enforced: required)

        Args:
            template_id: Id of the message template.
            agent_id: Agent that sends the notification. When not given, the `agent_id` of the client.
            userid_list: Userids, at most 5000; not both this and `dept_id_list` may be empty.
            dept_id_list: Department ids, at most 500; not both this and `userid_list` may be empty.
            data: The variables of the template, names and values both texts, as JSON text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 400002, 500, 885001, 885006.
                400002 means here: agent_id illegal. Check agent_id: it is that of the app whose token is used.

        Source: https://open.dingtalk.com/document/development/work-notification-templating-send-notification-interface
        """
        return await self._client.call(
            _operations.send_work_notification_by_template.call(
                self._client, template_id=template_id, agent_id=agent_id, userid_list=userid_list, dept_id_list=dept_id_list, data=data
            )
        )

    async def update_work_notification_status_bar(
        self, *, task_id: int, status_value: str, agent_id: int | None = None, status_bg: str | None = None
    ) -> UpdateWorkNotificationStatusBarResult:
        """Change the status bar of an oa work notification.

        更新工作通知状态栏：修改 OA 工作通知的状态栏。

        Shows people how something that they were told about went on, e.g. that a request was approved. Only an oa message that
        `send_work_notification` sent has a status bar.

        The call takes a JSON body and a form body: the official SDK posts JSON, the curl samples of the page post a form; in a form the
        access token is read from the body as well. We send JSON and the token in the query.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A status bar can be changed for 7 days.
            - `status_bg` has the form `^0x[Ff]{2}[0-9A-Fa-f]{6}$`. (advised)

        Args:
            task_id: The `task_id` that `send_work_notification` answered, within 7 days.
            status_value: Text of the status.
            agent_id: Agent that sent the notification. When not given, the `agent_id` of the client.
            status_bg: Background colour as 0xFF and six hex digits.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40035, 40056, 41052, 500.
                40035 means here: task_id illegal. Check task_id: it is what the send returned.
                41052 means here: too many recipients, or sending is not complete yet. Wait until get_work_notification_progress says
                that sending is complete, or send to fewer people.

        Source: https://open.dingtalk.com/document/development/update-work-notification-status-bar
        """
        return await self._client.call(
            _operations.update_work_notification_status_bar.call(
                self._client, task_id=task_id, status_value=status_value, agent_id=agent_id, status_bg=status_bg
            )
        )
