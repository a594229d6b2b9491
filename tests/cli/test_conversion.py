import pytest

from convert.cli import conversion
from convert.cli.conversion import settled
from convert.cli.request import Request


@pytest.mark.parametrize(
    ("raised", "status"), [(ZeroDivisionError("x"), 70), (KeyboardInterrupt(), 130)]
)
def test_a_bug_and_an_interruption_leave_no_traceback(monkeypatch, capsys, raised, status):
    def fail(*_):
        raise raised

    monkeypatch.setattr(conversion, "plan", fail)
    assert settled(Request("json", ("a.txt",), messages="en")) == status
    assert "Traceback" not in capsys.readouterr().err


def test_messages_speak_the_language_that_was_asked_for(capsys):
    assert settled(Request("pptx", ("a.txt",), messages="zh-Hans")) == 2
    assert "提示：" in capsys.readouterr().err


def test_a_folder_that_is_allowed_and_not_there_is_a_slip(capsys, tmp_path):
    asked = Request("json", ("a.txt",), allowed=(str(tmp_path / "none"),), messages="zh-Hans")
    assert settled(asked) == 2
    assert "没有这个文件夹" in capsys.readouterr().err
