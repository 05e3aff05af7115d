"""Where access tokens are kept between calls and shared, and who may renew them.

| store | shared by | needs |
|---|---|---|
| `MemoryStore` | the threads and tasks of one process; the default | nothing |
| `FileStore` | the processes of one machine and user | `dingkit[file]` |
| `RedisStore` | many machines | `dingkit[redis]` |

Each store also holds the lock that lets one caller at a time renew a token, wherever the others are. A store that is unavailable
never fails a call: the client goes on with what it knows itself (the page "Tokens, retries, connections" of the documentation).

Examples:
    >>> from dingkit import DingTalk
    >>> from dingkit.stores import MemoryStore
    >>> store = MemoryStore()
    >>> first, second = DingTalk("dingabc", "s", store=store), DingTalk("dingabc", "s", store=store)  # one token for both
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily
from dingkit.stores._base import AccessToken, FencedLock, MemoryStore, StoreError, StoreLock, TokenStore

if TYPE_CHECKING:
    from dingkit.stores._file import FileStore as FileStore
    from dingkit.stores._redis import RedisStore as RedisStore
else:
    # Both bring libraries along that most programs do not need.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.stores._file": ("FileStore",),
            "dingkit.stores._redis": ("RedisStore",),
        },
    )


__all__ = ["AccessToken", "FencedLock", "FileStore", "MemoryStore", "RedisStore", "StoreError", "StoreLock", "TokenStore"]
