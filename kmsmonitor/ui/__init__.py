"""The faces: tray and windows. They show snapshots and send intents; they decide nothing and ask nobody."""
