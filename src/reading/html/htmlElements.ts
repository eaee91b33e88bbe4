import { attribute, type HtmlElement } from './htmlNode.ts';

/** Elements whose content is never shown as text. */
export const withoutText: ReadonlySet<string> = new Set(
  'head title script style object embed canvas audio video map datalist button meter progress rp desc metadata defs symbol'.split(
    ' ',
  ),
);

/** Elements whose text begins on a new line. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li listing main menu nav noframes noscript ol optgroup p plaintext ' +
    'pre search section summary table caption thead tbody tfoot tr td th ul xmp'
  ).split(' '),
);

/** Elements inside a line that authors set apart from each other by style sheets. */
const apart = new Set('a label small span strong b time'.split(' '));

/** Whether the element begins right at the end of another in a line of parts, such as a date and a name. */
export function isPartOfLine({ name, previous, parent }: HtmlElement): boolean {
  return (
    apart.has(name) &&
    previous?.kind === 'element' &&
    apart.has(previous.name) &&
    parent !== null &&
    parent.name !== 'p' &&
    !apart.has(parent.name)
  );
}

const notesRole = /^doc-(?:footnotes?|endnotes?)$/u;
const notesClass = /(?:^|\s)(?:footnotes?|endnotes?|references|reflist)(?:\s|$)/iu;
/** `ftn1` is Word's, `ftnt1` that of Google Docs. */
const noteId = /^_?(?:fn|ftnt?|edn|footnote|endnote|cite_note)[-_:]?[\w.:-]*\d/iu;
const noteLink = /#_?(?:fn|ftnt?|edn|footnote|endnote|cite_note)(?![-_]?ref)/iu;
const backId = /^_?(?:fn|ftnt?|edn|footnote|endnote|cite)[-_]?ref/iu;
const backLink = /^(?:[\s↩↑^⤴]|\ufe0e)+$/u;

/** Whether the element is a footnote or a list of footnotes. */
export function isNotes(element: HtmlElement): boolean {
  const id = attribute(element, 'id') ?? '';
  return (
    notesRole.test(attribute(element, 'role') ?? '') ||
    notesClass.test(attribute(element, 'class') ?? '') ||
    ((element.name === 'li' || element.name === 'div' || element.name === 'p' || element.name === 'aside') &&
      noteId.test(id) &&
      !backId.test(id))
  );
}

/** Whether the link leads to a footnote: its text is the note's mark. */
export function leadsToNote(element: HtmlElement): boolean {
  return (
    element.name === 'a' &&
    (attribute(element, 'role') === 'doc-noteref' || noteLink.test(attribute(element, 'href') ?? ''))
  );
}

/** Whether the link leads from a note back to its mark and shows only arrows. */
export function leadsBack(element: HtmlElement): boolean {
  const { name, first } = element;
  return (
    name === 'a' &&
    (attribute(element, 'href') ?? '').startsWith('#') &&
    first?.kind === 'text' &&
    first.next === null &&
    backLink.test(first.data)
  );
}
