from __future__ import annotations

from ..model import Answer, wire


class AttendanceRecord(Answer):
    """One punch."""

    user_accuracy: float | None = wire("userAccuracy", default=None)
    """How exact the place is."""
    class_id: int | None = wire("classId", default=None)
    """Id of the shift."""
    user_latitude: float | None = wire("userLatitude", default=None)
    """Latitude of the person; not from time clocks."""
    user_longitude: float | None = wire("userLongitude", default=None)
    """Longitude of the person; not from time clocks."""
    user_address: str | None = wire("userAddress", default=None)
    """Address of the person; of a time clock, its name."""
    device_id: str | None = wire("deviceId", default=None)
    """Id of the phone; only of punches made with a phone."""
    location_method: str | None = wire("locationMethod", default=None)
    """How the place was found."""
    is_legal: str | None = wire("isLegal", default=None)
    """Whether time and place were right."""
    user_check_time: int | None = wire("userCheckTime", default=None)
    """When the person punched, in milliseconds."""
    proc_inst_id: str | None = wire("procInstId", default=None)
    """Id of the approval that it has to do with (leave, overtime); absent without one."""
    base_check_time: int | None = wire("baseCheckTime", default=None)
    """The time that being late or early is counted from, in milliseconds."""
    approve_id: int | None = wire("approveId", default=None)
    """Number of the approval; absent without one."""
    time_result: str | None = wire("timeResult", default=None)
    """Whether the person was late or early, by the minutes that the shift allows; absent when the punch does not count."""
    location_result: str | None = wire("locationResult", default=None)
    """Whether the place was right; absent when the punch does not count."""
    check_type: str | None = wire("checkType", default=None)
    """Which punch it is; absent when the punch does not count."""
    source_type: str | None = wire("sourceType", default=None)
    """Where the punch comes from."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    work_date: int | None = wire("workDate", default=None)
    """The working day: its midnight, in milliseconds."""
    corp_id: str | None = wire("corpId", default=None)
    """Id of the corp."""
    plan_id: int | None = wire("planId", default=None)
    """Id of the schedule of this punch."""
    group_id: int | None = wire("groupId", default=None)
    """Id of the attendance group."""
    id: int | None = None
    """Id of this punch."""
    invalid_record_type: str | None = wire("invalidRecordType", default=None)
    """Why the punch does not count."""
    user_ssid: str | None = wire("userSsid", default=None)
    """Name of the Wi-Fi of the person."""
    user_mac_addr: str | None = wire("userMacAddr", default=None)
    """MAC address of the Wi-Fi of the person."""
    plan_check_time: int | None = wire("planCheckTime", default=None)
    """When the person should punch by the schedule, in milliseconds."""
    base_address: str | None = wire("baseAddress", default=None)
    """Address where punching is right."""
    base_longitude: float | None = wire("baseLongitude", default=None)
    """Longitude of that place; not for time clocks."""
    base_latitude: float | None = wire("baseLatitude", default=None)
    """Latitude of that place; not for time clocks."""
    base_accuracy: str | None = wire("baseAccuracy", default=None)
    """How exact that place is."""
    base_ssid: str | None = wire("baseSsid", default=None)
    """Name of the Wi-Fi where punching is right."""
    base_mac_addr: str | None = wire("baseMacAddr", default=None)
    """MAC address of that Wi-Fi."""
    gmt_create: int | None = wire("gmtCreate", default=None)
    """When the record was made, in milliseconds."""
    invalid_record_msg: str | None = wire("invalidRecordMsg", default=None)
    """What is said to the person about a punch that does not count."""
    gmt_modified: int | None = wire("gmtModified", default=None)
    """When the record was changed last, in milliseconds."""
    outside_remark: str | None = wire("outsideRemark", default=None)
    """Remark of the person, for example why they are outside."""
    device_sn: str | None = wire("deviceSN", default=None)
    """Serial number of the time clock."""
    biz_id: str | None = wire("bizId", default=None)
    """Id of what it has to do with."""
    photo_url: str | None = wire("photoUrl", default=None)
    """Address of the photograph; absent without one."""
