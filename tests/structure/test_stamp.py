import pytest

from convert.structure.stamp import day_at


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("青湾日报2024-03-05", 4),
        ("青湾市文化局2024年1月21日发布", 6),
        ("青湾市气象台2024年1月21日17时发布", 6),
        ("青湾市气象台于2024年1月21日17时发布", 7),
        ("青灣氣象局2024年1月21日17時發布", 5),
        ("渡口记事2024-03-05 07:30", 4),
    ],
)
def test_a_date_touches_a_paper_and_an_office_that_issues(text, at):
    assert day_at(text, 0) == at


@pytest.mark.parametrize(
    "text",
    [
        "何小满2024年1月21日停航",
        "青湾小区2024年1月21日17时停水",
        "青湾市文化局2024年1月21日发布新规",
        "渡口记事2024年1月21日17时",
    ],
)
def test_it_touches_no_other_word(text):
    assert day_at(text, 0) == len(text)
