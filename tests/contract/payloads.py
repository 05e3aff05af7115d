"""The application messages that several calls send, as their examples have them."""

from __future__ import annotations

from typing import Any

from dingkit.messages import OA, ActionCard, File, Image, Link, Markdown, Text, Voice

OA_FIELDS: dict[str, Any] = {
    "head": "Leave",
    "pc_message_url": "https://app.example.com/pc/leave/1",
    "title": "Leave request",
    "form": {"Name:": "Zhang", "Days:": "3"},
    "rich": ("15.6", "CNY"),
    "content": "Zhang asks for three days of leave.",
    "image": "@lADOexamplePicture",
    "file_count": 3,
    "author": "Li",
}
NEWS = "News", "The canteen opens at noon.", "https://app.example.com/news/1"

IMAGE = Image("@lADOexamplePicture")
VOICE = Voice("@lADOexampleVoice", duration=50)
FILE = File("@lADOexampleFile")
LINK = Link(*NEWS, "@lADOexamplePicture")
MARKDOWN = Markdown("Daily report", "# Daily report\nThree visits, two orders.")
CARD_OF_ONE = ActionCard(
    "Your report is **due today**.", title="Daily report", single_title="Details", single_url="https://app.example.com/reports/1"
)
CARD_OF_TWO = ActionCard(
    "Zhang asks for three days of leave.",
    title="Leave request",
    horizontal=True,
    buttons=[("Accept", "https://app.example.com/leave/1/accept"), ("Refuse", "https://app.example.com/leave/1/refuse")],
)

LATER = [
    Text("the monthly report is due"),
    IMAGE,
    VOICE,
    FILE,
    LINK,
    OA("eapp://page/leave?id=1", **OA_FIELDS),
    MARKDOWN,
    CARD_OF_ONE,
    CARD_OF_TWO,
    # The schema of the message is shared with work notifications, which alone show the status bar.
    OA("eapp://page/leave?id=1", head="Leave", status=("running", "0xFFF65E5E")),
]
"""The messages of the calls that take the message of a work notification as `msg`."""

TEXT_2016 = Text("leave request of Zhang")
VOICE_2016 = Voice("@lADOexampleVoice", duration=10)
LINK_2016 = Link(*NEWS, "@lALOexamplePicture")
OA_2016 = OA("https://app.example.com/leave/1", **OA_FIELDS)
OA_2016_STATUS = OA("https://app.example.com/leave/1", head="Leave", status=("running", "0xFFF65E5E"))
