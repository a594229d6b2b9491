import faces
from faces import Recipe


def test_what_is_missing_is_listed_with_its_code_point_and_where_it_could_be_had(run, tmp_path):
    (tmp_path / "a.txt").write_text("题\n\n他姓𠮷，名字里也有𠮷。\n", "utf-8")
    result = run("fonts doctor a.txt")
    assert result.exit_code == 0
    (line,) = [line for line in result.stdout.splitlines() if line.startswith("U+")]
    assert line.split()[:4] == ["U+20BB7", "𠮷", "2", "x"]
    assert "Jigmo2" in line


def test_a_named_face_that_has_it_is_enough(run, tmp_path):
    (tmp_path / "a.txt").write_text("题\n\n他姓𠮷。\n", "utf-8")
    (tmp_path / "own.ttf").write_bytes(faces.truetype(Recipe(characters="水𠮷")))
    assert run("fonts doctor a.txt --font own.ttf").stdout == "no character is missing\n"


def test_a_family_that_another_one_stands_in_for_is_said(run):
    assert "[family-substituted]" in run("fonts doctor in/a.txt").stderr


def test_an_article_that_is_not_there_is_an_error(run):
    assert run("fonts doctor none.txt").exit_code == 3


def test_the_folder_beside_the_article_is_looked_into_as_by_to(run, tmp_path):
    (tmp_path / "deep" / "fonts").mkdir(parents=True)
    (tmp_path / "deep" / "a.txt").write_text("题\n\n他姓𠮷。\n", "utf-8")
    own = faces.truetype(Recipe(characters="水𠮷"))
    (tmp_path / "deep" / "fonts" / "own.ttf").write_bytes(own)
    assert run("fonts doctor deep/a.txt").stdout == "no character is missing\n"


def test_it_speaks_chinese(run, tmp_path):
    (tmp_path / "a.txt").write_text("题\n\n他姓𠮷。\n", "utf-8")
    assert "可下载：" in run("fonts doctor a.txt --messages zh-Hans").stdout
    assert run("fonts doctor in/a.txt --messages zh-Hans").stdout == "不缺字\n"
