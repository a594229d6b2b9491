TOLD = "渡口的船票软件可以把船票存成文件，下面说明怎样存，存好以后还可以再改。"


def test_the_number_of_the_first_part_is_none_of_readers(outlined):
    lines = ("渡口的船队", "青湾社记者何小满", "１", "天津，渡口。", TOLD, "２", TOLD, "３", TOLD)
    found = outlined("\n".join(lines) + "\n")
    assert found["furniture"] == []
