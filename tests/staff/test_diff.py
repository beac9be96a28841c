"""What `kiosk diff` says: for citizens, in Chinese."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import cli
from kiosk.catalogue.reading.folder import Snapshot
from kiosk.catalogue.reading.read import read_snapshot
from kiosk.staff.diffs.comparing import compare
from kiosk.staff.diffs.records import Comparison, Fate, Subject
from kiosk.staff.diffs.telling import SAME, summary
from kiosk.staff.diffs.versions import open_version
from kiosk.trouble import CannotDoError
from tests.catalogue import folders, test_forms
from tests.catalogue.folders import AID_FILE, ITEM_FILE, SITE_FILE, STREET_FILE
from tests.paper.reading import page_texts
from tests.staff import life_events

Edit = tuple[str, str, str]
"""(file, what stands there, what shall stand there)."""


def changed(*edits: Edit) -> dict[str, str]:
    files = dict(folders.SOUND)
    for file, old, new in edits:
        assert old in files[file]
        files[file] = files[file].replace(old, new, 1)
    return files


def compared(old: dict[str, str], new: dict[str, str]) -> Comparison:
    catalogues = [read_snapshot(Snapshot(folders.as_bytes(files))).catalogue for files in (old, new)]
    assert catalogues[0] is not None
    assert catalogues[1] is not None
    return compare(catalogues[0], catalogues[1])


def told(*edits: Edit) -> list[str]:
    """Every change, with the answers it holds for."""
    found = compared(folders.SOUND, changed(*edits))
    return [
        "；".join(change.cases.listed) + ("：" if change.cases.listed else "") + change.sentence
        for group in found.groups
        for change in group.changes
    ]


def test_the_same_catalogue_is_said_to_be_the_same() -> None:
    found = compared(folders.SOUND, folders.SOUND)
    assert found.groups == ()
    assert summary(found) == SAME


@pytest.mark.parametrize(
    ("edit", "sentences"),
    [
        (
            (AID_FILE, "受理: [街道]", "受理: [街道, 社区]\n全区通办: 是"),
            ["在哪里办：街道 → 街道、社区，全区任何一个街道都能办"],
        ),
        ((ITEM_FILE, "俗称: [高龄补贴, 老人钱]", "俗称: [高龄补贴, 长寿钱]"), ["去掉俗称：老人钱", "新增俗称：长寿钱"]),
        (
            (ITEM_FILE, "名称: 居民身份证（老人）", "名称: 居民身份证"),
            ["材料改了名称：居民身份证（老人） → 居民身份证"],
        ),
        (
            (ITEM_FILE, "    原件: 1\n", "    原件: 1\n    复印件: 1\n"),
            ["材料“居民身份证（老人）”：原件 1 份 → 原件、复印件各 1 份"],
        ),
        ((ITEM_FILE, "问: 谁来办？", "问: 谁来跑一趟？"), ["“办理人”这一问的问法：谁来办？ → 谁来跑一趟？"]),
        ((ITEM_FILE, "\n核对:", "\n收费: 不收费\n核对:"), ["收费：没有写 → 不收费"]),
        ((ITEM_FILE, "\n核对:", "\n英文: {句子: {委托书: Letter}}\n核对:"), ["英文：“委托书”：没有写 → Letter"]),
        ((AID_FILE, "核对:", "待核: [收费]\n核对:"), ["新增待核：收费"]),
        ((AID_FILE, "主题: 社会救助", "主题: 养老服务"), ["主题：社会救助 → 养老服务"]),
        ((STREET_FILE, "名称: 翠湖社区", "名称: 翠湖东社区"), ["社区名称：翠湖社区 → 翠湖东社区"]),
        (
            (STREET_FILE, "道为民服务中心}", "道为民服务中心, 办公时间: {工作日: [09:00-17:00]}}"),
            ["办公时间：与全区相同 → 工作日 9:00—17:00（待核）"],
        ),
        (
            (SITE_FILE, "简称: 高龄津贴", "简称: 高龄"),
            ["去掉大家常办：高龄津贴（高龄津贴申请）", "新增大家常办：高龄（高龄津贴申请）"],
        ),
        (("signposts.yaml", "去哪里: 出入境接待大厅", "去哪里: 政务大厅"), ["去哪里：出入境接待大厅 → 政务大厅"]),
        (
            ("signposts.yaml", "  可信度", "  包括: [huzhao]\n  可信度"),
            ["新增包括：护照"],
        ),
        (
            (SITE_FILE, "大家常办:", "机器:\n  - {名称: 甲机, 位置: 门口, 能办: [dibao], 指路: [huzhao]}\n大家常办:"),
            ["新增机器：甲机（门口，待核；能办：最低生活保障申请、护照）"],
        ),
        (("catalogue.yaml", "用途: 政务服务", "用途: 政务热线"), ["热线 12345：政务服务（官方） → 政务热线（官方）"]),
    ],
)
def test_what_changes_for_everyone(edit: Edit, sentences: list[str]) -> None:
    assert told(edit) == sentences


def test_holidays_that_staff_write_are_told() -> None:
    calendar = "年份:\n  - {年: 2040, 来源: 通知, 放假: [{节日: 元旦, 从: 2040-01-01, 到: 2040-01-03}]}\n"
    (group,) = compared(folders.SOUND, {**folders.SOUND, "calendar.yaml": calendar}).groups
    assert [change.sentence for change in group.changes] == [
        "2040 年放假：没有写 → 元旦 2040-01-01 至 2040-01-03；补班：没有（通知）"
    ]


def test_a_material_for_more_people_names_their_answers() -> None:
    assert told((ITEM_FILE, "当: {非: {办理人: 老人本人}}", "当: {年龄: 90周岁及以上}")) == [
        "年龄＝80—89周岁，办理人＝家人代办：不用再带：委托书",
        "年龄＝90周岁及以上，办理人＝老人本人：要多带：委托书",
    ]


def test_a_verdict_that_changes_names_its_answers() -> None:
    edit = ITEM_FILE, "当: {年龄: 不满80周岁}", "当: {办理人: 家人代办}"
    assert told(edit, (ITEM_FILE, "当: {年龄: [80—89周岁, 90周岁及以上]}\n    选项", "选项")) == [
        "“办理人”这一问什么时候问：当 年龄=80—89周岁／90周岁及以上 → 总是",
        "年龄＝不满80周岁，办理人＝老人本人："
        "结果：不能办：未满 80 周岁，暂时不能申请。（可以看：最低生活保障申请） → 可以办",
        "年龄＝80—89周岁／90周岁及以上，办理人＝家人代办："
        "结果：可以办 → 不能办：未满 80 周岁，暂时不能申请。（可以看：最低生活保障申请）",
    ]


def test_what_only_staff_see_is_no_change() -> None:
    files = changed((ITEM_FILE, "存为: 办理人", "存为: 谁办"), (ITEM_FILE, "{办理人: 老人本人}", "{谁办: 老人本人}"))
    assert compared(folders.SOUND, files).groups == ()


def test_a_reworded_option_is_one_change() -> None:
    assert told(
        (ITEM_FILE, "选项: [不满80周岁", "选项: [80周岁以下"), (ITEM_FILE, "{年龄: 不满80周岁}", "{年龄: 80周岁以下}")
    ) == ["“年龄”这一问的选项：不满80周岁 → 80周岁以下"]


def test_items_appear_vanish_and_pause() -> None:
    new = AID_FILE.replace("dibao", "tekun")
    files = changed((ITEM_FILE, "主题: 养老服务", "主题: 养老服务\n状态: 暂停\n状态原因: 系统升级"))
    files = {**files, new: folders.AID.replace("dibao", "tekun").replace("最低生活保障申请", "特困供养申请")}
    files[ITEM_FILE] = files[ITEM_FILE].replace("可以看: [dibao]", "可以看: [tekun]")
    del files[AID_FILE]
    found = compared(folders.SOUND, files)
    assert [group.id for group in found.of(Fate.NEW)] == ["tekun"]
    assert [group.id for group in found.of(Fate.GONE)] == ["dibao"]
    assert [group.id for group in found.of(Fate.PAUSED)] == ["gaoling-jintie"]
    assert summary(found) == "新增 1 个事项，取消 1 个事项，暂停 1 个事项。"
    assert {group.subject for group in found.groups} == {Subject.ITEM}


def test_a_guide_too_entangled_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.staff.diffs.walking.MOST_SITUATIONS", 1)
    files = changed((ITEM_FILE, "当: {非: {办理人: 老人本人}}", "当: {年龄: 90周岁及以上}"))
    (group,) = compared(folders.SOUND, files).groups
    assert "没有一条一条走完" in group.remark
    assert [change.sentence for change in group.changes] == [
        "去掉材料：委托书（当 非(办理人=老人本人)）",
        "新增材料：委托书（当 年龄=90周岁及以上）",
    ]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with two revisions of a catalogue."""

    def git(*words: str) -> None:
        names = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", "-C", str(tmp_path), *names, *words], check=True, capture_output=True)

    git("init", "--initial-branch=main")
    folders.write(tmp_path / "catalogue")
    git("add", ".")
    git("commit", "-m", "one")
    folders.write(tmp_path / "catalogue", changed((AID_FILE, "受理: [街道]", "受理: [社区]")))
    git("commit", "-am", "two")
    git("branch", "odd;name$(x)")
    return tmp_path / "catalogue"


