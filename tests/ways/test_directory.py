"""The Active Directory way over the lab's directory: objects judged one by one, KMS after it (O2, O3, O5)."""

import threading
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kmsmonitor.authority.standalone import DirectoryConfig, Standalone, StandaloneConfig, lab_product
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.directory import DirectoryFault
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Edition, Identity
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import Channel, OutcomeKind, Trigger, Way
from kmsmonitor.network.deadline import Cancel
from kmsmonitor.network.ldap import Entry
from kmsmonitor.ways.directory import MOST_OBJECTS, judge, objects_search
from kmsmonitor.wire.activation_object import lab_object
from kmsmonitor.wire.ids import LAB_ACTIVATION_ID_CLIENT, LAB_GROUP_CLIENT, LAB_GROUP_SERVER
from tests.network.peers import black_hole, closed_port

IDENTITY = Identity(cmid=UUID(int=5), previous_cmid=UUID(int=4), workstation="PC-5", is_virtual=False)


class Client:
    """A computer of the lab's domain; `ask` makes one attempt."""

    def __init__(self, there, *, edition=Edition.CLIENT, seconds=20, domain="lab.test", server=None) -> None:
        self.stages = []
        self.cancel = Cancel()
        self.who = Standalone(
            product=lab_product(edition),
            identity=IDENTITY,
            policy=Policy(attempt_limit=timedelta(seconds=seconds)),
            config=StandaloneConfig(
                nameservers=(there.describe().nameserver,),
                suffixes=("lab.test",),
                directory=DirectoryConfig(domain=domain, server=server),
            ),
            clock=SystemClock(),
            draw=lambda: 0.0,
        )

    def ask(self, *, way=None, renewal=False, channel=Channel.KMS_CLIENT):
        start = StartAttempt(id=1, trigger=Trigger.USER, way=way, renewal=renewal)
        state = fresh(SystemClock().now(), channel)
        return self.who.attempt(state, start, cancel=self.cancel, progress=self.note)

    def note(self, stage, host=None):
        self.stages.append((stage, host))


def steps(outcome, way=Way.AD):
    return [(line.what, line.answer) for line in outcome.tried if line.way is way]


def last(outcome):
    return [line for line in outcome.tried if line.way is Way.AD][-1]


@pytest.fixture
def there():
    with Organisation(clients=24) as running:
        yield running


@pytest.fixture
def client(there):
    return Client(there)


class TestOrder:
    def test_O2_the_directory_comes_first_and_nobody_else_is_asked(self, there, client):
        outcome = client.ask()
        assert (outcome.kind, outcome.way, outcome.host) == (OutcomeKind.ACTIVATED, Way.AD, "dc1.lab.test")
        assert steps(outcome) == [("domain", "found"), ("controller", "answered"), ("object", "fits")]
        assert len(outcome.tried) == 3
        assert there.hosts[0].counters.requests == 0

    def test_K12_success_of_a_licensed_computer_is_a_renewal(self, client):
        assert client.ask(renewal=True).kind is OutcomeKind.RENEWED

    def test_a_server_edition_finds_its_own_object(self, there):
        outcome = Client(there, edition=Edition.SERVER).ask()
        assert outcome.way is Way.AD
        assert last(outcome).detail.startswith('The activation object "Lab Windows servers" is for this edition')

    def test_O3_O5_without_a_controller_KMS_follows_and_the_record_says_why(self, there, client):
        there.directory.stop()
        outcome = client.ask()
        assert (outcome.kind, outcome.way) == (OutcomeKind.ACTIVATED, Way.KMS)
        assert steps(outcome) == [("domain", "found"), ("controller", "unreachable")]
        assert (last(outcome).code, last(outcome).stage) == (0x8007203A, "tcp")

    def test_and_the_controller_is_asked_again_when_it_is_back(self, there, client):
        there.directory.stop()
        client.ask()
        there.directory.start()
        assert client.ask().way is Way.AD

    def test_a_domain_that_nobody_knows(self, there):
        outcome = Client(there, domain="gone.lab.test").ask(way=Way.AD)
        assert (outcome.kind, outcome.way, outcome.code) == (OutcomeKind.NO_HOST, Way.AD, 0x8007054B)
        assert outcome.cause == "directory.no_domain"
        assert steps(outcome)[0] == ("domain", "nxdomain")

    def test_a_computer_with_a_MAK_does_not_ask_the_directory(self, client):
        outcome = client.ask(channel=Channel.MAK)
        assert steps(outcome) == [("way", "skipped")]
        assert "does not ask its directory" in last(outcome).detail

    def test_KMS_alone_asked_for(self, there, client):
        assert client.ask(way=Way.KMS).way is Way.KMS
        assert there.directory.reads == 0

    def test_the_stages_are_told_as_they_come(self, client):
        outcome = client.ask()
        name = "dc1.lab.test"
        assert [stage.stage for stage in outcome.tried[1].stages] == ["tcp", "bind", "answer"]
        assert client.stages == [("discovery", None), ("tcp", name), ("bind", name), ("answer", name)]


