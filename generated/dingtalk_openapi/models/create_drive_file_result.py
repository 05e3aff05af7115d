from __future__ import annotations

from .drive_file import DriveFile


class CreateDriveFileResult(DriveFile):
    """A file or folder of the drive."""
