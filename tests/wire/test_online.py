"""What an activation over the Internet sends and hears: every field named, one encoding, nothing else taken (N2-N4)."""

import json
from contextlib import suppress
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.wire import sealed_document as form
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.installation_id import confirmation_id, installation_id
from kmsmonitor.wire.lab_key import make_mak
from kmsmonitor.wire.online import (
    KEY_USED_UP,
    MOST_ANSWER,
    MOST_REQUEST,
    REPORT_WHY,
    REQUEST_WHY,
    Computer,
    OnlineAnswer,
    OnlineReport,
    OnlineRequest,
    key_hash,
    online_answer,
    online_report,
    online_request,
)

MAK = make_mak(7, 0x4F2C)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
COMPUTER = Computer(
    make="Maker",
    model="Model 7",
    bios_name="Firmwarer",
    bios_revision="1.2",
    bios_date="11/22/2024",
    os_version="Linux 6.1",
    software_version="kmsmonitor 1",
    region="AT",
    language="de",
)

GOLDEN = (
    b'{"boot_file":"vmlinuz","boot_file_hash":"ababababababababababababababababababababababababababab'
    b'ababababab","document":"kmsmonitor lab online activation report","exploit":"","installation_id"'
    b':"000001147298698712669713627079541203675025169698682619490831231","installed":1,"mac":"46d38e6'
    b'e3bd235a2e71268b7b06ac9f0","validation":"genuine","version":1}'
)


def request(**change) -> OnlineRequest:
    made = online_request(
        mak=MAK,
        hardware_id=bytes(range(32)),
        product_id=UUID(int=1),
        machine_guid=UUID(int=2),
        computer=COMPUTER,
        request_time=NOW,
    )
    return replace(made, **change)


REQUEST = request()
ANSWER = online_answer(REQUEST, result=0, confirmation_id=confirmation_id(REQUEST.installation_id), now=NOW)
REPORT = online_report(REQUEST, boot_file="vmlinuz", boot_file_hash="ab" * 32)
DOCUMENTS = [REQUEST, ANSWER, REPORT]


def changed(data: bytes, **change: object) -> bytes:
    """The document with other fields and a MAC that fits them."""
    raw = json.loads(data) | change
    raw = {name: value for name, value in raw.items() if value is not ...}
    raw.pop("mac")
    return form._canonical({**raw, "mac": form._mac(raw)})


class TestWhatIsSent:
    def test_N2_the_request_holds_what_the_rule_names_and_nothing_else(self):
        assert [f.name for f in fields(OnlineRequest)] == list(REQUEST_WHY)
        assert set(json.loads(REQUEST.encode())) == {*REQUEST_WHY, "document", "version", "mac"}

    def test_N2_the_report_says_how_it_went(self):
        assert [f.name for f in fields(OnlineReport)] == list(REPORT_WHY)
        assert (REPORT.installed, REPORT.validation, REPORT.exploit) == (1, "genuine", "")

    @pytest.mark.parametrize("document", [REQUEST, REPORT])
    def test_N4_every_field_is_told_with_the_value_that_is_sent_and_its_purpose(self, document):
        sent = json.loads(document.encode())
        told = {field.name: field.value for field in document.sent_fields()}
        assert told == {name: value for name, value in sent.items() if name not in ("document", "version", "mac")}
        assert all(field.why.endswith(".") for field in document.sent_fields())

    def test_the_key_itself_is_not_sent(self):
        sent = REQUEST.encode().decode()
        assert MAK.text not in sent
        assert "4F2C" not in sent.upper().replace(REQUEST.key_hash.upper(), "").replace(REQUEST.hardware_id.upper(), "")
        assert REQUEST.key_hash == key_hash(MAK)
        assert REQUEST.installation_id == installation_id(MAK, bytes(range(32)))

    def test_the_same_computer_sends_the_same_bytes(self):
        assert request().encode() == REQUEST.encode()

    def test_the_encoding_stays_as_it_is(self):
        """A golden document: services and clients of other versions read it."""
        assert REPORT.encode() == GOLDEN

    def test_a_maker_s_odd_text_is_made_fit_to_be_shown(self):
        odd = replace(COMPUTER, make="  A\tB\x00" + "x" * 200)
        made = online_request(
            mak=MAK, hardware_id=bytes(32), product_id=UUID(int=1), machine_guid=UUID(int=2), computer=odd,
            request_time=NOW,
        )  # fmt: skip
        assert made.make.startswith("A B")
        assert len(made.make) == 80
        assert OnlineRequest.decode(made.encode()) == made

    def test_S12_times_are_utc_and_a_time_without_zone_is_refused(self):
        east = NOW.astimezone(timezone(timedelta(hours=5)))
        assert form.time_to_text(east) == form.time_to_text(NOW) == "2026-11-22T12:00:00.000000Z"
        assert form.text_to_time(form.time_to_text(NOW)) == NOW
        with pytest.raises(ValueError, match="S12"):
            form.time_to_text(NOW.replace(tzinfo=None))

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"installation_id": "123"}, "installation_id"),
            ({"key_hash": "AB" * 32}, "key_hash"),
            ({"machine_guid": "me"}, "machine_guid"),
            ({"make": "x" * 81}, "make"),
            ({"model": "a\nb"}, "model"),
            ({"request_time": "now"}, "request_time"),
        ],
    )
    def test_what_no_service_would_take_is_not_sent(self, change, field):
        with pytest.raises(ValueError, match=f"^{field}: "):
            request(**change).encode()