class TestControllers:
    def test_a_dead_one_hands_over_to_the_next(self, there):
        port = closed_port()[1]
        lines = [
            f"_ldap._tcp.dc._msdcs SRV 0 0 {port} dead",
            f"_ldap._tcp.dc._msdcs SRV 1 0 {there.directory.port} dc1",
            "dead A 127.0.0.1",
            "dc1 A 127.0.0.1",
        ]
        there.dns.set_records("lab.test", lines)
        outcome = Client(there).ask()
        assert outcome.way is Way.AD
        assert [answer for what, answer in steps(outcome) if what == "controller"] == ["unreachable", "answered"]

    def test_one_in_a_black_hole_leaves_time_for_KMS(self, there):
        """O3: at most half of the attempt's time belongs to the directory."""
        with black_hole() as hole:
            outcome = Client(there, seconds=3, server=hole).ask()
        assert (outcome.kind, outcome.way) == (OutcomeKind.ACTIVATED, Way.KMS)
        assert last(outcome).answer == "unreachable"

    def test_a_name_without_an_address(self, there):
        outcome = Client(there, server=("nowhere.lab.test", 389)).ask()
        assert outcome.way is Way.KMS
        assert (last(outcome).answer, last(outcome).stage) == ("unreachable", "name")

    def test_one_that_says_no_is_not_followed_by_another(self, there):
        """A wrong password tried at each controller would lock the account."""
        there.directory.accounts["somebody"] = "x"
        there.dns.set_records(
            "lab.test",
            [f"_ldap._tcp.dc._msdcs SRV {n} 0 {there.directory.port} dc{n}" for n in (1, 2)]
            + [f"dc{n} A 127.0.0.1" for n in (1, 2)],
        )
        outcome = Client(there).ask(way=Way.AD)
        assert (outcome.kind, outcome.code, outcome.host) == (OutcomeKind.REFUSED, 0x80072020, "dc1.lab.test")

    def test_a_cancel_ends_it_at_once(self, there, client):
        there.directory.fault = DirectoryFault.SILENT
        begun = threading.Event()
        client.note = lambda stage, _host=None: stage == "tcp" and begun.set()

        def give_up():
            begun.wait(30)
            client.cancel.cancel()

        thread = threading.Thread(target=give_up)
        thread.start()
        outcome = client.ask()
        thread.join()
        assert (outcome.kind, outcome.cause) == (OutcomeKind.FAILED, "cancelled")

    @pytest.mark.parametrize("fault", [DirectoryFault.HUGE, DirectoryFault.RESET, DirectoryFault.SILENT])
    def test_whatever_it_does_KMS_follows(self, there, fault):
        there.directory.fault = fault
        outcome = Client(there, seconds=4).ask()
        assert (outcome.kind, outcome.way) == (OutcomeKind.ACTIVATED, Way.KMS)
        assert last(outcome).answer == "unreachable"


