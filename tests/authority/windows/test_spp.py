"""What is read of each kind of computer, over the ports."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kmsmonitor.authority.windows.spp import read, wmi_time
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way
from tests.authority.windows import machines
from tests.authority.windows.machines import NOW


def reading_of(machine):
    return read(machine, machine, machine, NOW)


def first(machine):
    return reading_of(machine).products[0]


def test_healthy_client_is_read_completely():
    reading = reading_of(machines.healthy())
    product = reading.products[0]
    assert reading.gaps == ()
    assert (reading.cmid, reading.caching, reading.version) == (machines.CMID, True, "10.0.22631.3007")
    assert reading.last_success_at == NOW - timedelta(days=2) + timedelta(microseconds=0)
    assert (product.channel, product.status, product.way) == (Channel.KMS_CLIENT, LicenseStatus.LICENSED, Way.KMS)
    assert product.remaining == timedelta(days=178)
    assert (product.host, product.host_port, product.host_origin) == (machines.HOST, 1688, HostOrigin.CACHED)
    assert product.intervals == Intervals(timedelta(hours=2), timedelta(days=7))
    assert product.reason == 0x4004F040
    assert product.evaluation_end is None
    assert (product.activation_id, product.application_id) == (machines.SKU, machines.WINDOWS)


def test_only_rows_with_a_key_are_asked_for_and_only_needed_columns():
    machine = machines.healthy()
    reading_of(machine)
    assert len(machine.queries) == 3  # service, products, an Office of its own
    assert all("*" not in query and "OfflineInstallationId" not in query for query in machine.queries)
    assert "PartialProductKey IS NOT NULL" in machine.queries[1]


@pytest.mark.parametrize("name", machines.ALL)
def test_firmware_key_is_never_asked_for(name):
    machine = machines.ALL[name]()
    reading_of(machine)
    assert not any("OA3x" in query for query in machine.queries)


def test_directory_activation_names_its_object_and_no_host():
    product = first(machines.by_directory())
    assert product.way is Way.AD
    assert product.directory.object_name == "Corp Activation Object"
    assert product.directory.csvlk_sku_id.startswith("44444444")
    assert product.host is None


def test_directory_activation_may_tell_less():
    machine = machines.by_directory()
    row = machine.classes["SoftwareLicensingProduct"][1]
    row.update(ADActivationObjectDN=None, ADActivationCsvlkPid=None)
    directory = first(machine).directory
    assert (directory.object_name, directory.object_dn, directory.csvlk_pid) == ("Corp Activation Object", "", "")
    row.update(ADActivationObjectName=None)
    assert first(machine).directory is None


def test_row_without_id_or_key_is_no_product():
    """Wine's own WMI has such a row."""
    machine = machines.healthy()
    machine.classes["SoftwareLicensingProduct"] = [machines.product(ID=None), machines.product(PartialProductKey="")]
    machine.classes["OfficeSoftwareProtectionProduct"] = [
        machines.product(ID=None),
        machines.product(PartialProductKey=""),
    ]
    assert reading_of(machine).products == ()


def test_mak_is_licensed_for_good_and_asks_no_host():
    product = first(machines.with_mak())
    assert (product.channel, product.way, product.remaining, product.host) == (Channel.MAK, Way.MAK, None, None)


def test_retail_never_asks_kms():
    product = first(machines.retail())
    assert (product.channel, product.way, product.host) == (Channel.RETAIL, None, None)


def test_evaluation_tells_its_end_in_utc():
    product = first(machines.evaluation())
    assert product.channel is Channel.EVALUATION
    assert product.evaluation_end == datetime(2026, 6, 29, 9, 0, tzinfo=UTC)


def test_notification_mode_keeps_its_reason_and_has_nothing_left():
    product = first(machines.in_notification_mode())
    assert (product.status, product.reason, product.remaining) == (LicenseStatus.NOTIFICATION, 0xC004F056, None)
    assert product.host == machines.HOST


