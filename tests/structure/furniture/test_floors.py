import pytest

PROSE = "夜钓要等月亮下去。月亮在，鱼看得见线，人也看得见自己的手。"
MORE = "我坐在废码头上，一支烟抽了三回，旁边的老人不用浮漂，闭着眼睛。"
HEAD = "阿渡 发表于 2016-11-2 23:17:45 | 只看该作者"


def text(head, above="夜里的渡口", below=""):
    return f"{above}\n{head}\n\n{PROSE}\n\n{MORE}\n{below}"


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        f"楼主\n{HEAD} | 倒序浏览",
        "阿渡　發表於 2016-11-2 23:17　｜　只看該作者　｜　倒序瀏覽 ｜ 閱讀模式",
        "1# 阿渡 发表于 2016-11-2 23:17 | 只看该作者",
        "阿渡 发表于 2016/11/2 23:17 | 来自手机 | 显示全部楼层",
        "阿渡 发布于 2016年11月2日 23:17｜回复｜举报",
    ],
)
def test_who_posted_and_when_stands_before_the_buttons(outlined, head):
    found = outlined(text(head))
    assert (found["title"], found["byline"]) == ("夜里的渡口", ["阿渡"])
    assert found["date"].startswith("2016-11-02T23:17")
    assert [block["text"] for block in found["blocks"]] == [PROSE, MORE]


@pytest.mark.parametrize(
    "note",
    [
        "本帖最后由 阿渡 于 2016-11-3 08:02 编辑",
        "[ 本帖最后由 阿渡 于 2008-3-4 12:00 编辑 ]",
        "本帖最後由 阿渡 於 2016-11-3 08:02 編輯",
        "此帖最后由阿渡于2016-11-3 08:02修改",
        "[本帖已于 2016-11-3 08:02:11 被阿渡修改过]",
        "本文最后由 阿渡 于 2016-11-3 编辑",
    ],
)
def test_who_edited_when_is_no_word_of_the_post(outlined, note):
    found = outlined(text(f"{HEAD}\n{note}"))
    assert (found["byline"], found["date"][:10]) == (["阿渡"], "2016-11-02")
    assert note in found["furniture"]


def test_later_posts_are_no_authors_and_keep_their_words(outlined):
    later = "\n沙发\n老王 发表于 2016-11-3 06:40:12 | 只看该作者\n好文，顶一个！\n"
    found = outlined(text(HEAD, below=later))
    assert found["byline"] == ["阿渡"]
    assert found["furniture"] == ["沙发", "老王 发表于 2016-11-3 06:40:12 | 只看该作者"]
    assert found["blocks"][-1]["text"] == "好文，顶一个！"


@pytest.mark.parametrize("tag", ["[原创]", "【原创】", "［原創］"])
def test_what_a_post_is_called_names_nobody(outlined, tag):
    found = outlined(text(HEAD, above=f"{tag}夜钓记"))
    assert (found["title"], found["byline"]) == (f"{tag}夜钓记", ["阿渡"])


def test_an_author_behind_the_word_original_stays_one(outlined):
    found = outlined(f"渡口的灯\n原创 何小满 青湾志\n\n{PROSE}\n\n{MORE}\n")
    assert (found["byline"], found["source"]) == (["何小满"], "青湾志")


@pytest.mark.parametrize(
    "line",
    [
        "这篇小说发表于 2016年11月2日，只看该作者的名字就知道是谁。",
        "沙发",
        "板凳",
        "本帖最后由谁编辑，已经没有人记得。",
    ],
)
def test_what_only_sounds_like_a_board_stays(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{line}\n\n{MORE}\n")
    assert line in str(found["blocks"])
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "（本文最后由石一校订）",
        "本文最后由李渡教授审定",
        "该文最后由编辑部退回",
        "本文最后由三部分组成",
        "本文最后由此得出结论",
        "本文最后由石一于青湾修改",
        "此帖最后由版主锁定",
    ],
)
def test_who_had_the_last_word_on_a_text_is_told(outlined, line):
    for rows in ([PROSE, line, MORE], [PROSE, MORE, line], [line, PROSE, MORE]):
        found = outlined("渡口的灯\n何小满\n\n" + "\n\n".join(rows))
        assert found["furniture"] == []
        assert line in str(found["blocks"])


@pytest.mark.parametrize("head", ["地板", "沙发", "3楼", "地下室"])
def test_a_heading_that_is_called_like_a_floor_stays_above_one_stamp_without_an_hour(
    outlined, head
):
    rows = [PROSE, head, "论文 发表于 2016-11-2 | 收藏", MORE]
    found = outlined("木工手记\n何小满\n\n" + "\n".join(rows))
    assert head not in found["furniture"]


def test_who_posted_a_floor_may_stand_above_the_stamp(outlined):
    told = "家里一只草龟，养了六年，一直很能吃，从上周三开始什么都不吃了。"
    stamp = "发表于 2011-7-16 22:05:{} | 只看该作者"
    floors = f"沙发\n石头记\n{stamp.format(41)}\n母的吧？这个月份多半是要下蛋了。\n"
    text = f"乌龟突然不吃东西了\n楼主| {stamp.format(10)}\n{told}\n{floors}\n"
    found = outlined(text)
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "paragraph"]
    assert (found["byline"], found["furniture"][:2]) == ([], ["沙发", "石头记"])
