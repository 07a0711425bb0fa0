"""Search and previews: from disk and below a sub-path, by keyboard, without script, in silence."""

import gzip
import json
import re
import shutil
import subprocess

import pytest
from conftest import DOSSIER, ROOT

TOKENS = ROOT / "Tests" / "SiteBuilderTests" / "Search" / "tokens.json"
STATEMENT = """---
date: 2025-02-02
speaker: mofcom
topic: Tariffs in general
stance: objects
quote_local: {zh: 反对加征关税}
summary: A sample for the tests, which nobody said.
sources: [mofcom-61-text]
---
A sample.
"""


@pytest.fixture(scope="module")
def chinese(tmp_path_factory):
    """The shipped dossier with one more statement, whose Chinese words are known."""
    folder = tmp_path_factory.mktemp("chinese")
    shutil.copytree(ROOT / "content", folder / "content")
    (folder / "content" / "statements" / "st-sample.md").write_text(STATEMENT, "utf-8")
    subprocess.run([DOSSIER, "build", folder, "-o", folder / "public"], check=True, capture_output=True)
    return folder / "public"


SPELT = {
    "one": "The duty on one company, by the anti-dumping law of the U.S.C. and its analysis.",
    "two": "The duties on two companies, by the antidumping law of the USC and its analyses.",
    "three": "An embargo on semi\u2010conductors, one tax, one process.",
    "four": "Embargoes on a semiconductor, many taxes, many processes.",
    "mainland": "商务部公告加征关税。",
    "taiwan": "商務部公告加徵關稅。",
    "cairo": "قال السيسى في مؤتمر إن المياه والسد حق للجنة ١٢٫٥٪",
    "khartoum": "قال سِيسي في الموتمر ان مياه سد الله لجنه 12.5%",
    "paris": "L’eau d’Avendar coule jusqu’au canal; O’Neill and Xi’an don’t agree.",
    "lyon": "Des eaux, Avendar, les canaux; ONeill in Xian, dont on parle.",
    "bonn": "München über die Zölle und die Straße, mit neuem Gerede.",
    "zurich": "Muenchen ueber die Zoelle und die Strasse, nuem Gerede.",
}


@pytest.fixture(scope="module")
def spelt(tmp_path_factory):
    """A dossier that says the same in several spellings."""
    folder = tmp_path_factory.mktemp("spelt")
    settings = "title: T\nlanguage: en\nas_of: 2026-06-30\nsides: [{id: a, label: A}, {id: b, label: B}]\n"
    files = {"dossier.yml": settings, "index.md": "---\ntitle: Brief\n---\n"}
    for name, text in SPELT.items():
        files[f"{name}.md"] = f"---\ntitle: {name}\n---\n{text}\n"
    (folder / "content").mkdir()
    for name, text in files.items():
        (folder / "content" / name).write_text(text, "utf-8")
    subprocess.run([DOSSIER, "build", folder, "-o", folder / "public"], check=True, capture_output=True)
    return folder / "public"


