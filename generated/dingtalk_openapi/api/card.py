"""Interactive and AI cards - made, delivered, changed, streamed into (互动卡片)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..models import (
        CardChatSpace,
        CardContent,
        CardContentOfPeople,
        CardDocDelivery,
        CardDynamicDataConfig,
        CardFeedDelivery,
        CardFeedSpace,
        CardFeedSpaceOfCoolApp,
        CardGroupDelivery,
        CardRobotDelivery,
        CardSingleDelivery,
        CardTopDelivery,
        CardTopSpace,
        CardUpdateOptions,
        CloseTopCardResult,
        CopyCardTemplateResult,
        CreateAndDeliverCardResult,
        CreateCardResult,
        DeliverCardResult,
        RegisterCardCallbackResult,
        RobotInteractiveCardOptions,
        RobotInteractiveCardReceiver,
        RobotInteractiveCardUpdateOptions,
        SendRobotInteractiveCardResult,
        StreamCardResult,
        UpdateCardResult,
        UpdateCardSpacesResult,
        UpdateRobotInteractiveCardResult,
    )
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class CardApi:
    """Interactive and AI cards - made, delivered, changed, streamed into (互动卡片).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def close_top_card(self, *, out_track_id: str, open_conversation_id: str | None = None) -> CloseTopCardResult:
        """Take a card off the top of a conversation.

        关闭吊顶卡片：关闭会话顶部的吊顶卡片。

        Takes a card away that was delivered to the space `ONE_BOX` of a conversation. Closing it twice does no harm, so the client
        repeats the call.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            out_track_id: Id of the card, the one that it was made with.
            open_conversation_id: Id of the group ("cid…"); absent for a conversation of two people.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.conversationIdInvalid, param.outTrackIdEmpty,
                param.cardNotExist, system.busy.

        Source: https://open.dingtalk.com/document/development/api-closetopcard
        """
        return self._client.call(
            _operations.close_top_card.call(self._client, out_track_id=out_track_id, open_conversation_id=open_conversation_id)
        )

    def copy_card_template(self, *, template_id: str, name: str | None = None) -> CopyCardTemplateResult:
        """Copy a card template.

        卡片平台模板复制：复制一个卡片模板。

        Copies a template of the card platform, for the corp whose token is used; the answer names the copy.

        Permission: 卡片模板应用读写权限 (Card.Template.ReadWrite.All).

        Apps: third-party apps (第三方企业应用).

        Args:
            template_id: Id of the template on the card platform.
            name: Name of the copy; in the official SDKs only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: copy.template.error, template.not.exist.

        Source: https://open.dingtalk.com/document/development/api-copytemplate
        """
        return self._client.call(_operations.copy_card_template.call(self._client, template_id=template_id, name=name))

    def create_and_deliver_card(
        self,
        *,
        card_template_id: str,
        out_track_id: str,
        card_data: CardContent | Mapping[str, Any],
        open_space_id: str,
        user_id: str | None = None,
        callback_type: Literal["STREAM", "HTTP"] | None = None,
        callback_route_key: str | None = None,
        private_data: CardContentOfPeople | Mapping[str, Any] | None = None,
        open_dynamic_data_config: CardDynamicDataConfig | Mapping[str, Any] | None = None,
        im_single_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_group_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_robot_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        co_feed_open_space_model: CardFeedSpaceOfCoolApp | Mapping[str, Any] | None = None,
        top_open_space_model: CardTopSpace | Mapping[str, Any] | None = None,
        im_single_open_deliver_model: CardSingleDelivery | Mapping[str, Any] | None = None,
        im_group_open_deliver_model: CardGroupDelivery | Mapping[str, Any] | None = None,
        im_robot_open_deliver_model: CardRobotDelivery | Mapping[str, Any] | None = None,
        top_open_deliver_model: CardTopDelivery | Mapping[str, Any] | None = None,
        co_feed_open_deliver_model: CardFeedDelivery | Mapping[str, Any] | None = None,
        doc_open_deliver_model: CardDocDelivery | Mapping[str, Any] | None = None,
        user_id_type: Literal[1, 2] | None = None,
        card_at_user_ids: Sequence[str] | None = None,
    ) -> CreateAndDeliverCardResult:
        """Create a card and deliver it.

        创建并投放卡片：创建卡片并投放。

        `create_card` and `deliver_card` in one call: the space models say what the card is in a space, the deliver models how it gets
        there. `ding.card.send` makes the request of a `Space` and of typed values, and fails where a space refused the card; here that
        is told in `deliverResults`.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The name of a variable has at most 100 bytes, its value at most 1 KB.
            - Dynamic data are fetched every 3 seconds at most.
            - `cardTemplateId` has at least 1 characters. (enforced: param.cardTemplateIdEmpty)
            - `imGroupOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imRobotOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imSingleOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `openSpaceId` has at least 1 characters. (enforced: param.openSpaceIdEmpty)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            card_template_id: Id of the template on the card platform.
            out_track_id: Id of the card, of your choice; it names one card for ever.
            card_data: What a card shows.
            open_space_id: Where the card goes: `dtv1.card//` and then, joined by semicolons, kind and id of each space:
                `IM_GROUP.<openConversationId>`,
                `IM_ROBOT.<userid, or unionid>`, `IM_SINGLE.<openConversationId>`, `ONE_BOX.<openConversationId>`.
                `dingkit.card.Space` makes it.
            user_id: Userid (with `userIdType` 2 unionid) of whoever makes the card.
            callback_type: How presses on the card come back, over Stream mode or to the address of `callbackRouteKey`.
            callback_route_key: Name of the registered address that presses are posted to, with `callbackType` HTTP.
            private_data: What a card shows to single people, userid (with `userIdType` 2 unionid) → values.
            open_dynamic_data_config: Data that DingTalk fetches for a card.
            im_single_open_space_model: What a card is in a conversation.
            im_group_open_space_model: What a card is in a conversation.
            im_robot_open_space_model: What a card is in a conversation.
            co_feed_open_space_model: What a card is in the collaboration feed, which DingTalk has abandoned.
            top_open_space_model: What a card is on top of a group.
            im_single_open_deliver_model: How a card gets to a conversation of two people, in a cool app.
            im_group_open_deliver_model: How a card gets to a group.
            im_robot_open_deliver_model: How a card gets to a person, from a robot.
            top_open_deliver_model: How a card gets to the top of a group.
            co_feed_open_deliver_model: How a card gets to the collaboration feed, which DingTalk has abandoned.
            doc_open_deliver_model: How a card gets into a document, which DingTalk has abandoned.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).
            card_at_user_ids: Userids (with `userIdType` 2 unionids) of those whom the markdown of the card mentions, as `<a atId=userid>name</a>`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.outTrackIdEmpty, param.openSpaceIdEmpty,
                param.openDeliverModelEmpty, param.openDeliverModelError, param.openSpaceIdInvalid, param.cardTemplateIdEmpty,
                param.userIdEmpty, param.cardPublicDataEmpty, param.userIdNotExist, param.dynamicDataMappingEmpty,
                param.dynamicSourceIdEmpty, param.dynamicDataPullConfigEmpty, param.dynamicDataPullIntervalInvalid,
                param.dynamicDataPullIntervalTimeUnitInvalid, param.dynamicDataSourcePullStrategyEmpty,
                param.dynamicDataMappingPathEmpty, param.dynamicDataValueTypeEmpty, param.contentUnsafe, param.openSpaceModelInvalid,
                param.cardNotExist, param.cardAlreadyExist, param.templateNotExist, param.templateUnpublished, param.invalid,
                system.busy.

        Source: https://open.dingtalk.com/document/development/create-and-deliver-cards
        """
        return self._client.call(
            _operations.create_and_deliver_card.call(
                self._client,
                card_template_id=card_template_id,
                out_track_id=out_track_id,
                card_data=card_data,
                open_space_id=open_space_id,
                user_id=user_id,
                callback_type=callback_type,
                callback_route_key=callback_route_key,
                private_data=private_data,
                open_dynamic_data_config=open_dynamic_data_config,
                im_single_open_space_model=im_single_open_space_model,
                im_group_open_space_model=im_group_open_space_model,
                im_robot_open_space_model=im_robot_open_space_model,
                co_feed_open_space_model=co_feed_open_space_model,
                top_open_space_model=top_open_space_model,
                im_single_open_deliver_model=im_single_open_deliver_model,
                im_group_open_deliver_model=im_group_open_deliver_model,
                im_robot_open_deliver_model=im_robot_open_deliver_model,
                top_open_deliver_model=top_open_deliver_model,
                co_feed_open_deliver_model=co_feed_open_deliver_model,
                doc_open_deliver_model=doc_open_deliver_model,
                user_id_type=user_id_type,
                card_at_user_ids=card_at_user_ids,
            )
        )

    def create_card(
        self,
        *,
        card_template_id: str,
        out_track_id: str,
        card_data: CardContent | Mapping[str, Any],
        user_id: str | None = None,
        callback_type: Literal["STREAM", "HTTP"] | None = None,
        callback_route_key: str | None = None,
        private_data: CardContentOfPeople | Mapping[str, Any] | None = None,
        open_dynamic_data_config: CardDynamicDataConfig | Mapping[str, Any] | None = None,
        im_single_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_group_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_robot_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        co_feed_open_space_model: CardFeedSpace | Mapping[str, Any] | None = None,
        top_open_space_model: CardTopSpace | Mapping[str, Any] | None = None,
        card_at_user_ids: Sequence[str] | None = None,
        user_id_type: Literal[1, 2] | None = None,
    ) -> CreateCardResult:
        """Create a card without delivering it.

        创建卡片：创建一张卡片，先不投放。

        Makes a card from a template under an `outTrackId` of yours, which names the card in all other calls. `deliver_card` shows it to
        people; `create_and_deliver_card` does both at once, and `ding.card.send` makes its request for you.

        Values of a card are text, whatever the type of the variable: a number or a truth value as its text, a list or an object as JSON
        text. An `outTrackId` belongs to one card for ever: creating with one that is there already changes nothing.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The name of a variable has at most 100 bytes, its value at most 1 KB.
            - Dynamic data are fetched every 3 seconds at most.
            - `cardTemplateId` has at least 1 characters. (enforced: param.cardTemplateIdEmpty)
            - `imGroupOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imRobotOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imSingleOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            card_template_id: Id of the template on the card platform.
            out_track_id: Id of the card, of your choice; it names one card for ever.
            card_data: What a card shows.
            user_id: Userid (with `userIdType` 2 unionid) of whoever makes the card.
            callback_type: How presses on the card come back, over Stream mode or to the address of `callbackRouteKey`.
            callback_route_key: Name of the registered address that presses are posted to, with `callbackType` HTTP.
            private_data: What a card shows to single people, userid (with `userIdType` 2 unionid) → values.
            open_dynamic_data_config: Data that DingTalk fetches for a card.
            im_single_open_space_model: What a card is in a conversation.
            im_group_open_space_model: What a card is in a conversation.
            im_robot_open_space_model: What a card is in a conversation.
            co_feed_open_space_model: What a card is in the collaboration feed, which DingTalk has abandoned.
            top_open_space_model: What a card is on top of a group.
            card_at_user_ids: Userids (with `userIdType` 2 unionids) of those whom the markdown of the card mentions, as `<a atId=userid>name</a>`.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.cardTemplateIdEmpty, param.outTrackIdEmpty,
                param.userIdEmpty, param.cardPublicDataEmpty, param.userIdNotExist, param.dynamicDataMappingEmpty,
                param.dynamicSourceIdEmpty, param.dynamicDataPullConfigEmpty, param.dynamicDataPullIntervalInvalid,
                param.dynamicDataPullIntervalTimeUnitInvalid, param.dynamicDataSourcePullStrategyEmpty,
                param.dynamicDataMappingPathEmpty, param.dynamicDataValueTypeEmpty, param.contentUnsafe, param.openSpaceModelInvalid,
                param.cardNotExist, param.invalid, param.cardAlreadyExist, param.templateNotExist, param.templateUnpublished,
                system.busy.

        Source: https://open.dingtalk.com/document/development/interface-for-creating-a-card-instance
        """
        return self._client.call(
            _operations.create_card.call(
                self._client,
                card_template_id=card_template_id,
                out_track_id=out_track_id,
                card_data=card_data,
                user_id=user_id,
                callback_type=callback_type,
                callback_route_key=callback_route_key,
                private_data=private_data,
                open_dynamic_data_config=open_dynamic_data_config,
                im_single_open_space_model=im_single_open_space_model,
                im_group_open_space_model=im_group_open_space_model,
                im_robot_open_space_model=im_robot_open_space_model,
                co_feed_open_space_model=co_feed_open_space_model,
                top_open_space_model=top_open_space_model,
                card_at_user_ids=card_at_user_ids,
                user_id_type=user_id_type,
            )
        )

    def deliver_card(
        self,
        *,
        out_track_id: str,
        open_space_id: str,
        im_single_open_deliver_model: CardSingleDelivery | Mapping[str, Any] | None = None,
        im_robot_open_deliver_model: CardRobotDelivery | Mapping[str, Any] | None = None,
        im_group_open_deliver_model: CardGroupDelivery | Mapping[str, Any] | None = None,
        top_open_deliver_model: CardTopDelivery | Mapping[str, Any] | None = None,
        co_feed_open_deliver_model: CardFeedDelivery | Mapping[str, Any] | None = None,
        doc_open_deliver_model: CardDocDelivery | Mapping[str, Any] | None = None,
        user_id_type: Literal[1, 2] | None = None,
    ) -> DeliverCardResult:
        """Deliver a card to one or several spaces.

        投放卡片：把卡片投放到一个或多个场域。

        Shows a card that `create_card` made in the spaces that `openSpaceId` names; `dingkit.card.Space` makes that text. The card must
        have been made for these spaces, or get them with `update_card_spaces`. A failure in one space is no failure of the call: it is
        told in `result`.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `openSpaceId` has at least 1 characters. (enforced: param.openSpaceIdEmpty)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            open_space_id: Where the card goes: `dtv1.card//` and then, joined by semicolons, kind and id of each space:
                `IM_GROUP.<openConversationId>`,
                `IM_ROBOT.<userid, or unionid>`, `IM_SINGLE.<openConversationId>`, `ONE_BOX.<openConversationId>`.
                `dingkit.card.Space` makes it.
            im_single_open_deliver_model: How a card gets to a conversation of two people, in a cool app.
            im_robot_open_deliver_model: How a card gets to a person, from a robot.
            im_group_open_deliver_model: How a card gets to a group.
            top_open_deliver_model: How a card gets to the top of a group.
            co_feed_open_deliver_model: How a card gets to the collaboration feed, which DingTalk has abandoned.
            doc_open_deliver_model: How a card gets into a document, which DingTalk has abandoned.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.outTrackIdEmpty, param.openSpaceIdEmpty,
                param.openDeliverModelEmpty, param.spaceDeliverModelEmpty, param.openSpaceIdInvalid, param.cardNotExist, system.busy.

        Source: https://open.dingtalk.com/document/development/delivery-card-interface
        """
        return self._client.call(
            _operations.deliver_card.call(
                self._client,
                out_track_id=out_track_id,
                open_space_id=open_space_id,
                im_single_open_deliver_model=im_single_open_deliver_model,
                im_robot_open_deliver_model=im_robot_open_deliver_model,
                im_group_open_deliver_model=im_group_open_deliver_model,
                top_open_deliver_model=top_open_deliver_model,
                co_feed_open_deliver_model=co_feed_open_deliver_model,
                doc_open_deliver_model=doc_open_deliver_model,
                user_id_type=user_id_type,
            )
        )

    def register_card_callback(
        self, *, callback_route_key: str, callback_url: str, api_secret: str | None = None, force_update: bool | None = None
    ) -> RegisterCardCallbackResult:
        """Register the address that presses on cards are posted to.

        注册卡片回调地址：登记接收卡片回传请求的地址。

        Only for cards whose `callbackType` is `HTTP`; with `STREAM` presses come over the connection of Stream mode and nothing is
        registered. Cards name the address by its `callbackRouteKey`. `dingkit.card.read_pressed` checks what is posted with the
        `apiSecret`.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The address must be reachable from the Internet.
            - A route has one address; changing it changes that of all cards which use it.
            - `callbackRouteKey` has at least 1 characters. (enforced: param.callbackRouteKeyEmpty)
            - `callbackUrl` has at least 1 characters. (enforced: param.callbackUrlEmpty)

        Args:
            callback_route_key: Name of the address, for the field of that name of a card.
            callback_url: The address; it must be reachable from the Internet.
            api_secret: Secret with which DingTalk signs what it posts.
            force_update: Whether a route that is there already gets this address, for all cards that use it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.callbackRouteKeyEmpty, param.callbackUrlEmpty,
                system.updateCallbackFailed, param.empty, param.callbackRouteKeyExist, system.busy.

        Source: https://open.dingtalk.com/document/development/register-card-callback-address
        """
        return self._client.call(
            _operations.register_card_callback.call(
                self._client,
                callback_route_key=callback_route_key,
                callback_url=callback_url,
                api_secret=api_secret,
                force_update=force_update,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use create_and_deliver_card instead.",
        category=None,
    )
    def send_robot_interactive_card(
        self,
        *,
        card_template_id: str,
        card_biz_id: str,
        robot_code: str,
        card_data: str,
        open_conversation_id: str | None = None,
        single_chat_receiver: RobotInteractiveCardReceiver | str | Mapping[str, Any] | None = None,
        callback_url: str | None = None,
        user_id_private_data_map: str | None = None,
        union_id_private_data_map: str | None = None,
        send_options: RobotInteractiveCardOptions | Mapping[str, Any] | None = None,
        pull_strategy: bool | None = None,
    ) -> SendRobotInteractiveCardResult:
        """Send a card of the built-in template to a group or a person, in the name of a robot (legacy API).

        机器人发送互动卡片（普通版）：以旧版接口由机器人发送普通版互动卡片。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use
        `create_and_deliver_card` instead.

        `create_and_deliver_card` is the call of today. What the card shows is in `cardData`, JSON text that is a whole card: header and
        contents. `cardBizId` is an id of yours that names the card for `update_robot_interactive_card`, and sends the same card to
        several groups; a card that says something else needs another one.

        No field asks for Stream mode: presses come to `callbackUrl`, over HTTP.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 30 people can be mentioned.
            - One of `openConversationId`, `singleChatReceiver` must be given. (enforced: required)
            - `cardBizId` has at most 100 characters. (advised)

        Args:
            card_template_id: Id of the template; the built-in one is `StandardCard`.
            card_biz_id: Id of the card, of your own making.
            robot_code: Code of the robot that sends it.
            card_data: The whole card as JSON text: config, header, contents.
            open_conversation_id: Id of the group ("cid…"), which was made from a group template or has the app installed; this or `singleChatReceiver`.
            single_chat_receiver: The person who gets it, as JSON text; this or `openConversationId`.
            callback_url: Address that presses on the card are sent to; none are sent without it.
            user_id_private_data_map: What single people see instead of `cardData`, as JSON text - the userid of each, and a card.
            union_id_private_data_map: What single people see instead of `cardData`, as JSON text - the unionid of each, and a card.
            send_options: How a card is sent.
            pull_strategy: Whether the card fetches its data.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: system.error, param.error, param.isNotJson, invalid.user,
                invalid.openConversationId, invalid.robotCode, template.isNotExist, create.cardInstance.failed, send.cardMsg.failed,
                invalid.bizId, cardInstance.notExist, cardMessage.sendFailed.

        Source: https://open.dingtalk.com/document/development/robots-send-interactive-cards
        """
        return self._client.call(
            _operations.send_robot_interactive_card.call(
                self._client,
                card_template_id=card_template_id,
                card_biz_id=card_biz_id,
                robot_code=robot_code,
                card_data=card_data,
                open_conversation_id=open_conversation_id,
                single_chat_receiver=single_chat_receiver,
                callback_url=callback_url,
                user_id_private_data_map=user_id_private_data_map,
                union_id_private_data_map=union_id_private_data_map,
                send_options=send_options,
                pull_strategy=pull_strategy,
            )
        )

    def stream_card(
        self,
        *,
        out_track_id: str,
        guid: str,
        key: str,
        content: str,
        is_full: bool | None = None,
        is_finalize: bool | None = None,
        is_error: bool | None = None,
    ) -> StreamCardResult:
        """Stream text into a variable of an AI card.

        AI卡片流式更新：向 AI 卡片的变量流式写入内容。

        Shows a text as if it were typed. Each call either replaces the text (`isFull`) or appends to it; `isFinalize` ends the card
        well and `isError` ends it as failed, and until one of them came the card shows that it is being written. `ding.card.streaming`
        calls this as often as the rate allows, in order, and ends the card whatever happens.

        DingTalk recognizes a repeated call by its `guid`, so the client repeats it. A variable that is shown as markdown takes `isFull:
        true` only.

        How often it may be called is not on the page, so what holds is the rate of all calls of the app. Clients of others wait 300 to
        900 milliseconds.

        Permission: AI卡片流式更新权限 (Card.Streaming.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A call should have at most 1 KB of text; the whole text should have at most 3 KB. (advised)
            - `guid` has at least 1 characters. (enforced: param.stream.guidEmpty)
            - `key` has at least 1 characters. (enforced: param.stream.keyEmpty)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            guid: Id of this call, a new one for each; DingTalk recognizes a repeated call by it.
            key: Name of the variable of the template that is written.
            content: The text: all of it so far, or a piece. Markdown has to be complete and full.
            is_full: Whether the text replaces what is there; without it, it is appended. A variable that is shown as markdown takes full
                text only.
            is_finalize: Whether this is the last call; the card is shown as finished then.
            is_error: Whether the text could not be written to its end; the card is shown as failed then.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.stream.keyEmpty, param.stream.contentEmpty,
                param.stream.guidEmpty, param.stream.outTrackId, param.stream.isFull, param.stream.content.

        Source: https://open.dingtalk.com/document/development/api-streamingupdate
        """
        return self._client.call(
            _operations.stream_card.call(
                self._client,
                out_track_id=out_track_id,
                guid=guid,
                key=key,
                content=content,
                is_full=is_full,
                is_finalize=is_finalize,
                is_error=is_error,
            )
        )

    def update_card(
        self,
        *,
        out_track_id: str,
        card_data: CardContent | Mapping[str, Any] | None = None,
        private_data: CardContentOfPeople | Mapping[str, Any] | None = None,
        card_update_options: CardUpdateOptions | Mapping[str, Any] | None = None,
        user_id_type: Literal[1, 2] | None = None,
    ) -> UpdateCardResult:
        """Change the values of a card.

        更新卡片：更新卡片的数据。

        Changes what a card shows, wherever it was delivered. Without `cardUpdateOptions` the given values replace **all** values of the
        card; with `updateCardDataByKey` and `updatePrivateDataByKey` only those that are given change. Values are text, as in
        `create_card`. The text of an AI card is streamed with `stream_card`.

        Repeating the call with the same values does no harm, so the client does.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The name of a variable has at most 100 bytes, its value at most 1 KB.
            - One of `cardData`, `privateData` must be given. (enforced: required)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            card_data: What a card shows.
            private_data: What a card shows to single people, userid (with `userIdType` 2 unionid) → values.
            card_update_options: How a card is updated.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.cardDataAndPrivateDataBothEmpty, param.outTrackIdEmpty,
                param.userIdNotExist, param.contentUnsafe, param.cardNotExist, system.busy.

        Source: https://open.dingtalk.com/document/development/interactive-card-update-interface
        """
        return self._client.call(
            _operations.update_card.call(
                self._client,
                out_track_id=out_track_id,
                card_data=card_data,
                private_data=private_data,
                card_update_options=card_update_options,
                user_id_type=user_id_type,
            )
        )

    def update_card_spaces(
        self,
        *,
        out_track_id: str,
        im_group_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_robot_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        top_open_space_model: CardTopSpace | Mapping[str, Any] | None = None,
        co_feed_open_space_model: CardFeedSpace | Mapping[str, Any] | None = None,
    ) -> UpdateCardSpacesResult:
        """Add spaces to a card, or change what it is there.

        新增或者更新卡片的场域信息：为卡片新增场域，或更新场域信息。

        A card can be delivered only to kinds of space that it was made for; this adds some afterwards. Repeating the call does no harm,
        so the client does.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - One of `imGroupOpenSpaceModel`, `imRobotOpenSpaceModel`, `topOpenSpaceModel`, `coFeedOpenSpaceModel` must be given.
              (enforced: required)
            - `imGroupOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imRobotOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            im_group_open_space_model: What a card is in a conversation.
            im_robot_open_space_model: What a card is in a conversation.
            top_open_space_model: What a card is on top of a group.
            co_feed_open_space_model: What a card is in the collaboration feed, which DingTalk has abandoned.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.outTrackIdEmpty, param.emptyAppendSpaces,
                param.openSpaceModelInvalid, param.cardNotExist.

        Source: https://open.dingtalk.com/document/development/add-field-interface
        """
        return self._client.call(
            _operations.update_card_spaces.call(
                self._client,
                out_track_id=out_track_id,
                im_group_open_space_model=im_group_open_space_model,
                im_robot_open_space_model=im_robot_open_space_model,
                top_open_space_model=top_open_space_model,
                co_feed_open_space_model=co_feed_open_space_model,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use update_card instead.",
        category=None,
    )
    def update_robot_interactive_card(
        self,
        *,
        card_biz_id: str,
        card_data: str | None = None,
        user_id_private_data_map: str | None = None,
        union_id_private_data_map: str | None = None,
        update_options: RobotInteractiveCardUpdateOptions | Mapping[str, Any] | None = None,
    ) -> UpdateRobotInteractiveCardResult:
        """Change a card that a robot sent with the built-in template (legacy API).

        更新机器人发送互动卡片（普通版）：以旧版接口更新机器人发送的普通版互动卡片。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use `update_card`
        instead.

        For cards of `send_robot_interactive_card`, named by their `cardBizId`; `update_card` is the call of today. Without
        `updateOptions` what is given replaces all of the data.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            card_biz_id: Id of the card, as it was sent with.
            card_data: The whole card as JSON text: config, header, contents.
            user_id_private_data_map: What single people see instead of `cardData`, as JSON text - the userid of each, and a card.
            union_id_private_data_map: What single people see instead of `cardData`, as JSON text - the unionid of each, and a card.
            update_options: How a card is changed.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: system.error, param.error, invalid.user, invalid.openConversationId,
                invalid.robotCode, create.cardInstance.failed, send.cardMsg.failed, invalid.bizId.

        Source: https://open.dingtalk.com/document/development/update-the-robot-to-send-interactive-cards
        """
        return self._client.call(
            _operations.update_robot_interactive_card.call(
                self._client,
                card_biz_id=card_biz_id,
                card_data=card_data,
                user_id_private_data_map=user_id_private_data_map,
                union_id_private_data_map=union_id_private_data_map,
                update_options=update_options,
            )
        )


class AsyncCardApi:
    """Interactive and AI cards - made, delivered, changed, streamed into (互动卡片).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def close_top_card(self, *, out_track_id: str, open_conversation_id: str | None = None) -> CloseTopCardResult:
        """Take a card off the top of a conversation.

        关闭吊顶卡片：关闭会话顶部的吊顶卡片。

        Takes a card away that was delivered to the space `ONE_BOX` of a conversation. Closing it twice does no harm, so the client
        repeats the call.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            out_track_id: Id of the card, the one that it was made with.
            open_conversation_id: Id of the group ("cid…"); absent for a conversation of two people.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.conversationIdInvalid, param.outTrackIdEmpty,
                param.cardNotExist, system.busy.

        Source: https://open.dingtalk.com/document/development/api-closetopcard
        """
        return await self._client.call(
            _operations.close_top_card.call(self._client, out_track_id=out_track_id, open_conversation_id=open_conversation_id)
        )

    async def copy_card_template(self, *, template_id: str, name: str | None = None) -> CopyCardTemplateResult:
        """Copy a card template.

        卡片平台模板复制：复制一个卡片模板。

        Copies a template of the card platform, for the corp whose token is used; the answer names the copy.

        Permission: 卡片模板应用读写权限 (Card.Template.ReadWrite.All).

        Apps: third-party apps (第三方企业应用).

        Args:
            template_id: Id of the template on the card platform.
            name: Name of the copy; in the official SDKs only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: copy.template.error, template.not.exist.

        Source: https://open.dingtalk.com/document/development/api-copytemplate
        """
        return await self._client.call(_operations.copy_card_template.call(self._client, template_id=template_id, name=name))

    async def create_and_deliver_card(
        self,
        *,
        card_template_id: str,
        out_track_id: str,
        card_data: CardContent | Mapping[str, Any],
        open_space_id: str,
        user_id: str | None = None,
        callback_type: Literal["STREAM", "HTTP"] | None = None,
        callback_route_key: str | None = None,
        private_data: CardContentOfPeople | Mapping[str, Any] | None = None,
        open_dynamic_data_config: CardDynamicDataConfig | Mapping[str, Any] | None = None,
        im_single_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_group_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_robot_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        co_feed_open_space_model: CardFeedSpaceOfCoolApp | Mapping[str, Any] | None = None,
        top_open_space_model: CardTopSpace | Mapping[str, Any] | None = None,
        im_single_open_deliver_model: CardSingleDelivery | Mapping[str, Any] | None = None,
        im_group_open_deliver_model: CardGroupDelivery | Mapping[str, Any] | None = None,
        im_robot_open_deliver_model: CardRobotDelivery | Mapping[str, Any] | None = None,
        top_open_deliver_model: CardTopDelivery | Mapping[str, Any] | None = None,
        co_feed_open_deliver_model: CardFeedDelivery | Mapping[str, Any] | None = None,
        doc_open_deliver_model: CardDocDelivery | Mapping[str, Any] | None = None,
        user_id_type: Literal[1, 2] | None = None,
        card_at_user_ids: Sequence[str] | None = None,
    ) -> CreateAndDeliverCardResult:
        """Create a card and deliver it.

        创建并投放卡片：创建卡片并投放。

        `create_card` and `deliver_card` in one call: the space models say what the card is in a space, the deliver models how it gets
        there. `ding.card.send` makes the request of a `Space` and of typed values, and fails where a space refused the card; here that
        is told in `deliverResults`.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The name of a variable has at most 100 bytes, its value at most 1 KB.
            - Dynamic data are fetched every 3 seconds at most.
            - `cardTemplateId` has at least 1 characters. (enforced: param.cardTemplateIdEmpty)
            - `imGroupOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imRobotOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imSingleOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `openSpaceId` has at least 1 characters. (enforced: param.openSpaceIdEmpty)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            card_template_id: Id of the template on the card platform.
            out_track_id: Id of the card, of your choice; it names one card for ever.
            card_data: What a card shows.
            open_space_id: Where the card goes: `dtv1.card//` and then, joined by semicolons, kind and id of each space:
                `IM_GROUP.<openConversationId>`,
                `IM_ROBOT.<userid, or unionid>`, `IM_SINGLE.<openConversationId>`, `ONE_BOX.<openConversationId>`.
                `dingkit.card.Space` makes it.
            user_id: Userid (with `userIdType` 2 unionid) of whoever makes the card.
            callback_type: How presses on the card come back, over Stream mode or to the address of `callbackRouteKey`.
            callback_route_key: Name of the registered address that presses are posted to, with `callbackType` HTTP.
            private_data: What a card shows to single people, userid (with `userIdType` 2 unionid) → values.
            open_dynamic_data_config: Data that DingTalk fetches for a card.
            im_single_open_space_model: What a card is in a conversation.
            im_group_open_space_model: What a card is in a conversation.
            im_robot_open_space_model: What a card is in a conversation.
            co_feed_open_space_model: What a card is in the collaboration feed, which DingTalk has abandoned.
            top_open_space_model: What a card is on top of a group.
            im_single_open_deliver_model: How a card gets to a conversation of two people, in a cool app.
            im_group_open_deliver_model: How a card gets to a group.
            im_robot_open_deliver_model: How a card gets to a person, from a robot.
            top_open_deliver_model: How a card gets to the top of a group.
            co_feed_open_deliver_model: How a card gets to the collaboration feed, which DingTalk has abandoned.
            doc_open_deliver_model: How a card gets into a document, which DingTalk has abandoned.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).
            card_at_user_ids: Userids (with `userIdType` 2 unionids) of those whom the markdown of the card mentions, as `<a atId=userid>name</a>`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.outTrackIdEmpty, param.openSpaceIdEmpty,
                param.openDeliverModelEmpty, param.openDeliverModelError, param.openSpaceIdInvalid, param.cardTemplateIdEmpty,
                param.userIdEmpty, param.cardPublicDataEmpty, param.userIdNotExist, param.dynamicDataMappingEmpty,
                param.dynamicSourceIdEmpty, param.dynamicDataPullConfigEmpty, param.dynamicDataPullIntervalInvalid,
                param.dynamicDataPullIntervalTimeUnitInvalid, param.dynamicDataSourcePullStrategyEmpty,
                param.dynamicDataMappingPathEmpty, param.dynamicDataValueTypeEmpty, param.contentUnsafe, param.openSpaceModelInvalid,
                param.cardNotExist, param.cardAlreadyExist, param.templateNotExist, param.templateUnpublished, param.invalid,
                system.busy.

        Source: https://open.dingtalk.com/document/development/create-and-deliver-cards
        """
        return await self._client.call(
            _operations.create_and_deliver_card.call(
                self._client,
                card_template_id=card_template_id,
                out_track_id=out_track_id,
                card_data=card_data,
                open_space_id=open_space_id,
                user_id=user_id,
                callback_type=callback_type,
                callback_route_key=callback_route_key,
                private_data=private_data,
                open_dynamic_data_config=open_dynamic_data_config,
                im_single_open_space_model=im_single_open_space_model,
                im_group_open_space_model=im_group_open_space_model,
                im_robot_open_space_model=im_robot_open_space_model,
                co_feed_open_space_model=co_feed_open_space_model,
                top_open_space_model=top_open_space_model,
                im_single_open_deliver_model=im_single_open_deliver_model,
                im_group_open_deliver_model=im_group_open_deliver_model,
                im_robot_open_deliver_model=im_robot_open_deliver_model,
                top_open_deliver_model=top_open_deliver_model,
                co_feed_open_deliver_model=co_feed_open_deliver_model,
                doc_open_deliver_model=doc_open_deliver_model,
                user_id_type=user_id_type,
                card_at_user_ids=card_at_user_ids,
            )
        )

    async def create_card(
        self,
        *,
        card_template_id: str,
        out_track_id: str,
        card_data: CardContent | Mapping[str, Any],
        user_id: str | None = None,
        callback_type: Literal["STREAM", "HTTP"] | None = None,
        callback_route_key: str | None = None,
        private_data: CardContentOfPeople | Mapping[str, Any] | None = None,
        open_dynamic_data_config: CardDynamicDataConfig | Mapping[str, Any] | None = None,
        im_single_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_group_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_robot_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        co_feed_open_space_model: CardFeedSpace | Mapping[str, Any] | None = None,
        top_open_space_model: CardTopSpace | Mapping[str, Any] | None = None,
        card_at_user_ids: Sequence[str] | None = None,
        user_id_type: Literal[1, 2] | None = None,
    ) -> CreateCardResult:
        """Create a card without delivering it.

        创建卡片：创建一张卡片，先不投放。

        Makes a card from a template under an `outTrackId` of yours, which names the card in all other calls. `deliver_card` shows it to
        people; `create_and_deliver_card` does both at once, and `ding.card.send` makes its request for you.

        Values of a card are text, whatever the type of the variable: a number or a truth value as its text, a list or an object as JSON
        text. An `outTrackId` belongs to one card for ever: creating with one that is there already changes nothing.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The name of a variable has at most 100 bytes, its value at most 1 KB.
            - Dynamic data are fetched every 3 seconds at most.
            - `cardTemplateId` has at least 1 characters. (enforced: param.cardTemplateIdEmpty)
            - `imGroupOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imRobotOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imSingleOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            card_template_id: Id of the template on the card platform.
            out_track_id: Id of the card, of your choice; it names one card for ever.
            card_data: What a card shows.
            user_id: Userid (with `userIdType` 2 unionid) of whoever makes the card.
            callback_type: How presses on the card come back, over Stream mode or to the address of `callbackRouteKey`.
            callback_route_key: Name of the registered address that presses are posted to, with `callbackType` HTTP.
            private_data: What a card shows to single people, userid (with `userIdType` 2 unionid) → values.
            open_dynamic_data_config: Data that DingTalk fetches for a card.
            im_single_open_space_model: What a card is in a conversation.
            im_group_open_space_model: What a card is in a conversation.
            im_robot_open_space_model: What a card is in a conversation.
            co_feed_open_space_model: What a card is in the collaboration feed, which DingTalk has abandoned.
            top_open_space_model: What a card is on top of a group.
            card_at_user_ids: Userids (with `userIdType` 2 unionids) of those whom the markdown of the card mentions, as `<a atId=userid>name</a>`.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.cardTemplateIdEmpty, param.outTrackIdEmpty,
                param.userIdEmpty, param.cardPublicDataEmpty, param.userIdNotExist, param.dynamicDataMappingEmpty,
                param.dynamicSourceIdEmpty, param.dynamicDataPullConfigEmpty, param.dynamicDataPullIntervalInvalid,
                param.dynamicDataPullIntervalTimeUnitInvalid, param.dynamicDataSourcePullStrategyEmpty,
                param.dynamicDataMappingPathEmpty, param.dynamicDataValueTypeEmpty, param.contentUnsafe, param.openSpaceModelInvalid,
                param.cardNotExist, param.invalid, param.cardAlreadyExist, param.templateNotExist, param.templateUnpublished,
                system.busy.

        Source: https://open.dingtalk.com/document/development/interface-for-creating-a-card-instance
        """
        return await self._client.call(
            _operations.create_card.call(
                self._client,
                card_template_id=card_template_id,
                out_track_id=out_track_id,
                card_data=card_data,
                user_id=user_id,
                callback_type=callback_type,
                callback_route_key=callback_route_key,
                private_data=private_data,
                open_dynamic_data_config=open_dynamic_data_config,
                im_single_open_space_model=im_single_open_space_model,
                im_group_open_space_model=im_group_open_space_model,
                im_robot_open_space_model=im_robot_open_space_model,
                co_feed_open_space_model=co_feed_open_space_model,
                top_open_space_model=top_open_space_model,
                card_at_user_ids=card_at_user_ids,
                user_id_type=user_id_type,
            )
        )

    async def deliver_card(
        self,
        *,
        out_track_id: str,
        open_space_id: str,
        im_single_open_deliver_model: CardSingleDelivery | Mapping[str, Any] | None = None,
        im_robot_open_deliver_model: CardRobotDelivery | Mapping[str, Any] | None = None,
        im_group_open_deliver_model: CardGroupDelivery | Mapping[str, Any] | None = None,
        top_open_deliver_model: CardTopDelivery | Mapping[str, Any] | None = None,
        co_feed_open_deliver_model: CardFeedDelivery | Mapping[str, Any] | None = None,
        doc_open_deliver_model: CardDocDelivery | Mapping[str, Any] | None = None,
        user_id_type: Literal[1, 2] | None = None,
    ) -> DeliverCardResult:
        """Deliver a card to one or several spaces.

        投放卡片：把卡片投放到一个或多个场域。

        Shows a card that `create_card` made in the spaces that `openSpaceId` names; `dingkit.card.Space` makes that text. The card must
        have been made for these spaces, or get them with `update_card_spaces`. A failure in one space is no failure of the call: it is
        told in `result`.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `openSpaceId` has at least 1 characters. (enforced: param.openSpaceIdEmpty)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            open_space_id: Where the card goes: `dtv1.card//` and then, joined by semicolons, kind and id of each space:
                `IM_GROUP.<openConversationId>`,
                `IM_ROBOT.<userid, or unionid>`, `IM_SINGLE.<openConversationId>`, `ONE_BOX.<openConversationId>`.
                `dingkit.card.Space` makes it.
            im_single_open_deliver_model: How a card gets to a conversation of two people, in a cool app.
            im_robot_open_deliver_model: How a card gets to a person, from a robot.
            im_group_open_deliver_model: How a card gets to a group.
            top_open_deliver_model: How a card gets to the top of a group.
            co_feed_open_deliver_model: How a card gets to the collaboration feed, which DingTalk has abandoned.
            doc_open_deliver_model: How a card gets into a document, which DingTalk has abandoned.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.outTrackIdEmpty, param.openSpaceIdEmpty,
                param.openDeliverModelEmpty, param.spaceDeliverModelEmpty, param.openSpaceIdInvalid, param.cardNotExist, system.busy.

        Source: https://open.dingtalk.com/document/development/delivery-card-interface
        """
        return await self._client.call(
            _operations.deliver_card.call(
                self._client,
                out_track_id=out_track_id,
                open_space_id=open_space_id,
                im_single_open_deliver_model=im_single_open_deliver_model,
                im_robot_open_deliver_model=im_robot_open_deliver_model,
                im_group_open_deliver_model=im_group_open_deliver_model,
                top_open_deliver_model=top_open_deliver_model,
                co_feed_open_deliver_model=co_feed_open_deliver_model,
                doc_open_deliver_model=doc_open_deliver_model,
                user_id_type=user_id_type,
            )
        )

    async def register_card_callback(
        self, *, callback_route_key: str, callback_url: str, api_secret: str | None = None, force_update: bool | None = None
    ) -> RegisterCardCallbackResult:
        """Register the address that presses on cards are posted to.

        注册卡片回调地址：登记接收卡片回传请求的地址。

        Only for cards whose `callbackType` is `HTTP`; with `STREAM` presses come over the connection of Stream mode and nothing is
        registered. Cards name the address by its `callbackRouteKey`. `dingkit.card.read_pressed` checks what is posted with the
        `apiSecret`.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The address must be reachable from the Internet.
            - A route has one address; changing it changes that of all cards which use it.
            - `callbackRouteKey` has at least 1 characters. (enforced: param.callbackRouteKeyEmpty)
            - `callbackUrl` has at least 1 characters. (enforced: param.callbackUrlEmpty)

        Args:
            callback_route_key: Name of the address, for the field of that name of a card.
            callback_url: The address; it must be reachable from the Internet.
            api_secret: Secret with which DingTalk signs what it posts.
            force_update: Whether a route that is there already gets this address, for all cards that use it.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.callbackRouteKeyEmpty, param.callbackUrlEmpty,
                system.updateCallbackFailed, param.empty, param.callbackRouteKeyExist, system.busy.

        Source: https://open.dingtalk.com/document/development/register-card-callback-address
        """
        return await self._client.call(
            _operations.register_card_callback.call(
                self._client,
                callback_route_key=callback_route_key,
                callback_url=callback_url,
                api_secret=api_secret,
                force_update=force_update,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use create_and_deliver_card instead.",
        category=None,
    )
    async def send_robot_interactive_card(
        self,
        *,
        card_template_id: str,
        card_biz_id: str,
        robot_code: str,
        card_data: str,
        open_conversation_id: str | None = None,
        single_chat_receiver: RobotInteractiveCardReceiver | str | Mapping[str, Any] | None = None,
        callback_url: str | None = None,
        user_id_private_data_map: str | None = None,
        union_id_private_data_map: str | None = None,
        send_options: RobotInteractiveCardOptions | Mapping[str, Any] | None = None,
        pull_strategy: bool | None = None,
    ) -> SendRobotInteractiveCardResult:
        """Send a card of the built-in template to a group or a person, in the name of a robot (legacy API).

        机器人发送互动卡片（普通版）：以旧版接口由机器人发送普通版互动卡片。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use
        `create_and_deliver_card` instead.

        `create_and_deliver_card` is the call of today. What the card shows is in `cardData`, JSON text that is a whole card: header and
        contents. `cardBizId` is an id of yours that names the card for `update_robot_interactive_card`, and sends the same card to
        several groups; a card that says something else needs another one.

        No field asks for Stream mode: presses come to `callbackUrl`, over HTTP.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - At most 30 people can be mentioned.
            - One of `openConversationId`, `singleChatReceiver` must be given. (enforced: required)
            - `cardBizId` has at most 100 characters. (advised)

        Args:
            card_template_id: Id of the template; the built-in one is `StandardCard`.
            card_biz_id: Id of the card, of your own making.
            robot_code: Code of the robot that sends it.
            card_data: The whole card as JSON text: config, header, contents.
            open_conversation_id: Id of the group ("cid…"), which was made from a group template or has the app installed; this or `singleChatReceiver`.
            single_chat_receiver: The person who gets it, as JSON text; this or `openConversationId`.
            callback_url: Address that presses on the card are sent to; none are sent without it.
            user_id_private_data_map: What single people see instead of `cardData`, as JSON text - the userid of each, and a card.
            union_id_private_data_map: What single people see instead of `cardData`, as JSON text - the unionid of each, and a card.
            send_options: How a card is sent.
            pull_strategy: Whether the card fetches its data.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: system.error, param.error, param.isNotJson, invalid.user,
                invalid.openConversationId, invalid.robotCode, template.isNotExist, create.cardInstance.failed, send.cardMsg.failed,
                invalid.bizId, cardInstance.notExist, cardMessage.sendFailed.

        Source: https://open.dingtalk.com/document/development/robots-send-interactive-cards
        """
        return await self._client.call(
            _operations.send_robot_interactive_card.call(
                self._client,
                card_template_id=card_template_id,
                card_biz_id=card_biz_id,
                robot_code=robot_code,
                card_data=card_data,
                open_conversation_id=open_conversation_id,
                single_chat_receiver=single_chat_receiver,
                callback_url=callback_url,
                user_id_private_data_map=user_id_private_data_map,
                union_id_private_data_map=union_id_private_data_map,
                send_options=send_options,
                pull_strategy=pull_strategy,
            )
        )

    async def stream_card(
        self,
        *,
        out_track_id: str,
        guid: str,
        key: str,
        content: str,
        is_full: bool | None = None,
        is_finalize: bool | None = None,
        is_error: bool | None = None,
    ) -> StreamCardResult:
        """Stream text into a variable of an AI card.

        AI卡片流式更新：向 AI 卡片的变量流式写入内容。

        Shows a text as if it were typed. Each call either replaces the text (`isFull`) or appends to it; `isFinalize` ends the card
        well and `isError` ends it as failed, and until one of them came the card shows that it is being written. `ding.card.streaming`
        calls this as often as the rate allows, in order, and ends the card whatever happens.

        DingTalk recognizes a repeated call by its `guid`, so the client repeats it. A variable that is shown as markdown takes `isFull:
        true` only.

        How often it may be called is not on the page, so what holds is the rate of all calls of the app. Clients of others wait 300 to
        900 milliseconds.

        Permission: AI卡片流式更新权限 (Card.Streaming.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A call should have at most 1 KB of text; the whole text should have at most 3 KB. (advised)
            - `guid` has at least 1 characters. (enforced: param.stream.guidEmpty)
            - `key` has at least 1 characters. (enforced: param.stream.keyEmpty)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            guid: Id of this call, a new one for each; DingTalk recognizes a repeated call by it.
            key: Name of the variable of the template that is written.
            content: The text: all of it so far, or a piece. Markdown has to be complete and full.
            is_full: Whether the text replaces what is there; without it, it is appended. A variable that is shown as markdown takes full
                text only.
            is_finalize: Whether this is the last call; the card is shown as finished then.
            is_error: Whether the text could not be written to its end; the card is shown as failed then.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.stream.keyEmpty, param.stream.contentEmpty,
                param.stream.guidEmpty, param.stream.outTrackId, param.stream.isFull, param.stream.content.

        Source: https://open.dingtalk.com/document/development/api-streamingupdate
        """
        return await self._client.call(
            _operations.stream_card.call(
                self._client,
                out_track_id=out_track_id,
                guid=guid,
                key=key,
                content=content,
                is_full=is_full,
                is_finalize=is_finalize,
                is_error=is_error,
            )
        )

    async def update_card(
        self,
        *,
        out_track_id: str,
        card_data: CardContent | Mapping[str, Any] | None = None,
        private_data: CardContentOfPeople | Mapping[str, Any] | None = None,
        card_update_options: CardUpdateOptions | Mapping[str, Any] | None = None,
        user_id_type: Literal[1, 2] | None = None,
    ) -> UpdateCardResult:
        """Change the values of a card.

        更新卡片：更新卡片的数据。

        Changes what a card shows, wherever it was delivered. Without `cardUpdateOptions` the given values replace **all** values of the
        card; with `updateCardDataByKey` and `updatePrivateDataByKey` only those that are given change. Values are text, as in
        `create_card`. The text of an AI card is streamed with `stream_card`.

        Repeating the call with the same values does no harm, so the client does.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - The name of a variable has at most 100 bytes, its value at most 1 KB.
            - One of `cardData`, `privateData` must be given. (enforced: required)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            card_data: What a card shows.
            private_data: What a card shows to single people, userid (with `userIdType` 2 unionid) → values.
            card_update_options: How a card is updated.
            user_id_type: Whether all ids of people in the request are userids (1, when absent) or unionids (2).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.cardDataAndPrivateDataBothEmpty, param.outTrackIdEmpty,
                param.userIdNotExist, param.contentUnsafe, param.cardNotExist, system.busy.

        Source: https://open.dingtalk.com/document/development/interactive-card-update-interface
        """
        return await self._client.call(
            _operations.update_card.call(
                self._client,
                out_track_id=out_track_id,
                card_data=card_data,
                private_data=private_data,
                card_update_options=card_update_options,
                user_id_type=user_id_type,
            )
        )

    async def update_card_spaces(
        self,
        *,
        out_track_id: str,
        im_group_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        im_robot_open_space_model: CardChatSpace | Mapping[str, Any] | None = None,
        top_open_space_model: CardTopSpace | Mapping[str, Any] | None = None,
        co_feed_open_space_model: CardFeedSpace | Mapping[str, Any] | None = None,
    ) -> UpdateCardSpacesResult:
        """Add spaces to a card, or change what it is there.

        新增或者更新卡片的场域信息：为卡片新增场域，或更新场域信息。

        A card can be delivered only to kinds of space that it was made for; this adds some afterwards. Repeating the call does no harm,
        so the client does.

        Permission: 互动卡片实例写权限 (Card.Instance.Write).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - One of `imGroupOpenSpaceModel`, `imRobotOpenSpaceModel`, `topOpenSpaceModel`, `coFeedOpenSpaceModel` must be given.
              (enforced: required)
            - `imGroupOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `imRobotOpenSpaceModel.searchSupport.searchDesc` has at most 200 characters. (advised)
            - `outTrackId` has at least 1 characters. (enforced: param.outTrackIdEmpty)

        Args:
            out_track_id: Id of the card, of your choice; it names one card for ever.
            im_group_open_space_model: What a card is in a conversation.
            im_robot_open_space_model: What a card is in a conversation.
            top_open_space_model: What a card is on top of a group.
            co_feed_open_space_model: What a card is in the collaboration feed, which DingTalk has abandoned.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: param.empty, param.outTrackIdEmpty, param.emptyAppendSpaces,
                param.openSpaceModelInvalid, param.cardNotExist.

        Source: https://open.dingtalk.com/document/development/add-field-interface
        """
        return await self._client.call(
            _operations.update_card_spaces.call(
                self._client,
                out_track_id=out_track_id,
                im_group_open_space_model=im_group_open_space_model,
                im_robot_open_space_model=im_robot_open_space_model,
                top_open_space_model=top_open_space_model,
                co_feed_open_space_model=co_feed_open_space_model,
            )
        )

    @deprecated(
        "DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use update_card instead.",
        category=None,
    )
    async def update_robot_interactive_card(
        self,
        *,
        card_biz_id: str,
        card_data: str | None = None,
        user_id_private_data_map: str | None = None,
        union_id_private_data_map: str | None = None,
        update_options: RobotInteractiveCardUpdateOptions | Mapping[str, Any] | None = None,
    ) -> UpdateRobotInteractiveCardResult:
        """Change a card that a robot sent with the built-in template (legacy API).

        更新机器人发送互动卡片（普通版）：以旧版接口更新机器人发送的普通版互动卡片。

        Deprecated: DingTalk does not recommend it any more (历史文档). New apps may not call it since 2024-12-31. Use `update_card`
        instead.

        For cards of `send_robot_interactive_card`, named by their `cardBizId`; `update_card` is the call of today. Without
        `updateOptions` what is given replaces all of the data.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            card_biz_id: Id of the card, as it was sent with.
            card_data: The whole card as JSON text: config, header, contents.
            user_id_private_data_map: What single people see instead of `cardData`, as JSON text - the userid of each, and a card.
            union_id_private_data_map: What single people see instead of `cardData`, as JSON text - the unionid of each, and a card.
            update_options: How a card is changed.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: system.error, param.error, invalid.user, invalid.openConversationId,
                invalid.robotCode, create.cardInstance.failed, send.cardMsg.failed, invalid.bizId.

        Source: https://open.dingtalk.com/document/development/update-the-robot-to-send-interactive-cards
        """
        return await self._client.call(
            _operations.update_robot_interactive_card.call(
                self._client,
                card_biz_id=card_biz_id,
                card_data=card_data,
                user_id_private_data_map=user_id_private_data_map,
                union_id_private_data_map=union_id_private_data_map,
                update_options=update_options,
            )
        )
