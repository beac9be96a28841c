"""一件事: something that happens in a life, and the items it brings with it, as staff write it in YAML."""

from kiosk.catalogue.conditions import When
from kiosk.catalogue.district import Slug
from kiosk.catalogue.item import Conclusion, English, Hint, ItemId, Question, Text, Verification
from kiosk.catalogue.record import Record, key


class Part(Record):
    """要办的事: one item of the event, for those whom it concerns."""

    item: ItemId = key("事项", "事项编号")
    when: When | None = key("当", "满足条件才要办；不写就是都要办", default=None)
    given: dict[str, Text] = key("回答", "替他答好的问题，存为: 选项；其余同名的回答自动带过去", default_factory=dict)
    why: str = key("说明", "为什么要办、什么时候办", default="")


class Elsewhere(Record):
    """别处要办的事: what belongs to the event and is done elsewhere."""

    signpost: Slug = key("指路", "signposts.yaml 里的编号")
    when: When | None = key("当", "满足条件才要办；不写就是都要办", default=None)
    why: str = key("说明", "为什么要办、什么时候办", default="")


class LifeEvent(Record):
    """life-events/<id>.yaml: a short guide that picks the items that apply."""

    id: ItemId = key("编号", "与文件名相同的拼音编号；不能和事项重名")
    name: Text = key("名称", "这件事叫什么，如 生孩子")
    english_name: str = key("英文名称", "英文名称", default="")
    order: int = key("顺序", "屏幕上排第几", ge=1, le=99)
    icon: Text = key("图标", "Material Symbols 图标名")
    sayings: tuple[Text, ...] = key("俗称", "老百姓怎么说，搜索用", default=())
    summary: Text = key("简介", "一句话说明，六十岁的人一看就懂")
    guide: tuple[Question, ...] = key("办理引导", "依次问的问题，少而短", min_length=1)
    parts: tuple[Part, ...] = key("要办的事", "哪些事项、谁要办，按先后写", min_length=2)
    elsewhere: tuple[Elsewhere, ...] = key("别处要办的事", "不在街道社区办的，指路", default=())
    hints: tuple[Hint, ...] = key("提示", "要提醒的话", default=())
    same_materials: dict[str, tuple[Text, ...]] = key(
        "同一样材料", "各事项里叫法不同、其实是一样东西的材料，合并成: [叫法, 叫法]", default_factory=dict
    )
    verification: Verification = key("核对", "谁在哪天核对过")
    english: English = key("英文", "英文界面用的文字", default_factory=English)

    @property
    def conclusions(self) -> tuple[Conclusion, ...]:
        """None: the guide of an event never turns anybody away."""
        return ()

    def one_name(self, material: str) -> str:
        """What a material of one of its items is called on the combined checklist."""
        return next((name for name, others in self.same_materials.items() if material in others), material)
