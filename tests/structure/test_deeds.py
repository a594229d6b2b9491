import pytest

from convert.structure.deeds import shot, stroked, suffixed


@pytest.mark.parametrize(
    ("reader", "text", "at", "name", "role"),
    [
        (stroked, "何小满/文", 0, "何小满", "文"),
        (stroked, "何小满／攝影", 0, "何小满", "攝影"),
        (shot, "何一摄", 0, "何一", "摄"),
        (shot, "青湾社发（何一摄）", 5, "何一", "摄"),
        (suffixed, "何一　著", 0, "何一", "著"),
        (suffixed, "《渡口崛起》 半粒米 著", 7, "半粒米", "著"),
    ],
)
def test_a_name_stands_before_what_was_done(reader, text, at, name, role):
    found = reader(text, at)
    assert found is not None
    assert (found.names[0].value, found.label) == (name, role)


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        (stroked, "渡口/夜"),
        (shot, "何一拍摄"),
        (shot, "雾里的灯摄"),
        (suffixed, "半粒米 著"),
        (suffixed, "何一著"),
    ],
)
def test_other_words_are_nobodys_deed(reader, text):
    assert reader(text, 0) is None
