"""Carries out what `dingkit send` was asked for: plan, journal, batches, report."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from dingkit._core._files import replace_file
from dingkit.cli.support import _media, _results
from dingkit.cli.support._calling import check_output
from dingkit.cli.support._client import connect
from dingkit.cli.support._errors import CliError, ExitCode, explain, usage_error
from dingkit.cli.support._inputs import STDIN, confirm, is_interactive
from dingkit.cli.support._journal import Entry, Journal, Plan, State, default_path, resume_command
from dingkit.cli.support._message import SEND, MessageOptions, check, make
from dingkit.cli.support._output import json_bytes
from dingkit.cli.support._progress import counter, transfer
from dingkit.cli.support._recipients import Batch, batches_of, departments_of, users_of
from dingkit.cli.support._sending import Sender
from dingkit.cli.support._spec import find
from dingkit.errors import DingTalkError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from dingkit import DingTalk
    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings


@dataclass(frozen=True)
class SendOptions:
    """How to send.

    Attributes:
        settings: Who sends.
        out: Where it is told.
        wait_seconds: The longest to wait for DingTalk; `None` to wait for nothing.
        parallel: Batches at a time.
        report: Where to write who got it.
    """

    settings: Settings
    out: Output
    wait_seconds: float | None
    parallel: int
    report: Path | None = None

    def check(self) -> None:
        """Raise if the report could not be written, before anything is sent."""
        if self.report is None:
            return
        if self.wait_seconds is None:
            raise usage_error("--report goes with --wait: without it nobody knows who got the message.")
        check_output(self.report)


class OpenJournal(NamedTuple):
    """A journal and which of its batches are to be sent."""

    journal: Journal
    indexes: list[int]


def prepare(
    order: SendOptions,
    wanted: MessageOptions,
    to: Sequence[str],
    to_files: Sequence[str],
    departments: Sequence[str],
    *,
    everyone: bool,
    yes: bool,
    journal: Path | None,
) -> OpenJournal:
    """Check everything, ask what must be asked, upload what must be uploaded, and begin a journal."""
    wanted.check()
    if [*to_files, wanted.text_file, wanted.markdown, wanted.message].count(STDIN) > 1:
        raise usage_error("Standard input can be read only once: - was given for more than one flag.")
    settings = order.settings
    (agent_id,) = settings.required("agent_id", app=True)
    batches = _batches(users_of(to, to_files), departments_of(departments), everyone=everyone)
    if everyone and not yes:
        confirm("Send this to everyone in the corp?", "Sending to everyone needs somebody to say yes: add --yes.", "Nothing was sent.")
    with connect(settings) as ding:

        def upload(path: Path, kind: str) -> str:
            with transfer(f"Uploading {path.name}", order.out) as progress:
                return _media.upload(ding, path, kind, progress)

        message = make(wanted, upload)
    for advice in check(message):
        order.out.note(f"Note: {advice}")
    plan = Plan(None if settings.access_token else settings.app_key, agent_id, settings.stand_in, message, tuple(batches))
    return OpenJournal(Journal.create(journal or default_path(), plan), list(range(len(batches))))


def _batches(users: list[str], departments: list[int], *, everyone: bool) -> list[Batch]:
    if everyone:
        if users or departments:
            raise usage_error("--all is everyone already: leave out --to, --to-file and --dept.")
        return [Batch(everyone=True)]
    if not users and not departments:
        raise usage_error("There are no recipients: give --to, --to-file, --dept or --all.")
    described = find(SEND)
    return batches_of(users, departments, described.limit("userid_list", "max_items"), described.limit("dept_id_list", "max_items"))


def resume_send(order: SendOptions, path: Path, *, resend_unknown: bool) -> OpenJournal:
    """Open a journal, and find out what is left to send."""
    opened = Journal.open(path)
    try:
        _check_same_sender(order.settings, opened)
        unknown = [index for index, entry in enumerate(opened.entries) if entry.state.is_uncertain]
        again = unknown if resend_unknown else [index for index in unknown if _may_resend(opened, index)]
        states = (State.PENDING, State.NOT_SENT, State.REFUSED)
        left = [index for state in states for index, entry in enumerate(opened.entries) if entry.state is state]
    except BaseException:
        opened.close()
        raise
    return OpenJournal(opened, left + again)


def _check_same_sender(settings: Settings, journal: Journal) -> None:
    plan = journal.plan
    same_app = settings.access_token or plan.app_key is None or settings.app_key == plan.app_key
    if not same_app or settings.stand_in != plan.base_url:
        raise usage_error(
            f"The journal {journal.path} is of the app {plan.app_key or '(given by its token)'} at {plan.base_url or 'DingTalk'}, and the "
            f"settings name {settings.app_key} at {settings.stand_in or 'DingTalk'}: go on with the settings that it was begun with."
        )


def _may_resend(journal: Journal, index: int) -> bool:
    entry = journal.entries[index]
    if not is_interactive():
        return False
    reason = f" ({entry.reason})" if entry.reason else ""
    return typer.confirm(f"Batch {index + 1}, {entry.batch}, may have been sent already{reason}. Send it again?", default=False, err=True)


def execute(order: SendOptions, opened: OpenJournal, *, remove: bool) -> int:
    """Send what is left, tell what became of it, and give the exit code.

    Args:
        order: How.
        opened: What.
        remove: Remove the journal when there is nothing left to go on with.
    """
    journal = opened.journal
    ending = SendOutcome()
    try:
        with connect(order.settings) as ding:
            _send_and_wait(order, opened, ding, ending)
    finally:
        done = all(entry.state is State.SENT for entry in journal.entries)
        ending.journal_is_kept = not (remove and done and ending.knows_all)
        journal.close(remove=not ending.journal_is_kept)
        if not done:
            order.out.note(_how_to_go_on(journal))
    return _tell(order, journal, ending)


@dataclass
class SendOutcome:
    """How a send ended.

    Attributes:
        failures: Why batches were not sent.
        interrupted: Ctrl-C ended it.
        report: Who got it, if that was waited for.
        waiting_failed: Why that is not known, though it was waited for.
        journal_is_kept: There may be something to go on with.
    """

    failures: list[Exception] = field(default_factory=list)
    interrupted: bool = False
    report: _results.Report | None = None
    waiting_failed: Exception | KeyboardInterrupt | None = None
    journal_is_kept: bool = True

    @property
    def knows_all(self) -> bool:
        """Nothing that was waited for is still open."""
        return self.waiting_failed is None and not (self.report and self.report.unfinished)


def _send_and_wait(order: SendOptions, opened: OpenJournal, ding: DingTalk, ending: SendOutcome) -> None:
    journal = opened.journal
    sender = Sender(_send_with(ding, journal.plan), journal, order.parallel)
    ending.failures = sender.failures

    def on_interrupt() -> None:
        order.out.note("Stopping: no more batches are begun. Waiting for those under way; Ctrl-C again leaves them to their fate.")

    with counter("Sending", "batches", len(opened.indexes), order.out) as progress:
        ending.interrupted = sender.run(opened.indexes, progress, on_interrupt)
    if order.wait_seconds is None or ending.interrupted:
        return
    try:
        with counter("DingTalk delivers", "%", 100, order.out) as progress:
            ending.report = _results.wait(ding, journal.plan.agent_id, journal.entries, order.wait_seconds, progress)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - what was sent is sent, and must be told, whatever happened since
        ending.waiting_failed = error


def _send_with(ding: DingTalk, plan: Plan) -> Callable[[Batch], object]:
    from dingtalk_openapi.models import SendWorkNotificationRequest

    message = SendWorkNotificationRequest.from_dict({"agent_id": plan.agent_id, "msg": plan.message}).msg

    def send(batch: Batch) -> object:
        sent = ding.message.send_work_notification(
            agent_id=plan.agent_id,
            msg=message,
            userid_list=list(batch.users) or None,
            dept_id_list=list(map(str, batch.departments)) or None,
            to_all_user=batch.everyone or None,
        )
        return sent.task_id

    return send


def _how_to_go_on(journal: Journal) -> str:
    states = [entry.state for entry in journal.entries]
    sent, uncertain = states.count(State.SENT), sum(state.is_uncertain for state in states)
    unknown = f", {uncertain} may have been sent" if uncertain else ""
    return f"{sent} of {len(states)} batches were sent{unknown}. Go on with: {resume_command(journal.path)}"


def _tell(order: SendOptions, journal: Journal, ending: SendOutcome) -> int:
    report = ending.report
    data: dict[str, Any] = {
        "journal": str(journal.path) if ending.journal_is_kept else None,
        "batches": [_batch_data(number, entry) for number, entry in enumerate(journal.entries, 1)],
        "recipients": report and report.to_dict(),
    }
    if ending.interrupted:
        raise CliError("Stopped.", ExitCode.INTERRUPTED, **data)
    foreign = (failure for failure in ending.failures if not isinstance(failure, DingTalkError))
    told = next(foreign, None) or next(iter(ending.failures), None)
    if any(entry.state.is_uncertain for entry in journal.entries):
        reason = f" {explain(told)}" if told else " It was left alone: --resend-unknown sends it again."
        raise CliError(f"Nobody knows whether {_uncertain(journal)} was sent.{reason}", ExitCode.UNCERTAIN, **data)
    if told is not None:
        error = explain(told)
        raise CliError(str(error), error.exit_code, **{**error.facts, **data})
    if ending.waiting_failed is not None:
        raise _unknown_recipients(journal, ending.waiting_failed, data)
    lines = [f"Sent to {entry.batch}: {_job(entry)}" for entry in journal.entries]
    problem = None if order.report is None else _write_report(order.report, data)
    if problem is None or not order.out.as_json:
        order.out.result(data, "\n".join([*lines, *([report.text()] if report else [])]))
    if problem is not None:
        raise problem
    if order.report is None and report and report.is_shortened():
        order.out.note("Not everybody is named here: --report FILE or --json names all.")
    if report and report.unfinished:
        order.out.note(f"Ask again with: {resume_command(journal.path)} --wait")
        return ExitCode.UNCERTAIN
    return ExitCode.NOT_REACHED if report and report.missed else ExitCode.OK


def _job(entry: Entry) -> str:
    return f"task {entry.task_id}" if entry.reason is None else entry.reason


def _write_report(path: Path, data: dict[str, Any]) -> CliError | None:
    try:
        replace_file(path, json_bytes(data, indent=2) + b"\n")
    except OSError as error:
        return CliError(f"Everything was sent, but the report {path} cannot be written: {error.strerror}.", ExitCode.FILE, **data)
    return None


def _unknown_recipients(journal: Journal, reason: Exception | KeyboardInterrupt, data: dict[str, Any]) -> CliError:
    again = f"Everything was sent; only who got it is not known yet. Ask again with: {resume_command(journal.path)} --wait"
    if isinstance(reason, KeyboardInterrupt):
        return CliError(f"Stopped waiting. {again}", ExitCode.INTERRUPTED, **data)
    return CliError(f"{again}. {explain(reason)}", ExitCode.UNCERTAIN, **data)


def _uncertain(journal: Journal) -> str:
    batches = [f"batch {number}, {entry.batch}," for number, entry in enumerate(journal.entries, 1) if entry.state.is_uncertain]
    return " and ".join(batches)


def _batch_data(number: int, entry: Any) -> dict[str, Any]:
    return {"batch": number, **entry.batch.to_dict(), "state": str(entry.state), "task_id": entry.task_id, "reason": entry.reason}
