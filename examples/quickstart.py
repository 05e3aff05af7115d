"""The main job, on real files: token, uploads, messages, progress, login, signed page.

Without further ado it talks to a sandbox, a DingTalk on this machine that it starts and stops itself, and shows what
the people there got: `make demo`. It talks to the real DingTalk when these environment variables are set:

    DINGTALK_APP_KEY, DINGTALK_APP_SECRET   an internal app with the permission to send work notifications
    DINGTALK_AGENT_ID                       its agent id
    DINGTALK_USERIDS                        who gets the messages: userids separated by commas
    DINGTALK_LOGIN_CODE                     optional: a fresh login-free code, to see whose it is
    DINGTALK_CORP_ID                        optional: the corp, to sign a page for it
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from dingkit import DingTalk
from dingkit.errors import DingTalkError
from dingkit.messages import OA, ActionCard, File, Image, Text
from dingkit.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingtalk_openapi.models import (
        ActionCardMessage,
        FileMessage,
        ImageMessage,
        OaMessage,
        TextMessage,
    )

    Message = TextMessage | ImageMessage | FileMessage | OaMessage | ActionCardMessage

DATA = Path(__file__).parent / "data"
PHOTO = DATA / "coffee.jpg"
DOCUMENT = DATA / "leave-request.pdf"
PAGE = "https://app.example/leave/1?from=dingtalk"
DONE = 2  # the status of a finished job
MAX_WAIT_SECONDS = 30


@dataclass(frozen=True)
class Setting:
    """Where the example runs, and on whom."""

    ding: DingTalk
    where: str
    agent_id: int
    userids: list[str]
    login_code: str | None
    sandbox: Sandbox | None = None


class Report:
    """The table that is printed at the end, a row for each operation."""

    def __init__(self, title: str) -> None:
        self.table = Table("operation", "what was sent", "what came back", title=title, title_justify="left")
        self.table.add_column("time", justify="right")

    @contextmanager
    def step(self, operation: str, sent: str) -> Iterator[list[str]]:
        """Time one operation; what is put into the list is shown as its answer."""
        answer: list[str] = []
        started = time.perf_counter()
        try:
            yield answer
        except DingTalkError:
            answer.append("[red]failed")
            raise
        finally:
            self.table.add_row(operation, sent, " ".join(answer), f"{(time.perf_counter() - started) * 1000:.0f} ms")


@contextmanager
def find_setting() -> Iterator[Setting]:
    """Use the real DingTalk when the environment names an app, a sandbox otherwise."""
    with ExitStack() as stack:
        if os.environ.get("DINGTALK_APP_KEY"):
            ding = stack.enter_context(DingTalk.from_env())
            userids = [name for name in os.environ.get("DINGTALK_USERIDS", "").split(",") if name]
            if ding.agent_id is None or not userids:
                sys.exit("For the real DingTalk set DINGTALK_AGENT_ID and DINGTALK_USERIDS (userids separated by commas) as well.")
            yield Setting(ding, "the real DingTalk", ding.agent_id, userids, os.environ.get("DINGTALK_LOGIN_CODE"))
        else:
            sandbox = stack.enter_context(Sandbox())
            app = sandbox.app
            ding = stack.enter_context(DingTalk(app.app_key, app.app_secret, corp_id=app.corp_id, url=sandbox.url))
            code = sandbox.login_free_code("zhangsan")
            yield Setting(ding, f"a sandbox at {sandbox.url}", app.agent_id, ["zhangsan", "lisi"], code, sandbox)


def upload(setting: Setting, report: Report, path: Path) -> str:
    """Upload one file; returns its media id."""
    with report.step("media.upload", f"{path.name}, {path.stat().st_size:,} bytes") as answer:
        uploaded = setting.ding.media.upload(path)
        answer.append(uploaded.media_id)
    return uploaded.media_id


def send_messages(setting: Setting, report: Report, photo: str, document: str) -> int:
    """Send one message of each kind; returns the task of the last one."""
    messages: dict[str, Message] = {
        "text": Text(f"Leave request handed in at {time.strftime('%H:%M:%S')}"),  # DingTalk delivers the same text once a day
        "image": Image(photo),
        "file": File(document),
        "OA": OA(
            PAGE,
            head="Leave",
            title="Leave request of Zhang San",
            form={"From:": "2026-12-21", "To:": "2026-12-23"},
            rich=("3", "days"),
            image=photo,
            file_count=1,
            author="Zhang San",
        ),
        "action card": ActionCard(
            "### Leave request\n3 days, 2026-12-21 to 2026-12-23",
            title="Leave request",
            buttons=[("Agree", f"{PAGE}&answer=yes"), ("Refuse", f"{PAGE}&answer=no")],
            horizontal=True,
        ),
    }
    task_id = 0
    for name, message in messages.items():
        with report.step("send_work_notification", f"{name} to {', '.join(setting.userids)}") as answer:
            task_id = setting.ding.message.send_work_notification(
                agent_id=setting.agent_id, userid_list=setting.userids, msg=message
            ).task_id
            answer.append(f"task {task_id}")
    return task_id


def follow_up(setting: Setting, report: Report, task_id: int) -> None:
    """Ask how far the job is and who got the message."""
    with report.step("get_work_notification_progress", f"task {task_id}") as answer:
        deadline = time.monotonic() + MAX_WAIT_SECONDS
        while True:
            progress = setting.ding.message.get_work_notification_progress(agent_id=setting.agent_id, task_id=task_id).progress
            if not progress or progress.status == DONE or time.monotonic() > deadline:
                break
            time.sleep(1)
        answer.append(f"{progress.progress_in_percent} %" if progress else "nothing yet")
    with report.step("get_work_notification_result", f"task {task_id}") as answer:
        result = setting.ding.message.get_work_notification_result(agent_id=setting.agent_id, task_id=task_id).send_result
        if result:
            answer.append(f"read: {', '.join(result.read_user_id_list or ['nobody'])};")
            answer.append(f"unread: {', '.join(result.unread_user_id_list or ['nobody'])}")


def login(setting: Setting, report: Report) -> None:
    """Exchange a login-free code for the person behind it."""
    if setting.login_code is None:
        report.table.add_row("oauth.exchange_login_code", "-", "not called: set DINGTALK_LOGIN_CODE to a fresh code", "-")
        return
    with report.step("oauth.exchange_login_code", "a login-free code") as answer:
        identity = setting.ding.oauth.exchange_login_code(code=setting.login_code)
        answer.append(f"{identity.name} ({identity.userid})")


def sign_page(setting: Setting, report: Report) -> None:
    """Sign a page for the JSAPI; the ticket that it is signed with is never shown."""
    if setting.ding.corp_id is None:
        report.table.add_row("jsapi.config", "-", "not called: set DINGTALK_CORP_ID", "-")
        return
    with report.step("jsapi.config", f"{PAGE}#top") as answer:
        config = setting.ding.jsapi.config(url=f"{PAGE}#top", js_api_list=["biz.util.open"], agent_id=setting.agent_id)
        answer.append(config["signature"])


def show_inbox(sandbox: Sandbox, console: Console) -> None:
    """Show what somebody in the sandbox got, as a person reads it."""
    table = Table("kind", "what Zhang San reads", "buttons", title="The inbox of zhangsan in the sandbox", title_justify="left")
    for message in sandbox.inbox("zhangsan").messages():
        table.add_row(message.msgtype, " · ".join(message.text.splitlines()), ", ".join(message.buttons))
    console.print(table)


def run(setting: Setting, report: Report) -> None:
    """Do it all, one step after the other."""
    with report.step("create_access_token", "app key and secret") as answer:
        setting.ding.access_token()
        answer.append("an access token")
    photo, document = upload(setting, report, PHOTO), upload(setting, report, DOCUMENT)
    task_id = send_messages(setting, report, photo, document)
    follow_up(setting, report, task_id)
    login(setting, report)
    sign_page(setting, report)


def main() -> int:
    """Run the example; the exit code is 1 when anything failed."""
    console = Console(width=None if sys.stdout.isatty() else 150)
    failure: DingTalkError | None = None
    with find_setting() as setting:
        if setting.sandbox is not None:
            console.print(f"Look at it while it runs: {setting.sandbox.url}/", highlight=False)
        report = Report(f"dingkit quickstart on {setting.where}")
        try:
            run(setting, report)
        except DingTalkError as error:
            failure = error
        console.print(report.table)
        if setting.sandbox is not None:
            show_inbox(setting.sandbox, console)
            if sys.stdin.isatty() and sys.stdout.isatty():
                console.print(f"Look around at {setting.sandbox.url}/ and press Enter to end it.", highlight=False)
                sys.stdin.readline()
    if failure is not None:
        Console(stderr=True).print(f"[red]Failed:[/red] {failure}", highlight=False)
        return 1
    console.print("Everything worked.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
