"""The program's name and the five states that every face tells apart: all that the first icon needs to know."""

from __future__ import annotations

from enum import StrEnum

NAME = "kmsmonitor"


class Look(StrEnum):
    """The five states that every face tells apart, first by shape."""

    OK = "ok"
    WORKING = "working"
    ATTENTION = "attention"
    PROBLEM = "problem"
    UNKNOWN = "unknown"
