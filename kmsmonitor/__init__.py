"""kmsmonitor: sees a volume licence's missed renewal coming, says why, and renews when the road opens."""

__version__ = "0.1.0"
