"""`dingkit[sandbox]` in an environment with nothing else: a message arrives, people are listed, a robot answers in Stream mode."""

from __future__ import annotations

import asyncio

from dingkit import AsyncDingTalk, DingTalk
from dingkit.messages import Text
from dingkit.models import RobotInboundMessage  # noqa: TC001 -- its annotation tells the stream what it wants
from dingkit.sandbox import Sandbox
from dingkit.stream import DingTalkStream

WAIT = 30.0


async def answer_once(sandbox: Sandbox) -> None:
    """Let a robot answer one message."""
    app = sandbox.app
    async with AsyncDingTalk(app.app_key, app.app_secret, url=sandbox.url) as ding:
        stream = DingTalkStream(ding)

        @stream.on_robot_message
        async def answer(message: RobotInboundMessage) -> None:
            await ding.robot.reply(message, f"You said: {message.plain_text}")

        async with stream:
            await asyncio.to_thread(sandbox.say, "zhangsan", "hello")
            await asyncio.to_thread(sandbox.inbox("zhangsan").wait_for, text="You said: hello", timeout=WAIT)


def main() -> None:
    """Send a message, list people, answer."""
    with Sandbox() as sandbox:
        app = sandbox.app
        with DingTalk(app.app_key, app.app_secret, agent_id=app.agent_id, url=sandbox.url) as ding:
            ding.message.send_work_notification(userid_list=["zhangsan"], msg=Text("released"))
            sandbox.inbox("zhangsan").wait_for(text="released", timeout=WAIT)
            people = [user.userid for user in ding.contact.iter_users(dept_id=1)]
            if not people:
                raise SystemExit("nobody is in the corp of the sandbox")
        asyncio.run(answer_once(sandbox))


if __name__ == "__main__":
    main()
