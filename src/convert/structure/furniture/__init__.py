"""What stands on a page without belonging to the article; taken out before lines are joined."""
