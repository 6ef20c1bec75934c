"""What every option of slmgr does to a computer, and what it refuses before it does anything."""

import pytest

from kmsmonitor.authority.windows.registry import PLATFORM_KEY
from kmsmonitor.authority.windows.slmgr.answer import AdminNeededError
from kmsmonitor.authority.windows.slmgr.machine import SPP_KEY_32, SPP_POLICY_KEY, ActivationObject
from kmsmonitor.authority.windows.slmgr.options import OPTIONS, Need, Side
from kmsmonitor.licensing.errors import WorldError
from tests.authority.windows import machines
from tests.authority.windows.machines import OFFICE, OFFICE_SKU, SKU
from tests.authority.windows.slmgr_room import CID, IID, KEY, Room

SAMPLE = {
    "KEY": KEY,
    "ACTIVATION-ID": SKU,
    "ACTIVATION-ID|all": "all",
    "APPLICATION-ID": OFFICE,
    "CONFIRMATION-ID": CID,
    "FILE": "my.xrm-ms",
    "NAME[:PORT]|:PORT": "kms9.corp.example:1700",
    "DOMAIN": "corp.example",
    "0|1|2|3": "2",
    "OBJECT-NAME": "Corp",
    "DN|CN=NAME": "CN=abc",
}


def words_of(option):
    return [f"/{option.name}", *(SAMPLE[argument.name] for argument in option.arguments if not argument.optional)]


def facts(answer):
    return {fact.key: fact.value for fact in answer.facts}


def names(room):
    return [method for method, _ in room.calls]


# ---------------------------------------------------------------- rights (L3)


@pytest.mark.parametrize("option", [o for o in OPTIONS.values() if o.need in (Need.ADMIN, Need.OPERATIONS)])
def test_L3_without_an_administrator_nothing_is_touched(option):
    room = Room(admin=False)
    with pytest.raises(AdminNeededError) as caught:
        room.run(*words_of(option))
    assert room.touched == 0
    assert room.editor.values == {}
    assert "administrator" in str(caught.value)


@pytest.mark.parametrize("option", [o for o in OPTIONS.values() if o.need is Need.OPERATIONS])
@pytest.mark.parametrize("key", [PLATFORM_KEY, SPP_POLICY_KEY])
def test_user_operations_lets_a_standard_user_do_it(option, key):
    room = Room(admin=False)
    room.computer.registry[key.lower(), "UserOperations"] = 1
    room.disk.files["my.xrm-ms"] = "<licence/>"
    room.allows("InstallProductKey", "InstallLicense", "ReArmWindows")
    room.run(*words_of(option))
    assert len(room.calls) == 1


@pytest.mark.parametrize("option", [o for o in OPTIONS.values() if o.need is Need.ADMIN])
def test_user_operations_does_not_give_what_only_an_administrator_may(option):
    room = Room(admin=False)
    room.computer.set_registry("", "UserOperations", 1)
    with pytest.raises(AdminNeededError):
        room.run(*words_of(option))
    assert room.touched == 0


def test_another_computer_decides_about_rights_itself():
    room = Room(admin=False).allows("ClearProductKeyFromRegistry")
    assert room.run("pc-17", "/cpky").ok


def test_another_computers_refusal_names_the_account():
    room = Room(admin=False).fails("ClearProductKeyFromRegistry", 0x80041003)
    answer = room.run("pc-17", "/cpky")
    assert answer.code == 0x80041003
    assert "account" in answer.remedy


def test_another_computer_with_windows_7_is_refused():
    room = Room(machines.windows_7())
    answer = room.run("pc-17", "/dlv")
    assert not answer.ok
    assert "too old" in answer.message
    assert room.calls == []


@pytest.mark.parametrize("option", [o for o in OPTIONS.values() if o.side in (Side.HOST, Side.TOKEN)])
def test_options_of_others_say_whose_they_are(option):
    room = Room(admin=False)
    answer = room.run(f"/{option.name}", "120")
    assert room.touched == 0
    assert not answer.ok
    whose = "KMS host" if option.side is Side.HOST else "token activation"
    assert whose in answer.message
    assert answer.remedy


# ---------------------------------------------------------------- /ato


def test_ato_activates_a_kms_client_without_an_administrator():
    room = Room(admin=False)
    answer = room.run("/ato")
    assert [method for method, _ in room.computer.calls] == ["Activate", "RefreshLicenseStatus"]
    assert answer.ok
    assert answer.message.endswith("is activated.")
    assert facts(answer)["remaining_s"] == machines.FULL_LEASE * 60


