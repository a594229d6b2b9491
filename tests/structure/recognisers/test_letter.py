import pytest

from convert.ir.walk import text
from convert.structure.recognisers import letter

LETTER = """停水公告

各位居民：

因主管道检修，定于下月三日22时至次日6时停水，请提前储水。

特此公告。

青梧市自来水公司
2021年11月30日
"""


def test_a_letter_has_no_headings(outlined):
    found = outlined(LETTER)
    assert {block["type"] for block in found["blocks"]} == {"paragraph"}


def test_whose_notice_it_is_and_of_when(outlined):
    found = outlined(LETTER)
    assert (found["source"], found["date"]) == ("青梧市自来水公司", "2021-11-30")


def test_the_number_of_a_document_is_no_title(outlined):
    found = outlined(LETTER.replace("各位居民", "青水〔2021〕3号\n\n各位居民"))
    assert found["title"] == "停水公告"


NOTICE = """某某市人民政府关于封闭渡口的通知

某政发〔2024〕17号

各区人民政府，市政府各部门：

渡口的浮桥要换新，自下月三日起封闭十天，请各区各部门告知沿江的居民和单位。

特此通知。

某某市人民政府
某某市交通运输局
2024年5月3日
"""
PRIVATE = """给阿姊的信

亲爱的阿姊：

家里的梨树今年结了很多果子，母亲说等你回来再摘，隔壁的孩子天天来问什么时候能吃。

此致

敬礼！

弟弟
2024年5月3日
"""


def parts(article):
    return [(block.part, text(block)) for block in article.blocks if getattr(block, "part", "")]


def test_the_formal_lines_of_a_document_are_known(read):
    assert parts(read(NOTICE)[0]) == [
        ("document-number", "某政发〔2024〕17号"),
        ("salutation", "各区人民政府，市政府各部门："),
        ("signature", "某某市人民政府"),
        ("signature", "某某市交通运输局"),
        ("signature", "2024年5月3日"),
    ]


def test_the_formal_lines_of_a_letter_are_known_and_its_first_wish_is_set_in(read):
    assert parts(read(PRIVATE)[0]) == [
        ("salutation", "亲爱的阿姊："),
        ("closing", "敬礼！"),
        ("signature", "弟弟"),
        ("signature", "2024年5月3日"),
    ]


@pytest.mark.parametrize(("opens", "wish"), [("顺颂", "春安"), ("祝：", "身体健康！")])
def test_what_is_wished_is_flush_whatever_it_is(read, opens, wish):
    letter = PRIVATE.replace("此致", opens).replace("敬礼！", wish)
    assert ("closing", wish) in parts(read(letter)[0])


@pytest.mark.parametrize("line", ["特此通知。", "各区要做的事情有：", "某政发〔2023〕1号"])
def test_within_the_text_such_lines_are_paragraphs(read, line):
    within = "市交通运输局说，浮桥换好以后，渡口每天的船要比去年多开两班，早晚各加一班。"
    made, *_ = read(NOTICE.replace("特此通知。", f"{line}\n\n{within}"))
    assert line not in [words for _, words in parts(made)[1:]]


def test_a_letter_may_go_on_below_its_wish(read):
    added = "又及：晒好的梨干分作两包，一包给姑姑，另一包留着过年的时候大家一起吃。"
    made, *_ = read(PRIVATE.replace("弟弟\n", f"弟弟\n\n{added}\n\n"))
    assert ("closing", "敬礼！") in parts(made)


ASKED = NOTICE.replace("各区人民政府，市政府各部门：", "某某区人民政府：")


@pytest.mark.parametrize("notice", [ASKED, ASKED.replace("某政发〔2024〕17号\n\n", "")])
def test_an_office_is_addressed_in_what_has_a_number_or_is_signed(read, notice):
    assert ("salutation", "某某区人民政府：") in parts(read(notice)[0])


def test_an_office_that_is_only_quoted_is_not_addressed(read):
    said = ASKED.replace("某政发〔2024〕17号\n\n", "").partition("某某市人民政府\n某某市交通")[0]
    assert "salutation" not in [part for part, _ in parts(read(said)[0])]


