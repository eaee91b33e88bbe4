import type { HtmlElement } from './htmlTree.ts';

/** Elements whose content is never text of the document. */
const withoutText = new Set(
  'head script style template noscript iframe object embed svg canvas audio video map select datalist textarea button input dialog nav'.split(
    ' ',
  ),
);

/** Elements whose text begins on a new line. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'legend li main menu ol p pre section summary table caption thead tbody tfoot tr td th ul'
  ).split(' '),
);

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const hiddenClass = /(?:^|\s)(?:visually-hidden|sr-only|screen-reader-text|mw-editsection|noprint)(?:\s|$)/u;
/** Parts of a page that are around its text: menus, banners, invitations to share. */
const aroundRole = /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar)$/u;
const aroundName =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|share|sharing|social|breadcrumbs?|related|promo|advert(?:isement)?s?|sidebar|menu|navbar|popup|modal)(?:$|[\s_-])/iu;

/** Whether a browser shows nothing of the element, or something else than text. */
export function isHidden(element: HtmlElement): boolean {
  return (
    withoutText.has(element.localName) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    hiddenStyle.test(element.getAttribute('style') ?? '') ||
    hiddenClass.test(element.getAttribute('class') ?? '')
  );
}

/** Whether the element is around the text of the page, by its role or by its class and id. */
export function isAroundText(element: HtmlElement): boolean {
  if (element.localName === 'body' || element.localName === 'html' || element.localName === 'main') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return (
    aroundRole.test(element.getAttribute('role') ?? '') || (element.localName !== 'article' && aroundName.test(names))
  );
}

const notesRole = /^doc-(?:footnotes?|endnotes?)$/u;
const notesClass = /(?:^|\s)(?:footnotes?|endnotes?|references|reflist)(?:\s|$)/iu;
const noteId = /^(?:fn|footnote|endnote|cite_note)[-_:]?[\w.:-]*\d/iu;
const noteLink = /#(?:fn|footnote|endnote|cite_note|_ftn|_edn)(?!ref)(?!-ref)(?!_ref)/iu;
const backLink = /^(?:[\s↩↑^⤴]|\ufe0e)+$/u;

/** Whether the element is a footnote or a list of footnotes. */
export function isNotes(element: HtmlElement): boolean {
  return (
    notesRole.test(element.getAttribute('role') ?? '') ||
    notesClass.test(element.getAttribute('class') ?? '') ||
    (element.localName === 'li' && noteId.test(element.getAttribute('id') ?? ''))
  );
}

/** Whether the link leads to a footnote: its text is the note's mark. */
export function leadsToNote(element: HtmlElement): boolean {
  return (
    element.localName === 'a' &&
    (element.getAttribute('role') === 'doc-noteref' || noteLink.test(element.getAttribute('href') ?? ''))
  );
}

/** Whether the link leads from a note back to its mark and shows only arrows. */
export function leadsBack(element: HtmlElement): boolean {
  return (
    element.localName === 'a' &&
    (element.getAttribute('href') ?? '').startsWith('#') &&
    backLink.test(element.firstChild?.textContent ?? '') &&
    element.firstChild?.nextSibling === null
  );
}
