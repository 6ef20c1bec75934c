"""Keeps the faces' translations up to date: `python installer/translations.py`.

Collects every text of the faces from the sources, brings resources/translations/kmsmonitor_*.ts up to date with them
(new texts stand there as unfinished, texts that are gone are taken out), compiles the .qm files beside them, and says
how many texts each language still lacks. Translate with Qt Linguist or any editor, then run it again.

  python installer/translations.py             collect, update and compile
  python installer/translations.py --missing   also list what lacks a translation

The words of the catalogue of codes stand in errors_*.toml beside the .ts files, and go into the .qm files too.

The .qm files are committed: a checkout must speak every language without a build, and they are small.

Qt's own lupdate is of no use here: it knows neither `trn` nor texts that stand in a table or a constant.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ERRORS = ROOT / "resources" / "errors.toml"
CONTEXT = "kmsmonitor"
SENTENCES = "catalogue"  # the context of the sentences of errors_*.toml, by their English text
FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1}
"""The languages, and how many plural forms Qt knows of each: French counts 0 as one, Japanese has no plural."""

HOOKS = {"kmsmonitor.ui.speech": ("tr", "trn"), "kmsmonitor.diagnostics.phrases": ("say", "say_n")}
"""The functions through which texts go, by their module; those in `PLURAL` take a number, a singular and a plural."""
PLURAL = ("trn", "say_n")


class Text(NamedTuple):
    """One text of the sources: its key (of a plural, the many form), the one form or "", and the files it stands in."""

    source: str
    one: str = ""
    files: tuple[str, ...] = ()


class CollectError(Exception):
    """A text that cannot be collected; names file and line."""


# ---------------------------------------------------------------- collecting


def collect(root: Path = ROOT) -> dict[str, Text]:
    """Every text of the package, by its key, in the order of the files.

    Raises:
        CollectError: a text is no literal, or stands once with and once without plural forms.
    """
    modules = {_module_name(path, root): _Module(path, root) for path in sorted((root / "kmsmonitor").rglob("*.py"))}
    found: dict[str, Text] = {}
    for module in modules.values():
        for text in module.texts(modules.get):
            before = found.get(text.source)
            if before is not None and bool(before.one) != bool(text.one):
                raise CollectError(f"{module.file}: {text.source!r} stands once with and once without plural forms")
            files = (*(before.files if before else ()), module.file)
            found[text.source] = text._replace(files=tuple(dict.fromkeys(files)))
    return found


def _module_name(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


class _Module:
    """One source file: what it imports, its constants, and the calls of the hooks in it."""

    def __init__(self, path: Path, root: Path) -> None:
        self.file = path.relative_to(root).as_posix()
        self._tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        self._imports: dict[str, tuple[str, str]] = {}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                self._imports |= {name.asname or name.name: (node.module, name.name) for name in node.names}

    def texts(self, other: Callable[[str], _Module | None]) -> Iterator[Text]:
        """The texts of this file; `other` gives the module of a name, for constants that are imported."""
        for scope, call in _calls(self._tree, self._tree):
            hook = self._hook(call)
            if hook in PLURAL:
                ones, manies = (list(self.literals(arg, scope, other)) for arg in call.args[1:3])
                yield from (Text(many, one) for one, many in zip(ones, manies, strict=True))
            elif hook:
                yield from (Text(text) for text in self.literals(call.args[0], scope, other))

    def values(self, name: str, scope: ast.AST | None = None) -> list[ast.expr]:
        """Whatever `name` is given in the function `scope`, or else at the top of the file."""
        for place in (ast.walk(scope) if isinstance(scope, ast.FunctionDef) else (), self._tree.body):
            found = [value for node in place if (value := _assigned(node, name)) is not None]
            if found:
                return found
        return []

    def _hook(self, call: ast.Call) -> str:
        """The hook's own name, or "" where something else is called."""
        if not isinstance(call.func, ast.Name):
            return ""
        module, name = self._imports.get(call.func.id, ("", ""))
        return name if name in HOOKS.get(module, ()) else ""

    def literals(self, node: ast.expr, scope: ast.AST, other: Callable[[str], _Module | None]) -> Iterator[str]:
        """The texts that an argument can be.

        Raises:
            CollectError: it is not made of literals.
        """
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Name):
            place, values = self._named(node, scope, other)
            for value in values:
                yield from place.literals(value, scope, other)
        elif (inside := _inside(node)) is not None:
            for part in inside:
                yield from self.literals(part, scope, other)
        else:
            raise self._no_literal(node)

    def _named(
        self, node: ast.Name, scope: ast.AST, other: Callable[[str], _Module | None]
    ) -> tuple[_Module, list[ast.expr]]:
        """What a name can stand for, and the file where that is written."""
        values = self.values(node.id, scope)
        if values:
            return self, values
        module, name = self._imports.get(node.id, ("", ""))
        origin = other(module)
        values = origin.values(name) if origin else []
        if origin is None or not values:
            raise self._no_literal(node)
        return origin, values

    def _no_literal(self, node: ast.expr) -> CollectError:
        return CollectError(f"{self.file}, line {node.lineno}: this text is no literal: {ast.unparse(node)}")


