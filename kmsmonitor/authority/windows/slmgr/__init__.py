"""slmgr's options, without VBScript: same spelling, same meaning, through Windows' own licensing service.

    words.py      the command line as slmgr reads it  -> Request
    options.py    the table: every option, declared once
    run.py        rights first, then the option       -> Answer
    show, activation, keys, timers, hosts, directory   what the options do, over a Machine (machine.py)
    text.py       an Answer as lines or as JSON, and the exit code
    system.py, elevation.py                            the real files, registry, directory and administrator's prompt

A product key is never shown whole, logged or kept: its last five characters are all that an Answer may hold.
"""
