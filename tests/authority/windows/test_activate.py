"""Asking Windows to activate: what is refused, what is believed, what the events add."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kmsmonitor.authority.windows.activate import Helpers, activate
from kmsmonitor.authority.windows.com import error_of
from kmsmonitor.authority.windows.spp import read
from kmsmonitor.licensing.status import OutcomeKind, Way
from tests.authority.windows import machines
from tests.authority.windows.machines import NOW, request, response


class FixedClock:
    """The same moment always; each look at the stopwatch is a second and a half later."""

    seconds = 100.0

    def now(self):
        return NOW

    def monotonic(self):
        self.seconds += 1.5
        return self.seconds


def asked(machine, *, event_log=True):
    """The outcome of one request at the machine; pauses are noted, not slept."""
    machine.pauses = []
    helpers = Helpers(
        rights=machine,
        clock=FixedClock(),
        event_log=machine if event_log else None,
        registry=machine,
        pause=machine.pauses.append,
    )
    machine.stages = []
    product = read(machine, machine, machine, NOW).products[0]
    return activate(machine, product, helpers, lambda stage, host=None: machine.stages.append((stage, host)))


def methods(machine):
    return [method for method, _parameters in machine.calls]


def test_renewal_is_refreshed_read_again_and_told_by_its_events():
    machine = machines.healthy()
    outcome = asked(machine)
    assert methods(machine) == ["Activate", "RefreshLicenseStatus"]
    assert (outcome.kind, outcome.way, outcome.host, outcome.count) == (
        OutcomeKind.RENEWED,
        Way.KMS,
        machines.HOST,
        31,
    )
    assert (outcome.started_at, outcome.duration_s) == (NOW, 1.5)
    assert machine.stages == [("answer", machines.HOST)]
    assert machine.pauses == []


def test_L2_standard_user_may_activate_a_volume_client():
    machine = machines.in_notification_mode()
    machine.methods["Activate"] = machines.healthy().methods["Activate"]
    assert not machine.admin
    assert asked(machine).kind is OutcomeKind.ACTIVATED


def test_directory_renewal_needs_no_events():
    machine = machines.by_directory()
    outcome = asked(machine)
    assert machine.pauses == []
    assert (outcome.kind, outcome.way, outcome.tried) == (OutcomeKind.RENEWED, Way.AD, ())


def test_M1_licensed_mak_is_never_asked_again():
    machine = machines.with_mak()
    machine.admin = True
    outcome = asked(machine)
    assert methods(machine) == []
    assert (outcome.kind, outcome.cause) == (OutcomeKind.FAILED, "no_way")
    assert "use up an activation" in outcome.tried[0].detail


def test_L3_mak_without_the_right_is_refused_before_anything_is_touched():
    machine = machines.with_mak(licensed=False)
    outcome = asked(machine)
    assert methods(machine) == []
    assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, 0x80070005)


def test_administrator_activates_a_mak():
    machine = machines.with_mak(licensed=False)
    machine.admin = True
    outcome = asked(machine)
    assert (outcome.kind, outcome.way) == (OutcomeKind.ACTIVATED, Way.MAK)
    assert machine.pauses == []  # a MAK leaves no events of KMS: none are waited for


def test_standard_user_may_where_the_organisation_lets_all_of_them():
    machine = machines.with_mak(licensed=False)
    machine.set_registry("", "UserOperations", 1)
    assert asked(machine).kind is OutcomeKind.ACTIVATED


def test_token_only_computer_is_not_asked():
    machine = machines.healthy()
    machine.classes["SoftwareLicensingProduct"][1].update(VLActivationTypeEnabled=3)
    outcome = asked(machine)
    assert methods(machine) == []
    assert "certificate" in outcome.tried[0].detail


def test_failure_shows_the_codes_behind_the_outer_one():
    machine = machines.in_notification_mode()
    outcome = asked(machine)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0xC004F074)
    assert [(t.host, t.port, t.code) for t in outcome.tried] == [
        (machines.HOST, 1688, 0x800706BA),
        ("2001:db8::7", 1700, 0x800705B4),
    ]
    assert methods(machine) == ["Activate"]


def test_K10_count_too_low_is_told_with_its_numbers():
    machine = machines.in_notification_mode()

    def activate_(machine, _row, _parameters):
        machine.events += [request(NOW, status=5), response(NOW, code=0xC004F038, activated=0, count=12)]
        raise error_of(0xC004F038)

    machine.methods["Activate"] = activate_
    outcome = asked(machine)
    assert (outcome.kind, outcome.code, outcome.count, outcome.required) == (
        OutcomeKind.BELOW_THRESHOLD,
        0xC004F038,
        12,
        25,
    )


def test_general_code_gives_way_to_what_the_host_said():
    machine = machines.in_notification_mode()

    def activate_(machine, _row, _parameters):
        machine.events.append(request(NOW, code=0xC004F06C, status=5))
        raise error_of(0xC004F074)

    machine.methods["Activate"] = activate_
    outcome = asked(machine)
    assert (outcome.kind, outcome.code, outcome.host) == (OutcomeKind.REFUSED, 0xC004F06C, machines.HOST)


def test_events_of_earlier_attempts_are_not_this_ones():
    machine = machines.in_notification_mode()
    machine.events.append(request(NOW - timedelta(hours=2), code=0x8007232B, server=":0", status=5))
    assert [t.code for t in asked(machine).tried] == [0x800706BA, 0x800705B4]


def test_events_that_come_late_are_waited_for_and_then_done_without():
    machine = machines.healthy()
    machine.late_looks = 2
    assert asked(machine).count == 31
    assert machine.pauses == [0.5, 0.5]
    machine = machines.healthy()
    machine.late_looks = 99
    outcome = asked(machine)
    assert (outcome.kind, outcome.count, len(machine.pauses)) == (OutcomeKind.RENEWED, None, 3)


def test_another_activation_under_way_is_told_and_not_waited_for():
    machine = machines.healthy()

    def busy(_machine, _row, _parameters):
        raise error_of(0xC004E028)

    machine.methods["Activate"] = busy
    outcome = asked(machine)
    assert (outcome.kind, outcome.code, machine.pauses) == (OutcomeKind.FAILED, 0xC004E028, [])


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (0xC004F038, OutcomeKind.BELOW_THRESHOLD),
        (0xC004F074, OutcomeKind.UNREACHABLE),
        (0x8007232B, OutcomeKind.NO_HOST),
        (0x8007007B, OutcomeKind.NO_HOST),
        (0xC004F042, OutcomeKind.REFUSED),
        (0x80070005, OutcomeKind.FAILED),
    ],
)
def test_raised_code_is_a_verdict_without_events_too(code, kind):
    machine = machines.healthy()

    def fails(_machine, _row, _parameters):
        raise error_of(code)

    machine.methods["Activate"] = fails
    outcome = asked(machine, event_log=False)
    assert (outcome.kind, outcome.code) == (kind, code)


# ---------------------------------------------------------------- no error is no success


def silent(_machine, _row, _parameters):
    """No error, and nothing done."""
    return {}


def test_no_error_and_no_licence_is_a_failure_with_windows_reason():
    machine = machines.in_notification_mode()
    machine.methods["Activate"] = silent
    outcome = asked(machine, event_log=False)
    assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, 0xC004F056)


def test_no_error_and_the_old_lease_is_no_renewal():
    machine = machines.healthy()
    machine.classes["SoftwareLicensingProduct"][1].update(GracePeriodRemaining=100_000)
    machine.methods["Activate"] = silent
    outcome = asked(machine, event_log=False)
    assert (outcome.kind, outcome.cause) == (OutcomeKind.FAILED, "lease_unchanged")


def test_lease_of_this_hour_counts_as_renewed():
    machine = machines.healthy()
    machine.classes["SoftwareLicensingProduct"][1].update(GracePeriodRemaining=machines.FULL_LEASE)
    machine.methods["Activate"] = silent
    assert asked(machine, event_log=False).kind is OutcomeKind.RENEWED


@pytest.mark.parametrize(
    ("status", "reason", "kind", "code"),
    [
        (4, 0x4004F065, OutcomeKind.FAILED, 0xC004F056),
        (5, 0xC004F200, OutcomeKind.FAILED, 0xC004F200),
        (6, 0x4004FC06, OutcomeKind.ACTIVATED, None),
        (3, 0x4004F00D, OutcomeKind.FAILED, 0xC004F056),
    ],
)
def test_status_after_the_request_decides(status, reason, kind, code):
    machine = machines.in_notification_mode()

    def to(_machine, row, _parameters):
        row.update(LicenseStatus=status, LicenseStatusReason=reason)
        return {}

    machine.methods["Activate"] = to
    outcome = asked(machine, event_log=False)
    assert (outcome.kind, outcome.code) == (kind, code)


def test_key_removed_meanwhile_is_told():
    machine = machines.healthy()
    product = read(machine, machine, machine, NOW).products[0]
    machine.classes["SoftwareLicensingProduct"].clear()
    helpers = Helpers(rights=machine, clock=FixedClock())
    outcome = activate(machine, product, helpers, lambda _stage, _host=None: None)
    assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, 0xC004F014)


def test_windows_7_is_asked_with_the_columns_that_it_has():
    machine = machines.windows_7()

    def licensed(_machine, row, _parameters):
        row.update(LicenseStatus=1, GracePeriodRemaining=machines.FULL_LEASE)
        return {}

    machine.methods = {"Activate": licensed, "RefreshLicenseStatus": silent}
    outcome = asked(machine, event_log=False)
    assert (outcome.kind, outcome.way) == (OutcomeKind.ACTIVATED, Way.KMS)
