from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .leave_certificate import LeaveCertificate
    from .leave_submit_time_rule import LeaveSubmitTimeRule
    from .leave_visibility_rule import LeaveVisibilityRule


class LeaveType(Answer):
    """A type of leave, with its rules."""

    leave_code: str | None = None
    """Id of the type, for the calls about balances and records."""
    leave_name: str | None = None
    """Name of the type."""
    leave_view_unit: str | None = None
    """Unit in which leave is taken."""
    leave_certificate: LeaveCertificate | None = None
    """Whether a certificate is needed."""
    submit_time_rule: LeaveSubmitTimeRule | None = None
    """Until when it can be applied for."""
    biz_type: str | None = None
    """Kind of leave."""
    natural_day_leave: str | None = None
    """Whether days count that are no working days, as text."""
    validity_type: str | None = None
    """How long a balance can be used."""
    validity_value: str | None = None
    """Until when: a day of the year such as `12-31`, or a number greater than 1 (unit not documented), by `validity_type`."""
    hours_in_per_day: int | None = None
    """Working hours of a day, in hundredths of an hour: 1000 is 10 hours."""
    source: str | None = None
    """Where it was made."""
    paid_leave: bool | None = None
    """Whether it is paid. Known from the official Java SDK alone."""
    freedom_leave: bool | None = None
    """Whether it needs no balance. Known from the official Java SDK alone."""
    when_can_leave: str | None = None
    """From when on new people can take it. Known from the official Java SDK alone."""
    min_leave_hour: int | None = None
    """How long a leave is at least, in hours: shorter ones become that. Known from the official Java SDK alone."""
    max_leave_time: int | None = None
    """How long a leave is at most; unit not documented. Known from the official Java SDK alone."""
    leave_time_ceil: bool | None = None
    """Whether durations are rounded. Known from the official Java SDK alone."""
    leave_time_ceil_min_unit: str | None = None
    """To what durations are rounded, hours or half hours. Known from the official Java SDK alone."""
    leave_hour_ceil: str | None = None
    """How durations are rounded. Known from the official Java SDK alone."""
    visibility_rules: list[LeaveVisibilityRule] = wire(default_factory=list)
    """Who may use it. Known from the official Java SDK alone."""
