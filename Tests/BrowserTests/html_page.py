"""What the tests need to know of a page: its ids, and where it points."""

import html.parser


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids = []
        self.addresses = []
        self.headings = []
        self.tags = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src") and tag != "use":
                self.addresses.append((tag, dict(attributes).get("rel", ""), value))
