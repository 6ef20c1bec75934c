"""Small JSON files of ours: never half written, whatever happens to the process."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


def write_json(path: Path, document: Any) -> None:  # noqa: ANN401 - whatever JSON can say
    """Write the document aside, bring it to the disk, and put it in the old one's place.

    Raises:
        OSError: the folder cannot be written; the old file is as it was.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with aside.open("w", encoding="utf-8") as file:
            json.dump(document, file, indent=2, ensure_ascii=False)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
