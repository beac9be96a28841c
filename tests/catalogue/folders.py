"""A small sound catalogue folder for tests; tests change one thing in it and read it."""

from pathlib import Path

DISTRICT = """\
地区: 五华区
抬头: 五华区政务服务指引
英文抬头: Wuhua services
版本: 2026.11.2
声明: 本机只做指引。
英文声明: Guidance only.
公布数量: {街道: 2, 社区: 1, 全区通办: 1}
办公时间:
  工作日: [09:00-12:00, 13:30-17:00]
主题:
  - {名称: 养老服务, 简称: 养老服务, 英文: Elders, 文件夹: yanglao, 图标: elderly}
  - {名称: 社会救助, 简称: 社会救助, 英文: Aid, 文件夹: jiuzhu, 图标: help}
热线:
  - {号码: '12345', 用途: 政务服务, 可信度: 官方}
"""

ALLOWANCE = """\
编号: gaoling-jintie
事项名称: 高龄津贴申请
俗称: [高龄补贴, 老人钱]
主题: 养老服务
简介: 80 周岁以上老人，可按月领取的补助。
受理: [街道, 社区]
全区通办: 是
办理引导:
  - 问: 老人现在多大年纪？
    存为: 年龄
    说明: 以身份证上的出生日期为准。
    选项: [不满80周岁, 80—89周岁, 90周岁及以上]
  - 问: 谁来办？
    存为: 办理人
    当: {年龄: [80—89周岁, 90周岁及以上]}
    选项:
      - 老人本人
      - 名称: 家人代办
        说明: 带上家人的身份证。
结论:
  - 当: {年龄: 不满80周岁}
    不能办: 未满 80 周岁，暂时不能申请。
    可以看: [dibao]
申请材料:
  - 名称: 居民身份证（老人）
    原件: 1
  - 名称: 委托书
    当: {非: {办理人: 老人本人}}
核对:
  日期: 2026-11-02
  来源: 示范目录
  可信度: 待核
"""

AID = """\
编号: dibao
事项名称: 最低生活保障申请
主题: 社会救助
受理: [街道]
核对: {日期: 2026-11-02, 来源: 示范目录, 可信度: 待核}
"""

STREET = """\
编号: huashan
区划代码: '530102001'
名称: 华山街道
为民服务中心: {名称: 华山街道为民服务中心}
社区:
  - {区划代码: '530102001001', 名称: 翠湖社区}
"""

SITE = """\
编号: cuihu
名称: 翠湖专区
所在街道: huashan
机号: CH01
屏幕: {宽: 1080, 高: 1920, 对角线: 21.5}
大家常办:
  - {事项: gaoling-jintie, 简称: 高龄津贴}
"""

SIGNPOSTS = """\
- 编号: huzhao
  名称: 护照
  俗称: [护照]
  去哪里: 出入境接待大厅
  可信度: 待核
"""

ITEM_FILE = "items/yanglao/gaoling-jintie.yaml"
AID_FILE = "items/jiuzhu/dibao.yaml"
STREET_FILE = "places/huashan.yaml"
SITE_FILE = "sites/cuihu.yaml"

SOUND = {
    "catalogue.yaml": DISTRICT,
    ITEM_FILE: ALLOWANCE,
    AID_FILE: AID,
    STREET_FILE: STREET,
    SITE_FILE: SITE,
    "signposts.yaml": SIGNPOSTS,
}


def write(folder: Path, files: dict[str, str] = SOUND) -> Path:
    """Writes files into a folder, and gives it back."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def as_bytes(files: dict[str, str]) -> dict[str, bytes]:
    """What a snapshot of these files holds."""
    return {path: text.encode() for path, text in sorted(files.items())}
