"""What exports say, gathered from the disk, from Windows' own words, and from the running program."""

from datetime import timedelta

import pytest

from kmsmonitor.authority.windows.authority import WindowsAuthority
from kmsmonitor.fleet.document import document
from kmsmonitor.fleet.facts import brief_facts, from_reading, from_snapshot, full_facts
from kmsmonitor.fleet.verdict import State, judge
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.reading import ProductReading, Reading
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.monitor.tally import read_records
from kmsmonitor.value import replace
from tests.fleet.sample import DAY, NOW
from tests.monitor.living import Living

POLICY = Policy(owner_acts=True)
WINDOWS = ProductReading(
    activation_id="11111111-2222-4333-8444-555555555555",
    application_id="66666666-7777-4888-9999-aaaaaaaaaaaa",
    name="Windows(R), Enterprise edition",
    description="VOLUME_KMSCLIENT channel",
    partial_key="",
    channel=Channel.KMS_CLIENT,
    status=LicenseStatus.LICENSED,
    reason=0x4004F040,
    remaining=170 * DAY,
    way=Way.KMS,
    host="kms1.corp.test",
    host_port=1688,
    host_origin=HostOrigin.CACHED,
)
OFFICE = replace(WINDOWS, name="Office", status=LicenseStatus.NOTIFICATION, remaining=None, reason=0xC004F00F)
READING = Reading(at=NOW, products=(WINDOWS, OFFICE), cmid="3f2504e0-4f89-11d3-9a0c-0305e82c3301")


def read(reading=READING, now=NOW):
    return from_reading(reading, POLICY, recent=(), now=now)


class TestWindows:
    def test_every_product_and_what_only_Windows_tells(self):
        told = document(read(), machine="m-1", site=None, own_hosts=())
        assert (told["product"], told["license_status"], told["status_reason"]) == (WINDOWS.name, 1, "0x4004F040")
        assert (told["application_id"], told["activation_id"]) == (WINDOWS.application_id, WINDOWS.activation_id)
        assert (told["host_used"], told["host_origin"]) == ("kms1.corp.test", "cache")
        assert told["cmid_token"] == "c-96e85f2fdc17818f"
        assert [other["license_status"] for other in told["other_products"]] == [5]

    def test_the_verdict_is_the_worst_product_s(self):
        found = judge(read())
        assert found.state is State.CRITICAL
        assert found.text.startswith("Office: ")

    def test_time_goes_on_after_the_reading(self):
        facts = read(replace(READING, products=(WINDOWS,)), now=NOW + 10 * DAY)
        assert facts.first.ahead.remaining == 160 * DAY
        assert facts.stale
        assert judge(facts).state is State.UNKNOWN

    def test_what_could_not_be_read_is_told(self):
        facts = read(replace(READING, gaps=("The event log could not be read.",)))
        assert document(facts, machine="m", site=None, own_hosts=())["confidence"] == "partial"

    def test_no_product_at_all(self):
        assert judge(read(replace(READING, products=()))).state is State.UNKNOWN

    def test_what_the_program_has_just_read_is_not_asked_for_again(self, tmp_path, monkeypatch):
        """A reading costs Windows' licensing service a second; whoever checks every minute gets the program's own."""
        asked = []
        monkeypatch.setattr("kmsmonitor.fleet.facts.authority_kind", lambda _settings: "windows")
        monkeypatch.setattr(WindowsAuthority, "read", lambda _self, now: asked.append(now) or READING)
        with Living(tmp_path) as living:
            living.activate()
            store = living.monitor._store
            known = replace(store.state(), reported=LicenseStatus.LICENSED, read_at=living.clock.now())
            monkeypatch.setattr("kmsmonitor.fleet.facts.read_latest", lambda _path: (known, None))
            facts = brief_facts(living.home, Settings(), living.clock.now() + timedelta(minutes=50))
            assert (facts.authority, asked, judge(facts).state) == ("windows", [], State.OK)
            brief_facts(living.home, Settings(), living.clock.now() + timedelta(minutes=70))
            assert len(asked) == 1


class TestOurOwnClient:
    def test_disk_and_running_program_say_the_same(self, tmp_path):
        with Living(tmp_path) as living:
            living.start()
            snapshot = living.monitor.snapshot
            running = from_snapshot(snapshot, read_records(living.home.database))
            stored = full_facts(living.home, living.settings, snapshot.at)
        assert running.products == stored.products
        assert running.cmid == stored.cmid
        assert running.tally == stored.tally == (("kms", "activated", 1),)
        assert (running.counted, running.last) == (stored.counted, stored.last)

    def test_the_host_and_where_its_name_came_from(self, tmp_path):
        with Living(tmp_path) as living:
            first = from_snapshot(living.start(), read_records(living.home.database)).first
            assert (first.host, first.host_origin) == ("kms1.lab.test", HostOrigin.DNS)
            again = from_snapshot(living.activate(), read_records(living.home.database)).first
            assert (again.host, again.host_origin) == ("kms1.lab.test", HostOrigin.CACHED)

    @pytest.mark.parametrize("gather", [brief_facts, full_facts])
    def test_a_computer_on_which_nothing_has_happened(self, tmp_path, gather):
        facts = gather(find_home(str(tmp_path)), Settings(), NOW)
        assert facts.facts_at is None
        assert judge(facts).state is State.UNKNOWN
