"""Web pages of many makes: the article is read, and nothing of what stands around it."""

import pytest

from ipgraph.errors import ArticleError
from ipgraph.read.kinds import read_bytes
from ipgraph.read.page import page_story
from tests.read.sample_files import CHINESE, ENGLISH, TITLE, TITLE_ZH, URL, make_page
from tests.read.test_story import shown

PARAGRAPHS = "".join(f"<p>{line}</p>" for line in ENGLISH)


PAID = "Loom Ltd. paid RMB 1 million to Shuttle Ltd. for the use of its weaving patents in the last ten years."


def read(html: str | bytes) -> list[tuple[str, str, str | None, list[str]]]:
    data = html if isinstance(html, bytes) else html.encode()
    articles = []
    for item in read_bytes(data, "a.html"):
        if isinstance(item, ArticleError):
            raise item
        articles.append(item)
    return shown(tuple(articles))


def body(html: str) -> list[str]:
    return read(f"<html><body><main><h1>{TITLE}</h1>{html}</main></body></html>")[0][3]


def test_a_blog() -> None:
    page = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{TITLE} - The Clay Blog</title>
      <script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
        {{"@type": "WebPage", "datePublished": "2020-01-01"}},
        {{"@type": ["BlogPosting"], "headline": "{TITLE}", "datePublished": "2024-05-03T23:30:00+08:00"}}]}}</script>
      <link rel="canonical" href="{URL}"></head>
      <body class="single has-sidebar menu-open"><a class="skip-link" href="#c">Skip to content</a>
      <header class="site-header"><p class="site-title"><a href="/">The Clay Blog</a></p></header>
      <main><article class="post category-share"><h1>{TITLE}</h1>
      <div class="entry-meta">Posted on <time datetime="2024-05-03">May 3, 2024</time> by <a href="/ann">Ann</a></div>
      <div class="entry-content">{PARAGRAPHS}
      <h2>Why it matters</h2><blockquote><p>“Clay is clay,” it said.</p></blockquote>
      <figure><img src="k.png"><figcaption>A kiln. Photo: Ann</figcaption></figure>
      <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="x">Post it</a></li></ul></div>
      <div class="relatedposts"><h3>Related</h3><p><a href="/1">Loom Ltd. loses its appeal</a></p></div></div></article>
      <div id="comments"><p>I am not at all convinced by this judgment, which overlooks what was agreed.</p></div>
      </main><footer>© 2024 The Clay Blog. Proudly made of clay.</footer></body></html>"""
    assert read(page) == [
        ("en", TITLE, "2024-05-03", [*ENGLISH, "Why it matters", "“Clay is clay,” it said."])
    ]  # fmt: skip


def test_a_court_of_old() -> None:
    page = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
      <title>{TITLE_ZH}-某市法院网</title></head><body><ul class="nav"><li><a href="/">首页</a></li></ul>
      <div class="weizhi">当前位置：<a href="/">首页</a> &gt; <a href="/n">新闻</a></div>
      <table><tr><td><div class="title">{TITLE_ZH}</div>
      <div class="info">发布时间：2024-05-03 10:30　来源：某市中级人民法院　浏览次数：1205　字号：[<a>大</a>]</div>
      <div class="TRS_Editor"><style>P {{}}</style><p>　　{CHINESE[0][:9]}
      {CHINESE[0][9:]}</p><p>　　{CHINESE[1]}</p><p>（责任编辑：张三）</p></div>
      <p><a href="p">【打印本页】</a></p><p>上一篇：<a href="/1">某公司诉某公司著作权纠纷案宣判</a></p></td>
      <td><ul><li><a href="/3">知识产权法庭工作报告</a></li></ul></td></tr></table>
      <div class="foot">版权所有：某市中级人民法院 地址：某市某路1号</div></body></html>"""
    data = page.encode("gb18030")
    assert read(data) == [("zh", TITLE_ZH, "2024-05-03", CHINESE)]
    (article,) = read_bytes(data, "a.html")
    assert not isinstance(article, ArticleError)
    (version,) = article.versions
    assert [span.of(version.content) for span in version.sources] == ["某市中级人民法院"]