def _inside(node: ast.expr) -> list[ast.expr] | None:
    """Both branches of a choice, all entries of a table; None for anything else."""
    match node:
        case ast.IfExp():
            return [node.body, node.orelse]
        case ast.Subscript(value=table):
            return [table]
        case ast.Dict():
            return node.values
        case ast.Tuple() | ast.List():
            return node.elts
    return None


def _calls(node: ast.AST, scope: ast.AST) -> Iterator[tuple[ast.AST, ast.Call]]:
    """Every call below, in the order of the lines, with the function that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield scope, child
        yield from _calls(child, child if isinstance(child, ast.FunctionDef) else scope)


def _assigned(node: ast.AST, name: str) -> ast.expr | None:
    """The value that this statement gives to `name`, or None."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name:
        return node.value
    if not isinstance(node, ast.Assign):
        return None
    for target in node.targets:
        if isinstance(target, ast.Name) and target.id == name:
            return node.value
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            for part, value in zip(target.elts, node.value.elts, strict=False):
                if isinstance(part, ast.Name) and part.id == name:
                    return value
    return None


# ---------------------------------------------------------------- the .ts files


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Where a language's texts lie."""
    return folder / f"kmsmonitor_{language}.ts"


def read(path: Path) -> dict[str, tuple[str, ...]]:
    """The finished translations of a .ts file by their keys, each with its plural forms; a missing file has none."""
    found: dict[str, tuple[str, ...]] = {}
    if not path.exists():
        return found
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source") or ""] = tuple(forms) if forms else (translation.text or "",)
    return found


def finished(text: Text, forms: tuple[str, ...], count: int) -> bool:
    """Whether a text has all that its language needs."""
    return len(forms) == (count if text.one else 1) and all(form.strip() for form in forms)


def write(path: Path, language: str, texts: dict[str, Text], done: dict[str, tuple[str, ...]]) -> None:
    """Write a .ts file: every text, what is not done as unfinished."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts.values():
        _add(context, text, done.get(text.source, ()), FORMS[language])
    ET.indent(top, "  ")
    body = ET.tostring(top, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _add(context: ET.Element, text: Text, forms: tuple[str, ...], count: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
    for file in text.files:  # without lines, which would change with every edit above them
        ET.SubElement(message, "location", filename=f"../../{file}")
    ET.SubElement(message, "source").text = text.source
    if text.one:
        ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
    done = finished(text, forms, count)
    translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if not text.one:
        translation.text = forms[0] if done else ""
        return
    for form in forms if done else ("",) * count:
        ET.SubElement(translation, "numerusform").text = form


def missing(language: str, texts: dict[str, Text], folder: Path = FOLDER) -> list[str]:
    """The texts that a language lacks."""
    done = read(ts_file(language, folder))
    return [t.source for t in texts.values() if not finished(t, done.get(t.source, ()), FORMS[language])]


def sentences(language: str, folder: Path = FOLDER) -> dict[str, str]:
    """The catalogue's sentences in a language, by their English text; a code that the catalogue lacks is left out."""
    english = tomllib.loads(ERRORS.read_text(encoding="utf-8"))
    words = tomllib.loads((folder / f"errors_{language}.toml").read_text(encoding="utf-8"))
    known = words.keys() & english.keys()
    return {english[code][name]: said for code in sorted(known) for name, said in words[code].items()}


def compile_language(language: str) -> None:
    """Make the .qm file of a language, of its .ts file and its words of the catalogue.

    Raises:
        RuntimeError: as `compile_ts`.
    """
    path = ts_file(language)
    tree = ET.parse(path)  # noqa: S314 - our own file
    context = ET.SubElement(tree.getroot(), "context")
    ET.SubElement(context, "name").text = SENTENCES
    for english, said in sentences(language).items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = english
        ET.SubElement(message, "translation").text = said
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / path.name
        tree.write(whole, encoding="utf-8", xml_declaration=True)
        compile_ts(whole, path.with_suffix(".qm"))


def compile_ts(ts: Path, qm: Path) -> None:
    """Make the .qm file of a .ts file with Qt's lrelease, which comes with PySide6.

    Raises:
        RuntimeError: lrelease is not there, or refuses the file; with what it said.
    """
    package = importlib.util.find_spec("PySide6")
    places = package.submodule_search_locations if package else None
    if not places:
        raise RuntimeError("PySide6 is not installed here; use the Python of .venv.")
    program = Path(places[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    run = subprocess.run([program, "-silent", ts, "-qm", qm], capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(run.stdout + run.stderr)


def main(arguments: list[str] | None = None) -> int:
    """Update, compile, tell."""
    parser = argparse.ArgumentParser(description="Bring the translations of the faces up to date and compile them.")
    parser.add_argument("--missing", action="store_true", help="list every text that lacks a translation")
    options = parser.parse_args(arguments)
    try:
        texts = collect()
    except CollectError as error:
        print(error, file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    for language in FORMS:
        path = ts_file(language)
        done = read(path)
        write(path, language, texts, done)
        compile_language(language)
        lacking = missing(language, texts)
        gone = len(done.keys() - texts.keys())
        print(f"{language}: {len(texts)} texts, {len(lacking)} without translation, {gone} taken out")
        if options.missing:
            print("".join(f"  {source!r}\n" for source in lacking), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
