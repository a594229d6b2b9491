from importlib import metadata

import convert
from convert.version import __version__


def test_the_package_says_the_version_under_which_it_is_installed():
    assert convert.__version__ == __version__ == metadata.version("convert-cjk")
