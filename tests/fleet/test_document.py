"""One flat object: every field that an export needs, and nothing that names a person or a computer."""

import json
import re
from uuid import UUID

import pytest

from kmsmonitor.fleet.document import FIELDS, MACHINE_FIELDS, PRODUCT_FIELDS, cause_of, document, is_expected
from kmsmonitor.licensing.outcome import Outcome, unforeseen
from kmsmonitor.licensing.status import OutcomeKind
from kmsmonitor.resources import resource
from kmsmonitor.value import replace
from tests.fleet.sample import FEW, NOW, RENEWED, SILENT, facts_of, licensed

# The fields that the reference names for every export, by its own words.
AGREED = {
    "schema", "tool_version", "machine_token", "collected_at", "product", "application_id", "activation_id",
    "edition", "channel", "license_status", "status_reason", "activated_via", "expires_at", "remaining_minutes",
    "last_success_at", "last_attempt_at", "last_outer_code", "last_inner_code", "cause_id", "failing_since",
    "missed_renewals", "next_attempt_at", "host_used", "host_origin", "host_expected", "count_current",
    "count_required", "clock_offset_s", "cmid_token", "facts_age_s", "confidence",
}  # fmt: skip


def told(facts, **more):
    return document(facts, **{"machine": "m-1", "site": "Berlin", "own_hosts": ("corp.test",)} | more)


def test_every_agreed_field_is_there_and_flat():
    found = told(facts_of(licensed()))
    assert found.keys() >= AGREED
    assert tuple(found) == FIELDS
    assert [key for key, value in found.items() if isinstance(value, list | dict)] == ["other_products"]


def test_the_help_explains_every_field():
    page = resource("help/fleet.md").read_text(encoding="utf-8")
    rows = set(re.findall(r"`(\w+)`", "".join(line.split("|")[1] for line in page.splitlines() if line[:3] == "| `")))
    assert set(FIELDS) <= rows


def test_a_computer_that_is_fine():
    found = told(facts_of(licensed()))
    assert (found["license_status"], found["urgency"], found["activated_via"]) == (1, "ok", "kms")
    assert found["remaining_minutes"] == 179 * 1440
    assert (found["cause_id"], found["last_outer_code"], found["last_inner_code"]) == (None, None, None)
    assert (found["count_current"], found["count_required"], found["clock_offset_s"]) == (40, 25, -0.5)
    assert (found["host_used"], found["host_origin"], found["host_expected"]) == ("kms1.corp.test", "cache", True)
    assert (found["confidence"], found["facts_age_s"]) == ("ok", 0.0)


def test_a_computer_that_fails_says_why():
    found = told(facts_of(licensed(days=20, failures=9, last=SILENT), outcomes=(SILENT, SILENT, RENEWED)))
    assert (found["last_outer_code"], found["last_inner_code"]) == ("0xC004F074", "0x8007274C")
    assert (found["cause_id"], found["missed_renewals"]) == ("tcp.timeout", 2)
    assert found["count_current"] == 40, "the newest answer that told of one"


@pytest.mark.parametrize(
    ("facts", "confidence"),
    [
        (facts_of(licensed(), gaps=True), "partial"),
        (facts_of(licensed(), stale=True), "unknown"),
        (facts_of(licensed(), facts_at=None), "unknown"),
        (facts_of(licensed(), products=()), "unknown"),
    ],
)
def test_how_far_it_may_be_trusted(facts, confidence):
    assert told(facts)["confidence"] == confidence


def test_other_products_have_the_same_fields():
    facts = facts_of(licensed())
    both = replace(facts, products=(*facts.products, replace(facts.products[0], name="Office")))
    (office,) = told(both)["other_products"]
    assert tuple(office) == PRODUCT_FIELDS
    assert office["product"] == "Office"
    assert not set(PRODUCT_FIELDS) & set(MACHINE_FIELDS)


def test_neither_the_client_ID_nor_a_sentence_of_an_attempt_leaves():
    secret = "PC-of-Jane"
    outcome = replace(SILENT, tried=(replace(SILENT.tried[0], detail=f"asked by {secret}"),))
    text = json.dumps(told(facts_of(licensed(failures=1, last=outcome), cmid=UUID(int=0xABCDEF))))
    assert secret not in text
    assert "abcdef" not in text


def test_it_is_small():
    text = json.dumps(told(facts_of(licensed(days=20, failures=9, last=SILENT))))
    assert len(text) < 4096


class TestCause:
    @pytest.mark.parametrize(
        ("outcome", "cause"),
        [
            (None, None),
            (RENEWED, None),
            (SILENT, "tcp.timeout"),
            (FEW, "host.threshold"),
            (Outcome(kind=OutcomeKind.FAILED, cause="no_way"), "no_way"),
            (Outcome(kind=OutcomeKind.NO_HOST), "no_host"),
            (unforeseen(ValueError("C:\\Users\\jane")), "bug"),
        ],
    )
    def test_it_is_a_stable_word(self, outcome, cause):
        assert cause_of(outcome) == cause


class TestExpectedHost:
    @pytest.mark.parametrize(
        ("host", "own", "expected"),
        [
            (None, ("corp.test",), None),
            ("kms1.corp.test", (), None),
            ("kms1.corp.test", ("corp.test",), True),
            ("KMS1.Corp.Test", ("corp.test",), True),
            ("kms.evil.test", ("corp.test",), False),
            ("10.1.2.3", ("10.0.0.0/8",), True),
            ("192.0.2.1", ("10.0.0.0/8",), False),
            ("kms.evil.test", ("10.0.0.0/8",), None),
        ],
    )
    def test_a_name_cannot_be_judged_by_addresses(self, host, own, expected):
        assert is_expected(host, own) is expected


def test_moments_are_UTC_with_Z():
    found = told(facts_of(licensed(), at=NOW))
    for key, value in found.items():
        if key.endswith("_at") and value is not None:
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", value), key