def test_ato_leaves_a_licensed_mak_alone():
    room = Room(machines.with_mak())
    answer = room.run("/ato")
    assert room.computer.calls == []
    assert answer.ok
    assert "MAK" in answer.notes[0]


@pytest.mark.parametrize("make", [lambda: machines.with_mak(licensed=False), machines.retail, machines.evaluation])
def test_ato_of_an_online_key_needs_an_administrator(make):
    room = Room(make(), admin=False).allows("Activate")
    with pytest.raises(AdminNeededError):
        room.run("/ato")
    assert room.computer.calls == []


def test_ato_of_a_mak_as_administrator():
    room = Room(machines.with_mak(licensed=False))
    assert room.run("/ato").ok
    assert names(room) == ["Activate"]


def test_ato_stops_where_only_a_token_may_activate():
    room = Room()
    room.product["VLActivationTypeEnabled"] = 3
    answer = room.run("/ato")
    assert room.computer.calls == []
    assert not answer.ok
    assert "token" in answer.message


def test_ato_tells_windows_own_code():
    answer = Room(machines.in_notification_mode()).run("/ato")
    assert answer.code == 0xC004F074
    assert "0xC004F074" in answer.message
    assert answer.remedy


@pytest.mark.parametrize(
    ("status", "reason", "code"),
    [
        (1, 0, 0),
        (6, 0x4004FC06, 0),
        (4, 0x4004F065, 0xC004F200),
        (5, 0xC004F200, 0xC004F200),
        (5, 0xC004F009, 0xC004F009),
        (2, 0x4004F00C, 0x80004005),
        (0, 0, 0x80004005),
    ],
)
def test_ato_no_error_is_no_success(status, reason, code):
    room = Room()

    def activate(_machine, row, _parameters):
        row.update(LicenseStatus=status, LicenseStatusReason=reason)
        return {}

    room.computer.methods["Activate"] = activate
    assert room.run("/ato").code == code


def test_ato_of_one_product_by_its_id():
    room = Room(machines.office_beside())
    room.run("/ato", OFFICE_SKU)
    rows = {str(row["ID"]).lower(): row for row in room.computer.classes["SoftwareLicensingProduct"]}
    assert rows[OFFICE_SKU]["LicenseStatus"] == 1
    assert rows[SKU]["GracePeriodRemaining"] != machines.FULL_LEASE


# ---------------------------------------------------------------- which product


def test_without_a_key_there_is_no_product():
    answer = Room(machines.computer()).run("/ato")
    assert answer.code == 0xC004F014
    assert "no product key" in answer.message


def test_an_id_without_a_key_is_no_product():
    answer = Room().run("/ato", "99999999-aaaa-4bbb-8ccc-000000000009")
    assert answer.code == 0xC004F014


@pytest.mark.parametrize(("first", "second", "chosen"), [(0, 1, 1), (5, 1, 1), (0, 5, 1), (1, 0, 0)])
def test_after_an_upgrade_the_product_in_use_is_meant(first, second, chosen):
    ids = [SKU, "55555555-aaaa-4bbb-8ccc-000000000005"]
    rows = [machines.product(ID=ids[at], LicenseStatus=status) for at, status in enumerate((first, second))]
    answer = Room(machines.computer(*rows)).run("/xpr")
    assert facts(answer)["activation_id"] == ids[chosen]


def test_two_products_of_which_none_is_in_use_are_not_guessed_between():
    other = "55555555-aaaa-4bbb-8ccc-000000000005"
    rows = [machines.product(ID=SKU, LicenseStatus=0), machines.product(ID=other, LicenseStatus=0)]
    answer = Room(machines.computer(*rows)).run("/upk")
    assert SKU in answer.message
    assert other in answer.message


def test_an_add_on_is_never_meant():
    rows = [machines.product(ID="66666666-aaaa-4bbb-8ccc-000000000006", LicenseIsAddon=True), machines.product()]
    assert facts(Room(machines.computer(*rows)).run("/xpr"))["activation_id"] == SKU


@pytest.mark.parametrize("make", [machines.broken_service, machines.access_denied])
def test_a_service_that_refuses_is_an_answer(make):
    answer = Room(make()).run("/dlv")
    assert answer.code in (0x80070422, 0x80041003)
    assert answer.remedy


# ---------------------------------------------------------------- keys and licence files


def installing(room, description="Windows(R) Operating System, VOLUME_KMSCLIENT channel"):
    def install(_machine, _row, parameters):
        room.product.update(PartialProductKey=str(parameters["ProductKey"])[-5:], Description=description)
        return {}

    room.computer.methods["InstallProductKey"] = install
    return room


