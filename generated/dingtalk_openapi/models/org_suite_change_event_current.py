from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.stream_auth_corp import StreamAuthCorp
    from ..models.stream_auth_info import StreamAuthInfo


T = TypeVar("T", bound="OrgSuiteChangeEventCurrent")


@_attrs_define
class OrgSuiteChangeEventCurrent:
    """A corp changed its authorisation of a suite. Stream mode."""

    event_type: Literal["org_suite_change"] = "org_suite_change"
    """Name of the event."""

    event_time: int | Unset = UNSET
    """Time of the event in milliseconds."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    biz_id: str | Unset = UNSET
    """Business id of the event, text; the docs do not explain it."""

    event_id: str | Unset = UNSET
    """Id of this event."""

    event_unified_app_id: str | Unset = UNSET
    """The app that subscribed to the event; in Stream mode only."""

    auth_corp_info: StreamAuthCorp | Unset = UNSET
    """The corp behind an authorisation, in Stream mode. The keys are camelCase there; the sources do not list them."""

    auth_info: StreamAuthInfo | Unset = UNSET
    """The apps that were authorised, in Stream mode."""

    permanent_code: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """Permanent code of the corp, with which its token is asked for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        event_time = self.event_time

        corp_id = self.corp_id

        biz_id = self.biz_id

        event_id = self.event_id

        event_unified_app_id = self.event_unified_app_id

        auth_corp_info = write(self.auth_corp_info)

        auth_info = write(self.auth_info)

        permanent_code = self.permanent_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
            }
        )
        if event_time is not UNSET:
            field_dict["EventTime"] = event_time
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id
        if biz_id is not UNSET:
            field_dict["BizId"] = biz_id
        if event_id is not UNSET:
            field_dict["eventId"] = event_id
        if event_unified_app_id is not UNSET:
            field_dict["eventUnifiedAppId"] = event_unified_app_id
        if auth_corp_info is not UNSET:
            field_dict["authCorpInfo"] = auth_corp_info
        if auth_info is not UNSET:
            field_dict["authInfo"] = auth_info
        if permanent_code is not UNSET:
            field_dict["permanentCode"] = permanent_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stream_auth_corp import StreamAuthCorp  # noqa: PLC0415
        from ..models.stream_auth_info import StreamAuthInfo  # noqa: PLC0415

        d = dict(src_dict)
        event_type = cast(Literal["org_suite_change"], d.pop("EventType"))
        check_constant(event_type, "org_suite_change", "EventType")

        event_time = given(d.pop("EventTime", None))

        corp_id = given(d.pop("CorpId", None))

        biz_id = given(d.pop("BizId", None))

        event_id = given(d.pop("eventId", None))

        event_unified_app_id = given(d.pop("eventUnifiedAppId", None))

        auth_corp_info = read_object(given(d.pop("authCorpInfo", None)), StreamAuthCorp.from_dict)

        auth_info = read_object(given(d.pop("authInfo", None)), StreamAuthInfo.from_dict)

        permanent_code = given(d.pop("permanentCode", None))

        org_suite_change_event_current = cls(
            event_type=event_type,
            event_time=event_time,
            corp_id=corp_id,
            biz_id=biz_id,
            event_id=event_id,
            event_unified_app_id=event_unified_app_id,
            auth_corp_info=auth_corp_info,
            auth_info=auth_info,
            permanent_code=permanent_code,
        )

        org_suite_change_event_current.additional_properties = d
        return org_suite_change_event_current

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
