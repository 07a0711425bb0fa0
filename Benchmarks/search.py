#!/usr/bin/env python3
"""Measures search beside Pagefind on the same pages: what is found, and how much is loaded for it.

    python3 -m venv .tools/bench && .tools/bench/bin/pip install -r Benchmarks/requirements.txt
    .tools/bench/bin/python Benchmarks/search.py [--records 5000]

Three dossiers: the one that ships, and a generated one in English and in Chinese. From the text of each 100 queries are
drawn with a fixed seed: in English one to three words that follow each other, in Chinese four to six characters.
*Expected* of a query are the records whose text has all its words (English, whole words) or the string (Chinese).
*Recall* is the share of them that is found, averaged over the queries. *Bytes* are those of the first query in a browser
that has nothing yet, with the ten first results shown: all scripts and data, compressed as a server sends them, without
the page and its style. Dossier's include the scripts that every page has; Pagefind's are of its bare interface, without
its page elements.
"""

import argparse
import functools
import gzip
import http.server
import json
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
DOSSIER = ROOT / ".build" / "release" / "dossier"
QUERIES = 100
SEED = 20261008
FOLDERS = ("actors", "measures", "events", "statements", "questions", "themes", "series", "phases")


class Host(http.server.SimpleHTTPRequestHandler):
    """A file server that compresses, and counts what it sends but for pages and styles."""

    sent = 0

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path.split("?")[0]))
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        is_packed = path.suffix.startswith(".pf_") or path.suffix == ".pagefind"
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Cache-Control", "no-store")
        if not is_packed:
            body = gzip.compress(body, 9)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        if path.suffix not in (".html", ".css"):
            Host.sent += len(body)


def texts(dossier):
    """The words of each record by the path of its page: front matter and body as written, links as they are shown."""
    content = dossier / "content"
    files = {path.stem: path for folder in FOLDERS for path in sorted((content / folder).glob("*.md"))}
    titles = {}
    for id, path in files.items():
        found = re.search(r"^(?:title|name|topic|question): (.*)$", path.read_text("utf-8"), re.M)
        titles[id] = found.group(1).strip("\"'") if found else id
    result = {}
    for id, path in files.items():
        front, body = path.read_text("utf-8").split("---\n", 2)[1:]
        body = re.sub(r"\[@[^\]]*\]", "", body)
        body = re.sub(r"\[\[([^\]|#]*)[^\]|]*\]\]", lambda link: titles.get(link.group(1), link.group(1)), body)
        body = re.sub(r"\[\[[^\]|]*\|([^\]]*)\]\]", r"\1", body)
        # Of the front matter what is surely shown as it stands.
        shown = re.findall(r"^(?:title|name|topic|question|summary|role|scope|reply|stance): (?!>)(.*)$", front, re.M)
        notes = re.findall(r"^ +note: (?!>)(.*)$", front, re.M)
        result[f"{path.parent.name}/{id}.html"] = "\n".join(shown + notes + [body])
    return result


def english_queries(texts):
    rng = random.Random(SEED)
    words = {path: {word.lower() for word in re.findall(r"[A-Za-z]+", text)} for path, text in texts.items()}
    queries = {}
    while len(queries) < QUERIES:
        line = rng.choice(rng.choice(list(texts.values())).split("\n"))
        runs = re.findall(r"[A-Za-z]+(?: [A-Za-z]+)*", line)
        run = rng.choice(runs).lower().split() if runs else []
        start = rng.randrange(len(run)) if run else 0
        query = run[start : start + rng.randint(1, 3)]
        if query and all(len(word) > 2 for word in query):
            queries[" ".join(query)] = {path for path, own in words.items() if own.issuperset(query)}
    return queries


