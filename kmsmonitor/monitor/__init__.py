"""The running thing: owns the state, carries effects out, keeps history, and tells everybody by snapshots."""
