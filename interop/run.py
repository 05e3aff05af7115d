"""`make interop`: let DingTalk clients of others, as they were published, do their job against the sandbox, and write tables of it."""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SEED = HERE / "seed.yaml"
BEGIN, END = "<!-- begin: make interop -->\n", "<!-- end: make interop -->\n"
LIMIT = 120  # seconds for a program
JOBS = ["token", "contacts", "media", "message", "chat", "robot", "card", "login", "stream"]
CLIENTS, AIRFLOW = (ROOT / "build" / f"{name}-venv" / "bin" / "python" for name in ("interop", "interop-airflow"))
PROGRAMS: dict[str, list[str | Path]] = {
    "dingtalk-sdk": [CLIENTS, HERE / "python" / "with_dingtalk_sdk.py"],
    "alibabacloud-dingtalk": [CLIENTS, HERE / "python" / "with_alibabacloud_dingtalk.py"],
    "dingtalk-stream (Python)": [CLIENTS, HERE / "python" / "with_dingtalk_stream.py"],
    "DingtalkChatbot": [CLIENTS, HERE / "python" / "with_dingtalkchatbot.py"],
    "apprise": [CLIENTS, HERE / "python" / "with_apprise.py"],
    "onepush": [CLIENTS, HERE / "python" / "with_onepush.py"],
    "dingtalk2": [CLIENTS, HERE / "python" / "with_dingtalk2.py"],
    "dingtalk-log-handler": [CLIENTS, HERE / "python" / "with_dingtalk_log_handler.py"],
    "ca-dingtalk-sdk": [CLIENTS, HERE / "python" / "with_ca_dingtalk_sdk.py"],
    "dingding-sdk": [AIRFLOW, HERE / "python" / "with_dingding_sdk.py"],
    "dingtalk-api": [CLIENTS, HERE / "python" / "with_dingtalk_api.py"],
    "apache-airflow-providers-dingding": [AIRFLOW, HERE / "python" / "with_apache_airflow_providers_dingding.py"],
    "dingtalk-stream (Node.js)": ["node", HERE / "node" / "dingtalk-stream.mjs"],
    "dingtalk-robot-sender": ["node", HERE / "node" / "dingtalk-robot-sender.mjs"],
    "@alicloud/dingtalk": ["node", HERE / "node" / "alicloud-dingtalk.mjs"],
    "@logto/connector-dingtalk-web": ["node", HERE / "node" / "logto-connector-dingtalk-web.mjs"],
    "curl": ["bash", HERE / "curl.sh"],
}
FIXED = {
    "dingtalk-stream (Python)",
    "apprise",
    "onepush",
    "dingtalk2",
    "dingding-sdk",
    "dingtalk-api",
    "dingtalk-stream (Node.js)",
    "@logto/connector-dingtalk-web",
}
"""Packages that write DingTalk's hosts into their code: they run under `dingkit sandbox run`, as they are."""


CHINESE = {
    "package": "包",
    "yes": "是",
    "no": "否",
    "token": "access token",
    "contacts": "通讯录",
    "media": "媒体文件",
    "message": "消息",
    "chat": "群会话",
    "robot": "机器人",
    "card": "互动卡片",
    "login": "登录",
    "stream": "Stream",
    "raw requests by curl": "curl 直接发出的请求",
    "as expected": "符合预期",
    "taken": "接受",
    "refused": "拒绝",
    "form-encoded": "表单编码的正文",
    "the token as a field of a form": "token 放在表单字段里",
    "null for absent, texts for numbers and booleans": "用 null 表示没有，用字符串表示数字和布尔值",
    "JSON with a byte order mark": "带字节顺序标记（BOM）的 JSON",
    "a body in gzip": "gzip 压缩的正文",
    "a chunked body": "分块传输的正文",
    "Accept: text/xml": "Accept: text/xml",
    "the type of an upload as a field of the form": "上传时类型放在表单字段里",
    "a part without Content-Type": "表单中的文件不带 Content-Type",
    "a name of RFC 5987 alone": "只有 RFC 5987 形式的文件名",
    "an unknown path": "路径不存在",
    "the wrong method": "请求方法不对",
    "a trailing slash": "路径末尾多一个斜杠",
    "broken JSON": "JSON 不完整",
    "no token": "没有 token",
    "a token nobody issued": "并未签发过的 token",
}
"""What the tables say, for the Chinese page; names of packages stay."""


@contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    """Start the sandbox, and yield where it is and what may be used there; the one that `SANDBOX_URL` names is taken as it is."""
    if "SANDBOX_URL" in os.environ:
        names = (name for name in os.environ if name.startswith(("SANDBOX_", "DINGTALK_")))
        yield {name: os.environ[name] for name in names}
        return
    command = [sys.executable, "-m", "dingkit.cli", "sandbox", "--port", "0", "--seed", str(SEED)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            said = ""
            while not (found := re.search(r"http://127\.0\.0\.1:\d+", said)):
                line = process.stdout.readline() if process.stdout else ""
                if not line:
                    sys.exit(f"the sandbox ended before it said where it is: {said}")
                said += line
            threading.Thread(target=process.stdout.read if process.stdout else None, daemon=True).start()  # it goes on telling
            yield {"SANDBOX_URL": found.group()} | settings()
        finally:
            process.terminate()


def settings() -> dict[str, str]:
    """Return what a program has to know of the seed."""
    (corp,) = yaml.safe_load(SEED.read_text("utf-8"))["corps"]
    (app,), (group,), (signed, unsigned) = corp["apps"], corp["groups"], corp["webhook_robots"]
    webhook = "https://oapi.dingtalk.com/robot/send?access_token="
    return {
        "DINGTALK_APP_KEY": app["app_key"],
        "DINGTALK_APP_SECRET": app["app_secret"],
        "DINGTALK_AGENT_ID": str(app["agent_id"]),
        "DINGTALK_CORP_ID": corp["corp_id"],
        "DINGTALK_ROBOT_CODE": app["robot_code"],
        "DINGTALK_GROUP": group["open_conversation_id"],
        "DINGTALK_ROBOT_WEBHOOK": webhook + signed["access_token"],
        "DINGTALK_ROBOT_SECRET": signed["secret"],
        "DINGTALK_UNSIGNED_ROBOT_WEBHOOK": webhook + unsigned["access_token"],
    }


def results(package: str, environment: dict[str, str]) -> Iterator[dict[str, object]]:
    """Run a package's program, and yield what it says of each job."""
    command = PROGRAMS[package]
    if package in FIXED:  # a sandbox of its own, which sets the rest
        group = [f"{name}={value}" for name, value in settings().items() if name in {"DINGTALK_GROUP", "DINGTALK_UNSIGNED_ROBOT_WEBHOOK"}]
        command = [sys.executable, "-m", "dingkit.cli", "sandbox", "run", "--seed", SEED, "--", "env", *group, *command]
        environment = {}
    with tempfile.TemporaryDirectory() as scratch:  # Airflow writes there, not into the home directory
        environ = {name: value for name, value in os.environ.items() if name != "SANDBOX_URL"} | environment | {"AIRFLOW_HOME": scratch}
        with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            try:
                said, complaints = process.communicate(timeout=LIMIT)
            except subprocess.TimeoutExpired:
                process.kill()
                said, complaints = process.communicate()
                complaints += f"\nnot done after {LIMIT} s"
    yield from (json.loads(line) for line in said.splitlines() if line.startswith('{"package"'))
    if process.returncode:  # else it has said itself what worked and what did not
        yield {"package": package, "job": "end", "ok": False, "detail": (complaints.strip() or "it said nothing").splitlines()[-1]}


def tables(outcomes: list[dict[str, object]], *, chinese: bool = False) -> str:
    """Return the page's tables in a language: package and job, and what else was asked with curl."""
    say = (lambda text: CHINESE[text]) if chinese else str
    word = {(each["package"], each["job"]): say("yes") if each["ok"] else f"**{say('no')}**" for each in outcomes}
    rows = [f"| {' | '.join(map(say, ['package', *JOBS]))} |", f"|---|{'---|' * len(JOBS)}"]
    rows += [f"| {package} | {' | '.join(word.get((package, job), '') for job in JOBS)} |" for package in PROGRAMS]
    shapes = [each for each in outcomes if each["job"] not in JOBS]
    rows += ["", f"| {say('raw requests by curl')} | {say('as expected')} |", "|---|---|"] if shapes else []
    rows += [f"| {in_chinese(str(each['job'])) if chinese else each['job']} | {word[each['package'], each['job']]} |" for each in shapes]
    return "\n".join(rows) + "\n"


def in_chinese(request: str) -> str:
    """Return what curl tried in Chinese: `refused: no token (api)` has three parts; of one that has no translation, it as it is."""
    parts = re.fullmatch(r"(\w+): (.+?)( \(\w+\))?", request)
    if not parts or not {parts[1], parts[2]} <= CHINESE.keys():
        return request
    host = f"（{parts[3].strip(' ()')}）" if parts[3] else ""
    return f"{CHINESE[parts[1]]}：{CHINESE[parts[2]]}{host}"


def write(page: Path, outcomes: list[dict[str, object]]) -> None:
    """Put the tables between the markers of a page, and of its Chinese twin."""
    for path, chinese in ((page, False), (page.with_suffix(".zh-CN.md"), True)):
        before, _, rest = path.read_text("utf-8").partition(BEGIN)
        path.write_text(f"{before}{BEGIN}{tables(outcomes, chinese=chinese)}{END}{rest.partition(END)[2]}", "utf-8")


def main() -> None:
    """Run all of them, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", help=f"one of {', '.join(PROGRAMS)}; all, if none is named")
    parser.add_argument("--page", type=Path, help="the page whose tables are written anew, and those of its Chinese twin")
    arguments = parser.parse_args()
    if unknown := set(arguments.packages) - set(PROGRAMS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    if arguments.page and arguments.packages:
        parser.error("a page tells of all packages: name none")
    with sandbox() as environment:
        outcomes = []
        for package in arguments.packages or PROGRAMS:
            for each in results(package, environment):
                outcomes.append(each)
                print(f"{'ok  ' if each['ok'] else 'FAIL'} {package}: {each['job']} {each['detail']}", flush=True)
    if arguments.page:
        write(arguments.page, outcomes)
    failed = [each for each in outcomes if not each["ok"]]
    print(f"{len(outcomes) - len(failed)} of {len(outcomes)} jobs done")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
