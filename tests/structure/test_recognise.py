from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from convert.formats.text.lines import lines
from convert.ir import Credit, Heading, List, Paragraph, Strong
from convert.ir.walk import text, walk
from convert.structure.houses import is_paper
from convert.structure.page import laid_out
from convert.structure.registry import RECOGNISERS
from convert.structure.resolve import winners

LINES = st.lists(
    st.sampled_from(
        [
            "渡口",
            "渡口的灯",
            "第一章",
            "一、渡口",
            "灯火可亲",
            "·灯",
            "问：船呢？",
            "王小明",
            "1",
            "“走吧。”",
            "盐：适量",
            "江上有灯。",
            "雾散了，船还没有来，他们在岸上等了整整一个早晨。",
        ]
    ),
    max_size=24,
)


def test_every_node_has_its_place(read):
    article, *_ = read("题\n\n作者：江晚\n\n一段正文在这里写着，很短。\n\n编辑：王可\n")
    assert all(node.span for block in article.blocks for node in walk(block))
    assert all(credit.span for credit in article.credits)


def test_headings_stand_in_order_with_their_levels(read):
    article, *_ = read(
        "题\n\n一、甲\n\n正文写到这里就结束了。\n\n（一）乙\n\n正文写到这里就结束了。\n"
    )
    headings = [block for block in article.blocks if isinstance(block, Heading)]
    assert [heading.level for heading in headings] == [1, 2]


def test_a_person_is_credited_once_in_each_role(read):
    article, *_ = read("题\n\n记者 王甲\n\n正文写到这里就结束了，还有一句。\n\n（记者 王甲）\n")
    assert [credit.names for credit in article.credits] == [("王甲",)]


def test_the_words_around_names_are_kept(read):
    article, *_ = read("题\n\n正文写到这里就结束了，还有一句。\n\n【编辑:王甲 】 【审核:丁乙 】")
    assert [credit.printed for credit in article.credits] == [
        ("【编辑:", " 】"),
        ("【审核:", " 】"),
    ]
    assert all(isinstance(credit, Credit) for credit in article.credits)


def test_our_paper_names_no_paper():
    assert is_paper("河湾晨报")
    assert not is_paper("本报")
    assert not is_paper("通讯员何小满")


@given(LINES)
def test_what_is_left_out_where_nobody_asks_would_not_have_won(rows):
    page = laid_out(lines("\n".join(rows), 0)[0])
    told = replace(page, explains=True)
    found = [
        {n: (won.rule, won.lines) for n, won in enumerate(winners(each, proposals)) if won}
        for each in (page, told)
        for proposals in [[claim for find in RECOGNISERS for claim in find(each)]]
    ]
    assert found[0] == found[1]


def test_look_alikes_are_read_as_what_people_write_and_kept(outlined):
    head = "渡口的日子\n2020年6月17日 记者 何小满\n\n"
    plain = f"{head}1. 木船\n2. 石阶\n\n船在月下靠了岸。\n编辑：方一\n"
    odd = plain.translate(str.maketrans("口日月木石方一2 .", "⼝⽇⽉⽊⽯⽅⼀２\u00a0．"))
    expected, found = outlined(plain), outlined(odd)
    assert found["title"] == "渡⼝的⽇子"
    assert (found["date"], found["byline"]) == (expected["date"], ["何小满"])
    assert [credit["names"] for credit in expected["credits"]] == [["方一"]]
    assert [credit["names"] for credit in found["credits"]] == [["⽅⼀"]]
    assert [block["type"] for block in found["blocks"]] == ["list", "paragraph"]
    assert found["blocks"][0]["items"] == ["⽊船", "⽯阶"]
    assert found["blocks"][1]["text"] == "船在⽉下靠了岸。"


def test_what_is_strong_as_a_whole_is_a_label_or_stays_strong(read):
    prose, question = "船靠了岸。没有人来接，灯亮着。", "老周走了，灯灭了，船开了，谁在等？"
    parts = ("渡口", prose, "**木船的去处**", prose, f"**{question}**", prose)
    article, *_ = read("\n\n".join(parts))
    heading, strong = article.blocks[1], article.blocks[3]
    assert isinstance(heading, Heading)
    assert text(heading) == "木船的去处"
    assert isinstance(strong, Paragraph)
    assert isinstance(strong.content[0], Strong)


def test_what_stands_where_an_article_may_have_ended_can_still_be_a_list(read):
    prose = "渡口今天恢复通航，首班船六点一刻离岸，载客四十二人，秩序良好。"
    last = ("更多渡口新聞請看", "▪ 渡口停航三天", "▪ 青灣橋明年通車")
    article, *_ = read("\n".join(["渡口恢復通航", "", prose, "", prose, "", *last, ""]))
    assert isinstance(article.blocks[-1], List)


SAID = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
OTHERS = ["相关阅读", "青湾渡口停航三日后复航", "灯塔修缮工程今天完工"]
BELOW = ["暂无简介", "渡口播报", "这里每天都说渡口的事，请各位看官自己分辨，灯塔不管。"]


def heads(found):
    return [block["text"] for block in found["blocks"] if block["type"] == "heading"]


def test_nothing_is_a_heading_below_titles_of_others_and_most_of_the_text(outlined):
    found = outlined("\n\n".join(["渡口停航三日", *[SAID] * 4, *OTHERS, *BELOW]) + "\n")
    assert heads(found) == []
    assert BELOW[-1] in str(found["blocks"])


def test_headings_go_on_below_a_box_of_links_in_the_middle(outlined):
    parts = ["早班", SAID, SAID, *OTHERS, SAID, "晚班", SAID, "末班", SAID]
    found = outlined("\n\n".join(["渡口停航三日", SAID, *parts]) + "\n")
    assert {"晚班", "末班"} <= set(heads(found))
