#!/usr/bin/env python3
"""Writes a large dossier: as many records as asked for, each with eight cross-links, a summary, sources and prose.

    Benchmarks/generate.py FOLDER [--records 10000]

The same arguments write the same files. Nothing in it is about anything.
"""

import argparse
import datetime
import pathlib
import random

WORDS = (
    "measure duty control export import licence talks round truce notice ministry office court ruling order goods rate "
    "percent list entity port fee ship grain mineral chip tool firm supply price market year month side reply answer "
    "statement account question source text report evidence claim date status pause term scope rule review"
).split()
LINKS = 8
START = datetime.date(2020, 1, 1)


def sentence(rng):
    return " ".join(rng.choices(WORDS, k=rng.randint(8, 18))).capitalize() + "."


def body(rng, ids, sources):
    links = rng.sample(ids, k=min(LINKS, len(ids)))
    paragraphs = []
    for start in range(0, LINKS, 2):
        linked = " ".join(f"{sentence(rng)[:-1]} [[{id}]]." for id in links[start : start + 2])
        paragraphs.append(f"{sentence(rng)} {linked} {sentence(rng)} [@{rng.choice(sources)}]")
    return "\n\n".join(paragraphs) + "\n"


def day(rng):
    return (START + datetime.timedelta(days=rng.randrange(2000))).isoformat()


def actor(rng, id, context):
    side = rng.choice(["north", "south"])
    return f"name: Actor {id[2:]}\nkind: organisation\nside: {side}\nrole: {sentence(rng)}\n"


def measure(rng, id, context):
    actors = context["actors"]
    start = START + datetime.timedelta(days=rng.randrange(1500))
    steps = [("announced", 0), ("in-force", 30), ("raised", 90), ("suspended", 200)]
    history = "".join(
        f"  - date: {start + datetime.timedelta(days=days)}\n    status: {status}\n    rate: {rng.randint(1, 60)}\n"
        f"    note: {sentence(rng)}\n    sources: [{rng.choice(context['sources'])}]\n"
        for status, days in steps
    )
    return (
        f"title: Measure {id[2:]} on {rng.choice(WORDS)} and {rng.choice(WORDS)}\nshort: Measure {id[2:]}\nkind: tariff\n"
        f"imposed_by: {rng.choice(actors)}\ntargets: [{rng.choice(actors)}]\nhistory:\n{history}"
    )


def event(rng, id, context):
    participants = ", ".join(rng.sample(context["actors"], k=2))
    return (
        f"title: Event {id[2:]} about {rng.choice(WORDS)}\nkind: talks\ndate: {day(rng)}\nparticipants: [{participants}]\n"
        f"measures: [{rng.choice(context['measures'])}]\n"
    )


def statement(rng, id, context):
    return (
        f"date: {day(rng)}\nspeaker: {rng.choice(context['actors'])}\ntopic: Topic {id[2:]}\n"
        f"about: [{rng.choice(context['measures'])}]\nstance: explains\n"
    )


KINDS = {"actors": (actor, 0.1), "measures": (measure, 0.2), "events": (event, 0.35), "statements": (statement, 0.35)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--records", type=int, default=10_000)
    arguments = parser.parse_args()
    rng = random.Random(arguments.records)
    content = arguments.folder / "content"
    ids = {kind: [f"{kind[0]}-{n}" for n in range(max(2, int(arguments.records * share)))] for kind, (_, share) in KINDS.items()}
    sources = [f"source-{n}" for n in range(max(2, arguments.records // 20))]
    everything = [id for kind in ids.values() for id in kind]
    context = ids | {"sources": sources}

    (content / "sources").mkdir(parents=True)
    (content / "dossier.yml").write_text(
        "title: A large dossier\nlanguage: en\nas_of: 2026-01-01\nsides:\n"
        "  - {id: north, label: North}\n  - {id: south, label: South}\n"
    )
    (content / "index.md").write_text("---\ntitle: A large dossier\n---\nNothing in it is about anything.\n")
    (content / "sources" / "all.yml").write_text(
        "".join(
            f"- id: {id}\n  type: article-newspaper\n  title: Report {id}\n  publisher: Paper {rng.randrange(50)}\n"
            f"  issued: {day(rng)}\n  URL: https://example.org/{id}\n  custom: {{grade: news, access: excerpt}}\n"
            for id in sources
        )
    )
    for kind, (write, _) in KINDS.items():
        (content / kind).mkdir()
        for id in ids[kind]:
            front = write(rng, id, context) + f"summary: {sentence(rng)}\nsources: [{rng.choice(sources)}]\n"
            (content / kind / f"{id}.md").write_text(f"---\n{front}---\n{body(rng, everything, sources)}")


if __name__ == "__main__":
    main()
