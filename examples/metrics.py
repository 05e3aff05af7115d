"""Metrics of DingTalk calls with OpenTelemetry: how many, how long, how they ended.

`Metrics` is all that is needed besides `opentelemetry-api`; give it to a client as `on_call`. Run as a program, it makes two calls on the
mock and prints what a collector would receive.
"""

from __future__ import annotations

from opentelemetry import metrics
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader

from dingkit import CallRecord, DingTalk
from dingkit.errors import DingTalkError
from dingkit.testing import MockServer


class Metrics:
    """Records each call in the histogram `dingtalk.call.duration` and its retries in the counter `dingtalk.call.retries`."""

    def __init__(self, provider: metrics.MeterProvider | None = None) -> None:
        meter = metrics.get_meter("dingkit", meter_provider=provider)
        self._duration = meter.create_histogram("dingtalk.call.duration", unit="s", description="Tokens, retries and pauses included")
        self._retries = meter.create_counter("dingtalk.call.retries", unit="{retry}")

    def __call__(self, call: CallRecord) -> None:
        """Record one call."""
        attributes = {"dingtalk.operation": call.operation.id, "dingtalk.outcome": call.outcome}
        self._duration.record(call.seconds, attributes)
        if call.retries:
            self._retries.add(call.retries, attributes)


def main() -> None:
    """Make a call that succeeds and one that fails, and print what was measured."""
    reader = InMemoryMetricReader()
    on_call = Metrics(MeterProvider([reader]))
    with MockServer() as mock, DingTalk("k", "s", base_url=mock.url, api_base_url=mock.url, max_retries=0, on_call=on_call) as ding:
        ding.oauth.get_user_info_v2(code="bab02f63")
        try:
            ding.with_options(headers={"Prefer": "code=404"}).oauth.get_user_info_v2(code="expired")
        except DingTalkError as error:
            print(f"failed as it should: {type(error).__name__}")
    measured = reader.get_metrics_data()
    if measured is None:
        raise RuntimeError("nothing was measured")
    for resource in measured.resource_metrics:
        for scope in resource.scope_metrics:
            for metric in scope.metrics:
                for point in metric.data.data_points:
                    if isinstance(point, HistogramDataPoint) and point.attributes:
                        print(metric.name, *(point.attributes[name] for name in sorted(point.attributes)), f"count={point.count}")


if __name__ == "__main__":
    main()
