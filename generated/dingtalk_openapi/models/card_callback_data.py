from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, load_json, mask_unknown, write_json

if TYPE_CHECKING:
    from ..models.card_callback_content import CardCallbackContent


T = TypeVar("T", bound="CardCallbackData")


@_attrs_define
class CardCallbackData:
    """The `data` of a card interaction. The same object can be pushed over HTTP, to an address registered for it (with
    `POST /v1.0/card/callbacks/register`, whose body has apiSecret, callbackUrl, callbackRouteKey and forceUpdate), with
    the headers `x-ddpaas-signature-timestamp` and `x-ddpaas-signature` (base64 of HMAC-SHA256 over the decimal
    timestamp, with the apiSecret of the registration as key); that, too, is answered within 2 seconds.
    """

    out_track_id: str
    """Id of the card instance."""

    type_: str | Unset = UNSET
    """Kind of interaction."""

    corp_id: str | Unset = UNSET
    """The corp."""

    user_id: str | Unset = UNSET
    """User id of whoever pressed."""

    user_id_type: int | Unset = UNSET
    """Kind of `userId`; known from the SDKs, which do not tell the values."""

    space_id: str | Unset = UNSET
    """Id of the place where the card is; known from the SDKs."""

    space_type: str | Unset = UNSET
    """Kind of place where the card is; known from the SDKs."""

    extension: str | Unset = UNSET
    """JSON text of unknown form; known from the SDKs."""

    content: CardCallbackContent | str | Unset = UNSET
    """What was pressed, as JSON text; in Stream mode the third level of JSON."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        out_track_id = self.out_track_id

        type_ = self.type_

        corp_id = self.corp_id

        user_id = self.user_id

        user_id_type = self.user_id_type

        space_id = self.space_id

        space_type = self.space_type

        extension = self.extension

        content = UNSET if isinstance(self.content, Unset) else write_json(self.content)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "outTrackId": out_track_id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if corp_id is not UNSET:
            field_dict["corpId"] = corp_id
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if user_id_type is not UNSET:
            field_dict["userIdType"] = user_id_type
        if space_id is not UNSET:
            field_dict["spaceId"] = space_id
        if space_type is not UNSET:
            field_dict["spaceType"] = space_type
        if extension is not UNSET:
            field_dict["extension"] = extension
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.card_callback_content import CardCallbackContent  # noqa: PLC0415

        d = dict(src_dict)
        out_track_id = d.pop("outTrackId")

        type_ = given(d.pop("type", None))

        corp_id = given(d.pop("corpId", None))

        user_id = given(d.pop("userId", None))

        user_id_type = given(d.pop("userIdType", None))

        space_id = given(d.pop("spaceId", None))

        space_type = given(d.pop("spaceType", None))

        extension = given(d.pop("extension", None))

        _content = d.pop("content", UNSET)
        content = (
            UNSET
            if isinstance(_content, Unset) or _content is None
            else load_json(_content, CardCallbackContent.from_dict)
        )

        card_callback_data = cls(
            out_track_id=out_track_id,
            type_=type_,
            corp_id=corp_id,
            user_id=user_id,
            user_id_type=user_id_type,
            space_id=space_id,
            space_type=space_type,
            extension=extension,
            content=content,
        )

        card_callback_data.additional_properties = d
        return card_callback_data

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
