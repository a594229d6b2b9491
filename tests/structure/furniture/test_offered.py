"""What heads the titles of other texts, with rules beside it and without."""

import pytest

from convert.structure.furniture.offered import heads_offers, heads_others, heads_surely


@pytest.mark.parametrize(
    "text",
    ["相关阅读", "【往期回顾】", "—— 推 荐 阅 读 ——", "----- 延伸阅读 -----"],
)
def test_what_surely_heads_others(text):
    assert heads_surely(text)
    assert heads_others(text)


@pytest.mark.parametrize("text", ["新闻热搜榜", "实时热榜", "随机推荐"])
def test_what_articles_head_lists_with_too(text):
    assert heads_others(text)
    assert heads_offers(text)
    assert not heads_surely(text)


@pytest.mark.parametrize("text", ["——", "—— 渡 口 ——", "推荐的人", "排行榜上的人", "热问题"])
def test_other_labels_head_nothing_else(text):
    assert not heads_others(text)


PROSE = "到了渡口，船还没有来，码头上已经站了十几个人，都伸长了脖子往对岸看。"


@pytest.mark.parametrize(
    "rows",
    [
        f"{PROSE}\n你也许会有兴趣\n《渡口》，石一著\n《断桥》，何小满著",
        f"{PROSE}\n您或许对这些感兴趣：\n1. 渡口的来历\n2. 石板路\n{PROSE}",
        f"{PROSE}\n往下看更多\n渡口的来历\n{PROSE}",
        "我在江边等你\n等了一个秋天\n你也许会有兴趣\n江水没有回头\n\n船也没有回来\n雪也没有回头",
    ],
)
def test_lists_that_writers_offer_stay(outlined, rows):
    assert outlined(f"渡口的墙\n何小满\n{rows}\n")["furniture"] == []


PROSE = "渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。"


@pytest.mark.parametrize(
    "head",
    [
        "你可能感兴趣",
        "您可能也喜欢",
        "你可能感兴趣的内容",
        "您可能會有興趣的文章",
        "可能还喜欢的其他文章",
    ],
)
def test_what_may_interest_heads_others_at_the_end(outlined, head):
    found = outlined(
        f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n{head}\n\n"
        "雾锁青湾渡口 三班船停航\n渡口夜航恢复 末班船十点开\n"
    )
    assert len(found["furniture"]) == 3


@pytest.mark.parametrize(
    "head", ["你可能感兴趣的路线", "你可能想看的三盏灯", "可能对你有用的三条路"]
)
def test_a_list_that_a_writer_has_for_his_readers_stays(outlined, head):
    lines = ["青湾到南城，半日", "南城到江渡，一日", "江渡到老桥，一日半"]
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n{head}\n\n" + "\n".join(lines) + "\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("head", ["你也可能感兴趣", "您也可能喜欢"])
def test_what_may_be_liked_too_heads_other_titles(outlined, head):
    other = "渡口榴莲提早落　园主：一年两季吃不消"
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n{head}\n{other}\n")
    assert found["furniture"] == [head, other]


@pytest.mark.parametrize(
    "head",
    [
        "【渡口的船作文600字3篇】相关文章：",
        "《渡口的船》相关阅读",
        "【【热门】渡口的船3篇】相关推荐",
    ],
)
def test_others_are_offered_by_what_they_are_related_to(head):
    assert heads_others(head)


@pytest.mark.parametrize(
    "head",
    [
        "《渡口的船》读后感",
        "【渡口的船】相关问题：",
        "“渡口的船”推荐理由",
        "《渡口的船》延伸阅读：",
    ],
)
def test_what_is_said_of_a_work_offers_no_others(head):
    assert not heads_others(head)


@pytest.mark.parametrize(
    "below", ["船在水上\n灯在船上\n我在岸上\n", "1.《灯》何一著\n2.《桥》秦二著\n"]
)
def test_what_is_read_beside_a_work_in_school_stays_with_its_head(outlined, below):
    for head in ("《渡口的船》延伸阅读：", "《渡口的船》热门评论"):
        found = outlined(f"渡口的灯\n\n{PROSE}\n\n{PROSE}\n\n{head}\n{below}")
        assert found["furniture"] == []


@pytest.mark.parametrize(
    "text",
    [
        "相关菜谱",
        "相似文献",
        "相关知识推荐",
        "更多游记",
        "教师工作总结相关文章：",
        "您也许还喜欢：",
    ],
)
def test_what_sites_of_one_kind_have_besides(text):
    assert heads_others(text)


@pytest.mark.parametrize("text", ["相关知识", "推荐景点", "相关法规的适用", "附近酒店", "相关文章"])
def test_what_articles_head_parts_with_is_no_such_offer(text):
    assert not heads_offers(text)


@pytest.mark.parametrize(
    "head", ["看了本文的人还看了", "看过此文的网友还看过", "你可能感兴趣的：(渡口的灯)"]
)
def test_what_others_read_heads_titles(outlined, head):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined(
        f"渡口的灯\n\n{prose}\n\n{prose}船来了。\n\n{head}\n父亲的木工箱\n一座粮站的四十年\n"
    )
    assert found["furniture"] == [head, "父亲的木工箱", "一座粮站的四十年"]


OTHERS = (
    "関連ニュース|注目のビジネスニュース|アクセスランキング（総合）|よく読まれている記事|編集部おすすめ"
    "|同じカテゴリの記事|急上昇ワード|其他體育新聞|同類新聞|延伸 · 推荐|人氣排行|相关事件|今日热点"
)


@pytest.mark.parametrize("text", OTHERS.split("|"))
def test_what_sites_head_lists_of_others_with(text):
    assert heads_others(text)


@pytest.mark.parametrize("text", ["記事の書き方", "人気の秘密", "关联事件", "今日渡口", "注目の人"])
def test_what_only_looks_so(text):
    assert not heads_others(text)


ANSWER = (
    "渡し場の灯りは先月かえたばかりで、夜になると向こう岸が見えないので、船頭は竿に馬灯を下げた。"
)
OTHER = "近日，菜市场改造完成，摊位费不涨，老摊主优先，开业时间另行通知，请相互转告。"


@pytest.mark.parametrize(
    "head", ["人気ランキング", "関連リンク", "最新のニュース", "话题榜", "本周热点"]
)
def test_where_text_follows_at_once_it_may_head_a_part(outlined, head):
    prose = f"{PROSE}{ANSWER}\n"
    found = outlined(f"渡口的灯\n\n{prose}{prose}\n{head}\n\n{prose}{prose}")
    assert head in [block["text"] for block in found["blocks"]]


@pytest.mark.parametrize("head", ["相关链接", "延伸阅读", "相关新闻"])
def test_the_box_of_a_paper_keeps_its_head_and_title(outlined, head):
    text = f"渡口的灯\n\n{(PROSE + chr(10)) * 6}\n{head}\n马灯的来历\n{OTHER}\n{PROSE}\n"
    assert "马灯的来历" in [block["text"] for block in outlined(text)["blocks"]]
