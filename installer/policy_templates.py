"""Writes the policy templates that follow from the settings' definitions: `python installer/policy_templates.py`.

installer/policy/: kmsmonitor.admx with en-US and de-DE kmsmonitor.adml for the editors of Windows' group policies and
for Intune, policy.toml as a sample for /etc/kmsmonitor/. A test fails while one of them is out of date.

Order of elements and what fits what: MS-GPREG 7.2 and 7.3. Where the values arrive: monitor/machine_policy.py.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(__file__).resolve().parent / "policy"
sys.path.insert(0, str(ROOT))

from policy_words import CHOICES, SECTIONS, SETTINGS  # noqa: E402 - scripts of this folder import each other as such

from kmsmonitor.monitor.machine_policy import DEFAULTS_KEY  # noqa: E402 - the checkout's, wherever this is started
from kmsmonitor.monitor.settings import DEFINITIONS, Definition, Settings  # noqa: E402

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
KEY = r"SOFTWARE\Policies\kmsmonitor"
REVISION = "1.0"
LONGEST_TEXT = 200  # as the settings file takes it
UNITS = {"m": ("minutes", "Minuten"), "d": ("days", "Tage")}
LANGUAGES = {"en-US": 0, "de-DE": 1}
"""The folders of the languages, and which of a pair of words is theirs."""


class Layer(NamedTuple):
    """One of the two places of each setting: what its names end with, its registry key, what it says of itself."""

    suffix: str
    key: str
    says: tuple[str, str]


LAYERS = (
    Layer(
        "",
        KEY,
        (
            "What is configured here counts whatever the user has chosen. The settings window shows it greyed.",
            "Was hier konfiguriert ist, gilt vor der Wahl des Benutzers. Das Einstellungsfenster zeigt es ausgegraut.",
        ),
    ),
    Layer(
        "_Default",
        f"{KEY}\\{DEFAULTS_KEY}",
        (
            "What is configured here counts until the user chooses something else.",
            "Was hier konfiguriert ist, gilt, bis der Benutzer etwas anderes wählt.",
        ),
    ),
)
OTHERWISE = (
    "Not configured: the user's choice counts, or what the program does by itself.",
    "Nicht konfiguriert: Es gilt die Wahl des Benutzers oder das, was das Programm von sich aus tut.",
)
SWITCHED = ("Enabled: on. Disabled: off.", "Aktiviert: an. Deaktiviert: aus.")
FILLED = (
    "Enabled: the value below counts. Disabled: as not configured.",
    "Aktiviert: Der Wert unten gilt. Deaktiviert: wie nicht konfiguriert.",
)
LISTED = ("One entry in each line.", "Ein Eintrag je Zeile.")
PLACED = (
    "In a settings file: {place}. Since version {since}.",
    "In einer Einstellungsdatei: {place}. Seit Version {since}.",
)
DEFAULTS_CATEGORY = ("Defaults that users may change", "Vorgaben, die Benutzer ändern dürfen")
SUPPORTED = ("kmsmonitor {since} or later", "kmsmonitor {since} oder neuer")


# ---------------------------------------------------------------- ADMX


def admx() -> ET.Element:
    """The policies, without a word of any language."""
    root = ET.Element("policyDefinitions", {"xmlns": NAMESPACE, "revision": REVISION, "schemaVersion": "1.0"})
    spaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(spaces, "target", {"prefix": "kmsmonitor", "namespace": "kmsmonitor.Policies"})
    ET.SubElement(root, "resources", {"minRequiredRevision": REVISION})
    supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    for since in versions():
        name = since_name(since)
        ET.SubElement(supported, "definition", {"name": name, "displayName": f"$(string.{name})"})
    categories = ET.SubElement(root, "categories")
    for name, parent in category_names():
        category = ET.SubElement(categories, "category", {"name": name, "displayName": f"$(string.{name})"})
        if parent:
            ET.SubElement(category, "parentCategory", {"ref": parent})
    policies = ET.SubElement(root, "policies")
    for layer in LAYERS:
        for definition in DEFINITIONS:
            policies.append(policy(definition, layer))
    return root


def policy(definition: Definition, layer: Layer) -> ET.Element:
    """One setting in one layer."""
    name, value_name = policy_name(definition, layer), f"{definition.section}.{definition.key}"
    attributes = {
        "name": name,
        "class": "Machine",
        "displayName": f"$(string.{name})",
        "explainText": f"$(string.{name}_Help)",
        "key": layer.key,
    }
    made = ET.Element("policy", attributes)
    ET.SubElement(made, "parentCategory", {"ref": section_name(definition.section, layer)})
    ET.SubElement(made, "supportedOn", {"ref": since_name(SETTINGS[definition.name].since)})
    if definition.kind.shape == "switch":
        made.set("valueName", value_name)
        for tag, number in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(made, tag), "decimal", {"value": number})
        return made
    made.set("presentation", f"$(presentation.{name})")
    ET.SubElement(made, "elements").append(element(definition, value_name))
    return made


def element(definition: Definition, value_name: str) -> ET.Element:
    """The value of a setting that is no switch."""
    kind = definition.kind
    common = {"id": "Value", "valueName": value_name, "required": "true"}
    if kind.shape == "choice":
        made = ET.Element("enum", common)
        for choice in kind.choices:
            item = ET.SubElement(made, "item", {"displayName": f"$(string.{choice_name(definition, choice)})"})
            ET.SubElement(ET.SubElement(item, "value"), "string").text = choice
        return made
    if kind.shape in ("number", "span"):
        return ET.Element("decimal", common | {"minValue": str(kind.low), "maxValue": str(kind.high)})
    if kind.shape == "list":
        return ET.Element("multiText", common)
    return ET.Element("text", common | {"maxLength": str(LONGEST_TEXT)})


# ---------------------------------------------------------------- ADML


def adml(language: int) -> ET.Element:
    """The words of one language: 0 English, 1 German."""
    root = ET.Element("policyDefinitionResources", {"xmlns": NAMESPACE, "revision": REVISION, "schemaVersion": "1.0"})
    ET.SubElement(root, "displayName").text = "kmsmonitor"
    ET.SubElement(root, "description").text = ("Settings of kmsmonitor", "Einstellungen von kmsmonitor")[language]
    resources = ET.SubElement(root, "resources")
    table = ET.SubElement(resources, "stringTable")
    for name, text in strings(language).items():
        ET.SubElement(table, "string", {"id": name}).text = text
    presentations = ET.SubElement(resources, "presentationTable")
    for layer in LAYERS:
        for definition in DEFINITIONS:
            if definition.kind.shape != "switch":
                presentations.append(presentation(definition, layer, language))
    return root


def strings(language: int) -> dict[str, str]:
    """Every string by its name."""
    found = {since_name(since): SUPPORTED[language].format(since=since) for since in versions()}
    found |= {"kmsmonitor": "kmsmonitor", "Defaults": DEFAULTS_CATEGORY[language]}
    for layer in LAYERS:
        found |= {section_name(section, layer): SECTIONS[section][language] for section in sections()}
        for definition in DEFINITIONS:
            name = policy_name(definition, layer)
            found[name] = title(definition, language)
            found[f"{name}_Help"] = explanation(definition, layer, language)
    for definition in DEFINITIONS:
        for choice in definition.kind.choices:
            found[choice_name(definition, choice)] = CHOICES[definition.name][choice][language]
    return found


def title(definition: Definition, language: int) -> str:
    """The setting's name."""
    words = SETTINGS[definition.name]
    return (words.english, words.german)[language]