class TestReading:
    @pytest.mark.parametrize("document", DOCUMENTS)
    def test_what_was_sent_is_what_is_read(self, document):
        assert type(document).decode(document.encode()) == document

    @pytest.mark.parametrize("document", DOCUMENTS)
    def test_a_document_cut_anywhere_is_refused(self, document):
        whole = document.encode()
        for size in range(len(whole)):
            with pytest.raises(WireError):
                type(document).decode(whole[:size])

    @pytest.mark.parametrize("document", DOCUMENTS)
    def test_a_byte_changed_anywhere_is_found(self, document):
        whole = document.encode()
        for place in range(len(whole)):
            bent = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
            with pytest.raises(WireError):
                type(document).decode(bent)

    @pytest.mark.parametrize(
        "bend",
        [
            lambda raw: raw + raw,  # the answer twice
            lambda raw: raw + b"\n",
            lambda raw: b" " + raw,
            lambda raw: raw.replace(b":", b": ", 1),
            lambda raw: raw.replace(b'"version":1', b'"version":1,"version":1'),
        ],
    )
    def test_only_the_canonical_form_is_taken(self, bend):
        with pytest.raises(WireError):
            OnlineAnswer.decode(bend(ANSWER.encode()))

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"result": True}, "result"),
            ({"result": 1 << 32}, "result"),
            ({"result": 1.0}, "result"),
            ({"result": -1}, "result"),
            ({"confirmation_id": "12"}, "confirmation_id"),
            ({"confirmation_id": ""}, "confirmation_id"),  # a success without one
            ({"result": KEY_USED_UP}, "confirmation_id"),  # a refusal with one
            ({"installation_id": "\N{ARABIC-INDIC DIGIT ONE}" * 63}, "installation_id"),
            ({"installation_id": None}, "installation_id"),
            ({"service_time": "2026-13-22T12:00:00.000000Z"}, "service_time"),
            ({"service_time": "2026-11-22T12:00:00Z"}, "service_time"),
            ({"version": 2}, "version"),
            ({"version": True}, "version"),
            ({"document": "kmsmonitor lab online activation request"}, "document"),
            ({"service_time": ...}, "service_time"),
            ({"more": 1}, "'more'"),
        ],
    )
    def test_a_field_that_cannot_be_is_named(self, change, field):
        with pytest.raises(WireError) as caught:
            OnlineAnswer.decode(changed(ANSWER.encode(), **change))
        assert caught.value.field == field

    def test_another_key_s_mac_is_no_mac(self):
        raw = json.loads(ANSWER.encode()) | {"mac": "0" * 32}
        with pytest.raises(WireError) as caught:
            OnlineAnswer.decode(form._canonical(raw))
        assert caught.value.field == "mac"

    @pytest.mark.parametrize(
        ("kind", "limit"), [(OnlineRequest, MOST_REQUEST), (OnlineAnswer, MOST_ANSWER), (OnlineReport, MOST_REQUEST)]
    )
    def test_a_document_that_is_too_long_is_not_even_looked_at(self, kind, limit):
        with pytest.raises(WireError) as caught:
            kind.decode(b"[" * (limit + 1))
        assert caught.value.field == "size"

    @pytest.mark.parametrize("data", [b"", b"[]", b"1", b"null", b"[" * 2000, b"\xff\xfe", b'{"a":' + b"9" * 5000])
    def test_what_is_no_document_at_all(self, data):
        with pytest.raises(WireError):
            OnlineRequest.decode(data)

    @given(st.binary(max_size=200))
    def test_nothing_but_a_wire_error_ever_comes_of_bytes(self, data):
        for document in DOCUMENTS:
            with pytest.raises(WireError):
                type(document).decode(data)

    @given(st.dictionaries(st.sampled_from(["result", "confirmation_id", "mac", "version"]), st.integers() | st.text()))
    def test_nor_of_well_formed_ones(self, change):
        with suppress(WireError):
            OnlineAnswer.decode(changed(ANSWER.encode(), **change))
