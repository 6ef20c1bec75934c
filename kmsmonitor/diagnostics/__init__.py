"""Checks: facts in, findings out; and the report that a helpdesk pastes. Nothing here changes a host's count."""
