import pytest

PROSE = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。"
TITLE = "渡口的最后一班船在雾里靠了岸"


def page(*lines):
    return "\n".join(lines) + "\n"


def test_one_title_with_a_day_stays(outlined):
    found = outlined(page(TITLE, PROSE, PROSE, "渡口管理处发布停航公告   18-12-05"))
    assert found["furniture"] == []


def test_titles_with_days_within_the_text_stay(outlined):
    days = ["第一艘船在渡口下水的日子   18-12-05", "第二艘船在渡口下水的日子   18-12-09"]
    assert outlined(page(TITLE, PROSE, *days, PROSE))["furniture"] == []


@pytest.mark.parametrize(
    "last",
    [
        ["渡船公司网站：http://qingwan.example"],
        ["[1] 何小满. 渡口. http://qingwan.example/1", "[2] 李二. 灯. http://qingwan.example/2"],
        ["船期在网上查。http://qingwan.example/1", "船票在网上买。http://qingwan.example/2"],
        ["船期在网上查。https://qingwan.example/1", "船票在网上买。https://qingwan.example/2"],
        ["参考资料：", "https://qingwan.example/1", "https://qingwan.example/2"],
        ["灯的历史：https://qingwan.example/1", "船的历史：https://qingwan.example/2"],
    ],
)
def test_one_address_references_and_sentences_stay(outlined, last):
    assert outlined(page(TITLE, PROSE, PROSE, *last))["furniture"] == []


def test_two_lines_that_trail_off_stay(outlined):
    assert outlined(page(TITLE, PROSE, PROSE, "灯还亮着...", "船没有来..."))["furniture"] == []


@pytest.mark.parametrize("mark", ["……", "…"])
def test_a_story_that_trails_off_keeps_its_end(outlined, mark):
    last = [f"{words}{mark}" for words in ("灯灭了", "船走了", "人散了")]
    found = outlined(page(TITLE, PROSE, PROSE, *last))
    assert found["furniture"] == []


def test_a_line_too_long_for_a_phrase_labels_nothing(outlined):
    found = outlined(page(TITLE, PROSE, PROSE, "http://qingwan.example/1", "cookie " * 200 + "中"))
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "last",
    [
        ["他走的时候没有说话..", "我们也没有说话..", "江也没有说话.."],
        ["灯灭了..", "船走了..", "人散了.."],
        ["他走的时候没有说话...", "我们也没有说话...", "江也没有说话..."],
    ],
)
def test_a_story_may_trail_off_with_dots(outlined, last):
    assert outlined(page(TITLE, PROSE, PROSE, *last))["furniture"] == []


TOLD = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的，雾一直没有散。"
ADDRESS = "https://qingwan.example/2024/0315/1.html"


@pytest.mark.parametrize(
    "text",
    [
        f"渡口的灯\n青湾网\n{ADDRESS}\n\n{TOLD}\n\n{TOLD}\n",
        f"渡口的灯\n来源\n{ADDRESS}\n\n{TOLD}\n\n{TOLD}\n",
        f"渡口的灯\n\n{TOLD}\n\n{TOLD}\n\n责任编辑：何小满\n{ADDRESS}\n",
    ],
)
def test_the_address_of_the_page_is_the_sites(outlined, text):
    assert ADDRESS in outlined(text)["furniture"]


@pytest.mark.parametrize(
    "text",
    [
        f"参考资料\n{ADDRESS}\nwww.qingwan.example\n\n{TOLD}\n\n{TOLD}\n",
        f"渡口的灯\n\n{TOLD}\n\n{ADDRESS}\n\n{TOLD}\n",
        f"渡口的灯\n\n{TOLD}\n\n{TOLD}\n\n船队的地图\n{ADDRESS}\n",
    ],
)
def test_an_address_that_the_text_gives_is_the_authors(outlined, text):
    assert outlined(text)["furniture"] == []
