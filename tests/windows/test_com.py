"""The WMI session over COM: against WMI as this system has it, and against the whole documented object model."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from kmsmonitor.authority.windows import com
from kmsmonitor.authority.windows.ports import WmiError
from kmsmonitor.authority.windows.spp import read
from tests.authority.windows import machines
from tests.windows import com_standin


@pytest.fixture
def connected():
    """Connects to a machine's stand-in, on this thread."""
    with com.com_thread():
        yield lambda machine, **more: com.connect(locator=com_standin.locator(machine), **more)


# ---------------------------------------------------------------- the real WMI of this system


def test_real_wmi_names_the_operating_system():
    with com.com_session() as session:
        (system,) = session.select("Win32_OperatingSystem", ("Caption", "Version"))
        assert "Windows" in system.get("Caption")
        assert system.get("NoSuchProperty") is None


def test_real_wmi_without_the_class_is_empty():
    with com.com_session() as session:
        assert session.select("KmsMonitorNoSuchClass", ("ID",)) == ()


def test_real_wmi_with_few_properties_breaks_nothing():
    """Wine knows two columns of the product class and no service class: gaps, no exception."""
    with com.com_session() as session:
        (product,) = session.select("SoftwareLicensingProduct", ("LicenseStatus", "LicenseIsAddon"))
        assert product.get("LicenseStatus") == 1
        assert product.get("Description") is None
        reading = read(session, None, None, machines.NOW)
    assert reading.products == ()
    assert reading.gaps


def test_real_wmi_refuses_an_unknown_column_with_the_documented_code():
    with com.com_session() as session, pytest.raises(WmiError) as caught:
        session.select("SoftwareLicensingProduct", ("LicenseStatus",), "NoSuchColumn = 1")
    assert caught.value.hresult == 0x80041017


def test_real_wmi_works_in_any_thread():
    answers = []

    def work():
        with com.com_session() as session:
            answers.extend(row.get("Caption") for row in session.select("Win32_OperatingSystem", ("Caption",)))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 3


def test_an_unreachable_computer_is_an_error_with_a_sentence():
    with pytest.raises(WmiError) as caught, com.com_session("no-such-computer.invalid"):
        pass
    assert caught.value.hresult >> 31
    assert caught.value.sentence


# ---------------------------------------------------------------- the whole object model


@pytest.mark.parametrize("late", [False, True], ids=["at_once", "at_first_object"])
@pytest.mark.parametrize("name", machines.ALL)
def test_each_computer_reads_the_same_through_com(name, late, connected):
    machine = machines.ALL[name]()
    machine.fails_late = late
    expected = read(machine, machine, machine, machines.NOW)
    assert read(connected(machine), machine, machine, machines.NOW) == expected


def test_connection_is_local_and_impersonates(connected):
    machine = machines.healthy()
    connected(machine)
    assert machine.connected == (".", r"root\cimv2", "", False, 0x80)
    assert (machine.security.ImpersonationLevel, machine.security.AuthenticationLevel) == (3, 0)


def test_connection_to_another_computer_is_private(connected):
    machine = machines.healthy()
    connected(machine, computer="pc-18", user="CORP\\helpdesk", password="x")
    assert machine.connected == ("pc-18", r"root\cimv2", "CORP\\helpdesk", True, 0x80)
    assert machine.security.AuthenticationLevel == 6


def test_refused_connection_carries_the_inner_code(connected):
    machine = machines.healthy()
    machine.refuses["connect"] = 0x80070005
    with pytest.raises(WmiError) as caught:
        connected(machine)
    assert caught.value.hresult == 0x80070005
    assert caught.value.remedy


def test_uint32_come_unsigned(connected):
    (row,) = connected(machines.computer(machines.product(LicenseStatusReason=0xC004F009))).select(
        "SoftwareLicensingProduct", ("ID", "LicenseStatusReason", "LicenseIsAddon"), "PartialProductKey IS NOT NULL"
    )
    assert row.get("LicenseStatusReason") == 0xC004F009
    assert row.get("LicenseIsAddon") is False


def test_method_runs_and_changes_the_computer(connected):
    machine = machines.in_notification_mode()
    machine.methods["Activate"] = machines.healthy().methods["Activate"]
    session = connected(machine)
    where = f"ID = '{machines.SKU}'"
    (row,) = session.select("SoftwareLicensingProduct", ("ID", "LicenseStatus"), where)
    assert row.call("Activate") == {"ReturnValue": 0}
    (after,) = session.select("SoftwareLicensingProduct", ("ID", "LicenseStatus", "GracePeriodRemaining"), where)
    assert (after.get("LicenseStatus"), after.get("GracePeriodRemaining")) == (1, machines.FULL_LEASE)


def test_method_takes_parameters_by_name_and_gives_results(connected):
    machine = machines.healthy()
    machine.methods["SetKeyManagementServiceMachine"] = lambda _machine, _row, given: {"Echo": given["MachineName"]}
    (row,) = connected(machine).select("SoftwareLicensingService", ("Version",))
    assert row.call("SetKeyManagementServiceMachine", MachineName="kms9.example")["Echo"] == "kms9.example"
    assert machine.calls == [("SetKeyManagementServiceMachine", {"MachineName": "kms9.example"})]


def test_failing_method_carries_the_scode_not_the_general_code(connected):
    (row,) = connected(machines.in_notification_mode()).select(
        "SoftwareLicensingProduct", ("ID",), f"ID = '{machines.SKU}'"
    )
    with pytest.raises(WmiError) as caught:
        row.call("Activate")
    assert caught.value.hresult == 0xC004F074


def test_returned_code_is_an_error_too(connected):
    machine = machines.healthy()
    machine.methods["Activate"] = lambda _machine, _row, _given: {"ReturnValue": 0xC004F038}
    (row,) = connected(machine).select("SoftwareLicensingProduct", ("ID",), f"ID = '{machines.SKU}'")
    with pytest.raises(WmiError) as caught:
        row.call("Activate")
    assert caught.value.hresult == 0xC004F038


def test_closed_session_is_given_back(connected):
    session = connected(machines.healthy())
    session.close()
    with pytest.raises(AttributeError):
        session.select("SoftwareLicensingService", ("Version",))


def test_reading_ages_from_its_own_time(connected):
    machine = machines.healthy()
    reading = read(connected(machine), machine, machine, machines.NOW)
    assert reading.products[0].remaining == timedelta(days=178)