def test_a_newsletter_with_items() -> None:
    items = "".join(
        f'<div class="item"><h2><a href="/{day}">{title}</a></h2><div>Date: {day} May 2024</div><p>{line}</p>'
        f'<p><a href="https://example.org/{day}">Read more</a></p></div><hr>'
        for day, title, line in ((3, TITLE, ENGLISH[0]), (6, "Loom Pays Shuttle", PAID))
    )
    page = f"<html><head><title>Pottery Weekly</title></head><body><h1>Pottery Weekly</h1>{items}</body></html>"
    assert read(page) == [
        ("en", TITLE, "2024-05-03", [ENGLISH[0]]),
        ("en", "Loom Pays Shuttle", "2024-05-06", [PAID]),
    ]
    urls = [
        span.of(version.content)
        for item in read_bytes(page.encode(), "a.html")
        if not isinstance(item, ArticleError)
        for version in item.versions
        for span in version.urls
    ]
    assert urls == ["https://example.org/3", "https://example.org/6"]


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        (f"<title>{TITLE}</title>", "", TITLE),
        (f"<title>{TITLE} | Pottery News</title>", "", TITLE),
        (f"<title>{TITLE_ZH}_陶瓷报</title>", "", TITLE_ZH),
        (f"<title>{TITLE} - Pottery - News</title>", "", TITLE),
        (f'<title>News</title><meta property="og:title" content="{TITLE}">', "", TITLE),
        (f"<title>{TITLE} | Pottery News</title>", f"<h1>Pottery News of the World</h1><h1>{TITLE}</h1>", TITLE),
        ("", f"<h1>{TITLE}</h1>", TITLE),
        ("<title> | Pottery News</title>", "", ""),
    ],
)
def test_title(head: str, heading: str, title: str) -> None:
    assert read(f"<html><head>{head}</head><body>{heading}<div>{PARAGRAPHS}</div></body></html>")[0][1] == title


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2024-05-03T23:30:00-08:00">', "2024-05-03"),
        ('<meta name="PubDate" content="2024-05-03 10:30">', "2024-05-03"),
        ('<meta name="dc.date.issued" content="20240503">', "2024-05-03"),
        ('<meta itemprop="datePublished" content="May 3, 2024">', "2024-05-03"),
        (
            '<script type="application/ld+json">[{"@type": "NewsArticle", "datePublished": "2024-05"}]</script>',
            "2024-05",
        ),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": 7}</script>', None),
        ('<script type="application/ld+json">{"@type": "Newsl</script>', None),
        ('<meta property="article:modified_time" content="2024-05-03">', None),
        ('<meta name="date" content="31 February 2024">', None),
    ],
)
def test_published(head: str, published: str | None) -> None:
    html = f"<html><head>{head}</head><body><h1>{TITLE}</h1>{PARAGRAPHS}</body></html>"
    assert page_story(html, "x").published == published