def test_ipk_installs_and_shows_only_the_end():
    room = installing(Room())
    room.editor.values[PLATFORM_KEY, "KeyManagementServiceVersion"] = "old"
    answer = room.run("/ipk", KEY)
    assert room.computer.calls == [("InstallProductKey", {"ProductKey": KEY}), ("RefreshLicenseStatus", {})]
    assert answer.ok
    assert facts(answer)["partial_key"] == "UUUUU"
    assert KEY not in repr(answer)
    assert room.editor.values == {}


def test_ipk_of_a_host_key_marks_the_host_in_both_views():
    room = installing(Room(), "Windows(R) Operating System, VOLUME_KMS_R2 channel")
    room.run("/ipk", KEY)
    version = str(room.service["Version"])
    assert room.editor.values == {
        (PLATFORM_KEY, "KeyManagementServiceVersion"): version,
        (SPP_KEY_32, "KeyManagementServiceVersion"): version,
    }


def test_ipk_on_another_computer_leaves_both_registries_alone():
    room = installing(Room(), "Windows(R) Operating System, VOLUME_KMS_R2 channel")
    answer = room.run("pc-17", "/ipk", KEY)
    assert room.editor.values == {}
    assert "not written" in answer.notes[0]


def test_ipk_no_error_is_no_success():
    answer = Room().allows("InstallProductKey").run("/ipk", KEY)
    assert answer.code == 0x80004005


def test_ipk_refused_by_windows_does_not_show_the_key():
    answer = Room().fails("InstallProductKey", 0xC004F050).run("/ipk", KEY)
    assert answer.code == 0xC004F050
    assert KEY not in repr(answer)


def test_upk_removes_the_key():
    room = Room()

    def remove(_machine, row, _parameters):
        row.update(PartialProductKey=None, LicenseStatus=0)
        return {}

    room.computer.methods["UninstallProductKey"] = remove
    answer = room.run("/upk")
    assert [method for method, _ in room.computer.calls] == ["UninstallProductKey", "RefreshLicenseStatus"]
    assert answer.ok
    assert "ABCDE" in answer.message


def test_upk_no_error_is_no_success():
    assert Room().allows("UninstallProductKey").run("/upk", SKU).code == 0x80004005


def test_cpky_wipes_the_copy():
    room = Room().allows("ClearProductKeyFromRegistry")
    assert room.run("/cpky").ok
    assert names(room) == ["ClearProductKeyFromRegistry"]


def test_ilc_installs_the_text_of_the_file():
    room = Room().allows("InstallLicense")
    room.disk.files["my.xrm-ms"] = "<licence/>"
    assert room.run("/ilc", "my.xrm-ms").ok
    assert room.calls == [("InstallLicense", {"License": "<licence/>"})]


def test_ilc_of_a_missing_file_touches_nothing():
    room = Room()
    with pytest.raises(WorldError):
        room.run("/ilc", "none.xrm-ms")
    assert room.touched == 0


def test_rilc_installs_every_file():
    room = Room().allows("InstallLicense")
    room.disk.files = {"a.xrm-ms": "<a/>", "b.xrm-ms": "<b/>"}
    assert facts(room.run("/rilc")) == {"files": 2}
    assert [parameters["License"] for _, parameters in room.calls] == ["<a/>", "<b/>"]


def test_rilc_stopped_halfway_says_what_was_done():
    room = Room()
    room.disk.files = {"a.xrm-ms": "<a/>", "b.xrm-ms": "<b/>"}

    def install(_machine, _row, parameters):
        if parameters["License"] == "<b/>":
            raise machines.error_of(0xC004F012)
        return {}

    room.computer.methods["InstallLicense"] = install
    answer = room.run("/rilc")
    assert answer.code == 0xC004F012
    assert answer.notes == ("Already done before that: a.xrm-ms.",)


def test_rilc_without_files_and_of_another_computer():
    assert not Room().run("/rilc").ok
    room = Room()
    assert "that computer" in room.run("pc-17", "/rilc").remedy
    assert room.calls == []


# ---------------------------------------------------------------- timers


def test_rearm_resets_the_timers():
    room = Room().allows("ReArmWindows")
    answer = room.run("/rearm")
    assert names(room) == ["ReArmWindows"]
    assert "restarts" in answer.notes[0]


def test_rearm_does_nothing_where_it_is_switched_off():
    room = Room().allows("ReArmWindows")
    room.computer.set_registry("", "SkipRearm", 1)
    answer = room.run("/rearm")
    assert room.touched == 0
    assert "SkipRearm" in answer.message


