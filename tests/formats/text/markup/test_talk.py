"""Talk as programs of chat export it."""

import pytest

from convert.formats.text.markup.talk import talk as kept

SAID = ["明年春天返校，照片要征集了。", "我只有一张，在树上。", "树上那张我也有。", "好，就这样。"]
NAMES = ["石一", "老猫", "何小满", "石一"]
HEAD = "消息记录（不支持重新导入）\n\n" + "=" * 40 + "\n消息对象:三班\n" + "=" * 40


def talk(form, head=""):
    rows = (form.format(minute=n + 10, who=who) for n, who in enumerate(NAMES))
    said = "".join(f"{row}{words}\n" for row, words in zip(rows, SAID, strict=True))
    return f"{head}\n{said}"


@pytest.mark.parametrize("head", [HEAD, HEAD.replace("三班", "三班的人")])
@pytest.mark.parametrize(
    "form",
    [
        "2020-12-05 19:{minute}:11 {who}\n",
        "2020-12-05 19:{minute}:11 {who}(10086)\n",
        "\n{who} 2020/12/5 19:{minute}\n",
        "2020年12月5日 下午 7:{minute} {who}\n",
    ],
)
def test_who_and_when_above_messages_are_no_words_of_them(outlined, form, head):
    found = outlined(talk(form, head) + "[图片]\n")
    assert found["title"] is None
    assert [block["text"] for block in found["blocks"]] == SAID
    assert len(found["furniture"]) == 5 + len([row for row in head.split("\n") if row])


@pytest.mark.parametrize(
    "form", ["[2020/12/5 19:{minute}:11] {who}: ", "12/5/20, 7:{minute} PM - {who}: "]
)
def test_days_before_names_are_no_words(outlined, form):
    said = [f"{who}: {words}" for who, words in zip(NAMES, SAID, strict=True)]
    assert [block["text"] for block in outlined(talk(form))["blocks"]] == said


def test_things_and_what_the_program_says_go(outlined):
    text = talk("2020-12-05 19:{minute}:11 {who}\n", HEAD) + "[图片]\n老猫 撤回了一条消息\n"
    found = outlined(text.replace("我只有", "[表情]我只有"))
    assert [block["text"] for block in found["blocks"]] == SAID


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_chronicles_keep_their_labels(outlined, gap):
    labels = ["风眼登陆", "水位到顶", "风停", "复航"]
    rows = (f"2020-12-05 19:{n}1 {label}{gap}" for n, label in enumerate(labels))
    text = "台风大事记\n\n" + "".join(f"{r}{s}\n\n" for r, s in zip(rows, SAID, strict=True))
    found = outlined(text)
    assert all(label in str(found["blocks"]) for label in labels)


def test_a_talk_within_an_article_keeps_all(outlined):
    text = f"返校的事\n\n何小满\n\n{SAID[0]}他把记录抄给我看：\n" + talk(
        "2020-12-05 19:{minute} {who}\n"
    )
    assert "2020-12-05 19:13 石一" in str(outlined(text))


@pytest.mark.parametrize("head", ["", "网上交流实录\n"])
def test_a_talk_that_was_reported_is_no_export(outlined, head):
    assert not outlined(talk("2020-12-05 19:{minute} {who}\n", head))["furniture"]


@pytest.mark.parametrize("thing", ["", "老猫拍了拍石一\n", "[图片]\n"])
def test_who_calls_a_story_a_talk_keeps_its_title_and_who_speaks(outlined, thing):
    text = "石一与老猫的聊天记录\n" + talk("2020-12-05 19:{minute}:11 {who}\n") + thing
    found = outlined(text)
    assert found["title"] == "石一与老猫的聊天记录"
    assert not list(kept(text))


@pytest.mark.parametrize(
    "thing", ["[图片]\n", "========\n", "消息记录（附录）\n", "导出时间：2020-12-07\n"]
)
def test_one_kind_of_sign_makes_no_export(thing):
    text = thing + talk("2020-12-05 19:{minute} {who}\n")
    assert not list(kept(text))


def test_a_log_of_a_program_keeps_its_times():
    rows = ("INFO: 启动，读取配置。", "INFO: 等待船只靠岸。", "ERROR: 找不到渡口。")
    text = "".join(f"[2020/12/5 19:02:1{n}] {row}\n" for n, row in enumerate(rows))
    assert not list(kept(text))


def test_a_table_of_times_below_a_day_keeps_them(outlined):
    text = "2020/12/05\n08:00\t石一\t开船\n09:00\t老猫\t停船\n10:00\t石一\t再开船\n"
    assert "09:00" in str(outlined(text)["blocks"])


def test_a_chronicle_of_places_keeps_its_times():
    rows = ("渡口：船开。", "桥头：灯亮。", "渡口：船停。", "桥头：灯灭。")
    assert not list(kept("".join(f"[2020/12/{n + 5} 19:02] {row}\n" for n, row in enumerate(rows))))
