import pytest

PROSE = "　　有一年他学会了抄诗，每封信的末尾都抄两句，也不管有没有关系。"


def test_lines_set_in_deeper_are_verse_when_short(outlined):
    found = outlined(
        f"读信\n\n{PROSE}\n　　　　　　灯昏书叶静，\n　　　　　　霜重雁声迟。\n{PROSE}\n"
    )
    assert found["blocks"][1] == {"type": "verse", "lines": ["灯昏书叶静，", "霜重雁声迟。"]}


def test_they_are_a_quotation_when_they_run_on(outlined):
    found = outlined(
        f"读信\n\n{PROSE}\n　　　　孩子很好，五斤六两，哭声洪亮。你们不要急着回来，麦子"
        f"\n　　　　要紧。\n{PROSE}\n"
    )
    assert found["blocks"][1]["type"] == "quote"
    assert found["blocks"][1]["text"].endswith("麦子要紧。")


def test_a_dash_says_whose_words_they_are(outlined):
    quote = "　　　　他不一定懂诗，但他懂那棵树。\n　　　　　　　　　　　　——母亲"
    found = outlined(f"读信\n\n{PROSE}\n{quote}\n{PROSE}\n")["blocks"][1]
    assert (found["text"], found["attribution"]) == ("他不一定懂诗，但他懂那棵树。", "母亲")


def test_stanzas_in_a_spaced_text_are_verse(blocks):
    prose = PROSE.strip()
    found = blocks(f"{prose}\n\n{prose}\n\n推到第三百圈\n豆子才肯说话\n它们说的是水\n\n{prose}\n")
    assert found[2] == ("verse", ["推到第三百圈", "豆子才肯说话", "它们说的是水"])


def test_a_poem_with_empty_lines_between_its_lines_is_one_stanza(outlined):
    lines = [
        "石阶数到第九级",
        "潮就退了",
        "剩下一只旧鞋",
        "鞋里没有人",
        "我把它放上窗台",
        "等着天亮",
    ]
    found = outlined("退潮\n\n" + "\n\n".join(lines) + "\n")["blocks"]
    assert found == [{"type": "verse", "lines": lines}]


def test_a_line_with_a_label_parts_the_lines_of_a_poem(blocks):
    lines = "石阶数到第九级\n潮就退了\n剩下一只旧鞋\n鞋里没有人"
    found = blocks(f"{lines}\n附记：写于渡口\n{lines}\n")
    assert [kind for kind, _ in found] == ["verse", "paragraph", "verse"]


def test_lines_that_break_off_at_commas_are_a_song(blocks):
    lines = ["借半碗灯油﹐照三更归路﹐", "岸那边的窗还有几扇没关。", "炉火旺﹐铁壶响到后半夜﹐"]
    lines += ["有人掀开帘子说雪停了。"]
    assert blocks("\n".join(lines) + "\n") == [("verse", lines)]


def test_two_short_lines_are_no_stanza(blocks):
    prose = PROSE.strip()
    found = blocks(f"{prose}\n\n渡口头条\n灯要修了\n\n{prose}\n\n{prose}\n")
    assert all(kind != "verse" for kind, _ in found)


def test_of_many_lines_with_marks_among_short_ones_none_is_lost(outlined):
    found = str(outlined("渡口\n\n" + "甲乙\n丙丁\n戊：己\n" * 2_000)["blocks"])
    assert [found.count(words) for words in ("甲乙", "丙丁", "己")] == 3 * [2_000]


def test_a_song_has_stanzas_of_two_lines(outlined):
    text = "渡口的灯\n词：何小满\n\n风从江上来\n吹过旧码头\n\n灯还亮着\n船已经走了\n"
    found = outlined(text)["blocks"]
    assert [block["type"] for block in found] == ["verse", "verse"]


def test_titles_of_works_and_prices_are_no_verse(blocks):
    prose = PROSE.strip()
    works = "《渡口旧事》\n《船工口述》\n《柳叶河》"
    prices = "炒青菜 12元\n拌黄瓜 10元\n白米饭 2元"
    found = blocks(f"{prose}\n\n{works}\n\n{prose}\n\n{prices}\n\n{prose}\n")
    assert all(kind != "verse" for kind, _ in found)


