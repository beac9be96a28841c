"""The commands, as staff and operators meet them."""

import json
import re
import shutil
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner, Result

from kiosk import cli, shipped
from kiosk.trouble import CannotDoError
from tests.paper.reading import characters

ANSWERS = ("年龄=80—89周岁", "户口=五华区", "办理类型=第一次申请", "办理人=家人或邻居代办")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def invoked(*words: str) -> Result:
    return CliRunner().invoke(cli.commands, words, prog_name="kiosk")


def refused(*words: str) -> str:
    """The one sentence of a command that cannot be done."""
    error = invoked(*words).exception
    assert isinstance(error, CannotDoError), error
    return str(error)


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", "")
    finally:
        document.close()


def test_help_is_chinese() -> None:
    told = invoked("--help").output
    assert "24 小时政务服务自助终端" in told
    assert "打开自助终端" in told
    for command in ("run", "check", "rules", "search", "show", "print", "tour"):
        assert command in told


def test_the_words_of_click_are_chinese_too() -> None:
    cli.speak_chinese()
    told = invoked("--help").output + invoked("print").output + invoked("serch").output + invoked("run", "--no").output
    assert re.findall(r"(?i)usage|options|commands|error|missing|no such|did you mean|try |args", told) == []
    for words in ("用法：", "选项", "命令", "错误：", "少了", "没有 'serch' 这个命令"):
        assert words in told


def test_check_finds_the_shipped_catalogue_sound() -> None:
    result = invoked("check")
    assert result.exit_code == 0
    assert "87 个事项" in result.output


def test_check_names_each_problem_and_exits_with_1(tmp_path: Path) -> None:
    item = "items/yanglao-fuwu/gaoling-jintie.yaml"
    for path in shipped.catalogue().rglob("*.yaml"):
        copy = tmp_path / path.relative_to(shipped.catalogue())
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        copy.write_text(text.replace("事项名称:", "事项名:") if str(copy).endswith(item) else text, encoding="utf-8")
    result = invoked("check", str(tmp_path))
    assert result.exit_code == 1
    assert item in result.output
    assert "事项名称" in result.output
    told = json.loads(invoked("check", str(tmp_path), "--json").output)
    assert told["sound"] is False
    assert {problem["file"] for problem in told["problems"]} >= {item}


def test_check_asks_the_rules_and_strict_fails_on_a_warning(tmp_path: Path) -> None:
    shutil.copytree(shipped.catalogue(), tmp_path, dirs_exist_ok=True)
    assert invoked("check", str(tmp_path), "--on", "2026-11-23", "--rule", "review-overdue", "--strict").exit_code == 0
    late = invoked("check", str(tmp_path), "--on", "2027-11-23", "--rule", "review-overdue", "--json")
    told = json.loads(late.output)
    assert late.exit_code == 0
    assert {problem["rule"] for problem in told["problems"]} == {"review-overdue"}
    files = [*tmp_path.glob("items/*/*.yaml"), *tmp_path.glob("life-events/*.yaml")]
    assert told["warnings"] == len(files) > 87
    strict = invoked("check", str(tmp_path), "--on", "2027-11-23", "--rule", "review-overdue", "--strict", "--github")
    assert strict.exit_code == 1
    assert strict.output.count("::warning file=") == len(files)
    wrong = invoked("check", "--on", "明年")
    assert wrong.exit_code == 2
    assert "请写成 2027-06-01 这样" in wrong.output


def test_the_shipped_catalogue_has_nothing_a_rule_calls_an_error() -> None:
    told = json.loads(invoked("check", "--on", "2026-11-23", "--json").output)
    assert [problem for problem in told["problems"] if problem["level"] == "error"] == []


def test_rules_are_listed_and_explained() -> None:
    assert "vague-material" in invoked("rules").output
    assert "不通过：" in invoked("rules", "vague-material").output
    assert json.loads(invoked("rules", "vague-material", "--json").output)[0]["level"] == "warning"
    assert "vague-material" in refused("rules", "vague")
    assert "vague-material" in refused("check", "--rule", "vague")


def test_check_of_no_folder_exits_with_2(tmp_path: Path) -> None:
    assert invoked("check", str(tmp_path / "nowhere")).exit_code == 2


def test_search_finds_by_sayings() -> None:
    hits = json.loads(invoked("search", "老人钱", "--json").output)
    assert hits[0]["id"] == "gaoling-jintie"
    assert "gaoling-jintie" in invoked("search", "glj").output