def test_rearm_app_names_the_application():
    room = Room().allows("ReArmApp")
    room.run("/rearm-app", OFFICE)
    assert room.calls == [("ReArmApp", {"ApplicationId": OFFICE})]


def test_rearm_sku_is_a_product_of_that_id():
    room = Room().allows("ReArmSku")
    room.run("/rearm-sku", SKU)
    assert names(room) == ["ReArmSku"]


# ---------------------------------------------------------------- telephone


def with_installation_id(room=None):
    room = room or Room()
    room.product["OfflineInstallationId"] = IID
    return room


def test_dti_shows_nine_groups_of_seven():
    answer = with_installation_id(Room(admin=False)).run("/dti")
    fact = next(fact for fact in answer.facts if fact.key == "installation_id")
    assert fact.value == IID
    assert [len(group) for group in str(fact.text).split()] == [7] * 9


def test_dti_without_an_id():
    assert Room().run("/dti").code == 0xC004F014


def test_atp_deposits_the_pair_and_reads_again():
    room = with_installation_id().allows("DepositOfflineConfirmationId")
    answer = room.run("/atp", CID)
    assert room.computer.calls == [
        ("DepositOfflineConfirmationId", {"InstallationId": IID, "ConfirmationId": CID}),
        ("RefreshLicenseStatus", {}),
    ]
    assert answer.ok


def test_atp_no_error_is_no_success():
    room = with_installation_id(Room(machines.in_notification_mode())).allows("DepositOfflineConfirmationId")
    assert room.run("/atp", CID).code == 0xC004F056


# ---------------------------------------------------------------- the KMS host

SET, SET_PORT = "SetKeyManagementServiceMachine", "SetKeyManagementServicePort"
CLEAR, CLEAR_PORT = "ClearKeyManagementServiceMachine", "ClearKeyManagementServicePort"


@pytest.mark.parametrize("which", [(), (SKU,)])
@pytest.mark.parametrize(
    ("host", "calls"),
    [
        ("kms9:1700", [(SET, {"MachineName": "kms9"}), (SET_PORT, {"PortNumber": 1700})]),
        ("kms9", [(SET, {"MachineName": "kms9"}), (CLEAR_PORT, {})]),
        (":1700", [(SET_PORT, {"PortNumber": 1700})]),
        ("[2001:db8::7]:1700", [(SET, {"MachineName": "[2001:db8::7]"}), (SET_PORT, {"PortNumber": 1700})]),
    ],
)
def test_skms_sets_name_and_port(host, calls, which):
    room = Room().allows(SET, SET_PORT, CLEAR_PORT)
    assert room.run("/skms", host, *which).ok
    assert room.calls == calls
    asked = "SoftwareLicensingProduct" if which else "SoftwareLicensingService"
    assert asked in room.computer.queries[-1]


def test_skms_that_fails_halfway_says_so():
    room = Room().allows(SET).fails(SET_PORT, 0x80070057)
    answer = room.run("/skms", "kms9:1700")
    assert answer.code == 0x80070057
    assert SET in answer.notes[0]


def test_skms_says_that_the_domain_no_longer_counts():
    room = Room().allows(SET, CLEAR_PORT)
    assert room.run("/skms", "kms9").notes == ()
    room.service["KeyManagementServiceLookupDomain"] = "corp.example"
    assert "skms-domain" in room.run("/skms", "kms9").notes[0]


def test_ckms_clears_both():
    room = Room().allows(CLEAR, CLEAR_PORT)
    room.run("/ckms")
    assert names(room) == [CLEAR, CLEAR_PORT]


def test_skms_domain_and_back():
    room = Room().allows("SetKeyManagementServiceLookupDomain", "ClearKeyManagementServiceLookupDomain")
    assert room.run("/skms-domain", "corp.example.").notes == ()
    room.run("/ckms-domain")
    assert room.calls == [
        ("SetKeyManagementServiceLookupDomain", {"LookupDomain": "corp.example"}),
        ("ClearKeyManagementServiceLookupDomain", {}),
    ]


def test_skms_domain_says_that_a_fixed_host_counts_more():
    room = Room().allows("SetKeyManagementServiceLookupDomain")
    room.service["KeyManagementServiceMachine"] = "kms9"
    assert "/skms" in room.run("/skms-domain", "corp.example").notes[0]


