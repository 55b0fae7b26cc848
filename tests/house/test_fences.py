"""The fences of pyproject.toml stand round every package, also round a new one."""

from tests.house.house import SOURCE, contract
from unhurried.cli.main import VERBS


def floors() -> list[set[str]]:
    """The packages of each floor, highest first."""
    layers = contract("The house has floors")["layers"]
    return [{name.strip(" ()") for name in layer.split("|")} for layer in layers]


def standing() -> set[str]:
    return {path.parent.name for path in SOURCE.glob("*/__init__.py")}


def below(floor: str) -> set[str]:
    [place] = [at for at, names in enumerate(floors()) if floor in names]
    return set().union(*floors()[place + 1 :])


def named(modules: list[str]) -> set[str]:
    return {module.removeprefix("unhurried.") for module in modules}


def test_every_package_has_a_floor() -> None:
    assert standing() <= set().union(*floors())


def test_every_floor_below_the_application_may_only_think() -> None:
    fenced = named(contract("Floors 0 to 5 think")["source_modules"])
    assert fenced == below("app") & standing()


def test_surfaces_reach_neither_the_thinking_floors_nor_the_adapters() -> None:
    fence = named(contract("Surfaces paint and ask")["forbidden_modules"])
    shown = {"core", "views", "kit"}  # quantities, painted data, the person's things
    reached = (below("bootstrap") | {"devices", "exports"}) & standing()
    assert fence == reached - shown - {"app"}


def test_every_surface_is_fenced_but_the_laboratory() -> None:
    fenced = named(contract("Surfaces paint and ask")["source_modules"])
    assert fenced == (floors()[1] & standing()) - {"lab"}


def test_one_door_of_the_pages_listens_and_one_opens_a_browser() -> None:
    ways = contract("Nothing in the house opens a socket")["ignore_imports"]
    assert {way.rpartition(" ")[2] for way in ways} == {"socket", "webbrowser"}
    assert all(way.startswith("unhurried.web.doors.") for way in ways)


def test_a_verb_fetched_by_name_comes_from_the_surface_or_the_lab() -> None:
    places = [place for place, _ in VERBS.values()]
    surfaces = tuple(f"unhurried.{name}." for name in floors()[1])
    assert [place for place in places if not place.startswith(surfaces)] == []
