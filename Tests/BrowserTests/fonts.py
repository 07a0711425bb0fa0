#!/usr/bin/env python3
"""The fonts of the tests' browser: one family for all scripts but Chinese, the same files on every machine.

    Tests/BrowserTests/fonts.py PACKAGE    names the package's files that are not installed, and fails if there are any

Only where the browser asks fontconfig, that is not on macOS: there it takes the system's own, the same on each Mac.
"""

import os
import pathlib
import string
import sys

# What the tests need of Debian's packages.
PACKAGES = {
    "fonts-dejavu-core": [f"DejaVu{face}.ttf" for face in ("Sans", "Sans-Bold", "SansMono", "SansMono-Bold", "Serif", "Serif-Bold")],
    "fonts-noto-core": [
        f"Noto{face}-{style}.ttf" for face in ("Sans", "Serif") for style in ("Regular", "Italic", "Bold", "BoldItalic")
    ],
    "fonts-noto-mono": ["NotoSansMono-Regular.ttf", "NotoSansMono-Bold.ttf"],
    "fonts-noto-cjk": [f"Noto{face}CJK-{style}.ttc" for face in ("Sans", "Serif") for style in ("Regular", "Bold")],
}
# What a style sheet's serif, sans-serif and monospace mean, and where that is from; neither family has Chinese letters.
# Unless told otherwise the tests take the first: DejaVu's letters are wide. Noto's are of usual width, with ligatures.
SETS = {
    "dejavu": (
        {"serif": "DejaVu Serif", "sans": "DejaVu Sans", "mono": "DejaVu Sans Mono"},
        ["fonts-dejavu-core", "fonts-noto-cjk"],
    ),
    "noto": (
        {"serif": "Noto Serif", "sans": "Noto Sans", "mono": "Noto Sans Mono"},
        ["fonts-noto-core", "fonts-noto-mono", "fonts-noto-cjk"],
    ),
}
CONFIGURATION = pathlib.Path(__file__).with_name("fonts.conf")


def folders():
    """Where fonts are installed. A file that everybody has goes before one of the same name in a person's home."""
    home = os.environ.get("XDG_DATA_HOME") or pathlib.Path.home() / ".local" / "share"
    return [pathlib.Path("/usr/share/fonts"), pathlib.Path("/usr/local/share/fonts"), pathlib.Path(home, "fonts")]


def installed(names):
    """The path of each file that is found."""
    found = {}
    for folder in folders():
        for path in sorted(folder.rglob("*.tt[fc]")):
            if path.name in names:
                found.setdefault(path.name, path)
    return found


def missing(files):
    """Those of the files that are not installed."""
    found = installed(files)
    return [file for file in files if file not in found]


def files_of(name):
    """The files of a set."""
    _, packages = SETS[name]
    return [file for package in packages for file in PACKAGES[package]]


def configure(name, folder):
    """Writes a configuration that knows the set's files and nothing else into an empty folder; returns its path."""
    families, _ = SETS[name]
    files = folder / "files"
    files.mkdir()
    for file, path in installed(files_of(name)).items():
        (files / file).symlink_to(path)
    text = string.Template(CONFIGURATION.read_text("utf-8"))
    written = folder / "fonts.conf"
    written.write_text(text.substitute(families, files=files, cache=folder / "cache"), "utf-8")
    return written


if __name__ == "__main__":
    lacking = missing(PACKAGES[sys.argv[1]])
    if lacking:
        sys.exit(f"Not installed: {', '.join(lacking)}")
