"""Pictures of every kind keep PDF/A-2a and PDF/UA-1; broken ones are missed aloud."""

import subprocess

import pytest

import convert
from conformance.test_archival import verified
from convert import Diagnostics, ir
from convert.ir.build import inlines
from material import tool
from pictures import BROKEN, DECODED, PASSED, SOUND, jpeg, scene
from profiles import GREY, INKS, LIGHT
from specimens import DRESS
from tagged import Opened, expected, faults, tree
from truth import holds_text


def figure(name, resource):
    return ir.Figure(resource, f"一幅图：{name}", inlines(f"图 {name}"), inlines("某人 摄"))


def rendered(figures, folder, **options):
    made = ir.Article(ir.Metadata("zh-Hans", "图"), tuple(figures))
    found = Diagnostics()
    data = convert.render(made, "pdf", theme=DRESS, diagnostics=found, **options)
    path = folder / "a.pdf"
    path.write_bytes(data)
    return made, path, [one.code for one in found]


def images_in(path):
    streams = [one["stream"]["dict"] for one in Opened(path).objects.values() if "stream" in one]
    return [one for one in streams if one.get("/Subtype") == "/Image"]


@pytest.fixture(scope="module")
def all_kinds(tmp_path_factory):
    figures = [figure(*kind) for kind in SOUND.items()]
    return rendered(figures, tmp_path_factory.mktemp("pictures"))


def test_every_kind_is_drawn_and_keeps_the_standards(all_kinds):
    _, path, found = all_kinds
    assert found == []
    done = verified([path], "2a", "ua1")
    assert done.returncode == 0, done.stdout + done.stderr
    subprocess.run([tool("qpdf"), "--check", str(path)], check=True, capture_output=True)  # noqa: S603  ours


def test_every_figure_is_tagged_and_its_words_are_held(all_kinds):
    made, path, _ = all_kinds
    opened = Opened(path)
    assert faults(opened) == []
    assert tree(opened) == expected(made, DRESS)
    assert holds_text(made, path.read_bytes(), "pdf", DRESS) == []


def test_each_goes_in_once_and_as_it_is_where_that_can_be(all_kinds):
    _, path, _ = all_kinds
    images = images_in(path)
    masks = [one for one in images if "/SMask" in one]
    assert len(images) == len(SOUND) + len(masks)
    assert len(masks) == 5
    data = path.read_bytes()
    for name, resource in PASSED.items():
        whole = resource.media_type == "image/jpeg"
        at = 0 if whole else resource.data.index(b"IDAT") + 4
        assert resource.data[at:-20] in data, name
    assert not any(one.get("/Interpolate") for one in images)


def test_a_sound_profile_says_what_the_samples_of_its_picture_mean(all_kinds):
    _, path, _ = all_kinds
    opened = Opened(path)
    meant = [one for one in images_in(path) if "/ICCBased" in str(one["/ColorSpace"])]
    assert len(meant) == sum(name.startswith("meant") for name in SOUND)
    bases = [one["/ColorSpace"] for one in meant]
    bases = [base[1] if base[0] == "/Indexed" else base for base in bases]
    streams = {opened.data(base[1]) for base in bases}
    assert streams == {GREY, LIGHT, INKS}
    assert len({base[1] for base in bases}) == len(streams), "each is there once"


def test_a_profile_for_other_colours_than_the_samples_have_is_passed_over(tmp_path):
    wrong = jpeg(scene(), icc_profile=GREY)
    _, path, _ = rendered([figure("other", wrong)], tmp_path)
    (image,) = images_in(path)
    assert image["/ColorSpace"] == "/DeviceRGB"


def test_equal_pictures_are_one(tmp_path):
    again = [figure(str(n), PASSED["photograph"]) for n in range(3)]
    _, path, _ = rendered(again, tmp_path)
    assert len(images_in(path)) == 1


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_missed_aloud_and_its_words_stand(tmp_path, name):
    made, path, found = rendered([figure(name, BROKEN[name])], tmp_path)
    assert found == ["picture-not-drawn"]
    assert holds_text(made, path.read_bytes(), "pdf", DRESS) == []
    assert images_in(path) == []


def test_inks_stay_inks_where_the_file_claims_no_archive(tmp_path):
    _, path, _ = rendered([figure("inks", DECODED["inks"])], tmp_path, pdf_standard="ua-1")
    assert DECODED["inks"].data in path.read_bytes()
    done = verified([path], "ua1")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_broken_file_that_claims_the_standards_is_found_out(all_kinds, tmp_path):
    _, path, _ = all_kinds
    broken = tmp_path / "b.pdf"
    broken.write_bytes(path.read_bytes().replace(b"/DeviceGray", b"/DeviceCMYK", 1))
    assert verified([broken], "2a").returncode == 1
