"""The organisation in a box: DNS, KMS hosts and virtual time, for the demo, the training ground and the tests."""
