"""A DingTalk on this machine: `Sandbox`, and `dingkit sandbox` on the command line.

It serves all operations of the spec on one port, remembers what was done, pushes what happens, and lets tests look at it all.

Examples:
    ```python
    with Sandbox() as sandbox:
        ding = DingTalk(sandbox.app.app_key, sandbox.app.app_secret, url=sandbox.url)
    ```
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dingkit.sandbox._client import App, Inbox, Message, NothingCameError, Request, Requests, SandboxClient, SandboxError
from dingkit.sandbox._sandbox import Sandbox

__all__ = ["App", "Inbox", "Message", "NothingCameError", "Request", "Requests", "Sandbox", "SandboxClient", "SandboxError"]
