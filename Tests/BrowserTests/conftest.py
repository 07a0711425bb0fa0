"""The shipped dossier, built once by the release binary, opened from disk and served below a sub-path.

The environment variable DOSSIER_TEST_FONTS names the set of fonts.py with which the browser shows it.
"""

import contextlib
import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import sys
import threading

import fonts
import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOSSIER = ROOT / ".build" / "release" / "dossier"
SUB_PATH = "some/sub-path"
FONTS = os.environ.get("DOSSIER_TEST_FONTS") or "dejavu"
# On a Mac the browser takes the system's fonts, whatever it is told.
HAS_OWN_FONTS = sys.platform != "darwin"
PLACE = {"locale": "en-GB", "timezone_id": "UTC"}


def pytest_configure(config):
    config.addinivalue_line("markers", "looks: what the reader's fonts could change")
    if FONTS not in fonts.SETS:
        raise pytest.UsageError(f"DOSSIER_TEST_FONTS is one of {', '.join(fonts.SETS)}, not '{FONTS}'.")
    if HAS_OWN_FONTS and (missing := fonts.missing(fonts.files_of(FONTS))):
        raise pytest.UsageError(f"`make set-up-tests` installs these fonts: {', '.join(missing)}.")


@pytest.fixture(scope="session", autouse=True)
def machine(tmp_path_factory):
    """The same surroundings on every machine, for this process and all that it starts."""
    folder = tmp_path_factory.mktemp("machine")
    with pytest.MonkeyPatch.context() as patch:
        if HAS_OWN_FONTS:
            patch.setenv("FONTCONFIG_FILE", str(fonts.configure(FONTS, folder)))
        for name in [name for name in os.environ if name.startswith(("XDG_", "LC_", "LANGUAGE"))]:
            patch.delenv(name)
        for name, value in {"HOME": str(folder), "TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}.items():
            patch.setenv(name, value)
        yield


class PlacedBrowser:
    """A browser whose reader is in one place and has one language."""

    def __init__(self, browser):
        self.browser = browser

    def new_context(self, **settings):
        return self.browser.new_context(**PLACE, **settings)

    def new_page(self, **settings):
        return self.browser.new_page(**PLACE, **settings)


@pytest.fixture(scope="session")
def build(tmp_path_factory):
    """Builds the shipped dossier into a new folder and returns it."""

    def run(*arguments):
        output = tmp_path_factory.mktemp("site") / "public"
        subprocess.run([DOSSIER, "build", ROOT, "-o", output, *arguments], check=True, capture_output=True)
        return output

    return run


@pytest.fixture(scope="session")
def site(build):
    return build()


@pytest.fixture(scope="session")
def pages(site):
    """Site paths of every page."""
    found = sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))
    assert len(found) > 190
    return found


class Host(http.server.SimpleHTTPRequestHandler):
    """A plain file server, which shows the site's page for what is not found."""

    def log_message(self, *arguments):
        pass

    def send_error(self, code, message=None, explain=None):
        page = pathlib.Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())


@contextlib.contextmanager
def serving(folder):
    """The address of a folder's files on a free port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=folder))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def served(site, tmp_path_factory):
    """The address of the site below a sub-path of a host."""
    root = tmp_path_factory.mktemp("host")
    (root / SUB_PATH).parent.mkdir(parents=True)
    shutil.copytree(site, root / SUB_PATH)
    with serving(root) as address:
        yield f"{address}{SUB_PATH}/"


@pytest.fixture(scope="session")
def hosted(site):
    """The address of the site at the root of a host, as its base URL has it."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser(machine):
    executable = shutil.which("chromium") or "/Applications/Chromium.app/Contents/MacOS/Chromium"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield PlacedBrowser(chromium)
        chromium.close()


@pytest.fixture
def page(browser):
    """A page whose scripts raise no error; suites that ask for more have one of their own."""
    page = browser.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    assert errors == []


# One page of each kind, by its template's folder; the rest of the kind differ in content only.
KINDS = [
    "index.html",
    "about.html",
    "method.html",
    "search.html",
    "404.html",
    "timeline/index.html",
    "timeline/2025.html",
    "actors/index.html",
    "actors/mofcom.html",
    "actors/donald-trump.html",
    "measures/index.html",
    "measures/us-fentanyl-tariff.html",
    "measures/cn-rare-earth-october.html",
    "events/index.html",
    "events/ev-busan.html",
    "statements/index.html",
    "questions/index.html",
    "questions/who-escalated.html",
    "themes/index.html",
    "themes/rare-earths.html",
    "series/index.html",
    "series/us-additional-tariff-on-china.html",
    "sources/index.html",
    "sources/nyt-2025-10-11.html",
    "as-of/index.html",
    "as-of/2025-04-12.html",
    "as-of/2025-11-10.html",
    "as-of/2026-10-09.html",
    "changes.html",
    "a-z.html",
]


@pytest.fixture(scope="session", params=KINDS)
def kind(request, site):
    """The site path of one page of each kind."""
    assert (site / request.param).is_file(), f"{request.param} is not built"
    return request.param


@pytest.fixture
def address(kind, site, hosted):
    """Where a browser opens the page: from disk, but for the one page that needs to know where its site is."""
    return hosted + kind if kind == "404.html" else (site / kind).as_uri()
