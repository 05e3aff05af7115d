"""Tokens in files: shared by the processes of one machine."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from dingkit._core._files import replace_file
from dingkit.errors._base import ConfigurationError
from dingkit.stores._base import AccessToken, StoreError, StoreLock, StoreStepError, TokenStore, reason_of
from dingkit.stores._codec import Codec
from dingkit.stores._folder import file_problem, folder_problem, make_private_folder

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from filelock import BaseFileLock

try:
    from filelock import FileLock, Timeout
    from platformdirs import user_cache_path
except ImportError:  # pragma: no cover - the tests have them
    raise ConfigurationError("FileStore needs the packages filelock and platformdirs: pip install 'dingkit[file]'") from None


class FileStore(TokenStore):
    """Keeps each token in a file of its own that only you can read; a file is always whole, and a dead process leaves no lock behind.

    Args:
        directory: Where the files are; the user's cache directory for dingkit when not given. Made, for you alone, when it is not there.
        encryption_keys: Fernet keys, the one in use first; without any the tokens are readable for all who may read the files.

    Raises:
        ConfigurationError: others can write to the directory, or own it; an encryption key is invalid; or the packages `filelock` and
            `platformdirs` are missing. A directory that changes later, and a file of another user in it, is a `StoreError`.

    Examples:
        >>> from dingkit import DingTalk
        >>> from dingkit.stores import FileStore
        >>> ding = DingTalk("dingabc", "app-secret", store=FileStore())  # one token for all your processes
    """

    def __init__(self, directory: str | os.PathLike[str] | None = None, *, encryption_keys: Sequence[str | bytes] = ()) -> None:
        self._directory = Path(directory) if directory is not None else user_cache_path("dingkit", appauthor=False) / "tokens"
        self._codec = Codec(encryption_keys)
        problem = folder_problem(self._directory)
        if problem:
            raise ConfigurationError(problem)

    def __repr__(self) -> str:
        return f"FileStore({str(self._directory)!r})"

    def load(self, key: str) -> AccessToken | None:
        """See `TokenStore.load`; a file that cannot be read as a token counts as none, and the next token replaces it."""
        path = self._path(key)
        self._check(path)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"{path} cannot be read: {error.strerror}") from error
        return self._codec.decode_or_warn(data, str(path))

    def save(self, key: str, token: AccessToken) -> None:
        """See `TokenStore.save`."""
        path = self._path(key)
        content = self._codec.encode(token)
        try:
            make_private_folder(self._directory)
            self._check()
            replace_file(path, content)
        except OSError as error:
            raise StoreError(f"{path} cannot be written: {error.strerror}") from error

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        """See `TokenStore.lock`; the operating system gives back the lock of a process that died."""
        path = self._path(key).with_suffix(".lock")
        try:
            make_private_folder(self._directory)
            self._check(path)
            lock = FileLock(path, mode=0o600, thread_local=False, poll_interval=0.02)
            lock.acquire(timeout=wait_seconds)
        except Timeout:
            return None
        except OSError as error:
            raise StoreError(f"{self._directory} cannot be locked: {error.strerror}") from error
        except NotImplementedError as error:  # what filelock says of a file system that has no locks
            raise StoreStepError(f"{self._directory} cannot be locked, and is shared without: {reason_of(error)}") from error
        return _FileLockHandle(lock)

    def _check(self, path: Path | None = None) -> None:
        problem = folder_problem(self._directory) or (file_problem(path) if path else None)
        if problem:
            raise StoreError(problem)

    def _path(self, key: str) -> Path:
        return self._directory / hashlib.sha256(key.encode()).hexdigest()[:32]


class _FileLockHandle:
    def __init__(self, lock: BaseFileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        """See `StoreLock.release`."""
        with suppress(OSError):
            self._lock.release()
