"""The interface of `ding.message.deliver`: what is asked before, shown meanwhile, and printed afterwards."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import typer

from dingkit._core._files import replace_file
from dingkit.cli.support import _media, _results
from dingkit.cli.support._calling import check_output
from dingkit.cli.support._client import connect
from dingkit.cli.support._errors import CliError, ExitCode, explain, usage_error
from dingkit.cli.support._inputs import STDIN, confirm, is_interactive
from dingkit.cli.support._journal import default_path, resume_command
from dingkit.cli.support._language import tr
from dingkit.cli.support._message import MessageOptions, check, make
from dingkit.cli.support._output import json_bytes
from dingkit.cli.support._progress import counter, transfer
from dingkit.cli.support._recipients import departments_of, users_of
from dingkit.delivery import Delivery, read_journal
from dingkit.delivery._journal import remove_journal
from dingkit.errors import DingTalkError, FileError, JournalError
from dingtalk_openapi.language import in_chinese

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from dingkit import DingTalk
    from dingkit.cli.support._output import Output
    from dingkit.cli.support._progress import Update
    from dingkit.cli.support._settings import Settings
    from dingkit.delivery import Batch, DeliveryProgress

    Deliver = Callable[[DingTalk, Callable[[DeliveryProgress], None]], Delivery]
    """Sends the batches, and shows the progress."""


@dataclass(frozen=True)
class SendOptions:
    """How to send.

    Attributes:
        settings: The credentials of the sender.
        out: Where it is printed.
        wait_seconds: The longest to wait for DingTalk; `None` to wait for nothing.
        parallel: Batches at a time.
        report: Where to write who received it.
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
            raise usage_error(tr("--report requires --wait: without it, it is not known who received the message."))
        check_output(self.report)


def send(
    order: SendOptions,
    wanted: MessageOptions,
    to: Sequence[str],
    to_files: Sequence[str],
    departments: Sequence[str],
    *,
    everyone: bool,
    yes: bool,
    journal: Path | None,
) -> int:
    """Check everything, ask what must be asked, upload what must be uploaded, send, and give the exit code."""
    settings = order.settings
    _check_complete(settings, wanted, has_recipients=everyone or any((to, to_files, departments)))
    if [*to_files, wanted.text_file, wanted.markdown, wanted.message].count(STDIN) > 1:
        raise usage_error(tr("Standard input can be read only once: - was given for more than one flag."))
    (agent_id,) = settings.required("agent_id", app=True)
    users, numbers = users_of(to, to_files), departments_of(departments)
    _check_recipients(users, numbers, everyone=everyone)
    if everyone and not yes:
        confirm(
            tr("Send this to everyone in the corp?"),
            tr("Sending to everyone must be confirmed: add --yes."),
            tr("Nothing was sent."),
        )
    if journal is not None and journal.exists():
        raise usage_error(
            tr(
                "The journal {journal} already exists: continue with it (`{command}`), or choose another name.",
                journal=journal,
                command=resume_command(journal),
            )
        )
    path = journal or default_path()
    with connect(settings) as ding:

        def upload(source: Path, media_type: str) -> str:
            with transfer(tr("Uploading {name}", name=source.name), order.out) as progress:
                return _media.upload(ding, source, media_type, progress)

        message = make(wanted, upload)
        for advice in check(message):
            order.out.note(tr("Note: {advice}", advice=advice))

        def deliver(progress: Callable[[DeliveryProgress], None]) -> Delivery:
            return ding.message.deliver(
                message,
                to=users,
                departments=numbers,
                everyone=everyone,
                agent_id=agent_id,
                journal=path,
                wait_seconds=order.wait_seconds,
                parallel=order.parallel,
                progress=progress,
            )

        return _execute(order, deliver, path, remove=journal is None)


def _check_complete(settings: Settings, wanted: MessageOptions, *, has_recipients: bool) -> None:
    """Raise unless there are a message, recipients, and what every send needs: all that is missing is named at once."""

    def check_recipients() -> None:
        if not has_recipients:
            raise _no_recipients()

    missing: list[CliError] = []
    for check_one in (wanted.check, check_recipients, partial(settings.required, "agent_id", app=True)):
        try:
            check_one()
        except CliError as error:
            missing.append(error)
    if missing:
        raise missing[0] if len(missing) == 1 else usage_error(" ".join(map(str, missing)))


def _no_recipients() -> CliError:
    return usage_error(tr("There are no recipients: give --to, --to-file, --dept or --all."))


def _check_recipients(users: list[str], departments: list[int], *, everyone: bool) -> None:
    if everyone and (users or departments):
        raise usage_error(tr("--all is everyone already: leave out --to, --to-file and --dept."))
    if not (everyone or users or departments):
        raise _no_recipients()


def resume(order: SendOptions, path: Path, *, resend_unknown: bool) -> int:
    """Go on with a journal, and give the exit code."""
    with connect(order.settings) as ding:

        def deliver(progress: Callable[[DeliveryProgress], None]) -> Delivery:
            return ding.message.resume_delivery(
                path,
                wait_seconds=order.wait_seconds,
                parallel=order.parallel,
                resend_unknown=resend_unknown or _may_resend,
                progress=progress,
            )

        return _execute(order, deliver, path, remove=False)


def _may_resend(batch: Batch) -> bool:
    if not is_interactive():
        return False
    reason = f" ({batch.reason})" if batch.reason else ""
    return typer.confirm(
        tr(
            "Batch {number}, {batch}, may have been sent already{reason}. Send it again?",
            number=batch.number,
            batch=_recipients_of(batch),
            reason=reason,
        ),
        default=False,
        err=True,
    )


