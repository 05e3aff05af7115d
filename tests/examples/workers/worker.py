"""A worker of examples/workers whose minute has eight seconds, so that the test need not wait for a whole one."""

from dingtalk_openapi.operations import RATES, send_work_notification
from examples.workers.tasks import app

SECONDS = 8
NAME = send_work_notification.id

if __name__ == "__main__":
    rates = [rate._replace(per_seconds=SECONDS) if rate.per_seconds == 60 else rate for rate in RATES[NAME]]
    assert rates != list(RATES[NAME])
    RATES[NAME] = tuple(rates)
    app.worker_main(["worker", "--pool", "solo", "--loglevel", "WARNING", "--without-gossip", "--without-mingle", "--without-heartbeat"])
