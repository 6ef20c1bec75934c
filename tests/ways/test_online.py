"""The MAK way (O4, N1, M1, S8): what it sends when, what each answer means, and what is tried again."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.catalogue import explain
from kmsmonitor.lab.activation_service import EXAMPLE_KEYS, ActivationService, ServiceFault
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.events import ActivateAsked, AttemptEnded
from kmsmonitor.licensing.machine import step
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Way
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.https import WebReply, ask_available, post
from kmsmonitor.ways.online import PAUSES, ask_online
from kmsmonitor.ways.ports import Ports
from kmsmonitor.ways.sequence import CODE_CANCELLED, attempt
from kmsmonitor.wire.installation_id import installation_id
from kmsmonitor.wire.lab_key import make_mak
from kmsmonitor.wire.online import key_hash, online_answer, online_report
from kmsmonitor.wire.web_address import parse_web_address
from tests.ways.world import CLOCK, PLAN
from tests.wire.test_online import request

PLENTY, LAST, USED_UP, BLOCKED = (key.mak for key in EXAMPLE_KEYS)
PLAN_WITH_MAK = replace(PLAN, channel=Channel.MAK, mak=True, service=True)


class Online:
    """The port: the lab's service over real HTTP and TLS, a key, and no waiting."""

    host, port = "127.0.0.1", 443

    def __init__(self, lab, mak=PLENTY, on_wait=lambda _: None):
        self.about = lab.describe()
        self.mak = mak
        self.waited = []
        self.on_wait = on_wait
        self.sent = []
        self.reports = 0

    def request(self, *, deadline, cancel):  # noqa: ARG002 - the port's
        if self.mak is None:
            raise WorldError("mak_missing", "The key is not in the keyring any more.", remedy="Enter it again.")
        hardware_id = bytes(range(32))
        return request(installation_id=installation_id(self.mak, hardware_id), key_hash=key_hash(self.mak))

    def available(self, *, deadline, cancel, on_stage):
        address = parse_web_address(self.about.availability_url)
        return ask_available(address, deadline=deadline, cancel=cancel, on_stage=on_stage)

    def activate(self, body, *, deadline, cancel, on_stage):
        self.sent.append(body)
        return self._post("/activate", body, deadline, cancel, on_stage)

    def report(self, asked, *, deadline, cancel):
        self.reports += 1
        self._post("/report", online_report(asked).encode(), deadline, cancel, None)

    def wait(self, seconds, *, cancel):
        self.waited.append(seconds)
        self.on_wait(seconds)
        cancel.check()

    def _post(self, path, body, deadline, cancel, on_stage):
        address = parse_web_address(self.about.url).below(path)
        ca_file = self.about.ca_file
        return post(address, body, ca_file=ca_file, deadline=deadline, cancel=cancel, on_stage=on_stage)


@pytest.fixture
def lab():
    with ActivationService() as made:
        yield made


def ports(online):
    return Ports(discover=None, resolve=None, exchange=None, draw=None, clock=CLOCK, online=online)


def ask(online, *, deadline=60, cancel=None, progress=lambda *_: None):
    return ask_online(PLAN_WITH_MAK, ports(online), Deadline(deadline), cancel or Cancel(), progress)


def lines(outcome):
    return [(line.answer, line.stage, line.code) for line in outcome.tried]


