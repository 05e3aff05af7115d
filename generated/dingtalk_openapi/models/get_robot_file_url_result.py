from __future__ import annotations

from ..model import Answer, wire


class GetRobotFileUrlResult(Answer):
    """Where the file is."""

    download_url: str = wire("downloadUrl", secret=True)
    """Temporary, pre-signed address of the file. Whoever has it can read the file until it expires."""