def test_a_poem_below_what_a_site_prints_is_read_whole(blocks):
    lines = [
        "把竹椅搬到屋檐底下",
        "看雨从瓦上走过",
        "一只蜗牛背着整个院子",
        "慢慢翻过了墙头",
        "没有人催它",
        "也没有门",
    ]
    text = "\n\n".join(["网站", "诗歌", "2020-08-13 12:00", *lines, "0条评论"])
    assert ("verse", lines) in blocks(text)


def test_a_title_stands_above_verse_whose_clauses_gaps_part(outlined):
    stanzas = [
        "总说\n渡口灯 照船归 水先涨 人后回\n石阶湿 缆绳长 风自北 月如霜",
        "说船\n船有底 水有心 莫问远 莫问深\n桨在手 灯在前 渡一日 是一年",
    ]
    found = outlined("渡口经\n\n" + "\n\n".join(stanzas) + "\n")["blocks"]
    assert [block["type"] for block in found] == ["heading", "verse"] * 2


def test_verse_asks_in_the_middle_of_its_lines(outlined):
    poem = "炉子里的火睡了，\n碗也跟着它睡了；\n要茶？水还在井里，\n井绳挂在墙上，\n听了一夜的风。"
    found = outlined(f"夜里\n\n{poem}\n\n{poem}\n")["blocks"]
    assert {block["type"] for block in found} == {"verse"}


