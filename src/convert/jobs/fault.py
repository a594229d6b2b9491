"""From whatever was raised to a finding and an exit status."""

from __future__ import annotations

from convert.diagnostic import Diagnostic, error
from convert.errors import ConvertError, ExitStatus
from convert.version import __version__


def explained(fault: Exception) -> tuple[Diagnostic, ExitStatus]:
    """What to say of ``fault``: what it holds or, if it is none of ours, that it is a bug.

    Example:
        >>> explained(ZeroDivisionError("division by zero"))[1].name
        'BUG'
    """
    if isinstance(fault, ConvertError):
        return fault.diagnostic, fault.status
    reason = " ".join(f"{type(fault).__name__}: {fault}{_where(fault)}".split())
    return error("bug", version=__version__, reason=reason), ExitStatus.BUG


def _where(fault: Exception) -> str:
    """The module and line that raised ``fault``: it may be somebody's plug-in."""
    last = fault.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None:
        return ""
    return f" ({last.tb_frame.f_globals.get('__name__', '?')}:{last.tb_lineno})"