def test_windows_comes_before_office_whatever_the_order_of_rows():
    reading = reading_of(machines.office_beside())
    assert [p.application_id for p in reading.products] == [machines.WINDOWS, machines.OFFICE]
    assert reading.products[1].activation_id == machines.OFFICE_SKU
    assert reading.products[1].status is LicenseStatus.NOTIFICATION


def test_windows_7_is_asked_for_the_columns_that_it_has():
    machine = machines.windows_7()
    reading = reading_of(machine)
    assert [p.status for p in reading.products] == [LicenseStatus.OOB_GRACE, LicenseStatus.LICENSED]
    assert reading.products[0].remaining == timedelta(days=20)
    assert reading.products[1].way is Way.KMS  # it does not say so, but its key leaves nothing else
    assert sum("FROM SoftwareLicensingProduct " in query for query in machine.queries) == 1
    assert reading.gaps == ()


def test_unknown_column_drops_to_a_smaller_set():
    machine = machines.healthy()
    machine.columns["SoftwareLicensingProduct"] -= {"ADActivationObjectDN", "KeyManagementServiceProductKeyID"}
    reading = reading_of(machine)
    assert reading.products[0].status is LicenseStatus.LICENSED
    assert reading.products[0].remaining == timedelta(days=178)
    assert sum("FROM SoftwareLicensingProduct " in query for query in machine.queries) == 3


def test_broken_service_becomes_a_gap_with_its_code():
    reading = reading_of(machines.broken_service())
    assert reading.products == ()
    assert any("0x80070422" in gap and gap.startswith("The installed products") for gap in reading.gaps)
    assert any(gap.startswith("The licensing service could not be read") for gap in reading.gaps)


def test_denied_service_leaves_the_products():
    reading = reading_of(machines.access_denied())
    assert reading.products[0].status is LicenseStatus.LICENSED
    assert reading.cmid is None
    assert any("0x80041003" in gap for gap in reading.gaps)


def test_a_system_without_the_classes_is_empty_and_says_so():
    reading = reading_of(machines.Machine())
    assert reading.products == ()
    assert reading.gaps == (
        "The licensing service says nothing about itself.",
        "Windows names no product with a key.",
    )


def test_another_computer_is_read_without_registry_and_events():
    machine = machines.healthy()
    reading = read(machine, None, None, NOW)
    assert reading.products[0].host == machines.HOST
    assert reading.last_success_at is None
    assert reading.gaps == ("The event log was not read.",)


# ---------------------------------------------------------------- which row counts


def test_row_left_by_an_upgrade_is_not_a_product():
    old = machines.product(ID="55555555-aaaa-4bbb-8ccc-000000000005", LicenseStatus=0)
    reading = reading_of(machines.computer(old, machines.product()))
    assert [p.activation_id for p in reading.products] == [machines.SKU]


def test_licensed_row_comes_before_one_in_notification_mode():
    other = machines.product(ID="55555555-aaaa-4bbb-8ccc-000000000005", LicenseStatus=5)
    reading = reading_of(machines.computer(other, machines.product()))
    assert [p.status for p in reading.products] == [LicenseStatus.LICENSED, LicenseStatus.NOTIFICATION]


def test_several_unlicensed_rows_are_reported_as_unclear():
    rows = [machines.product(ID=f"{n}5555555-aaaa-4bbb-8ccc-000000000005", LicenseStatus=0) for n in (1, 2)]
    reading = reading_of(machines.computer(*rows))
    assert len(reading.products) == 1
    assert reading_of(machines.computer(rows[0])).gaps == ()
    assert any("none says that it is in use" in gap for gap in reading.gaps)


def test_addon_is_no_product():
    addon = machines.product(ID="55555555-aaaa-4bbb-8ccc-000000000005", LicenseIsAddon=True)
    assert [p.activation_id for p in reading_of(machines.computer(addon, machines.product())).products] == [
        machines.SKU
    ]