def test_a_quotation_keeps_its_paragraphs(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    said = "　　　　灯是岸的眼睛，岸是水的眉毛，没有人比船更清楚这一点。"
    rows = [*3 * ["　　" + prose], said, said, "　　　　——老何", *3 * ["　　" + prose]]
    found = outlined("\n".join(["灯", "", *rows]))["blocks"]
    assert found[3]["type"] == "quote"
    assert found[3]["text"].count("\n") == 1


def test_some_paragraphs_set_in_are_no_quotations(outlined):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，水涨的时候也停，木牌上写得明白。"
    found = outlined("\n".join(["灯", prose, prose, "　　" + prose, "　　" + prose, prose]))[
        "blocks"
    ]
    assert {block["type"] for block in found} == {"paragraph"}


def test_items_below_items_are_no_quotations(outlined):
    rows = [
        "    渡口的船每天清晨六点开，傍晚七点收，规矩有三条：",
        "",
        "      * 带伞上船。",
        "",
        "          + 伞要长柄的。",
        "",
        "          + 伞要收好。",
    ]
    found = outlined("\n".join(["规矩", "", *rows]))["blocks"]
    assert [block["type"] for block in found] == ["paragraph", "list"]


@pytest.mark.parametrize(
    "whose",
    [
        "——何小满《渡口旧事》",
        "——何小满 《渡口旧事》",
        "——《渡口旧事》第三章",
        "—何小满",
        "--何小满",
        "——摘自《渡口》",
        "——摘自渡口旧事",
    ],
)
def test_flush_words_are_quoted_where_a_dash_below_says_whose_they_are(outlined, whose):
    told = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜。"
    said = "水是渡口的眼睛，人来人往都映在里面。"
    blocks = outlined(f"题目\n\n{told}\n\n{said}\n{whose}\n\n{told}\n")["blocks"]
    assert [block["type"] for block in blocks] == ["paragraph", "quote", "paragraph"]
    assert blocks[1] == {"type": "quote", "text": said, "attribution": whose.lstrip("—-")}


@pytest.mark.parametrize(
    "line",
    [
        "——他从来没有来过。",
        "——渡口的灯",
        "——2020年写于渡口",
        "——《渡口》的故事",
        "--张三 站起来",
    ],
)
def test_other_words_behind_a_dash_quote_nothing(outlined, line):
    told = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜。"
    blocks = outlined(f"题目\n\n{told}\n\n{told}\n{line}\n\n{told}\n")["blocks"]
    assert all(block["type"] != "quote" for block in blocks)


def test_a_name_behind_a_dash_that_nothing_sets_apart_is_told(outlined):
    told = "正文写到这里就结束了，后面还有一句话，渡口的灯亮了一夜。"
    asked = "我问他船上坐的是谁，他没有回答，只是把手里的灯举高了一些。"
    blocks = outlined(f"题目\n{told}\n{asked}\n——李二\n{told}\n{told}\n")["blocks"]
    assert all(block["type"] != "quote" for block in blocks)


def test_what_a_notice_says_to_those_it_addresses_is_no_song(outlined):
    said = "因管道维修，\n定于3月5日停水；\n停水时间为8时至17时，\n请提前储水；"
    text = f"停水通知\n各位居民：\n{said}\n给您带来不便，\n敬请谅解。\n渡口镇水务站\n2024年3月4日\n"
    assert all(block["type"] != "verse" for block in outlined(text)["blocks"])


@pytest.mark.parametrize("said", ["“我怕有一天，没有人记得这盏灯。”", "「灯老了，比人诚实。」"])
@pytest.mark.parametrize("dash", ["——", "──", "—— "])
@pytest.mark.parametrize("after", ["二\n\n", "从渡口到船厂\n\n", ""])
def test_a_sentence_drawn_out_of_the_text_is_a_quotation(outlined, said, dash, after):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    found = outlined(f"渡口\n\n{prose}\n\n{said}\n{dash}何小满\n\n{after}{prose}\n")["blocks"][1]
    assert (found["type"], found["text"], found["attribution"]) == ("quote", said, "何小满")


@pytest.mark.parametrize(
    "lines",
    ["“走吧。”\n——他说完就走了", "他说，走吧。\n——何小满", "“走吧。”他说。\n——何小满"],
)
def test_what_is_only_spoken_is_none(blocks, lines):
    prose = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"
    found = blocks(f"{prose}\n\n{lines}\n\n二\n\n{prose}\n")
    assert all(kind != "quote" for kind, _ in found)


def test_what_is_set_in_below_a_numbered_part_is_no_quotation(blocks):
    told = "　　十一月五日前到图书馆办公室报名，按报名顺序安排预赛场次。"
    found = blocks(f"{told}\n　　三、报名方式：\n　　　　{told.strip()}\n{told}\n")
    assert [kind for kind, _ in found] == ["paragraph", "heading", "paragraph", "paragraph"]
    for above in ("信上是这样写的：", "三、来信摘录："):
        found = blocks(f"{told}\n　　{above}\n　　　　{told.strip()}\n{told}\n")
        assert found[2][0] == "quote"


def test_the_persons_of_a_play_are_no_verse(outlined):
    persons = ["老　钟——摆渡人，六十六岁", "青　青——赶路的姑娘，二十岁上下", "男　人——提着鸟笼"]
    told = "第一场\n\n［幕启。候船室里一张长凳，一只煤炉，墙上的钟停在四点十分。］\n"
    listed = "人物\n\n" + "\n".join(persons)
    found = outlined(f"末班渡船（独幕剧）\n编剧　卞之遥\n\n{listed}\n\n{told}")["blocks"]
    assert all(block["type"] != "verse" for block in found)
    assert [block["text"] for block in found if "——" in block.get("text", "")] == persons


def test_who_said_it_stands_below_the_words_where_empty_lines_part_all(outlined):
    prose = "　　渡口的船每天清晨六点开，傍晚七点收，风大的时候就停在对岸，等水面平了再走。"
    said = "　　　　四月十一日，西南风，油三升半。过船两只，晚饭一个人。"
    rows = ["渡口的船", prose, said, "　　　　　　——《渡口守则》第38页", prose[:-9] + "。", prose]
    found = outlined("\n\n".join(rows) + "\n")
    quotes = [block for block in found["blocks"] if block["type"] == "quote"]
    assert len(quotes) == 1
    assert "渡口守则" in str(quotes[0])
    assert "四月十一日" in str(quotes[0])


@pytest.mark.parametrize("label", ["注意", "青湾县人民政府办公室"])
def test_a_label_that_is_set_in_is_no_quotation(outlined, label):
    prose = "　　渡口的船每天清晨六点开，傍晚七点收，风大的时候就停在对岸，等水面平了再走。"
    rows = [
        "渡口停航",
        prose,
        prose[:-9] + "。",
        f"　　　　　　　　{label}",
        prose[:-6] + "。",
        prose,
    ]
    found = outlined("\n\n".join(rows) + "\n")
    assert "quote" not in [block["type"] for block in found["blocks"]]
