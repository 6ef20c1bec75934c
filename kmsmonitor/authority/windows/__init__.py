"""Windows as the owner of the licence: its Software Protection Platform, read and asked through WMI.

Windows activates; we ask it to. Nothing here speaks the licensing protocol; no product key is read, logged or kept.
"""
