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
