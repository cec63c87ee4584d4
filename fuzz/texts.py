"""Pieces of articles in both languages, good and odd, and texts made of them."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

SENTENCES = (
    "Kiln Ltd. sued Oven Ltd. before the Suzhou Intermediate People's Court in May 2024, claiming RMB 5 million.",
    "The court ordered Oven Ltd. to pay $1.2 million and dismissed the remaining claims on 3 March 2025.",
    "Oven appealed; the Supreme People's Court upheld the judgment in case (2025) Zui Gao Fa Zhi Min Zhong No. 12.",
    "Zhao was sentenced to three years and six months in prison, suspended for four years, and fined RMB 300,000.",
    "Patent No. ZL201510123456.7 and US patent No. 9,722,104 were held valid by the CNIPA and the USPTO.",
    "Filings rose 10.2% to 4,711 cases in the first half of 2024, up from 4,275 a year earlier.",
    "2024年5月,窑股份有限公司向苏州市中级人民法院起诉炉股份有限公司,索赔500万元。",
    "法院判令炉公司赔偿经济损失人民币1,234,567.89元及合理开支20万元,驳回其他诉讼请求。",
    "最高人民法院于2025年3月3日作出（2024）最高法知民终12号判决,驳回上诉,维持原判。",
    "被告人赵某犯假冒注册商标罪,判处有期徒刑三年六个月,缓刑四年,并处罚金三十万元。",
    "第4152828号“窑”商标、专利号ZL201510123456.7及第12345678号软件著作权均归窑公司所有。",
    "2024年上半年全国法院新收案件4711件,同比上升10.2%,其中专利案件约一千二百件。",
)
"""Sentences as articles have them."""

LINES = (
    "Kiln Wins Glaze Case\n",
    "Date: 3 May 2024\n",
    "Source: Wuxi Intermediate People's Court\n",
    "窑公司胜诉\n",
    "日期:2024-05-03\n",
    "资料来源:无锡市中级人民法院\n",
    "https://example.org/kiln/4711\n",
    "\n\n",
    "---\n",
    "1. ",
    "一、",
)
"""Lines that part and date articles."""

PIECES = (
    "RMB ",
    "US$",
    "$",
    "€",
    "元",
    "万元",
    "亿",
    "million",
    "hundred and ",
    "thousand",
    "half a ",
    "1",
    "12",
    "1,234",
    "0.5",
    "1.",
    "2024",
    "2024-02-30",
    "May ",
    "March 9",
    "去年",
    "同月",
    "last Friday",
    "一",
    "十",
    "百",
    "万",
    "余",
    "over ",
    "约",
    "%",
    "倍",
    "个百分点",
    "No. ",
    "第",
    "号",
    "(2024)",
    "（2024）",
    "ZL",
    "知民终",
    "Ltd.",
    "公司",
    "某",
    "the ",
    "v. ",
    "sued ",
    "起诉",
    "判决",
    "维持",
    "appealed",
    "Court of ",
    "法院",
    "three years ",
    "年",
    "个月",
    "month",
    "(",
    "（",
    ")",
    "”",
    "“",
    '"',
    "《",
    "'",
    "’",
    ",",
    "，",
    "、",
    ".",
    "。",
    ";",
    "；",
    ":",
    "：",
    " ",
    "\u00a0",
    "\u3000",
    "\n",
    "\t",
    "-",
    "–",
    "/",
    "～",
    "\u202e",
    "\u200b",
    "\ufeff",
    "ſ",
    "İ",
    "ﬁ",
    "１２",
    "①",
    "ⅷ",
    "²",
    "٣",
    "௧",
    "\U00020000",
    "\x85",
    "\u2028",
    "\x1b[31m",
    "=1+1",
    "<b>",
    "&amp;",
    "https://a.cn/1?x=%E4",
    "www.",
    "a@b.cn",
    "\ud83d",
    "\udc00",
)
"""What values are made of, and signs that programs stumble over."""

WORDS = (*PIECES[:66], "Ltd", "公司", "Court", "法院")


def texts(most: int = 30) -> SearchStrategy[str]:
    """Texts in which pieces, sentences and anything else follow each other."""
    part = st.sampled_from((*PIECES, *PIECES, *SENTENCES, *LINES)) | st.text(max_size=8) | st.sampled_from(PIECES)
    return st.lists(part, max_size=most).map("".join)


def as_bytes(text: str) -> bytes:
    """A text as bytes; lone surrogates survive."""
    return text.encode("utf-8", "surrogatepass")


def as_text(data: bytes) -> str:
    """Bytes as a text; what is no UTF-8 becomes lone surrogates, which texts read from broken sources may hold."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "surrogateescape")
