"""Windows as the owner of the licence: its Software Protection Platform, read and asked through WMI.

Windows activates; we ask it to. Nothing in here speaks the licensing protocol, and no product key is read, logged or kept.
Windows activates; we ask it to. Nothing here speaks the licensing protocol, and no product key is read, logged or kept.