@pytest.mark.parametrize(
    ("times", "published"),
    [
        ('<time datetime="2024-05-03">3 May</time>', "2024-05-03"),
        ('<time datetime="2024-05-01">1 May</time><time pubdate datetime="2024-05-03">3 May</time>', "2024-05-03"),
        ('<time datetime="2024-05-09"></time><time class="published" datetime="2024-05-03"></time>', "2024-05-03"),
    ],
)  # fmt: skip
def test_published_by_a_time_element(times: str, published: str) -> None:
    html = f"<html><body><h1>{TITLE}</h1><div>{times}</div><div>{PARAGRAPHS}</div></body></html>"
    assert page_story(html, "x").published == published


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (f'<link rel="canonical" href="{URL}"><meta property="og:url" content="https://example.org/b">', URL),
        (f'<meta property="og:url" content="{URL}">', URL),
        (f'<script type="application/ld+json">{{"@type": "Article", "url": "{URL}"}}</script>', URL),
        ('<link rel="canonical" href="https://example.org/窑">', "https://example.org/%E7%AA%91"),
        ('<link rel="canonical" href="https://example.org/">', None),
        ('<link rel="canonical" href="/kiln/4711">', None),
        ('<link rel="canonical" href="javascript:alert(1)">', None),
        ('<link rel="canonical" href="http://[x">', None),
    ],
)  # fmt: skip
def test_address(head: str, url: str | None) -> None:
    story = page_story(f"<html><head>{head}</head><body>{PARAGRAPHS}</body></html>", "x")
    assert story.urls == ((url,) if url else ())


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>Kiln Ltd.\n  sued <b>Oven</b>&nbsp;Ltd.</p>", ["Kiln Ltd. sued Oven Ltd."]),
        ("<p>窑公司\n  起诉</p>", ["窑公司起诉"]),
        ("<p>窑公司,\n起诉</p>", ["窑公司,起诉"]),
        ("<p>It won.<br>It may appeal.</p>", ["It won.", "It may appeal."]),
        ("<p>It won.<sup><a href='#1'>[1]</a></sup></p><p>m<sup>2</sup></p>", ["It won.", "m2"]),
        ("<div>It won.<p>It may appeal.</p>It said so.</div>", ["It won.", "It may appeal.", "It said so."]),
        ("<ul><li>It won.</li><li>It may appeal.</li></ul>", ["It won.", "It may appeal."]),
        ("<pre>It won.\nIt may appeal.</pre>", ["It won.", "It may appeal."]),
        ("<p hidden>No.</p><p style='display: none'>No.</p><p aria-hidden=true>No.</p><p>It won.</p>", ["It won."]),
        ("<script>no()</script><style>no</style><template><p>No.</p></template><p>It won.</p>", ["It won."]),
        ("<p>It won.</p><p><a href='/x'>Loom Ltd. loses its appeal</a></p>", ["It won."]),
        ("<p>It won <a href='/x'>its appeal</a>.</p>", ["It won its appeal."]),
        ("<p>It won.</p><p>Share this article on a wall</p>", ["It won."]),
        (f"<p>Tags</p><p>{PAID}</p>", [PAID]),
        ("<p>It won, it said.</p><p>Related articles:</p><p>Loom loses.</p>", ["It won, it said."]),
        ("<table><tr><td>Case number</td><td>(2023) No. 5</td></tr></table>So.", ["Case number (2023) No. 5", "So."]),
        ("<table><tr><td><p>It won.</p><p>So.</p></td><td>It may.</td></tr></table>", ["It won.", "So.", "It may."]),
        ("<table><tr><td>A<table><tr><td>B</td><td>C</td></tr></table></td></tr></table>", ["A", "B C"]),
    ],
)  # fmt: skip
def test_lines(html: str, lines: list[str]) -> None:
    assert body(html) == lines


def test_columns_in_two_languages_are_read_one_after_the_other() -> None:
    rows = zip((TITLE, *ENGLISH), (TITLE_ZH, *CHINESE), strict=True)
    table = "".join(f"<tr><td>{left}</td><td><p>{right}</p></td></tr>" for left, right in rows)
    assert read(f"<html><body><table>{table}</table></body></html>") == [
        ("en", TITLE, None, ENGLISH),
        ("zh", TITLE_ZH, None, CHINESE),
    ]


def test_a_page_written_by_a_script() -> None:
    text = r"\n\n".join(ENGLISH)
    page = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "'
        f'{TITLE}", "datePublished": "2024-05-03", "articleBody": "{text}"}}</script></head>'
        "<body><div id=root></div><noscript>Switch scripts on, please.</noscript></body></html>"
    )
    assert read(page) == [("en", TITLE, "2024-05-03", ENGLISH)]


@pytest.mark.parametrize("charset", ["utf-8", "gbk", "big5", "utf-16"])
def test_encodings(charset: str) -> None:
    title = TITLE_ZH if charset != "big5" else "窯公司勝訴"
    text = "法院判決支持窯公司的訴訟請求。" if charset == "big5" else CHINESE[0]
    assert read(make_page(f"<h1>{title}</h1><p>{text}</p>", charset=charset)) == [("zh", title, None, [text])]


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<html><body></body></html>", "no text outside menus"),
        ("<html><body><nav>Home</nav><script>x</script></body></html>", "no text outside menus"),
        ("<html>" + "<div>" * 600 + "Kiln", "nested more than 512 deep"),
        ("<html>" + "<font>" * 400 + "<p>Kiln" * 6000, "leaves formatting unclosed"),
        ("<html><p>" + "x" * 1_000_001, "a paragraph of 1,000,001 characters"),
    ],
)
def test_bad_pages(html: str, said: str) -> None:
    with pytest.raises(ArticleError, match=said) as raised:
        read(html)
    assert str(raised.value).startswith("a.html: ")


def test_deep_but_not_too_deep() -> None:
    assert body("<div>" * 300 + "<p>It won.</p>" + "</div>" * 300) == ["It won."]
