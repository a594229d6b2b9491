"""Texts as another format stores them: pages of a wiki, posts of a blog, subtitles, talk."""
