"""What stands on paper and in the QR code, besides what the catalogue says. `{…}` are filled in."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.words import Language


@dataclass(frozen=True, eq=False, repr=False)  # twice as quick to load; nobody compares or prints it
class PaperWords:
    """Every sentence of paper in one language."""

    title: str
    situation: str
    situation_comma: str
    comma: str
    enumeration: str
    either: str
    """Between two values of which one will hold."""
    semicolon: str
    remark: str
    """A remark behind a name."""

    time: str
    fee: str
    visits: str
    result: str
    times: str
    no_visit: str
    ask_counter: str

    bring: str
    bring_and_perhaps: str
    bring_perhaps: str
    bring_all: str
    tick: str
    no_materials: str
    materials_unconfirmed: str
    material: str
    how_many: str
    source: str
    note: str
    case: str
    size: str
    optional: str
    later: str

    matters: str
    perhaps: str
    bring_together: str
    used_by: str
    used_by_all: str

    aside: str
    """Between facts in one line."""
    where: str
    ask_where: str
    also_at: str
    opens: str
    closes: str
    pauses: str
    how: str
    step_limit: str
    hints: str
    basis: str

    cannot: str
    elsewhere: str
    all_cases: str
    next: str
    see_also: str
    call: str

    guidance: str
    """Ahead of the catalogue's own disclaimer."""
    number: str
    printed: str
    version: str
    checked: str
    unconfirmed: str
    page: str
    continued: str
    scan: str

    short_fact: str
    short_version: str
    short_checked: str
    short_unconfirmed: str
    short_call: str

    text_bring: str
    text_item: str
    text_count: str
    text_where: str
    text_ask: str
    text_steps: str
    text_more: str
    text_number: str


ZH = PaperWords(
    title="{heading} · 办事清单",
    situation="您的情况：{answers}",
    situation_comma="　",
    comma="，",
    enumeration="、",
    either=" 或 ",
    semicolon="；",
    remark="（{remark}）",
    time="多久办好",
    fee="收费",
    visits="要跑几次",
    result="办完得到",
    times="{n} 次",
    no_visit="不用到现场",
    ask_counter="以窗口为准",
    bring="请带齐这 {n} 样",
    bring_and_perhaps="请带齐这 {n} 样，另有 {more} 样视情况",
    bring_perhaps="这 {more} 样视情况带",
    bring_all="所有情况的材料，共 {n} 样",
    tick="（带一样，勾一样）",
    no_materials="要带什么，以窗口公布为准。去之前可以拨 12345 问清楚。",
    materials_unconfirmed="材料和份数还没有全部核实，以窗口为准。",
    material="材料",
    how_many="要几份",
    source="从哪来",
    note="注意",
    case="视情况：{cases}",
    size="规格：{size}",
    optional="有就带上，没有也能办",
    later="一时没有，可以先办后补",
    matters="要办这 {n} 件事",
    perhaps="不一定要办，去问一问",
    bring_together="材料合在一起，共 {n} 样",
    used_by="办{names}用",
    used_by_all="{n} 项都要用",
    aside="　·　",
    where="去哪里办",
    ask_where="想当面问清楚",
    also_at="也可以去：{names}",
    opens="下一次开门：{day} {time}",
    closes="打印时开着，当天 {time} 关门",
    pauses="打印时开着，{time} 午休，{again} 再开门",
    how="怎么办",
    step_limit="（{limit}）",
    hints="提示",
    basis="设定依据",
    cannot="暂时不能办",
    elsewhere="请到别处办",
    all_cases="这里列的是所有情况的材料。在本机回答几个问题，可以得到您自己的清单。",
    next="接下来可以这样做",
    see_also="您也可以看看",
    call="有疑问可以拨打 12345 政务服务便民热线。",
    guidance="本清单只作指引，不作资格认定。",
    number="编号 {number}",
    printed="打印于 {moment}",
    version="目录版本 {version}",
    checked="信息核对于 {day}",
    unconfirmed="（待核）",
    page="第 {page} 页，共 {pages} 页",
    continued="（续）",
    scan="扫码带走",
    short_fact="{label}：{value}",
    short_version="目录 {version}",
    short_checked="核对 {day}",
    short_unconfirmed="信息待核",
    short_call="咨询 12345",
    text_bring="{bring}：",
    text_item="{n}. {name}",
    text_count="：{copies}",
    text_where="去：{place}",
    text_ask="想当面问：{place}",
    text_steps="怎么办：{steps}",
    text_more="……共 {n} 样，这里写不下；请打印清单，或拨 12345",
    text_number="编号 {number}",
)

EN = PaperWords(
    title="{heading} · Checklist",
    situation="Your case: {answers}",
    situation_comma="; ",
    comma=", ",
    enumeration=", ",
    either=" or ",
    semicolon="; ",
    remark=" ({remark})",
    time="How long it takes",
    fee="Fee",
    visits="Visits in person",
    result="You receive",
    times="{n}",
    no_visit="None needed",
    ask_counter="Ask at the counter",
    bring="Bring these {n}",
    bring_and_perhaps="Bring these {n}, and {more} more in some cases",
    bring_perhaps="Bring these {more} in some cases",
    bring_all="Documents for all cases, {n} in all",
    tick=" (tick each one)",
    no_materials="The counter tells you what to bring. Call 12345 before you go.",
    materials_unconfirmed="Not all of this list is confirmed; the counter decides.",
    material="Document",
    how_many="How many",
    source="Where from",
    note="Note",
    case="Only if: {cases}",
    size="Size: {size}",
    optional="Bring it if you have it",
    later="May be handed in later",
    matters="What to do, {n} in all",
    perhaps="Perhaps not needed, please ask",
    bring_together="All documents together: {n}",
    used_by="For: {names}",
    used_by_all="Needed for {n} of them",
    aside="  ·  ",
    where="Where to go",
    ask_where="To ask in person",
    also_at="Also possible: {names}",
    opens="Opens next: {day}, {time}",
    closes="Open when printed, closes that day at {time}",
    pauses="Open when printed, lunch break at {time}, open again at {again}",
    how="How it works",
    step_limit=" ({limit})",
    hints="Please note",
    basis="Legal basis",
    cannot="Not possible yet",
    elsewhere="Please go elsewhere",
    all_cases="This lists the documents of every case. Answer a few questions at the kiosk for a list of your own.",
    next="What you can do next",
    see_also="Worth a look",
    call="If in doubt, call 12345, the government service hotline.",
    guidance="This checklist is for guidance only and decides nothing. ",
    number="Number {number}",
    printed="Printed {moment}",
    version="Catalogue {version}",
    checked="Checked on {day}",
    unconfirmed=" (not confirmed)",
    page="Page {page} of {pages}",
    continued=" (continued)",
    scan="Scan to keep",
    short_fact="{label}: {value}",
    short_version="Catalogue {version}",
    short_checked="Checked {day}",
    short_unconfirmed="Not confirmed",
    short_call="Call 12345",
    text_bring="{bring}:",
    text_item="{n}. {name}",
    text_count=": {copies}",
    text_where="Go to: {place}",
    text_ask="To ask in person: {place}",
    text_steps="How it works: {steps}",
    text_more="... {n} in all, too many for here; print the checklist or call 12345",
    text_number="Number {number}",
)

PAPER_WORDS: Mapping[Language, PaperWords] = {Language.CHINESE: ZH, Language.ENGLISH: EN}
