"""One process among several that share a store: `python worker.py '{"url": …}'`; it makes a round of calls for each line it reads.

Says `ready` when it can begin, `started` when it begins, and then, as JSON, the number of calls that ended well and the errors.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp, UserToken
from dingkit.stores import FileStore, RedisStore


def make_store(options: dict[str, Any]) -> FileStore | RedisStore:
    if "directory" in options:
        return FileStore(options["directory"])
    return RedisStore.from_url(options["url"], namespace=options["namespace"], lease_seconds=options["lease_seconds"])


def outcome_of(results: list[object]) -> dict[str, Any]:
    errors = [f"{type(result).__name__}: {result}" for result in results if isinstance(result, BaseException)]
    return {"ended_well": len(results) - len(errors), "errors": errors}


def round_of_threads(ding: DingTalk, callers: int, calls: int, operation: str) -> list[object]:
    together = threading.Barrier(callers)

    def call() -> list[object]:
        results: list[object] = []
        together.wait(30)
        for _ in range(calls):
            try:
                results.append(ding.contact.get_contact_user(union_id="me") if operation == "user" else ding.jsapi.get_jsapi_ticket())
            except Exception as error:  # noqa: BLE001 - reported to the test
                results.append(error)
        return results

    with ThreadPoolExecutor(callers) as threads:
        return [result for future in [threads.submit(call) for _ in range(callers)] for result in future.result()]


async def round_of_tasks(ding: AsyncDingTalk, callers: int, calls: int) -> list[object]:
    results: list[object] = []
    async with ding:
        for _ in range(calls):
            results += await asyncio.gather(*(ding.jsapi.get_jsapi_ticket() for _ in range(callers)), return_exceptions=True)
    return results


def main() -> None:
    options = json.loads(sys.argv[1])
    credential: Any = InternalApp(*options["app"]) if "app" in options else UserToken(*options["user"])
    settings: dict[str, Any] = {"base_url": options["url"], "api_base_url": options["url"], "store": make_store(options["store"])}
    operation = "app" if "app" in options else "user"
    print("ready", flush=True)
    for line in sys.stdin:
        print("started", flush=True)
        calls = int(line)
        if options["kind"] == "tasks":
            results = asyncio.run(round_of_tasks(AsyncDingTalk(credential=credential, **settings), options["callers"], calls))
        else:
            with DingTalk(credential=credential, **settings) as ding:
                results = round_of_threads(ding, options["callers"], calls, operation)
        print(json.dumps(outcome_of(results)), flush=True)


if __name__ == "__main__":
    main()
