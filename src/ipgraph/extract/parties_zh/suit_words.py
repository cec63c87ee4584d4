"""Words of suits and judgments on both sides of which a name is that of a party: 判决海潮赔偿…, 应海潮的请求."""

import re
from functools import cache

from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.lang.kept_patterns import PATTERNS

_SOON = r"(?:近日|日前|此前|随后|已|曾|遂|又|再|亦|也|分别|先后|正式|于\d[^，。；]{1,9}[日月年])*"
_RIGHT = r"(?:专利|商标|著作权|版权|作品|商业秘密|技术秘密|品种|实用新型|外观设计)"
_WRONGS = (
    r"(?:(?:并?[没未不](?:有)?)(?=窃取|抄袭|盗用|剽窃|违反|仿冒|假冒)|)(?:违反|抢注|抢先注册|恶意|故意|抄袭|仿冒|假冒|剽窃|窃取|盗用|盗取|非法获取|非法使用|不正当获取|泄露|擅自|未经"
    r"|(?P<goods>[并未没有不实质直接]{0,3}(?:侵犯|侵害|侵权|构成)))"
)
_DOES = (
    rf"(?:(?:立即|须|应当|应|需|必须|连带|共同|全额|各自?|分别)*(?:赔偿|赔付|支付|给付|(?P<stops>停止|不得)|(?:就[^，。；]{{2,30}}?)?向[^，。；]{{2,24}}?(?:支付|赔偿|赔付|给付|道歉))"
    rf"|应就[^，。；]{{2,40}}?支付|因此?无[需须]|无需|无须|不必|免于|(?:一审|二审|终审|再审)?(?:败诉|胜诉)|{_WRONGS}|的[^，。；]{{1,14}}?(?:侵犯|侵害|构成))"
)
_GOES = (
    r"(?:起诉|状告|控告|告赢|打赢|诉(?![讼称请至诸求])|不服|提起|提出上诉|(?:表示|称|宣布)?[将拟会](?:提起|提出|继续)?上诉|反诉|上诉|[将把][^，。；]{2,20}?(?:告上|告到|诉至|起诉)"
    r"|向[^，。；]{2,24}?(?:起诉|提起|提出|申请|提交|递交|状告))"
)
BEFORE_BEHIND = (
    # of whom a court says something
    (
        r"(?:判决|判令|判定|判处|裁定|裁决|责令|勒令|命令|要求|认定|改判|维持了?|推翻了?|撤销了?|指控|指称|禁止)(?:被告)?",
        _DOES,
    ),
    # who acts at the head of a clause
    (
        r"(?:^|[，,。；;：:\n“])(?:此前|日前|近日|随后|同日|去年|今年)?",
        rf"(?:{_SOON}{_GOES}|{_DOES}|因(?:侵|涉嫌|销售|未经|擅自)|被[^，。；]{{2,24}}?(?:判|裁定|认定|责令|处以|处罚)"
        rf"|在[^，。；]{{2,24}}?(?:起诉|状告|提起|败诉|胜诉)|与[^，。；]{{2,16}}?(?:达成|的[^，。；]{{0,12}}(?:纠纷|诉讼)))",
    ),
    # whose right or request it is
    (
        r"(?:侵犯了?|侵害了?|假冒|抢注|抄袭|仿冒|剽窃|窃取了?|盗用了?|使用|宣告|维持|撤销了?|支持了?|驳回了?|裁定|认定)",
        rf"(?:(?:的|名下|所有|持有|拥有)[^，。；]{{0,16}}?{_RIGHT}|注册商标|专利权?[的有无]"
        r"|的?(?:全部|其他|其余)?(?:诉讼请求|无效宣告请求|[^，。；]{0,8}?(?:请求|申请|上诉|起诉|反诉))"
        r"|[对针][^，。；]{2,20}?(?:提出|提起|的))",
    ),
    (r"应", r"的?(?:请求|申请|要求|投诉|举报)"),
    # in the name of a case on which a court decides
    (r"(?:就|在|对|审理|审结|受理)了?", r"(?:起诉|状告|诉)(?![讼称请至诸求])[^，。；]{2,30}?(?:案|纠纷)"),
    (r"由", r"(?:提出|提起|申请|发起)"),
    # against whom something is done, and who is paid
    (
        r"(?:针对|对)",
        r"(?:发出|颁发|作出|下达|处以|罚款|启动|发起|提起|提出"
        r"|的(?:全部|其他)?(?:诉讼请求|诉讼|起诉|指控|控告|索赔)|的[^，。；]{1,14}?(?:启动|发起|展开)[^，。；]{0,6}调查|(?:销售|生产|制造)[^，。；]{2,40}?处以)",
    ),
    (
        r"(?:赔偿|赔付|支付|补偿|给付)",
        r" ?(?:经济|各项|合理|人民币|约|共计|合计|逾|超)*(?:损失|开支|费用)?(?:共计|合计|人民币|约)*\d",
    ),
    (r"判赔", r"\d"),
    (r"(?:告赢|打赢|胜诉|战胜|击败)", r"(?:[，,。；！!\s]|$)"),
    (r"(?:赔偿|赔付|支付|补偿|给付)", r"(?:经济损失|合理开支|全部损失)"),
    (r"向", r"(?:支付|赔偿|赔付|给付|补偿|道歉)"),
    (r"(?:在|就)?与", r"(?:之间)?的[^，。；]{0,14}?(?:纠纷|诉讼|官司|案)"),
    (r"(?:扣留了?|查扣了?|查获了?)", r"(?:出口|进口|申报|生产|销售|的)"),
    (
        r"(?<![被上反应公自申投控])(?:起诉|状告|诉)(?:被告|[㐀-鿿]{3,12}?的)?",
        rf"(?:[，,。；]|侵犯|侵害|侵权|抄袭|仿冒|假冒|剽窃|窃取|擅自|未经|涉嫌|不正当|{_RIGHT})",
    ),
    # whose right it is
    (
        r"(?:^|[，,。；;：:\n“])",
        r"(?:是|系|为)(?:该|涉案|本案|上述|诉争|争议|这|两|前述)[^，。；]{0,16}?(?:专利权人|商标权人|注册人|著作权人|品种权人|权利人)",
    ),
    # whose right is attacked
    (
        r"针对",
        rf"(?:的|名下|持有|拥有)[^，。；]{{0,16}}?{_RIGHT}权?[^，。；]{{0,6}}?[，,][^。；]{{2,40}}?(?:无效|异议|撤销)",
    ),
    # whose goods infringe
    (
        r"(?:称|指|认为|主张|指控)",
        r"(?:所|自行|委托)?(?:制造|生产|销售|采购|使用|出售|推出|研发|开发|进口)[^，。；]{0,30}?(?:侵犯|侵害|侵权|落入)",
    ),
)
"""What stands before and behind the name of a party."""
AT_HEAD = 1
"""Which of them tells of one who acts at the head of a clause."""
_REACH = 24
"""Characters before a name in which the words before it stand."""


def what_he_is() -> str:
    """A pattern of what may stand between the words before a name and the name: 德国软件企业."""
    kinds, countries = party_table()["told"]["kinds"], party_table()["edge"]["countries"]
    return rf"(?:(?:{'|'.join(countries)})|[㐀-鿿]{{2,10}}?(?<![子母孙分联属])(?:{'|'.join(kinds)}))?"


@cache
def _sides() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (PATTERNS.compiled(rf"{before}{what_he_is()}\Z", re.MULTILINE), PATTERNS.compiled(behind))
        for before, behind in BEFORE_BEHIND
    )


def stands_in_suit(content: str, start: int, end: int) -> bool:
    """Whether words of suits and judgments stand on both sides of a name."""
    return any(
        behind.match(content, end) and before.search(content, max(0, start - _REACH), start)
        for before, behind in _sides()
    )
