"""Paper: the whole dossier as a PDF with true page numbers, and single pages as they come from the printer."""

import html
import io
import re
import subprocess
import sys
import unicodedata

import pypdf
import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT

A4 = (595, 842)
DOCUMENT = "print.html"
FOOT = "US–China trade dispute · as of 9 October 2026"


def letters(text):
    """The text as its letters are, not as a font draws them: ligatures taken apart, soft hyphens left out."""
    return unicodedata.normalize("NFKC", text).replace("\u00ad", "")


def text_of(sheet):
    return letters(sheet.extract_text())


@pytest.fixture(scope="session")
def printed(site, tmp_path_factory):
    """The PDF that `make pdf` writes."""
    output = tmp_path_factory.mktemp("pdf") / "dossier.pdf"
    run = subprocess.run([sys.executable, ROOT / "scripts" / "pdf.py", site, output], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    reader = pypdf.PdfReader(output)
    assert run.stdout == f"Printed {len(reader.pages)} pages to {output}.\n"
    return reader


@pytest.fixture(scope="session")
def texts(printed):
    """What stands on each sheet, with white space as single spaces."""
    return [" ".join(text_of(page).split()) for page in printed.pages]


@pytest.fixture(scope="session")
def document(site):
    return (site / DOCUMENT).read_text("utf-8")


def contents(document):
    """Anchor and title of each entry of the contents list, in order."""
    nav = re.search(r'<nav class="contents".*?</nav>', document, re.DOTALL)[0]
    return [(anchor, html.unescape(title)) for anchor, title in re.findall(r'<a href="#([^"]+)">([^<]*)</a>', nav)]


def squeezed(text):
    """The letters without white space, which the reader of a PDF can only guess."""
    return "".join(letters(text).split())


def bookmarks(reader, outline):
    """Title and sheet of each bookmark."""
    for entry in outline:
        if isinstance(entry, list):
            yield from bookmarks(reader, entry)
        else:
            yield squeezed(entry.title), reader.get_destination_page_number(entry) + 1


def links(page):
    """The targets of a sheet's links: names of places inside, and addresses outside."""
    inside, outside = [], []
    for reference in page.get("/Annots") or []:
        annotation = reference.get_object()
        action = annotation.get("/A", {})
        if "/URI" in action:
            outside.append(action["/URI"])
        elif "/Dest" in annotation or "/D" in action:
            inside.append(str(annotation.get("/Dest", action.get("/D"))).removeprefix("/"))
    return inside, outside


def test_every_sheet_is_a4_and_the_count_is_plausible(printed):
    assert {tuple(round(side) for side in page.mediabox[2:]) for page in printed.pages} == {A4}
    assert 80 < len(printed.pages) < 400


def test_letters_do_not_depend_on_the_font():
    assert letters("the o\ufb03ce of the \ufb01rst e\ufb00ort, re\u00adopened") == "the office of the first effort, reopened"


@pytest.mark.looks
def test_the_contents_list_numbers_the_sheets_on_which_headings_stand(document, printed, texts):
    entries = contents(document)
    assert len(entries) > 200
    first = next(number for number, text in enumerate(texts) if " Contents The brief" in text)
    brief = next(number for number, text in enumerate(texts) if number > first and "The brief" in text)
    foot = re.compile(rf"\d+ / \d+ ?{re.escape(FOOT)}")
    listed = " ".join(foot.sub("", text) for text in texts[first:brief])
    headings = set(bookmarks(printed, printed.outline))
    position = 0
    for anchor, title in entries:
        # Lines break inside words at hyphens, and the dates of events stand before their titles.
        pattern = r"\s*".join(map(re.escape, squeezed(title))) + r"\s+(\d+)(?=\s|$)"
        found = re.compile(pattern).search(listed, position)
        assert found, (anchor, title, listed[position : position + 80])
        position = found.end()
        sheet = int(found[1])
        assert squeezed(title) in squeezed(texts[sheet - 1]), (anchor, sheet)
        assert any(sheet == number and name.startswith(squeezed(title)) for name, number in headings), (anchor, sheet)


def test_sources_name_the_sheets_that_cite_them(texts):
    last = " ".join(texts[-30:])
    assert re.search(r"Cited on pages \d+, \d+", last)
    assert "Cited at" not in last


def test_the_foot_stands_on_every_sheet_but_the_title(texts):
    assert FOOT not in texts[0]
    for number, text in enumerate(texts[1:], 2):
        assert FOOT in text and f"{number} / {len(texts)}" in text, number


def test_links_lead_inside_or_to_public_addresses(printed):
    places = {name.removeprefix("/") for name in printed.named_destinations}
    inside, outside = [], []
    for page in printed.pages:
        for reference in page.get("/Annots") or []:
            annotation = reference.get_object()
            address = annotation.get("/A", {}).get("/URI")
            outside.append(address) if address else inside.append(str(annotation["/Dest"]).removeprefix("/"))
    assert len(inside) > 2000 and set(inside) <= places
    assert len(outside) > 150 and all(re.match("https?://", address) for address in outside)


def test_the_pdf_has_bookmarks_tags_title_and_language(printed):
    root = printed.trailer["/Root"]
    assert printed.metadata.title == "US–China trade dispute"
    assert root["/Lang"] == "en" and root["/MarkInfo"]["/Marked"]
    tops = [entry.title for entry in printed.outline[1] if not isinstance(entry, list)]
    assert tops[:3] == ["Contents", "The brief", "Measures: United States"] and "Sources" in tops


def test_a_folder_without_the_page_is_refused(tmp_path):
    output = tmp_path / "dossier.pdf"
    run = subprocess.run([sys.executable, ROOT / "scripts" / "pdf.py", tmp_path, output], capture_output=True, text=True)
    assert run.returncode == 1 and "holds no print.html" in run.stderr and not output.exists()


@pytest.mark.parametrize("width", [320, 1280])
def test_on_a_screen_axe_finds_nothing_and_nothing_scrolls_sideways(browser, site, width):
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme="light")
    messages = []
    page.on("console", lambda message: messages.append(message.text))
    page.goto((site / DOCUMENT).as_uri())
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert messages == [] and overflow <= 0
    violations = Axe().run(page).response["violations"] if width == 1280 else []
    page.close()
    assert [(finding["id"], [node["target"] for node in finding["nodes"]][:3]) for finding in violations] == []


@pytest.mark.parametrize(
    "path", ["index.html", "measures/us-fentanyl-tariff.html", "questions/who-escalated.html", "timeline/2025.html"]
)
def test_a_single_page_prints_with_its_foot_and_without_navigation(browser, site, path):
    page = browser.new_page()
    page.goto((site / path).as_uri())
    reader = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    page.close()
    assert {tuple(round(side) for side in sheet.mediabox[2:]) for sheet in reader.pages} == {A4}
    sheets = [text_of(sheet) for sheet in reader.pages]
    assert all(FOOT in text and f"{number} / {len(sheets)}" in text for number, text in enumerate(sheets, 1))
    assert "Any past day" not in sheets[0] and "Take it with you" not in "".join(sheets)
    assert all(len(text) > 120 for text in sheets), "no sheet is empty"


def test_paper_has_light_colours_whatever_the_reader_chose(browser, site):
    page = browser.new_page(color_scheme="dark")
    page.goto((site / "measures/us-fentanyl-tariff.html").as_uri())
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.emulate_media(media="print")
    colours = page.evaluate(
        """() => ['--paper', '--ink', '--side-1', '--side-2'].map(
            (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim())"""
    )
    page.close()
    assert colours == ["#ffffff", "#000000", "#10306f", "#a93915"]
