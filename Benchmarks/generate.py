#!/usr/bin/env python3
"""Writes a large dossier: as many records as asked for, each with eight cross-links, a summary, sources and prose.

    Benchmarks/generate.py FOLDER [--records 10000] [--vocabulary 0] [--language en|zh]

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
CHINESE = (
    "关税 出口 管制 稀土 措施 谈判 停战 通知 部门 法院 裁决 命令 商品 税率 百分比 清单 实体 港口 费用 船舶 粮食 矿产 芯片 工具 企业 "
    "供应 价格 市场 月份 年度 双方 答复 声明 记录 问题 来源 文本 报告 证据 主张 日期 状态 暂停 条款 范围 规则 复审 进口 贸易 大豆 "
    "农场 飞机 采购 承诺 制裁 调查 抵制 许可 磁铁 半导体 软件 技术 国家 安全 经济 总统 部长 代表 会晤 电话 协议 执行 延长 恢复 取消 "
    "提高 降低 公布 宣布 反对 支持 要求 认为 表示 指出 强调 回应 影响 工人 农民 消费者 生产 投资 合作 冲突 升级 缓和 边境 海关 征收 "
    "豁免 补贴 竞争 产业 全球 地区 盟友 第三方 伙伴 世界 组织 法律 权力 紧急 期限 到期 继续 结束 开始 数据 统计 增长 下降"
).split()
LINKS = 8
START = datetime.date(2020, 1, 1)


class Text:
    """What sentences are made of. A vocabulary adds invented words, rarer the later they come, as in real text."""

    words = WORDS
    weights = None
    joint, stop = " ", "."

    @classmethod
    def choose(cls, language, vocabulary):
        if language == "zh":
            cls.words, cls.joint, cls.stop = CHINESE, "", "。"
        if vocabulary:
            rng = random.Random(vocabulary)
            syllables = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "is", "or")]
            invented = sorted({"".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(vocabulary)})
            rng.shuffle(invented)
            cls.words = cls.words + invented
            cls.weights = [1 / (rank + 10) for rank in range(len(cls.words))]


def sentence(rng):
    words = rng.choices(Text.words, Text.weights, k=rng.randint(8, 18))
    return Text.joint.join(words).capitalize() + Text.stop


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
        f"title: Measure {id[2:]} on {rng.choice(Text.words)} and {rng.choice(Text.words)}\nshort: Measure {id[2:]}\nkind: tariff\n"
        f"imposed_by: {rng.choice(actors)}\ntargets: [{rng.choice(actors)}]\nhistory:\n{history}"
    )


def event(rng, id, context):
    participants = ", ".join(rng.sample(context["actors"], k=2))
    return (
        f"title: Event {id[2:]} about {rng.choice(Text.words)}\nkind: talks\ndate: {day(rng)}\nparticipants: [{participants}]\n"
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
    parser.add_argument("--vocabulary", type=int, default=0, help="how many words to invent")
    parser.add_argument("--language", choices=["en", "zh"], default="en")
    arguments = parser.parse_args()
    Text.choose(arguments.language, arguments.vocabulary)
    rng = random.Random(arguments.records)
    content = arguments.folder / "content"
    ids = {kind: [f"{kind[0]}-{n}" for n in range(max(2, int(arguments.records * share)))] for kind, (_, share) in KINDS.items()}
    sources = [f"source-{n}" for n in range(max(2, arguments.records // 20))]
    everything = [id for kind in ids.values() for id in kind]
    context = ids | {"sources": sources}

    (content / "sources").mkdir(parents=True)
    (content / "dossier.yml").write_text(
        f"title: A large dossier\nlanguage: {arguments.language}\nas_of: 2026-01-01\nsides:\n"
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
