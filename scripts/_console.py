"""How a script ends that is not let finish: without a traceback, as programs of the shell do.

To import it is to ask for this: before whatever takes long to import, so that Ctrl-C in the first
second is caught too.
"""

import signal
import sys
from types import TracebackType


def say(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print one word where Ctrl-C ended the script; Python then ends it as a signal does."""
    if issubclass(kind, KeyboardInterrupt):
        print("stopped", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, trace)


sys.excepthook = say
if hasattr(signal, "SIGPIPE"):
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` ends it without a word
