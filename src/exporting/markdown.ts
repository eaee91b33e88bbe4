import type { QuotedRun } from '../dossier/quotedRuns.ts';
import type { Entry, Handout } from '../views/handout.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { textOf } from './line.ts';
import { onOneLine, printable } from './plainCharacters.ts';

/** What begins a construct of Markdown (CommonMark with GitHub's extensions) anywhere in a line. */
const SPECIAL = /[\\`*_{}[\]<>#|~&!$@^]|(?<=:)\/(?=\/)|(?<=\bwww)\./giu;
/** What does so at the start of a line: bullets, numbers, underlines of headings, rules. */
const AT_START = /^(\s*)([-+=])/u;
const NUMBERED = /^(\s*\d+)([.)])/u;

/** A briefing as Markdown, with footnotes. */
export function toMarkdown(handout: Handout): string {
  const { title, facts, entries, sources, changed } = handout;
  const lines = [
    `# ${shown(title)}`,
    shown(textOf(facts)),
    ...(changed === 0 ? [] : [`**${wording.handout.changed(changed)}**`]),
    ...entries.flatMap(entryLines),
    `## ${wording.handout.sources}`,
    sources
      .map(
        ({ number, words, url }) => `${number}. ${textOf(words, escapedPart)}${url === null ? '' : `, ${linkTo(url)}`}`,
      )
      .join('\n'),
    entries.map(footnote).join('\n'),
  ];
  return `${lines.join('\n\n')}\n`;
}

function entryLines(entry: Entry): readonly string[] {
  const { number, columns, words, earlier, warning, note, cut } = entry;
  const mark = `[^${number}]`;
  const { labelled, asPinned, asItStands } = wording.handout;
  return [
    `## ${number}`,
    ...(warning === null ? [] : [`**⚠ ${shown(warning)}**`]),
    ...(earlier === null ? [] : [labelled(asPinned), quoted(earlier, '', words === null ? mark : '')]),
    ...(words === null
      ? []
      : [
          ...(earlier === null ? [] : [labelled(asItStands)]),
          ...(columns === null ? [] : [shown(wording.handout.columns(columns))]),
          quoted(words, cut.before ? '… ' : '', `${cut.after ? ' …' : ''}${mark}`),
        ]),
    ...(words === null && earlier === null ? [`${shown(entry.citation)}${mark}`] : []),
    ...(note === '' ? [] : [`**${labelled(wording.handout.note)}** ${paragraphs(note)}`]),
  ];
}

/** A quotation, each line of it behind the sign. */
function quoted(runs: readonly QuotedRun[], before: string, after: string): string {
  const lines = linesOf(runs).map(lineOfRuns);
  return `${before}${lines.join('\n')}${after}`
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** The runs of each line. */
function linesOf(runs: readonly QuotedRun[]): readonly (readonly QuotedRun[])[] {
  const lines: QuotedRun[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of printable(run.text).split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

/** One line; what is struck is between tags, which are read beside any letter, as tildes are not. */
function lineOfRuns(runs: readonly QuotedRun[]): string {
  const parts = runs.map(({ text, isStruck }) => (isStruck ? `<del>${escapedPart(text)}</del>` : escapedPart(text)));
  return asLine(parts.join(''));
}

function footnote({ number, reference, said, pinned }: Entry): string {
  return `[^${number}]: ${textOf(joined([reference, ...said, pinned], '. '), escapedPart)}.`;
}

/** An address of the web between angle brackets is a link; anything else is text. */
function linkTo(url: string): string {
  return /^https?:\/\/[^\s<>\\]+$/iu.test(url) ? `<${url}>` : shown(url);
}

function shown(text: string): string {
  return escaped(onOneLine(text));
}

function paragraphs(text: string): string {
  return printable(text)
    .split(/\n+/u)
    .map((line) => escaped(line.trim()))
    .join('\n\n');
}

/** One line of text that Markdown shows as it is. */
function escaped(line: string): string {
  return asLine(escapedPart(line));
}

/** Text that begins no construct of Markdown within a line, made so at the start of one too. */
function asLine(line: string): string {
  const inner = line.replace(AT_START, '$1\\$2').replace(NUMBERED, '$1\\$2');
  // Four spaces would make a block of code, two at the end a line break.
  return inner.trim().replace(/[ \t]{2,}/gu, ' ');
}

/** Text within a line. */
function escapedPart(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
