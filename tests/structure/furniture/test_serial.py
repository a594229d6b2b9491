import pytest

ABOVE = "　　借伞的人姓什么，铺子里的账上没有写，只写了左撇子，灰"
BELOW = "衣，说话慢。掌柜的说，记名字没有用，名字会换，手不会换。"
PROSE = "　　那人拿了伞，却不走，站在檐下看雨，一看就是半个时辰。"
HEAD = f"伞市\n作者：阿渡\n第二章 开市\n{PROSE}\n{PROSE}\n第三章 借伞（1/2）\n"


@pytest.mark.parametrize(
    "torn",
    [
        "（本章未完，请翻页）\n第三章 借伞（2/2）",
        "本章未完，点击下一页继续阅读\n正文 第三章 借伞 (第2/2页)",
        "上一页 返回目录 下一页\n第三章 借伞 2/2",
        "请记住本书首发域名：www.example.com。手机版阅读网址：m.example.com",
        "一秒记住【某某书屋】ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ，全文字无弹窗！",
        "最新网址：www.example.net　手机版　书架　投推荐票",
        "喜欢伞市请大家收藏：(m.zhuwu.example)伞市竹屋小说网更新速度全网最快。",
        "第(1/2)页\n小主，这个章节后面还有哦，请点击下一页继续阅读，后面更精彩！",
        "这章没有结束，请点击下一页继续阅读！",
        "分节阅读 12",
        "【更多好书请访问 www.example.net】",
    ],
)
def test_what_a_site_prints_within_a_chapter_goes_and_the_sentence_goes_on(outlined, torn):
    found = outlined(f"{HEAD}{ABOVE}\n{torn}\n{BELOW}\n{PROSE}\n")
    texts = [block["text"] for block in found["blocks"]]
    assert ABOVE.strip() + BELOW in texts
    assert found["furniture"] == torn.splitlines()
    headings = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert headings == ["第二章 开市", "第三章 借伞（1/2）"]


@pytest.mark.parametrize(
    "line",
    [
        "第三章 借伞（2）",
        "第二章 开市",
        "　　“你去 www.example.com 看看更新，”他说，“都在那里。”",
        "　　他把网址写在手心里，又擦掉了。",
        "　　“本章未完，请点击下一页继续阅读。”他念了两遍。",
        "　　这一章没有结束，他想，请翻过一页再说。",
        "　　他把第1/2页撕了下来。",
    ],
)
def test_what_an_author_says_in_a_chapter_stays(outlined, line):
    found = outlined(f"{HEAD}{PROSE}\n{line}\n{PROSE}\n")
    assert line.strip() in [block["text"] for block in found["blocks"]][2:]
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "line",
    [
        "下载地址：https://www.example.com/download",
        "　　更新说明见 www.example.com 的网址，每月一次。",
        "　　打开 www.example.com，输入网址，阅读说明。",
        "　　请记住：setup.yaml 要放在根目录",
    ],
)
def test_addresses_in_a_book_with_chapters_stay(outlined, line):
    prose = "　　安装之前，先把旧的版本卸掉，再重新启动一次，免得两个版本打架。"
    rows = ["软件手册", "第一章 安装", prose, line, prose, "第二章 使用", prose]
    assert outlined("\n".join(rows))["furniture"] == []


def test_chapters_below_a_list_of_them_stay(outlined):
    listed = "目录\n第一章 总则\n第二章 附则\n"
    text = f"渡口条例\n{listed}广告\n第一章 总则\n{PROSE}\n第二章 附则\n{PROSE}\n"
    found = outlined(text)
    headings = [block["text"] for block in found["blocks"] if block["type"] == "heading"]
    assert headings[-2:] == ["第一章 总则", "第二章 附则"]


