"""Who writes: the reviewer's handle, and what the machine knows of who sits at it."""

import getpass
import os
import re
import socket

from workbench import __version__
from workbench.errors import UsageError
from workbench.store.events import Signature


def signature(reviewer: str) -> Signature:
    """Say who writes from where: the named reviewer, and what the machine knows of who sits at it."""
    try:
        os_user = getpass.getuser()
    except (OSError, KeyError):
        os_user = str(os.getuid())
    return Signature(reviewer, reviewer, socket.gethostname(), os_user, __version__)


def reviewer_handle(name: str) -> str:
    """Give a reviewer's handle as typed, or raise UsageError with the form it must have."""
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,39}", name):
        raise UsageError(
            f"{name!r} can't be a reviewer's handle.",
            hint="Use up to 40 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit.",
        )
    return name
