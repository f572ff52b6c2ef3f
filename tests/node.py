"""Run Node, npm or npx: the system's where it is new enough, else the one from the PyPI wheel.

usage: python tests/node.py node|npm|npx ARGUMENTS…
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

NEWEST_NEEDED = (22, 19)  # Lighthouse 13 asks for it


def system_node_is_new_enough() -> bool:
    """Whether `node` is on the PATH, with npm, and at least the version that the tools need."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)\.(\d+)\.", told)
    return found is not None and (int(found[1]), int(found[2])) >= NEWEST_NEEDED


def environment() -> dict[str, str]:
    """The environment in which `node`, `npm` and `npx` are found, and this Python as $PYTHON."""
    env = {**os.environ, "PYTHON": sys.executable}
    if not system_node_is_new_enough():
        env["PATH"] = str(Path(sys.executable).parent) + os.pathsep + env.get("PATH", "")
    return env


def main() -> int:
    """Run the command in the tests folder's tool set and pass on its exit code."""
    tool, *arguments = sys.argv[1:]
    env = environment()
    program = shutil.which(tool, path=env["PATH"])
    if program is None:
        print(
            f"{tool} was not found: install Node {'.'.join(map(str, NEWEST_NEEDED))} or newer",
            file=sys.stderr,
        )
        return 1
    return subprocess.run([program, *arguments], env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
