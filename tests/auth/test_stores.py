"""What stores keep, who can read it, and what happens to what is no token."""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import redis
from cryptography.fernet import Fernet

import dingkit.stores
from dingkit.errors import ConfigurationError
from dingkit.stores import AccessToken, FileStore, MemoryStore, RedisStore, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dingkit.stores import TokenStore
    from tests.auth.redis_server import RedisServer

TOKEN = AccessToken("9c1e5b7a40d84f3f", 1_800_000_000.0, "refresh-77aa51", 1_700_000_000.0)
KEY = "internal-app:current:app:dingabc:0f1e2d3c"


class Files:
    """The stores of one directory."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory / "tokens"

    def store(self, **options: Any) -> TokenStore:
        return FileStore(self.directory, **options)

    def read(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.directory.iterdir() if path.suffix != ".lock"}

    def write(self, content: bytes) -> None:
        (path,) = (path for path in self.directory.iterdir() if path.suffix != ".lock")
        path.write_bytes(content)


class Redis:
    """The stores of one namespace."""

    def __init__(self, server: RedisServer) -> None:
        self._url = server.url
        self.namespace = f"test-{uuid.uuid4().hex}"
        self.client = redis.Redis.from_url(server.url)

    def store(self, **options: Any) -> TokenStore:
        return RedisStore.from_url(self._url, namespace=self.namespace, **options)

    def read(self) -> dict[str, bytes]:
        return {name.decode(): self.client.get(name) for name in self.client.keys(f"{self.namespace}:*")}  # type: ignore[union-attr,misc]

    def write(self, content: bytes) -> None:
        (name,) = self.read()
        self.client.set(name, content)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


@pytest.fixture
def in_redis(redis_server: RedisServer) -> Iterator[Redis]:
    place = Redis(redis_server)
    yield place
    place.client.close()


@pytest.fixture(params=["files", "in_redis"])
def place(request: pytest.FixtureRequest) -> Any:
    """Where a shared store keeps its tokens."""
    return request.getfixturevalue(request.param)


def warnings_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "dingkit"]


def test_a_token_comes_back_as_it_was_kept(place: Any) -> None:
    assert place.store().load(KEY) is None
    place.store().save(KEY, TOKEN)
    assert place.store().load(KEY) == TOKEN
    assert place.store().load(KEY + "-of-another") is None


def test_a_token_that_never_ends_comes_back_too(place: Any) -> None:
    for_ever = AccessToken("static", float("inf"))
    place.store().save(KEY, for_ever)
    assert place.store().load(KEY) == for_ever


def test_a_later_token_replaces_it(place: Any) -> None:
    store = place.store()
    store.save(KEY, TOKEN)
    store.save(KEY, TOKEN.ended())
    assert store.load(KEY) == TOKEN.ended()
    assert len(place.read()) == 1


def test_one_at_a_time_has_the_lock(place: Any) -> None:
    first, second = place.store(), place.store()
    lock = first.lock(KEY, 1.0)
    assert second.lock(KEY, 0.0) is None
    assert second.lock(KEY, 0.1) is None
    other = second.lock(KEY + "-of-another", 0.0)
    lock.release()
    again = second.lock(KEY, 1.0)
    assert again is not None
    lock.release()  # what was given back already does not take it from somebody else
    assert first.lock(KEY, 0.0) is None
    again.release()
    other.release()


def test_a_waiting_caller_gets_the_lock_when_it_is_given_back_by_another_thread(place: Any) -> None:
    lock = place.store().lock(KEY, 1.0)
    with ThreadPoolExecutor(2) as threads:
        waiting = threads.submit(place.store().lock, KEY, 30.0)
        threads.submit(lock.release).result()
        got = waiting.result()
    assert got is not None
    got.release()


def test_without_a_key_the_content_is_plain_json(place: Any) -> None:
    place.store().save(KEY, TOKEN)
    (content,) = place.read().values()
    assert json.loads(content) == {
        "value": TOKEN.value,
        "expires_at": TOKEN.expires_at,
        "refresh_token": TOKEN.refresh_token,
        "obtained_at": TOKEN.obtained_at,
    }


class TestEncryption:
    """With a key, the content says nothing."""

    def test_it_shows_no_token(self, place: Any) -> None:
        key = Fernet.generate_key()
        place.store(encryption_keys=[key]).save(KEY, TOKEN)
        (content,) = place.read().values()
        for secret in (TOKEN.value, TOKEN.refresh_token, "value"):
            assert secret.encode() not in content
        assert place.store(encryption_keys=[key.decode()]).load(KEY) == TOKEN

    def test_keys_can_be_rotated(self, place: Any) -> None:
        old, new = Fernet.generate_key(), Fernet.generate_key()
        place.store(encryption_keys=[old]).save(KEY, TOKEN)
        rotated = place.store(encryption_keys=[new, old])
        assert rotated.load(KEY) == TOKEN
        rotated.save(KEY, TOKEN)
        assert place.store(encryption_keys=[new]).load(KEY) == TOKEN

    def test_what_is_encrypted_with_another_key_is_none(self, place: Any, caplog: pytest.LogCaptureFixture) -> None:
        place.store(encryption_keys=[Fernet.generate_key()]).save(KEY, TOKEN)
        for store in (place.store(encryption_keys=[Fernet.generate_key()]), place.store()):
            caplog.clear()
            assert store.load(KEY) is None
            (warning,) = warnings_of(caplog)
            assert "is ignored and will be replaced" in warning

    def test_what_is_not_encrypted_is_none(self, place: Any) -> None:
        place.store().save(KEY, TOKEN)
        assert place.store(encryption_keys=[Fernet.generate_key()]).load(KEY) is None

    @pytest.mark.parametrize("bad", ["", "too-short-9d3f", b"\xff" * 44, "ä" * 44])
    def test_a_bad_key_is_reported_at_once_and_not_shown(self, place: Any, bad: str | bytes) -> None:
        with pytest.raises(ConfigurationError, match=r"must be a Fernet key|an encryption key (is empty|holds letters)") as caught:
            place.store(encryption_keys=[bad])
        assert "too-short-9d3f" not in str(caught.value)
        assert caught.value.__suppress_context__ or caught.value.__context__ is None

    def test_without_the_library_it_says_what_to_install(self, place: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "cryptography.fernet", None)
        with pytest.raises(ConfigurationError, match=r"dingkit\[crypto\]"):
            place.store(encryption_keys=["key"])


GOOD = {"value": "v", "expires_at": 1.0, "refresh_token": "", "obtained_at": 1.0}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00binary",
        json.dumps(GOOD).encode()[:-5],
        b"9c1e5b7a40d84f3f",
        b"[]",
        b"null",
        b"[" * 100_000,
        json.dumps({"token": "of another program"}).encode(),
        json.dumps({**GOOD, "value": None}).encode(),
        json.dumps({**GOOD, "refresh_token": 5}).encode(),
        json.dumps({**GOOD, "expires_at": "soon"}).encode(),
        json.dumps({**GOOD, "expires_at": [1]}).encode(),
        json.dumps({**GOOD, "expires_at": 10**400}).encode(),
        json.dumps({**GOOD, "expires_at": float("nan")}).encode(),
        json.dumps({**GOOD, "obtained_at": "nan"}).encode(),
    ],
    ids=lambda content: str(content[:30]),
)
def test_what_is_not_a_token_costs_one_warning_and_is_replaced(place: Any, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    store = place.store()
    store.save(KEY, TOKEN)
    place.write(content)
    for _ in range(3):
        assert store.load(KEY) is None
    (warning,) = warnings_of(caplog)
    assert "is ignored and will be replaced" in warning
    assert "9c1e5b7a40d84f3f" not in warning
    store.save(KEY, TOKEN)
    assert store.load(KEY) == TOKEN


class TestMemoryStore:
    """The default."""

    def test_it_keeps_tokens_for_all_who_share_the_object(self) -> None:
        store = MemoryStore()
        assert store.load(KEY) is None
        store.save(KEY, TOKEN)
        assert store.load(KEY) is TOKEN
        assert MemoryStore().load(KEY) is None

    def test_its_lock_is_always_free(self) -> None:
        """The flights of the process are enough."""
        store = MemoryStore()
        first, second = store.lock(KEY, 0.0), store.lock(KEY, 0.0)
        first.release()
        second.release()


class TestFileStore:
    """Files of one user on one machine."""

    def test_no_other_user_may_read_them(self, files: Files) -> None:
        before = os.umask(0)
        try:
            store = files.store()
            lock = store.lock(KEY, 0.0)
            store.save(KEY, TOKEN)
        finally:
            os.umask(before)
        assert lock is not None
        modes = [
            stat.S_IMODE(path.stat().st_mode) for path in files.directory.iterdir()
        ]  # before a lock is released: some filelocks take its file away
        lock.release()
        assert stat.S_IMODE(files.directory.stat().st_mode) == 0o700
        assert modes == [0o600, 0o600]

    def test_names_of_files_are_safe_and_say_nothing(self, files: Files) -> None:
        store = files.store()
        for key in (KEY, "../../etc/passwd", "user:张三/*?:\x00", "x" * 5000):
            store.save(key, TOKEN)
            assert store.load(key) == TOKEN
        names = list(files.read())
        assert len(names) == 4
        assert all(len(name) == 32 and name.isalnum() for name in names)

    def test_without_a_directory_it_takes_the_users_cache(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for variable in ("XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
            monkeypatch.setenv(variable, str(tmp_path / "cache"))
        store = FileStore()
        store.save(KEY, TOKEN)
        assert FileStore().load(KEY) == TOKEN
        folder = tmp_path / "cache" / "dingkit" / "tokens"
        assert len(list(folder.iterdir())) == 1
        assert repr(store) == f"FileStore({str(folder)!r})"

    def test_a_reader_never_sees_half_a_file(self, files: Files, caplog: pytest.LogCaptureFixture) -> None:
        writer, reader = files.store(), files.store()
        writer.save(KEY, TOKEN)
        done = threading.Event()
        lengths: set[int] = set()

        def write() -> None:
            for number in range(200):
                writer.save(KEY, AccessToken("x" * (1 + number * 500), 0.0, str(1 + number * 500)))
            done.set()

        writing = threading.Thread(target=write)
        writing.start()
        while not done.is_set():
            seen = reader.load(KEY)
            assert seen is not None
            assert seen == TOKEN or str(len(seen.value)) == seen.refresh_token
            lengths.add(len(seen.value))
        writing.join(10)
        assert warnings_of(caplog) == []
        assert lengths

    def test_a_write_that_fails_leaves_the_old_token_and_no_litter(self, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
        store = files.store()
        store.save(KEY, TOKEN)

        def full(descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(StoreError, match="cannot be written: No space left on device"):
                store.save(KEY, TOKEN.ended())
        assert store.load(KEY) == TOKEN
        assert len(list(files.directory.iterdir())) == 1

    def test_folders_that_are_made_belong_to_one_alone(self, tmp_path: Path) -> None:
        before = os.umask(0)
        try:
            FileStore(tmp_path / "deep" / "deeper" / "tokens").save(KEY, TOKEN)
        finally:
            os.umask(before)
        made = [path for path in tmp_path.rglob("*") if path.is_dir()]
        assert [path.name for path in made] == ["deep", "deeper", "tokens"]
        assert {stat.S_IMODE(path.stat().st_mode) for path in made} == {0o700}

    @pytest.mark.parametrize("mode", [0o777, 0o770, 0o775, 0o702, 0o2775, 0o1777])
    def test_a_folder_that_others_can_write_to_is_refused(self, tmp_path: Path, mode: int) -> None:
        folder = tmp_path / "tokens"
        store = FileStore(folder)
        store.save(KEY, TOKEN)
        folder.chmod(mode)
        said = rf"{folder} has the mode {mode:04o}, so others can put tokens of theirs into it: chmod 700 {folder}, or name a folder"
        with pytest.raises(ConfigurationError, match=said):
            FileStore(folder)
        for action in (lambda: store.load(KEY), lambda: store.save(KEY, TOKEN), lambda: store.lock(KEY, 0.0)):
            with pytest.raises(StoreError, match=said):
                action()
        folder.chmod(0o700)
        assert FileStore(folder).load(KEY) == store.load(KEY) == TOKEN

    @pytest.mark.parametrize("mode", [0o755, 0o711, 0o500])
    def test_a_folder_that_others_cannot_write_into(self, tmp_path: Path, mode: int) -> None:
        tmp_path.chmod(mode)
        try:
            assert FileStore(tmp_path).load(KEY) is None
        finally:
            tmp_path.chmod(0o700)

    def test_what_belongs_to_another_user_is_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store = FileStore(tmp_path)
        store.save(KEY, TOKEN)
        lock = store.lock(KEY, 0.0)
        assert lock is not None  # and kept: some versions of filelock take the file of a lock away with it
        owner = tmp_path.stat().st_uid
        monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
        if owner:  # what belongs to root may be trusted, as far as folders go
            with pytest.raises(ConfigurationError, match=rf"{tmp_path} belongs to the user {owner}, who could exchange"):
                FileStore(tmp_path)
        monkeypatch.setattr("dingkit.stores._folder.ROOT", owner)
        for action in (lambda: store.load(KEY), lambda: store.lock(KEY, 0.0)):
            with pytest.raises(StoreError, match=rf"belongs to the user {owner}, not to {owner + 1} who runs this: remove it"):
                action()
        lock.release()

    def test_a_folder_of_another_user_is_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store = FileStore(tmp_path)
        monkeypatch.setattr("dingkit.stores._folder.ROOT", -1)
        monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
        with pytest.raises(ConfigurationError, match="who could exchange the tokens in it: chown"):
            FileStore(tmp_path)
        with pytest.raises(StoreError, match="who could exchange the tokens in it: chown"):
            store.save(KEY, TOKEN)

    @pytest.mark.parametrize("mode", [0o666, 0o620, 0o602])
    def test_a_file_that_others_can_write_to_is_refused(self, files: Files, mode: int) -> None:
        store = files.store()
        store.save(KEY, TOKEN)
        (path,) = files.directory.iterdir()
        path.chmod(mode)
        with pytest.raises(StoreError, match=rf"has the mode {mode:04o}, so others can write to it: remove it, or chmod 600"):
            store.load(KEY)
        store.save(KEY, TOKEN)
        assert store.load(KEY) == TOKEN

    def test_a_system_without_owners_has_nothing_to_check(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("dingkit.stores._folder.CHECKS_OWNERS", False)
        tmp_path.chmod(0o777)
        store = FileStore(tmp_path)
        store.save(KEY, TOKEN)
        assert store.load(KEY) == TOKEN

    def test_a_directory_that_cannot_be_used_is_an_outage(self, files: Files) -> None:
        files.directory.write_text("a file")
        store = files.store()
        with pytest.raises(StoreError, match="cannot be read"):
            store.load(KEY)
        with pytest.raises(StoreError, match="cannot be written"):
            store.save(KEY, TOKEN)
        with pytest.raises(StoreError, match="cannot be locked"):
            store.lock(KEY, 0.0)

    def test_a_file_that_cannot_be_read_is_an_outage(self, files: Files) -> None:
        store = files.store()
        store.save(KEY, TOKEN)
        (name,) = files.read()
        (files.directory / name).unlink()
        (files.directory / name).mkdir()
        with pytest.raises(StoreError, match="cannot be read"):
            store.load(KEY)


class TestRedisStore:
    """Keys of one namespace."""

    def test_names_begin_with_the_namespace(self, in_redis: Redis) -> None:
        store = in_redis.store()
        store.save(KEY, TOKEN)
        lock = store.lock(KEY, 0.0)
        assert sorted(in_redis.client.keys(f"{in_redis.namespace}:*")) == [
            f"{in_redis.namespace}:{KEY}".encode(),
            f"{in_redis.namespace}:{KEY}:lock".encode(),
        ]
        assert lock is not None
        lock.release()
        assert list(in_redis.read()) == [f"{in_redis.namespace}:{KEY}"]

    def test_two_namespaces_do_not_see_each_other(self, in_redis: Redis, redis_server: RedisServer) -> None:
        in_redis.store().save(KEY, TOKEN)
        assert RedisStore.from_url(redis_server.url, namespace="another").load(KEY) is None

    def test_what_is_not_renewed_expires_after_the_life_of_a_refresh_token(self, in_redis: Redis) -> None:
        in_redis.store().save(KEY, TOKEN)
        days = in_redis.client.ttl(f"{in_redis.namespace}:{KEY}") / 86400
        assert 30 < days <= 40

    def test_a_lock_has_a_lease(self, in_redis: Redis) -> None:
        for seconds in (30.0, 7.0):
            lock = in_redis.store(lease_seconds=seconds).lock(KEY, 0.0)
            left = in_redis.client.pttl(f"{in_redis.namespace}:{KEY}:lock") / 1000
            assert seconds / 2 < left <= seconds
            assert lock is not None
            lock.release()

    def test_a_client_of_ones_own_may_decode_answers(self, in_redis: Redis, redis_server: RedisServer) -> None:
        client = redis.Redis.from_url(redis_server.url, decode_responses=True)
        store = RedisStore(client, namespace=in_redis.namespace)
        store.save(KEY, TOKEN)
        assert store.load(KEY) == TOKEN
        lock = store.lock(KEY, 0.0)
        assert store.lock(KEY, 0.0) is None
        assert lock is not None
        lock.release()
        client.close()

    def test_its_repr_shows_no_password(self) -> None:
        store = RedisStore.from_url("redis://user:s3cret-9d1f@127.0.0.1:1/0", namespace="app")
        assert repr(store) == "RedisStore(namespace='app')"
        with pytest.raises(StoreError) as caught:
            store.load(KEY)
        assert "s3cret-9d1f" not in str(caught.value)

    def test_a_redis_that_is_not_there_is_an_outage(self, unreachable: str) -> None:
        store = RedisStore.from_url(unreachable.replace("http://", "redis://"))
        for action in (lambda: store.load(KEY), lambda: store.save(KEY, TOKEN), lambda: store.lock(KEY, 0.0), lambda: store.lock(KEY, 5.0)):
            with pytest.raises(StoreError, match="Redis does not answer: ConnectionError"):
                action()

    def test_a_refusal_is_an_outage_too(self, in_redis: Redis) -> None:
        store = in_redis.store()
        in_redis.client.rpush(f"{in_redis.namespace}:{KEY}", "a list")
        with pytest.raises(StoreError, match="WRONGTYPE"):
            store.load(KEY)


def test_a_token_shows_neither_of_its_secrets() -> None:
    assert repr(TOKEN) == "AccessToken(expires_at=1800000000.0, obtained_at=1700000000.0)"
    assert str(TOKEN) == repr(TOKEN)


def test_the_module_offers_no_other_names() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'EtcdStore'"):
        _ = dingkit.stores.EtcdStore  # type: ignore[attr-defined]
