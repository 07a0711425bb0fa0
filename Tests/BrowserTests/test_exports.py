"""The exports, each read by a program that is not ours: whether it is valid, and whether it says what the content says."""

import copy
import csv
import datetime
import json
import shutil
import subprocess
import urllib.parse
import xml.etree.ElementTree

import feedparser
import icalendar
import jsonschema
import pybtex.database
import pybtex.richtext
import pytest
import yaml
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from conftest import DOSSIER, ROOT
from pybtex.backends import plaintext

BASE = "https://dossier.example/"
FOLDERS = ["actors", "measures", "events", "statements", "questions", "themes", "series", "phases"]
FORMULA = "=+-@\t\r\n＝＋－＠"


def front_matter(path):
    return yaml.safe_load(path.read_text("utf-8").split("---\n", 2)[1])


@pytest.fixture(scope="session")
def content():
    """Front matter by folder and id, as the writers put it."""
    return {
        folder: {path.stem: front_matter(path) for path in sorted((ROOT / "content" / folder).glob("*.md"))}
        for folder in FOLDERS
    }


@pytest.fixture(scope="session")
def cited():
    files = sorted((ROOT / "content" / "sources").glob("*.yml"))
    return {item["id"]: item for path in files for item in yaml.safe_load(path.read_text("utf-8"))}


@pytest.fixture(scope="session")
def data(site):
    return json.loads((site / "data" / "dossier.json").read_text("utf-8"))


@pytest.fixture(scope="session")
def schema(site):
    return json.loads((site / "data" / "dossier.schema.json").read_text("utf-8"))