@pytest.fixture
def page(browser):
    """A page that must stay silent, its policy unbroken."""
    page = browser.new_page()
    messages = []
    # A browser asks servers for an icon by itself.
    page.on("console", lambda message: "favicon" in message.location["url"] or messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.on("requestfailed", lambda request: messages.append(request.url))
    yield page
    page.close()
    assert messages == []


def until(page, condition):
    """Playwright's own waiting for a function evaluates text, which the pages' policy forbids."""
    for _ in range(200):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it did not come to be")


def found(page):
    return page.inner_text("#found")


def results(page, query):
    """Searches as a reader does and returns the titles found."""
    page.fill("#words", query)
    page.press("#words", "Enter")
    until(page, lambda: f"“{query}”" in found(page))
    until(page, lambda: " with " not in found(page) or page.locator("#results a").count() > 0)
    return page.locator("#results a").all_inner_texts()


def test_both_tokenisers_cut_the_same(page, site):
    page.goto((site / "search.html").as_uri())
    for text, tokens, *_ in json.loads(TOKENS.read_text("utf-8")):
        assert page.evaluate("text => dossierSearch.tokens(text)", text) == tokens, text


@pytest.mark.parametrize(
    "query, path",
    [
        ("rare earths", "themes/rare-earths.html"),
        ("sefcovic", "actors/maros-sefcovic.html"),
        ("ŠEFČOVIČ", "actors/maros-sefcovic.html"),
        ("china", "actors/china.html"),
        ("reciproc", "measures/us-reciprocal-tariff.html"),
        ("soybean pledge", "measures/joint-soybean-pledge.html"),
        ("关税", "actors/cn-tariff-commission.html"),
        ("商务部", "actors/mofcom.html"),
        ("习", "actors/xi-jinping.html"),
    ],
)
def test_the_right_page_comes_first(page, site, query, path):
    page.goto((site / "search.html").as_uri())
    assert results(page, query)
    assert page.locator("#results a").first.get_attribute("href") == path


def test_chinese_words_are_found_within_a_sentence(page, chinese):
    page.goto((chinese / "search.html").as_uri())
    assert results(page, "加征关税") == ["Ministry of Commerce of China: Tariffs in general"]


@pytest.mark.parametrize(
    "queries, pages",
    [
        (["duty", "duties", "company", "companies", "analysis", "analyses"], ["one", "two"]),
        (["anti-dumping", "antidumping", "anti\u2011dumping", "anti-dump"], ["one", "two"]),
        (["USC", "U.S.C.", "u.s.c"], ["one", "two"]),
        (["semiconductor", "semi-conductors", "semiconductors"], ["four", "three"]),
        (["embargo", "embargoes", "tax", "taxes", "process", "processes"], ["four", "three"]),
        (["السيسى", "السيسي", "سيسي", "السد", "سد", "مؤتمر", "المؤتمر", "مياه", "لجنة", "12.5"], ["cairo", "khartoum"]),
        (["١٢٫٥", "المياة", "إنّ", "مـيـاه", "سیسی"], ["cairo", "khartoum"]),
        (["eau", "l'eau", "d’eau", "eaux", "Avendar", "d'avendar", "canal", "canaux"], ["lyon", "paris"]),
        (["O'Neill", "oneill", "Xi'an", "xian", "don't", "dont"], ["lyon", "paris"]),
        (["München", "Muenchen", "MÜNCHEN", "Zölle", "zoelle", "Straße", "strasse"], ["bonn", "zurich"]),
        (["关税", "關稅", "商务部", "商務部", "加徵關稅", "稅", "税"], ["mainland", "taiwan"]),
    ],
)
def test_spellings_of_a_word_find_each_other(page, spelt, queries, pages):
    page.goto((spelt / "search.html").as_uri())
    for query in queries:
        assert sorted(results(page, query)) == pages, query


@pytest.mark.parametrize(
    "query, pages",
    [("neuem", ["bonn"]), ("الله", ["khartoum"]), ("له", []), ("leau", ["paris"]), ("davendar", ["paris"]), ("dam", [])],
)
def test_other_words_are_not_taken_for_spellings(page, spelt, query, pages):
    page.goto((spelt / "search.html").as_uri())
    assert results(page, query) == pages


def test_a_word_is_marked_in_every_spelling(page, spelt):
    page.goto((spelt / "search.html").as_uri())
    for query, marked in [
        ("duty", ["duties", "duty"]),
        ("antidumping", ["anti-dumping", "antidumping"]),
        ("USC", ["U.S.C", "USC"]),
        ("السيسي", ["السيسى", "سِيسي"]),
        ("سد", ["سد", "سد"]),
        ("eau", ["eau", "eaux"]),
        ("Xi'an", ["Xian", "Xi’an"]),
        ("münchen", ["Muenchen", "München"]),
        ("关税", ["关税", "關稅"]),
        ("關稅", ["关税", "關稅"]),
    ]:
        results(page, query)
        assert sorted(page.locator("#results .excerpt mark").all_inner_texts()) == marked, query


@pytest.mark.parametrize("language", ["en", "zh", "fr", "ar", "de"])
def test_the_scripts_of_the_search_page_are_small_in_every_language(tmp_path, language):
    """At most 8 KB compressed, the words of the interface among them, which are longest in Arabic."""
    settings = f"title: T\nlanguage: {language}\nas_of: 2026-06-30\nsides: [{{id: a, label: A}}, {{id: b, label: B}}]\n"
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "dossier.yml").write_text(settings, "utf-8")
    (tmp_path / "content" / "index.md").write_text("---\ntitle: Brief\n---\n", "utf-8")
    site = tmp_path / "public"
    subprocess.run([DOSSIER, "build", tmp_path, "-o", site], check=True, capture_output=True)
    scripts = re.findall(r'<script src="([^"]+)"', (site / "search.html").read_text("utf-8"))
    assert "search.js" in scripts
    assert sum(len(gzip.compress((site / script).read_bytes(), 9)) for script in scripts) <= 8 * 1024


def test_every_result_leads_to_a_page(page, site):
    page.goto((site / "search.html").as_uri())
    results(page, "china")
    while page.locator("#more").is_visible():
        shown = page.locator("#results li").count()
        page.click("#more")
        until(page, lambda: page.locator("#results li").count() > shown)
    targets = [link.get_attribute("href") for link in page.locator("#results a").all()]
    assert len(targets) > 100 and len(set(targets)) == len(targets)
    assert [target for target in targets if not (site / target).is_file()] == []


