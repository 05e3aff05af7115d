"""`python -m microapp`: run the application, with what the environment says, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import sys

from .app import create_app
from .server import make_server
from .settings import Settings, SettingsError


def main() -> int:
    """Run it; the exit code is 2 when the settings are not complete."""
    try:
        settings = Settings.from_env()
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    server = make_server(create_app(settings), settings.host, settings.port)
    try:
        server.run()
    except KeyboardInterrupt:
        return 0
    return 0 if server.started else 1


if __name__ == "__main__":
    sys.exit(main())
