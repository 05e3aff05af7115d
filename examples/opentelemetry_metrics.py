"""Metrics of every call with OpenTelemetry: how many, how long, how often tried again, and how they ended.

    pip install dingkit opentelemetry-sdk
    python examples/opentelemetry_metrics.py

It talks to the mock (see `make mock`) and prints what an exporter would send. In a program of yours, take `CallMetrics`, and the
meter of your own provider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader, NumberDataPoint

from dingkit import DingTalk
from dingkit.errors import DingTalkError
from dingkit.messages import Text
from dingkit.testing import MockServer

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter

    from dingkit import CallRecord


class CallMetrics:
    """Give it to a client as `on_call`; token requests are counted as the calls that they are."""

    def __init__(self, meter: Meter) -> None:
        self._duration = meter.create_histogram("dingtalk.call.duration", unit="s", description="Duration of calls, retries included")
        self._retries = meter.create_counter("dingtalk.call.retries", description="How often calls were made again")

    def __call__(self, record: CallRecord) -> None:
        """Measure one call. Names of operations and errors are few: good attributes, and no secrets among them."""
        attributes = {"dingtalk.operation": record.operation.id, "outcome": record.outcome}
        self._duration.record(record.seconds, attributes)
        self._retries.add(record.retries, attributes)


def main() -> None:
    """Make some calls, one of them wrong, and print their metrics."""
    reader = InMemoryMetricReader()
    provider = MeterProvider(metric_readers=[reader])
    metrics = CallMetrics(provider.get_meter("dingkit"))
    with MockServer() as mock, DingTalk("dingabc", "secret", url=mock.url, on_call=metrics) as ding:
        for _ in range(3):
            ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))
        try:
            ding.with_options(headers={"Prefer": "code=404"}).media.get_media(media_id="@gone")
        except DingTalkError as error:
            print(error)
    data = reader.get_metrics_data()
    for metric in data.resource_metrics[0].scope_metrics[0].metrics if data else ():
        for point in metric.data.data_points:
            if isinstance(point, HistogramDataPoint):
                print(metric.name, point.attributes, f"{point.sum:.3f} s in {point.count} calls")
            elif isinstance(point, NumberDataPoint):
                print(metric.name, point.attributes, point.value)
    provider.shutdown()


if __name__ == "__main__":
    main()
