import pytest

BODY = "渡口的灯亮了一整夜，没有人去关它，也没有人说起是谁点的。"
ENTRY = f"青湾渡（古称青津），是江东的一个渡口。{BODY}"


def heads(found):
    return [block["text"] for block in found["blocks"] if block["type"] == "heading"]


@pytest.mark.parametrize("link", ["编辑", "編輯", "[编辑]", "編集", "[編集]", "编辑本段"])
def test_links_below_heads_to_edit_them_go(outlined, link):
    parts = ["早年", link, BODY, "停航以后", link, BODY]
    found = outlined("\n\n".join(["青湾渡", ENTRY, *parts]) + "\n")
    assert heads(found) == ["早年", "停航以后"]
    assert found["furniture"] == [link, link]


@pytest.mark.parametrize("row", ["编辑 锁定 讨论", "编辑 锁定", "编辑 讨论 上传视频", "編輯｜討論"])
def test_a_name_above_what_one_may_do_is_the_title_of_the_entry(outlined, row):
    found = outlined(f"青湾渡\n\n{row}\n\n江东\n\n江东\n\n{ENTRY}\n\n{BODY}" + "\n")
    assert (found["title"], row in found["furniture"]) == ("青湾渡", True)


@pytest.mark.parametrize(
    "lines",
    [
        ["何小满", "编辑", "赵雪", "编辑"],  # who they are
        ["青湾报社", "编辑", BODY],  # once
        ["校对", "何小满", "编辑", "赵雪"],
        ["编辑部的灯", BODY, "编辑的手", BODY],
        ["第一场", "编辑", BODY, "第二场", "编辑", BODY],
        ["主菜单", "文件", "编辑", "视图", BODY, "右键菜单", "复制", "编辑", BODY],
    ],
)
def test_editors_stay(outlined, lines):
    found = outlined("\n\n".join(["青湾渡的灯", BODY, *lines, BODY]) + "\n")
    assert not {"编辑", "编辑部的灯", "编辑的手"} & set(found["furniture"])


@pytest.mark.parametrize(
    "above",
    [
        ["收藏", "查看我的收藏", "0有用+1已投票0"],
        ["收藏", "查看我的收藏", "12有用+1", "已投票3"],
    ],
)
def test_what_stands_above_an_entry_for_readers_goes(outlined, above):
    lines = [
        *above,
        "青湾渡",
        "编辑 锁定 讨论 上传视频",
        ENTRY,
        "早年",
        "编辑",
        BODY,
        "经济",
        "编辑",
        BODY,
    ]
    found = outlined("\n".join(lines) + "\n")
    assert found["title"] == "青湾渡"
    assert heads(found) == ["早年", "经济"]
    assert {*above} <= {*found["furniture"]}


def test_links_that_are_read_and_edited_go_wherever_they_stand(outlined):
    lines = ["青湾渡", "播报编辑", "讨论", "上传视频", "江东古渡口", ENTRY]
    parts = ["建造历史", "播报编辑", BODY, "经济", "播报", "编辑", BODY, "1949年后", BODY]
    found = outlined("\n".join([*lines, *parts]) + "\n")
    assert (found["title"], found["byline"]) == ("青湾渡", [])
    assert heads(found)[:2] == ["建造历史", "经济"]
    assert not {"播报编辑", "播报", "编辑"} & {block.get("text") for block in found["blocks"]}
