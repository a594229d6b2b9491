"""What sites say too stays where a writer needs it: parts, paths, ranks, days, files, songs."""

import pytest

ONE = "渡船每天早上六点开第一班，船工天不亮就到码头上点灯。"
TWO = "那一年秋天雨水很多，镇上的人都挤在码头上看水。"
THREE = "后来修了桥，渡船就再也没有开过，船夫们各自去了别处。"


@pytest.mark.parametrize("title", ["【上篇】灯船", "（下篇）灯船", "[下篇]灯船", "【上则】灯船"])
def test_a_title_says_which_part_it_heads(outlined, title):
    found = outlined(f"{title}\n何小满\n{ONE}\n{TWO}\n{THREE}\n")
    assert (found["title"], found["byline"], found["furniture"]) == (title, ["何小满"], [])


@pytest.mark.parametrize(
    "text",
    [
        "（上篇）船|①|②|（下篇）桥|③",
        "【上篇】|①|②|【下篇】|③",
        "[上则] 记船工修船，船头漏水。|①|[下则] 记船工上岸，再不开船。|②",
        "①|（上条）规定船夫须持证，没有证的不得开船。|②|（下条）规定夜里不得行船。|③",
        "要带的材料如下：|经营许可证：复印件一份|出版许可证：复印件三份|节目许可证：没有的不带|①|②",
        "①|墙上还挂着旧船行的执照。|经营许可证：青工商字第八号|②|③",
        "①|经营许可证编号：青字1987第12号|②|③",
        "第一条|发表于：3.12 08:30|①|第二条|发表于：3.13 09:10|②|第三条|发表于：3.14 07:45|③",
        "①|②|③|要带的材料|经营许可证：复印件2份|出版许可证：原件1份",
        "①|②|③|青湾渡口管理处|发布时间：3月12日 8:30",
        "①|更新时间：3月12日 8:30|②|更新时间：3月13日 8:30|③",
        "排序时按下面的次序来：|一号 > 二号|二号 > 三号|①|②",
        "①|2号>6号|②|逗号 > 顿号|③",
        "①|青湾号 > 白帆船|②|③",
        "一、关通知|主页 ▸ 设置|把开关拨到左边，再返回。|二、关声音|首页▸声音|把音量拉到零。",
        "①|首页 ➔ 通知 ➔ 声音|②|③",
        "ad0|模拟输入的第一路，接在板子左边。|ad1|模拟输入的第二路，接在板子右边。|ad2|留空。|①",
        "按日子命名，例如：|截图20210603|图片20210604|①|②",
        "文件：|IMG_20210603|IMG_20210604|IMG_20210605|①|②",
        "①|（图集）|画册里一共有十二张，都是河。|（文集）|文章里写的也是河。|②|③",
        "①|【组图】|照片挂在墙上，没有人去看。|【随笔】|随笔只有一句话。|②|③",
        "关注我 带你回家|抬头看 灯在天涯|关注我 带你回家|低头走 路在脚下",
        "①|关注我，看见河|②|③",
    ],
)
def test_what_a_writer_says_amid_his_text_stays(outlined, text):
    for sign, words in zip("|①②③", ("\n", ONE, TWO, THREE), strict=True):
        text = text.replace(sign, words)
    found = outlined(f"渡口往事\n何小满\n{text}\n")
    assert (found["title"], found["furniture"]) == ("渡口往事", [])


@pytest.mark.parametrize(
    ("first", "second"), [("图片", "声音"), ("视频", "文案"), ("插图", "正文"), ("图片", "视频")]
)
def test_a_part_is_called_so_where_others_have_heads_as_brief(outlined, first, second):
    how = ["直接打进去就行，回车换段落。", "点一下按钮，选一个文件，再调大小。"]
    rows = [ONE, "文字", how[0], first, how[1], second, TWO]
    found = outlined("\n\n".join(["网页怎样做", *rows, THREE]) + "\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("head", ["你可能有兴趣", "您可能也有興趣", "你可能还有兴趣"])
def test_a_letter_has_books_that_may_interest(outlined, head):
    books = ["《渡口的早晨》", "《河边的石头》", "《灯船记》"]
    rows = ["写给弟弟的信", "弟弟：", ONE, TWO, "随信寄去三本书。", head, *books, "哥哥"]
    found = outlined("\n".join([*rows, "2021年6月3日"]) + "\n")
    assert found["date"] == "2021-06-03"
    assert [row for row in (head, *books) if row in found["furniture"]] == []


@pytest.mark.parametrize(
    "text",
    [
        "会場は二階です。|お申し込みはこちら|〒123-4567　青湾村　村役場|電話でも受け付けます。",
        "会場は公民館の二階です。|詳細はこちら|電話でも受け付けます。",
        "条件を変更する|金額の条件を変えます。|キーワードから検索する|言葉を入れて探します。",
        "条件を変更する|金額の条件を変えます。|メニューから選ぶ|項目を一つ選びます。",
        "船頭は村に住んでいる。|橋ができて船はなくなった。|次回は橋の話を掲載します",
        "船頭は村に住んでいる。|橋ができて船はなくなった。|次回は灯の話を公開します",
    ],
)
def test_a_japanese_writer_says_so_amid_his_text(outlined, text):
    found = outlined(
        f"村の渡し場のこと\n2021年6月3日\n村の渡し場の写真展を今年も開きます。\n{text}\n"
    )
    assert found["furniture"] == []
