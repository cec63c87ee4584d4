"""Names that cannot be those of one company, and such as may be."""

import pytest

from ipgraph.extract.names_apart import GROUP, apart, group_alike


@pytest.mark.parametrize(
    ("english", "chinese", "told"),
    [
        (["Huzhou Kiln Tiles Co., Ltd."], ["衢州溪陶瓷砖有限公司"], True),
        (["Kiln Tiles (Huzhou) Co., Ltd."], ["溪陶瓷砖(衢州)有限公司"], True),
        (["Kiln Tiles (Huzhou) Co., Ltd."], ["溪陶瓷砖(湖州)有限公司"], False),
        (["Kiln Tiles (Huzhou) Co., Ltd.", "Kiln Tiles"], ["溪陶", "湖州溪陶瓷砖有限公司"], False),
        (["Kiln Tiles Co., Ltd."], ["衢州溪陶瓷砖有限公司"], False),  # a place is often left out
        (["Kiln Tiles (China) Co., Ltd."], ["溪陶(中国)有限公司"], False),
        (["Ofenwerk GmbH"], ["衢州溪陶瓷砖有限公司"], True),
        (["Ofenwerk GmbH"], ["欧芬维克有限公司"], False),
        (["Haichaoyuan"], ["蓝鲸食品有限公司"], True),
        (["Haichaoyuan", "HCY"], ["蓝鲸食品有限公司"], False),
        (["Haichaoyuan"], ["海潮源食品有限公司", "蓝鲸"], False),
        (["Nakahara Seiko"], ["中原精工株式会社"], False),  # Japanese, whose characters sound otherwise in Chinese
        (["Panda Foods"], ["猫熊食品有限公司"], False),  # two syllables are in many a foreign word
    ],
)
def test_apart(english: list[str], chinese: list[str], told: bool) -> None:
    assert apart(english, chinese) is told


@pytest.mark.parametrize(
    ("english", "chinese", "score"),
    [
        (["Haichao Group Co., Ltd."], ["海潮集团有限公司"], GROUP),
        (["Haichao Group Co., Ltd."], ["海潮集團有限公司"], GROUP),
        (["Haichao Foods Co., Ltd."], ["海潮集团股份有限公司"], -GROUP),
        (["Haichao Group Co., Ltd."], ["海潮食品有限公司"], -GROUP),
        (["Haichao Foods Co., Ltd."], ["海潮食品有限公司"], 0.0),
        (["Alder Germany GmbH"], ["桤木德国有限公司"], GROUP),
        (["Alder Germany GmbH"], ["桤木木业有限公司"], -GROUP),
        (["Alder Timber Ltd"], ["英国桤木木业有限公司"], 0.0),  # where it is from
        (["Haichao Group"], ["海潮食品有限公司"], 0.0),  # not written out
    ],
)
def test_groups(english: list[str], chinese: list[str], score: float) -> None:
    assert group_alike(english, chinese) == score
