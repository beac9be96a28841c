"""`kiosk printers`, as operators type it, against the private printing system."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import shipped
from tests.printing.desk import Desk
from tests.printing.system import LONG, wait_for

PRINTERS = "\n打印机: {A4: a4, 小票: receipt}\n"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A compiled catalogue whose site names two queues, of which CUPS has one."""
    folder = tmp_path_factory.mktemp("printers")
    shutil.copytree(shipped.catalogue(), folder / "catalogue")
    site = folder / "catalogue/sites/cuihu.yaml"
    site.write_text(site.read_text(encoding="utf-8") + PRINTERS, encoding="utf-8")
    built = folder / "built.kiosk"
    subprocess.run(
        [sys.executable, "-m", "kiosk", "build", str(folder / "catalogue"), "-o", str(built)],
        check=True,
        capture_output=True,
        env=os.environ | {"XDG_CACHE_HOME": str(folder)},
    )
    return built


class Operator:
    """Types commands at this desk."""

    def __init__(self, desk: Desk, catalogue: Path) -> None:
        self.folder = desk.system.folder
        self.catalogue = catalogue

    def types(self, *words: str, server: str = "cups.sock", site: str = "cuihu") -> tuple[int, str]:
        """(exit code, what is said)."""
        command = [sys.executable, "-m", "kiosk", *words, "--site", site, "--catalogue", str(self.catalogue)]
        # where cupsd runs on the kiosk itself, CUPS reads and writes its settings from here
        here = {"CUPS_SERVER": str(self.folder / server), "CUPS_SERVERROOT": str(self.folder / "etc")}
        result = subprocess.run(command, capture_output=True, text=True, env=os.environ | here)
        assert "Traceback" not in result.stderr, result.stderr
        return result.returncode, result.stdout + result.stderr


@pytest.fixture
def operator(desk: Desk, catalogue: Path) -> Iterator[Operator]:
    """With cupsd's settings as they were, afterwards."""
    settings = desk.system.folder / "etc/cupsd.conf"
    before = settings.read_text(encoding="utf-8")
    yield Operator(desk, catalogue)
    if settings.read_text(encoding="utf-8") != before:
        desk.system.kill_cupsd()
        settings.write_text(before, encoding="utf-8")
        desk.system.start_cupsd()


def add_receipt_queue(desk: Desk) -> None:
    desk.cups.addPrinter("receipt", device=desk.printer.uri)
    desk.cups.enablePrinter("receipt")
    desk.cups.acceptJobs("receipt")


def remove_receipt_queue(desk: Desk) -> None:
    if "receipt" in desk.cups.getPrinters():
        desk.cups.deletePrinter("receipt")


def test_the_list(desk: Desk, operator: Operator) -> None:
    remove_receipt_queue(desk)
    code, said = operator.types("printers")
    assert code == 1
    assert "CUPS 里没有这个队列" in said
    assert "可以打印" in said
    desk.printer.set_tray(0)
    code, said = operator.types("printers", "--json")
    told = {row["queue"]: row for row in json.loads(said)}
    assert (code, told["a4"]["state"], told["a4"]["ready"]) == (1, "没有纸了", False)
    assert told["a4"]["papers"] == ["A4"]
    assert told["a4"]["device"] == desk.printer.uri


def test_all_is_well_once_both_queues_are_there(desk: Desk, operator: Operator) -> None:
    add_receipt_queue(desk)
    code, said = operator.types("printers")
    assert code == 0
    assert said.count("可以打印") == 2
    remove_receipt_queue(desk)


def test_a_site_without_queues(operator: Operator) -> None:
    code, said = operator.types("printers", site="demo")
    assert code == 0
    assert "存成 PDF 文件" in said
    assert "a4" in said
    assert operator.types("printers", "--setup", site="demo")[0] == 2


def test_the_test_page_comes_out(desk: Desk, operator: Operator) -> None:
    code, said = operator.types("printers", "--test", "a4")
    assert code == 0
    assert "打好了" in said
    assert desk.sheets() == 1


def test_the_test_page_does_not_come_out(desk: Desk, operator: Operator) -> None:
    desk.printer.set_tray(0)
    code, said = operator.types("printers", "--test", "a4")
    assert code == 1
    assert "没有纸了" in said
    assert operator.types("printers", "--test", "nowhere")[0] == 1
    desk.printer.set_tray(250)
    assert desk.sheets() == 0


def test_staff_print_a_checklist(desk: Desk, operator: Operator) -> None:
    code, said = operator.types("print", "gaoling-jintie", "--to", "a4")
    assert code == 0
    assert said.splitlines()[0] == "正在送到打印队列 a4……"
    assert said.splitlines()[-1] == "打好了，请到打印机取纸。"
    assert desk.sheets() == 1
    desk.printer.behave("say +media-jam\n" + LONG)
    code, said = operator.types("print", "gaoling-jintie", "--to", "a4")
    assert code == 1
    assert "没有打出来" in said
    assert "卡纸" in said
    assert desk.sheets() == 1
    assert operator.types("print", "gaoling-jintie")[0] == 2
    assert operator.types("print", "gaoling-jintie", "--to", "a4", server="nothing.sock")[0] == 1


def test_set_up(desk: Desk, operator: Operator) -> None:
    add_receipt_queue(desk)
    desk.cups.setPrinterErrorPolicy("a4", "stop-printer")
    desk.cups.disablePrinter("a4")
    desk.cups.rejectJobs("a4")
    code, said = operator.types("printers", "--setup")
    assert code == 0, said
    for setting in ("printer-error-policy = abort-job（原来是 stop-printer）", "PreserveJobFiles = No", "MaxJobTime"):
        assert setting in said
    wait_for(lambda: "PreserveJobFiles No" in (desk.system.folder / "etc/cupsd.conf").read_text("utf-8"), "settings")
    wait_for(lambda: operator.types("printers")[0] == 0, "cupsd with its new settings")
    wanted = ["printer-error-policy", "printer-is-accepting-jobs", "printer-state", "print-scaling-default"]
    now = desk.cups.getPrinterAttributes("a4", requested_attributes=wanted)
    assert now["printer-error-policy"] == "abort-job"
    assert now["printer-is-accepting-jobs"]
    assert now["print-scaling-default"] == "auto-fit"
    code, said = operator.types("printers", "--setup")
    assert (code, "没有要改的" in said) == (0, True), said
    assert operator.types("printers", "--test", "a4")[0] == 0
    assert desk.sheets() == 1
    remove_receipt_queue(desk)


def test_set_up_without_the_queue(desk: Desk, operator: Operator) -> None:
    remove_receipt_queue(desk)
    code, said = operator.types("printers", "--setup")
    assert code == 2
    assert "receipt" in said


def test_without_cups(operator: Operator) -> None:
    code, said = operator.types("printers", server="nothing.sock")
    assert code == 2
    assert said.count("\n") == 1
    assert "make setup" in said


def test_without_pycups(operator: Operator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cups.py").write_text("raise ImportError('no pycups')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    code, said = operator.types("printers")
    assert code == 2
    assert "pycups" in said
    assert said.count("\n") == 1
