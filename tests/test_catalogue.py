"""The error catalogue: complete, in plain words, and never at a loss."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kmsmonitor.catalogue import Catalogue, CodeEntry, Who, hex_code, load, read
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.resources import resource

SOURCE = Path(__file__).parent.parent / "kmsmonitor"
HRESULT = re.compile(r"\b0x([0-9A-Fa-f]{4}_?[0-9A-Fa-f]{4})\b")
# Codes of failures only: an HRESULT or NTSTATUS with the failure or the remark bit set. Numbers of the wire
# (DCE/RPC status words such as 0x1C010003) are not Windows' licensing codes.
FAILURES = ("4004F", "8004", "8007", "800", "803F", "C002", "C004")

ENTRY = """
["0xC004F074"]
title = "No activation server answered."
cause = "Nobody answered."
remedy = "Try again."
who = "helpdesk"
"""


def catalogue_from(tmp_path: Path, text: str) -> Catalogue:
    path = tmp_path / "errors.toml"
    path.write_text(text, encoding="utf-8")
    return read(path)


def complaint(tmp_path: Path, text: str) -> str:
    with pytest.raises(WorldError) as raised:
        catalogue_from(tmp_path, text)
    assert raised.value.code == "catalogue_damaged"
    assert raised.value.remedy
    assert str(tmp_path / "errors.toml") in raised.value.sentence
    return raised.value.sentence


def codes_in_source() -> dict[int, str]:
    found: dict[int, str] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        if path.name == "catalogue.py":  # its examples and its masks are no codes that it raises
            continue
        for digits in HRESULT.findall(path.read_text(encoding="utf-8")):
            plain = digits.replace("_", "").upper()
            if plain.startswith(FAILURES) and not plain.endswith(("0000", "FFFF")):  # masks and bases of ranges
                found[int(plain, 16)] = path.name
    return found


class TestTheProgramsOwn:
    def test_has_the_documented_codes(self):
        assert len(load()) >= 200
        for code in (0xC004F074, 0xC004F038, 0xC004F06C, 0xC004F042, 0x8007232B, 0x8007267C, 0x800704C7):
            assert load().entry(code) is not None

    def test_every_code_in_our_source_is_explained(self):
        missing = {hex_code(code): name for code, name in codes_in_source().items() if load().entry(code) is None}
        assert not missing

    def test_the_search_for_codes_sees_them_in_any_spelling(self):
        assert [m.replace("_", "") for m in HRESULT.findall("0xC004F074, 0xc004_f038 0x1C010003")] == [
            "C004F074",
            "c004f038",
            "1C010003",
        ]

    @pytest.mark.parametrize("entry", tuple(load()), ids=lambda entry: hex_code(entry.code))
    def test_an_entry_is_whole_sentences_in_plain_words(self, entry: CodeEntry):
        for sentence in (entry.title, entry.cause, entry.remedy):
            assert sentence == sentence.strip()
            assert sentence[0].isupper() or sentence.startswith("_vlmcs"), sentence
            assert sentence.endswith("."), sentence
            assert "  " not in sentence
        assert entry.title.count(".") == 1, "a title is one sentence"
        assert not re.search(r"0x|[0-9A-F]{8}|_E_|\bSRV\b|\bRPC\b|\bHRESULT\b|TCP", entry.title), "no code, no jargon"
        assert len(entry.title) <= 90
        assert len(entry.remedy) <= 260

    def test_a_symbol_belongs_to_one_code(self):
        names = [entry.name for entry in load() if entry.name]
        assert len(names) == len(set(names))
        assert all(re.fullmatch(r"[A-Z][A-Z0-9_]+", name) for name in names)

    @pytest.mark.parametrize(
        ("cause", "code"),
        [
            ("dns.no_record", 0x8007232B),
            ("host.silent", 0xC004F074),
            ("host.clock", 0xC004F06C),
            ("host.threshold", 0xC004F038),
            ("host.group", 0xC004F042),
            ("rpc.rejected", 0x800706B5),
            ("rpc.silent", 0x800706BF),
            ("tcp.refused", 0x8007274D),
            ("tcp.timeout", 0x8007274C),
            ("network.down", 0x800704CF),
            ("cancelled", 0x800704C7),
        ],
    )
    def test_a_cause_leads_to_its_entry(self, cause: str, code: int):
        entry = load().for_cause(cause)
        assert entry is not None
        assert entry.code == code

    def test_remarks_are_told_from_errors(self):
        assert load().explain(0x4004F040).informational
        assert load().explain(0).informational
        assert not load().explain(0xC004F074).informational
        assert not load().explain(0x8007232B).informational

    def test_is_read_once(self):
        assert load() is load()


class TestAsking:
    def test_signed_codes_as_COM_gives_them_are_understood(self):
        assert hex_code(0xC004F074 - 2**32) == "0xC004F074"
        assert hex_code(0) == "0x00000000"
        assert load().entry(0xC004F074 - 2**32) is load().entry(0xC004F074)

    @pytest.mark.parametrize(
        ("code", "origin"),
        [
            (0xC004F0FF, "the licensing service"),
            (0xC004C999, "clearing house"),
            (0xC004B0FF, "activation service on the Internet"),
            (0xC004D3FF, "guards licences"),
            (0xC004E0FF, "inside of the licensing service"),
            (0x4004F4FF, "the licensing service"),
            (0x8007232E, "name service"),
            (0x80072740, "Windows Sockets"),
            (0x80072EF1, "web server"),
            (0x800706C5, "remote procedure calls"),
            (0x80072035, "directory"),
            (0x80070002, "Windows itself"),
            (0x803FA065, "the Store"),
            (0x8004E101, "Windows component"),
            (0xC0020001, "remote procedure calls"),
            (0xC0000022, "core of Windows"),
            (0x87654321, "unknown part"),
        ],
    )
    def test_an_unknown_code_gets_an_honest_answer(self, code: int, origin: str):
        assert load().entry(code) is None
        entry = load().explain(code)
        assert not entry.known
        assert hex_code(code) in entry.cause
        assert hex_code(code) in entry.remedy
        assert origin in entry.cause
        assert "0x" not in entry.title

    def test_every_number_is_explained(self):
        for code in (-1, 2**31, 2**32 - 1, 2**40, 1):
            assert load().explain(code).title

    def test_an_unknown_cause_is_no_entry(self):
        assert load().for_cause("host.sulking") is None


class TestADamagedFile:
    def test_a_good_one_is_read(self, tmp_path: Path):
        (entry,) = catalogue_from(tmp_path, ENTRY)
        assert entry == CodeEntry(
            code=0xC004F074,
            title="No activation server answered.",
            cause="Nobody answered.",
            remedy="Try again.",
            who=Who.HELPDESK,
        )

    def test_names_the_line_that_is_not_TOML(self, tmp_path: Path):
        assert "at line 3: it is not valid TOML" in complaint(tmp_path, "\n\ntitle = \n")

    def test_names_the_line_that_is_not_UTF8(self, tmp_path: Path):
        path = tmp_path / "errors.toml"
        path.write_bytes(b"# one\n# two \xff\n")
        with pytest.raises(WorldError, match="at line 2: it is not UTF-8"):
            read(path)

    @pytest.mark.parametrize("key", ["title", "cause", "remedy", "who"])
    def test_names_the_key_that_is_missing(self, tmp_path: Path, key: str):
        text = "".join(line for line in ENTRY.splitlines(keepends=True) if not line.startswith(key))
        assert f"at line 2: 0xC004F074: {key} is missing" in complaint(tmp_path, text)

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            (('"helpdesk"', '"nobody"'), "nobody is nobody who could help"),
            (("0xC004F074", "0xC004"), "a code looks like"),
            (('who = "helpdesk"', 'who = "helpdesk"\nwhy = "because"'), "there is no key why"),
            (('who = "helpdesk"', 'who = "helpdesk"\ncauses = "host.silent"'), "causes must be a list"),
            (('who = "helpdesk"', 'who = "helpdesk"\nname = 5'), "name must be a text"),
            (('"Try again."', '"  "'), "remedy is missing"),
        ],
    )
    def test_says_what_is_wrong(self, tmp_path: Path, change: tuple[str, str], said: str):
        assert said in complaint(tmp_path, ENTRY.replace(*change))

    def test_a_code_outside_a_table_is_named(self, tmp_path: Path):
        assert "a table of its own" in complaint(tmp_path, '"0xC004F074" = 1\n')

    def test_a_cause_stands_in_one_entry_only(self, tmp_path: Path):
        one = ENTRY + 'causes = ["host.silent"]\n'
        assert "the cause host.silent stands in 0xC004F074 too" in complaint(
            tmp_path, one + one.replace("F074", "F075")
        )

    def test_a_missing_one_is_a_damaged_installation(self, tmp_path: Path):
        with pytest.raises(WorldError) as raised:
            read(tmp_path / "gone.toml")
        assert raised.value.code == "catalogue_unreadable"


def test_the_catalogue_lies_where_resources_are_found():
    assert resource("errors.toml").is_file()
