"""What converting costs, ours beside the peers: ``python -m bench`` (see docs/bench.md)."""
