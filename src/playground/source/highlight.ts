import { syntaxHighlighting } from '@codemirror/language';
import { tagHighlighter, tags } from '@lezer/highlight';

/** Gives each part of the YAML a class; `source.css` says how it looks, in both themes. */
export const highlighting = syntaxHighlighting(
  tagHighlighter([
    { tag: tags.definition(tags.propertyName), class: 'pg-yaml-key' },
    { tag: [tags.string, tags.special(tags.string)], class: 'pg-yaml-text' },
    { tag: tags.lineComment, class: 'pg-yaml-comment' },
    { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], class: 'pg-yaml-mark' },
  ]),
);
