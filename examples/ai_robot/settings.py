"""What the robot is told from outside: the environment, and nothing else."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dingkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

REQUIRED = {
    "DINGTALK_APP_KEY": "AppKey (Client ID) of the app",
    "DINGTALK_APP_SECRET": "AppSecret (Client Secret) of the app",
    "AI_ROBOT_TEMPLATE_ID": "id of a template for AI cards, of the card platform",
}


@dataclass(frozen=True)
class Settings:
    """Settings of the robot. The client of DingTalk reads its own: `AsyncDingTalk.from_env`.

    Attributes:
        template_id: Id of the template of its cards.
        card_key: The variable of the template that shows the answer.
        model_url: Where an OpenAI-compatible API is, such as `https://api.example/v1`; without it the robot repeats what it is told.
        model_name: Which of its models answers.
        model_key: Its API key, if it wants one.
        instructions: What the model is told before each conversation.
    """

    template_id: str
    card_key: str = "content"
    model_url: str | None = None
    model_name: str = ""
    model_key: str | None = field(default=None, repr=False)
    instructions: str = "You answer in a chat. Be brief, and write markdown."

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read `AI_ROBOT_*`, in the environment of the process when no other is given.

        Raises:
            ConfigurationError: something is missing or wrong; everything is named at once, and no value is repeated.
        """
        found = {name: value for name, value in (os.environ if environ is None else environ).items() if value}
        problems = [f"{name} is not set: {meaning}" for name, meaning in REQUIRED.items() if name not in found]
        url = found.get("AI_ROBOT_MODEL_URL")
        if url is not None and not _is_address(url):
            problems.append("AI_ROBOT_MODEL_URL must be an http or https address such as https://api.example/v1, without key or query")
        if url is not None and "AI_ROBOT_MODEL" not in found:
            problems.append("AI_ROBOT_MODEL is not set: name of the model at AI_ROBOT_MODEL_URL")
        key = found.get("AI_ROBOT_MODEL_KEY")
        if key is not None and not (key.isascii() and key.isprintable() and " " not in key):
            problems.append("AI_ROBOT_MODEL_KEY must be printable ASCII without blanks: it travels in a header")
        if problems:
            raise ConfigurationError("\n".join(["the settings are not complete:", *(f"  {problem}" for problem in problems)]))
        return cls(
            template_id=found["AI_ROBOT_TEMPLATE_ID"],
            card_key=found.get("AI_ROBOT_CARD_KEY", cls.card_key),
            model_url=url,
            model_name=found.get("AI_ROBOT_MODEL", cls.model_name),
            model_key=key,
            instructions=found.get("AI_ROBOT_INSTRUCTIONS", cls.instructions),
        )


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not ("@" in parts.netloc or parts.query or parts.fragment)