ALBUM = """门上的字

外婆不识字，过年的时候却总要在门上贴几个，是请学堂里的先生写的，贴歪了也不肯揭下来。

{}

纸都褪成了白的，字还在，搬家的那一天我把它们揭下来，夹在字典里，一夹就是二十年。
"""


@pytest.mark.parametrize("words", ["祝\n\n安好", "此致\n\n张木匠"])
def test_what_is_wished_in_no_letter_is_a_paragraph_like_others(read, words):
    made, *_ = read(ALBUM.format(words))
    said = [(type(block).__name__, getattr(block, "part", "")) for block in made.blocks]
    assert said == [("Paragraph", "")] * len(made.blocks)


def test_what_ends_a_letter_is_no_heading_however_strong(blocks):
    told = "渡口今天停航，请大家绕行，谢谢各位的配合与理解。"
    found = blocks(f"{told}\n\n**此致**\n\n敬礼！\n\n{told}\n")
    assert all(kind != "heading" for kind, *_ in found)


@pytest.mark.parametrize("text", ["造桥的几点体会", "一个人住的好处"])
def test_words_that_end_like_offices_are_none(text):
    assert not letter.is_office(text)


def test_many_offices_above_a_text_are_looked_at_once(read, monkeypatch):
    looked = []

    def is_number(text):
        looked.append(text)
        return False

    monkeypatch.setattr(letter, "is_number", is_number)
    read("某某市水务局：\n" * 300 + ALBUM.format("敬礼"))
    assert len(looked) < 1_000


def test_numbers_of_documents_end_in_both_scripts():
    assert all(map(letter.is_number, ("府交字第17号", "府交字第17號")))
    assert letter.is_number("（2021）渡 0105 民初 1234 号")
    assert all(map(letter.is_number, ("渡供字（83）第 17 号", "（83）渡供字第17号")))
    assert not any(map(letter.is_number, ("渡口（83）号", "他住在渡口街83号")))
    assert not letter.is_number("府交字第17")


@pytest.mark.parametrize(
    ("one", "other"), [("来信", "答复"), ("来　信", "答　复"), ("读者来信", "渡口站回复")]
)
def test_labels_above_several_letters_are_headings(outlined, one, other):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    text = f"渡口的灯为什么不亮\n{one}\n编辑同志：\n　　{prose}\n　　此致\n敬礼！\n"
    found = outlined(text + f"{other}\n何小满同志：\n　　{prose}\n　　{prose}\n")["blocks"]
    heads = ["".join(block["text"].split()) for block in found if block["type"] == "heading"]
    assert heads == ["".join(one.split()), "".join(other.split())]


WROTE = "我每天早上从东街走到渡口，一共八百步。上个月路上多了三根柱子，想请问归谁管。"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("渡口镇读者　何小满", ["何小满"]),
        ("东街居民 石　一", ["石一"]),
        ("青湾市民：何小满", ["何小满"]),
        ("渡口镇读者", []),
        ("渡口镇教师　何小满", []),
        ("读者　渡口", []),
    ],
)
@pytest.mark.parametrize("greeting", ["编辑同志：", "同学们："])
def test_a_reader_signs_what_he_wrote_to_a_paper(outlined, line, names, greeting):
    end = f"此致\n\n敬礼！\n\n　　　　　　{line}\n　　　　　　2018年4月11日"
    found = outlined(
        f"路上的柱子\n\n{greeting}\n\n　　{WROTE}\n\n{end}\n\n部门答复\n\n　　{WROTE}\n"
    )
    assert found["byline"] == (names if greeting.startswith("编辑") else [])
    assert line in [block.get("text") for block in found["blocks"]]


TO_PAPER = (
    "请给渡口装一盏灯\n编辑同志：\n　　我家住在渡口边上，天天过河。\n"
    f"　　{WROTE}\n　　　　　　　　　　渡口镇居民　何小满\n　　　　　　　　　　"
)
ANSWERED = f"编辑部回信\n何小满同志：\n　　来信收到，我们到渡口看了。\n　　{WROTE}\n"


