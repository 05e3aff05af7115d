"""All that a sandbox remembers, in one SQLite database."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import io
import json
import sqlite3
from typing import IO, TYPE_CHECKING, Any, Final

from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Sequence

Record = dict[str, Any]

# What `json.dumps` and `json.loads` make anew for each call.
_write: Final = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
_scan: Final = vars(json.JSONDecoder())["scan_once"]

_FORMAT: Final = 1
"""Of the tables. A file of another format is refused: the sandbox must not guess what an older or newer one meant."""

_TABLES: Final = f"""
CREATE TABLE IF NOT EXISTS records (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, corp TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (corp, kind, id));
CREATE INDEX IF NOT EXISTS children ON records (corp, kind, parent, seq);
CREATE TABLE IF NOT EXISTS numbers (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS contents (id TEXT NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (id, part));
PRAGMA user_version = {_FORMAT};
"""
_PIECE: Final = 1 << 18
"""Bytes of a file in one row: so much is in memory at a time."""
_MAX_ROWS: Final = 1 << 40
"""More than there are: what a client asks for can be too large for SQLite once something was added to it."""
_NAMES: Final = ("records", "numbers", "contents")


class Database:
    """Records of many kinds, each a JSON object with an id that is unique among those of its kind in its corp, and perhaps a parent.

    What is changed is kept once `commit` was called. Used by one thread, that of the server.

    Args:
        path: A file to keep it in; without one it is in memory, and beyond what the cache of SQLite holds in a temporary file.

    Raises:
        ConfigurationError: The file is not that of a sandbox, or of another version of it.

    Examples:
        >>> database = Database()
        >>> database.put("ding1", "user", "zhangsan", {"name": "Zhang San"}, parent="1")
        >>> database.get("ding1", "user", "zhangsan")
        {'name': 'Zhang San'}
        >>> database.find("ding1", "user", parent="2")
        []
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        # An empty name is a database of SQLite's own in a temporary file, which it deletes and writes to only when memory is not enough.
        self._connection = sqlite3.connect("" if path is None else path, check_same_thread=False)
        try:
            known = self._prepare(path)
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ConfigurationError(f"{path} cannot be used as the data of a sandbox: {error}") from None
        if not known:
            self._connection.close()
            raise ConfigurationError(f"{path} is not of this version of the sandbox: name another file, or delete it")
        self._snapshots: dict[str, sqlite3.Connection] = {}

    def _prepare(self, path: str | os.PathLike[str] | None) -> bool:
        """Make the tables; return whether they are of this version."""
        self._connection.execute(f"PRAGMA journal_mode = {'MEMORY' if path is None else 'WAL'}")
        self._connection.execute("PRAGMA synchronous = OFF")
        found = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if found not in {0, _FORMAT} or (not found and self._connection.execute("SELECT 1 FROM sqlite_master").fetchone()):
            return False
        self._connection.executescript(_TABLES)
        return True

    def put(self, corp: str, kind: str, key: object, data: Record, *, parent: object = "") -> None:
        """Write a record, in place of the one that has its id."""
        self._connection.execute(
            "INSERT INTO records (corp, kind, id, parent, data) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (corp, kind, id) DO UPDATE SET parent = excluded.parent, data = excluded.data",
            (corp, kind, str(key), str(parent), _write(data)),
        )

    def put_each(self, corp: str, kind: str, rows: Iterable[tuple[str, str]], data: Record) -> None:
        """Write new records that say the same, each with id and parent; one that has the id of another is left out."""
        written = _write(data)
        self._connection.executemany(
            "INSERT OR IGNORE INTO records (corp, kind, id, parent, data) VALUES (?, ?, ?, ?, ?)",
            ((corp, kind, key, parent, written) for key, parent in rows),
        )

    def ids(
        self, corp: str, kind: str, *, among: Sequence[str] | None = None, having: tuple[str, Sequence[object]] | None = None
    ) -> list[str]:
        """Return the ids of the records of a kind, the oldest first.

        Args:
            corp: Whose they are.
            kind: Which kind.
            among: Only of these.
            having: Only those in which a field is a list that has one of some values.
        """
        condition, given = "", []
        if among is not None:
            condition, given = " AND id IN (SELECT value FROM json_each(?))", [_write(list(among))]
        if having is not None:
            condition += " AND EXISTS (SELECT 1 FROM json_each(data, ?) WHERE value IN (SELECT value FROM json_each(?)))"
            given += [f"$.{having[0]}", _write(list(having[1]))]
        rows = self._connection.execute(f"SELECT id FROM records WHERE corp = ? AND kind = ?{condition} ORDER BY seq", (corp, kind, *given))  # noqa: S608
        return [key for (key,) in rows]

    def get(self, corp: str, kind: str, key: object) -> Record | None:
        """Return a record, or `None` when there is none."""
        row = self._connection.execute("SELECT data FROM records WHERE corp = ? AND kind = ? AND id = ?", (corp, kind, str(key))).fetchone()
        return None if row is None else _scan(row[0], 0)[0]

    def delete(self, corp: str, kind: str, key: object) -> bool:
        """Delete a record; return whether there was one."""
        return bool(self._connection.execute("DELETE FROM records WHERE corp = ? AND kind = ? AND id = ?", (corp, kind, str(key))).rowcount)

    def find(
        self, corp: str, kind: str, *, parent: object = None, newest_first: bool = False, skip: int = 0, limit: int = -1
    ) -> list[Record]:
        """Return the records of a kind, the oldest first; `limit` -1 is all of them."""
        condition, given = ("", ()) if parent is None else (" AND parent = ?", (str(parent),))
        rows = self._connection.execute(
            f"SELECT data FROM records WHERE corp = ? AND kind = ?{condition} ORDER BY seq {'DESC' if newest_first else 'ASC'}"  # noqa: S608
            " LIMIT ? OFFSET ?",
            (corp, kind, *given, min(limit, _MAX_ROWS), min(skip, _MAX_ROWS)),
        )
        return [_scan(data, 0)[0] for (data,) in rows]

    def find_having(self, corp: str, kind: str, name: str, value: object) -> list[Record]:
        """Return the records of a kind in which a field is a value, or a list that has it, the oldest first."""
        # Most records do not have the text of the value anywhere: only the others are read as JSON.
        rows = self._connection.execute(
            "SELECT data FROM records WHERE corp = ? AND kind = ? AND instr(data, ?)"
            " AND EXISTS (SELECT 1 FROM json_each(records.data, ?) WHERE value = ?) ORDER BY seq",
            (corp, kind, _write(value), f"$.{name}", value),
        )
        return [_scan(data, 0)[0] for (data,) in rows]

    def count(self, corp: str, kind: str, *, parent: object = None) -> int:
        """Return how many records of a kind there are."""
        condition, given = ("", ()) if parent is None else (" AND parent = ?", (str(parent),))
        return int(
            self._connection.execute(
                f"SELECT COUNT(*) FROM records WHERE corp = ? AND kind = ?{condition}",  # noqa: S608
                (corp, kind, *given),
            ).fetchone()[0]
        )

    def next_number(self, name: str, first: int = 1) -> int:
        """Return the next number of a series."""
        return int(
            self._connection.execute(
                "INSERT INTO numbers VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value", (name, first)
            ).fetchone()[0]
        )

    def put_content(self, key: str, data: bytes | IO[bytes]) -> int:
        """Keep the bytes of a file, a piece at a time; return how many."""
        source = io.BytesIO(data) if isinstance(data, bytes) else data
        self._connection.execute("DELETE FROM contents WHERE id = ?", (key,))
        part = size = 0
        while piece := source.read(_PIECE):
            self._connection.execute("INSERT INTO contents VALUES (?, ?, ?)", (key, part, piece))
            part, size = part + 1, size + len(piece)
        return size

    def pieces(self, key: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield the bytes of a file from one place to another, a piece at a time; other calls can come in between."""
        part = start // _PIECE
        while end is None or part * _PIECE < end:
            first = part * _PIECE
            row = self._connection.execute("SELECT data FROM contents WHERE id = ? AND part = ?", (key, part)).fetchone()
            if row is None:
                return
            yield row[0][max(start - first, 0) : None if end is None else end - first]
            part += 1

    def content(self, key: str) -> bytes:
        """Return the bytes of a file; none where there is no such file."""
        return b"".join(self.pieces(key))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in it."""
        return self._connection.execute("SELECT 1 FROM records LIMIT 1").fetchone() is None

    def commit(self) -> None:
        """Keep what was changed."""
        if self._connection.in_transaction:
            self._connection.commit()

    def rollback(self) -> None:
        """Undo what was changed since the last `commit`."""
        self._connection.rollback()

    def clear(self) -> None:
        """Delete everything but the snapshots."""
        for name in _NAMES:
            self._connection.execute(f"DELETE FROM {name}")  # noqa: S608
        self.commit()

    def snapshot(self, name: str) -> None:
        """Keep all of it under a name, for `restore`; in place of an earlier one of that name."""
        self.commit()
        copy = sqlite3.connect("", check_same_thread=False)
        self._connection.backup(copy)
        if (earlier := self._snapshots.pop(name, None)) is not None:
            earlier.close()
        self._snapshots[name] = copy

    def restore(self, name: str) -> bool:
        """Bring back what was kept under a name; return whether there is such a snapshot."""
        if (copy := self._snapshots.get(name)) is None:
            return False
        self.rollback()
        copy.backup(self._connection)
        return True

    def close(self) -> None:
        """Keep what was changed, and close."""
        self.commit()
        for copy in self._snapshots.values():
            copy.close()
        self._snapshots.clear()
        self._connection.close()
