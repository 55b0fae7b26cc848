"""Pictures taken apart: the places of their marks, their words, their classes."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
_MOVES = re.compile(r"M(-?[\d.]+) (-?[\d.]+)")


def parsed(svg: str) -> ET.Element:
    """A picture as a tree."""
    return ET.fromstring(svg)  # noqa: S314 - our own text


def size(svg: ET.Element) -> tuple[float, float]:
    """How wide and how high it is."""
    _, _, wide, high = svg.get("viewBox", "").split()
    return float(wide), float(high)


def words(svg: ET.Element) -> str:
    """What it says of itself."""
    said = svg.find(f"{SVG}desc")
    assert said is not None
    return said.text or ""


def texts(svg: ET.Element) -> list[str]:
    """Every word that is drawn."""
    return [one.text or "" for one in svg.iter(f"{SVG}text")]


def classes(svg: ET.Element) -> set[str]:
    """The kinds of everything in it."""
    return {one.get("class", "") for one in svg.iter() if one.get("class")}


def marked(svg: ET.Element) -> dict[str, list[tuple[float, float]]]:
    """The places of the marks that stand for something, by their kind."""
    found: dict[str, list[tuple[float, float]]] = {}
    for points in svg.iter(f"{SVG}g"):
        if points.get("class") == "points":
            for group in points.iter(f"{SVG}g"):
                kind = group.get("class", "")
                if kind != "points":
                    found[kind] = [at for one in group for at in places(one)]
    return found


def places(mark: ET.Element) -> Iterator[tuple[float, float]]:
    """Where one mark stands, each corner of it or each of many in one piece."""
    if mark.tag == f"{SVG}circle":
        yield float(mark.get("cx", "")), float(mark.get("cy", ""))
    elif mark.tag == f"{SVG}rect":
        side = float(mark.get("width", "")) / 2
        yield float(mark.get("x", "")) + side, float(mark.get("y", "")) + side
    for x, y in _MOVES.findall(mark.get("d", "")):
        yield float(x), float(y)
    for pair in mark.get("points", "").split():
        x, y = pair.split(",")
        yield float(x), float(y)
