from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import join_list, mask, mask_unknown, split_list

if TYPE_CHECKING:
    from ..models.stream_connection_extras import StreamConnectionExtras
    from ..models.stream_subscription import StreamSubscription


T = TypeVar("T", bound="OpenStreamConnectionRequest")


@_attrs_define
class OpenStreamConnectionRequest:
    """Who wants to receive what.

    Attributes:
        client_id (str): AppKey of an internal app, SuiteKey of a third-party app.
        client_secret (str): AppSecret of an internal app, SuiteSecret of a third-party app.
        subscriptions (list[StreamSubscription]): What to receive.
        ua (str | Unset): Name of the client, of the form name-sdk-lang/version.
        local_ip (str | Unset): One or several IP addresses of the client.
        extras (StreamConnectionExtras | Unset): More about the client, name → text; in the Go SDK only.
    """

    client_id: str
    client_secret: str = _attrs_field(repr=mask)
    subscriptions: list[StreamSubscription]
    ua: str | Unset = UNSET
    local_ip: list[str] | Unset = UNSET
    extras: StreamConnectionExtras | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        client_secret = self.client_secret

        subscriptions = []
        for subscriptions_item_data in self.subscriptions:
            subscriptions_item = subscriptions_item_data.to_dict()
            subscriptions.append(subscriptions_item)

        ua = self.ua

        local_ip = UNSET if isinstance(self.local_ip, Unset) else join_list(self.local_ip, ",", "localIp")

        extras: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extras, Unset):
            extras = self.extras.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "clientId": client_id,
                "clientSecret": client_secret,
                "subscriptions": subscriptions,
            }
        )
        if ua is not UNSET:
            field_dict["ua"] = ua
        if local_ip is not UNSET:
            field_dict["localIp"] = local_ip
        if extras is not UNSET:
            field_dict["extras"] = extras

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stream_connection_extras import StreamConnectionExtras  # noqa: PLC0415
        from ..models.stream_subscription import StreamSubscription  # noqa: PLC0415

        d = dict(src_dict)
        client_id = d.pop("clientId")

        client_secret = d.pop("clientSecret")

        subscriptions = []
        _subscriptions = d.pop("subscriptions")
        for subscriptions_item_data in _subscriptions:
            subscriptions_item = StreamSubscription.from_dict(subscriptions_item_data)

            subscriptions.append(subscriptions_item)

        ua = d.pop("ua", UNSET)

        _local_ip = d.pop("localIp", UNSET)
        local_ip = UNSET if isinstance(_local_ip, Unset) else split_list(_local_ip, ",")

        _extras = d.pop("extras", UNSET)
        extras: StreamConnectionExtras | Unset
        if _extras is None or isinstance(_extras, Unset):
            extras = UNSET
        else:
            extras = StreamConnectionExtras.from_dict(_extras)

        open_stream_connection_request = cls(
            client_id=client_id,
            client_secret=client_secret,
            subscriptions=subscriptions,
            ua=ua,
            local_ip=local_ip,
            extras=extras,
        )

        open_stream_connection_request.additional_properties = d
        return open_stream_connection_request

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
