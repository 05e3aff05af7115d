"""The secrets of the tests that look for them in everything that is shown."""

from __future__ import annotations

APP_SECRET, CORP_SECRET, STATIC, CODE = "app-secret-5f1d", "corp-secret-6c2e", "static-token-7b3a", "login-code-8d4f"
TOKENS = ["token-1", "token-2", "token-3", "ticket-of-oapi-77aa", "ticket-of-api-88bb"]
SECRETS = [APP_SECRET, CORP_SECRET, STATIC, CODE, *TOKENS]


def leaks(text: str) -> list[str]:
    """Which secrets are in a text."""
    return [secret for secret in SECRETS if secret in text]