class TestObjects:
    def test_each_is_judged_until_one_fits(self, there, client):
        clients, servers = there.directory.objects
        genuine = replace(clients, dn=clients.dn.replace("Lab", "Real"), licence=b"<x/>", name="Windows 2025")
        changed = replace(clients, dn=clients.dn.replace("Lab", "Bad"), pid="changed")
        there.directory.objects = (servers, genuine, changed, clients)
        outcome = client.ask()
        assert [answer for what, answer in steps(outcome) if what == "object"] == ["edition", "genuine", "seal", "fits"]
        assert outcome.way is Way.AD

    def test_a_genuine_one_is_told_with_name_group_and_schema_and_never_used(self, there, client):
        clients, _ = there.directory.objects
        there.directory.objects = (replace(clients, licence=b"<x/>", name="Windows 2025"),)
        outcome = client.ask()
        assert outcome.way is Way.KMS
        detail = last(outcome).detail
        assert '"Windows 2025"' in detail
        assert str(LAB_GROUP_CLIENT) in detail
        assert detail.endswith("Schema level of the forest: 69.")

    def test_objects_that_hide_themselves(self, there, client):
        there.directory.fault = DirectoryFault.HIDDEN
        outcome = client.ask(way=Way.AD)
        assert steps(outcome)[-1] == ("object", "unreadable")
        assert (outcome.code, outcome.cause) == (0xC004F081, "directory.no_object")

    def test_none_at_all(self, there, client):
        there.directory.objects = ()
        outcome = client.ask(way=Way.AD)
        assert last(outcome).detail == "The forest has no activation object."
        assert outcome.code == 0xC004F081

    @pytest.mark.parametrize(
        ("level", "code", "cause"), [(47, 0xC004F083, "directory.schema"), (69, 0x80072030, "directory.no_container")]
    )
    def test_a_forest_without_a_place_for_them(self, there, client, level, code, cause):
        there.directory.fault, there.directory.schema_version = DirectoryFault.UNPREPARED, level
        outcome = client.ask(way=Way.AD)
        assert (outcome.kind, outcome.code, outcome.cause) == (OutcomeKind.REFUSED, code, cause)
        assert str(level) in last(outcome).detail

    def test_a_forest_full_of_them_has_a_limit(self, there, client):
        _, servers = there.directory.objects
        there.directory.objects = tuple(
            lab_object(there.directory.forest, f"o{n}", servers.sku_id, servers.kms_ids)
            for n in range(MOST_OBJECTS + 50)
        )
        outcome = client.ask()
        assert len([what for what, _ in steps(outcome) if what == "object"]) == MOST_OBJECTS
        assert outcome.way is Way.KMS


def entry(**change):
    forest = "CN=Configuration,DC=lab,DC=test"
    made = replace(lab_object(forest, "o", LAB_ACTIVATION_ID_CLIENT, [LAB_GROUP_CLIENT]), **change)
    return Entry(made.dn, {name.lower(): values for name, values in made.attributes().items()})


@pytest.mark.parametrize(
    ("found", "word"),
    [
        (entry(), "fits"),
        (entry(licence=b""), "genuine"),
        (entry(pid="other"), "seal"),
        (Entry("CN=o", {}), "unreadable"),
        (Entry("CN=o\x1b[2J", {"msspp-csvlkpid": (b"x",)}), "malformed"),
    ],
)
def test_every_judgement_has_a_sentence_that_can_be_shown(found, word):
    answer, sentence = judge(found, lab_product(Edition.CLIENT))
    assert answer == word
    assert sentence.startswith("The activation object ")
    assert sentence.endswith(".")
    assert sentence.isprintable()


def test_the_group_is_judged_apart_from_the_edition():
    other = lab_object("CN=Configuration,DC=lab,DC=test", "o", LAB_ACTIVATION_ID_CLIENT, [LAB_GROUP_SERVER])
    found = Entry(other.dn, {name.lower(): values for name, values in other.attributes().items()})
    assert judge(found, lab_product(Edition.CLIENT))[0] == "group"


def test_nothing_of_this_computer_is_in_the_question():
    """N3: it names the place and the attributes, nobody."""
    wanted = objects_search("CN=Configuration,DC=lab,DC=test")
    assert IDENTITY.workstation not in repr(wanted)
    assert wanted.base.endswith("CN=Configuration,DC=lab,DC=test")
