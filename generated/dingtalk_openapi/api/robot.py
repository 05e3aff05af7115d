"""Robots - webhooks, one-to-one and group messages, DING, quick entries, emotions (机器人)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        ClearRobotPluginsResult,
        GetRobotOtoReadStatusResult,
        ListGroupRobotsResult,
        ListRobotPluginsResult,
        QueryRobotGroupMessageResult,
        QueryRobotPrivateMessageResult,
        RecallRobotDingResult,
        RecallRobotEmotionResult,
        RecallRobotGroupMessagesResult,
        RecallRobotOtoMessagesResult,
        RecallRobotPrivateMessagesResult,
        ReplyRobotEmotionResult,
        ReplyRobotMessageResult,
        RobotActionCardMessage,
        RobotAudioMessage,
        RobotEmptyMessage,
        RobotFeedCardMessage,
        RobotFileMessage,
        RobotImageMessage,
        RobotLinkMessage,
        RobotMarkdownMessage,
        RobotPlugin,
        RobotTextEmotion,
        RobotTextMessage,
        RobotVideoMessage,
        SampleActionCard,
        SampleActionCard2,
        SampleActionCard3,
        SampleActionCard4,
        SampleActionCard5,
        SampleActionCard6,
        SampleAudio,
        SampleFile,
        SampleImageMsg,
        SampleLink,
        SampleMarkdown,
        SampleText,
        SampleVideo,
        SendRobotDingResult,
        SendRobotGroupMessageResult,
        SendRobotMessageResult,
        SendRobotOtoMessagesResult,
        SendRobotPrivateMessageResult,
        SetRobotPluginsResult,
    )
    from ..paging import AsyncPages, Pages
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class RobotApi:
    """Robots - webhooks, one-to-one and group messages, DING, quick entries, emotions (机器人).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def clear_robot_plugins(self, *, robot_code: str) -> ClearRobotPluginsResult:
        """Remove all quick entries of a robot.

        清空单聊机器人快捷入口：清空单聊机器人的快捷入口。

        Removing them twice does no harm, so the client repeats the call.

        Permission: 单聊机器人使用管理权限 (Robot.SingleChat.ReadWrite).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the app robot.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.illegal, invalidRequest.robotCodeNotMatch,
                invalidRequest.robotNotExist, invalidRequest.robotIsStop, system.error.

        Source: https://open.dingtalk.com/document/development/clear-single-chat-robot-quick-entry
        """
        return self._client.call(_operations.clear_robot_plugins.call(self._client, robot_code=robot_code))

    def get_robot_oto_read_status(self, *, robot_code: str, process_query_key: str) -> GetRobotOtoReadStatusResult:
        """Get who has read a one-to-one message of a robot.

        批量查询人与机器人会话机器人消息是否已读：查询谁读过机器人的单聊消息。

        Takes the `processQueryKey` that `send_robot_oto_messages` answered; it is percent-encoded in the URL (the client does that).

        The data of a message are not there at once: a query just after sending is answered with `processQueryKey.expireTime`, like one
        that comes too late.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A message can be queried for 24 hours.
            - A query is about one message, and tells of at most 20 of its recipients.

        Args:
            robot_code: Robot code of the app robot that sent the message.
            process_query_key: The `processQueryKey` that the send answered, within 24 hours.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.processQueryKey, processQueryKey.expireTime,
                invalidParameter.processQueryKey.missing, invalidParameter.robotCode.empty, invalidParameter.robotCode.invalid,
                invalidParameter.robotCode.missing, invalidParameter.robotCode.notExsit, unknown.send.result, template.not.existed,
                template.stopped, system.error, invalidParameter.param.invalid.

        Source: https://open.dingtalk.com/document/development/chatbot-batch-query-the-read-status-of-messages
        """
        return self._client.call(
            _operations.get_robot_oto_read_status.call(self._client, robot_code=robot_code, process_query_key=process_query_key)
        )

    def list_group_robots(self, *, open_conversation_id: str) -> ListGroupRobotsResult:
        """List the robots of a group.

        获取群内机器人列表：获取群内的机器人列表。

        Tells of robots of apps of the corp, of third-party apps, of scene groups, and of those from public templates such as custom
        robots; not of others.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: unauthorized, illegal.openconevrsation.id, reject, system.error.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-robots-in-the-group
        """
        return self._client.call(_operations.list_group_robots.call(self._client, open_conversation_id=open_conversation_id))

    def list_robot_plugins(self, *, robot_code: str) -> ListRobotPluginsResult:
        """List the quick entries of a robot.

        查询单聊机器人的快捷入口：查询单聊机器人的快捷入口。

        The entries that `set_robot_plugins` set.

        Permission: 单聊机器人使用管理权限 (Robot.SingleChat.ReadWrite).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the app robot.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.illegal, invalidRequest.robotCodeNotMatch,
                invalidRequest.robotNotExist, invalidRequest.robotIsStop, invalidRequest.exceededMaximumLimit,
                invalidRequest.jsonFormatErroj, system.error, invalidRequest.pluginInstallFail.

        Source: https://open.dingtalk.com/document/development/quick-entrance-of-inquiry-single-chat-robot
        """
        return self._client.call(_operations.list_robot_plugins.call(self._client, robot_code=robot_code))

    def query_robot_group_message(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        token: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> QueryRobotGroupMessageResult:
        """Query who has read a group message of a robot.

        查询企业机器人群聊消息用户已读状态：查询谁读过机器人的群消息。

        Takes the `processQueryKey` that `send_robot_group_message` answered. The readers come in pages: while `hasMore` is true, call
        again with the `nextToken` of the answer.

        The group is named by `openConversationId` or by the `token` of its robot: a query without either is answered with
        `openConversationId.notExisted`. The data of a message are not there at once: a query just after sending is answered with
        `processQueryKey.expireTime`, like one that comes too late.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A page has at most 200 readers.
            - One of `openConversationId`, `token` must be given. (enforced: required)
            - `maxResults` is at most 200. (enforced: invalidParameter.pageSize.invalid)

        Args:
            process_query_key: The `processQueryKey` that `send_robot_group_message` answered.
            open_conversation_id: Id of the group ("cid…"); needed where there is no `token`.
            token: Token of the robot in the group, in place of `openConversationId`; in the official SDKs only.
            robot_code: Robot code of the app robot that sent the message.
            max_results: How many readers a page has, at most 200.
            next_token: The `nextToken` of the page before; absent for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.cursor.invalid, invalidParameter.pageSize.invalid,
                processQueryKey.expireTime, conversation.org.dismatch, openConversationId.notExisted, system.error,
                invalidParameter.param.invalid, invalidParameter.robotCode.notExsit, invalidParameter.robotCode.missing,
                invalidParameter.robotCode.invalid, invalidParameter.processQueryKey.missing, invalidParameter.invalid,
                invalid.openConversationId, invalid.processQueryKey, bot.stopped, template.not.existed, template.stopped,
                resource.not.found, unauthorized, auth.error.
                resource.not.found means here: robot does not exist. Check robotCode, and that the robot is in the group.

        Source: https://open.dingtalk.com/document/development/chatbot-queries-the-read-status-of-a-message
        """
        return self._client.call(
            _operations.query_robot_group_message.call(
                self._client,
                process_query_key=process_query_key,
                open_conversation_id=open_conversation_id,
                token=token,
                robot_code=robot_code,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def iter_robot_group_message_readers(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        token: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> Pages[str]:
        """Return what is on all pages of `query_robot_group_message`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 200 when it is not given.
        """
        return _operations.query_robot_group_message.pages(
            self._client,
            process_query_key=process_query_key,
            open_conversation_id=open_conversation_id,
            token=token,
            robot_code=robot_code,
            max_results=max_results,
            next_token=next_token,
        )

    def query_robot_private_message(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> QueryRobotPrivateMessageResult:
        """Query who has read a message of a robot in a conversation of two people.

        查询人与人会话中机器人消息已读列表：查询谁读过机器人在单聊会话中发送的消息。

        Takes the `processQueryKey` that `send_robot_private_message` answered, or the `carrierId` of a card. The readers come in pages:
        while `hasMore` is true, call again with the `nextToken` of the answer.

        The data of a message are not there at once: a query just after sending is answered with `processQueryKey.expireTime`, like one
        that comes too late.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A page has at most 200 readers.
            - `maxResults` is at most 200. (enforced: invalidParameter.pageSize.invalid)

        Args:
            process_query_key: The `processQueryKey` that `send_robot_private_message` answered, or the `carrierId` of a card.
            open_conversation_id: Id of the conversation of two people ("cid…").
            robot_code: Robot code of the app robot that sent the message.
            max_results: How many readers a page has, at most 200.
            next_token: The `nextToken` of the page before; absent for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.param.invalid, invalidParameter.robotCode.notExsit,
                invalidParameter.robotCode.missing, invalidParameter.processQueryKey.missing, invalidParameter.cursor.invalid,
                invalidParameter.pageSize.invalid, invalidParameter.robotCode.invalid, invalid.openConversationId,
                openConversationId.notExisted, invalid.processQueryKey, bot.stopped, template.not.existed, template.stopped,
                processQueryKey.expireTime, conversation.org.dismatch, resource.not.found, unauthorized, auth.error, system.error.

        Source: https://open.dingtalk.com/document/development/query-the-read-list-of-robot-messages-in-person-to-person-conversations
        """
        return self._client.call(
            _operations.query_robot_private_message.call(
                self._client,
                process_query_key=process_query_key,
                open_conversation_id=open_conversation_id,
                robot_code=robot_code,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def iter_robot_private_message_readers(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> Pages[str]:
        """Return what is on all pages of `query_robot_private_message`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 200 when it is not given.
        """
        return _operations.query_robot_private_message.pages(
            self._client,
            process_query_key=process_query_key,
            open_conversation_id=open_conversation_id,
            robot_code=robot_code,
            max_results=max_results,
            next_token=next_token,
        )

    def recall_robot_ding(self, *, robot_code: str, open_ding_id: str) -> RecallRobotDingResult:
        """Withdraw a DING message of a robot.

        撤回已经发送的DING消息：撤回机器人发送的 DING 消息。

        Takes the `openDingId` that `send_robot_ding` answered; only the robot that sent the message can withdraw it.

        Permission: 企业机器人发送撤回DING消息 (Premium.Ding.Write).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the robot that sent it.
            open_ding_id: The `openDingId` that `send_robot_ding` answered.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: recall.ding.exception, invalidParameter.param.invalid, system.error.

        Source: https://open.dingtalk.com/document/development/robot-withdraws-pin-message
        """
        return self._client.call(_operations.recall_robot_ding.call(self._client, robot_code=robot_code, open_ding_id=open_ding_id))

    def recall_robot_emotion(
        self,
        *,
        robot_code: str,
        open_conversation_id: str,
        open_msg_id: str,
        emotion_type: int | None = None,
        emotion_name: str | None = None,
        text_emotion: RobotTextEmotion | Mapping[str, Any] | None = None,
    ) -> RecallRobotEmotionResult:
        """Take an emotion off a message again.

        机器人撤回表情：撤回机器人贴的表情。

        Takes the same fields as `reply_robot_emotion`. What is gone cannot be taken off twice, so the client repeats the call.

        There is no page of this call: it is in the official SDKs.

        Args:
            robot_code: Robot code of the robot that got the message.
            open_conversation_id: Id of the conversation, the `conversationId` of the message.
            open_msg_id: Id of the message, its `msgId`.
            emotion_type: Kind of emotion.
            emotion_name: Name of the emotion; clients give its text.
            text_emotion: An emotion that is a text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return self._client.call(
            _operations.recall_robot_emotion.call(
                self._client,
                robot_code=robot_code,
                open_conversation_id=open_conversation_id,
                open_msg_id=open_msg_id,
                emotion_type=emotion_type,
                emotion_name=emotion_name,
                text_emotion=text_emotion,
            )
        )

    def recall_robot_group_messages(
        self, *, open_conversation_id: str, robot_code: str, process_query_keys: Sequence[str]
    ) -> RecallRobotGroupMessagesResult:
        """Withdraw messages of a robot from a group.

        企业机器人撤回内部群消息：撤回机器人的群消息。

        Takes the `processQueryKey`s that `send_robot_group_message` answered. The answer says which messages were withdrawn and why
        others were not.

        A missing `robotCode` is answered with `miss.chatbotId`.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 messages per call. (advised)
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `processQueryKeys` must not be empty. (enforced: invalidParameter.processQueryKey.missing)

        Args:
            open_conversation_id: Id of the group ("cid…").
            robot_code: Robot code of the app robot that sent them.
            process_query_keys: The `processQueryKey`s that `send_robot_group_message` answered, at most 20.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.openConversationId, miss.openConversationId, miss.chatbotId,
                invalidParameter.processQueryKeys.overMax, not.allowed.robotCode, system.error, invalidParameter.robotCode,
                invalidParameter.param.invalid, invalidParameter.robotCode.notExsit, invalidParameter.processQueryKey.missing,
                invalid.processQueryKey, bot.stopped, template.not.existed, template.stopped.
                not.allowed.robotCode means here: robotCode not authorised. Recall with the robotCode that sent it.

        Source: https://open.dingtalk.com/document/development/enterprise-chatbot-withdraws-internal-group-messages
        """
        return self._client.call(
            _operations.recall_robot_group_messages.call(
                self._client, open_conversation_id=open_conversation_id, robot_code=robot_code, process_query_keys=process_query_keys
            )
        )

    def recall_robot_oto_messages(self, *, robot_code: str, process_query_keys: Sequence[str]) -> RecallRobotOtoMessagesResult:
        """Withdraw one-to-one messages of a robot.

        批量撤回人与机器人会话中机器人消息：撤回机器人的单聊消息。

        Takes the `processQueryKey`s that `send_robot_oto_messages` answered. The answer says which messages were withdrawn and why
        others were not.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 messages per call. (advised)
            - A message can be withdrawn for 24 hours.
            - `processQueryKeys` must not be empty. (enforced: invalidParameter.processQueryKey.missing)

        Args:
            robot_code: Robot code of the app robot that sent them.
            process_query_keys: The `processQueryKey`s that `send_robot_oto_messages` answered, at most 20, within 24 hours.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode, invalidParameter.processQueryKeys.overMax,
                not.allowed.robotCode, robot.processQueryKey.expired, notRevoke.all.messages, invalid.processQueryKey, system.error,
                invalidParameter.param.invalid, invalidParameter.processQueryKey.missing.

        Source: https://open.dingtalk.com/document/development/batch-message-recall-chat
        """
        return self._client.call(
            _operations.recall_robot_oto_messages.call(self._client, robot_code=robot_code, process_query_keys=process_query_keys)
        )

    def recall_robot_private_messages(
        self, *, open_conversation_id: str, robot_code: str, process_query_keys: Sequence[str]
    ) -> RecallRobotPrivateMessagesResult:
        """Withdraw messages of a robot from a conversation of two people.

        批量撤回人与人会话中机器人消息：撤回机器人在单聊会话中发送的消息。

        Takes the `processQueryKey`s that `send_robot_private_message` answered, or `carrierId`s of cards. The answer says which
        messages were withdrawn and why others were not.

        A missing `robotCode` is answered with `miss.chatbotId`.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 messages per call. (advised)
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `processQueryKeys` must not be empty. (enforced: invalidParameter.processQueryKey.missing)

        Args:
            open_conversation_id: Id of the conversation of two people ("cid…").
            robot_code: Robot code of the app robot that sent them.
            process_query_keys: The `processQueryKey`s that `send_robot_private_message` answered, at most 20.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.openConversationId, invalidParameter.robotCode,
                invalidParameter.processQueryKeys.overMax, not.allowed.robotCode, invalidParameter.param.invalid,
                invalidParameter.robotCode.notExsit, miss.chatbotId, invalidParameter.processQueryKey.missing,
                invalid.processQueryKey, miss.openConversationId, bot.stopped, template.not.existed, template.stopped, unauthorized,
                resource.not.found, system.error.

        Source: https://open.dingtalk.com/document/development/batch-withdrawal-of-single-chat-robot-messages-in-person-to-person-conversations
        """
        return self._client.call(
            _operations.recall_robot_private_messages.call(
                self._client, open_conversation_id=open_conversation_id, robot_code=robot_code, process_query_keys=process_query_keys
            )
        )

    def reply_robot_emotion(
        self,
        *,
        robot_code: str,
        open_conversation_id: str,
        open_msg_id: str,
        emotion_type: int | None = None,
        emotion_name: str | None = None,
        text_emotion: RobotTextEmotion | Mapping[str, Any] | None = None,
    ) -> ReplyRobotEmotionResult:
        """Put an emotion on a message that somebody wrote to a robot.

        机器人贴表情：由机器人对收到的消息贴表情。

        An emotion is the little text under a message, such as "🤔 thinking", which shows that the robot has seen it.
        `ding.robot.thinking` puts it there while a function works, and takes it off.

        There is no page of this call: it is in the official SDKs, and clients send what the example has (type 2, a text of their own,
        emotion 2659900 on the background im_bg_1). What each id means, and which others there are, no source says.

        Args:
            robot_code: Robot code of the robot that got the message.
            open_conversation_id: Id of the conversation, the `conversationId` of the message.
            open_msg_id: Id of the message, its `msgId`.
            emotion_type: Kind of emotion.
            emotion_name: Name of the emotion; clients give its text.
            text_emotion: An emotion that is a text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return self._client.call(
            _operations.reply_robot_emotion.call(
                self._client,
                robot_code=robot_code,
                open_conversation_id=open_conversation_id,
                open_msg_id=open_msg_id,
                emotion_type=emotion_type,
                emotion_name=emotion_name,
                text_emotion=text_emotion,
            )
        )

    def reply_robot_message(
        self,
        *,
        msg: RobotTextMessage
        | RobotLinkMessage
        | RobotMarkdownMessage
        | RobotActionCardMessage
        | RobotFeedCardMessage
        | RobotImageMessage
        | RobotFileMessage
        | RobotAudioMessage
        | RobotVideoMessage
        | RobotEmptyMessage
        | Mapping[str, Any],
    ) -> ReplyRobotMessageResult:
        """Reply to a message that a person wrote to a robot.

        机器人回复/发送消息：回复用户写给机器人的消息。

        The `sessionWebhook` of an inbound message (`robot_message`) is the address of this call: its `session` stands for the access
        token and is valid until `sessionWebhookExpiredTime`. The messages are those of `send_robot_message`; `msgUuid` is documented
        only there. After that time the robot of the app writes instead: `send_robot_oto_messages`, `send_robot_group_message`.

        Pictures, files, voice recordings and videos are not on the page; they are what clients send. What DingTalk refuses of them is
        answered with 400105 (kind not supported) or 401102 (a field is missing). The robot of the app sends all of them as documented.

        No error of this call is documented; the codes here were observed.

        Limits:
            - A session is valid until the sessionWebhookExpiredTime of the inbound message.
            - At most 50 userids can be mentioned. (advised)
            - A request should have at most 20000 bytes; error 460101 says so of a webhook, and nobody has seen it here. (advised)
            - `actionCard.btns` must not be empty. (enforced: required)
            - `feedCard.links` must not be empty. (enforced: required)

        Args:
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 300001, 400105, 401102, 460101.
                300001 means here: the session of the message has ended. Send with the robot of the app instead,
                send_robot_oto_messages to one person or send_robot_group_message to the group; the session of a newer message works,
                too.
                400105 means here: msgtype not supported. Reply with a text, markdown, link, action card or feed card; send files and
                voice with send_robot_oto_messages or send_robot_group_message.

        Source: https://open.dingtalk.com/document/dingstart/robot-reply-and-send-messages
        """
        return self._client.call(_operations.reply_robot_message.call(self._client, msg=msg))

    def send_robot_ding(
        self,
        *,
        robot_code: str,
        remind_type: Literal[1, 2, 3],
        receiver_user_id_list: Sequence[str],
        content: str,
        call_voice: Literal[
            "Standard_Female_Voice",
            "Cantonese_Female_Voice",
            "Gentine_Female_Voice",
            "Overbearing_Female_Voice",
            "Lovely_Girl_Voice",
            "Standard_Male_Voice",
        ]
        | None = None,
    ) -> SendRobotDingResult:
        """Send a DING message from a robot.

        发送DING消息：由机器人发送 DING 消息。

        A DING reaches people in the app, by SMS or by telephone, whatever they have muted. Only for corps with DingTalk's professional
        or exclusive edition; SMS and telephone are bought besides. The `openDingId` of the answer is what `recall_robot_ding` asks for.

        Permission: 企业机器人发送撤回DING消息 (Premium.Ding.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 200 people for a DING in the app, 20 for one by SMS or telephone.
            - A robot sends fewer than 6000 messages a minute.
            - `receiverUserIdList` must not be empty. (enforced: miss.staffId)
            - `receiverUserIdList` has at most 200 elements. (enforced: ding.receivercount.limit)

        Args:
            robot_code: Robot code of the app robot.
            remind_type: How people are reached, 1 in the app, 2 by SMS, 3 by telephone.
            receiver_user_id_list: Userids of the recipients, at most 200 in the app, 20 by SMS or telephone.
            content: The text.
            call_voice: Who speaks on the telephone; Standard_Female_Voice when absent.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: send.ding.exception, invalid.chatbotId, miss.staffId, toomuch.msg,
                invalidParameter.param.invalid, ding.receivercount.limit, ding.serverquota.insufficient, system.error.

        Source: https://open.dingtalk.com/document/development/robot-sends-nail-message
        """
        return self._client.call(
            _operations.send_robot_ding.call(
                self._client,
                robot_code=robot_code,
                remind_type=remind_type,
                receiver_user_id_list=receiver_user_id_list,
                content=content,
                call_voice=call_voice,
            )
        )

    def send_robot_group_message(
        self,
        *,
        open_conversation_id: str,
        robot_code: str,
        msg: SampleText
        | SampleMarkdown
        | SampleImageMsg
        | SampleLink
        | SampleActionCard
        | SampleActionCard2
        | SampleActionCard3
        | SampleActionCard4
        | SampleActionCard5
        | SampleActionCard6
        | SampleAudio
        | SampleFile
        | SampleVideo
        | Mapping[str, Any],
        cool_app_code: str | None = None,
        token: str | None = None,
    ) -> SendRobotGroupMessageResult:
        """Send a message from a robot to a group.

        机器人发送群聊消息：由机器人向群发送消息。

        `msgKey` says the kind of message, `msgParam` is JSON as **text** with the parameters of that kind. Nobody can be mentioned with
        an @ here; only the messages of `send_robot_message` and `reply_robot_message` can do that. The `processQueryKey` of the answer
        is what `query_robot_group_message` and `recall_robot_group_messages` ask for.

        The page shows the parameters of each kind by an example and does not tell which are required. Here `picUrl` of a link and
        `height` and `width` of a video may be left out, the rest may not.

        `miss.param.*` stands for one code per missing attribute of the message; the example has one of them.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The parameters of a message have at most 15000 bytes. (enforced: invalidParameter.msgParam.tooLong)
            - A voice recording is ogg or amr, its length is given in milliseconds; mp3 and wav were seen to show 0 seconds and not to
              play.
            - A video is mp4, its length is given in seconds.
            - The page lists xlsx, pdf, zip, rar, doc and docx as kinds of a file; clients send any, DingTalk's own among them.
            - coolAppCode is required when the robot was installed through a group cool app.
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `robotCode` has at least 1 characters. (enforced: invalidParameter.robotCode.empty)

        Args:
            open_conversation_id: Id of the group ("cid…").
            robot_code: Robot code of the app robot.
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.
            cool_app_code: Code of the cool app; required when the robot was installed through a group cool app.
            token: Token of the robot in the group; in the official SDKs only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.empty, invalidParameter.robotCode.notExsit,
                invalidParameter.robotCode.invalid, invalidParameter.msgKey.empty, invalidParameter.msgKey.invalid,
                invalidParameter.msgParam.invalid, invalidParameter.msgParam.tooLong, invalidParameter.msg.unsupport,
                invalidParameter.msgBody.invalid, invalidParameter.param.invalid, invalidParameter.userIds.empty,
                invalidParameter.userIds.overMax, invalidParameter.userId.empty, invalidParameter.token.invalid, token.notExisted,
                template.not.existed, template.stopped, miss.param.*, invalid.param.actionCardTobtnOrientation, send.byToken.tooFast,
                send.too.fast, too.many.group, too.many.people, send.forbidden, ip.not.match, keywords.not.match, sign.not.match,
                contain.unsafe.url, contain.notAllowed.text, contain.notAllowed.picture, contain.notAllowed.content,
                illegal.receivers, receivers.exceed, bot.forbidden.sendMessage, session.notExisted, session.expired,
                staffId.notExisted, chatbotId.notAllow.sendOTO, robot.oto.notExist, system.error, invalidParameter.robotCode.auth,
                invalidParameter.robotCode.coolApp, miss.openConversationId, invalid.openConversationId, group.disbanded, bot.stopped,
                only.groupAdmin.canAtAll, conversation.org.notMatch, resource.not.found, resource.unavailable, unauthorized,
                auth.error, send.ding.exception, unknown.send.result, invalid.processQueryKey, invalidParameter.robotCode.missing,
                invalidParameter.processQueryKey.missing, invalid.param.actionCardTocanForward, illegal.excludes,
                sendMessage.model.notMatch.
                unknown.send.result means here: result of sending unknown. Look whether the message arrived before you send it again.

        Source: https://open.dingtalk.com/document/development/the-robot-sends-a-group-message
        """
        return self._client.call(
            _operations.send_robot_group_message.call(
                self._client,
                open_conversation_id=open_conversation_id,
                robot_code=robot_code,
                msg=msg,
                cool_app_code=cool_app_code,
                token=token,
            )
        )

    def send_robot_message(
        self,
        *,
        msg: RobotTextMessage
        | RobotLinkMessage
        | RobotMarkdownMessage
        | RobotActionCardMessage
        | RobotFeedCardMessage
        | RobotImageMessage
        | RobotEmptyMessage
        | Mapping[str, Any],
        timestamp: int | None = None,
        sign: str | None = None,
        msg_uuid: str | None = None,
    ) -> SendRobotMessageResult:
        """Send a message to a group through the webhook of a custom robot.

        自定义机器人发送群消息：通过自定义机器人的 Webhook 向群发送消息。

        The access token is that of the webhook (64 hex digits of its address) and belongs to the robot, not to an app. Which messages
        the robot accepts depends on its security settings, which can be combined: keywords (at most 10), a signature, a list of IPv4
        addresses or CIDR ranges. A message that does not pass is answered with 310000. With a signature, `timestamp` and `sign` are
        needed: `sign` is the base64 text of HMAC-SHA256 over the timestamp, a line feed and the secret ("SEC…"), with the secret as
        key.

        `at` works with text and markdown only; the mobile number, userid or dingtalkId has to be in the text as well, after an @.
        `dingkit.messages.webhook` and `RobotWebhook` put it there; everybody (`isAtAll`) needs no text. An action card mentions whom
        its text names as @userId.

        The client does not repeat this call by itself. A `msgUuid` makes it idempotent, so that a caller may repeat it with the same
        value.

        A caller whose IP is banned gets an HTML page or `{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":…}` instead of an
        errcode (seen on this call by third parties).

        Permission: 调用企业API基础权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A robot sends 20 messages per minute; beyond that it is throttled for 10 minutes.
            - The timestamp is within one hour of the server's time.
            - At most 50 userids can be mentioned. (advised)
            - A request has at most 20000 bytes (not on the page; the text of error 460101). (enforced: 460101)
            - `actionCard.btns` must not be empty. (enforced: required)
            - `feedCard.links` must not be empty. (enforced: required)

        Args:
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.
            timestamp: When the call was signed, in milliseconds; together with `sign`, within one hour of the server's time.
            sign: Base64 of the HMAC-SHA256 signature, percent-encoded in the URL (the client does that); needed when the robot is
                secured by a signature. The example belongs to the timestamp 1577262236757 and the secret "this is secret".
            msg_uuid: Idempotency key; a call repeated with the same one does not send the message twice.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 43004, 130101, 300001, 300005, 310000, 400013, 400101,
                400102, 400105, 400106, 410100, 430101, 430102, 430103, 430104, 660026, 101002, 400402, 400403, 401102, 460101,
                500100.
                40035 means here: message or access_token missing. Send the message as JSON, and the access_token in the address of
                the webhook.

        Source: https://open.dingtalk.com/document/development/custom-robots-send-group-messages
        """
        return self._client.call(
            _operations.send_robot_message.call(self._client, msg=msg, timestamp=timestamp, sign=sign, msg_uuid=msg_uuid)
        )

    def send_robot_oto_messages(
        self,
        *,
        robot_code: str,
        user_ids: Sequence[str],
        msg: SampleText
        | SampleMarkdown
        | SampleImageMsg
        | SampleLink
        | SampleActionCard
        | SampleActionCard2
        | SampleActionCard3
        | SampleActionCard4
        | SampleActionCard5
        | SampleActionCard6
        | SampleAudio
        | SampleFile
        | SampleVideo
        | Mapping[str, Any],
    ) -> SendRobotOtoMessagesResult:
        """Send a message from a robot to several users, to each one on their own.

        批量发送人与机器人会话中机器人消息：由机器人分别向多个用户发送单聊消息。

        `msgKey` says the kind of message, `msgParam` is JSON as **text** with the parameters of that kind. Unknown users and users
        under flow control are reported in the answer while the message still goes to the others. The `processQueryKey` of the answer is
        what `get_robot_oto_read_status` and `recall_robot_oto_messages` ask for.

        The page shows the parameters of each kind by an example and does not tell which are required. Here `picUrl` of a link and
        `height` and `width` of a video may be left out, the rest may not.

        `miss.param.*` stands for one code per missing attribute of the message; the example has one of them.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 users per call; the text of the error for too many says 100. (advised)
            - The parameters of a message have at most 15000 bytes. (enforced: invalidParameter.msgParam.tooLong)
            - A voice recording is ogg or amr, its length is given in milliseconds; mp3 and wav were seen to show 0 seconds and not to
              play.
            - A video is mp4, its length is given in seconds.
            - The page lists xlsx, pdf, zip, rar, doc and docx as kinds of a file; clients send any, DingTalk's own among them.
            - `robotCode` has at least 1 characters. (enforced: invalidParameter.robotCode.empty)
            - `userIds` must not be empty. (enforced: invalidParameter.userIds.empty)
            - `userIds` has at most 100 elements. (enforced: invalidParameter.userIds.overMax)
            - `userIds[]` has at least 1 characters. (enforced: invalidParameter.userId.empty)

        Args:
            robot_code: Robot code of the app robot.
            user_ids: Userids of the recipients, at most 20 (the text of the error for too many says 100).
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.empty, invalidParameter.robotCode.notExsit,
                invalidParameter.robotCode.invalid, invalidParameter.msgKey.empty, invalidParameter.msgKey.invalid,
                invalidParameter.msgParam.invalid, invalidParameter.msgParam.tooLong, invalidParameter.msg.unsupport,
                invalidParameter.msgBody.invalid, invalidParameter.param.invalid, invalidParameter.userIds.empty,
                invalidParameter.userIds.overMax, invalidParameter.userId.empty, invalidParameter.token.invalid, token.notExisted,
                template.not.existed, template.stopped, miss.param.*, invalid.param.actionCardTobtnOrientation, send.byToken.tooFast,
                send.too.fast, too.many.group, too.many.people, send.forbidden, ip.not.match, keywords.not.match, sign.not.match,
                contain.unsafe.url, contain.notAllowed.text, contain.notAllowed.picture, contain.notAllowed.content,
                illegal.receivers, receivers.exceed, bot.forbidden.sendMessage, session.notExisted, session.expired,
                staffId.notExisted, chatbotId.notAllow.sendOTO, robot.oto.notExist, system.error,
                invalid.param.actionCardTocanForward, illegal.excludes, sendMessage.model.notMatch.

        Source: https://open.dingtalk.com/document/development/chatbots-send-one-on-one-chat-messages-in-batches
        """
        return self._client.call(_operations.send_robot_oto_messages.call(self._client, robot_code=robot_code, user_ids=user_ids, msg=msg))

    def send_robot_private_message(
        self,
        *,
        open_conversation_id: str,
        robot_code: str,
        cool_app_code: str,
        msg: SampleText
        | SampleMarkdown
        | SampleImageMsg
        | SampleLink
        | SampleActionCard
        | SampleActionCard2
        | SampleActionCard3
        | SampleActionCard4
        | SampleActionCard5
        | SampleActionCard6
        | SampleAudio
        | SampleFile
        | SampleVideo
        | Mapping[str, Any],
    ) -> SendRobotPrivateMessageResult:
        """Send a message from a robot into a conversation of two people.

        人与人会话中机器人发送普通消息：由机器人向两人之间的单聊会话发送消息。

        Only where the cool app of the robot is installed in that conversation. The messages are those of `send_robot_group_message`.
        The `processQueryKey` of the answer is what `query_robot_private_message` and `recall_robot_private_messages` ask for.

        `miss.param.*` stands for one code per missing attribute of the message; the example has one of them.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The parameters of a message have at most 15000 bytes. (enforced: invalidParameter.msgParam.tooLong)
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `robotCode` has at least 1 characters. (enforced: invalidParameter.robotCode.empty)

        Args:
            open_conversation_id: Id of the conversation of two people ("cid…"), which events of the cool app tell.
            robot_code: Robot code of the app robot.
            cool_app_code: Code of the cool app that the robot belongs to.
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.empty, invalidParameter.robotCode.auth,
                invalidParameter.robotCode.coolApp, invalidParameter.userIds.empty, invalidParameter.userIds.overMax,
                invalidParameter.msgKey.empty, invalidParameter.msgKey.invalid, invalidParameter.msgParam.invalid,
                invalidParameter.param.invalid, invalidParameter.msg.unsupport, invalidParameter.msgParam.tooLong,
                invalidParameter.robotCode.notExsit, unknown.send.result, invalidParameter.msgBody.invalid,
                invalidParameter.robotCode.missing, invalidParameter.userId.empty, invalidParameter.token.invalid,
                invalidParameter.processQueryKey.missing, invalidParameter.robotCode.invalid, invalid.processQueryKey,
                miss.openConversationId, invalid.openConversationId, group.disbanded, token.notExisted, bot.stopped,
                template.not.existed, template.stopped, miss.param.*, invalid.param.actionCardTobtnOrientation,
                invalid.param.actionCardTocanForward, send.byToken.tooFast, send.too.fast, send.forbidden, ip.not.match,
                keywords.not.match, sign.not.match, contain.unsafe.url, contain.notAllowed.text, contain.notAllowed.picture,
                contain.notAllowed.content, illegal.receivers, receivers.exceed, illegal.excludes, too.many.group, too.many.people,
                only.groupAdmin.canAtAll, bot.forbidden.sendMessage, session.notExisted, session.expired, staffId.notExisted,
                chatbotId.notAllow.sendOTO, robot.oto.notExist, sendMessage.model.notMatch, conversation.org.notMatch,
                resource.not.found, unauthorized, auth.error, resource.unavailable, system.error, send.ding.exception.

        Source: https://open.dingtalk.com/document/development/the-robot-sends-ordinary-messages-in-a-person-to-person-conversation
        """
        return self._client.call(
            _operations.send_robot_private_message.call(
                self._client, open_conversation_id=open_conversation_id, robot_code=robot_code, cool_app_code=cool_app_code, msg=msg
            )
        )

    def set_robot_plugins(
        self, *, robot_code: str | None = None, plugin_info_list: Sequence[RobotPlugin | Mapping[str, Any]] | None = None
    ) -> SetRobotPluginsResult:
        """Set the quick entries of a robot.

        设置单聊机器人快捷入口：设置单聊机器人的快捷入口。

        Quick entries are the links above the line where people write to a robot. No page says whether the list replaces those that are
        there; clear them first where that matters (`clear_robot_plugins`).

        Permission: 单聊机器人使用管理权限 (Robot.SingleChat.ReadWrite).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the app robot.
            plugin_info_list: The entries.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.illegal, invalidRequest.robotCodeNotMatch,
                invalidRequest.robotNotExist, invalidRequest.robotIsStop, invalidRequest.exceededMaximumLimit,
                invalidRequest.jsonFormatErroj, system.error, invalidRequest.pluginInstallFail.

        Source: https://open.dingtalk.com/document/development/set-robot-quick-entrance
        """
        return self._client.call(_operations.set_robot_plugins.call(self._client, robot_code=robot_code, plugin_info_list=plugin_info_list))


class AsyncRobotApi:
    """Robots - webhooks, one-to-one and group messages, DING, quick entries, emotions (机器人).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def clear_robot_plugins(self, *, robot_code: str) -> ClearRobotPluginsResult:
        """Remove all quick entries of a robot.

        清空单聊机器人快捷入口：清空单聊机器人的快捷入口。

        Removing them twice does no harm, so the client repeats the call.

        Permission: 单聊机器人使用管理权限 (Robot.SingleChat.ReadWrite).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the app robot.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.illegal, invalidRequest.robotCodeNotMatch,
                invalidRequest.robotNotExist, invalidRequest.robotIsStop, system.error.

        Source: https://open.dingtalk.com/document/development/clear-single-chat-robot-quick-entry
        """
        return await self._client.call(_operations.clear_robot_plugins.call(self._client, robot_code=robot_code))

    async def get_robot_oto_read_status(self, *, robot_code: str, process_query_key: str) -> GetRobotOtoReadStatusResult:
        """Get who has read a one-to-one message of a robot.

        批量查询人与机器人会话机器人消息是否已读：查询谁读过机器人的单聊消息。

        Takes the `processQueryKey` that `send_robot_oto_messages` answered; it is percent-encoded in the URL (the client does that).

        The data of a message are not there at once: a query just after sending is answered with `processQueryKey.expireTime`, like one
        that comes too late.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A message can be queried for 24 hours.
            - A query is about one message, and tells of at most 20 of its recipients.

        Args:
            robot_code: Robot code of the app robot that sent the message.
            process_query_key: The `processQueryKey` that the send answered, within 24 hours.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.processQueryKey, processQueryKey.expireTime,
                invalidParameter.processQueryKey.missing, invalidParameter.robotCode.empty, invalidParameter.robotCode.invalid,
                invalidParameter.robotCode.missing, invalidParameter.robotCode.notExsit, unknown.send.result, template.not.existed,
                template.stopped, system.error, invalidParameter.param.invalid.

        Source: https://open.dingtalk.com/document/development/chatbot-batch-query-the-read-status-of-messages
        """
        return await self._client.call(
            _operations.get_robot_oto_read_status.call(self._client, robot_code=robot_code, process_query_key=process_query_key)
        )

    async def list_group_robots(self, *, open_conversation_id: str) -> ListGroupRobotsResult:
        """List the robots of a group.

        获取群内机器人列表：获取群内的机器人列表。

        Tells of robots of apps of the corp, of third-party apps, of scene groups, and of those from public templates such as custom
        robots; not of others.

        Permission: 钉钉群基础信息管理权限 (qyapi_chat_manage).

        Apps: internal apps (企业内部应用).

        Args:
            open_conversation_id: Id of the group ("cid…").

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: unauthorized, illegal.openconevrsation.id, reject, system.error.

        Source: https://open.dingtalk.com/document/development/obtain-the-list-of-robots-in-the-group
        """
        return await self._client.call(_operations.list_group_robots.call(self._client, open_conversation_id=open_conversation_id))

    async def list_robot_plugins(self, *, robot_code: str) -> ListRobotPluginsResult:
        """List the quick entries of a robot.

        查询单聊机器人的快捷入口：查询单聊机器人的快捷入口。

        The entries that `set_robot_plugins` set.

        Permission: 单聊机器人使用管理权限 (Robot.SingleChat.ReadWrite).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the app robot.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.illegal, invalidRequest.robotCodeNotMatch,
                invalidRequest.robotNotExist, invalidRequest.robotIsStop, invalidRequest.exceededMaximumLimit,
                invalidRequest.jsonFormatErroj, system.error, invalidRequest.pluginInstallFail.

        Source: https://open.dingtalk.com/document/development/quick-entrance-of-inquiry-single-chat-robot
        """
        return await self._client.call(_operations.list_robot_plugins.call(self._client, robot_code=robot_code))

    async def query_robot_group_message(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        token: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> QueryRobotGroupMessageResult:
        """Query who has read a group message of a robot.

        查询企业机器人群聊消息用户已读状态：查询谁读过机器人的群消息。

        Takes the `processQueryKey` that `send_robot_group_message` answered. The readers come in pages: while `hasMore` is true, call
        again with the `nextToken` of the answer.

        The group is named by `openConversationId` or by the `token` of its robot: a query without either is answered with
        `openConversationId.notExisted`. The data of a message are not there at once: a query just after sending is answered with
        `processQueryKey.expireTime`, like one that comes too late.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A page has at most 200 readers.
            - One of `openConversationId`, `token` must be given. (enforced: required)
            - `maxResults` is at most 200. (enforced: invalidParameter.pageSize.invalid)

        Args:
            process_query_key: The `processQueryKey` that `send_robot_group_message` answered.
            open_conversation_id: Id of the group ("cid…"); needed where there is no `token`.
            token: Token of the robot in the group, in place of `openConversationId`; in the official SDKs only.
            robot_code: Robot code of the app robot that sent the message.
            max_results: How many readers a page has, at most 200.
            next_token: The `nextToken` of the page before; absent for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.cursor.invalid, invalidParameter.pageSize.invalid,
                processQueryKey.expireTime, conversation.org.dismatch, openConversationId.notExisted, system.error,
                invalidParameter.param.invalid, invalidParameter.robotCode.notExsit, invalidParameter.robotCode.missing,
                invalidParameter.robotCode.invalid, invalidParameter.processQueryKey.missing, invalidParameter.invalid,
                invalid.openConversationId, invalid.processQueryKey, bot.stopped, template.not.existed, template.stopped,
                resource.not.found, unauthorized, auth.error.
                resource.not.found means here: robot does not exist. Check robotCode, and that the robot is in the group.

        Source: https://open.dingtalk.com/document/development/chatbot-queries-the-read-status-of-a-message
        """
        return await self._client.call(
            _operations.query_robot_group_message.call(
                self._client,
                process_query_key=process_query_key,
                open_conversation_id=open_conversation_id,
                token=token,
                robot_code=robot_code,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def iter_robot_group_message_readers(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        token: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> AsyncPages[str]:
        """Return what is on all pages of `query_robot_group_message`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 200 when it is not given.
        """
        return _operations.query_robot_group_message.pages_async(
            self._client,
            process_query_key=process_query_key,
            open_conversation_id=open_conversation_id,
            token=token,
            robot_code=robot_code,
            max_results=max_results,
            next_token=next_token,
        )

    async def query_robot_private_message(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> QueryRobotPrivateMessageResult:
        """Query who has read a message of a robot in a conversation of two people.

        查询人与人会话中机器人消息已读列表：查询谁读过机器人在单聊会话中发送的消息。

        Takes the `processQueryKey` that `send_robot_private_message` answered, or the `carrierId` of a card. The readers come in pages:
        while `hasMore` is true, call again with the `nextToken` of the answer.

        The data of a message are not there at once: a query just after sending is answered with `processQueryKey.expireTime`, like one
        that comes too late.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A page has at most 200 readers.
            - `maxResults` is at most 200. (enforced: invalidParameter.pageSize.invalid)

        Args:
            process_query_key: The `processQueryKey` that `send_robot_private_message` answered, or the `carrierId` of a card.
            open_conversation_id: Id of the conversation of two people ("cid…").
            robot_code: Robot code of the app robot that sent the message.
            max_results: How many readers a page has, at most 200.
            next_token: The `nextToken` of the page before; absent for the first page.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.param.invalid, invalidParameter.robotCode.notExsit,
                invalidParameter.robotCode.missing, invalidParameter.processQueryKey.missing, invalidParameter.cursor.invalid,
                invalidParameter.pageSize.invalid, invalidParameter.robotCode.invalid, invalid.openConversationId,
                openConversationId.notExisted, invalid.processQueryKey, bot.stopped, template.not.existed, template.stopped,
                processQueryKey.expireTime, conversation.org.dismatch, resource.not.found, unauthorized, auth.error, system.error.

        Source: https://open.dingtalk.com/document/development/query-the-read-list-of-robot-messages-in-person-to-person-conversations
        """
        return await self._client.call(
            _operations.query_robot_private_message.call(
                self._client,
                process_query_key=process_query_key,
                open_conversation_id=open_conversation_id,
                robot_code=robot_code,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def iter_robot_private_message_readers(
        self,
        *,
        process_query_key: str,
        open_conversation_id: str | None = None,
        robot_code: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> AsyncPages[str]:
        """Return what is on all pages of `query_robot_private_message`, each read when it is needed: see there, and `paging.Pages`.

        `max_results` is 200 when it is not given.
        """
        return _operations.query_robot_private_message.pages_async(
            self._client,
            process_query_key=process_query_key,
            open_conversation_id=open_conversation_id,
            robot_code=robot_code,
            max_results=max_results,
            next_token=next_token,
        )

    async def recall_robot_ding(self, *, robot_code: str, open_ding_id: str) -> RecallRobotDingResult:
        """Withdraw a DING message of a robot.

        撤回已经发送的DING消息：撤回机器人发送的 DING 消息。

        Takes the `openDingId` that `send_robot_ding` answered; only the robot that sent the message can withdraw it.

        Permission: 企业机器人发送撤回DING消息 (Premium.Ding.Write).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the robot that sent it.
            open_ding_id: The `openDingId` that `send_robot_ding` answered.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: recall.ding.exception, invalidParameter.param.invalid, system.error.

        Source: https://open.dingtalk.com/document/development/robot-withdraws-pin-message
        """
        return await self._client.call(_operations.recall_robot_ding.call(self._client, robot_code=robot_code, open_ding_id=open_ding_id))

    async def recall_robot_emotion(
        self,
        *,
        robot_code: str,
        open_conversation_id: str,
        open_msg_id: str,
        emotion_type: int | None = None,
        emotion_name: str | None = None,
        text_emotion: RobotTextEmotion | Mapping[str, Any] | None = None,
    ) -> RecallRobotEmotionResult:
        """Take an emotion off a message again.

        机器人撤回表情：撤回机器人贴的表情。

        Takes the same fields as `reply_robot_emotion`. What is gone cannot be taken off twice, so the client repeats the call.

        There is no page of this call: it is in the official SDKs.

        Args:
            robot_code: Robot code of the robot that got the message.
            open_conversation_id: Id of the conversation, the `conversationId` of the message.
            open_msg_id: Id of the message, its `msgId`.
            emotion_type: Kind of emotion.
            emotion_name: Name of the emotion; clients give its text.
            text_emotion: An emotion that is a text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return await self._client.call(
            _operations.recall_robot_emotion.call(
                self._client,
                robot_code=robot_code,
                open_conversation_id=open_conversation_id,
                open_msg_id=open_msg_id,
                emotion_type=emotion_type,
                emotion_name=emotion_name,
                text_emotion=text_emotion,
            )
        )

    async def recall_robot_group_messages(
        self, *, open_conversation_id: str, robot_code: str, process_query_keys: Sequence[str]
    ) -> RecallRobotGroupMessagesResult:
        """Withdraw messages of a robot from a group.

        企业机器人撤回内部群消息：撤回机器人的群消息。

        Takes the `processQueryKey`s that `send_robot_group_message` answered. The answer says which messages were withdrawn and why
        others were not.

        A missing `robotCode` is answered with `miss.chatbotId`.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 messages per call. (advised)
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `processQueryKeys` must not be empty. (enforced: invalidParameter.processQueryKey.missing)

        Args:
            open_conversation_id: Id of the group ("cid…").
            robot_code: Robot code of the app robot that sent them.
            process_query_keys: The `processQueryKey`s that `send_robot_group_message` answered, at most 20.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.openConversationId, miss.openConversationId, miss.chatbotId,
                invalidParameter.processQueryKeys.overMax, not.allowed.robotCode, system.error, invalidParameter.robotCode,
                invalidParameter.param.invalid, invalidParameter.robotCode.notExsit, invalidParameter.processQueryKey.missing,
                invalid.processQueryKey, bot.stopped, template.not.existed, template.stopped.
                not.allowed.robotCode means here: robotCode not authorised. Recall with the robotCode that sent it.

        Source: https://open.dingtalk.com/document/development/enterprise-chatbot-withdraws-internal-group-messages
        """
        return await self._client.call(
            _operations.recall_robot_group_messages.call(
                self._client, open_conversation_id=open_conversation_id, robot_code=robot_code, process_query_keys=process_query_keys
            )
        )

    async def recall_robot_oto_messages(self, *, robot_code: str, process_query_keys: Sequence[str]) -> RecallRobotOtoMessagesResult:
        """Withdraw one-to-one messages of a robot.

        批量撤回人与机器人会话中机器人消息：撤回机器人的单聊消息。

        Takes the `processQueryKey`s that `send_robot_oto_messages` answered. The answer says which messages were withdrawn and why
        others were not.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 messages per call. (advised)
            - A message can be withdrawn for 24 hours.
            - `processQueryKeys` must not be empty. (enforced: invalidParameter.processQueryKey.missing)

        Args:
            robot_code: Robot code of the app robot that sent them.
            process_query_keys: The `processQueryKey`s that `send_robot_oto_messages` answered, at most 20, within 24 hours.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode, invalidParameter.processQueryKeys.overMax,
                not.allowed.robotCode, robot.processQueryKey.expired, notRevoke.all.messages, invalid.processQueryKey, system.error,
                invalidParameter.param.invalid, invalidParameter.processQueryKey.missing.

        Source: https://open.dingtalk.com/document/development/batch-message-recall-chat
        """
        return await self._client.call(
            _operations.recall_robot_oto_messages.call(self._client, robot_code=robot_code, process_query_keys=process_query_keys)
        )

    async def recall_robot_private_messages(
        self, *, open_conversation_id: str, robot_code: str, process_query_keys: Sequence[str]
    ) -> RecallRobotPrivateMessagesResult:
        """Withdraw messages of a robot from a conversation of two people.

        批量撤回人与人会话中机器人消息：撤回机器人在单聊会话中发送的消息。

        Takes the `processQueryKey`s that `send_robot_private_message` answered, or `carrierId`s of cards. The answer says which
        messages were withdrawn and why others were not.

        A missing `robotCode` is answered with `miss.chatbotId`.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 messages per call. (advised)
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `processQueryKeys` must not be empty. (enforced: invalidParameter.processQueryKey.missing)

        Args:
            open_conversation_id: Id of the conversation of two people ("cid…").
            robot_code: Robot code of the app robot that sent them.
            process_query_keys: The `processQueryKey`s that `send_robot_private_message` answered, at most 20.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.openConversationId, invalidParameter.robotCode,
                invalidParameter.processQueryKeys.overMax, not.allowed.robotCode, invalidParameter.param.invalid,
                invalidParameter.robotCode.notExsit, miss.chatbotId, invalidParameter.processQueryKey.missing,
                invalid.processQueryKey, miss.openConversationId, bot.stopped, template.not.existed, template.stopped, unauthorized,
                resource.not.found, system.error.

        Source: https://open.dingtalk.com/document/development/batch-withdrawal-of-single-chat-robot-messages-in-person-to-person-conversations
        """
        return await self._client.call(
            _operations.recall_robot_private_messages.call(
                self._client, open_conversation_id=open_conversation_id, robot_code=robot_code, process_query_keys=process_query_keys
            )
        )

    async def reply_robot_emotion(
        self,
        *,
        robot_code: str,
        open_conversation_id: str,
        open_msg_id: str,
        emotion_type: int | None = None,
        emotion_name: str | None = None,
        text_emotion: RobotTextEmotion | Mapping[str, Any] | None = None,
    ) -> ReplyRobotEmotionResult:
        """Put an emotion on a message that somebody wrote to a robot.

        机器人贴表情：由机器人对收到的消息贴表情。

        An emotion is the little text under a message, such as "🤔 thinking", which shows that the robot has seen it.
        `ding.robot.thinking` puts it there while a function works, and takes it off.

        There is no page of this call: it is in the official SDKs, and clients send what the example has (type 2, a text of their own,
        emotion 2659900 on the background im_bg_1). What each id means, and which others there are, no source says.

        Args:
            robot_code: Robot code of the robot that got the message.
            open_conversation_id: Id of the conversation, the `conversationId` of the message.
            open_msg_id: Id of the message, its `msgId`.
            emotion_type: Kind of emotion.
            emotion_name: Name of the emotion; clients give its text.
            text_emotion: An emotion that is a text.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/aliyun/dingtalk-sdk
        """
        return await self._client.call(
            _operations.reply_robot_emotion.call(
                self._client,
                robot_code=robot_code,
                open_conversation_id=open_conversation_id,
                open_msg_id=open_msg_id,
                emotion_type=emotion_type,
                emotion_name=emotion_name,
                text_emotion=text_emotion,
            )
        )

    async def reply_robot_message(
        self,
        *,
        msg: RobotTextMessage
        | RobotLinkMessage
        | RobotMarkdownMessage
        | RobotActionCardMessage
        | RobotFeedCardMessage
        | RobotImageMessage
        | RobotFileMessage
        | RobotAudioMessage
        | RobotVideoMessage
        | RobotEmptyMessage
        | Mapping[str, Any],
    ) -> ReplyRobotMessageResult:
        """Reply to a message that a person wrote to a robot.

        机器人回复/发送消息：回复用户写给机器人的消息。

        The `sessionWebhook` of an inbound message (`robot_message`) is the address of this call: its `session` stands for the access
        token and is valid until `sessionWebhookExpiredTime`. The messages are those of `send_robot_message`; `msgUuid` is documented
        only there. After that time the robot of the app writes instead: `send_robot_oto_messages`, `send_robot_group_message`.

        Pictures, files, voice recordings and videos are not on the page; they are what clients send. What DingTalk refuses of them is
        answered with 400105 (kind not supported) or 401102 (a field is missing). The robot of the app sends all of them as documented.

        No error of this call is documented; the codes here were observed.

        Limits:
            - A session is valid until the sessionWebhookExpiredTime of the inbound message.
            - At most 50 userids can be mentioned. (advised)
            - A request should have at most 20000 bytes; error 460101 says so of a webhook, and nobody has seen it here. (advised)
            - `actionCard.btns` must not be empty. (enforced: required)
            - `feedCard.links` must not be empty. (enforced: required)

        Args:
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: 300001, 400105, 401102, 460101.
                300001 means here: the session of the message has ended. Send with the robot of the app instead,
                send_robot_oto_messages to one person or send_robot_group_message to the group; the session of a newer message works,
                too.
                400105 means here: msgtype not supported. Reply with a text, markdown, link, action card or feed card; send files and
                voice with send_robot_oto_messages or send_robot_group_message.

        Source: https://open.dingtalk.com/document/dingstart/robot-reply-and-send-messages
        """
        return await self._client.call(_operations.reply_robot_message.call(self._client, msg=msg))

    async def send_robot_ding(
        self,
        *,
        robot_code: str,
        remind_type: Literal[1, 2, 3],
        receiver_user_id_list: Sequence[str],
        content: str,
        call_voice: Literal[
            "Standard_Female_Voice",
            "Cantonese_Female_Voice",
            "Gentine_Female_Voice",
            "Overbearing_Female_Voice",
            "Lovely_Girl_Voice",
            "Standard_Male_Voice",
        ]
        | None = None,
    ) -> SendRobotDingResult:
        """Send a DING message from a robot.

        发送DING消息：由机器人发送 DING 消息。

        A DING reaches people in the app, by SMS or by telephone, whatever they have muted. Only for corps with DingTalk's professional
        or exclusive edition; SMS and telephone are bought besides. The `openDingId` of the answer is what `recall_robot_ding` asks for.

        Permission: 企业机器人发送撤回DING消息 (Premium.Ding.Write).

        Apps: internal apps (企业内部应用).

        Limits:
            - At most 200 people for a DING in the app, 20 for one by SMS or telephone.
            - A robot sends fewer than 6000 messages a minute.
            - `receiverUserIdList` must not be empty. (enforced: miss.staffId)
            - `receiverUserIdList` has at most 200 elements. (enforced: ding.receivercount.limit)

        Args:
            robot_code: Robot code of the app robot.
            remind_type: How people are reached, 1 in the app, 2 by SMS, 3 by telephone.
            receiver_user_id_list: Userids of the recipients, at most 200 in the app, 20 by SMS or telephone.
            content: The text.
            call_voice: Who speaks on the telephone; Standard_Female_Voice when absent.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: send.ding.exception, invalid.chatbotId, miss.staffId, toomuch.msg,
                invalidParameter.param.invalid, ding.receivercount.limit, ding.serverquota.insufficient, system.error.

        Source: https://open.dingtalk.com/document/development/robot-sends-nail-message
        """
        return await self._client.call(
            _operations.send_robot_ding.call(
                self._client,
                robot_code=robot_code,
                remind_type=remind_type,
                receiver_user_id_list=receiver_user_id_list,
                content=content,
                call_voice=call_voice,
            )
        )

    async def send_robot_group_message(
        self,
        *,
        open_conversation_id: str,
        robot_code: str,
        msg: SampleText
        | SampleMarkdown
        | SampleImageMsg
        | SampleLink
        | SampleActionCard
        | SampleActionCard2
        | SampleActionCard3
        | SampleActionCard4
        | SampleActionCard5
        | SampleActionCard6
        | SampleAudio
        | SampleFile
        | SampleVideo
        | Mapping[str, Any],
        cool_app_code: str | None = None,
        token: str | None = None,
    ) -> SendRobotGroupMessageResult:
        """Send a message from a robot to a group.

        机器人发送群聊消息：由机器人向群发送消息。

        `msgKey` says the kind of message, `msgParam` is JSON as **text** with the parameters of that kind. Nobody can be mentioned with
        an @ here; only the messages of `send_robot_message` and `reply_robot_message` can do that. The `processQueryKey` of the answer
        is what `query_robot_group_message` and `recall_robot_group_messages` ask for.

        The page shows the parameters of each kind by an example and does not tell which are required. Here `picUrl` of a link and
        `height` and `width` of a video may be left out, the rest may not.

        `miss.param.*` stands for one code per missing attribute of the message; the example has one of them.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The parameters of a message have at most 15000 bytes. (enforced: invalidParameter.msgParam.tooLong)
            - A voice recording is ogg or amr, its length is given in milliseconds; mp3 and wav were seen to show 0 seconds and not to
              play.
            - A video is mp4, its length is given in seconds.
            - The page lists xlsx, pdf, zip, rar, doc and docx as kinds of a file; clients send any, DingTalk's own among them.
            - coolAppCode is required when the robot was installed through a group cool app.
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `robotCode` has at least 1 characters. (enforced: invalidParameter.robotCode.empty)

        Args:
            open_conversation_id: Id of the group ("cid…").
            robot_code: Robot code of the app robot.
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.
            cool_app_code: Code of the cool app; required when the robot was installed through a group cool app.
            token: Token of the robot in the group; in the official SDKs only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.empty, invalidParameter.robotCode.notExsit,
                invalidParameter.robotCode.invalid, invalidParameter.msgKey.empty, invalidParameter.msgKey.invalid,
                invalidParameter.msgParam.invalid, invalidParameter.msgParam.tooLong, invalidParameter.msg.unsupport,
                invalidParameter.msgBody.invalid, invalidParameter.param.invalid, invalidParameter.userIds.empty,
                invalidParameter.userIds.overMax, invalidParameter.userId.empty, invalidParameter.token.invalid, token.notExisted,
                template.not.existed, template.stopped, miss.param.*, invalid.param.actionCardTobtnOrientation, send.byToken.tooFast,
                send.too.fast, too.many.group, too.many.people, send.forbidden, ip.not.match, keywords.not.match, sign.not.match,
                contain.unsafe.url, contain.notAllowed.text, contain.notAllowed.picture, contain.notAllowed.content,
                illegal.receivers, receivers.exceed, bot.forbidden.sendMessage, session.notExisted, session.expired,
                staffId.notExisted, chatbotId.notAllow.sendOTO, robot.oto.notExist, system.error, invalidParameter.robotCode.auth,
                invalidParameter.robotCode.coolApp, miss.openConversationId, invalid.openConversationId, group.disbanded, bot.stopped,
                only.groupAdmin.canAtAll, conversation.org.notMatch, resource.not.found, resource.unavailable, unauthorized,
                auth.error, send.ding.exception, unknown.send.result, invalid.processQueryKey, invalidParameter.robotCode.missing,
                invalidParameter.processQueryKey.missing, invalid.param.actionCardTocanForward, illegal.excludes,
                sendMessage.model.notMatch.
                unknown.send.result means here: result of sending unknown. Look whether the message arrived before you send it again.

        Source: https://open.dingtalk.com/document/development/the-robot-sends-a-group-message
        """
        return await self._client.call(
            _operations.send_robot_group_message.call(
                self._client,
                open_conversation_id=open_conversation_id,
                robot_code=robot_code,
                msg=msg,
                cool_app_code=cool_app_code,
                token=token,
            )
        )

    async def send_robot_message(
        self,
        *,
        msg: RobotTextMessage
        | RobotLinkMessage
        | RobotMarkdownMessage
        | RobotActionCardMessage
        | RobotFeedCardMessage
        | RobotImageMessage
        | RobotEmptyMessage
        | Mapping[str, Any],
        timestamp: int | None = None,
        sign: str | None = None,
        msg_uuid: str | None = None,
    ) -> SendRobotMessageResult:
        """Send a message to a group through the webhook of a custom robot.

        自定义机器人发送群消息：通过自定义机器人的 Webhook 向群发送消息。

        The access token is that of the webhook (64 hex digits of its address) and belongs to the robot, not to an app. Which messages
        the robot accepts depends on its security settings, which can be combined: keywords (at most 10), a signature, a list of IPv4
        addresses or CIDR ranges. A message that does not pass is answered with 310000. With a signature, `timestamp` and `sign` are
        needed: `sign` is the base64 text of HMAC-SHA256 over the timestamp, a line feed and the secret ("SEC…"), with the secret as
        key.

        `at` works with text and markdown only; the mobile number, userid or dingtalkId has to be in the text as well, after an @.
        `dingkit.messages.webhook` and `RobotWebhook` put it there; everybody (`isAtAll`) needs no text. An action card mentions whom
        its text names as @userId.

        The client does not repeat this call by itself. A `msgUuid` makes it idempotent, so that a caller may repeat it with the same
        value.

        A caller whose IP is banned gets an HTML page or `{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":…}` instead of an
        errcode (seen on this call by third parties).

        Permission: 调用企业API基础权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A robot sends 20 messages per minute; beyond that it is throttled for 10 minutes.
            - The timestamp is within one hour of the server's time.
            - At most 50 userids can be mentioned. (advised)
            - A request has at most 20000 bytes (not on the page; the text of error 460101). (enforced: 460101)
            - `actionCard.btns` must not be empty. (enforced: required)
            - `feedCard.links` must not be empty. (enforced: required)

        Args:
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.
            timestamp: When the call was signed, in milliseconds; together with `sign`, within one hour of the server's time.
            sign: Base64 of the HMAC-SHA256 signature, percent-encoded in the URL (the client does that); needed when the robot is
                secured by a signature. The example belongs to the timestamp 1577262236757 and the secret "this is secret".
            msg_uuid: Idempotency key; a call repeated with the same one does not send the message twice.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: -1, 40035, 43004, 130101, 300001, 300005, 310000, 400013, 400101,
                400102, 400105, 400106, 410100, 430101, 430102, 430103, 430104, 660026, 101002, 400402, 400403, 401102, 460101,
                500100.
                40035 means here: message or access_token missing. Send the message as JSON, and the access_token in the address of
                the webhook.

        Source: https://open.dingtalk.com/document/development/custom-robots-send-group-messages
        """
        return await self._client.call(
            _operations.send_robot_message.call(self._client, msg=msg, timestamp=timestamp, sign=sign, msg_uuid=msg_uuid)
        )

    async def send_robot_oto_messages(
        self,
        *,
        robot_code: str,
        user_ids: Sequence[str],
        msg: SampleText
        | SampleMarkdown
        | SampleImageMsg
        | SampleLink
        | SampleActionCard
        | SampleActionCard2
        | SampleActionCard3
        | SampleActionCard4
        | SampleActionCard5
        | SampleActionCard6
        | SampleAudio
        | SampleFile
        | SampleVideo
        | Mapping[str, Any],
    ) -> SendRobotOtoMessagesResult:
        """Send a message from a robot to several users, to each one on their own.

        批量发送人与机器人会话中机器人消息：由机器人分别向多个用户发送单聊消息。

        `msgKey` says the kind of message, `msgParam` is JSON as **text** with the parameters of that kind. Unknown users and users
        under flow control are reported in the answer while the message still goes to the others. The `processQueryKey` of the answer is
        what `get_robot_oto_read_status` and `recall_robot_oto_messages` ask for.

        The page shows the parameters of each kind by an example and does not tell which are required. Here `picUrl` of a link and
        `height` and `width` of a video may be left out, the rest may not.

        `miss.param.*` stands for one code per missing attribute of the message; the example has one of them.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 20 users per call; the text of the error for too many says 100. (advised)
            - The parameters of a message have at most 15000 bytes. (enforced: invalidParameter.msgParam.tooLong)
            - A voice recording is ogg or amr, its length is given in milliseconds; mp3 and wav were seen to show 0 seconds and not to
              play.
            - A video is mp4, its length is given in seconds.
            - The page lists xlsx, pdf, zip, rar, doc and docx as kinds of a file; clients send any, DingTalk's own among them.
            - `robotCode` has at least 1 characters. (enforced: invalidParameter.robotCode.empty)
            - `userIds` must not be empty. (enforced: invalidParameter.userIds.empty)
            - `userIds` has at most 100 elements. (enforced: invalidParameter.userIds.overMax)
            - `userIds[]` has at least 1 characters. (enforced: invalidParameter.userId.empty)

        Args:
            robot_code: Robot code of the app robot.
            user_ids: Userids of the recipients, at most 20 (the text of the error for too many says 100).
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.empty, invalidParameter.robotCode.notExsit,
                invalidParameter.robotCode.invalid, invalidParameter.msgKey.empty, invalidParameter.msgKey.invalid,
                invalidParameter.msgParam.invalid, invalidParameter.msgParam.tooLong, invalidParameter.msg.unsupport,
                invalidParameter.msgBody.invalid, invalidParameter.param.invalid, invalidParameter.userIds.empty,
                invalidParameter.userIds.overMax, invalidParameter.userId.empty, invalidParameter.token.invalid, token.notExisted,
                template.not.existed, template.stopped, miss.param.*, invalid.param.actionCardTobtnOrientation, send.byToken.tooFast,
                send.too.fast, too.many.group, too.many.people, send.forbidden, ip.not.match, keywords.not.match, sign.not.match,
                contain.unsafe.url, contain.notAllowed.text, contain.notAllowed.picture, contain.notAllowed.content,
                illegal.receivers, receivers.exceed, bot.forbidden.sendMessage, session.notExisted, session.expired,
                staffId.notExisted, chatbotId.notAllow.sendOTO, robot.oto.notExist, system.error,
                invalid.param.actionCardTocanForward, illegal.excludes, sendMessage.model.notMatch.

        Source: https://open.dingtalk.com/document/development/chatbots-send-one-on-one-chat-messages-in-batches
        """
        return await self._client.call(
            _operations.send_robot_oto_messages.call(self._client, robot_code=robot_code, user_ids=user_ids, msg=msg)
        )

    async def send_robot_private_message(
        self,
        *,
        open_conversation_id: str,
        robot_code: str,
        cool_app_code: str,
        msg: SampleText
        | SampleMarkdown
        | SampleImageMsg
        | SampleLink
        | SampleActionCard
        | SampleActionCard2
        | SampleActionCard3
        | SampleActionCard4
        | SampleActionCard5
        | SampleActionCard6
        | SampleAudio
        | SampleFile
        | SampleVideo
        | Mapping[str, Any],
    ) -> SendRobotPrivateMessageResult:
        """Send a message from a robot into a conversation of two people.

        人与人会话中机器人发送普通消息：由机器人向两人之间的单聊会话发送消息。

        Only where the cool app of the robot is installed in that conversation. The messages are those of `send_robot_group_message`.
        The `processQueryKey` of the answer is what `query_robot_private_message` and `recall_robot_private_messages` ask for.

        `miss.param.*` stands for one code per missing attribute of the message; the example has one of them.

        Permission: 企业内机器人发送消息权限 (qyapi_robot_sendmsg).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The parameters of a message have at most 15000 bytes. (enforced: invalidParameter.msgParam.tooLong)
            - `openConversationId` has at least 1 characters. (enforced: miss.openConversationId)
            - `robotCode` has at least 1 characters. (enforced: invalidParameter.robotCode.empty)

        Args:
            open_conversation_id: Id of the conversation of two people ("cid…"), which events of the cool app tell.
            robot_code: Robot code of the app robot.
            cool_app_code: Code of the cool app that the robot belongs to.
            msg: The message, of exactly one kind; on the wire its fields sit beside the others.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidParameter.robotCode.empty, invalidParameter.robotCode.auth,
                invalidParameter.robotCode.coolApp, invalidParameter.userIds.empty, invalidParameter.userIds.overMax,
                invalidParameter.msgKey.empty, invalidParameter.msgKey.invalid, invalidParameter.msgParam.invalid,
                invalidParameter.param.invalid, invalidParameter.msg.unsupport, invalidParameter.msgParam.tooLong,
                invalidParameter.robotCode.notExsit, unknown.send.result, invalidParameter.msgBody.invalid,
                invalidParameter.robotCode.missing, invalidParameter.userId.empty, invalidParameter.token.invalid,
                invalidParameter.processQueryKey.missing, invalidParameter.robotCode.invalid, invalid.processQueryKey,
                miss.openConversationId, invalid.openConversationId, group.disbanded, token.notExisted, bot.stopped,
                template.not.existed, template.stopped, miss.param.*, invalid.param.actionCardTobtnOrientation,
                invalid.param.actionCardTocanForward, send.byToken.tooFast, send.too.fast, send.forbidden, ip.not.match,
                keywords.not.match, sign.not.match, contain.unsafe.url, contain.notAllowed.text, contain.notAllowed.picture,
                contain.notAllowed.content, illegal.receivers, receivers.exceed, illegal.excludes, too.many.group, too.many.people,
                only.groupAdmin.canAtAll, bot.forbidden.sendMessage, session.notExisted, session.expired, staffId.notExisted,
                chatbotId.notAllow.sendOTO, robot.oto.notExist, sendMessage.model.notMatch, conversation.org.notMatch,
                resource.not.found, unauthorized, auth.error, resource.unavailable, system.error, send.ding.exception.

        Source: https://open.dingtalk.com/document/development/the-robot-sends-ordinary-messages-in-a-person-to-person-conversation
        """
        return await self._client.call(
            _operations.send_robot_private_message.call(
                self._client, open_conversation_id=open_conversation_id, robot_code=robot_code, cool_app_code=cool_app_code, msg=msg
            )
        )

    async def set_robot_plugins(
        self, *, robot_code: str | None = None, plugin_info_list: Sequence[RobotPlugin | Mapping[str, Any]] | None = None
    ) -> SetRobotPluginsResult:
        """Set the quick entries of a robot.

        设置单聊机器人快捷入口：设置单聊机器人的快捷入口。

        Quick entries are the links above the line where people write to a robot. No page says whether the list replaces those that are
        there; clear them first where that matters (`clear_robot_plugins`).

        Permission: 单聊机器人使用管理权限 (Robot.SingleChat.ReadWrite).

        Apps: internal apps (企业内部应用).

        Args:
            robot_code: Robot code of the app robot.
            plugin_info_list: The entries.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.illegal, invalidRequest.robotCodeNotMatch,
                invalidRequest.robotNotExist, invalidRequest.robotIsStop, invalidRequest.exceededMaximumLimit,
                invalidRequest.jsonFormatErroj, system.error, invalidRequest.pluginInstallFail.

        Source: https://open.dingtalk.com/document/development/set-robot-quick-entrance
        """
        return await self._client.call(
            _operations.set_robot_plugins.call(self._client, robot_code=robot_code, plugin_info_list=plugin_info_list)
        )
