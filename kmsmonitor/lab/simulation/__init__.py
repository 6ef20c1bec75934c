"""An organisation in virtual time: the step, the choice of hosts and the client table of the real programs."""