def test_facets_narrow_and_widen_again(page, site):
    page.goto((site / "search.html").as_uri())
    results(page, "rare earths")
    everything = found(page)
    kind = page.get_by_role("button", name="Measures")
    count = int(kind.locator(".meta").inner_text())
    kind.click()
    until(page, lambda: found(page) != everything)
    assert found(page).startswith(f"{count} page")
    assert all(href.startswith("measures/") for href in [a.get_attribute("href") for a in page.locator("#results a").all()])
    assert page.evaluate("document.activeElement.dataset.value") == "measure", "the focus stays on what was chosen"
    assert "kind=measure" in page.url
    page.reload()
    page.wait_for_selector("#results a")
    assert page.get_by_role("button", name="Measures").get_attribute("aria-pressed") == "true"
    page.get_by_role("button", name="Measures").click()
    until(page, lambda: found(page) == everything)


def test_the_keyboard_is_enough(page, site):
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    page.wait_for_selector("#words:focus")
    page.keyboard.type("rare earths")
    page.wait_for_selector("#results a")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    links = page.locator("#results a")
    assert page.evaluate("document.activeElement.href").endswith(links.nth(1).get_attribute("href"))
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "words"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "words"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/themes/rare-earths.html")


def test_a_result_can_be_linked(page, served):
    page.goto(served + "search.html?q=%E5%95%86%E5%8A%A1%E9%83%A8")
    page.wait_for_selector("#results a")
    assert page.input_value("#words") == "商务部"
    page.locator("#results a").first.click()
    page.wait_for_url(served + "actors/mofcom.html")


def test_words_are_marked_where_they_stand(page, site):
    page.goto((site / "search.html").as_uri())
    results(page, "sefcovic")
    assert page.locator("#results li").first.locator("a mark").inner_text() == "Šefčovič"


@pytest.mark.parametrize(
    "query", ["zzzz", "<img src=x onerror=alert(1)>zz", "\\\"'`${zzzz}", "constructor", "__proto__", "zz " * 90, "🦆", "”“"]
)
def test_a_query_without_result_says_so(page, site, query):
    page.goto((site / "search.html").as_uri())
    page.fill("#words", query)
    page.press("#words", "Enter")
    until(page, lambda: found(page).startswith("Nothing found"))
    assert page.locator("#results li, #found img").count() == 0


def test_a_misspelt_word_is_met_with_one_that_is_there(page, site):
    page.goto((site / "search.html").as_uri())
    results(page, "reciprical")
    page.locator("#found a").first.click()
    page.wait_for_selector("#results a")
    assert page.locator("#results a").first.get_attribute("href") == "measures/us-reciprocal-tariff.html"


def test_an_empty_query_shows_nothing(page, site):
    page.goto((site / "search.html").as_uri())
    results(page, "china")
    page.fill("#words", "  ")
    until(page, lambda: page.locator("#results a").count() == 0)
    assert found(page) == ""


def test_without_script_the_page_leads_to_the_lists(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "search.html").as_uri())
    assert "needs JavaScript" in page.inner_text("main")
    assert not page.locator("#words").is_visible()
    for link in page.locator(".lists a").all():
        assert (site / link.get_attribute("href")).is_file()
    assert page.locator(".lists a").count() > 5
    context.close()


# Previews.


@pytest.fixture
def link(page, site):
    """A link in the text of a page, the page open around it."""
    page.goto((site / "measures" / "cn-rare-earth-october.html").as_uri())
    return page.locator(".prose a[href^='../actors/']").first


def test_a_link_in_the_text_tells_what_it_leads_to(page, link):
    link.hover()
    box = page.get_by_role("tooltip")
    box.wait_for()
    assert link.get_attribute("aria-describedby") == box.get_attribute("id")
    assert len(box.inner_text()) > 60
    box.hover()
    page.wait_for_timeout(600)
    assert box.is_visible(), "the pointer may rest on it"
    page.keyboard.press("Escape")
    assert box.count() == 0 and link.get_attribute("aria-describedby") is None


def test_the_preview_goes_with_the_pointer_and_comes_with_the_focus(page, link):
    link.hover()
    box = page.get_by_role("tooltip")
    box.wait_for()
    page.mouse.move(1, 1)
    box.wait_for(state="detached")
    link.focus()
    box.wait_for()
    edges = box.evaluate("box => [box.getBoundingClientRect().left, box.getBoundingClientRect().right, innerWidth]")
    assert 0 <= edges[0] and edges[1] <= edges[2]
    page.keyboard.press("Enter")
    page.wait_for_url("**/actors/*.html")


def test_a_quick_pointer_opens_nothing(page, link):
    link.hover()
    page.mouse.move(1, 1)
    page.wait_for_timeout(700)
    assert page.get_by_role("tooltip").count() == 0