def chinese_queries(texts):
    rng = random.Random(SEED)
    queries = {}
    while len(queries) < QUERIES:
        run = rng.choice(re.findall(r"[\u4e00-\u9fff]{8,}", rng.choice(list(texts.values()))))
        length = rng.randint(4, 6)
        start = rng.randrange(len(run) - length + 1)
        query = run[start : start + length]
        queries[query] = {path for path, text in texts.items() if query in text}
    return queries


def dossier_paths(site):
    """Paths by the numbers that the index gives them."""
    shards = sorted((site / "search").glob("pages-*.js"), key=lambda path: int(path.stem.split("-")[1]))
    return [page[0] for shard in shards for page in json.loads(shard.read_text("utf-8").split(",", 1)[1].rstrip(");\n"))]


def ask_dossier(page, host, query, paths):
    page.goto(f"{host}search.html")
    page.fill("#words", query)
    page.press("#words", "Enter")
    # Results are shown once all that they need is there; every query has one.
    page.locator("#results li").first.wait_for()
    sent = Host.sent
    return {paths[number] for number in page.evaluate("query => dossierSearch.find(query)", query)}, sent


def pagefind_paths(site):
    """Paths by the ids of Pagefind's results, which name its files."""
    paths = {}
    for file in (site / "pagefind" / "fragment").iterdir():
        text = gzip.decompress(file.read_bytes()).decode("utf-8")
        paths[file.stem] = json.loads(text[text.index("{") :])["url"].lstrip("/")
    return paths


def ask_pagefind(page, host, query, paths):
    page.goto(f"{host}pagefind.html")
    found = page.evaluate(
        """async (query) => {
          const pagefind = await import("./pagefind/pagefind.js");
          const results = (await pagefind.search(query)).results;
          await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return results.map((result) => result.id);
        }""",
        query,
    )
    return {paths[id] for id in found}, Host.sent


def measure(browser, host, ask, queries, paths):
    recall, sizes = [], []
    for query, expected in queries.items():
        context = browser.new_context()
        page = context.new_page()
        Host.sent = 0
        found, sent = ask(page, host, query, paths)
        context.close()
        recall.append(len(found & expected) / len(expected))
        sizes.append(sent)
    return statistics.mean(recall), statistics.median(sizes), max(sizes)


def run(name, dossier, scratch, browser, draw, language):
    site = scratch / f"{name}-site"
    subprocess.run([DOSSIER, "build", dossier, "-o", site], check=True, stdout=subprocess.DEVNULL)
    queries = draw(texts(dossier))
    (site / "pagefind.html").write_text(f'<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><title>P</title></html>')
    subprocess.run([sys.executable, "-m", "pagefind", "--site", site, "--quiet"], check=True, capture_output=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host = f"http://127.0.0.1:{server.server_address[1]}/"
    for tool, ask, paths in (("Dossier", ask_dossier, dossier_paths), ("Pagefind", ask_pagefind, pagefind_paths)):
        recall, median, largest = measure(browser, host, ask, queries, paths(site))
        print(f"{name:<18} {tool:<9} {recall:7.3f} {median / 1024:9.1f} {largest / 1024:9.1f}", flush=True)
    server.shutdown()
    server.server_close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=5_000)
    arguments = parser.parse_args()
    generate = [sys.executable, ROOT / "Benchmarks" / "generate.py"]
    size = ["--records", str(arguments.records)]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        scratch = pathlib.Path(folder)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        subprocess.run([*generate, scratch / "en", *size, "--vocabulary", "20000"], check=True)
        subprocess.run([*generate, scratch / "zh", *size, "--language", "zh"], check=True)
        print(f"{'dossier':<18} {'tool':<9} {'recall':>7} {'median KB':>9} {'most KB':>9}")
        run("shipped", ROOT, scratch, browser, english_queries, "en")
        run(f"{arguments.records} in English", scratch / "en", scratch, browser, english_queries, "en")
        run(f"{arguments.records} in Chinese", scratch / "zh", scratch, browser, chinese_queries, "zh")
        browser.close()


if __name__ == "__main__":
    main()
