"""Courts, offices and prosecutors of Taiwan, Macau and Hong Kong by names that leave the place out."""

import pytest

from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("系争商标案经最高行政法院发回。", ["tw-admin"]),
        ("波兰最高行政法院维持原判。", []),
        ("智财法院二审驳回，最高法院废弃发回。", ["tw-ipcc", "tw-supreme"]),
        (
            "智财法院的判决受到关注，深圳中院另案判赔，最高法院维持。",
            ["tw-ipcc", "cn-shenzhen-intermediate", "cn-supreme"],
        ),
        ("该案再上诉最高行政法院，智慧局胜诉。", ["tw-admin", "tw-tipo"]),
        ("澳门商人胜诉，初级法院支持局方，中级法院则否。", ["cn-mo-first", "cn-mo-second"]),
        ("初级法院支持局方。", []),
        ("旺角药房东主被区域法院判囚。", ["cn-hk-dc"]),
        ("东主在西九龙裁判法院认罪。", ["cn-hk-mag-west-kowloon"]),
        ("商标注册处驳回反对，命其支付讼费。", ["cn-hk-ipd"]),
        ("印度商标注册处驳回异议。", []),
        ("台北地检署起诉陈某，新竹地方检察署另案侦办。", ["tw-prosecutors-台北", "tw-prosecutors-新竹"]),
        ("各地地检署加强侦办。", []),
        ("公平会裁处罚锾。", ["tw-ftc"]),
        ("韩国公平交易委员会罚款。", ["kr-ftc"]),
    ],
)
def test_names_without_their_place(text: str, keys: list[str]) -> None:
    assert [forum.key for forum in find_forums(text, "zh")] == keys


def test_bureaus_of_one_place_are_told_apart() -> None:
    text = "杭州市市场监督管理局与杭州市农业农村局各自处罚。"
    assert len({forum.key for forum in find_forums(text, "zh")}) == 2
