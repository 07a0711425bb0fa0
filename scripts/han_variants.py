#!/usr/bin/env python3
"""Writes Sources/Pages/Search/HanVariants.swift from Unihan_Variants.txt of the Unicode Character Database.

    han_variants.py [FILE]      FILE may be packed with bzip2; Debian's package unicode-data has it
"""
import bz2
import pathlib
import sys

FILE = "/usr/share/unicode/Unihan_Variants.txt.bz2"
TARGET = pathlib.Path(__file__).parent.parent / "Sources/Pages/Search/HanVariants.swift"

HEAD = """\
// Made by scripts/han_variants.py from {source}, © Unicode, Inc., under the terms of
// www.unicode.org/copyright.html.

/// Traditional characters of Chinese and the simplified ones that stand for them, so that 关税 and 關稅 find each other.
///
/// Single characters only, as far as GB 2312 has the simplified one. Some of them mean several words; a search that takes
/// two words for one shows a page too many, one that does not hides what its reader looks for.
enum HanVariants {{
  /// The simplified character that stands for one from U+4E00 on, or the character itself.
  static func simplified(_ value: UInt32) -> UInt32 {{ table[Int(value - first)] }}

  static let range: ClosedRange<UInt32> = first...0x9FFF

  private static let first: UInt32 = 0x4E00

  private static let table: [UInt32] = {{
    var table = Array(range)
    for (traditional, simplified) in pairs {{ table[Int(traditional - first)] = simplified }}
    return table
  }}()

  /// By the traditional character.
  static let pairs: [(traditional: UInt32, simplified: UInt32)] = {{
    let scalars = text.unicodeScalars.map(\\.value).filter {{ $0 != 0x0A }}
    return stride(from: 0, to: scalars.count, by: 2).map {{ (scalars[$0], scalars[$0 + 1]) }}
  }}()

  private static let text = \"\"\"
"""
TAIL = """\
    \"\"\"
}
"""


def fields(path):
    """For each field, each character's variants, all among U+4E00 to U+9FFF."""
    data = path.read_bytes()
    lines = (bz2.decompress(data) if data[:3] == b"BZh" else data).decode().splitlines()
    result = {}
    for line in lines:
        if not line.startswith("U+"):
            continue
        code, field, values = line.split("\t")
        character = scalar(code)
        # A dictionary may stand behind a variant: U+88CF<kMatthews.
        variants = [scalar(value.split("<")[0]) for value in values.split()]
        variants = [one for one in variants if one != character and "\u4e00" <= one <= "\u9fff"]
        if variants and "\u4e00" <= character <= "\u9fff":
            result.setdefault(field, {})[character] = variants
    return result


def scalar(code):
    return chr(int(code[2:], 16))


def is_common(character):
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def pairs(variants):
    simplified = {one: all[0] for one, all in variants["kSimplifiedVariant"].items() if is_common(all[0])}
    # Another way to write a traditional character is simplified as that is: 裏 as 裡.
    for field in ["kZVariant", "kSemanticVariant"]:
        for one, all in variants[field].items():
            known = [simplified[other] for other in all if other in simplified]
            if known and one not in simplified and not is_common(one):
                simplified.setdefault(one, known[0])
    # 徵 and 覆 end where what they are simplified to does.
    for one in simplified:
        while simplified[one] in simplified and simplified[simplified[one]] != one:
            simplified[one] = simplified[simplified[one]]
    return sorted(pair for pair in simplified.items() if pair[0] != pair[1])


def main():
    path = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else FILE)
    text = "".join(one + other for one, other in pairs(fields(path)))
    lines = "".join(f"    {text[i:i + 56]}\n" for i in range(0, len(text), 56))
    TARGET.write_text(HEAD.format(source="Unihan_Variants.txt") + lines + TAIL, encoding="utf8")


if __name__ == "__main__":
    main()
