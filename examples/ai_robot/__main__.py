"""`python -m examples.ai_robot`: answer until Ctrl-C or SIGTERM, with what the environment says."""

from __future__ import annotations

import logging
import sys

from dingkit import AsyncDingTalk
from dingkit.errors import DingTalkError
from dingkit.stream import DingTalkStream
from examples.ai_robot.models import ChatCompletions, echo
from examples.ai_robot.robot import Robot
from examples.ai_robot.settings import Settings


def main() -> int:
    """Run it; the exit code is 2 when the settings are not complete, 1 when DingTalk refuses."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        settings = Settings.from_env()
        ding = AsyncDingTalk.from_env()
    except DingTalkError as error:
        print(error, file=sys.stderr)
        return 2
    model = echo
    if settings.model_url:
        model = ChatCompletions(settings.model_url, settings.model_name, settings.model_key, settings.instructions)
    robot = Robot(ding, model, template_id=settings.template_id, card_key=settings.card_key)
    stream = DingTalkStream(ding, answer_within=0)  # acknowledged first: a model may take longer than DingTalk waits
    stream.on_robot_message(robot.answer)
    try:
        stream.run()
    except DingTalkError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
