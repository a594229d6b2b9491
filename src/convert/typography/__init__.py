"""What is known of CJK text before any font or page; pure values, in em."""
