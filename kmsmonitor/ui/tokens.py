"""The design tokens: colours of the two schemes, spacing, radii and type sizes. Pure values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kmsmonitor.ui.wording import Look

# Spacing in steps of 4, in logical pixels.
S1, S2, S3, S4, S5, S6 = 4, 8, 12, 16, 20, 24
CARD_RADIUS, BUTTON_RADIUS = 10, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one scheme, as `#rrggbb`; a state's colour stands on `..._soft` and on window and card."""

    dark: bool
    window: str
    card: str
    line: str
    text: str
    second: str
    accent: str
    on_accent: str
    ok: str
    ok_soft: str
    working: str
    working_soft: str
    attention: str
    attention_soft: str
    problem: str
    problem_soft: str
    unknown: str
    unknown_soft: str

    def state(self, look: Look) -> tuple[str, str]:
        """The colour of a state and the soft one beneath it."""
        pairs = {
            Look.OK: (self.ok, self.ok_soft),
            Look.WORKING: (self.working, self.working_soft),
            Look.ATTENTION: (self.attention, self.attention_soft),
            Look.PROBLEM: (self.problem, self.problem_soft),
            Look.UNKNOWN: (self.unknown, self.unknown_soft),
        }
        return pairs[look]


LIGHT = Tokens(
    dark=False,
    window="#f6f7f9",
    card="#ffffff",
    line="#e3e6eb",
    text="#1b2430",
    second="#5b6776",
    accent="#2457d6",
    on_accent="#ffffff",
    ok="#1d7c4d",
    ok_soft="#e7f4ed",
    working="#2457d6",
    working_soft="#e6edfb",
    attention="#9a6200",
    attention_soft="#fbf1dd",
    problem="#be2c2c",
    problem_soft="#fbe9e8",
    unknown="#646e7b",
    unknown_soft="#eef0f3",
)

DARK = Tokens(
    dark=True,
    window="#15191f",
    card="#1d232b",
    line="#2e3641",
    text="#edf1f6",
    second="#a3aebc",
    accent="#8ab0ff",
    on_accent="#15191f",
    ok="#5ccb93",
    ok_soft="#173226",
    working="#8ab0ff",
    working_soft="#1c2a47",
    attention="#f0b75a",
    attention_soft="#352a14",
    problem="#ff8b85",
    problem_soft="#3b2022",
    unknown="#a9b3bf",
    unknown_soft="#272e38",
)


@dataclass(frozen=True, slots=True)
class Type:
    """Type sizes in logical pixels, all times `scale` (1 for an ordinary system font)."""

    scale: float = 1.0

    @property
    def headline(self) -> int:
        """The one headline of a window."""
        return round(22 * self.scale)

    @property
    def text(self) -> int:
        """Facts and running text."""
        return round(14 * self.scale)

    @property
    def second(self) -> int:
        """What is said beside."""
        return round(12 * self.scale)

    @property
    def ring(self) -> int:
        """The number in the ring."""
        return round(36 * self.scale)