def invoked(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli.commands, ["diff", *words])
    if isinstance(result.exception, CannotDoError):
        return 2, str(result.exception)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def test_revisions_and_folders_compare(repository: Path) -> None:
    catalogue = ["--catalogue", str(repository)]
    assert "在哪里办：街道 → 社区" in invoked("HEAD~1", "HEAD", *catalogue)[1]
    assert invoked("odd;name$(x)", str(repository), *catalogue) == (0, f"{SAME}\n")
    found = json.loads(invoked("HEAD~1", str(repository), "--json", *catalogue)[1])
    assert found["same"] is False
    assert found["old"]["day"] != ""
    (group,) = found["groups"]
    (change,) = group["changes"]
    assert change == {"what": "在哪里办", "before": "街道", "after": "社区", "answers": [], "more_answers": 0}


NO_VERSIONS = ["nowhere", "-n1", "--output=x", "HEAD:catalogue", "", "a\0b", "HEAD~99", "HEAD^{tree}"]


@pytest.mark.parametrize("name", NO_VERSIONS)
def test_what_is_no_version_gets_one_sentence(repository: Path, name: str) -> None:
    with pytest.raises(CannotDoError) as refused:
        open_version(name, repository)
    assert str(refused.value).startswith("找不到“")
    assert "\0" not in str(refused.value)


