import type { styleText } from 'node:util';
import { saidBy, wordingOf } from '../dossier/saidBy.ts';
import { contains, type Slice } from '../dossier/slice.ts';
import type { Answer, DocumentSummary, Result, Verdict } from '../json/old.ts';
import { withPicturesOfControls } from './controlCharacters.ts';
import { briefLines } from './renderBrief.ts';
import { briefingLines } from './renderBriefing.ts';
import { comparisonLines } from './renderComparison.ts';
import { personLines, personTitle } from './renderPerson.ts';
import { timelineLines } from './renderTimeline.ts';
import { watchLines } from './renderWatches.ts';

type Style = Parameters<typeof styleText>[0];

/** Applies a style where the terminal shows it: not in a pipe, not with NO_COLOR. */
export type Paint = (style: Style, text: string) => string;

/** How a result is set off from the bot's own words: a bar at the left. */
const BAR = '│ ';

/**
 * An answer as text for a terminal: the dossier's words first, the citation under them, the bot's words last. Control
 * characters are shown as pictures, never sent.
 */
export function renderText(given: Answer, paint: Paint): string {
  const answer = withPicturesOfControls(given);
  const parts = [
    ...absenceLines(answer, paint),
    ...verdictLines(answer, paint),
    ...changeLines(answer, paint),
    ...personLines(answer, paint),
    concordLines(answer, paint),
    ...timelineLines(answer, paint),
    ...watchLines(answer, paint),
    ...comparisonLines(answer, paint),
    ...briefLines(answer, paint),
    ...briefingLines(answer, paint),
    ...(showsItself(answer) ? [] : answer.results).flatMap((result, index) => {
      const title = personTitle(answer, index);
      return [...(title === undefined ? [] : [paint('bold', title)]), resultLines(result, paint)];
    }),
    ...referenceLines(answer, paint),
    ...documentLines(answer, paint),
    ...helpLines(answer, paint),
    footLines(answer, paint),
  ];
  const { readAfter } = answer;
  const read = readAfter === undefined ? [] : [`Read after “${readAfter.previous}”: “${readAfter.question}”`];
  const heading = [...(answer.heading === '' ? [] : [paint('bold', answer.heading)]), ...read];
  return `${[...heading, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

/** Whether the results stand in what was told before, in an order of its own. */
function showsItself({ timeline, comparison, brief, briefing }: Answer): boolean {
  if (brief !== undefined) return true;
  return timeline !== undefined || comparison !== undefined || briefing !== undefined;
}

function resultLines(result: Result, paint: Paint): string {
  const quoted = marked(result, paint)
    .split('\n')
    .map((line) => paint('cyan', BAR) + line);
  return [...quoted, citationLine(result, paint), ...saidByLines(result, paint)].join('\n');
}

/** The passage with its highlights bold, the sentence that answers, or the quotation, underlined, the span in it inverse. */
function marked(result: Result, paint: Paint): string {
  const focus = result.sentence === null ? (result.quotation?.parts ?? []) : [result.sentence];
  const span = result.span ?? null;
  const slices = [...result.highlights, ...focus, ...(span === null ? [] : [span])];
  const edges = new Set([result.start, result.end, ...slices.flatMap(ends)]);
  const places = [...edges].sort((a, b) => a - b);
  const pieces = places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? start;
    const text = result.text.slice(start - result.start, end - result.start);
    const isBold = result.highlights.some((one) => one.start <= start && end <= one.end);
    const isFocus = focus.some((slice) => slice.start <= start && end <= slice.end);
    const isSpan = span !== null && span.start <= start && end <= span.end;
    const styles = [
      ...(isBold ? (['bold'] as const) : []),
      ...(isFocus ? (['underline'] as const) : []),
      ...(isSpan ? (['inverse'] as const) : []),
    ];
    return styles.length === 0 ? text : paint([...styles], text);
  });
  return pieces.join('');
}

const CONCORD_WORDS = { differ: 'The passages differ:', speakers: 'Different speakers on this:' } as const;

/** How many passages agree, or each side in its own words. */
function concordLines({ concord }: Answer, paint: Paint): string {
  if (concord === undefined) return '';
  const placesOf = (places: readonly { readonly citation: string }[]): string =>
    places.map(({ citation }) => paint('green', citation)).join(', ');
  if (concord.kind === 'agree') {
    const places = concord.sides.flatMap((side) => side.places);
    return `${count(places.length, 'passage')} agree: ${placesOf(places)}`;
  }
  const sides = concord.sides.map(({ places }) => {
    const [first] = places;
    const speaker = first?.spoken === true ? `, ${first.speaker ?? 'speaker not given'}` : '';
    return `  “${first?.text ?? ''}” (${placesOf(places)}${speaker})`;
  });
  return [paint('yellow', CONCORD_WORDS[concord.kind]), ...sides].join('\n');
}

/** Under a quotation: who spoke, through whom the words came, and where else they stand. */
function saidByLines(result: Result, paint: Paint): readonly string[] {
  const said = saidBy(result)
    .map(({ text, isName }) => (isName ? paint('bold', text) : text))
    .join('');
  if (said === '') return [];
  const parallels = (result.alsoIn ?? []).map((parallel) => {
    const wording = wordingOf(parallel);
    const known = [parallel.title, parallel.source, parallel.published, `¶${parallel.passage}`].filter(
      (part) => part !== null,
    );
    return `  also in ${known.join(' · ')} · ${paint('green', parallel.citation)}${wording === null ? '' : `, ${wording}`}`;
  });
  return [`  ${said}`, ...parallels];
}

function ends({ start, end }: Slice): readonly number[] {
  return [start, end];
}

function citationLine({ title, source, published, passage, page, citation }: Result, paint: Paint): string {
  const place = `¶${passage}${page === null ? '' : ` (p. ${page})`}`;
  const known = [title, source, published, place].filter((part) => part !== null);
  return `  — ${known.join(' · ')} · ${paint('green', citation)}`;
}

function absenceLines({ command, abstained, searched, absence, results }: Answer, paint: Paint): string[] {
  if (!abstained || command === 'verify') return [];
  const what = command === 'ask' ? 'The dossier does not say.' : 'The dossier has nothing for this.';
  const where = `${count(searched.passages, 'passage')} in ${count(searched.documents, 'document')} searched.`;
  const missing =
    absence === undefined || absence.missing.length === 0
      ? []
      : [`Not in the dossier at all: ${absence.missing.join(', ')}.`];
  const nearest = (absence?.nearest ?? []).map(
    ({ term, suggestions }) => `For “${term}” it has: ${suggestions.join(', ')}.`,
  );
  const follows = results.length > 0 ? ['Nearest, but no answer:'] : [];
  return [[paint('yellow', what), where, ...missing, ...nearest, ...follows].join('\n')];
}

const VERDICT_SIGNS: Readonly<Record<Verdict['verdict'], string>> = {
  verbatim: '✓ Verbatim',
  'verbatim but cut': '✂ Verbatim, but cut',
  altered: '✎ Altered',
  'another speaker': '≠ Right words, another speaker',
  'not in the dossier': '∅ Not in the dossier',
};

const DIFFERENCE_WORDS = { replaced: 'replaced', added: 'added', removed: 'left out' } as const;

/** Each verdict with the words that differ: those of the pasted text struck or added, those of the source beside them. */
function verdictLines({ verdicts, results }: Answer, paint: Paint): string[] {
  return (verdicts ?? []).map((verdict) => {
    const { quotation, start, text, differences, speaker, claimed, citation, also, notes, nearest } = verdict;
    const part = (whole: string, from: number, slice: Slice | null): string =>
      slice === null ? '' : whole.slice(slice.start - from, slice.end - from);
    const changed = differences.map(({ kind, pasted, source, alert }) => {
      const words = [part(quotation.text, quotation.start, pasted), part(text ?? '', start ?? 0, source)];
      const shown = words.map((word) => (word === '' ? '–' : `“${word}”`)).join(' for ');
      return `  ${DIFFERENCE_WORDS[kind]}: ${shown}${alert === null ? '' : paint('yellow', ` (a ${alert})`)}`;
    });
    const given = speaker === null ? 'speaker not given' : `said by ${speaker}`;
    const said = verdict.spoken === false ? 'the document’s own words, not a quotation' : given;
    const whose =
      claimed !== null && verdict.verdict === 'another speaker' ? `${said}; the pasted text names ${claimed}` : said;
    const leftOff = [verdict.cutBefore, verdict.cutAfter]
      .filter((slice) => slice !== null)
      .map((slice) => results.find((result) => contains(result, slice)))
      .some((result) => result !== undefined);
    return [
      `${paint('bold', VERDICT_SIGNS[verdict.verdict])}: “${quotation.text}”`,
      ...changed,
      ...(citation === null ? [] : [`  ${paint('green', citation)}, ${whose}`]),
      ...(leftOff ? ['  The sentence begins before, or goes on after, the pasted words; it stands below.'] : []),
      ...(also.length === 0 ? [] : [`  The same words also stand in ${also.join(', ')}.`]),
      ...(nearest === null ? [] : [`  Nearest: ${paint('green', nearest)}`]),
      ...notes.map((note) => `  ${note}`),
    ].join('\n');
  });
}

function changeLines({ change }: Answer, paint: Paint): string[] {
  if (change === undefined) return [];
  const earlier = change.earlier.split('\n').map((line) => paint('yellow', BAR) + line);
  const now = change.now === null ? [] : [`What stands there now (${change.now}):`];
  return [[`As cited in ${change.citation}, from ${change.file}:`, ...earlier].join('\n'), ...now];
}

function referenceLines({ reference }: Answer, paint: Paint): string[] {
  if (reference === undefined) return [];
  const { text, markdown, bibtex } = reference;
  return [
    `${paint('bold', 'Text')}\n${text}`,
    `${paint('bold', 'Markdown')}\n${markdown}`,
    `${paint('bold', 'BibTeX')}\n${bibtex}`,
  ];
}

function documentLines({ documents, reading, unread }: Answer, paint: Paint): string[] {
  if (documents === undefined) return [];
  if (reading !== undefined) {
    const next = reading.next === null ? 'This is the end of the document.' : `It goes on at ¶${reading.next}.`;
    return [`${count(reading.of, 'passage')} in all. ${next}`];
  }
  const listed = documents.map((document) => documentEntry(document, paint));
  const faults = unread.map(({ file, reason }) => `  ${file}: ${reason}`);
  return [...listed, ...(faults.length === 0 ? [] : [[paint('yellow', 'Could not be read:'), ...faults].join('\n')])];
}

function documentEntry(document: DocumentSummary, paint: Paint): string {
  const { title, id, file, source, published, language, pages, passages } = document;
  const facts = [
    source,
    published,
    language,
    pages === null ? null : count(pages, 'page'),
    count(passages, 'passage'),
    file,
  ].filter((fact) => fact !== null);
  return `${title} · ${paint('green', id)}\n  ${facts.join(' · ')}`;
}

function helpLines({ help }: Answer, paint: Paint): string[] {
  return (help ?? []).map(({ name, description, example, options }) => {
    const listed = options.map(
      (option) => `    ${option.name}${option.required ? ' (required)' : ''}: ${option.description}`,
    );
    return [`${paint('bold', `/${name}`)}  ${description}`, ...listed, `    For example: ${example}`].join('\n');
  });
}

function footLines(
  { readAs, results, total, searched, notes, unread, documents, reading, help }: Answer,
  paint: Paint,
): string {
  const scope = `${count(searched.passages, 'passage')} in ${count(searched.documents, 'document')}`;
  const shown = results.length < total ? `${results.length} of ${total} found` : count(total, 'passage');
  const read = readAs === '' ? [] : [`Read as: ${readAs} — ${shown}, of ${scope}`];
  const listsUnread = unread.length > 0 && documents === undefined && help === undefined && reading === undefined;
  const faults = listsUnread
    ? [`${count(unread.length, 'file')} could not be read; \`source\` says which and why.`]
    : [];
  return [...notes, ...read, ...faults].map((line) => paint('dim', line)).join('\n');
}

/** A number with its noun: `1 passage`, `2 passages`. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
