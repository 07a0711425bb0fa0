#!/usr/bin/env python3
"""Prints the whole dossier: a site's print.html as a PDF whose contents list and sources have page numbers.

    scripts/pdf.py SITE OUTPUT

Browsers cannot number a contents list. So the page is printed once, the PDF tells on which sheet each link's target
stands, the numbers are written into a copy of the page, and the copy is printed. That is repeated until no number is
wrong. `make pdf` installs what is needed: Chromium, and pypdf in .tools/venv.
"""

import argparse
import html
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

import pypdf

# Numbers that are filled in move what comes after them; they settle in the second round, and a third would be strange.
ROUNDS = 4
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"]

CONTENTS = re.compile(r'<nav class="contents".*?</nav>', re.DOTALL)
ENTRY = re.compile(r'(<a href="#([^"]+)">)(.*?)(</a>)')
USES = re.compile(r'Cited at ((?:<a href="#cite-[^"]+">[a-z]+</a>\s?)+)')
RELATIVE = re.compile(r'(<a [^>]*?href=")(?!#|https?:|mailto:|tel:)([^"]*)(")')
TITLE = re.compile(r"<h1[^>]*>(.*?)</h1>")
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">')


class Failure(Exception):
    """Something that the person at the keyboard can mend."""


def browser():
    for name in BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    raise Failure("No Chromium was found; `make pdf` installs it on Debian and on macOS.")


def print_page(page, output, profile):
    """Prints a local page to a PDF with bookmarks and tags."""
    command = [browser(), "--headless", "--disable-gpu", f"--user-data-dir={profile}", "--no-pdf-header-footer"]
    command += ["--generate-pdf-document-outline", f"--print-to-pdf={output}"]
    # Chromium's sandbox does not run as root, as in a container. The page is our own and has no inline script.
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--no-sandbox")
    output.unlink(missing_ok=True)
    run = subprocess.run([*command, page.as_uri()], capture_output=True, text=True)
    if run.returncode != 0 or not output.is_file():
        raise Failure(f"Chromium did not print:\n{run.stderr[-2000:]}")


def sheets(pdf):
    """The number of the sheet, from 1, of each anchor that a link of the document leads to."""
    reader = pypdf.PdfReader(pdf)
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages, 1)}
    # The names are PDF names, which begin with a slash.
    return {
        name.removeprefix("/"): numbers[destination.page.idnum]
        for name, destination in reader.named_destinations.items()
    }


def entries(text):
    """The anchors to which the contents list leads."""
    contents = CONTENTS.search(text)
    return {urllib.parse.unquote(html.unescape(anchor)) for _, anchor, _, _ in ENTRY.findall(contents[0] if contents else "")}


def numbered(text, numbers):
    """The page with the numbers of sheets in its contents list and after its sources."""

    def number(anchor):
        return numbers.get(urllib.parse.unquote(html.unescape(anchor)))

    def entry(match):
        return f'{match[1]}{match[3]} <span class="page">{number(match[2]) or ""}</span>{match[4]}'

    def uses(match):
        shown, links = set(), []
        for opening, anchor, _, closing in ENTRY.findall(match[1]):
            sheet = number(anchor)
            if sheet and sheet not in shown:
                shown.add(sheet)
                links.append(f"{opening}{sheet}{closing}")
        return f"Cited on page{'s' if len(links) > 1 else ''} {', '.join(links)}" if links else match[0]

    text = CONTENTS.sub(lambda match: ENTRY.sub(entry, match[0]), text)
    return USES.sub(uses, text)


def portable(text):
    """The page with its links to other pages of the site as public addresses, or as plain text where it has none.

    A PDF would keep the place of the folder on this machine instead.
    """
    canonical = CANONICAL.search(text)
    if not canonical:
        return RELATIVE.sub(lambda match: match[1].replace(' href="', ' data-left-out="') + match[2] + match[3], text)
    address = html.unescape(canonical[1])
    return RELATIVE.sub(
        lambda match: match[1] + html.escape(urllib.parse.urljoin(address, html.unescape(match[2]))) + match[3], text
    )


def make(site, output):
    """Writes the PDF and returns how many sheets it has."""
    source = site / "print.html"
    if not source.is_file():
        raise Failure(f"{site} holds no print.html; build the dossier first.")
    text = portable(source.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        copy, pdf = folder / "site" / "print.html", folder / "print.pdf"
        copy.parent.mkdir()
        for entry in site.iterdir():
            if entry != source:
                (copy.parent / entry.name).symlink_to(entry.resolve())
        numbers = {}
        for _ in range(ROUNDS):
            copy.write_text(numbered(text, numbers), "utf-8")
            print_page(copy, pdf, folder / "profile")
            shown = entries(text)
            # Of the places in the list of sources none is named by its number.
            found = {anchor: sheet for anchor, sheet in sheets(pdf).items() if anchor in shown or anchor.startswith("cite-")}
            if not found.keys() >= shown:
                raise Failure("Some entries of the contents list lead nowhere in the PDF; is this the site's print.html?")
            if found == numbers:
                break
            numbers = found
        else:
            raise Failure(f"The numbers of the sheets still moved after {ROUNDS} rounds.")
        return save(pdf, output, title=html.unescape(TITLE.search(text)[1]))


def save(pdf, output, title):
    writer = pypdf.PdfWriter(clone_from=pdf)
    writer.add_metadata({"/Title": title})
    writer.write(output)
    return len(writer.pages)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    arguments = parser.parse_args()
    try:
        count = make(arguments.site, arguments.output)
    except Failure as failure:
        sys.exit(str(failure))
    print(f"Printed {count} pages to {arguments.output}.")


if __name__ == "__main__":
    main()
