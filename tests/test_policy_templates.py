"""The policy templates: complete, consistent, as the editors want them, and followed by the program."""

import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

# The installer's files are scripts that import each other as such.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "installer"))

import policy_templates
from policy_words import CHOICES, SECTIONS, SETTINGS

from kmsmonitor.monitor import setting_values as kinds
from kmsmonitor.monitor.home import lab_home
from kmsmonitor.monitor.machine_policy import from_values
from kmsmonitor.monitor.settings import DEFINITIONS, Settings, load_settings

ROOT = Path(__file__).resolve().parent.parent
NS = {"p": policy_templates.NAMESPACE}
ADMX = ET.parse(ROOT / "installer/policy/kmsmonitor.admx").getroot()
ADML = {name: ET.parse(ROOT / f"installer/policy/{name}/kmsmonitor.adml").getroot() for name in ("en-US", "de-DE")}
POLICIES = ADMX.findall("p:policies/p:policy", NS)
BY_NAME = {d.name: d for d in DEFINITIONS}
LAYERS = {r"SOFTWARE\Policies\kmsmonitor": "", r"SOFTWARE\Policies\kmsmonitor\Defaults": "_Default"}
# MS-GPREG 7.2: which field of an editor shows which value.
FIELDS = {"enum": "dropdownList", "decimal": "decimalTextBox", "multiText": "multiTextBox", "text": "textBox"}


def tag(element):
    return element.tag.rpartition("}")[2]


def strings(adml):
    return {s.get("id"): s.text for s in adml.findall("p:resources/p:stringTable/p:string", NS)}


def presentations(adml):
    return {p.get("id"): p for p in adml.findall("p:resources/p:presentationTable/p:presentation", NS)}


def references(kind):
    return {m for e in ADMX.iter() for v in e.attrib.values() for m in re.findall(rf"^\$\({kind}\.(\w+)\)$", v)}


class TestFiles:
    def test_they_are_what_the_definitions_give(self):
        for name, content in policy_templates.made().items():
            found = (ROOT / "installer/policy" / name).read_bytes()
            assert found == content, f"{name} is out of date: run installer/policy_templates.py"

    def test_there_is_nothing_else(self):
        files = {p.relative_to(ROOT / "installer/policy").as_posix() for p in (ROOT / "installer/policy").rglob("*.*")}
        assert files == policy_templates.made().keys()

    def test_every_setting_section_and_choice_has_words(self):
        assert SETTINGS.keys() == BY_NAME.keys()
        assert SECTIONS.keys() == {d.section for d in DEFINITIONS}
        assert {n: tuple(c) for n, c in CHOICES.items()} == {
            d.name: d.kind.choices for d in DEFINITIONS if d.kind.choices
        }


class TestAdmx:
    """The rules of the schema (MS-GPREG 7.2, 7.3), as far as our file touches them."""

    def test_every_setting_is_there_enforced_and_as_a_default(self):
        expected = {(name + suffix, key) for name in BY_NAME for key, suffix in LAYERS.items()}
        assert {(p.get("name"), p.get("key")) for p in POLICIES} == expected
        assert len(POLICIES) == len(expected)

    def test_the_parts_stand_in_their_order(self):
        assert [tag(e) for e in ADMX] == ["policyNamespaces", "resources", "supportedOn", "categories", "policies"]
        orders = (
            ["parentCategory", "supportedOn", "enabledValue", "disabledValue"],
            ["parentCategory", "supportedOn", "elements"],
        )
        assert all([tag(e) for e in policy] in orders for policy in POLICIES)

    def test_names_are_such_as_the_schema_takes_and_unique(self):
        groups = ["p:policies/p:policy", "p:categories/p:category", "p:supportedOn/p:definitions/p:definition"]
        for group in groups:
            names = [e.get("name") for e in ADMX.findall(group, NS)]
            assert len(set(names)) == len(names)
            assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) for name in names)

    def test_a_policy_is_of_the_machine_and_has_all_that_an_editor_shows(self):
        for policy in POLICIES:
            assert policy.get("class") == "Machine"
            assert policy.get("displayName")
            assert policy.get("explainText")

    def test_categories_and_versions_are_defined(self):
        categories = {c.get("name") for c in ADMX.findall("p:categories/p:category", NS)}
        versions = {d.get("name") for d in ADMX.findall("p:supportedOn/p:definitions/p:definition", NS)}
        assert {e.get("ref") for e in ADMX.iter(f"{{{NS['p']}}}parentCategory")} <= categories
        assert {p.find("p:supportedOn", NS).get("ref") for p in POLICIES} == versions

    def test_a_value_is_written_where_the_program_reads_it(self):
        for policy in POLICIES:
            definition = BY_NAME[policy.get("name").removesuffix("_Default")]
            (holder,) = [policy] if policy.get("valueName") else list(policy.find("p:elements", NS))
            assert holder.get("valueName") == f"{definition.section}.{definition.key}"

    @pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda d: d.name)
    def test_what_an_editor_lets_pass_the_program_takes(self, definition):
        """Both ends of a range, every choice, both states of a switch."""
        (policy,) = [p for p in POLICIES if p.get("name") == definition.name]
        taken = [from_values("HKLM\\x", {value_name: value}) for value_name, value in editor_values(policy)]
        assert [layer.problems for layer in taken] == [()] * len(taken)
        assert all(layer.values.keys() == {definition.name} for layer in taken)

    def test_nothing_secret_can_be_set(self):
        for definition in DEFINITIONS:
            words = f"{definition.name} {definition.meaning}".lower()
            assert not re.search(r"passw|secret|token|credential|product.?key|\bpin\b|private", words), definition.name
            if definition.kind.shape == "text" and definition.kind is not kinds.TEXT:  # a name may be anything
                for text in ("https://user:word@host.test/", "http://user:word@host.test/"):
                    with pytest.raises(ValueError, match=r"."):
                        definition.parse(text)


