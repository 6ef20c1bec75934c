"""What leaves the computer with a report: text, page, JSON and log, redacted unless somebody asks for the plain ones.

The preview and the saved file are the same `Contents`: what is shown is what is written.
"""

from __future__ import annotations

import io
import json
import secrets
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kmsmonitor.diagnostics.chart import chart
from kmsmonitor.diagnostics.document import document
from kmsmonitor.diagnostics.findings import Diagnosis
from kmsmonitor.diagnostics.page import page
from kmsmonitor.diagnostics.redact import Redactor
from kmsmonitor.diagnostics.report import plain_text
from kmsmonitor.diagnostics.secrets_of import secrets_of
from kmsmonitor.licensing.errors import BugError
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.explain import attempt_json

_SALT_BYTES = 16
_LONGEST_LOG = 5000  # lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Everything that can be saved. `text` is the short report, and what a preview shows first."""

    redacted: bool
    document: dict[str, Any]
    text: str
    html: str
    log: str

    @property
    def json(self) -> str:
        """The document as text."""
        return json.dumps(self.document, indent=2, ensure_ascii=False) + "\n"

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """Name and text of each file of the bundle: the preview of it."""
        return (
            ("report.txt", self.text),
            ("report.html", self.html),
            ("diagnosis.json", self.json),
            ("history.log", self.log),
        )


def contents(diagnosis: Diagnosis, *, redact: bool = True) -> Contents:
    """Make everything once; the salt of the redaction is thrown away with the end of this call.

    Raises:
        BugError: the diagnosis does not carry what it judged.
    """
    if diagnosis.seen is None:
        raise BugError("diagnosis_without_facts", "The diagnosis does not carry its facts.")
    facts = diagnosis.seen.facts
    shown, snapshot, attempts, changes = replace(diagnosis, seen=None), facts.snapshot, facts.attempts, facts.changes
    if redact:
        redactor = Redactor(secrets.token_bytes(_SALT_BYTES), secrets_of(diagnosis.seen))
        shown, snapshot = redactor.value(shown), redactor.value(snapshot)
        attempts, changes = redactor.value(attempts), redactor.value(changes)
    lines = [(row.ended_at, "attempt", attempt_json(row)) for row in attempts]
    lines += [(change.at, change.what, change.data) for change in changes]
    lines.sort(key=lambda line: line[0])
    log = [f"{iso(at)} {what} {json.dumps(data, ensure_ascii=False)}" for at, what, data in lines[-_LONGEST_LOG:]]
    return Contents(
        redacted=redact,
        document={**document(shown), "redacted": redact},
        text=plain_text(snapshot, snapshot.at, shown),
        html=page(shown, chart(attempts, changes, snapshot.at), log),
        log="".join(f"{line}\n" for line in log),
    )


def as_zip(made: Contents) -> bytes:
    """The bundle as one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in _stamped(made):
            bundle.writestr(name, text)
    return packed.getvalue()


def _stamped(made: Contents) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    for name, text in made.files:
        info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))  # the time stands in the report, in UTC
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        yield info, text


FORMATS: dict[str, Callable[[Contents], bytes]] = {
    ".zip": as_zip,
    ".html": lambda made: made.html.encode(),
    ".json": lambda made: made.json.encode(),
    ".txt": lambda made: made.text.encode(),
}


def write(path: Path, made: Contents) -> None:
    """Write the form that the name's ending asks for; aside first, so that there is never half a file.

    Raises:
        OSError: it cannot be written.
        KeyError: another ending than those of FORMATS.
    """
    data = FORMATS[path.suffix.lower()](made)
    aside = path.with_name(f".{path.name}.new")
    aside.write_bytes(data)
    aside.replace(path)
