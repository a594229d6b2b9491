from convert.markup.language import lang


def test_both_attributes_say_the_same():
    assert lang("zh-Hant-HK") == ' lang="zh-HK" xml:lang="zh-HK"'
