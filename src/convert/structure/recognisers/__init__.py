"""The row of recognisers: each looks at the page and proposes what some of its lines are."""
