"""The button that sends its user a work notification."""

import logging
from datetime import UTC, datetime
from functools import partial

from fastapi import APIRouter, HTTPException
from fastapi.responses import JSONResponse, Response

from dingkit.errors import DingTalkError
from dingkit.messages import ActionCard

from .problems import Problem, for_log, of_call
from .services import CheckedForm, Services, Shared, SignedIn
from .sessions import Person
from .views import problem_json

router = APIRouter()
logger = logging.getLogger("microapp")


@router.post("/api/notifications")
async def send_notification(services: Shared, session: SignedIn, form: CheckedForm) -> Response:
    """Send it once for each key, however often the button was clicked; the answer has the key for the next one."""
    try:
        outcome = await session.notifications.run(form.get("key", ""), partial(_send, services, session.person))
    except KeyError:
        raise HTTPException(409, "This page is too old. Reload it and try again.") from None
    key = session.notifications.new_key()
    if isinstance(outcome, Problem):
        return problem_json(outcome, key=key)
    return JSONResponse({"task_id": str(outcome), "key": key})  # as text: JavaScript's numbers end at 2 ** 53


async def _send(services: Services, person: Person) -> int | Problem:
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")  # DingTalk delivers the same text to the same person once a day
    card = ActionCard(
        f"### Hello, {person.name}\n\nYou asked for this at {now}.",
        title="A message to yourself",
        single_title="Open the page",
        single_url=f"{services.settings.public_url}/?from=notification",
    )
    agent_id = services.ding.agent_id
    assert agent_id is not None  # noqa: S101 - the settings insist on it
    try:
        answer = await services.ding.message.send_work_notification(agent_id=agent_id, userid_list=[person.userid], msg=card)
    except DingTalkError as error:
        logger.warning("a notification was not sent: %s", for_log(error))
        return of_call(error)
    return answer.task_id
