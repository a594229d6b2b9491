"""What other programs find in our files: headings, lists, notes, links, as the article has them."""
