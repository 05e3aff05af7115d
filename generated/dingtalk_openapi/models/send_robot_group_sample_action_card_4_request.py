from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import dump_json, is_given, send_text
from ..types import UNSET, Unset
from ..wire import check_constant, load_json, mask_unknown

if TYPE_CHECKING:
    from ..models.sample_action_card_4_param import SampleActionCard4Param


T = TypeVar("T", bound="SendRobotGroupSampleActionCard4Request")


@_attrs_define
class SendRobotGroupSampleActionCard4Request:
    """A card with four buttons and its group."""

    open_conversation_id: str
    """Id of the group ("cid…")."""

    robot_code: str
    """Robot code of the app robot."""

    msg_param: SampleActionCard4Param | str
    """The parameters as JSON text, at most 15000 bytes."""

    msg_key: Literal["sampleActionCard4"] = "sampleActionCard4"
    """Kind of message."""

    cool_app_code: str | Unset = UNSET
    """Code of the cool app; required when the robot was installed through a group cool app."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.sample_action_card_4_param import SampleActionCard4Param  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["openConversationId"] = send_text(self.open_conversation_id, "openConversationId")
        field_dict["robotCode"] = send_text(self.robot_code, "robotCode")
        field_dict["msgKey"] = self.msg_key
        field_dict["msgParam"] = dump_json(self.msg_param, "msgParam", SampleActionCard4Param)
        if is_given(self.cool_app_code):
            field_dict["coolAppCode"] = send_text(self.cool_app_code, "coolAppCode")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sample_action_card_4_param import SampleActionCard4Param  # noqa: PLC0415

        d = dict(src_dict)
        open_conversation_id = d.pop("openConversationId")

        robot_code = d.pop("robotCode")

        msg_key = cast(Literal["sampleActionCard4"], d.pop("msgKey"))
        check_constant(msg_key, "sampleActionCard4", "msgKey")

        msg_param = load_json(d.pop("msgParam"), SampleActionCard4Param.from_dict)

        cool_app_code = d.pop("coolAppCode", UNSET)

        send_robot_group_sample_action_card_4_request = cls(
            open_conversation_id=open_conversation_id,
            robot_code=robot_code,
            msg_key=msg_key,
            msg_param=msg_param,
            cool_app_code=cool_app_code,
        )

        send_robot_group_sample_action_card_4_request.additional_properties = d
        return send_robot_group_sample_action_card_4_request

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
