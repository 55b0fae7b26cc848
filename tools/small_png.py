"""Screenshots made small: 256 colours, the frequent ones exact, packed tightly.

The browser takes the picture apart, so that nothing else has to be installed.
"""

import base64
import struct
import zlib
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import Page

COLOURS: Final = 256
SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
PIXELS: Final = """async (png) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + png;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const paint = canvas.getContext('2d');
  paint.drawImage(image, 0, 0);
  const data = paint.getImageData(0, 0, image.width, image.height).data;
  const reader = new FileReader();
  const read = new Promise((done) => { reader.onload = () => done(reader.result); });
  reader.readAsDataURL(new Blob([data]));
  return [image.width, image.height, (await read).split(',')[1]];
}"""


def small(png: bytes, blank: Page) -> bytes:
    """The same picture in at most 256 colours.

    Args:
        png: as the browser took it.
        blank: an empty page, whose browser takes the picture apart.
    """
    width, height, said = blank.evaluate(PIXELS, base64.b64encode(png).decode())
    bytes_ = np.frombuffer(base64.b64decode(said), np.uint8).reshape(-1, 4)[:, :3]
    palette, places = reduced(bytes_)
    rows = np.zeros((height, width + 1), np.uint8)
    rows[:, 1:] = places.reshape(height, width)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    body = zlib.compress(rows.tobytes(), 9)
    parts = ((b"IHDR", head), (b"PLTE", palette.tobytes()), (b"IDAT", body))
    chunks = b"".join(_chunk(name, data) for name, data in (*parts, (b"IEND", b"")))
    return SIGNATURE + chunks


def reduced(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[Any]]:
    """The most frequent colours, and for each pixel the place of the nearest one."""
    colours, place, counts = np.unique(
        pixels, axis=0, return_inverse=True, return_counts=True
    )
    kept = np.argsort(-counts, kind="stable")[:COLOURS]
    palette = colours[kept]
    apart = colours.astype(np.int32)[:, None, :] - palette.astype(np.int32)[None, :, :]
    nearest = (apart**2).sum(axis=2).argmin(axis=1)
    return palette, nearest[place.reshape(-1)].astype(np.uint8)


def _chunk(name: bytes, data: bytes) -> bytes:
    sum_ = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", sum_)
