import pytest

from convert.structure.postmarks import is_account, is_asked, stamp_of


@pytest.mark.parametrize(
    "text",
    [
        "1楼 阿渡 发表于 2016-11-2 23:17",
        "阿渡 at 23:17｜Permalink│Comments(0)",
        "发表于 2016-11-02 由 阿渡",
        "作者：阿渡 提交日期：2016-11-2 23:17:00",
    ],
)
def test_a_stamp_says_who_posted(text):
    assert stamp_of(text)["who"] == "阿渡"


@pytest.mark.parametrize(
    "text",
    [
        "发表于2014-08-24 21:30| 12次阅读| 来源青湾网| 作者何小满",  # the site says who wrote
        "阿渡的第一篇小说发表于 2016 年，那年他二十岁。",
        "原创 青湾日报 2019-09-09 16:01:46",
        "由阿渡于渡口口述",
    ],
)
def test_who_wrote_is_no_stamp(text):
    assert stamp_of(text) is None


def test_what_kind_of_page_it_is_shows_in_its_lines():
    assert (is_asked(["最佳答案"]), is_asked(["他不知道最佳答案。"])) == (
        True,
        False,
    )
    assert (is_account(["预览时标签不可点"]), is_account(["渡口的灯"])) == (True, False)
