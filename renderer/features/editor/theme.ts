import type { EditorThemeClasses } from 'lexical';

/** Class names of the text's elements; the look is in `editor.css` and the css files beside it. */
export const theme: EditorThemeClasses = {
  paragraph: 'condei-p',
  heading: { h2: 'condei-h2', h3: 'condei-h3' },
  quote: 'condei-quote',
  list: {
    ul: 'condei-ul',
    ol: 'condei-ol',
    listitem: 'condei-li',
    nested: { listitem: 'condei-li-nested' },
  },
  link: 'condei-link',
  text: {
    bold: 'condei-bold',
    italic: 'condei-italic',
    underline: 'condei-underline',
    strikethrough: 'condei-strike',
    underlineStrikethrough: 'condei-underline-strike',
  },
};