@pytest.mark.parametrize("column", ["来信照登\n", "读者来信\n", "04版：来信\n", ""])
@pytest.mark.parametrize("day", ["2017年11月26日", "11月26日"])
def test_a_letter_to_a_paper_and_its_answer_are_signed_and_the_answer_says_the_day(
    outlined, column, day
):
    signed = "　　　　　　　　　　本报编辑部\n　　　　　　　　　　2017年12月2日\n"
    found = outlined(f"{column}{TO_PAPER}{day}\n{ANSWERED}{signed}")
    assert (found["title"], found["date"]) == ("请给渡口装一盏灯", "2017-12-02")
    assert (found["byline"], found["source"]) == (["何小满"], None)
    heads = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert heads == ["编辑部回信"]


def test_a_reader_who_is_set_far_in_signs_with_nothing_below(outlined):
    found = outlined(f"{TO_PAPER.rstrip()}\n　　回音\n　　渡口管理处：灯已经装好。{WROTE}\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize("line", ["　　　　　　居民 何小满说灯亮了", "　　　　　　渡口 何小满"])
def test_who_is_told_of_in_a_letter_does_not_sign(outlined, line):
    found = outlined(f"渡口的灯\n编辑同志：\n　　{WROTE}\n{line}\n　　{WROTE}\n")
    assert found["byline"] == []


def test_readers_of_several_letters_have_not_written_the_page(outlined):
    letter = f"编辑同志：\n　　{WROTE}\n　　　　　　　　　　　　"
    said = f"答：\n　　{WROTE}\n"
    found = outlined(
        f"渡口信箱\n灯为什么不亮\n{letter}读者　何小满\n{said}"
        f"船什么时候开\n{letter}读者　石一\n{said}"
    )
    assert found["byline"] == []


@pytest.mark.parametrize(
    ("office", "source"), [("本溪县渡口管理所", "本溪县渡口管理所"), ("本报编辑部", None)]
)
def test_a_place_that_begins_as_papers_call_themselves_signs(outlined, office, source):
    text = "渡口的船停了三天，水涨得很高，人都站在岸边等着，没有人说话。"
    lines = ["关于渡口停航的通知", text, text, text, office, "2021年6月3日"]
    assert outlined("\n".join(lines) + "\n")["source"] == source


def test_who_signs_a_letter_in_a_story_wrote_none_of_it(outlined):
    letter = (
        f"　　编辑同志：\n　　{WROTE}\n　　　　　　　　　　读者 石一\n　　　　　　　　　　6月3日\n"
    )
    found = outlined(f"退稿\n何小满\n　　{WROTE}\n　　他又看了一遍：\n{letter}　　{WROTE}\n")
    assert found["byline"] == ["何小满"]


def test_poems_that_were_chosen_keep_their_first_line(outlined):
    found = outlined(
        "渡口诗歌选登\n渡口的灯\n\n船走了\n灯还亮着\n水也走了\n\n桥\n\n人来了\n灯不亮\n"
    )
    assert found["blocks"][0]["lines"] == ["船走了", "灯还亮着", "水也走了"]


@pytest.mark.parametrize("note", ["编者按：", "[编者按]", "按："])
def test_what_an_editor_notes_above_a_letter_is_no_story(outlined, note):
    wrote = TO_PAPER.replace("渡口装一盏灯", "渡口装灯，好吗？").replace(
        "编辑同志", f"{note}{WROTE}\n编辑同志"
    )
    assert outlined(f"{wrote}2017年11月26日\n{ANSWERED}")["byline"] == ["何小满"]


@pytest.mark.parametrize(
    ("above", "day"), [("", "2021-06-02"), ("2021年6月9日　青湾报\n", "2021-06-09")]
)
def test_a_letter_is_of_the_day_below_who_signs_though_an_answer_follows(outlined, above, day):
    far = "\u3000" * 14
    letter = f"{above}编辑同志：\n　　{WROTE}\n　　{WROTE}\n{far}读者　何小满\n{far}2021年6月2日\n"
    found = outlined(f"渡口的字能不能大一号？\n{letter}　　又及：夜里不亮。\n回音\n　　{WROTE}\n")
    assert found["date"] == day
