import pytest

PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"

POLITE = "　初秋の候、会員の皆様におかれましては、ますますご清栄のこととお喜び申し上げます。"
HEAD = f"令和4年9月1日\n\n総会のご案内\n\n{POLITE}\n\n　　　　　記\n\n"


@pytest.mark.parametrize("mark", ["１　", "1. ", "（1）", "１．", "①", "一　", "1 "])
@pytest.mark.parametrize("end", ["以上", "　　　以　上"])
def test_what_a_notice_gives_between_its_marks_is_a_list(outlined, mark, end):
    second = mark.translate(str.maketrans("１1①一", "２2②二"))
    text = f"{HEAD}{mark}日時　　令和4年9月22日（木）　午前9時\n{second}場所　渡口会館\n{end}\n"
    found = outlined(text)
    lists = [block["items"] for block in found["blocks"] if block["type"] == "list"]
    assert lists == [["日時　　令和4年9月22日（木）　午前9時", "場所　渡口会館"]]
    assert (found["title"], found["date"]) == ("総会のご案内", "2022-09-01")


@pytest.mark.parametrize(
    "below",
    [
        f"一　渡し船の朝\n{POLITE}\n二　渡し船の夜\n{POLITE}\n以上\n",
        f"１　{POLITE * 4}\n２　{POLITE * 4}\n以上\n",
        "１　日時　九月二十二日\n以上\n",
    ],
)
def test_parts_of_a_text_are_none(outlined, below):
    found = outlined(f"{HEAD}{below}")
    assert not any(block["type"] == "list" for block in found["blocks"])


@pytest.mark.parametrize("unit", ["年生", "号車", "回目", "組", "日目", "つ"])
def test_what_numbers_count_keeps_them(outlined, unit):
    lines = [f"{n}{unit}　9月2{n}日（木）体育館" for n in (1, 2, 3)]
    text = "\n".join(
        ["秋の点検について（お知らせ）", "下記のとおり行います。", "記", *lines, "以上"]
    )
    said = str(outlined(text + "\n")["blocks"])
    assert all(f"{n}{unit}" in said for n in (1, 2, 3))
