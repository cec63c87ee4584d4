"""Names beside each other, of which a case binds some."""

import pytest

from tests.extract.told_in_brief import told_in_brief


def _sides(text: str) -> list[str]:
    return [told.partition(": ")[2].partition(" = ")[0] for told in told_in_brief(text)]


_SUED = "Marrow Lenses Inc. sued Halden Optics AS in the District Court of Oslo over a patent in May 2023. "
_LISTS = [
    pytest.param(
        "The District Court of Oslo ruled on 3 May 2023 that Halden Optics AS and its parent, Brae Holdings Ltd., had "
        "infringed a patent of Marrow Lenses Inc.",
        "Marrow > Halden, Brae",
        id="where one of them is bound",
    ),
    pytest.param(
        f"{_SUED}Halden Optics AS and its parent, Brae Holdings Ltd., sell lenses from Bergen.",
        "Marrow > Halden, Brae",
        id="in a sentence that tells of no case",
    ),
    pytest.param(
        f"{_SUED}Halden Optics AS and its parent, Brae Holdings, sell lenses from Bergen.",
        "Marrow > Halden, Brae",
        id="of one that belongs to the other",
    ),
    pytest.param(
        f"{_SUED}Marrow Lenses Inc. and its founder, Ada Brae, are from Ohio.",
        "Marrow > Halden",
        id="not of those who sue",
    ),
    pytest.param(
        f"{_SUED}Halden Optics AS and Brightlens agreed to merge last year.",
        "Marrow > Halden",
        id="of which one may be a brand",
    ),
    pytest.param(
        f"{_SUED}Halden Optics AS and its dealer, Brae & Calder Trading Ltd., sell lenses from Bergen.",
        "Marrow > Halden, Brae",
        id="of names that hold an and",
    ),
]


@pytest.mark.parametrize(("text", "sides"), _LISTS)
def test_names_beside_each_other_share_a_side(text: str, sides: str) -> None:
    assert _sides(text) == [sides]


def test_a_list_of_which_one_is_sued_is_sued_though_the_others_stand_in_another_case() -> None:
    text = (
        "Brae Holdings Ltd. sued Calder Prisms Ltd. in the District of Nevada in May 2022. In June 2023 Marrow Lenses "
        "Inc. sued Halden Optics AS in the District of Delaware. A jury in the District of Delaware found in May 2024 "
        "that Halden Optics AS and Calder Prisms Ltd. had infringed its lens patent."
    )
    assert _sides(text) == ["Brae > Calder", "Marrow > Halden, Calder"]
