"""`kiosk print-all`: every checklist for the counter, as one document or as a folder."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from click.testing import CliRunner, Result

from kiosk import shipped
from kiosk.catalogue.bundle import Bundle
from kiosk.catalogue.life_event import LifeEvent
from kiosk.cli import commands
from kiosk.guide.paths.event_outcomes import event_outcomes
from kiosk.guide.paths.outcomes import outcomes
from kiosk.loading import open_bundle, open_kiosk
from kiosk.staff import checklists_of, collecting
from kiosk.staff.print_all import chosen
from kiosk.trouble import CannotDoError
from kiosk.visit.kiosk import Kiosk
from tests.catalogue import folders, test_forms
from tests.catalogue.folders import ITEM_FILE
from tests.paper.reading import page_texts
from tests.staff import life_events

DAY = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folders.write(tmp_path / "catalogue")


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def run(folder: Path, *words: str | Path) -> Result:
    arguments = ["print-all", "--catalogue", folder, "--date", "2026-11-23", *words]
    return CliRunner().invoke(commands, list(map(str, arguments)))


def refused(folder: Path, *words: str | Path) -> str:
    error = run(folder, *words).exception
    assert isinstance(error, CannotDoError), error
    return str(error)


def changed(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def test_one_document_holds_every_item(folder: Path, tmp_path: Path) -> None:
    result = run(folder, "-o", tmp_path / "all.pdf")
    assert result.exit_code == 0, result.output
    assert "2 个事项，2 张清单" in result.stdout
    contents, *papers = page_texts((tmp_path / "all.pdf").read_bytes())
    assert "2 个事项，2 张清单" in contents
    assert contents.index("养老服务") < contents.index("社会救助")
    assert len(papers) == 2
    assert "高龄津贴申请" in papers[0]
    assert "打印于 2026-11-23" in papers[0]
    assert "第 2 页，共 3 页" in papers[0]


def test_paths_make_a_checklist_of_each_outcome(folder: Path, tmp_path: Path) -> None:
    assert "2 个事项，4 张清单" in run(folder, "--paths", "-o", tmp_path / "all.pdf").stdout
    texts = page_texts((tmp_path / "all.pdf").read_bytes())
    assert "未满 80 周岁，暂时不能申请。" in texts[1]
    assert "委托书" not in texts[2]
    assert "80—89周岁" in texts[2]
    assert "共 2 种回答，要带的一样" in texts[2]
    assert "委托书" in texts[3]


def test_a_folder_holds_a_document_an_item(folder: Path, tmp_path: Path) -> None:
    run(folder, "--paths", "--folder", tmp_path / "papers")
    assert sorted(path.name for path in (tmp_path / "papers").iterdir()) == ["dibao.pdf", "gaoling-jintie.pdf"]
    texts = page_texts((tmp_path / "papers" / "gaoling-jintie.pdf").read_bytes())
    assert len(texts) == 3
    assert "第 3 页，共 3 页" in texts[2]


@pytest.mark.parametrize("filters", [["--theme", "养老服务"], ["--theme", "yanglao"], ["--item", "gaoling-jintie"]])
def test_filters(folder: Path, tmp_path: Path, filters: list[str]) -> None:
    assert "1 个事项" in run(folder, *filters, "-o", tmp_path / "some.pdf").stdout
    assert "最低生活保障" not in "".join(page_texts((tmp_path / "some.pdf").read_bytes()))


def test_filters_that_leave_nothing_are_refused_with_the_way_out(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "some.pdf"
    assert "没有“养老”这个主题。是不是“养老服务”？" in refused(folder, "--theme", "养老", "-o", output)
    assert "dibao" in refused(folder, "--item", "dibo", "-o", output)
    assert "没有可印的" in refused(folder, "--theme", "养老服务", "--item", "dibao", "-o", output)
    assert not output.exists()


def test_one_of_file_and_folder_is_needed(folder: Path, tmp_path: Path) -> None:
    for words in ([], ["-o", tmp_path / "a.pdf", "--folder", tmp_path / "b"]):
        result = run(folder, *words)
        assert result.exit_code == 2
        assert "两样写一样" in result.output


def test_what_cannot_be_written_changes_nothing(folder: Path, tmp_path: Path) -> None:
    assert "写不了" in refused(folder, "-o", tmp_path / "nowhere" / "all.pdf")
    (tmp_path / "papers" / "dibao.pdf").mkdir(parents=True)
    assert "写不了" in refused(folder, "--folder", tmp_path / "papers")
    assert [path.name for path in (tmp_path / "papers").iterdir()] == ["dibao.pdf"]


def test_the_same_bytes_in_every_process(folder: Path, tmp_path: Path) -> None:
    written = set()
    for seed in ("1", "2"):
        output = tmp_path / f"{seed}.pdf"
        words = ["print-all", "--catalogue", folder, "--date", "2026-11-23", "--paths", "-o", output]
        subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, words)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        written.add(output.read_bytes())
    assert len(written) == 1


def test_items_outside_their_days_are_left_out_and_named(folder: Path, tmp_path: Path) -> None:
    changed(folder, folders.AID_FILE, "受理:", "失效: 2026-11-22\n受理:")
    result = run(folder, "-o", tmp_path / "all.pdf")
    assert "1 个事项" in result.stdout
    assert "最低生活保障申请：2026-11-23 不在生效和失效的日期之间" in result.stderr
    assert "没有可印的事项" in refused(folder, "--item", "dibao", "-o", tmp_path / "none.pdf")


def test_the_last_day_still_counts_and_a_suspended_item_is_marked(folder: Path, tmp_path: Path) -> None:
    changed(folder, folders.AID_FILE, "受理:", "失效: 2026-11-23\n状态: 暂停\n状态原因: 系统升级\n受理:")
    assert "2 个事项" in run(folder, "-o", tmp_path / "all.pdf").stdout
    assert "最低生活保障申请（暂停）" in page_texts((tmp_path / "all.pdf").read_bytes())[0]


def test_a_paper_for_the_counter_does_not_say_what_is_open_now(tmp_path: Path) -> None:
    run(shipped.catalogue(), "--item", "laonian-youdaizheng", "--folder", tmp_path)
    text = "".join(page_texts((tmp_path / "laonian-youdaizheng.pdf").read_bytes()))
    assert "工作日" in text
    assert "打印时" not in text
    assert "下一次开门" not in text


def test_every_outcome_of_the_shipped_catalogue_is_there_once(bundle: Bundle, kiosk: Kiosk) -> None:
    every = chosen(bundle, (), ())
    gathered = collecting.gather(kiosk, every, checklists_of.each_outcome, DAY)
    assert gathered.remarks == ()
    assert list(gathered.ids) == [one.id for one in every]
    for one, entry in zip(every, gathered.collection.entries, strict=True):
        if isinstance(one, LifeEvent):
            assert len(entry.cases) == len(event_outcomes(one, kiosk.by_id(DAY)).listed)
        else:
            assert len(entry.cases) == sum(bool(found.checklist) for found in outcomes(one, 1_000).listed)
        assert len({case.title for case in entry.cases}) == len(entry.cases)


def test_what_is_left_out_of_an_entangled_guide_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checklists_of, "MOST_CASES", 2)
    bundle = open_bundle(folder, folder / "none")
    items = bundle.catalogue.items[:]
    gathered = collecting.gather(open_kiosk(bundle, "cuihu"), items, checklists_of.each_outcome, DAY)
    assert gathered.remarks == ("高龄津贴申请：情况太多，只印了前 2 种。",)
    assert gathered.checklists == 3


def offering(folder: Path) -> Path:
    """The folder with a blank form that one item offers, and one that none does."""
    item = folders.ALLOWANCE.replace(test_forms.MATERIAL, "    空白表: chengnuoshu\n")
    other = test_forms.FORM.replace("chengnuoshu", "shuoming").replace("承诺书", "说明书")
    return folders.write(folder, {test_forms.FORM_FILE: test_forms.FORM, "forms/shuoming.yaml": other, ITEM_FILE: item})


def test_blank_forms_that_items_offer_stand_behind_the_checklists(folder: Path, tmp_path: Path) -> None:
    result = run(offering(folder), "-o", tmp_path / "all.pdf")
    assert "2 个事项，2 张清单，1 张空白表" in result.stdout
    contents, *papers = page_texts((tmp_path / "all.pdf").read_bytes())
    assert "承诺书" in contents
    assert "说明书" not in contents
    assert "承诺人（签名）：" in papers[-1]
    assert "打印于 2026-11-23\n" in papers[-1]
    assert "第 4 页，共 4 页" in papers[-1]
    with pdfium.PdfDocument(tmp_path / "all.pdf") as document:
        (form,) = [one for one in document.get_toc() if one.get_title() == "承诺书"]
        assert form.get_dest().get_index() == 3


def test_a_folder_holds_the_blank_forms_too(folder: Path, tmp_path: Path) -> None:
    run(offering(folder), "--item", "gaoling-jintie", "--folder", tmp_path / "papers")
    assert sorted(path.name for path in (tmp_path / "papers").iterdir()) == [
        "form-chengnuoshu.pdf",
        "gaoling-jintie.pdf",
    ]
    (text,) = page_texts((tmp_path / "papers" / "form-chengnuoshu.pdf").read_bytes())
    assert "第 1 页，共 1 页" in text
    assert "空白表" not in run(folder, "--item", "dibao", "-o", tmp_path / "some.pdf").stdout


@pytest.fixture
def with_event(tmp_path: Path) -> Path:
    return life_events.write(tmp_path / "catalogue")


def test_life_events_have_a_section_of_their_own(with_event: Path, tmp_path: Path) -> None:
    result = run(with_event, "-o", tmp_path / "all.pdf")
    assert "2 个事项，1 个“一件事”，3 张清单" in result.stdout
    contents, first, *_ = page_texts((tmp_path / "all.pdf").read_bytes())
    assert "2 个事项，1 个“一件事”，3 张清单" in contents
    assert contents.index("老人满80岁") < contents.index("养老服务") < contents.index("高龄津贴申请")
    assert "最低生活保障申请" in first
    assert "打印时" not in first
    with pdfium.PdfDocument(tmp_path / "all.pdf") as document:
        assert "一件事" in [one.get_title() for one in document.get_toc() if one.level == 0]


def test_each_outcome_of_a_life_event_is_a_checklist(with_event: Path, tmp_path: Path) -> None:
    words = ["--paths", "--item", "lao-le", "--folder", tmp_path / "papers"]
    assert "1 个“一件事”，6 张清单" in run(with_event, *words).stdout
    texts = page_texts((tmp_path / "papers" / "lao-le.pdf").read_bytes())
    assert len(texts) == 6
    assert "护照" in texts[0]
    assert "委托书" in texts[3]


def test_life_events_can_be_filtered_like_a_theme(with_event: Path, tmp_path: Path) -> None:
    assert "：1 个“一件事”，1 张清单" in run(with_event, "--theme", "一件事", "-o", tmp_path / "a.pdf").stdout
    assert "：1 个事项，1 张清单" in run(with_event, "--theme", "养老服务", "-o", tmp_path / "b.pdf").stdout
    assert "可以写：一件事、养老服务、社会救助" in refused(with_event, "--theme", "没有", "-o", tmp_path / "c.pdf")


def test_ways_that_come_to_the_same_are_counted_on_the_paper(with_event: Path, tmp_path: Path) -> None:
    changed(with_event, life_events.EVENT_FILE, "{困难: 困难}}\n别处", "{办理人: 家人代办}}\n别处")
    run(with_event, "--paths", "--item", "lao-le", "--folder", tmp_path / "papers")
    assert "共 3 种回答，要办的、要带的一样" in page_texts((tmp_path / "papers" / "lao-le.pdf").read_bytes())[0]
