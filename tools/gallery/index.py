# SPDX-License-Identifier: MIT
"""The gallery's page: every picture small, as a link to it in full size."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from tools.gallery.looks import LOOKS, Fill


def screen_names(out: Path, fill: Fill) -> list[str]:
    """The names of a fill's pictures, in order."""
    return sorted(picture.stem for picture in (out / fill / LOOKS[0].name).glob("*.png"))


def write_index(out: Path) -> Path:
    """Writes a page that shows every picture small, as a link to it in full size."""
    file = out / "index.html"
    file.write_text("\n".join(_page(out)), "utf-8")
    return file


def _page(out: Path) -> Iterator[str]:
    yield (
        '<!DOCTYPE html><html lang="en-GB"><meta charset="utf-8"><title>QuizDesk: gallery</title>'
        "<style>body{font:16px sans-serif;background:#888;margin:1em}"
        "section>div{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}"
        "img{width:100%}figure{margin:0}a{color:#000}</style><h1>QuizDesk: gallery</h1>"
    )
    for fill in Fill:
        names = screen_names(out, fill)
        links = " · ".join(f'<a href="#{fill}-{name}">{escape(name)}</a>' for name in names)
        yield f"<h2>{fill}</h2><p>{links}</p>"
        for name in names:
            yield f'<section id="{fill}-{name}"><h3>{fill}: {escape(name)}</h3><div>'
            for look in LOOKS:
                path = f"{look.name}/{name}"
                yield (
                    f'<figure><a href="{fill}/{path}.png"><img loading="lazy" alt="{look.name}" '
                    f'src="{fill}/thumbs/{path}.jpg"></a><figcaption>{look.name}</figcaption></figure>'
                )
            yield "</div></section>"
    yield "</html>"
