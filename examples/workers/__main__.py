"""Begins a send, or goes on with it, and tells who got it.

`python -m examples.workers send NAME PEOPLE TEXT` hands out the batches that nobody has begun, `report NAME` counts, and names the unknown.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from dingkit.messages import Text
from examples.workers.shared import Account, connect
from examples.workers.tasks import send_batch


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m examples.workers", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    send = commands.add_parser("send", help="begin a send, or go on with the one of this name")
    send.add_argument("name", help="of the send: the same name is the same send")
    send.add_argument("people", type=Path, help="a file with a userid on each line")
    send.add_argument("text")
    report = commands.add_parser("report", help="tell who got it")
    report.add_argument("name")
    given = parser.parse_args()
    account = Account(connect(), given.name)
    if given.command == "send":
        left = account.plan(Text(given.text).to_dict(), list(dict.fromkeys(given.people.read_text("utf-8").split())))
        for number in left:
            send_batch.delay(given.name, number)
        print(f"{len(left)} batches are left to the workers.")
        return
    for state, people in account.report().items():
        print(f"{state}: {len(people)}{' ' + ', '.join(people) if state in {'unknown', 'refused'} and people else ''}")


if __name__ == "__main__":
    main()