def explanation(definition: Definition, layer: Layer, language: int) -> str:
    """What a policy is for, and what its three states mean."""
    words = SETTINGS[definition.name]
    shape = definition.kind.shape
    lines = [
        (definition.meaning, words.meaning)[language] + (f" {LISTED[language]}" if shape == "list" else ""),
        layer.says[language],
        (SWITCHED if shape == "switch" else FILLED)[language],
        OTHERWISE[language],
        PLACED[language].format(place=f"{definition.section}.{definition.key}", since=words.since),
    ]
    return "\n\n".join(lines)


def presentation(definition: Definition, layer: Layer, language: int) -> ET.Element:
    """The field in the editor."""
    made = ET.Element("presentation", {"id": policy_name(definition, layer)})
    label, kind = label_of(definition, language), definition.kind
    if kind.shape == "choice":
        ET.SubElement(made, "dropdownList", {"refId": "Value", "noSort": "true", "defaultItem": "0"}).text = label
    elif kind.shape in ("number", "span"):
        default = str(number(definition))
        ET.SubElement(made, "decimalTextBox", {"refId": "Value", "defaultValue": default}).text = label
    elif kind.shape == "list":
        ET.SubElement(made, "text").text = label
        ET.SubElement(made, "multiTextBox", {"refId": "Value"})
    else:
        box = ET.SubElement(made, "textBox", {"refId": "Value"})
        ET.SubElement(box, "label").text = label
    return made


