"""Properties: what a catalogue asks for, and nothing of the machine."""

from datetime import datetime

from convert import ir

CUSTOM = "docProps/custom.xml"


def test_core_properties_come_from_metadata_and_credits(opened):
    made = opened(
        title="题 & 目",
        subtitle="副题",
        keywords=("甲", "乙"),
        description="说明",
        identifier="urn:x",
        published=ir.Published(datetime(2024, 5, 6, 7, 8), "minute"),  # noqa: DTZ001  local
        credits_=(ir.Credit("reporter", ("陈一", "陈二")), ir.Credit("editor", ("林三",))),
    )
    core = made.part("docProps/core.xml")
    assert {element.tag.rpartition("}")[2]: element.text for element in core} == {
        "title": "题 & 目", "subject": "副题", "creator": "陈一, 陈二", "keywords": "甲, 乙",
        "description": "说明", "identifier": "urn:x", "language": "zh-CN",
        "created": "2024-05-06T00:00:00Z", "modified": "2024-05-06T00:00:00Z",
    }  # fmt: skip


def test_what_has_no_core_property_is_kept_beside_them(opened):
    made = opened(
        title="题", source="某报", rights="版权", credits_=(ir.Credit("editor", ("林三",)),)
    )
    values = {p.get("name"): "".join(p.itertext()) for p in made.part(CUSTOM)}
    assert values == {"source": "某报", "rights": "版权", "editor": "林三"}


def test_there_is_no_such_part_without_need(opened):
    assert CUSTOM not in opened(title="题").names
