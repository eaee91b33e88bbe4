import type { QuotedRun } from '../dossier/quotedRuns.ts';
import type { Entry, Handout } from '../views/handout.ts';
import type { Words } from '../views/model/piece.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { stretchesOf, textOf } from './line.ts';
import { printable } from './plainCharacters.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #b9bec7; --soft: #5c6370; --warn: #a15c00; }
@media (prefers-color-scheme: dark) { :root { --line: #555b66; --soft: #a7adb8; --warn: #e0a050; } }
body { font: 1.05rem/1.55 Georgia, "Noto Serif", "DejaVu Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", serif;
  max-width: 42rem; margin: 2.5rem auto; padding: 0 1.2rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; }
.facts, .soft { color: var(--soft); }
blockquote { margin: .4rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); white-space: pre-line; }
article { margin: 2rem 0; break-inside: avoid; }
article > h2 { font-size: 1rem; margin: 0; color: var(--soft); }
.warning { color: var(--warn); font-weight: bold; }
.label { margin: .6rem 0 0; font-size: .9rem; color: var(--soft); }
.note { white-space: pre-line; }
sup { line-height: 0; }
ol.notes, ol.sources { font-size: .92rem; }
`;

/** A briefing as one page of HTML that needs nothing beside itself and runs no script. */
export function toHtml(handout: Handout): string {
  const { title, facts, entries, sources, changed } = handout;
  const listed = sources.map(({ words, url }) => `<li>${lineOf(words)}${url === null ? '' : `, ${linkTo(url)}`}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapedHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escapedHtml(title)}</h1>
<p class="facts">${escapedHtml(textOf(facts))}</p>
${changed === 0 ? '' : `<p class="warning">${escapedHtml(wording.handout.changed(changed))}</p>`}
${entries.map(article).join('\n')}
<h2>${wording.handout.notes}</h2>
<ol class="notes">
${entries.map(noteItem).join('\n')}
</ol>
<h2>${wording.handout.sources}</h2>
<ol class="sources">
${listed.join('\n')}
</ol>
</body>
</html>
`;
}

function article({ number, columns, words, earlier, warning, note, cut, citation }: Entry): string {
  const mark = `<sup><a href="#note-${number}" id="mark-${number}">${number}</a></sup>`;
  const both = words !== null && earlier !== null;
  const quotation = (runs: readonly QuotedRun[], before: string, after: string): string =>
    `<blockquote dir="auto">${before}${runs.map(runHtml).join('')}${after}</blockquote>`;
  const parts = [
    warning === null ? '' : `<p class="warning">⚠ ${escapedHtml(warning)}</p>`,
    both || (earlier !== null && words === null) ? labelOf(wording.handout.asPinned) : '',
    earlier === null ? '' : quotation(earlier, '', words === null ? mark : ''),
    both ? labelOf(wording.handout.asItStands) : '',
    words === null || columns === null ? '' : labelOf(escapedHtml(wording.handout.columns(columns))),
    words === null ? '' : quotation(words, cut.before ? '… ' : '', `${cut.after ? ' …' : ''}${mark}`),
    words === null && earlier === null ? `<p><bdi>${escapedHtml(citation)}</bdi>${mark}</p>` : '',
    note === '' ? '' : `${labelOf(wording.handout.note)}\n<p class="note" dir="auto">${escapedHtml(note)}</p>`,
  ];
  return `<article>\n<h2>${number}</h2>\n${parts.filter((part) => part !== '').join('\n')}\n</article>`;
}

/** `s` is text that is no longer accurate; a sign of the bot's own is set apart from the words. */
function runHtml({ text, isStruck, isSign }: QuotedRun): string {
  if (isSign) return `<sup class="soft">${escapedHtml(text)}</sup>`;
  return isStruck ? `<s>${escapedHtml(text)}</s>` : escapedHtml(text);
}

function noteItem({ number, reference, said, pinned }: Entry): string {
  const what = lineOf(joined([reference, ...said], '. '));
  const who = `<span class="soft">${lineOf(pinned)}</span>`;
  return `<li id="note-${number}" value="${number}">${what}. ${who}. <a href="#mark-${number}" aria-label="${wording.handout.back}">↩</a></li>`;
}

function labelOf(text: string): string {
  return `<p class="label">${text}</p>`;
}

function lineOf(words: Words): string {
  return stretchesOf(words)
    .map(({ text, isForeign }) => (isForeign ? `<bdi>${escapedHtml(text)}</bdi>` : escapedHtml(text)))
    .join('');
}

/** Only addresses of the web are links; everything else is text. */
function linkTo(url: string): string {
  const shown = escapedHtml(url);
  return /^https?:\/\//iu.test(url) ? `<a href="${shown}" rel="noreferrer">${shown}</a>` : `<bdi>${shown}</bdi>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that HTML shows as it is, in an element or in a quoted attribute. */
export function escapedHtml(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
