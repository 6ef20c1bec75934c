"""Gets the confirmation IDs for what a folder has collected (M3): from the lab's service in one connection, or by hand.

An answer is written as soon as it is known. The service knows an installation ID again and uses no second activation
for it (M1): whoever was interrupted just asks once more for what has no file yet.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from kmsmonitor.authority.proxy_files import ConfirmationFile, ProxyFolder, ProxyRequestFile, write_confirmation
from kmsmonitor.authority.standalone import OnlineConfig
from kmsmonitor.catalogue import hex_code
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.network.deadline import Deadline
from kmsmonitor.network.errors import NetworkError
from kmsmonitor.network.https import ask_available, post
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.endpoint import format_endpoint
from kmsmonitor.wire.installation_id import CONFIRMATION, NumberFormatError, checked, confirms, groups, split_groups
from kmsmonitor.wire.proxy import MOST_ANSWER, MOST_COMPUTERS, PROXY_PATH, ProxyAnswer, ProxyVerdict, proxy_request
from kmsmonitor.wire.web_address import parse_web_address

TABLE: Final = "redeem.csv"
COLUMNS: Final = ("computer", "installation_id", "confirmation_id")
LIMIT_S: Final = 120.0
_GENUINE_DIGITS: Final = 48


@dataclass(frozen=True, slots=True)
class Redeemed:
    """What came of it: the answers that are written now, and a sentence for each number that does not count."""

    answers: tuple[ConfirmationFile, ...]
    problems: tuple[str, ...] = ()


# ---------------------------------------------------------------- by the lab's service


def redeem_online(folder: Path, pending: tuple[ProxyRequestFile, ...], config: OnlineConfig, now: datetime) -> Redeemed:
    """Ask the service for every pending request of the lab's, and write each answer.

    Raises:
        WorldError: the service was not reached or did not answer as it should, or a file cannot be written. Nothing is
            lost: what was written counts, the rest can be asked again.
    """
    ours = [one for one in pending if one.authority == "standalone"]
    genuine = len(pending) - len(ours)
    problems = (f"{genuine} of Windows' own can only be redeemed by hand (--by-hand).",) if genuine else ()
    answers: list[ConfirmationFile] = []
    waiting = iter(ours)
    while batch := tuple(islice(waiting, MOST_COMPUTERS)):
        verdicts = _ask(tuple(dict.fromkeys(one.installation_id for one in batch)), config, now)
        for one in batch:
            answers.append(_answer(one, verdicts[one.installation_id]))
            write_confirmation(folder, answers[-1])
    return Redeemed(tuple(answers), problems)


def _ask(numbers: tuple[str, ...], config: OnlineConfig, now: datetime) -> dict[str, ProxyVerdict]:
    """First whether the service is there (N1), then everything in one request."""
    service = parse_web_address(config.service, "https")
    question = config.availability or f"http://{format_endpoint(service.host, 80)}/"
    request, deadline = proxy_request(numbers, now), Deadline(LIMIT_S)
    try:
        ask_available(parse_web_address(question, "http"), deadline=deadline)
        place = service.below(PROXY_PATH)
        ca_file = config.ca_file or None
        reply = post(place, request.encode(), ca_file=ca_file, deadline=deadline, limit=MOST_ANSWER)
        answer = ProxyAnswer.decode(reply.body, request)
    except NetworkError as error:
        raise _not_redeemed(error.detail) from error
    except WireError as error:
        raise _not_redeemed(f"The activation service's answer is damaged or not meant for us ({error}).") from error
    for one in answer.verdicts:
        if one.result == 0 and not confirms(one.confirmation_id, one.installation_id):
            raise _not_redeemed("The activation service's confirmation is not for these computers.")
    return {one.installation_id: one for one in answer.verdicts}


def _not_redeemed(detail: str) -> WorldError:
    remedy = "Run the command again: what was answered before is kept, and no activation is used twice."
    return WorldError("proxy_not_redeemed", detail, remedy=remedy)


def _answer(request: ProxyRequestFile, verdict: ProxyVerdict) -> ConfirmationFile:
    code = hex_code(verdict.result) if verdict.result else None
    return ConfirmationFile(request.computer, request.installation_id, verdict.confirmation_id or None, code)


# ---------------------------------------------------------------- by hand


def redeem_by_hand(folder: Path, found: ProxyFolder) -> Redeemed:
    """Take over what was filled into the table, and write the table anew with what is still open.

    What somebody typed stays in the table, also where it does not count; a table that cannot be read stays untouched.

    Raises:
        WorldError: the table cannot be read or written, or an answer not be written.
    """
    path = folder / TABLE
    typed = _read_table(path)
    answers: list[ConfirmationFile] = []
    problems: list[str] = []
    for one in found.pending():
        text = typed.get(one.installation_id, "").strip()
        if not text:
            continue
        try:
            number = _checked(text, one)
        except ValueError as error:
            problems.append(f"{TABLE}, {one.computer}: {error}")
            continue
        answers.append(ConfirmationFile(one.computer, one.installation_id, number))
        write_confirmation(folder, answers[-1])
    _write_table(path, found.requests, typed)
    return Redeemed(tuple(answers), tuple(problems))


def _checked(text: str, request: ProxyRequestFile) -> str:
    """The digits of a typed confirmation ID.

    Raises:
        ValueError: it does not count, with a sentence.
    """
    if request.authority == "windows":
        digits = "".join(sign for sign in text if sign.isdecimal() and sign.isascii())
        if len(digits) != _GENUINE_DIGITS:
            raise ValueError(f"A confirmation ID has {_GENUINE_DIGITS} digits; {len(digits)} were typed.")
        return digits
    try:
        digits = checked(text, CONFIRMATION)
    except NumberFormatError as error:
        raise ValueError(error.sentence) from None
    if not confirms(digits, request.installation_id):
        raise ValueError("The confirmation ID answers another installation ID.")
    return digits


def _read_table(path: Path) -> dict[str, str]:
    """What stands in the last column, by installation ID; a spreadsheet may have written semicolons, or a BOM."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise WorldError(
            "proxy_table",
            f"The table {path} cannot be read: {error}.",
            remedy="Save it as CSV in UTF-8, or move it away to get a new one.",
        ) from error
    first = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",")
    return dict(_filled(rows))


def _filled(rows: Iterator[list[str]]) -> Iterator[tuple[str, str]]:
    for row in rows:
        if len(row) >= 3 and row[0] != COLUMNS[0]:
            yield "".join(sign for sign in row[1] if sign.isdecimal()), " ".join(row[2:])


def _write_table(path: Path, requests: tuple[ProxyRequestFile, ...], typed: dict[str, str]) -> None:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in requests:
        # Gaps between the groups keep a spreadsheet from taking the number for one that it may round.
        written = " ".join(split_groups(one.installation_id))
        writer.writerow((one.computer, written, typed.get(one.installation_id, "").strip()))
    aside = path.with_name(f".{path.name}.new")
    try:
        aside.write_text(out.getvalue(), encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise WorldError(
            "proxy_unwritable",
            f"The table {path} cannot be written: {error.strerror}.",
            remedy="Close the program that has it open, or correct the folder's rights.",
        ) from error


def spoken(number: str) -> str:
    """A number with gaps between its groups."""
    return " ".join(groups(number) if len(number) in (48, 63) else split_groups(number))