@pytest.mark.parametrize(("option", "off"), [("/skhc", False), ("/ckhc", True)])
def test_caching_on_and_off(option, off):
    room = Room().allows("DisableKeyManagementServiceHostCaching")
    room.run(option)
    assert room.calls == [("DisableKeyManagementServiceHostCaching", {"DisableCaching": off})]


@pytest.mark.parametrize(
    ("given", "call"),
    [
        ([], ("ClearVLActivationTypeEnabled", {})),
        (["0"], ("ClearVLActivationTypeEnabled", {})),
        (["1"], ("SetVLActivationTypeEnabled", {"ActivationType": 1})),
        (["2", SKU], ("SetVLActivationTypeEnabled", {"ActivationType": 2})),
        (["3"], ("SetVLActivationTypeEnabled", {"ActivationType": 3})),
    ],
)
def test_act_type_limits_or_frees_the_ways(given, call):
    room = Room().allows("ClearVLActivationTypeEnabled", "SetVLActivationTypeEnabled")
    assert room.run("/act-type", *given).ok
    assert room.calls == [call]


# ---------------------------------------------------------------- the directory

BELOW = "CN=Activation Objects,CN=Microsoft SPP,CN=Services,CN=Configuration,DC=corp,DC=example"


def objects():
    return [
        ActivationObject(name=name, dn=f"CN={cn},{BELOW}", csvlk_pid="12345-1", csvlk_partial_key="VWXYZ")
        for name, cn in (("Corp clients", "abc"), ("Corp servers", r"d\,ef"))
    ]


def test_ad_activation_online_with_and_without_a_name():
    room = Room(admin=False).allows("DoActiveDirectoryOnlineActivation")
    assert KEY not in repr(room.run("/ad-activation-online", KEY))
    room.run("/ad-activation-online", KEY, "Corp")
    assert [parameters for _, parameters in room.calls] == [
        {"ProductKey": KEY},
        {"ProductKey": KEY, "ActivationObjectName": "Corp"},
    ]


def test_ad_activation_by_telephone():
    room = Room(admin=False).allows("DepositActiveDirectoryOfflineActivationConfirmation")
    room.computer.methods["GenerateActiveDirectoryOfflineActivationId"] = lambda *_: {"InstallationID": IID}
    assert facts(room.run("/ad-activation-get-iid", KEY)) == {"partial_key": "UUUUU", "installation_id": IID}
    assert room.run("/ad-activation-apply-cid", KEY, CID, "Corp").ok
    assert room.calls[-1][1] == {"ProductKey": KEY, "ConfirmationID": CID, "ActivationObjectName": "Corp"}


def test_ao_list_shows_every_object():
    room = Room(admin=False)
    assert "no activation objects" in room.run("/ao-list").message
    room.forest.objects = objects()
    answer = room.run("/ao-list")
    assert [item[0].value for item in answer.items] == ["Corp clients", "Corp servers"]
    assert room.touched == 0


def test_ao_list_in_a_forest_that_is_not_prepared():
    room = Room(admin=False)
    room.forest.code = 0x80072030
    assert room.run("/ao-list").code == 0x80072030


@pytest.mark.parametrize("which", ["CN=abc", "cn=ABC", f"CN=abc,{BELOW}", f"cn=abc,{BELOW.lower()}"])
def test_del_ao_by_dn_or_its_first_part(which):
    room = Room(admin=False)
    room.forest.objects = objects()
    assert room.run("/del-ao", which).ok
    assert [each.name for each in room.forest.objects] == ["Corp servers"]


def test_del_ao_with_a_comma_in_its_name():
    room = Room(admin=False)
    room.forest.objects = objects()
    room.run("/del-ao", r"CN=d\,ef")
    assert [each.name for each in room.forest.objects] == ["Corp clients"]


@pytest.mark.parametrize("which", ["Corp clients", "CN=other", BELOW, "CN=abc,DC=corp,DC=example"])
def test_del_ao_deletes_nothing_else(which):
    room = Room(admin=False)
    room.forest.objects = objects()
    assert room.run("/del-ao", which).code == 0x80072030
    assert len(room.forest.objects) == 2


# ---------------------------------------------------------------- errors


def test_a_code_nobody_knows_is_told_without_windows_own_words():
    answer = Room().fails("ReArmWindows", 0x80049999).run("/rearm")
    assert answer.code == 0x80049999
    assert "0x80049999" in answer.message


def test_a_return_value_other_than_0_is_a_failure():
    room = Room()
    room.computer.methods["ReArmWindows"] = lambda *_: {"ReturnValue": 0xC004D307}
    assert room.run("/rearm").code == 0xC004D307
