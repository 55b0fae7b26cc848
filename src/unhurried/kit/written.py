"""How tenths of a millimetre are written among the numbers of a reason."""


def written(tenths: int) -> str:
    """Write tenths of a millimetre in millimetres, as a person would.

    >>> written(130), written(135)
    ('13', '13.5')
    """
    return f"{tenths / 10:g}"