def label_of(definition: Definition, language: int) -> str:
    """What stands before the field: the setting's name, with the unit of a duration."""
    unit = definition.kind.unit
    return title(definition, language) + (f" ({UNITS[unit][language]}):" if unit else ":")


def number(definition: Definition) -> int:
    """The built-in value of a number or a duration, in the unit that the registry has."""
    value = getattr(Settings(), definition.name)
    if definition.kind.shape == "number":
        return int(value)
    return int(value.total_seconds()) // {"m": 60, "d": 86_400}[definition.kind.unit]


# ---------------------------------------------------------------- names


def policy_name(definition: Definition, layer: Layer) -> str:
    """A policy's name, which is also its title's and its presentation's."""
    return definition.name + layer.suffix


def choice_name(definition: Definition, choice: str) -> str:
    """The string of one of the words to choose from."""
    return f"{definition.name}_is_{choice}"


def section_name(section: str, layer: Layer) -> str:
    """The category of a section."""
    return f"Section_{section}{layer.suffix}"


def since_name(since: str) -> str:
    """The name of what supports a policy."""
    return f"Since_{since.replace('.', '_')}"


def versions() -> list[str]:
    """Every version in which a setting came, oldest first."""
    return sorted({words.since for words in SETTINGS.values()}, key=lambda v: [int(part) for part in v.split(".")])


def sections() -> list[str]:
    """The sections in their order."""
    return list(dict.fromkeys(definition.section for definition in DEFINITIONS))


def category_names() -> list[tuple[str, str]]:
    """Every category, with its parent; "" where it has none."""
    names = [("kmsmonitor", ""), ("Defaults", "kmsmonitor")]
    for layer, parent in zip(LAYERS, ("kmsmonitor", "Defaults"), strict=True):
        names += [(section_name(section, layer), parent) for section in sections()]
    return names


# ---------------------------------------------------------------- the sample

_HEAD = """\
# The policy of this computer: put this file at /etc/kmsmonitor/policy.toml, owned by root, readable by all.
#
# What stands below [enforced.SECTION] counts whatever the user has set, and the settings window shows it as managed.
# The same keys below [defaults.SECTION] count until the user sets something else. Take the # away from what you need;
# the values here are those that the program has by itself. `kmsmonitor settings` shows what counts, and why.
#
# Nothing secret belongs here: every user of the computer can read it.
"""


def sample() -> str:
    """Every key, commented out, with its meaning and its built-in value."""
    lines = [_HEAD]
    for section in sections():
        lines.append(f"#[enforced.{section}]")
        for definition in DEFINITIONS:
            if definition.section == section:
                lines.append(f"# {definition.meaning}{_allowed(definition)}")
                lines.append(f"#{definition.key} = {definition.form(getattr(Settings(), definition.name))}")
        lines.append("")
    return "\n".join(lines)


def _allowed(definition: Definition) -> str:
    kind = definition.kind
    if kind.choices and kind.choices[-1] not in definition.meaning:
        return f" One of {', '.join(kind.choices)}."
    return f" {kind.low} to {kind.high}." if kind.shape == "number" else ""


# ---------------------------------------------------------------- writing


def made() -> dict[str, bytes]:
    """Path below installer/policy/ and content of each file."""
    found = {"kmsmonitor.admx": xml(admx())}
    found |= {f"{folder}/kmsmonitor.adml": xml(adml(language)) for folder, language in LANGUAGES.items()}
    return found | {"policy.toml": sample().encode()}


def xml(root: ET.Element) -> bytes:
    """The file of a tree: the same bytes each time."""
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def main() -> None:
    """Write them all."""
    for name, content in made().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        print(f"installer/policy/{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
