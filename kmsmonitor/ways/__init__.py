"""One attempt, from plan to outcome, in a worker thread: takes a plan and ports, returns an outcome, owns nothing."""
