"""The licensing rules of a volume client, as pure functions over values.

This room knows the standard library and nothing else: no clock, no chance, no disk, no network, no log, no Qt.
"""