@pytest.mark.parametrize(
    "again", ["第3章 借伞（第1/2页）", "第三章 借伞（1/2）", "正文 第3章 借伞(2/2)"]
)
def test_the_name_of_a_chapter_counted_in_other_digits_goes(outlined, again):
    row = "雨从傍晚下起来，到半夜还没有停，他坐在门里听雨，听了一夜。"
    found = outlined(f"第三章 借伞\n\n{row}\n{again}\n{row[::-1]}\n")
    assert again in found["furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "章节错误,点此举报(免注册)",
        "章節內容有誤，請點擊舉報",
        "一秒记住【一灯书屋】，为您提供精彩小说阅读。",
        "天才一秒记住『一灯书屋』更新最快的小说站",
        "喜欢伞市请大家收藏：伞市更新速度全网最快。",
        "喜欢《伞市》请大家收藏：伞市",
    ],
)
def test_what_sites_of_novels_say_within_a_chapter_goes(outlined, line):
    row = "雨从傍晚下起来，到半夜还没有停，他坐在门里听雨，听了一夜。"
    found = outlined(f"第三章 借伞\n\n{row}\n{line}\n{row[::-1]}\n")
    assert line in found["furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "他一秒记住了她的脸，后来却怎么也想不起她的名字。",
        "第三章 借伞的人",
        "第四章 借伞（1/2）",
        "“这一章有错误，你去举报好了。”他说。",
        "喜欢看雨的人请大家收藏好自己的伞，他说。",
    ],
)
def test_what_a_chapter_itself_says_stays(outlined, line):
    row = "雨从傍晚下起来，到半夜还没有停，他坐在门里听雨，听了一夜。"
    found = outlined(f"第三章 借伞\n\n{row}\n{line}\n{row[::-1]}\n")
    assert line in str(found["blocks"])


@pytest.mark.parametrize("line", ["一秒记住单词，阅读不再难", "她一秒记住了那本小说"])
def test_who_remembers_at_once_is_told_of(outlined, line):
    row = "雨从傍晚下起来，到半夜还没有停，他坐在门里听雨，听了一夜。"
    found = outlined(f"第三章 借伞\n\n{row}\n{line}\n{row[::-1]}\n")
    assert line in str(found["blocks"])


@pytest.mark.parametrize(
    "line",
    [
        "（青湾文学网 www.example.net 手打全文字）",
        "青湾中文 www.example.com 文字首发",
        "【www.example.org 纯文字更新】",
    ],
)
def test_who_typed_a_novel_is_no_part_of_it(outlined, line):
    row = "雨从傍晚下起来，到半夜还没有停，他坐在门里听雨，听了一夜。"
    found = outlined(f"第三节 借伞\n\n{row}\n{line}\n第四节 还伞\n{row[::-1]}\n")
    assert found["furniture"] == [line]


def test_what_was_typed_by_hand_is_told_of(outlined):
    row = "雨从傍晚下起来，到半夜还没有停，他坐在门里听雨，听了一夜。"
    line = "他把那本手抄的诗一页一页手打成文字"
    assert line in str(outlined(f"第三节 借伞\n\n{row}\n{line}\n{row[::-1]}\n")["blocks"])


@pytest.mark.parametrize(
    "line", ["本章未完，请点击下一页继续阅读。", "（1/2页）", "收藏：lamp.net 更新最快"]
)
def test_what_a_colon_announces_is_quoted(outlined, line):
    told = "旧书的页底总是印着这样一行字："
    found = outlined(f"灯记\n\n第一回 点灯\n\n{TOLD}\n\n{told}\n\n{line}\n\n{TOLD}\n")
    assert found["furniture"] == []


@pytest.mark.parametrize("line", ["这本小章后面还有一页，请点灯再读", "本章还未完，请点灯。"])
def test_who_asks_to_light_a_lamp_is_no_site(outlined, line):
    found = outlined(f"第三章 点灯\n\n{TOLD}\n\n{line}\n\n{TOLD}\n")
    assert found["furniture"] == []


TOLD = "老周把灯挂在船头，水面上就多了一条亮的路，谁也不说话。"