def table(site, name):
    """Rows of a table by column, as Python's reader sees them."""
    with (site / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


# The data


def test_the_data_has_the_published_shape(data, schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    errors = [f"{list(error.path)}: {error.message}" for error in jsonschema.Draft202012Validator(schema).iter_errors(data)]
    assert errors == []


@pytest.mark.parametrize(
    "place, value",
    [
        (["measures", 0, "kind"], "tarif"),
        (["measures", 0, "history", 0, "date"], "10 October 2025"),
        (["measures", 0, "history", 0, "extra"], 1),
        (["actors", 0, "extra"], "x"),
        (["actors", 0, "id"], "Upper Case"),
        (["statements", 0, "speaker"], None),
        (["series", 0, "points", 0, "value"], "12"),
        (["sources", 0, "grade"], "good"),
        (["version"], "1.0.0"),
        (["measures", 0, "history", 0, "basis"], "rumour"),
        (["measures", 0, "corroboration"], "official"),
        (["as_of"], "2026-10"),
        (["extra"], []),
    ],
)
def test_the_schema_refuses_another_shape(data, schema, place, value):
    changed = copy.deepcopy(data)
    parent = changed
    for key in place[:-1]:
        parent = parent[key]
    parent[place[-1]] = value
    assert not jsonschema.Draft202012Validator(schema).is_valid(changed)


def test_the_data_is_whole(data, content, cited):
    for folder in FOLDERS:
        assert {record["id"] for record in data[folder]} == set(content[folder]), folder
    assert {source["id"] for source in data["sources"]} == set(cited)
    for measure in data["measures"]:
        written = content["measures"][measure["id"]]
        assert [str(step["date"]) for step in written["history"]] == [step["date"] for step in measure["history"]]
        assert [step.get("rate") for step in written["history"]] == [step.get("rate") for step in measure["history"]]
        assert written["title"] == measure["title"]
    for series in data["series"]:
        written = content["series"][series["id"]]["points"]
        known = [point for point in written if str(point["date"]) <= data["as_of"]]
        assert [(str(p["date"]), p["value"]) for p in known] == [(p["date"], p["value"]) for p in series["points"]]


def ids_in(value):
    """Every id that something points at, by the names of the members that hold ids."""
    names = {"themes", "sources", "all_sources", "imposed_by", "targets", "asserted_by", "disputed_by", "participants"}
    names |= {"measures", "about", "held_by", "affiliation", "cited_by", "speaker", "source", "expected_by"}
    if isinstance(value, dict):
        for key, member in value.items():
            strings = [member] if isinstance(member, str) else member
            if key in names and all(isinstance(string, str) for string in strings):
                yield from strings
            else:
                yield from ids_in(member)
    elif isinstance(value, list):
        for member in value:
            yield from ids_in(member)


@pytest.mark.parametrize("arguments", [[], ["--as-of", "2025-10-11"]])
def test_no_id_leads_nowhere_and_every_page_exists(build, site, arguments):
    site = build(*arguments) if arguments else site
    data = json.loads((site / "data" / "dossier.json").read_text("utf-8"))
    records = [record for folder in FOLDERS + ["pages", "sources"] for record in data[folder]]
    known = {record["id"] for record in records}
    assert set(ids_in(data)) <= known
    for record in records:
        assert (site / record["page"]).is_file()
        assert record["url"] == data["base_url"] + record["page"]
    assert all(step["date"] <= data["as_of"] for measure in data["measures"] for step in measure["history"])
    assert all(date["id"] in known for date in data["dates_ahead"])


# The tables


def joined(values):
    return "; ".join(values)


def test_the_tables_say_what_the_data_says(site, data):
    measures = {row["id"]: row for row in table(site, "measures")}
    assert set(measures) == {measure["id"] for measure in data["measures"]}
    for measure in data["measures"]:
        row, status = measures[measure["id"]], measure["status"]
        assert (row["status"], row["since"]) == (status["status"], status["since"])
        assert (float(row["rate_percent"]) if row["rate_percent"] else None) == status.get("rate")
        assert (row["until"], row["expected"]) == (status.get("until", ""), status.get("expected", ""))
        assert row["imposed_by"] == joined(measure["imposed_by"]) and row["page"] == measure["url"]
        assert row["sources"] == joined(measure["all_sources"])
    steps = [(row["measure"], row["date"], row["change"]) for row in table(site, "transitions")]
    assert steps == [(m["id"], s["date"], s["status"]) for m in data["measures"] for s in m["history"]]
    points = [(row["series"], row["date"], float(row["value"])) for row in table(site, "series")]
    assert points == [(s["id"], p["date"], p["value"]) for s in data["series"] for p in s["points"]]
    links = [(row["measure"], row["responds_to"], row["step"], row["lag_days"]) for row in table(site, "links")]
    claims = [(measure["id"], claim) for measure in data["measures"] for claim in measure["responds_to"]]
    assert links == [(id, claim["id"], claim["step"], str(claim.get("lag_days", ""))) for id, claim in claims]
    accounts = [(row["question"], row["side"], row["position"]) for row in table(site, "questions")]
    assert accounts == [(q["id"], a["side"], a["position"]) for q in data["questions"] for a in q["accounts"]]
    dates = [(row["date"], row["kind"], row["id"]) for row in table(site, "dates-ahead")]
    assert dates == [(date["date"], date["kind"], date["id"]) for date in data["dates_ahead"]]
    for name in ["events", "statements", "actors", "sources"]:
        assert [row["id"] for row in table(site, name)] == [record["id"] for record in data[name]], name


def is_number(text):
    try:
        return float(text) is not None
    except ValueError:
        return False


def test_no_cell_is_a_formula(site):
    files = sorted((site / "data").glob("*.csv"))
    assert len(files) == 10
    for path in files:
        assert path.read_bytes().count(b"\r\n") >= 1
        for row in csv.reader(path.open(encoding="utf-8", newline=""), strict=True):
            assert not [cell for cell in row if cell and cell[0] in FORMULA and not is_number(cell)], path.name


# The sources


def test_a_csl_reader_knows_every_source(site, cited):
    items = json.loads((site / "sources.json").read_text("utf-8"))
    assert {item["id"] for item in items} == set(cited)
    for item in items:
        assert item["title"] == " ".join(cited[item["id"]]["title"].split())
        day = str(cited[item["id"]].get("issued", ""))
        if "/" not in day and not set(day) & set("~?%") and day:
            assert item["issued"]["date-parts"] == [[int(part) for part in day.split("-")]]
    bibliography = CitationStylesBibliography(
        CitationStylesStyle("harvard-cite-them-right", validate=False), CiteProcJSON(items), formatter.plain
    )
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    entries = bibliography.bibliography()
    assert len(entries) == len(items)
    # What a reader of that style sees: titles in its own case, and the year.
    text = "\n".join(str(entry) for entry in entries)
    assert "imposing duties to address the synthetic opioid supply chain" in text.lower()
    assert "2025" in text


def test_a_bibtex_reader_knows_every_source(site, cited):
    entries = pybtex.database.parse_file(site / "sources.bib", "bibtex").entries
    assert set(entries) == set(cited)
    for id, entry in entries.items():
        day = str(cited[id].get("issued", ""))
        if day:
            assert entry.fields["year"] == day[:4]
        title = pybtex.richtext.Text.from_latex(entry.fields["title"]).render(plaintext.Backend("utf-8"))
        assert title == " ".join(cited[id]["title"].split())


LIBRARY = r"""[
  {"id": "http://zotero.org/users/1/items/ABCD1234", "type": "article-journal",
   "title": "The <i>Blue Heron</i> case: 100% H<sub>2</sub>O & <span class=\"nocase\">eShips</span>",
   "container-title": "Journal of Ports", "volume": 12, "issue": "3", "page": "45\u201367", "DOI": "10.1000/xyz_1",
   "author": [{"family": "Berg", "given": "Piet", "non-dropping-particle": "van den", "suffix": "Jr."},
              {"family": "Smith, and Co", "given": "X"}, {"literal": "Ministry of Ports and Tolls"},
              {"family": "\u674e", "given": "\u4e16\u6c11"}],
   "issued": {"date-parts": [["2018"]], "season": "1"}, "accessed": {"date-parts": [["2025", 3, 1]]},
   "note": "Line {1}\ngrade: research", "keyword": "ports, tolls"},
  {"id": "case_2,b", "type": "legal_case", "title": "North v. South \ud83d\udea2", "number": "No. 24-1287",
   "authority": "High Court", "issued": {"date-parts": [[2014, 12, 31], [0]]}},
  {"id": "Undated2020", "type": "book", "title": "Undated", "issued": {"date-parts": [[null]]}, "ISBN": "978-0"}
]"""


def test_readers_know_a_library_as_it_came(tmp_path):
    content = tmp_path / "content"
    (content / "sources").mkdir(parents=True)
    (content / "dossier.yml").write_text(
        "title: T\nlanguage: en\nas_of: 2026-10-09\nsides: [{id: a, label: A}, {id: b, label: B}]\n"
    )
    (content / "sources" / "library.json").write_text(LIBRARY)
    site = tmp_path / "site"
    subprocess.run([DOSSIER, "build", tmp_path, "-o", site], check=True, capture_output=True)
    came = {item["id"]: item for item in json.loads(LIBRARY)}
    items = json.loads((site / "sources.json").read_text("utf-8"))
    for item in items:
        written = came[item["id"]]
        if item["id"] == "Undated2020":
            del written["issued"]
        del item["custom"]
        assert item == written
    reader = CitationStylesBibliography(
        CitationStylesStyle("harvard-cite-them-right", validate=False), CiteProcJSON(items), formatter.plain
    )
    for item in items:
        reader.register(Citation([CitationItem(item["id"])]))
    text = "\n".join(str(entry) for entry in reader.bibliography())
    assert "Berg" in text and "Journal of Ports" in text and "12(3)" in text

    entries = pybtex.database.parse_file(site / "sources.bib", "bibtex").entries
    assert set(entries) == {"http://zotero.org/users/1/items/ABCD1234", "case_2-b", "Undated2020"}
    article = entries["http://zotero.org/users/1/items/ABCD1234"]

    def plain(latex):
        return pybtex.richtext.Text.from_latex(latex).render(plaintext.Backend("utf-8"))

    assert plain(article.fields["title"]) == "The Blue Heron case: 100% H2O & eShips"
    people = [tuple(" ".join(part) for part in (p.prelast_names, p.last_names, p.lineage_names, p.first_names)) for p in article.persons["author"]]
    assert people == [
        ("van den", "Berg", "Jr.", "Piet"), ("", "{Smith, and Co}", "", "X"), ("", "{Ministry of Ports and Tolls}", "", ""),
        ("", "{李世民}", "", ""),
    ]
    fields = {name: article.fields[name] for name in ("volume", "number", "pages", "year", "urldate")}
    assert fields == {"volume": "12", "number": "3", "pages": "45--67", "year": "2018", "urldate": "2025-03-01"}
    assert article.fields["doi"] == "10.1000/xyz_1"
    assert plain(entries["case_2-b"].fields["number"]) == "No. 24-1287" and entries["case_2-b"].fields["year"] == "2014"
    assert "year" not in entries["Undated2020"].fields


# The feeds


def test_a_feed_reader_reads_the_feed(site, data):
    feed = feedparser.parse((site / "feed.xml").read_bytes())
    assert feed.bozo is False and feed.version == "atom10"
    assert feed.feed.title == data["title"]
    assert [link.href for link in feed.feed.links if link.rel == "self"] == [BASE + "feed.xml"]
    ids = [entry.id for entry in feed.entries]
    assert len(ids) == len(set(ids)) == 50
    days = [entry.published for entry in feed.entries]
    assert days == sorted(days, reverse=True) and days[0][:10] <= data["as_of"]
    for entry in feed.entries:
        assert entry.title and entry.summary and entry.published_parsed and entry.updated_parsed
        assert entry.published <= entry.updated
        path = entry.link.removeprefix(BASE)
        assert path != entry.link and (site / path).is_file()


def test_both_feeds_tell_the_same(site):
    atom = feedparser.parse((site / "feed.xml").read_bytes())
    feed = json.loads((site / "feed.json").read_text("utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == BASE + "feed.json" and feed["authors"][0]["name"]
    told = [(entry.id, entry.title, entry.link, entry.published, entry.summary) for entry in atom.entries]
    assert [(i["id"], i["title"], i["url"], i["date_published"], i["content_text"]) for i in feed["items"]] == told


def test_the_feed_tells_the_newest_steps(site, data):
    ids = {entry.id for entry in feedparser.parse((site / "feed.xml").read_bytes()).entries}
    last = max((step["date"], measure["id"], step["status"]) for measure in data["measures"] for step in measure["history"])
    assert f"tag:dossier.example,2026:/measures/{last[1]}:{last[0]}:{last[2]}" in ids


def test_ids_stay_the_same_on_another_day(build, site):
    """Those of a week before are found again, where they are not pushed out by newer ones."""
    earlier = feedparser.parse((build("--as-of", "2026-10-01") / "feed.xml").read_bytes())
    now = feedparser.parse((site / "feed.xml").read_bytes())
    ids = {entry.id: entry.title for entry in now.entries}
    oldest = min(entry.published for entry in now.entries)
    kept = [entry for entry in earlier.entries if entry.published > oldest]
    assert kept and all(ids[entry.id] == entry.title for entry in kept)


# The calendar


def events(site):
    calendar = icalendar.Calendar.from_ical((site / "calendar.ics").read_bytes())
    assert calendar.errors == [] and calendar["version"] == "2.0"
    found = list(calendar.walk("VEVENT"))
    assert all(event.errors == [] for event in found)
    return found


def test_a_calendar_reads_the_dates_ahead(site, data):
    found = events(site)
    uids = [str(event["uid"]) for event in found]
    assert len(uids) == len(set(uids))
    ahead = {}
    for date in data["dates_ahead"]:
        if len(date["date"]) > 4:
            suffix = "" if date["kind"] == "event" else "-" + date["date"].replace("/", "_")
            ahead[f"{date['id']}-{date['kind']}{suffix}@dossier.example"] = date
    assert {str(event["uid"]) for event in found if event["status"] != "CANCELLED"} == set(ahead)
    for event in found:
        start, end = event.decoded("dtstart"), event.decoded("dtend")
        assert type(start) is datetime.date and type(end) is datetime.date and start < end
        assert event.decoded("dtstamp").date().isoformat() == data["as_of"]
        assert (site / str(event["url"]).removeprefix(BASE)).is_file()
        if event["status"] != "CANCELLED":
            date = ahead[str(event["uid"])]
            assert start.isoformat().startswith(date["date"].split("/")[0].rstrip("~?%"))
            last = end - datetime.timedelta(days=1)
            assert last.isoformat().startswith(date["date"].split("/")[-1].rstrip("~?%"))


def test_lines_are_folded_and_end_as_the_standard_says(site):
    lines = (site / "calendar.ics").read_bytes().split(b"\r\n")
    assert lines[-1] == b"" and all(b"\n" not in line and len(line) <= 75 for line in lines)
    assert all(line.decode("utf-8") for line in lines[:-1])


def test_an_overtaken_date_is_cancelled_for_those_who_hold_it(tmp_path):
    content = tmp_path / "content"
    (content / "measures").mkdir(parents=True)
    (content / "actors").mkdir()
    (content / "dossier.yml").write_text(
        "title: T\nlanguage: en\nas_of: 2026-10-09\nbase_url: https://a.example/\nsides: [{id: a, label: A}, {id: b, label: B}]\n"
    )
    (content / "actors" / "one.md").write_text("---\nname: One\nkind: state\nside: a\n---\n")
    (content / "measures" / "toll.md").write_text(
        "---\ntitle: Toll\nshort: Toll\nkind: tariff\nimposed_by: one\ntargets: one\nhistory:\n"
        "  - {date: 2026-08-08, status: threatened, expected: 2026-12-01}\n"
        "  - {date: 2026-09-09, status: withdrawn, note: Called off.}\n---\n"
    )

    def entry(day):
        site = tmp_path / day
        subprocess.run([DOSSIER, "build", tmp_path, "-o", site, "--as-of", day], check=True, capture_output=True)
        [found] = events(site)
        return found

    before, after = entry("2026-08-09"), entry("2026-10-09")
    assert before["uid"] == after["uid"] and before["dtstart"].dt == after["dtstart"].dt == datetime.date(2026, 12, 1)
    assert before["status"] == "TENTATIVE" and after["status"] == "CANCELLED"
    assert after["sequence"] > before["sequence"] and after["dtstamp"].dt > before["dtstamp"].dt
    assert str(after["summary"]).startswith("Cancelled") and "Called off." in str(after["description"])


# For search engines


def test_the_sitemap_lists_every_page_once(site, pages):
    root = xml.etree.ElementTree.parse(site / "sitemap.xml").getroot()
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert root.tag == space + "urlset"
    addresses = [element.text for element in root.iter(space + "loc")]
    assert len(addresses) == len(set(addresses))
    paths = {urllib.parse.unquote(address).removeprefix(BASE) for address in addresses}
    redirects = {path for path in pages if 'http-equiv="refresh"' in (site / path).read_text("utf-8")}
    assert paths == set(pages) - {"404.html"} - redirects
    for element in root.iter(space + "lastmod"):
        datetime.date.fromisoformat(element.text)
    assert f"Sitemap: {BASE}sitemap.xml\n" in (site / "robots.txt").read_text("utf-8")


def test_xml_is_well_formed_for_a_strict_reader(site):
    for name in ["feed.xml", "sitemap.xml"]:
        run = subprocess.run(["xmllint", "--noout", "--nonet", site / name], capture_output=True, text=True)
        assert (run.returncode, run.stderr) == (0, "")


def structured(path):
    start = '<script type="application/ld+json">'
    text = path.read_text("utf-8")
    return json.loads(text.split(start, 1)[1].split("</script>", 1)[0]) if start in text else None


def test_every_record_page_says_what_it_is(site, data):
    for folder in FOLDERS + ["pages", "sources"]:
        for record in data[folder]:
            found = structured(site / record["page"])
            if record["id"] == "index":
                assert found["@type"] == "WebSite" and found["name"] == data["title"]
                continue
            assert found["@context"] == "https://schema.org" and found["name"] == record["title"]
            assert found["isPartOf"]["name"] == data["title"] and found["inLanguage"] == data["language"]
            assert found.get("dateModified") == record.get("updated")
            steps = found["breadcrumb"]["itemListElement"]
            assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
            assert all((site / step["item"].removeprefix(BASE)).is_file() for step in steps[:-1])
            assert len(json.dumps(found)) < 3000


# The same each time, without an address too


def test_without_an_address_nothing_is_absolute(tmp_path):
    root = tmp_path / "dossier"
    shutil.copytree(ROOT / "content", root / "content")
    settings = (ROOT / "content" / "dossier.yml").read_text("utf-8").replace("base_url: https://dossier.example/\n", "")
    (root / "content" / "dossier.yml").write_text(settings, "utf-8")
    site = tmp_path / "public"
    subprocess.run([DOSSIER, "build", root, "-o", site], check=True, capture_output=True)
    assert not (site / "sitemap.xml").exists()
    feed = feedparser.parse((site / "feed.xml").read_bytes())
    assert feed.bozo is False and all((site / entry.link).is_file() for entry in feed.entries)
    assert all(entry.id.startswith("tag:us-china-trade-dispute.invalid,2026:/") for entry in feed.entries)
    assert all("url" not in event for event in events(site))
    data = json.loads((site / "data" / "dossier.json").read_text("utf-8"))
    schema = json.loads((site / "data" / "dossier.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(data)