def test_a_broken_catalogue_or_bundle_gets_one_sentence(repository: Path, tmp_path: Path) -> None:
    broken = folders.write(tmp_path / "broken", changed((AID_FILE, "受理: [街道]", "受理: [街道")))
    code, told = invoked(str(repository), str(broken))
    assert code == 2
    assert "kiosk check" in told
    half = tmp_path / "half.bundle"
    half.write_bytes(b"wuhua-catalogue 2 x y\n{")
    assert invoked(str(half), str(repository))[0] == 2


def test_the_paper_that_cannot_be_written_changes_nothing(repository: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    code, told = invoked("HEAD~1", "HEAD", "--catalogue", str(repository), "--pdf", str(in_the_way / "out.pdf"))
    assert code == 2
    assert "写不了文件" in told


def test_blank_forms_are_compared_passage_by_passage() -> None:
    file, old = "forms/chengnuoshu.yaml", test_forms.FORM
    before = {**folders.SOUND, file: old}
    found = compared(
        before, {**folders.SOUND, file: old.replace("空行: 3", "空行: 5").replace("适用说明: 要", "适用说明: 须")}
    )
    (group,) = found.groups
    assert (group.subject, group.fate, group.name) == (Subject.FORM, Fate.CHANGED, "承诺书")
    assert [change.sentence for change in group.changes] == [
        "适用说明：要书面承诺的，用这张。 → 须书面承诺的，用这张。",
        "去掉正文：（3 行横线）",
        "新增正文：（5 行横线）",
    ]
    (gone,) = compared(before, folders.SOUND).groups
    assert (gone.subject, gone.fate) == (Subject.FORM, Fate.GONE)


def of_event(*edits: tuple[str, str]) -> list[str]:
    """Every change of the life event, with the answers it holds for."""
    text = life_events.EVENT
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    found = compared(life_events.FILES, {**life_events.FILES, life_events.EVENT_FILE: text})
    assert {group.subject for group in found.groups} <= {Subject.LIFE_EVENT}
    return [
        "；".join(change.cases.listed) + ("：" if change.cases.listed else "") + change.sentence
        for group in found.groups
        for change in group.changes
    ]


@pytest.mark.parametrize(
    ("old", "new", "sentences"),
    [
        ("名称: 老人满80岁\n", "名称: 老人满八十\n", ["名称：老人满80岁 → 老人满八十"]),
        (
            "{困难: 困难}}\n别处",
            "{困难: [困难, 不困难]}}\n别处",
            ["困难＝不困难：要多办：最低生活保障申请", "困难＝不清楚：“最低生活保障申请”：困难才要 → 困难、不困难才要"],
        ),
        (
            "{指路: huzhao, 当: {办理人: 老人本人}}",
            "{指路: huzhao, 当: {办理人: 家人代办}}",
            ["办理人＝老人本人：不用再办：护照", "办理人＝家人代办：要多办：护照"],
        ),
        ("说明: 先办这个。", "说明: 后办。", ["“高龄津贴申请”：先办这个 → 后办"]),
        ("年龄: 80—89周岁", "年龄: 90周岁及以上", ["“高龄津贴申请”替他答好的：年龄＝80—89周岁 → 年龄＝90周岁及以上"]),
        (
            "[居民身份证（老人）]",
            "[居民身份证（老人）, 身份证件]",
            ["合并成“身份证”的材料：居民身份证（老人） → 居民身份证（老人）、身份证件"],
        ),
        ("说: 先问社区。", "说: 先问街道。", ["困难＝困难：去掉提示：先问社区。", "困难＝困难：新增提示：先问街道。"]),
        ("问: 谁来办？", "问: 谁来跑？", ["“办理人”这一问的问法：谁来办？ → 谁来跑？"]),
        ("俗称: [八十了]", "俗称: [八十了, 满八十]", ["新增俗称：满八十"]),
        ("来源: 示范目录", "来源: 窗口", ["核对来源：示范目录 → 窗口"]),
    ],
)
def test_what_changes_in_a_life_event(old: str, new: str, sentences: list[str]) -> None:
    assert of_event((old, new)) == sentences


def test_an_option_that_is_only_reworded_changes_nothing_else() -> None:
    assert of_event(("选项: [老人本人,", "选项: [老人自己,"), ("{办理人: 老人本人}", "{办理人: 老人自己}")) == [
        "“办理人”这一问的选项：老人本人 → 老人自己"
    ]


def test_life_events_come_and_go() -> None:
    come = compared(folders.SOUND, life_events.FILES)
    assert [(group.subject, group.fate, group.id) for group in come.groups] == [
        (Subject.LIFE_EVENT, Fate.NEW, "lao-le")
    ]
    assert summary(come) == "新增 1 个一件事。"
    assert summary(compared(life_events.FILES, folders.SOUND)) == "取消 1 个一件事。"


def test_a_changed_life_event_is_told_to_programs_and_on_paper(tmp_path: Path) -> None:
    old, new = life_events.write(tmp_path / "old"), life_events.write(tmp_path / "new")
    (new / life_events.EVENT_FILE).write_text(life_events.EVENT.replace("[八十了]", "[满八十]"), encoding="utf-8")
    words = ["diff", str(old), str(new), "--json", "--pdf", str(tmp_path / "diff.pdf")]
    told = json.loads(CliRunner().invoke(cli.commands, words).stdout)
    (group,) = told["groups"]
    assert (group["subject"], group["fate"], group["id"]) == ("一件事", "有变化", "lao-le")
    text = "".join(page_texts((tmp_path / "diff.pdf").read_bytes()))
    assert "一件事有变化：老人满80岁（lao-le）" in text
    assert "新增俗称：满八十" in text
