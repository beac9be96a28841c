"""The sentences of the screens. `{…}` are filled in by the views."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.words import Language


@dataclass(frozen=True, eq=False, repr=False)  # twice as quick to load; nobody compares or prints it
class ScreenWords:
    """Every sentence a screen can show, besides what the catalogue says."""

    back: str
    home: str
    elder: str
    plain: str
    contrast: str
    speech: str
    low: str
    end: str
    other_language: str

    slogan: tuple[str, str]
    counts: str
    touch_to_start: str
    open_all_day: str

    what_do_you_need: str
    search_placeholder: str
    search_placeholder_elder: str
    favourites: str
    community_scope: str
    street_scope: str
    district_scope: str
    all_scope: str
    item_count: str
    more_themes: str
    list_items: str

    type_here: str
    clear: str
    delete: str
    found_items: str
    found_by_letters: str
    found_by_sound: str
    found_by_slip: str
    found_nearest: str
    nothing_typed: str
    also_called: str
    go_elsewhere: str
    show_more: str
    show_previous: str
    all_items: str

    at_community: str
    at_street: str
    district_wide: str
    unconfirmed: str
    paused: str
    paused_because: str

    how_long: str
    fee: str
    how_often: str
    result: str
    times: str
    ask_counter: str
    change_place: str
    choose_street: str
    answer_questions: str
    answer_questions_at_most: str
    see_everything: str
    see_materials: str
    legal_basis: str
    checked_on: str
    more_details: str
    led_here: str
    summary: str
    community_does: str
    depends: str
    at_a_glance: str
    fact: str
    rates: str
    eligibility: str
    procedure: str
    faqs: str
    hints: str
    related: str
    materials: str
    continued: str

    question_number: str
    change_earlier: str
    unsure: str
    still_unsure: str
    confirm_choice: str
    several: str

    can_do: str
    bring_all: str
    no_materials: str
    cannot_do: str
    do_elsewhere: str
    all_cases: str
    needed_if: str
    tick_progress: str
    tick_start: str
    tick_done: str
    optional: str
    by_phone: str
    print_a4: str
    print_receipt: str
    take_on_phone: str
    footer: str
    materials_unconfirmed: str
    unconfirmed_mark: str
    confidences: Mapping[str, str]
    """可信度, for the line that says when it was checked."""
    clause_comma: str
    see_also: str

    comma: str
    """Between names."""
    life_events: str
    life_events_link: str
    event_count: str
    """Of an event; not all of it concerns everybody."""
    tab_due: str
    tab_bring: str
    together: str
    together_none: str
    perhaps: str
    go_to: str
    used_by: str
    used_by_all: str
    where_do_you_live: str

    signpost_title: str
    contact: str

    which_street: str
    which_street_why: str
    which_community: str
    which_community_why: str
    street_unknown: str
    community_unknown: str

    printing_title: str
    receipt_title: str
    printing_detail: str
    receipt_detail: str
    sheet_title: str
    laid_out: str
    sent: str
    coming_out: str
    printing_note: str
    done_title: str
    done_detail: str
    done_note: str
    failed_title: str
    failed_note: str
    may_still_come: str
    no_paper: str
    jam: str
    cover_open: str
    out_of_toner: str
    offline: str
    refused: str
    too_slow: str
    unknown_failure: str
    limit_title: str
    visit_limit: str
    hour_limit: str
    a4_down: str
    receipt_down: str
    both_down: str
    a4_button_down: str
    receipt_button_down: str
    large_detail: str
    back_to_checklist: str
    another_matter: str
    print_receipt_instead: str
    print_a4_instead: str

    still_there: str
    still_there_text: str
    still_here: str
    finished: str

    qr_title: str
    qr_text: str
    close: str


ZH = ScreenWords(
    back="返回",
    home="首页",
    elder="长辈版",
    plain="普通版",
    contrast="高对比",
    speech="朗读",
    low="低位",
    end="结束",
    other_language="EN",
    slogan=("办事问一问，", "清单带回家"),
    counts="社区能办 {community} 项 · 街道能办 {street} 项 · 全区通办 {district} 项",
    touch_to_start="触摸开始　Touch to start",
    open_all_day="{time} · 全天开放 · 咨询 12345",
    what_do_you_need="您想办什么事？",
    search_placeholder="说法不限：老人钱、给娃娃上医保、jzz…",
    search_placeholder_elder="老人钱、医保、老年证…",
    favourites="大家常办",
    community_scope="社区能办",
    street_scope="街道能办",
    district_scope="全区通办",
    all_scope="全部事项",
    item_count="{n} 项",
    more_themes="更多主题",
    list_items="按名称看这 {n} 项",
    type_here="点键盘输入，拼音或首字母都可以",
    clear="清空",
    delete="删除",
    found_items="找到 {n} 项",
    found_by_letters="按拼音首字母找到 {n} 项",
    found_by_sound="按拼音找到 {n} 项",
    found_by_slip="按相近的字找到 {n} 项",
    found_nearest="没有完全对上的，您可能想找：（也可拨 12345）",
    nothing_typed="输入您要办的事，例如 glj、医保、老年证",
    also_called="也叫：{names}",
    go_elsewhere="不在这里办",
    show_more="再看 {n} 项",
    show_previous="上一页",
    all_items="全部主题",
    at_community="社区",
    at_street="街道",
    district_wide="全区通办",
    unconfirmed="待核",
    paused="暂停办理",
    paused_because="现在暂停办理：{reason}。",
    how_long="多久办好",
    fee="收费",
    how_often="要跑几次",
    result="办完得到",
    times="{n} 次",
    ask_counter="以窗口为准",
    change_place="换地点",
    choose_street="选街道",
    answer_questions="回答 {n} 个问题，得到您的清单",
    answer_questions_at_most="最多答 {n} 个问题，得到清单",
    see_everything="直接看全部材料",
    see_materials="看要带的材料",
    legal_basis="设定依据",
    checked_on="信息核对于 {day}",
    more_details="条件、流程、常见问题",
    led_here="根据您的回答，您要办的是这一项",
    summary="这是什么",
    community_does="社区负责：{role}",
    depends="看情况，答完就知道",
    at_a_glance="时间、收费、结果",
    fact="{label}：{value}",
    rates="标准",
    eligibility="受理条件",
    procedure="怎么办",
    faqs="常见问题",
    hints="请注意",
    related="相关事项",
    materials="申请材料",
    continued="{title}（续）",
    question_number="{item} · 第 {n} 问",
    change_earlier="点一下可以改前面的回答",
    unsure="不清楚",
    still_unsure="还是不清楚，先往下办",
    confirm_choice="选好了，下一步",
    several="可以选几样",
    can_do="可以办，请带齐 {n} 样材料",
    bring_all="请带齐这 {n} 样材料",
    no_materials="可以办，不用带材料",
    cannot_do="现在还不能办",
    do_elsewhere="请到别处办",
    all_cases="全部情况的材料，共 {n} 样",
    needed_if="{case}时需要",
    tick_progress="已有 {have} 样，还差 {left} 样",
    tick_start="有一样，点一下打勾：共 {n} 样",
    tick_done="{n} 样都齐了",
    optional="有就带上",
    by_phone="可拨 12345",
    print_a4="打印清单",
    print_receipt="打印小票",
    take_on_phone="手机带走",
    footer="本机只做指引，不作资格认定。核对于 {day} · 目录版本 {version}",
    materials_unconfirmed="材料待核，以窗口为准。",
    unconfirmed_mark="（待核）",
    confidences={"官方": "官方", "已核": "已核", "待核": "待核"},
    clause_comma="，",
    see_also="您可以看看",
    comma="、",
    life_events="一件事，一次问清",
    event_count="最多 {n} 件",
    life_events_link="遇上大事，一次问清：{names}……",
    tab_due="要办的事",
    tab_bring="要带的材料",
    together="要办 {n} 件事，带 {m} 样材料",
    together_none="没有要在街道和社区办的事",
    perhaps="不一定要办",
    go_to="去：{place}",
    used_by="办{names}用",
    used_by_all="{n} 项都要用",
    where_do_you_live="选您住的街道，看去哪里办",
    signpost_title="这件事不在街道和社区办",
    contact="电话或网上：{contact}",
    which_street="您住在哪个街道？",
    which_street_why="各街道受理本街道居民的事。只在这一次用，离开就清除。",
    which_community="您住在哪个社区？",
    which_community_why="这件事可以就近到社区为民服务站办。",
    street_unknown="不清楚，先不选",
    community_unknown="不清楚，去街道办",
    printing_title="正在打印您的清单",
    receipt_title="正在打印您的小票",
    printing_detail="A4 纸 · 请在下方出纸口取走",
    receipt_detail="小票 · 请在下方出纸口取走",
    sheet_title="办事清单",
    laid_out="已排版",
    sent="已送打印机",
    coming_out="正在出纸",
    printing_note="没有纸或卡纸时，本机会告诉您，并改用“手机带走”，不会在您离开后再打印。",
    done_title="打好了，请取走",
    done_detail="编号 {number}",
    done_note="请检查出纸口，不要落下清单。屏幕上的内容在您离开后会清除。",
    failed_title="没有打印出来",
    failed_note="您可以改用手机扫码带走，或者拨打 12345 询问。",
    may_still_come="已要求取消，但没能确认。纸可能还会出来，请看一看出纸口，别留在那里。",
    no_paper="打印机没有纸了。",
    jam="打印机卡纸了。",
    cover_open="打印机的盖子没有盖好。",
    out_of_toner="打印机没有墨粉了。",
    offline="打印机没有连上。",
    refused="打印机现在不收打印任务。",
    too_slow="打印机太久没有反应，这次打印已经取消。",
    unknown_failure="打印机出了问题，这次打印已经取消。",
    limit_title="先不打印了",
    visit_limit="您已经打了好几张。为了给后面的人留纸，请改用手机带走。",
    hour_limit="这台机器一小时里打了很多张，先歇一歇。请改用手机带走，或过一会儿再来。",
    a4_down="{reason}清单打不了，可以打小票，或用手机带走。",
    receipt_down="{reason}小票打不了，可以打清单，或用手机带走。",
    both_down="现在打印不了，请用手机把清单带走。",
    a4_button_down="清单打不了",
    receipt_button_down="小票打不了",
    large_detail="A4 大字 · 请在下方出纸口取走",
    back_to_checklist="回到清单",
    another_matter="再办一件事",
    print_receipt_instead="改打小票",
    print_a4_instead="改打 A4 清单",
    still_there="您还在吗？",
    still_there_text="没有人操作时，\n本机会清除您刚才的回答，\n不留下任何个人信息。",
    still_here="我还在，继续办",
    finished="办完了，结束",
    qr_title="手机扫码带走",
    qr_text="用手机扫一扫，清单文字就在手机上。\n不用联网，本机不留记录。",
    close="关闭",
)

EN = ScreenWords(
    back="Back",
    home="Home",
    elder="Large",
    plain="Normal",
    contrast="Contrast",
    speech="Speak",
    low="Low",
    end="End",
    other_language="中",
    slogan=("Ask here,", "take a checklist home"),
    counts="Community {community}  ·  Street {street}  ·  Any street {district}",
    touch_to_start="Touch to start　触摸开始",
    open_all_day="{time}  ·  Open day and night  ·  Call 12345",
    what_do_you_need="What do you need?",
    search_placeholder="Any words, pinyin or initials: jzz, yibao…",
    search_placeholder_elder="jzz, yibao…",
    favourites="Often used",
    community_scope="Community",
    street_scope="Street",
    district_scope="Any street",
    all_scope="All items",
    item_count="Items: {n}",
    more_themes="More topics",
    list_items="List these {n} items",
    type_here="Type pinyin or initials",
    clear="Clear",
    delete="Delete",
    found_items="{n} found",
    found_by_letters="{n} found by initials",
    found_by_sound="{n} found by pinyin",
    found_by_slip="{n} found by similar spelling",
    found_nearest="Nothing matches exactly. Perhaps one of these (or call 12345):",
    nothing_typed="Type what you need, for example jzz or yibao",
    also_called="Also: {names}",
    go_elsewhere="Done elsewhere",
    show_more="{n} more",
    show_previous="Previous",
    all_items="All topics",
    at_community="Community",
    at_street="Street",
    district_wide="Any street",
    unconfirmed="Unconfirmed",
    paused="Paused",
    paused_because="Not handled at present: {reason}.",
    how_long="How long",
    fee="Fee",
    how_often="Visits",
    result="You get",
    times="{n}",
    ask_counter="Ask counter",
    change_place="Change",
    choose_street="Choose",
    answer_questions="Answer {n} questions for your checklist",
    answer_questions_at_most="Answer up to {n} questions",
    see_everything="See all documents",
    see_materials="See what to bring",
    legal_basis="Legal basis",
    checked_on="Checked on {day}",
    more_details="Conditions, steps, questions",
    led_here="By your answers, this is the one you need",
    summary="What it is",
    community_does="The community's part: {role}",
    depends="Depends; answer to see",
    at_a_glance="Time, fee, result",
    fact="{label}: {value}",
    rates="Amounts",
    eligibility="Conditions",
    procedure="How it works",
    faqs="Common questions",
    hints="Please note",
    related="Related",
    materials="Documents",
    continued="{title} (continued)",
    question_number="{item}  ·  Question {n}",
    change_earlier="Touch to change an answer",
    unsure="Not sure",
    still_unsure="Still not sure, go on",
    confirm_choice="Done, next",
    several="You may choose several",
    can_do="You can do this. Bring {n} documents",
    bring_all="Bring these {n} documents",
    no_materials="You can do this. Bring nothing",
    cannot_do="Not possible yet",
    do_elsewhere="Please go elsewhere",
    all_cases="Documents for all cases: {n}",
    needed_if="If {case}",
    tick_progress="You have {have}, {left} still to find",
    tick_start="Touch what you have: {n} in all",
    tick_done="You have all {n}",
    optional="If you have it",
    by_phone="Call 12345",
    print_a4="Print A4",
    print_receipt="Receipt",
    take_on_phone="Phone",
    footer="For guidance only; the counter decides. Checked {day} · Catalogue {version}",
    materials_unconfirmed="List not confirmed. ",
    unconfirmed_mark=" (not confirmed)",
    confidences={"官方": "official", "已核": "checked", "待核": "not confirmed"},
    clause_comma="; ",
    see_also="Worth a look",
    comma=", ",
    life_events="Life events, all in one go",
    event_count="Up to {n}",
    life_events_link="Big changes, one checklist: {names}…",
    tab_due="To do",
    tab_bring="To bring",
    together="To do: {n}. To bring: {m}",
    together_none="Nothing to do at streets or communities",
    perhaps="Perhaps",
    go_to="Go to: {place}",
    used_by="For: {names}",
    used_by_all="Needed for {n} of them",
    where_do_you_live="Choose your street to see where to go",
    signpost_title="This is not done at streets or communities",
    contact="Phone or online: {contact}",
    which_street="Which street do you live in?",
    which_street_why="Each street serves its own residents. Forgotten when you leave.",
    which_community="Which community do you live in?",
    which_community_why="You can do this at a community station near you.",
    street_unknown="Not sure, skip",
    community_unknown="Not sure, go to the street centre",
    printing_title="Printing your checklist",
    receipt_title="Printing your receipt",
    printing_detail="A4  ·  take it from the slot below",
    receipt_detail="Take it from the slot below",
    sheet_title="Checklist",
    laid_out="Laid out",
    sent="Sent",
    coming_out="Printing",
    printing_note="If paper is out or jams, we tell you and offer the phone. Nothing prints after you leave.",
    done_title="Done, please take it",
    done_detail="Number {number}",
    done_note="Please check the slot. What is on the screen is wiped when you leave.",
    failed_title="Nothing was printed",
    failed_note="You can scan the code with your phone, or call 12345.",
    may_still_come="It was cancelled, but this could not be confirmed. Paper may still come: please look at the slot.",
    no_paper="The printer is out of paper.",
    jam="Paper is jammed in the printer.",
    cover_open="The printer's cover is open.",
    out_of_toner="The printer is out of toner.",
    offline="The printer cannot be reached.",
    refused="The printer does not accept jobs now.",
    too_slow="The printer did not answer in time. The job is cancelled.",
    unknown_failure="Something is wrong with the printer. The job is cancelled.",
    limit_title="No more printing for now",
    visit_limit="You have printed several papers. Please take this one on your phone, so that others find paper.",
    hour_limit="A lot was printed within this hour. Please use your phone, or come back a little later.",
    a4_down="{reason} A4 cannot be printed now: take a receipt, or use your phone.",
    receipt_down="{reason} Receipts cannot be printed now: print A4, or use your phone.",
    both_down="Printing is not possible now. Please take the checklist on your phone.",
    a4_button_down="No A4 now",
    receipt_button_down="No receipt",
    large_detail="A4, large print  ·  take it from the slot below",
    back_to_checklist="Checklist",
    another_matter="Something else",
    print_receipt_instead="Print receipt",
    print_a4_instead="Print A4",
    still_there="Are you still there?",
    still_there_text="If nobody is here,\nyour answers are wiped.\nNothing personal is kept.",
    still_here="I am here, go on",
    finished="I am done",
    qr_title="Take it on your phone",
    qr_text="Scan with your phone: the checklist is in the code.\nNo network needed, nothing is kept.",
    close="Close",
)

SCREEN_WORDS: Mapping[Language, ScreenWords] = {Language.CHINESE: ZH, Language.ENGLISH: EN}
