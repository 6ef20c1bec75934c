"""The helpdesk's window: the chain from this PC to the licence, what was found, and how."""
