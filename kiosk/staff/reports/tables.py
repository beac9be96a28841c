"""The state of a catalogue as tables, the same for a terminal and for paper."""

from collections.abc import Iterator, Sequence

from kiosk.catalogue.problems import Level
from kiosk.paper.report_sheet import Column, Table
from kiosk.staff.reports.state import Ages, Gap, Named, Size, Sizes, State, Unconfirmed

MOST_NAMED = 4
"""Items named in one line; how many more there are is told."""

MOST_OVERDUE = 30
"""Rows of overdue items; how many more there are is told."""

_LEVELS = {Level.ERROR: "错误", Level.WARNING: "提醒"}


def tables(state: State) -> Iterator[Table]:
    """All tables, in the order of the report."""
    yield _scopes(state)
    yield _themes(state)
    yield _ages(state.ages)
    yield _confidence(state)
    yield _gaps(state.gaps, state.items)
    yield _unconfirmed(state.unconfirmed, state.items)
    yield _english_gaps(state.english, state.items)
    yield _rules(state)
    yield from _sizes(state.sizes)
    yield _places(state)
    yield _machines(state)
    yield _life_events(state)
    if state.life_events:
        yield _event_english(state)


def _number(heading: str, share: float = 1.0) -> Column:
    return Column(heading, share, number=True)


def _scopes(state: State) -> Table:
    columns = (Column("范围", 2), _number("对外公布"), _number("目录里"), _number("相差"))
    rows = [(one.name, one.announced, one.found, _difference(one.found - one.announced)) for one in state.scopes]
    return Table("数量", columns, _texts(rows))


def _difference(number: int) -> str:
    return f"{number:+d}" if number else "一致"


def _themes(state: State) -> Table:
    columns = (
        Column("主题", 2.4),
        *map(_number, ("事项", "街道", "社区", "全区通办", "有引导", "待核", "过期")),
    )
    rows = [
        (
            one.name,
            one.items,
            one.street,
            one.community,
            one.district_wide,
            one.with_guide,
            one.unconfirmed,
            one.overdue,
        )
        for one in state.themes
    ]
    return Table("主题", columns, _texts(rows))


def _ages(ages: Ages) -> Table:
    columns = (Column("过期的事项", 3), Column("上次核对", 1.2), _number("已过天数"))
    rows = [(one.item.name, one.day, one.age) for one in ages.overdue[:MOST_OVERDUE]]
    return Table(f"核对（期限 {ages.limit} 天）", columns, _texts(rows), tuple(_age_remarks(ages)))


def _age_remarks(ages: Ages) -> Iterator[str]:
    if len(ages.overdue) > MOST_OVERDUE:
        yield f"过期的共 {len(ages.overdue)} 个，这里列了最久的 {MOST_OVERDUE} 个。"
    if not ages.overdue:
        yield "没有过期的事项。"
    if ages.oldest:
        yield f"最久没有核对的：{ages.oldest.item.name}，{ages.oldest.day}，{ages.oldest.age} 天前。"
    if ages.next_due:
        yield f"下一批要在 {ages.next_due} 以前核对，共 {ages.due_then} 个。"


def _confidence(state: State) -> Table:
    columns = (Column("内容", 2), _number("官方"), _number("已核"), _number("待核"))
    rows = [(one.name, one.official, one.checked, one.unconfirmed) for one in state.confidence]
    return Table("可信度", columns, _texts(rows))


def _gaps(gaps: Sequence[Gap], items: int) -> Table:
    columns = (
        Column("内容", 2.2),
        *(_number(heading, 0.7) for heading in ("缺", "待核", "共")),
        Column("缺在哪些事项里", 5),
    )
    rows = [(gap.name, gap.lacking, gap.unconfirmed, gap.of, _named(gap.items, items)) for gap in gaps]
    return Table("内容还缺什么", columns, _texts(rows), tuple(_gap_remarks(gaps)))


def _gap_remarks(gaps: Sequence[Gap]) -> Iterator[str]:
    if not any(gap.lacking for gap in gaps):
        yield "该有的都有了。"
    if any(gap.unconfirmed for gap in gaps):
        yield "“待核”是事项里写明还没核实、所以没有写的，不算缺。"