def editor_values(policy):
    """What the editor of group policies may write for a policy: name and value, as the registry gives them back."""
    if policy.get("valueName"):
        values = [policy.find(f"p:{state}Value/p:decimal", NS).get("value") for state in ("enabled", "disabled")]
        return [(policy.get("valueName"), int(value)) for value in values]
    (element,) = policy.find("p:elements", NS)
    name = element.get("valueName")
    match tag(element):
        case "enum":
            return [(name, s.text) for s in element.iter(f"{{{NS['p']}}}string")]
        case "decimal":
            return [(name, int(element.get(end))) for end in ("minValue", "maxValue")]
        case "multiText":
            return [(name, ("10.0.0.1",) if "nameservers" in name else ("a.test", "b.test"))]
        case _:
            texts = ["acme.test", "https://help.acme.test", "http://acme.test", "/srv/file", "22:00-07:00"]
            definition = next(d for d in DEFINITIONS if f"{d.section}.{d.key}" == name)
            return [(name, next(t for t in texts if taken(definition, t)))]


def taken(definition, text):
    try:
        definition.parse(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("language", ADML)
class TestAdml:
    def test_the_parts_stand_in_their_order(self, language):
        assert [tag(e) for e in ADML[language]] == ["displayName", "description", "resources"]
        assert [tag(e) for e in ADML[language].find("p:resources", NS)] == ["stringTable", "presentationTable"]

    def test_every_string_that_is_referred_to_is_there_and_no_other(self, language):
        ids = [s.get("id") for s in ADML[language].iter(f"{{{NS['p']}}}string")]
        assert len(set(ids)) == len(ids)
        assert set(ids) == references("string")
        assert all(text and text.strip() for text in strings(ADML[language]).values())

    def test_every_presentation_that_is_referred_to_is_there_and_no_other(self, language):
        assert presentations(ADML[language]).keys() == references("presentation")

    def test_every_field_fits_the_value_that_it_shows(self, language):
        shown = presentations(ADML[language])
        for policy in POLICIES:
            elements = policy.find("p:elements", NS)
            if elements is None:
                continue
            (element,) = elements
            (field,) = [e for e in shown[policy.get("name")] if e.get("refId")]
            assert field.get("refId") == element.get("id")
            assert tag(field) == FIELDS[tag(element)]
            if tag(field) == "decimalTextBox":
                assert int(element.get("minValue")) <= int(field.get("defaultValue")) <= int(element.get("maxValue"))

    def test_an_explanation_tells_all_three_states_and_the_version(self, language):
        words = {
            "en-US": ("Enabled: ", "Disabled: ", "Not configured: ", "Since version 0.1."),
            "de-DE": ("Aktiviert: ", "Deaktiviert: ", "Nicht konfiguriert: ", "Seit Version 0.1."),
        }[language]
        for name, text in strings(ADML[language]).items():
            if name.endswith("_Help"):
                assert all(word in text for word in words), name


def test_german_is_german():
    english, german = strings(ADML["en-US"]), strings(ADML["de-DE"])
    helps = [name for name in english if name.endswith("_Help")]
    assert [name for name in helps if english[name].partition("\n")[0] == german[name].partition("\n")[0]] == []


class TestSample:
    SAMPLE = (ROOT / "installer/policy/policy.toml").read_text(encoding="utf-8")

    def home(self, tmp_path, text):
        policy = tmp_path / "policy.toml"
        policy.write_text(text, encoding="utf-8")
        return replace(lab_home(str(tmp_path / "home")), policy=str(policy))

    def test_as_it_is_it_changes_nothing(self, tmp_path):
        loaded = load_settings(self.home(tmp_path, self.SAMPLE))
        assert (loaded.settings, loaded.problems, loaded.origins) == (Settings(), (), ())

    def test_every_line_that_is_taken_in_counts(self, tmp_path):
        text = re.sub(r"^#(?=[\[a-z])", "", self.SAMPLE, flags=re.MULTILINE)
        loaded = load_settings(self.home(tmp_path, text))
        assert (loaded.settings, loaded.problems) == (Settings(), ())
        assert loaded.managed_names == BY_NAME.keys()
