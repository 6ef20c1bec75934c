"""Who owns the licence: our own client, or Windows."""
