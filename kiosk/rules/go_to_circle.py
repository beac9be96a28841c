"""“转到”不能转回来。

检查：从一个事项“转到”另一个，再“转到”……会不会又回到原来的事项。
回答过的问题会带过去；带过去的回答挡得住的，不算转圈。
为什么：办事的人被两个事项推来推去，永远看不到清单。
怎么改：让后一个事项把话说完（“不能办”或“去别处”），或让两边用同样的“存为”和选项，条件互不重叠。

通过：

    # 文件 items/yanglao/dibao.yaml
    办理引导: [{问: 收入够不够标准？, 存为: 收入, 选项: [低于标准, 稍高于标准]}]
    结论: [{当: {收入: 稍高于标准}, 转到: bianyuan}]
    # 文件 items/yanglao/bianyuan.yaml
    办理引导: [{问: 收入够不够标准？, 存为: 收入, 选项: [低于标准, 稍高于标准]}]
    结论: [{当: {收入: 低于标准}, 转到: dibao}]

不通过：

    # 文件 items/yanglao/dibao.yaml
    办理引导: [{问: 收入够不够标准？, 存为: 收入, 选项: [低于标准, 稍高于标准]}]
    结论: [{当: {收入: 稍高于标准}, 转到: bianyuan}]  # ← 这里
    # 文件 items/yanglao/bianyuan.yaml
    办理引导: [{问: 一起住几口人？, 存为: 人口, 选项: [1人, 2人及以上]}]
    结论: [{当: {人口: 1人}, 转到: dibao}]  # ← 这里
"""

from collections.abc import Iterator

from kiosk.catalogue.problems import Level
from kiosk.guide.paths.shown import CONCLUSIONS
from kiosk.rules.outline import Known, Lead, Outline, Outlines
from kiosk.rules.rule import Finding, Whole

TITLE = "转来转去"
LEVEL = Level.ERROR


def check_whole(whole: Whole) -> Iterator[Finding]:
    """Conclusions from which 转到 alone leads back."""
    for item in whole.items.items:
        circles: dict[int, tuple[str, ...]] = {}
        for lead in item.leads:
            way = _way_back(whole.items, item, lead)
            if way:
                circles.setdefault(lead.conclusion, way)
        for number, way in circles.items():
            names = " → ".join(whole.items.by_id[one].name for one in (item.id, *way))
            yield Finding(
                whole.files.item_file(item.id),
                (CONCLUSIONS, number, "转到"),
                f"会转圈：{names}。",
                "请让后一个事项用“不能办”或“去别处”把话说完，或让两边的条件互不重叠。",
            )


def _way_back(items: Outlines, start: Outline, first: Lead) -> tuple[str, ...]:
    """The items on a shortest way back to where it began; none: it does not lead back."""
    ways: list[tuple[tuple[str, ...], Known]] = [((first.target,), first.needs)]
    for way, known in ways:
        if way[-1] == start.id:
            return way
        for lead in items.by_id[way[-1]].leads:
            both = _agreed(known, lead.needs)
            if both is not None and lead.target not in way:
                ways.append(((*way, lead.target), both))
    return ()


def _agreed(known: Known, needs: Known) -> Known | None:
    """What is known where both hold; None: they exclude each other."""
    both = {name: known.get(name, options) & options for name, options in needs.items()}
    return {**known, **both} if all(both.values()) else None
