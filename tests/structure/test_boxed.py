import pytest

from convert.structure.boxed import with_works
from convert.structure.fields import fields


def said(text):
    found = with_works(text, fields(text))
    return [field.names[0].value for field in found if field.kind == "source"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("《山溪》雜誌　2021年5月號　第38期", "山溪"),
        ("《山溪》　2021年5月3日", "山溪"),
        ("《山溪》週刊 第38期 2021年5月3日", "山溪"),
        ("2021年5月3日 《青湾日报》", "青湾日报"),
        ("刊《青湾日报》2020年11月8日第3版", "青湾日报"),
        ("首播：2020年5月12日　青湾县广播电视台《早安渡口》", "青湾县广播电视台"),
    ],
)
def test_a_work_beside_a_day_is_the_paper_or_a_programme(text, source):
    assert said(text) == [source]


@pytest.mark.parametrize("text", ["《山溪》雜誌", "2021年5月3日 《灯影》", "何小满读《灯影》"])
def test_another_work_is_no_source(text):
    assert said(text) == []


def test_a_sentence_that_goes_on_behind_a_work_stays_text(outlined):
    text = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
    line = "2018年3月，《渡口学报》封面文章报道「夜航」对两岸渡船往来产生影响的观测结果"
    found = outlined(f"夜航\n\n2020-11-21\n\n{line}\n\n{text}\n\n{text}\n")
    assert line in str(found["blocks"])