# ---------------------------------------------------------------- hosts and their origin


def host_of(machine):
    product = first(machine)
    return product.host, product.host_port, product.host_origin


def test_K13_host_of_the_product_wins():
    machine = machines.computer(
        machines.product(KeyManagementServiceMachine="sku.example", KeyManagementServicePort=1700)
    )
    machine.set_registry("", "KeyManagementServiceName", "global.example")
    assert host_of(machine) == ("sku.example", 1700, HostOrigin.CONFIGURED)


def test_K13_host_of_the_application_wins_over_the_computers():
    machine = machines.healthy()
    machine.set_registry("", "KeyManagementServiceName", "global.example")
    machine.set_registry(rf"\{machines.WINDOWS}", "KeyManagementServiceName", "windows.example")
    machine.set_registry(rf"\{machines.WINDOWS}", "KeyManagementServicePort", "1701")
    assert host_of(machine) == ("windows.example", 1701, HostOrigin.CONFIGURED)


def test_K13_host_of_the_product_in_the_registry_wins_over_the_applications():
    machine = machines.healthy()
    machine.set_registry(rf"\{machines.WINDOWS}", "KeyManagementServiceName", "windows.example")
    machine.set_registry(rf"\{machines.WINDOWS}\{machines.SKU}", "KeyManagementServiceName", "sku.example")
    assert host_of(machine) == ("sku.example", 1688, HostOrigin.CONFIGURED)


def test_K13_host_of_the_service_is_configured():
    machine = machines.healthy()
    machine.classes["SoftwareLicensingService"][0].update(KeyManagementServiceMachine="fixed.example")
    assert host_of(machine) == ("fixed.example", 1688, HostOrigin.CONFIGURED)


def test_K7_without_caching_the_discovered_host_is_not_cached():
    machine = machines.healthy()
    machine.classes["SoftwareLicensingService"][0].update(KeyManagementServiceHostCaching=False)
    assert host_of(machine) == (machines.HOST, 1688, HostOrigin.DNS)


def test_nonsense_port_is_the_default():
    machine = machines.healthy()
    machine.set_registry("", "KeyManagementServiceName", "global.example")
    machine.set_registry("", "KeyManagementServicePort", "99999")
    assert host_of(machine) == ("global.example", 1688, HostOrigin.CONFIGURED)


# ---------------------------------------------------------------- values


def test_not_available_is_none_and_signed_numbers_become_unsigned():
    machine = machines.computer(
        machines.product(VLActivationInterval=-1, LicenseStatusReason=0xC004F009 - (1 << 32), LicenseStatus=5)
    )
    product = first(machine)
    assert product.reason == 0xC004F009
    assert product.intervals == Intervals(timedelta(hours=2), timedelta(days=7))  # of the service instead


def test_unknown_status_counts_as_unlicensed():
    assert first(machines.computer(machines.product(LicenseStatus=17))).status is LicenseStatus.UNLICENSED


def test_token_activation_on_windows_7_has_no_way_that_we_know():
    machine = machines.windows_7()
    machine.classes["SoftwareLicensingProduct"][0].update(LicenseStatus=1, TokenActivationILVID=7)
    assert first(machine).way is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16010101000000.000000+000", None),
        ("20260102030405.000006-060", datetime(2026, 1, 2, 4, 4, 5, 6, tzinfo=UTC)),
        ("20261302030405.000006+000", None),
        ("", None),
        (None, None),
        ("tomorrow", None),
    ],
)
def test_wmi_time(text, expected):
    assert wmi_time(text) == expected


def test_success_of_another_product_is_not_ours():
    machine = machines.healthy()
    machine.events[:] = [
        machines.request(NOW - timedelta(days=1), sku=machines.OFFICE_SKU),
        machines.response(NOW - timedelta(days=1) + timedelta(seconds=1)),
    ]
    assert reading_of(machine).last_success_at is None
