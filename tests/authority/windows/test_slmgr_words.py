"""The command line, read as slmgr reads it."""

import pytest

from kmsmonitor.authority.windows.slmgr.answer import UsageProblemError
from kmsmonitor.authority.windows.slmgr.arguments import split_host
from kmsmonitor.authority.windows.slmgr.options import OPTIONS, Side
from kmsmonitor.authority.windows.slmgr.words import parse
from tests.authority.windows.machines import SKU
from tests.authority.windows.slmgr_room import CID, KEY

# Reference section 1, column "option".
CLIENT = """
    ipk upk ato dli dlv xpr cpky ilc rilc rearm rearm-app rearm-sku dti atp skms ckms skms-domain ckms-domain skhc ckhc
    act-type ad-activation-online ad-activation-get-iid ad-activation-apply-cid ao-list del-ao
"""
ELSEWHERE = ["sai", "sri", "sprt", "sdns", "cdns", "spri", "cpri", "lil", "ril", "ltc", "fta", "stao", "ctao"]


def test_the_table_holds_every_option_of_the_reference_and_no_other():
    assert sorted(OPTIONS) == sorted([*CLIENT.split(), *ELSEWHERE])
    assert sorted(name for name, o in OPTIONS.items() if o.side in (Side.HOST, Side.TOKEN)) == sorted(ELSEWHERE)


@pytest.mark.parametrize("word", ["/dlv", "-dlv", "/DLV", "-Dlv"])
def test_slash_or_dash_in_any_case(word):
    assert parse([word]).option.name == "dlv"


def test_a_computer_alone_uses_the_account_at_hand():
    request = parse(["pc-17", "/dlv", "all"])
    assert (request.computer, request.user, request.password, request.arguments) == ("pc-17", None, None, ("all",))
    assert not request.ask_password


def test_a_computer_with_user_and_password():
    request = parse(["pc-17", r"CORP\admin", "secret", "/dlv"])
    assert (request.computer, request.user, request.password) == ("pc-17", r"CORP\admin", "secret")


@pytest.mark.parametrize("password", ["/secret", "-secret"])
def test_a_password_may_begin_like_an_option(password):
    assert parse(["pc-17", "admin", password, "/dlv"]).password == password


@pytest.mark.parametrize("words", [["pc-17", "admin", "/dlv"], ["pc-17", "admin", "*", "/dlv"]])
def test_a_missing_password_is_to_be_asked_for(words):
    request = parse(words)
    assert request.ask_password
    assert request.password is None
    assert request.option.name == "dlv"


def test_two_words_before_an_option_with_an_argument_are_no_password():
    request = parse(["pc-17", "admin", "/dlv", "all"])
    assert (request.ask_password, request.arguments) == (True, ("all",))


def test_a_dot_is_this_computer():
    assert parse([".", "/dlv"]).computer is None


def test_this_computer_takes_no_password():
    with pytest.raises(UsageProblemError, match="no user and password"):
        parse([".", "admin", "secret", "/dlv"])


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["dlv"],
        ["a", "b", "c", "d", "/dlv"],
        ["/"],
        ["/rtp"],
        ["/dlv", "nonsense"],
        ["/dlv", SKU, "more"],
        ["/xpr", "all"],
        ["/ipk"],
        ["/ipk", KEY, "more"],
        ["/upk", KEY],
        ["/rearm", SKU],
        ["/rearm-app"],
        ["/rearm-sku", "1234"],
        ["/atp"],
        ["/atp", "12345"],
        ["/atp", "x" * 48],
        ["/skms"],
        ["/skms", ""],
        ["/skms", "kms:0"],
        ["/skms", ":99999"],
        ["/skms", "kms host"],
        ["/skms-domain", "a..b"],
        ["/skms-domain", "x" * 254],
        ["/act-type", "4"],
        ["/act-type", SKU],
        ["/ilc"],
        ["/del-ao"],
        ["/ad-activation-apply-cid", KEY],
        ["pc-17", "/ao-list"],
        ["pc-17", "/ad-activation-online", KEY],
    ],
)
def test_what_cannot_be_is_refused(words):
    with pytest.raises(UsageProblemError):
        parse(words)


@pytest.mark.parametrize(
    "bad", ["AAAAA-EEEEE-IIIII-OOOOO", "AAAAA-EEEEE-IIIII-OOOOO-UUUUUU", KEY.replace("-", ""), KEY + "-XXXXX", "é" * 29]
)
def test_a_key_of_another_shape_is_refused_and_not_repeated(bad):
    with pytest.raises(UsageProblemError) as caught:
        parse(["/ipk", bad])
    assert bad not in str(caught.value)


@pytest.mark.parametrize("words", [[f"/{KEY}"], [f"-{KEY}"], ["/ipk", KEY, KEY], ["/upk", KEY], [KEY]])
def test_a_key_in_the_wrong_place_is_not_repeated(words):
    with pytest.raises(UsageProblemError) as caught:
        parse(words)
    assert KEY not in str(caught.value)


def test_a_request_shows_neither_key_nor_password():
    shown = repr(parse(["pc-17", "admin", "secret", "/ipk", KEY]))
    assert KEY not in shown
    assert "secret" not in shown


def test_a_key_is_written_in_capitals_and_a_confirmation_id_without_blanks():
    assert parse(["/ipk", KEY.lower()]).arguments == (KEY,)
    grouped = "-".join(CID[at : at + 6] for at in range(0, 48, 6))
    assert parse(["/atp", grouped]).arguments == (CID,)


def test_an_id_may_stand_in_braces_and_capitals():
    assert parse(["/dlv", f"{{{SKU.upper()}}}"]).arguments == (SKU,)


def test_all_in_any_case():
    assert parse(["/dli", "ALL"]).arguments == ("all",)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("kms.corp.example", ("kms.corp.example", None)),
        ("kms.corp.example:1700", ("kms.corp.example", 1700)),
        (":1700", (None, 1700)),
        ("[2001:db8::7]:1700", ("[2001:db8::7]", 1700)),
        ("[2001:db8::7]", ("[2001:db8::7]", None)),
        ("2001:db8::7", ("[2001:db8::7]", None)),
        ("10.0.0.1:1688", ("10.0.0.1", 1688)),
    ],
)
def test_a_host_with_and_without_its_port(text, parts):
    assert split_host(text) == parts


@pytest.mark.parametrize("name", ELSEWHERE)
def test_options_of_others_take_any_words(name):
    assert parse([f"/{name}", "120", "more"]).arguments == ()
