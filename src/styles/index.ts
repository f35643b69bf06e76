// Door of the styles: importing it puts tokens and base into the page.
import './tokens.css';
import './base.css';