class TestAnswers:
    def test_O4_a_MAK_activates_and_the_record_says_how(self, lab):
        told = []
        online = Online(lab)
        outcome = ask(online, progress=lambda stage, host: told.append((stage, host)))
        assert (outcome.kind, outcome.way, outcome.code) == (OutcomeKind.ACTIVATED, Way.MAK, None)
        assert lines(outcome) == [("answered", None, None)]
        assert [stage.stage for stage in outcome.tried[0].stages] == ["availability", "tcp", "tls", "answer"]
        assert told == [(stage, "127.0.0.1") for stage in ("availability", "tcp", "tls", "answer")]
        assert abs(outcome.clock_offset_s) < 60
        assert (online.waited, online.reports, lab.counters.reports) == ([], 1, 1)

    def test_S8_it_never_expires(self, lab):
        outcome = ask(Online(lab))
        now = CLOCK.now()
        state = step(fresh(now, Channel.MAK), ActivateAsked(), now, Policy()).state
        state = step(state, AttemptEnded(state.flight.id, outcome), now, Policy()).state
        later = step(state, AttemptEnded(99, outcome), now + timedelta(days=4000), Policy()).state
        assert (later.status, later.expires_at, later.next_attempt_at) == (LicenseStatus.LICENSED, None, None)

    @pytest.mark.parametrize(
        ("mak", "code"),
        [(USED_UP, 0xC004C020), (BLOCKED, 0xC004C003), (make_mak(0x999, 1), 0xC004C001)],
        ids=["used up", "blocked", "unknown"],
    )
    def test_M1_a_refusal_has_its_code_cause_and_remedy_and_is_not_repeated(self, lab, mak, code):
        online = Online(lab, mak)
        outcome = ask(online)
        assert (outcome.kind, outcome.code) == (OutcomeKind.REFUSED, code)
        assert lines(outcome) == [("refused", "answer", code)]
        assert explain(code).known
        assert explain(code).remedy
        assert (len(online.sent), online.waited, online.reports) == (1, [], 0)

    def test_no_key_in_the_keyring_is_a_sentence_and_nothing_is_asked(self, lab):
        outcome = ask(Online(lab, mak=None))
        assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, 0xC004F014)
        assert outcome.tried[0].detail == "The key is not in the keyring any more. Enter it again."
        assert lab.counters.questions == 0


class TestN1:
    @pytest.mark.parametrize("status", [500, 503])
    def test_N1_after_a_no_nothing_is_sent(self, lab, status):
        lab.question_status = status
        online = Online(lab)
        outcome = ask(online)
        assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0xC004C00C)
        assert lines(outcome) == [("unreachable", "availability", 0xC004C00C)]
        assert f"HTTP status {status}" in outcome.tried[0].detail
        assert (online.sent, lab.counters.connections) == ([], 0)

    def test_N1_it_is_asked_before_every_try(self, lab):
        lab.set_fault(ServiceFault.LOSE, times=1)
        online = Online(lab, on_wait=lambda _: setattr(lab, "question_status", 500))
        outcome = ask(online)
        assert [line.stage for line in outcome.tried] == ["answer", "availability"]
        assert len(online.sent) == 1

    def test_N1_any_status_below_500_will_do(self, lab):
        lab.question_status = 404
        assert ask(Online(lab)).success


