import pytest

from convert.structure.invites import INVITES


def weight(text):
    return sum(value for pattern, value in INVITES if pattern.search(text))


@pytest.mark.parametrize(
    "text",
    [
        "请输入评论内容",
        "請輸入關鍵字",
        "說說您的看法",
        "还没有评论，快来抢沙发",
        "网友跟帖",
        "喜欢作者",
        "請我喝杯咖啡",
        "00:00 / 05:32",
        "阅读本文大约需要 6 分钟",
        "点击收听本文音频",
        "跳转到正文",
        "IP属地：江苏",
        "+关注",
        "关注江边夜话，回复“渡口”领取资料",
        "新浪微博：@江边夜话",
        "本文已被收录于专栏",
        "链接已复制",
        "載入更多",
        "本文仅供学习交流",
        "文章標籤",
        "猜你想看：渡口夜航恢复",
        "コメントを残す",
        "一覧へ戻る",
        "ここから広告です",
        "LINEで送る",
    ],
)
def test_what_a_site_invites_to_is_known(text):
    assert weight(text) > 0


@pytest.mark.parametrize(
    "text",
    [
        "请输入三位数的暗号，门才会开。",
        "他们没有评论这件事",
        "支持我们的人越来越多",
        "关注他们的人不多，回信的更少",
        "阅读需要安静，也需要时间。",
        "导航失灵以后，船只能靠灯走。",
        "说说我的看法之前，先说一件旧事。",
        "コメントは差し控えたい、と彼は言った。",
        "広告の看板が水に倒れている。",
        "从上游到下游：青湾 → 江渡 → 南城，一共八十里。",
    ],
)
def test_what_only_speaks_of_it_is_none(text):
    assert weight(text) == 0
