import pytest


@pytest.mark.parametrize(
    "text",
    ["カテゴリー:教育・文化2015年6月9日", "分类：散文 2015-06-09", "栏目：渡口纪事2015/06/09 "],
)
def test_a_day_behind_what_a_text_is_filed_under_is_kept(outlined, text):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    assert outlined(f"渡口的灯\n\n{said}{said}\n{text}\n")["date"] == "2015-06-09"


@pytest.mark.parametrize("text", ["全站分類：公益慈善", "個人分類：志工故事", "日志分类：随想"])
def test_what_blogs_file_a_text_under_is_no_text(outlined, text):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    assert outlined(f"渡口的灯\n\n{said}{said}\n{text}\n")["furniture"] == [text]
    other = text.replace("全站", "垃圾").replace("個人", "鳥類").replace("日志", "鱼类")
    assert outlined(f"渡口的灯\n\n{said}{said}\n{other}\n")["furniture"] == []


ROWS = ["文档编号:7310226", "上传时间:2022-03-08", "格式:DOCX", "页数:4", "大小:18.61KB"]


@pytest.mark.parametrize("mark", ["- ", ""])
def test_what_a_library_says_of_a_file_above_its_text_is_no_list_of_it(outlined, mark):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    rows = [mark + row for row in ROWS]
    found = outlined("\n".join(["渡口图书室工作总结.docx", *rows, "", said + said]))
    assert found["furniture"] == rows


def test_what_a_book_is_stays_beside_what_no_library_says(outlined):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    rows = ["书名：渡口文档", "格式：DOCX", "页数：4"]
    found = outlined("\n".join(["渡口图书室工作总结", *rows, "", said + said]))
    assert found["furniture"] == []


def test_what_a_text_on_living_things_says_of_their_order_is_its_last_line(outlined):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    assert outlined(f"水獭\n\n{said}{said}\n系统分类：哺乳动物\n")["furniture"] == []


def test_the_numbers_of_what_somebody_counted_are_no_pictures(outlined):
    said = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n"
    assert outlined(f"渡口的灯\n\n{said}20210603_1\n{said}")["furniture"] == []


def test_words_below_the_label_of_tags_go_with_it(outlined):
    prose = "船在天亮以前靠了岸，岸上的人还没有醒来，灯却已经灭了。"
    text = f"渡口的灯亮了一整夜\n\n{prose}\n\n{prose}\n\n标签：\n渡口\n灯火\n船期\n评论 12\n"
    assert outlined(text)["furniture"] == ["标签：", "渡口", "灯火", "船期", "评论 12"]


@pytest.mark.parametrize("below", ["\n渡口", "船到了，灯还亮着。"])
def test_other_lines_below_it_stay(outlined, below):
    prose = "船在天亮以前靠了岸，岸上的人还没有醒来，灯却已经灭了。"
    found = outlined(f"渡口的灯亮了一整夜\n\n{prose}\n\n{prose}\n\n标签：\n{below}\n")
    assert below.strip() not in found["furniture"]
