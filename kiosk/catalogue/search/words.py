"""Everyday Chinese that search has to know beside the catalogue: data, each with its reason."""

EMPTY_WORDS = (
    # asking and wanting: say nothing about what is wanted
    *("怎么办", "怎么", "怎样", "如何", "咋个", "咋", "哪里", "哪儿", "哪个", "哪些", "什么", "啥", "多少", "几时"),
    *("能不能", "可不可以", "要不要", "有没有", "可以", "请问", "想要", "需要", "帮忙", "一下", "告诉", "知道", "听说"),
    # the same as Kunming says it
    *("咋个整", "咋整", "咋办", "给能", "给有", "哪点", "哪样", "克哪点", "得不得"),
    # who asks, and small words of grammar
    *("我们", "我家", "家里", "我", "你", "您", "吗", "呢", "吧", "么", "嘛", "咯", "了", "着", "的"),
    *("已经", "现在", "今年", "马上", "以后"),
    # every item is applied for and handled
    *("办理", "申请", "申办", "手续", "材料", "流程", "条件"),
)
"""Words that tell nothing about which item is meant. What stands before one and after it is no pair."""

SMALL_WORDS = (
    *("想", "要", "能", "他", "她", "它", "得", "地", "是", "有", "和", "在", "到", "把", "被", "给", "就", "都", "也"),
    *("还", "又", "才", "很", "去", "克", "来", "个", "些", "这", "那", "没", "不", "办", "弄", "搞", "整", "交", "事"),
    *("请", "带", "问", "拿", "等", "再", "会"),
)
"""Empty by themselves, but parts of words that are not: 到期, 不动产, 个税, 失能, 地震."""

ASKING_FOR_ALL = (
    *("哪些事", "哪些手续", "要办哪些", "能办哪些", "些什么", "些哪样", "办什么", "什么手续", "准备什么", "一起办"),
)
"""Who asks so wants everything that a turn of life brings, not one item."""

EMPTY_ENDINGS = ("zenmeban", "shenqing", "banli", "zmb", "sq", "bl")
"""怎么办, 申请 and 办理 as they are typed in letters."""

SAME_MEANING = (
    # losing a card or paper
    ("丢", "掉", "遗失", "弄丢", "不见", "找不到", "挂失", "补办", "补领"),
    # its time is over, or it is to be exchanged
    ("过期", "到期", "期满", "失效", "换领", "换证"),
    ("坏", "损坏", "消磁", "换领", "补换"),
    ("换", "更换", "变更", "改", "修改"),
    ("取消", "注销", "停"),
    # people
    ("爷爷", "奶奶", "外公", "外婆", "老爹", "老奶", "老人", "老年", "高龄"),
    ("爸爸", "妈妈", "爸", "妈", "父母", "爸妈", "爹妈", "爹"),
    ("娃娃", "娃", "宝宝", "婴儿", "小孩", "孩子", "儿童", "新生儿", "子女"),
    ("残废", "残障", "残疾"),
    ("当过兵", "退伍", "退役", "复员", "转业", "老兵"),
    ("当兵", "参军", "入伍", "兵役"),
    ("烈属", "烈士", "优抚", "抚恤"),
    ("大学生", "毕业生", "毕业"),
    ("外地", "外省", "异地", "省外"),
    ("义工", "志愿者"),
    # illness
    ("看病", "就医", "医疗", "住院", "门诊"),
    ("生病", "患病", "大病", "重病", "疾病"),
    ("自闭症", "孤独症"),
    ("高血压", "糖尿病", "慢病", "慢性病", "慢特病"),
    ("疯", "精神病", "精神障碍"),
    ("瘫痪", "瘫", "失能", "不能自理", "卧床"),
    # money
    ("钱", "补贴", "补助", "津贴"),
    ("资助", "救助", "补助"),
    ("穷", "困难", "没钱"),
    ("贷款", "借钱", "本钱", "资金"),
    ("返还", "返钱", "报销"),
    # work
    ("失业", "下岗", "没工作", "待业"),
    ("辞职", "离职", "离开单位", "停保"),
    ("工资", "欠薪", "讨薪"),
    ("打工", "上班", "工作", "就业", "求职"),
    ("开店", "开公司", "做生意", "创业"),
    ("社保", "社会保险", "社会保障"),
    ("医保", "医疗保险", "医疗保障"),
    ("养老金", "退休金", "养老保险", "养老"),
    # law and quarrels
    ("官司", "起诉", "律师", "法律", "法律援助"),
    ("吵架", "打架", "纠纷", "矛盾", "调解"),
    ("楼上", "楼下", "隔壁", "邻居"),
    # birth and death
    ("怀孕", "怀娃", "怀上", "生育", "生娃", "生孩子"),
    ("去世", "死亡", "过世", "死", "走了", "不在了"),
    ("丧葬", "殡葬", "火化", "安葬"),
    ("单独", "独居", "一个人住"),
    # houses, fire and water
    ("盖房", "建房", "起房子", "修房子"),
    ("火灾", "着火", "失火", "起火"),
    ("水灾", "洪水", "淹", "受灾", "灾害", "地震"),
    ("租房", "租赁", "公租房"),
    ("厕所", "卫生间", "洗手间", "浴室"),
    ("种地", "种田", "耕地", "农田", "庄稼", "包谷", "粮食"),
    ("暂住", "居住"),
    ("查", "查询"),
)
"""Words that say the same to the one who asks. A match by such a word counts less than one by the word itself."""

ENGLISH_SAME_MEANING = (
    frozenset({"health", "medical"}),
    frozenset({"allowance", "subsidy", "benefit"}),
    frozenset({"elderly", "senior", "old"}),
    frozenset({"certificate", "card"}),
    frozenset({"disability", "disabled"}),
    frozenset({"job", "work", "employment"}),
    frozenset({"house", "housing"}),
    frozenset({"baby", "child", "birth"}),
    frozenset({"licence", "license"}),
)
"""English words that stand for one another in the names of items."""
