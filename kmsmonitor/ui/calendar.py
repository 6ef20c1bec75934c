"""The forms in which the faces say moments, and how English says them. Pure; `ui/languages.py` has the other languages.

Written here and not by `strftime`, which would ask the process' own locale.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Form(StrEnum):
    """The forms, each named and shown by how English says it: the value is its pattern.

    `ddd`, `dddd`: name of the day; `d`: its number; `MMM`, `MMMM`: name of the month (the signs of QLocale's patterns).
    """

    WEEKDAY = "dddd"
    MONTH_SHORT = "MMM"
    MONTH_YEAR_SHORT = "MMM yyyy"
    DAY = "d MMMM"
    DAY_SHORT = "d MMM"
    WEEKDAY_DAY = "dddd d MMMM"
    WEEKDAY_DAY_SHORT = "ddd d MMM"
    DATE = "d MMMM yyyy"
    DATE_SHORT = "d MMM yyyy"
    WEEKDAY_DATE = "dddd d MMMM yyyy"
    CLOCK = "HH:mm"
    CLOCK_SECONDS = "HH:mm:ss"


def english(when: datetime, form: Form) -> str:
    """`Tuesday 17 November 2026`, `09:12`; `when` is taken as it stands, in its own zone."""
    day, month = _DAYS[when.weekday()], _MONTHS[when.month - 1]
    signs = {
        "dddd": day, "ddd": day[:3], "d": str(when.day), "MMMM": month, "MMM": month[:3], "yyyy": str(when.year),
        "HH:mm": f"{when:%H:%M}", "HH:mm:ss": f"{when:%H:%M:%S}",
    }  # fmt: skip
    return " ".join(signs[sign] for sign in form.value.split(" "))
