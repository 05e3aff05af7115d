from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, as_models, is_given, join_list, send_list, send_object, send_text
from ..types import UNSET, Unset
from ..wire import mask, mask_unknown, split_list

if TYPE_CHECKING:
    from ..models.stream_connection_extras import StreamConnectionExtras
    from ..models.stream_subscription import StreamSubscription


T = TypeVar("T", bound="OpenStreamConnectionRequest")


@_attrs_define
class OpenStreamConnectionRequest:
    """Who wants to receive what."""

    client_id: str
    """AppKey of an internal app, SuiteKey of a third-party app."""

    client_secret: str = _attrs_field(repr=mask)
    """AppSecret of an internal app, SuiteSecret of a third-party app."""

    subscriptions: Sequence[StreamSubscription]
    """What to receive."""

    ua: str | Unset = UNSET
    """Name of the client, of the form name-sdk-lang/version."""

    local_ip: Sequence[str | int] | Unset = UNSET
    """One or several IP addresses of the client."""

    extras: StreamConnectionExtras | Unset = UNSET
    """More about the client, name → text; in the Go SDK only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.stream_connection_extras import StreamConnectionExtras  # noqa: PLC0415
        from ..models.stream_subscription import StreamSubscription  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["clientId"] = send_text(self.client_id, "clientId")
        field_dict["clientSecret"] = send_text(self.client_secret, "clientSecret")
        field_dict["subscriptions"] = send_list(
            self.subscriptions, "subscriptions", lambda item, where: send_object(item, where, StreamSubscription)
        )
        if is_given(self.ua):
            field_dict["ua"] = send_text(self.ua, "ua")
        if is_given(self.local_ip) and (joined := join_list(self.local_ip, ",", "localIp")):
            field_dict["localIp"] = joined
        if is_given(self.extras):
            field_dict["extras"] = send_object(self.extras, "extras", StreamConnectionExtras)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stream_connection_extras import StreamConnectionExtras  # noqa: PLC0415
        from ..models.stream_subscription import StreamSubscription  # noqa: PLC0415

        d = dict(src_dict)
        client_id = d.pop("clientId")

        client_secret = d.pop("clientSecret")

        subscriptions = as_models(d.pop("subscriptions"), "subscriptions", StreamSubscription)

        ua = d.pop("ua", UNSET)

        _local_ip = d.pop("localIp", UNSET)
        local_ip = UNSET if isinstance(_local_ip, Unset) else split_list(_local_ip, ",")

        extras = (
            as_model(given_value, "extras", StreamConnectionExtras)
            if is_given(given_value := d.pop("extras", None))
            else UNSET
        )

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
