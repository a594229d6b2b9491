"""Lines by clause: text, measure, options, and the lines with their kinds.

Source: typographic specification 2 and 10.1.  ``⏎`` parts lines; a kind stands after each.
"""

LINES = [
    # 2.3.1: exact, in, out
    ("天地玄黄宇宙洪荒日月盈昃辰", 10, {}, "天地玄黄宇宙洪荒日月[exact]⏎盈昃辰[last]"),
    ("天地玄黄宇宙洪荒日月，盈昃", 10, {}, "天地玄黄宇宙洪荒日[out]⏎月，盈昃[last]"),
    ("天地玄，宇宙洪荒日月，盈昃辰", 10, {}, "天地玄，宇宙洪荒日月，[in]⏎盈昃辰[last]"),
    (
        "天地玄黄，宇宙Word洪荒（日月）盈昃辰宿",
        14,
        {},
        "天地玄黄，宇宙Word洪荒（日[out]⏎月）盈昃辰宿[last]",
    ),
    # 2.1: what starts no line
    ("天地玄黄宇宙洪荒日月～盈昃", 10, {}, "天地玄黄宇宙洪荒日[out]⏎月～盈昃[last]"),
    ("天地玄黄宇宙洪荒日月·盈昃", 10, {}, "天地玄黄宇宙洪荒日[out]⏎月·盈昃[last]"),
    ("天地玄黄宇宙洪荒日月/盈昃", 10, {}, "天地玄黄宇宙洪荒日[out]⏎月/盈昃[last]"),
    ("天地玄黄宇宙洪荒（日月）盈昃", 9, {}, "天地玄黄宇宙洪荒[out]⏎（日月）盈昃[last]"),
    (
        "天地玄黄宇宙洪荒……日月盈昃",
        8,
        {"kinsoku": "strict"},
        "天地玄黄宇宙洪[out]⏎荒……日月盈昃[last]",
    ),
    (
        "天地玄黄宇宙洪荒日月，盈昃",
        10,
        {"kinsoku": "none"},
        "天地玄黄宇宙洪荒日月[exact]⏎，盈昃[last]",
    ),
    # 2.2: what is not divided
    ("天地玄黄宇宙洪荒日￥100月盈", 10, {}, "天地玄黄宇宙洪荒日[out]⏎￥100月盈[last]"),
    ("天地玄黄宇宙洪荒日3.14月盈", 10.5, {}, "天地玄黄宇宙洪荒日[out]⏎3.14月盈[last]"),
    ("天地玄黄宇宙洪荒日100%月盈", 11, {}, "天地玄黄宇宙洪荒日[out]⏎100%月盈[last]"),
    ("天地玄黄宇宙洪5 kg月盈", 8.5, {}, "天地玄黄宇宙洪[out]⏎5 kg月盈[last]"),
    # 1.5: spaces stay at the end of the line before
    ("天地玄黄宇 Word", 6, {}, "天地玄黄宇 [out]⏎Word[last]"),
    ("天地玄黄。\u3000宇宙", 5, {}, "天地玄黄。\u3000[out]⏎宇宙[last]"),
    # 2.5: orphans
    ("天地玄黄宇宙洪荒日月盈。", 10, {}, "天地玄黄宇宙洪荒日[orphan]⏎月盈。[last]"),
    ("天地玄黄宇宙洪荒日月盈。", 10, {"orphan_char": 0}, "天地玄黄宇宙洪荒日月[exact]⏎盈。[last]"),
    ("天，地，玄黄宇宙洪荒日", 10, {}, "天，地，玄黄宇宙洪荒日[last-in]"),
    # 2.4: addresses, hyphens of the text
    (
        "见https://example.com/a/b?c=d处",
        10,
        {},
        "见https://example.[underfull]⏎com/a/b?c=d处[last]",
    ),
    ("天地玄黄宇宙洪荒日state-of月盈", 12.5, {}, "天地玄黄宇宙洪荒日state-[out]⏎of月盈[last]"),
    # 2.6: narrow measures
    ("「（《天", 2, {}, "「（《[split]⏎天[last]"),
    ("天——", 1, {}, "天[exact]⏎——[overfull]"),
    ("internationalisation", 8, {}, "internationalisa[split]⏎tion[last]"),
    ("snake_case_name", 4, {}, "snake_[split]⏎case_[split]⏎name[last]"),
    # 3.3, 3.4: edges
    (
        "天地玄黄宇宙洪荒日，月盈昃辰",
        10,
        {"line_end_punct": "flex"},
        "天地玄黄宇宙洪荒日，[exact]⏎月盈昃辰[last]",
    ),
    ("天地玄黄宇宙洪荒日月。盈昃", 10.5, {}, "天地玄黄宇宙洪荒日月。[exact]⏎盈昃[last]"),
    (
        "天地玄黄宇宙洪荒日月，盈昃辰宿",
        10,
        {"hanging": "stops"},
        "天地玄黄宇宙洪荒日月，[hang]⏎盈昃辰宿[last]",
    ),
    (
        "天地玄黄宇宙洪荒日月」盈昃辰宿",
        10,
        {"hanging": "stops"},
        "天地玄黄宇宙洪荒日[out]⏎月」盈昃辰宿[last]",
    ),
    # forced line ends
    ("天地\n玄黄", 10, {}, "天地\n[last]⏎玄黄[last]"),
]
