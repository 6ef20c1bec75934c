"""Sockets and resolvers: discovery through DNS, one exchange with a host, the probe. Each under one deadline."""
