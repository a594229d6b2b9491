import pytest

from convert.markup.address import address


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("HTTP://example.org", "HTTP://example.org"),
        ("https://u:p@example.org:80/?a=1&b#c", "https://u:p@example.org:80/?a=1&b#c"),
        ("https://[::1]/", "https://[::1]/"),
        ("https://例.cn/路?q=值#片", "https://%E4%BE%8B.cn/%E8%B7%AF?q=%E5%80%BC#%E7%89%87"),
        ("https://example.org/a b?c=%20&d=%zz", "https://example.org/a%20b?c=%20&d=%25zz"),
        ("https://example.org/[x]##y", "https://example.org/%5Bx%5D#%23y"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("tel:+86 10", "tel:+86%2010"),
        ("https://", ""),
        ("http:///x", ""),
        ("https://[bad", ""),
        ("https://a b/", ""),
        ("https://example.org:port/", ""),
        ("mailto:", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("other.html", ""),
        ("", ""),
    ],
)
def test_a_link_leads_to_the_web_or_to_a_person(link, url):
    assert address(link) == url