class TestRepeating:
    @pytest.mark.parametrize(
        "fault", [ServiceFault.LOSE, ServiceFault.RESET, ServiceFault.SERVER_ERROR, ServiceFault.HUGE]
    )
    def test_M1_what_broke_off_is_repeated_with_the_same_bytes_and_uses_one_activation(self, lab, fault):
        lab.set_fault(fault, times=1)
        online = Online(lab, LAST)
        outcome = ask(online)
        assert outcome.kind is OutcomeKind.ACTIVATED
        assert [line.answer for line in outcome.tried] == ["unreachable", "answered"]
        assert online.sent[0] == online.sent[1]
        assert online.waited == [PAUSES[0]]
        assert lab.ledger.account(LAST).left == 0

    def test_M1_a_lost_answer_costs_nothing_in_a_later_attempt_either(self, lab):
        lab.set_fault(ServiceFault.LOSE)
        online = Online(lab, LAST)
        outcome = ask(online)
        assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0x80072EFE)
        assert (len(online.sent), online.waited) == (3, list(PAUSES))
        lab.set_fault(ServiceFault.NONE)
        assert ask(Online(lab, LAST)).success

    def test_a_duplicated_answer_is_one_answer(self, lab):
        lab.set_fault(ServiceFault.DUPLICATE)
        assert ask(Online(lab)).success

    @pytest.mark.parametrize("fault", [ServiceFault.OTHER_CA, ServiceFault.EXPIRED, ServiceFault.WRONG_NAME])
    def test_a_certificate_that_does_not_count_is_not_tried_again(self, lab, fault):
        lab.set_fault(fault)
        online = Online(lab)
        outcome = ask(online)
        assert lines(outcome) == [("unreachable", "tls", 0x80072F8F)]
        assert "certificate does not count" in outcome.tried[0].detail
        assert (online.waited, lab.counters.requests) == ([], 0)

    def test_a_slow_answer_ends_with_the_deadline_and_no_wait_begins_that_would_outlast_it(self, lab):
        lab.set_fault(ServiceFault.SLOW)
        online = Online(lab)
        outcome = ask(online, deadline=0.5)
        assert lines(outcome) == [("unreachable", "answer", 0x80072EE2)]
        assert online.waited == []

    @pytest.mark.parametrize("stage", ["availability", "tls", "answer"])
    def test_cancelled_at_any_stage_it_is_over_at_once(self, lab, stage):
        lab.set_fault(ServiceFault.SLOW)
        cancel = Cancel()
        plan = replace(PLAN_WITH_MAK, only=Way.MAK)
        begun = threading.Event()
        thread = threading.Thread(target=lambda: (begun.wait(30), cancel.cancel()))
        thread.start()

        def note(now, _host=None) -> None:
            if now == stage:
                begun.set()

        outcome = attempt(plan, ports(Online(lab)), Deadline(60), cancel, note)
        thread.join()
        assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, CODE_CANCELLED)

    def test_cancelled_while_it_waits_for_the_next_try(self, lab):
        lab.set_fault(ServiceFault.LOSE)
        cancel = Cancel()
        outcome = attempt(
            replace(PLAN_WITH_MAK, only=Way.MAK),
            ports(Online(lab, on_wait=lambda _: cancel.cancel())), Deadline(60), cancel, lambda *_: None,
        )  # fmt: skip
        assert outcome.code == CODE_CANCELLED

    def test_a_report_that_nobody_takes_changes_nothing(self, lab):
        class Unheard(Online):
            def report(self, asked, *, deadline, cancel):  # noqa: ARG002 - the port's
                super().report(asked, deadline=Deadline(0), cancel=cancel)

        online = Unheard(lab)
        assert ask(online).success
        assert (online.reports, lab.counters.reports) == (1, 0)


class TestChecks:
    """An answer that is none to this request counts as no answer."""

    @pytest.mark.parametrize(
        ("change", "words"),
        [({"request_time": "2026-11-22T12:00:00.000001Z"}, "another request"), ({}, "not for this computer")],
    )
    def test_another_s_answer(self, lab, change, words):
        online = Online(lab)
        asked = online.request(deadline=None, cancel=None)
        answer = online_answer(replace(asked, **change), result=0, confirmation_id="0" * 48, now=CLOCK.now())
        online.activate = lambda *_, **__: WebReply(200, answer.encode())
        outcome = ask(online)
        assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0x8007000D)
        assert words in outcome.tried[0].detail
        assert len(outcome.tried) == 3

    def test_a_damaged_answer_names_the_field(self, lab):
        online = Online(lab)
        online.activate = lambda *_, **__: WebReply(200, b'{"result":0}')
        assert "confirmation_id at byte 0: it is missing" in ask(online).tried[0].detail

    def test_an_answer_twice_in_one_body_is_damaged(self, lab):
        online = Online(lab)
        real = online.activate
        online.activate = lambda *a, **b: WebReply(200, 2 * real(*a, **b).body)
        outcome = ask(online)
        assert outcome.kind is OutcomeKind.UNREACHABLE
        assert lab.ledger.account(PLENTY).left == 49
