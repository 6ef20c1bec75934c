"""Bytes to values and back, without I/O: DCE/RPC packets, one RPC conversation, the lab's activation messages."""
