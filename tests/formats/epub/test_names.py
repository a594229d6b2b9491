from convert.formats.epub.names import chapter


def test_documents_sort_in_reading_order():
    names = [chapter(number) for number in range(1, 300)]
    assert names == sorted(names)