def _execute(order: SendOptions, deliver: Callable[[Callable[[DeliveryProgress], None]], Delivery], path: Path, *, remove: bool) -> int:
    """Send, and print the outcome; a journal with which there is nothing left to go on is removed, if that is wished."""
    interrupted = False
    try:
        with ExitStack() as bars:
            delivery = deliver(_Bars(order.out, bars))
    except KeyboardInterrupt:
        interrupted = True
        delivery = _read_delivery(path)
    knows_all = order.wait_seconds is None or (delivery.results is not None and not delivery.results.unfinished)
    if remove and delivery.complete and knows_all:
        remove_journal(path)
        delivery.journal = None
    if not delivery.complete:
        order.out.note(_resume_hint(delivery, path))
    return _print_outcome(order, delivery, path, interrupted=interrupted)


class _Bars:
    """Shows how far a delivery is."""

    def __init__(self, out: Output, bars: ExitStack) -> None:
        self._out = out
        self._bars = bars
        self._stage = ""
        self._update: Update | None = None

    def __call__(self, progress: DeliveryProgress) -> None:
        if progress.stage == "stopping":
            self._out.note(tr("Stopping: no more batches are begun. Waiting for those under way; Ctrl-C again abandons them."))
            return
        if progress.stage != self._stage:
            self._bars.close()
            self._stage = progress.stage
            title, unit = (tr("Sending"), tr("batches")) if progress.stage == "sending" else (tr("DingTalk delivers"), "%")
            self._update = self._bars.enter_context(counter(title, unit, progress.total, self._out))
        assert self._update is not None  # noqa: S101
        self._update(progress.done, progress.total)


def _read_delivery(path: Path) -> Delivery:
    """Read the delivery from its journal after an interrupt."""
    try:
        return read_journal(path)
    except JournalError:  # there is none yet
        raise KeyboardInterrupt from None


def _resume_hint(delivery: Delivery, path: Path) -> str:
    sent = sum(batch.state == "sent" for batch in delivery.batches)
    uncertain = sum(batch.state.is_uncertain for batch in delivery.batches)
    unknown = tr(", {uncertain} may have been sent", uncertain=uncertain) if uncertain else ""
    return tr(
        "{sent} of {batches} batches were sent{unknown}. Go on with: {command}",
        sent=sent,
        batches=len(delivery.batches),
        unknown=unknown,
        command=resume_command(path),
    )


def _print_outcome(order: SendOptions, delivery: Delivery, path: Path, *, interrupted: bool) -> int:
    results, data = delivery.results, delivery.to_dict(chinese=in_chinese())
    repeat_hint = tr(
        "Everything was sent; only who received it is not known yet. Ask again with: {command} --wait",
        command=resume_command(path),
    )
    if interrupted:
        stopped = (
            tr("Stopped waiting. {hint}", hint=repeat_hint) if delivery.complete and order.wait_seconds is not None else tr("Stopped.")
        )
        raise CliError(stopped, ExitCode.INTERRUPTED, **data)
    own = (error for error in delivery.errors if isinstance(error, FileError) or not isinstance(error, DingTalkError))
    failure = next(own, None) or next(iter(delivery.errors), None)
    if any(batch.state.is_uncertain for batch in delivery.batches):
        reason = f" {explain(failure)}" if failure else tr(" It was left alone: --resend-unknown sends it again.")
        raise CliError(
            tr("It is not known whether {uncertain} was sent.{reason}", uncertain=_uncertain(delivery), reason=reason),
            ExitCode.UNCERTAIN,
            **data,
        )
    if failure is not None:
        error = explain(failure)
        raise CliError(str(error), error.exit_code, **{**error.facts, **data})
    if delivery.results_error is not None:
        raise CliError(f"{repeat_hint}. {explain(delivery.results_error)}", ExitCode.UNCERTAIN, **data)
    lines = [tr("Sent to {batch}: {job}", batch=_recipients_of(batch), job=_job(batch)) for batch in delivery.batches]
    problem = None if order.report is None else _write_report(order.report, data)
    if problem is None or not order.out.as_json:
        order.out.result(data, "\n".join([*lines, *([_results.text_of(results)] if results else [])]))
    if problem is not None:
        raise problem
    if order.report is None and results and _results.is_shortened(results):
        order.out.note(tr("Not everybody is named here: --report FILE or --json names all."))
    if results and results.unfinished:
        order.out.note(tr("Ask again with: {command} --wait", command=resume_command(path)))
        return ExitCode.UNCERTAIN
    return ExitCode.NOT_REACHED if results and results.missed else ExitCode.OK


def _recipients_of(batch: Batch) -> str:
    if not in_chinese():
        return str(batch)
    if batch.everyone:
        return "企业全员"
    counted = [(batch.users, "人"), (batch.departments, "个部门")]
    return "和 ".join(f"{len(ids)} {what}（{'、'.join(map(str, ids[:3]))}{' 等' if len(ids) > 3 else ''}）" for ids, what in counted if ids)


def _job(batch: Batch) -> str:
    return tr("task {task_id}", task_id=batch.task_id) if batch.reason is None else batch.reason


def _write_report(path: Path, data: dict[str, Any]) -> CliError | None:
    try:
        replace_file(path, json_bytes(data, indent=2) + b"\n")
    except OSError as error:
        return CliError(
            tr("Everything was sent, but the report {path} cannot be written: {strerror}.", path=path, strerror=error.strerror),
            ExitCode.FILE,
            **data,
        )
    return None


def _uncertain(delivery: Delivery) -> str:
    return tr(" and ").join(
        tr("batch {number}, {batch},", number=batch.number, batch=_recipients_of(batch))
        for batch in delivery.batches
        if batch.state.is_uncertain
    )
