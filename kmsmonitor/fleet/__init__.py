"""What leaves the machine for the systems that watch many of them, and what reads it back. Without Qt."""
