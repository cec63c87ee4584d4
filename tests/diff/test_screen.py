import io
import string

import pytest
from rich.cells import cell_len

from ipgraph.diff.changes import ArticleChange, Changes, FactChange, JoinChange, JoinSide, ThingChange
from ipgraph.diff.screen import load_words, write_changes
from ipgraph.model.codes import Language

CASE = "银梭纺织股份有限公司诉飞梭机械有限公司，苏州市中级人民法院，(2023)苏05民初1201号"
SUM = FactChange(
    change="changed",
    article="loom-wins",
    about=CASE,
    fact="proceedings.awarded.amount",
    label="判付金额",
    before="2,000,000 CNY",
    after="3,000,000 CNY",
    words=("赔偿经济损失三百万元",),
)
NEW = FactChange(
    change="added",
    article="appeal",
    about="飞梭上诉",
    fact="article.kind",
    label="类型",
    before=None,
    after="纠纷",
    words=(),
)
EVIL = ThingChange(
    change="removed", kind="party", label="Evil\x1b[31m Ltd.", iri="https://example.org/p", articles=("a",)
)
CHANGES = Changes(
    articles=(
        ArticleChange(change="changed", id="loom-wins", title="银梭胜诉", added=0, removed=0, changed=1),
        ArticleChange(change="added", id="appeal", title="飞梭上诉", added=21, removed=0, changed=0),
        ArticleChange(change="changed", id="same", title="same", added=0, removed=0, changed=0),
    ),
    things=(
        ThingChange(change="added", kind="case", label=CASE, iri="https://example.org/c", articles=("appeal",)),
        EVIL,
    ),
    joins=(
        JoinChange(
            change="added",
            kind="party",
            first=JoinSide("appeal", "p1", "飞梭机械有限公司"),
            second=JoinSide("loom-wins", "p2", "Quick Shuttle Machinery Co., Ltd."),
            score=17.5,
            reasons=("中文全称相同", "对手相同"),
        ),
    ),
    facts=(SUM, NEW),
)


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(changes: Changes, language: Language = "zh", *, every_fact: bool = False) -> str:
    out = io.StringIO()
    write_changes(changes, "标题", out, language, every_fact=every_fact)
    return out.getvalue()


def test_everything_is_shown() -> None:
    text = shown(CHANGES)
    assert text.startswith("标题\n\n")
    rows = {line.split()[0]: line.split()[1:] for line in text.splitlines()[3:10]}
    assert rows["文章"] == ["1", "–", "2"]
    assert rows["当事人"] == ["–", "1", "–"]
    assert rows["事实"] == ["1", "–", "1"]
    assert "  ~ [1] 银梭胜诉  loom-wins  事实:新增0、移除0、变更1\n" in text
    assert "  + [2] 飞梭上诉  appeal  21项事实\n" in text
    assert "  ~ [3] same  文字有变,事实相同\n" in text
    assert f"  + {CASE}  [2]\n" in text
    joined = "飞梭机械有限公司 ([2] p1) 即 Quick Shuttle Machinery Co., Ltd. ([1] p2)"
    assert f"  + {joined}：中文全称相同; 对手相同 (17.5)\n" in text
    assert f"  {CASE}  [1]\n  ~ 判付金额：2,000,000 CNY → 3,000,000 CNY  “赔偿经济损失三百万元”\n" in text


def test_facts_of_new_articles_are_counted_or_listed() -> None:
    assert "类型" not in (text := shown(CHANGES))
    assert text.endswith("新增和移除文章的1项事实未列出;用 --all 列出。\n")
    assert "  飞梭上诉  [2]\n  + 类型：纠纷\n" in (text := shown(CHANGES, every_fact=True))
    assert "--all" not in text


def test_a_terminal_does_not_obey_what_articles_say() -> None:
    assert "\x1b" not in shown(CHANGES)
    assert "Evil\N{REPLACEMENT CHARACTER}[31m Ltd." in shown(CHANGES)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_it_fits_a_narrow_screen(monkeypatch: pytest.MonkeyPatch, language: Language) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    out = Screen()
    write_changes(CHANGES, "标题", out, language, every_fact=True)
    assert max(cell_len(line) for line in out.getvalue().splitlines()) <= 80
    assert "Machinery Co." in out.getvalue()


def test_no_difference() -> None:
    assert shown(Changes(), "en") == "标题\n\nNo difference.\n"


def test_the_words_of_both_languages_have_the_same_places() -> None:
    for key, words in load_words().items():
        assert words.en, key
        assert words.zh, key
        fields = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (words.en, words.zh)]
        assert fields[0] == fields[1], key
