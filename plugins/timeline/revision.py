"""Content as it was at a git revision, in a folder of its own."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


class RevisionError(Exception):
    """A revision that git does not know, or that has no content."""


@contextmanager
def content_at(revision: str, root: Path, folder: str = "content") -> Iterator[Path]:
    """Give a copy of `folder` as it was at `revision` of the repository at `root`.

    The working tree is not touched; the copy is gone afterwards. Links are left out, so that
    nothing leads outside it. Raises `RevisionError`.
    """
    done = subprocess.run(  # noqa: S603 - a list of arguments; the revision is no option
        ["git", "archive", "--format=tar", "--end-of-options", revision, folder],  # noqa: S607
        cwd=root,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        msg = f"git cannot give {folder}/ at {revision!r}: {said}"
        raise RevisionError(msg)
    with TemporaryDirectory() as place:
        _unpack(done.stdout, Path(place))
        yield Path(place) / folder


def _unpack(archive: bytes, place: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            target = (place / member.name).resolve()
            data = tar.extractfile(member) if member.isfile() else None
            if data is None or not target.is_relative_to(place.resolve()):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data.read())