def _unconfirmed(found: Sequence[Unconfirmed], items: int) -> Table:
    columns = (Column("内容", 1.6), _number("没写"), _number("写了，注明待核", 1.6), Column("没写的事项", 5))
    rows = [(one.name, len(one.absent), len(one.present), _named(one.absent, items)) for one in found]
    return Table("事项里写明待核的内容", columns, _texts(rows), () if rows else ("没有事项写明待核的内容。",))


def _english_gaps(gaps: Sequence[Gap], items: int) -> Table:
    columns = (Column("内容", 1.6), _number("缺", 0.7), _number("共", 0.7), Column("在哪些事项里", 6))
    rows = [(gap.name, gap.lacking, gap.of, _named(gap.items, items)) for gap in gaps]
    return Table("英文还缺什么", columns, _texts(rows), ("“其他句子”只数已有英文的事项。",))


def _named(lacking: Sequence[Named], of: int, every: str = "全部事项") -> str:
    if len(lacking) == of:
        return every
    names = "、".join(item.name for item in lacking[:MOST_NAMED])
    return f"{names} 等 {len(lacking)} 个" if len(lacking) > MOST_NAMED else names


def _rules(state: State) -> Table:
    columns = (Column("规则", 3), Column("编号", 3), Column("级别"), _number("处"))
    rows = [(one.title, one.rule, _LEVELS[one.level], one.found) for one in state.rules]
    remark = "运行 kiosk check 看每一处在哪里、怎么改。" if rows else "规则没有查出问题。"
    return Table("检查结果", columns, _texts(rows), (remark,))


def _sizes(sizes: Sizes) -> Iterator[Table]:
    kinds = (("最长的办理引导", "问题", sizes.questions), ("结果最多的办理引导", "种", sizes.outcomes))
    for title, unit, found in (*kinds, ("材料最多的事项", "样", sizes.materials)):
        yield Table(title, (Column("事项", 4), _number(unit)), _texts([(one.item.name, _size(one)) for one in found]))


def _size(size: Size) -> str:
    return "多得数不完" if size.number is None else str(size.number)


def _places(state: State) -> Table:
    columns = (
        Column("街道", 1.6),
        Column("中心地址"),
        Column("中心电话"),
        _number("社区"),
        _number("站点有地址"),
        _number("站点有电话"),
    )
    rows = [
        (
            one.name,
            _known(one.centre_address),
            _known(one.centre_phone),
            one.communities,
            one.station_addresses,
            one.station_phones,
        )
        for one in state.places
    ]
    return Table("地点", columns, _texts(rows))


def _machines(state: State) -> Table:
    columns = (Column("专区"), Column("机器", 2), Column("可信度"), Column("当场能办", 4))
    rows = [
        (one.site, one.name, one.confidence, "、".join(done.name for done in one.finishes) or "没有写")
        for one in state.machines
    ]
    return Table("专区里的机器", columns, _texts(rows), () if rows else ("专区文件里还没有写机器。",))


def _life_events(state: State) -> Table:
    columns = (
        Column("一件事", 2),
        *map(_number, ("问题", "要办的事", "别处", "结果", "最多材料")),
        Column("可信度"),
    )
    rows = [
        (
            one.event.name,
            one.questions,
            one.parts,
            one.elsewhere,
            "多得数不完" if one.outcomes is None else one.outcomes,
            one.materials,
            one.confidence,
        )
        for one in state.life_events
    ]
    return Table("一件事", columns, _texts(rows), () if rows else ("目录里还没有一件事。",))


def _event_english(state: State) -> Table:
    columns = (Column("内容", 1.6), _number("缺", 0.7), _number("共", 0.7), Column("在哪几件事里", 6))
    gaps, count = state.event_english, len(state.life_events)
    rows = [(gap.name, gap.lacking, gap.of, _named(gap.items, count, "全部")) for gap in gaps]
    remark = () if any(gap.lacking for gap in gaps) else ("该有的英文都有了。",)
    return Table("一件事的英文还缺什么", columns, _texts(rows), remark)


def _known(known: bool) -> str:
    return "有" if known else "缺"


def _texts(rows: Sequence[Sequence[object]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(str, row)) for row in rows)
