"""The wheel holds what users need and nothing else, and works in an empty environment."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]
BUILT_FROM = ("pyproject.toml", "README.md", "LICENSE", "src", "generated")
PROGRAM = """
import httpx
from dingkit import DingTalk
from dingkit.credentials import StaticToken
from dingkit.messages import Text

def answer(request):
    return httpx.Response(200, json={"errcode": 0, "task_id": 7, "asked": str(request.url)})

with httpx.Client(transport=httpx.MockTransport(answer)) as http:
    ding = DingTalk(credential=StaticToken("token"), http_client=http)
    sent = ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=Text("hello"))
    print(sent.task_id, sent["asked"])
"""

GENERATED_ALONE = """
import asyncio
import importlib.util
import httpx
from dingtalk_openapi import AsyncClient, Client
from dingtalk_openapi.models import TextContent, TextMessage
from dingtalk_openapi.operations import send_work_notification

assert importlib.util.find_spec("dingkit") is None

def answer(request):
    return httpx.Response(200, json={"errcode": 0, "task_id": 7, "asked": str(request.url)})

message = {"agent_id": 1, "userid_list": ["u1"], "msg": TextMessage(text=TextContent(content="hello"))}
with httpx.Client(transport=httpx.MockTransport(answer)) as http:
    sent = Client(access_token="token", http_client=http).message.send_work_notification(**message)
    print(sent.task_id, sent["asked"])

async def main():
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        client = AsyncClient(access_token="token", http_client=http)
        sent = (await client.raw(send_work_notification.call(client, **message))).parsed
        print(sent.task_id, sent["asked"])

asyncio.run(main())
"""
SENT = "7 https://oapi.dingtalk.com/topapi/message/corpconversation/asyncsend_v2?access_token=token"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what packages are built from, so that nothing is left in the checkout."""
    source = tmp_path_factory.mktemp("source")
    for name in BUILT_FROM:
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, source / name)
    return source


def build(source: Path, kind: str, target: Path) -> Path:
    command = [sys.executable, "-m", "build", f"--{kind}", "--no-isolation", "--outdir", str(target), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = target.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(source, "wheel", tmp_path_factory.mktemp("wheel"))


def test_what_is_in_it(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    info = next(name.partition("/")[0] for name in names if ".dist-info/" in name)
    assert {name.partition("/")[0] for name in names} == {"dingkit", "dingtalk_openapi", info}
    assert {"dingkit/py.typed", "dingtalk_openapi/py.typed", f"{info}/licenses/LICENSE"} <= names
    assert {name for name in names if name.endswith(".json")} == {f"dingtalk_openapi/{name}.json" for name in ("openapi", "description")}
    shipped = {name for name in names if name.endswith(".py")}
    for root in ("src/dingkit", "generated/dingtalk_openapi"):
        here = ROOT / root
        assert {f"{here.name}/{path.relative_to(here).as_posix()}" for path in here.rglob("*.py")} <= shipped


def test_what_other_languages_need_is_in_the_source_distribution(source: Path, tmp_path: Path) -> None:
    with tarfile.open(build(source, "sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    files = sorted((ROOT / "generated" / "dingtalk_openapi").glob("*.json"))
    assert {"errors.json", "openapi-api.json", "openapi-oapi.json", "openapi.json"} <= {path.name for path in files}
    assert {f"generated/dingtalk_openapi/{path.name}" for path in files} <= names


def test_the_pytest_plugin_is_registered(wheel: Path) -> None:
    archive = ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert "[pytest11]\ndingkit = dingkit.testing" in archive.read(name).decode()


def test_it_works_in_an_empty_environment_and_so_does_the_generated_client_without_dingkit(wheel: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = tmp_path / "venv" / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)

    def printed(program: str) -> str:
        return subprocess.run([str(python), "-W", "error", "-c", program], cwd=tmp_path, check=True, capture_output=True, text=True).stdout

    assert printed(PROGRAM) == f"{SENT}\n"
    (dingkit,) = tmp_path.glob("venv/lib/*/site-packages/dingkit")
    shutil.rmtree(dingkit)
    assert printed(GENERATED_ALONE) == f"{SENT}\n{SENT}\n"
