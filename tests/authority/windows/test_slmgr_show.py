"""/dli, /dlv and /xpr on each kind of computer, and how answers are printed."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kmsmonitor.authority.windows.slmgr.answer import Answer, Fact
from kmsmonitor.authority.windows.slmgr.text import document, exit_code, lines, without_keys
from tests.authority.windows import machines
from tests.authority.windows.machines import CMID, HOST, OFFICE_SKU, SKU
from tests.authority.windows.slmgr_room import IID, KEY, Room

KMS_KEYS = {"cmid", "host", "host_port", "host_origin", "activation_interval_s", "renewal_interval_s", "caching"}


def shown(make, *words):
    """The one product of an answer, as JSON shows it."""
    answer = Room(make(), admin=False).run(*(words or ("/dlv",)))
    assert answer.ok
    (item,) = document(answer, "dlv", None)["products"]
    return item


# ---------------------------------------------------------------- /dlv


def test_dlv_of_a_healthy_kms_client():
    item = shown(machines.healthy)
    assert item["status"] == "licensed"
    assert item["status_code"] == 1
    assert item["channel"] == "kms_client"
    assert item["lease"] == "volume activation"
    assert item["remaining_s"] == (machines.FULL_LEASE - 2880) * 60
    assert item["expires_at"] == "2026-11-14T12:00:00Z"
    assert item["configured_type"] == "all"
    assert item["activated_by"] == "kms"
    assert (item["cmid"], item["host"], item["host_port"], item["host_origin"]) == (CMID, HOST, 1688, "cache")
    assert (item["activation_interval_s"], item["renewal_interval_s"], item["caching"]) == (7200, 604_800, True)
    assert "reason" not in item


def test_dlv_of_an_adba_client_has_the_object_and_no_host():
    item = shown(machines.by_directory)
    assert item["activated_by"] == "directory"
    assert item["ad_object_name"] == "Corp Activation Object"
    assert item["ad_object_dn"].startswith("CN=abc,")
    assert item["ad_csvlk_pid"]
    assert item["ad_csvlk_sku_id"]
    assert not KMS_KEYS & set(item)


@pytest.mark.parametrize("make", [machines.with_mak, machines.retail])
def test_dlv_of_a_licence_for_good(make):
    item = shown(make)
    assert item["permanent"] is True
    assert item["partial_key"] == "ABCDE"
    assert not {"remaining_s", "expires_at", "configured_type", "reason"} & set(item)
    assert not KMS_KEYS & set(item)


def test_dlv_of_an_evaluation_tells_its_end():
    item = shown(machines.evaluation)
    assert item["channel"] == "evaluation"
    assert item["lease"] == "time-based licence"
    assert item["remaining_s"] == 40 * 86400
    assert item["evaluation_ends_at"] == "2026-06-29T09:00:00Z"


def test_dlv_in_notification_mode_tells_why_and_hides_the_host():
    answer = Room(machines.in_notification_mode(), admin=False).run("/dlv")
    (item,) = document(answer, "dlv", None)["products"]
    assert (item["status"], item["reason"]) == ("notification", "0xC004F056")
    assert "remaining_s" not in item
    assert not KMS_KEYS & set(item)
    assert "/ato" in answer.notes[0]


@pytest.mark.parametrize(("reason", "words"), [(0xC004F200, "not genuine"), (0xC004F009, "grace period is over")])
def test_two_reasons_have_words_of_their_own(reason, words):
    room = Room(machines.in_notification_mode())
    room.product["LicenseStatusReason"] = reason
    assert any(line.startswith("Reason: ") and words in line for line in lines(room.run("/dlv")))


@pytest.mark.parametrize("status", [2, 3, 4, 6])
def test_grace_shows_what_is_left(status):
    room = Room()
    room.product.update(LicenseStatus=status, GracePeriodRemaining=1441)
    shown_lines = list(lines(room.run("/dlv")))
    assert "Remaining: 1441 minutes (2 days)" in shown_lines
    assert not any(line.startswith("Limited by") for line in shown_lines)


def test_dlv_of_windows_7_does_with_fewer_columns():
    room = Room(machines.windows_7())
    room.computer.columns["SoftwareLicensingService"] = machines.SERVICE - {"KeyManagementServiceLookupDomain"}
    (item,) = document(room.run("/dlv"), "dlv", None)["products"]
    assert (item["status"], item["remaining_s"]) == ("oob_grace", 20 * 86400)


def test_a_windows_that_spares_columns_keeps_the_rest():
    room = Room()
    room.computer.columns["SoftwareLicensingProduct"] = machines.PRODUCT
    room.computer.columns["SoftwareLicensingService"] = machines.SERVICE
    (item,) = document(room.run("/dlv"), "dlv", None)["products"]
    assert item["host"] == HOST


def test_dlv_shows_more_than_dli():
    room = Room()
    room.product.update(
        OfflineInstallationId=IID,
        ProductKeyID="12345-00001",
        ProductKeyChannel="Volume:GVLK",
        RemainingSkuReArmCount=1001,
        TrustedTime="20260520120000.000000+000",
    )
    room.service["RemainingWindowsReArmCount"] = 1000
    long, short = (document(room.run(option), option, None) for option in ("/dlv", "/dli"))
    more = {"application_id", "extended_pid", "key_channel", "installation_id", "rearms_left", "product_rearms_left"}
    assert set(long["products"][0]) - set(short["products"][0]) == more | {"trusted_time"}
    assert long["service_version"].startswith("10.")
    assert long["products"][0]["rearms_left"] == 1000


def test_office_counts_its_own_rearms():
    room = Room(machines.office_beside())
    rows = room.computer.classes["SoftwareLicensingProduct"]
    office = next(row for row in rows if str(row["ID"]).lower() == OFFICE_SKU)
    office["RemainingAppReArmCount"] = 5
    (item,) = document(room.run("/dlv", OFFICE_SKU), "dlv", None)["products"]
    assert item["rearms_left"] == 5


def test_all_shows_every_product_without_the_costly_column():
    room = Room(machines.office_beside())
    items = document(room.run("/dlv", "all"), "dlv", None)["products"]
    assert len(items) == 3
    assert items[0]["partial_key"] is None
    assert not any("OfflineInstallationId" in query for query in room.computer.queries)


def test_the_installation_id_is_asked_for_one_product():
    room = Room()
    room.run("/dli")
    assert not any("OfflineInstallationId" in query for query in room.computer.queries)
    room.run("/dlv", SKU)
    assert any("OfflineInstallationId" in query for query in room.computer.queries)


def test_an_id_that_is_not_there():
    assert Room().run("/dlv", "77777777-aaaa-4bbb-8ccc-000000000007").code == 0xC004F014


def test_the_firmware_key_is_never_asked_for():
    room = Room()
    for words in (["/dlv"], ["/dlv", "all"], ["/dli"], ["/xpr"], ["/ato"]):
        room.run(*words)
    assert not any("OA3x" in query or "*" in query for query in room.computer.queries)


def test_a_fixed_host_counts_before_the_one_found():
    room = Room()
    room.service.update(KeyManagementServiceMachine="[2001:db8::7]", KeyManagementServicePort=1700)
    assert "KMS host: [2001:db8::7]:1700 (set here)" in lines(room.run("/dlv"))


def test_a_token_instead_of_a_host():
    room = Room()
    room.product.update(VLActivationType=3, TokenActivationILID="il-1", TokenActivationILVID=2)
    (item,) = document(room.run("/dlv"), "dlv", None)["products"]
    assert (item["activated_by"], item["token_ilid"]) == ("token", "il-1")
    assert not KMS_KEYS & set(item)


def test_a_kms_host_shows_its_counts():
    room = Room(machines.computer(machines.product(Description="Windows(R), VOLUME_KMS_R2 channel")))
    room.service.update(KeyManagementServiceCurrentCount=26, KeyManagementServiceDnsPublishing=True)
    (item,) = document(room.run("/dlv"), "dlv", None)["products"]
    assert (item["count"], item["dns_publishing"]) == (26, True)


def test_a_status_that_nobody_knows_is_shown_as_its_number():
    room = Room()
    room.product["LicenseStatus"] = 9
    assert "License status: status_9 (9)" in lines(room.run("/dlv"))


# ---------------------------------------------------------------- /xpr


@pytest.mark.parametrize(
    ("status", "minutes", "words"),
    [
        (0, 0, "not licensed"),
        (1, 0, "for good"),
        (1, 90, "for a limited time"),
        (2, 90, "grace period ends"),
        (3, 90, "grace period ends"),
        (4, 90, "grace period ends"),
        (5, 0, "reminds its user"),
        (6, 90, "extended time"),
    ],
)
def test_xpr_of_each_status(status, minutes, words):
    room = Room(admin=False)
    room.product.update(LicenseStatus=status, GracePeriodRemaining=minutes)
    answer = room.run("/xpr")
    assert words in answer.message
    ends = document(answer, "xpr", None).get("expires_at")
    assert ends == ("2026-05-20T13:30:00Z" if minutes else None)


def test_xpr_tells_people_local_time_and_json_utc():
    room = Room()
    room.product.update(GracePeriodRemaining=90)
    answer = room.run("/xpr")
    assert "Ends at: 2026-05-20 22:30:00" in lines(answer, timezone(timedelta(hours=9)))
    assert document(answer, "xpr", None)["expires_at"] == "2026-05-20T13:30:00Z"


# ---------------------------------------------------------------- printing


def test_text_is_name_and_value_lines():
    for line in lines(Room().run("/dlv", "all")):
        assert line == "" or ": " in line


def test_json_always_has_the_same_frame():
    found = document(Answer(message="No.", code=0x80070005, remedy="Do."), "skms", "pc-17")
    assert found == {
        "option": "/skms",
        "computer": "pc-17",
        "ok": False,
        "code": "0x80070005",
        "message": "No.",
        "remedy": "Do.",
        "notes": [],
    }


def test_a_failure_says_its_sentence_elsewhere():
    assert list(lines(Answer(message="No.", code=0x80070005, notes=("Half done.",)))) == ["Note: Half done."]


def test_values_that_text_and_json_show():
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    facts = tuple(
        Fact(key=str(at), label=str(at), value=value) for at, value in enumerate((None, "", True, False, 7, ("a", "b")))
    )
    answer = Answer(facts=(*facts, Fact(key="t", label="t", value=moment)))
    assert list(lines(answer))[:6] == ["0: -", "1: -", "2: yes", "3: no", "4: 7", "5: a, b"]
    shown_there = document(answer, "dlv", None)
    assert (shown_there["0"], shown_there["5"], shown_there["t"]) == (None, ["a", "b"], "2026-01-02T03:04:05Z")


@pytest.mark.parametrize(
    ("code", "platform", "expected"),
    [
        (0, "win32", 0),
        (0, "linux", 0),
        (0xC004F074, "win32", -1073418124),
        (0xC004F074, "linux", 0x74),
        (0x4004F065, "win32", 0x4004F065),
        (0x8004FE00, "linux", 1),
        (-1073418124, "win32", -1073418124),
    ],
)
def test_the_exit_code_is_the_code_as_the_platform_carries_it(code, platform, expected):
    assert exit_code(code, platform) == expected


def test_a_key_that_slipped_into_a_text_is_shortened():
    document_text = json.dumps({"a": KEY, "b": KEY.lower(), "pid": "12345-00001-002-000003", "id": SKU})
    cleaned = without_keys(document_text)
    assert KEY not in cleaned
    assert KEY.lower() not in cleaned
    assert json.loads(cleaned) == {"a": "...-UUUUU", "b": "...-uuuuu", "pid": "12345-00001-002-000003", "id": SKU}
