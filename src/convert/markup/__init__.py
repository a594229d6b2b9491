"""An article and a theme as XHTML and CSS, for every format that is made of them."""
