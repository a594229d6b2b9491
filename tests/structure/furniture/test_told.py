"""What sites and programs say is a writer's below a colon or a part's head, and as his title."""

import pytest

ONE = "渡船每天早上六点开第一班，船工天不亮就到码头上点灯。"
TWO = "那一年秋天雨水很多，镇上的人都挤在码头上看水。"
THREE = "后来修了桥，渡船就再也没有开过，船夫们各自去了别处。"


@pytest.mark.parametrize(
    "title",
    [
        "[下一则] 船工修船",
        "（上一条）老船工修船的那一年",
        "【下一篇】桥上的灯",
        "IMG_20210604.jpg",
    ],
)
def test_what_stands_above_who_wrote_is_a_title(outlined, title):
    found = outlined(f"{title}\n何小满\n{ONE}\n{TWO}\n{THREE}\n")
    assert (found["title"], found["byline"], found["furniture"]) == (title, ["何小满"], [])


@pytest.mark.parametrize(
    "text",
    [
        "①|（下一篇）桥|②|【上一篇】船|③",
        "①|（上一条）修改为夜里不得行船|②|③",
        "①|②|③|墙上挂着一块牌子，上面写着：|经营许可证：青工商字第1985号",
        "①|②|③|门口的木板上还留着这样一行字：|出版许可证：青字1987第12号",
        "①|②|③|他指着手机上的一行小字说：|主页 ▸ 设置",
        "①|②|一、设置|主页 ▸ 设置",
        "①|②|第三步|首页 ➔ 通知 ➔ 声音",
        "①|②|③|第一条|关注我，带你看渡口",
        "①|②|③|他对着镜头一遍一遍地说：|关注我，带你看渡口",
        "①|②|③|画册的最后一页只印着两个字：|（组图）",
        "①|②|③|报纸的下半版只剩下一个标题：|【图集】",
        "①|第一条|IMG_20210604.jpg|内容一|②|③",
        "①|样张|IMG_20210604.jpg|底片|②|③",
        "①|②|青湾渡口　第二期　35|③",
        "①|青湾渡口　第一期　30|②|青湾渡口　第二期　35|③",
        "①|1985年：青湾渡口　35|②|③",
    ],
)
def test_what_writers_tell_in_words_of_sites_stays(outlined, text):
    for sign, line in zip("①②③", (ONE, TWO, THREE), strict=True):
        text = text.replace(sign, line)
    lines = text.split("|")
    found = outlined("\n".join(("青湾渡口", "何小满", *lines)))
    assert (found["title"], found["byline"], found["furniture"]) == ("青湾渡口", ["何小满"], [])


@pytest.mark.parametrize("title", ["主页 ▸ 设置", "主页 ➔ 关掉通知"])
@pytest.mark.parametrize("below", ["何小满", "2021年6月3日"])
def test_a_path_above_who_wrote_or_when_is_a_title(outlined, title, below):
    found = outlined(f"{title}\n{below}\n{ONE}\n{TWO}\n{THREE}\n")
    assert (found["title"], found["furniture"]) == (title, [])


@pytest.mark.parametrize(
    "path", ["主页 ▸ 新闻", "首页 → 新闻 → 正文", "首页 → 正文", "主页 ▸ 设置"]
)
@pytest.mark.parametrize("title", ["渡口停航三日\n", ""])
def test_a_path_above_a_title_or_text_leads_through_a_site(outlined, path, title):
    assert outlined(f"{path}\n{title}{ONE}\n{TWO}\n{THREE}\n")["furniture"] == [path]


@pytest.mark.parametrize("end", ["更新于3天前", "次回は橋の話を掲載予定です", "次回は船を公開予定"])
def test_a_writer_may_end_so(outlined, end):
    text = f"渡口往事\n何小满\n{ONE}\n{TWO}\n{THREE}\n{end}\n"
    assert end in str(outlined(text)["blocks"])
    assert end in outlined(f"{text}シェアする\n")["furniture"]


@pytest.mark.parametrize("text", ["更新于3天前|①|②|③", "①|②|③|发布于3天前|更新于2天前"])
def test_what_a_site_says_of_its_page_goes(outlined, text):
    for sign, words in zip("|①②③", ("\n", ONE, TWO, THREE), strict=True):
        text = text.replace(sign, words)
    assert "天前" not in str(outlined(f"渡口往事\n何小满\n{text}\n")["blocks"])