def test_show_tells_an_item_and_gives_it_back_as_written() -> None:
    assert "老人的户口在哪里" in invoked("show", "gaoling-jintie").output
    written = json.loads(invoked("show", "gaoling-jintie", "--json").output)
    assert written["编号"] == "gaoling-jintie"
    assert written["办理引导"][0]["存为"] == "年龄"


def test_paths_tell_every_outcome_of_a_guide() -> None:
    told = invoked("paths", "gaoling-jintie")
    assert told.exit_code == 0
    assert "委托书" in told.output
    outcomes = json.loads(invoked("paths", "gaoling-jintie", "--json").output)
    assert outcomes["id"] == "gaoling-jintie"


def test_paths_try_the_longest_lists_on_paper() -> None:
    told = invoked("paths", "gaoling-jintie", "--paper")
    assert told.exit_code == 0
    assert "A4、A4 大字和小票都放得下" in told.output


def test_a_guide_is_drawn_as_text_and_as_picture(tmp_path: Path) -> None:
    assert invoked("graph", "gaoling-jintie").output.startswith("flowchart")
    picture = tmp_path / "guide.svg"
    assert invoked("graph", "gaoling-jintie", "-o", str(picture)).exit_code == 0
    assert "老人的户口在哪里" in picture.read_text(encoding="utf-8")


def test_an_unknown_item_gets_the_nearest_one() -> None:
    assert "gaoling-jintie" in refused("show", "gaolin-jintie")


@pytest.mark.parametrize("paper", [(), ("--large",), ("--receipt",)])
def test_print_writes_the_checklist_of_these_answers(tmp_path: Path, paper: tuple[str, ...]) -> None:
    pdf = tmp_path / "out.pdf"
    given = [word for answer in ANSWERS for word in ("--answer", answer)]
    result = invoked("print", "gaoling-jintie", *given, *paper, "-o", str(pdf))
    assert result.exit_code == 0, result.exception
    assert "委托书" in text_of(pdf)
    assert "高龄津贴申请表" in text_of(pdf)


def test_large_print_is_large_and_for_a4_alone(tmp_path: Path) -> None:
    normal, large = tmp_path / "normal.pdf", tmp_path / "large.pdf"
    invoked("print", "gaoling-jintie", "-o", str(normal))
    invoked("print", "gaoling-jintie", "--large", "-o", str(large))
    smallest = [min(one.size for one in characters(file.read_bytes())) for file in (normal, large)]
    assert smallest == [10, 14]
    both = invoked("print", "gaoling-jintie", "--large", "--receipt", "-o", str(tmp_path / "both.pdf"))
    assert both.exit_code == 2
    assert "小票没有大字的" in both.output


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (ANSWERS[:1], "户口"),
        (("年纪=80—89周岁",), "年龄"),
        (("年龄=八十岁",), "80—89周岁"),
        (("年龄",), "问题=选项"),
        ((*ANSWERS[:2], "办理类型=换卡、改信息、年度认证"), "gaoling-jintie-change"),
    ],
)
def test_answers_that_lead_to_no_checklist_are_told(tmp_path: Path, answers: tuple[str, ...], told: str) -> None:
    given = [word for answer in answers for word in ("--answer", answer)]
    assert told in refused("print", "gaoling-jintie", *given, "-o", str(tmp_path / "out.pdf"))
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_file_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert "写不了文件" in refused("print", "gaoling-jintie", "-o", str(in_the_way / "out.pdf"))
    assert in_the_way.read_text() == ""


def test_main_says_one_sentence_and_exits_with_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["kiosk", "run", "--site", "nowhere"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert "nowhere" in told
    assert "cuihu" in told
    assert told.count("\n") == 1


def test_schema_to_the_screen_and_to_a_file(tmp_path: Path) -> None:
    shipped_schema = (shipped.catalogue() / ".schema" / "street.json").read_text(encoding="utf-8")
    assert invoked("schema", "--of", "street").output == shipped_schema
    assert invoked("schema", "--of", "street", "-o", str(tmp_path / "street.json")).exit_code == 0
    assert (tmp_path / "street.json").read_text(encoding="utf-8") == shipped_schema
    assert refused("schema", "-o", str(tmp_path / "missing" / "a.json")).endswith("。")


def test_preview_refuses_what_it_cannot_show(tmp_path: Path) -> None:
    assert "missing" in refused("preview", "--catalogue", str(tmp_path / "missing"))
    assert "nothing" in refused("preview", "nothing")
