from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import dump_json, send_list, send_text
from ..wire import check_constant, load_json, mask_unknown

if TYPE_CHECKING:
    from ..models.sample_action_card_5_param import SampleActionCard5Param


T = TypeVar("T", bound="SendRobotOtoSampleActionCard5Request")


@_attrs_define
class SendRobotOtoSampleActionCard5Request:
    """A card with five buttons and its recipients."""

    robot_code: str
    """Robot code of the app robot."""

    user_ids: Sequence[str]
    """User ids of the recipients, at most 20 (the text of the error for too many says 100)."""

    msg_param: SampleActionCard5Param | str
    """The parameters as JSON text, at most 15000 bytes."""

    msg_key: Literal["sampleActionCard5"] = "sampleActionCard5"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.sample_action_card_5_param import SampleActionCard5Param  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["robotCode"] = send_text(self.robot_code, "robotCode")
        field_dict["userIds"] = send_list(self.user_ids, "userIds", send_text)
        field_dict["msgKey"] = self.msg_key
        field_dict["msgParam"] = dump_json(self.msg_param, "msgParam", SampleActionCard5Param)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sample_action_card_5_param import SampleActionCard5Param  # noqa: PLC0415

        d = dict(src_dict)
        robot_code = d.pop("robotCode")

        user_ids = cast(list[str], d.pop("userIds"))

        msg_key = cast(Literal["sampleActionCard5"], d.pop("msgKey"))
        check_constant(msg_key, "sampleActionCard5", "msgKey")

        msg_param = load_json(d.pop("msgParam"), SampleActionCard5Param.from_dict)

        send_robot_oto_sample_action_card_5_request = cls(
            robot_code=robot_code,
            user_ids=user_ids,
            msg_key=msg_key,
            msg_param=msg_param,
        )

        send_robot_oto_sample_action_card_5_request.additional_properties = d
        return send_robot_oto_sample_action_card_5_request

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
