import subprocess
import sys

CODE = """
import sys
import convert
convert.read(convert.Source("a.txt", sys.argv[1].encode()))
names = ("steps", "briefs", "led_in")
print([name for name in names if f"convert.structure.recognisers.{name}" in sys.modules])
"""
PROSE = "老周在这里撑了三十年的船，他说今年的水比往年都低，河滩上露出了从前没有见过的石头。"


def imported(text):
    done = subprocess.run(  # noqa: S603  ours
        [sys.executable, "-c", CODE, text], capture_output=True, check=True, text=True
    )
    return done.stdout.strip()


def test_rooms_for_rare_things_are_imported_where_a_sign_stands():
    assert imported(f"渡口的灯\n\n{PROSE}\n\n【守】\n{PROSE}\n\n· 灯\n· 缆绳\n") == "[]"
    assert imported(f"渡口的灯\n\n{PROSE}\n\n【步骤1】看水。\n【步骤2】开船。\n") == "['steps']"
    assert imported(f"渡口的灯\n\n{PROSE}\n\n用料 1.竹篾\n2.麻绳\n3.桐油\n") == "['led_in']"
