import type { Dossier } from '../../dossier/dossier.ts';
import { citationOfPart } from '../../lookup/lookUp.ts';
import type {
  BriefingAnswer,
  BriefingExport,
  BriefingList,
  BriefingShown,
  PinShown,
} from '../../team/briefing/briefingAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Action } from '../model/action.ts';
import { block, extraAfter, line, small, type TextLine, under, type ViewBlock, type ViewLine } from '../model/block.ts';
import { foreign, id, member, moment, type Piece, strong, strongForeign, type Words } from '../model/piece.ts';
import type { Quote } from '../model/quote.ts';
import type { View } from '../model/view.ts';
import { changeBlocks } from '../parts/changeBlocks.ts';
import { type Cited, citedAt, fullCitationLine, quotedUnder } from '../parts/cited.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { saidWords } from '../parts/saidLines.ts';

/** Most speakers that are named under one pin if there is little room. */
const MOST_SPEAKERS = 2;

type Briefing = BriefingShown | BriefingExport;

/** A briefing with its pins, or the briefings of a channel. */
export function briefingView(answer: BriefingAnswer, dossier: Dossier): View {
  return answer.form === 'list' ? listView(answer, dossier) : pinsView(answer, dossier);
}

/**
 * The pins with their words, their notes and who pinned them when; to be changed if the briefing is the current one. After an act only
 * those that it was about, and with a file none: the briefing itself is one press away.
 */
function pinsView(answer: Briefing, dossier: Dossier): View {
  const { version, isCurrent, pins } = answer;
  const found = foundPassages(pins.filter((pin) => isShown(pin, answer)).flatMap(markedBy), dossier);
  const view = framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'briefing',
    blocks: [...briefingBlocks(answer, dossier), ...remarksOf(answer)],
    results: resultsOf(found),
    briefing: { version, isCurrent, shows: answer.form === 'export' ? 'file' : answer.focus === null ? 'all' : 'some' },
  });
  return { ...view, foot: { readAs: '', counted: '', lines: footLines(answer) } };
}

/** The passage of a pin, with the part that is meant. */
function markedBy({ passage, words }: PinShown) {
  if (passage === null) return [];
  const isAll = words === null || (words.start === passage.start && words.end === passage.end);
  return [{ passage, sentence: isAll ? null : words }];
}

/** Whether a pin is shown: after an act those that it was about. */
function isShown({ key }: PinShown, { form, focus }: Briefing): boolean {
  return form === 'shown' && (focus === null || focus.includes(key));
}

function briefingBlocks(answer: Briefing, dossier: Dossier): readonly ViewBlock[] {
  if (answer.pins.length === 0) return [block(line([wording.briefing.empty]))];
  return answer.pins.flatMap((pin, at) => (isShown(pin, answer) ? pinBlocks(pin, at + 1, answer, dossier) : []));
}

function pinBlocks(pin: PinShown, number: number, answer: Briefing, dossier: Dossier): readonly ViewBlock[] {
  const cited = pin.passage === null ? undefined : citedAt(pin.passage, dossier, pin.words ?? pin.passage);
  const quoted =
    pin.state === 'standing' && cited !== undefined
      ? [standingBlock(pin, number, cited)]
      : changedBlocks(pin, number, cited, dossier);
  const below: readonly ViewLine[] = [...speakerLines(pin, cited, dossier), ...noteLines(pin), pinnedLine(pin)];
  const actions = answer.isCurrent ? actionsOn(pin, number, answer) : [];
  return quoted.map((one, at) => ({
    ...one,
    lines: at === quoted.length - 1 ? [...one.lines, ...below] : one.lines,
    actions: at === quoted.length - 1 ? actions : [],
    result: pin.key,
  }));
}

function standingBlock({ words }: PinShown, number: number, cited: Cited): ViewBlock {
  const { passage, document } = cited;
  const quote: Quote = {
    origin: { document: document.id },
    slice: words ?? passage,
    whole: passage,
    marks: [],
    role: 'passage',
  };
  return block(line([strong(wording.briefing.number(number))]), ...quotedUnder(cited, quote), fullCitationLine(cited));
}

function changedBlocks(
  { state, earlier, pinned }: PinShown,
  number: number,
  cited: Cited | undefined,
  dossier: Dossier,
): readonly ViewBlock[] {
  const { changed, warning, number: numbered } = wording.briefing;
  const why = state === 'standing' ? '' : changed[state];
  const title = line(warning<Piece>(strong(numbered(number)), why, id(citationOfPart(pinned))));
  if (earlier === null) return [block(title)];
  return under(title, changeBlocks(earlier, cited === undefined ? null : { ...cited, key: null }, dossier));
}

/** Who speaks, each once. */
function speakerLines({ said }: PinShown, cited: Cited | undefined, dossier: Dossier): readonly TextLine[] {
  if (cited === undefined) return [];
  const lines = new Map(
    said.map((quotation) => saidWords(quotation, cited, dossier)).map((words) => [JSON.stringify(words), words]),
  );
  return extraAfter(
    MOST_SPEAKERS,
    [...lines.values()].map((words) => line(words, 'last')),
  );
}

function noteLines({ note }: PinShown): readonly ViewLine[] {
  if (note === '') return [];
  return [{ kind: 'long', label: [strong(wording.briefing.note), ' '], text: note, isSmall: false }];
}

function pinnedLine({ by, at }: PinShown): TextLine {
  return small(wording.briefing.pinnedBy<Piece>(member(by.id, by.name), moment(at)), 'last');
}

function actionsOn({ key }: PinShown, number: number, { version, pins }: Briefing): readonly Action[] {
  return [
    { act: 'up', key, version, isPossible: number > 1 },
    { act: 'down', key, version, isPossible: number < pins.length },
    { act: 'note', key, version, isPossible: true },
    { act: 'drop', key, version, isPossible: true },
  ];
}

function footLines({ version, pins, isCurrent, isClosed, audience, last }: Briefing): readonly Words[] {
  const { facts, state, partOfChannel } = wording.briefing;
  const stateWords = isClosed ? state.closed : isCurrent ? state.current : state.other;
  return [
    facts(pins.length, stateWords, version, lastWords(last)),
    ...(audience === 'part of the channel' ? [[partOfChannel]] : []),
  ];
}

/** All briefings of a channel. */
function listView(answer: BriefingList, dossier: Dossier): View {
  const view = framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'results',
    blocks: [...answer.briefings.map(listedBlock), ...remarksOf(answer)],
  });
  return { ...view, foot: { readAs: '', counted: '', lines: [] } };
}

function listedBlock({ name, pins, isCurrent, isClosed, last }: BriefingList['briefings'][number]): ViewBlock {
  const words = wording.briefing;
  const state: Words = isCurrent ? [words.between, strong(words.current)] : isClosed ? [words.closed] : [];
  return block(line([strongForeign(name, 'name'), words.pins(pins), ...state]), small(lastWords(last)));
}

function lastWords({ what, by, at }: Briefing['last']): Words {
  const { lastChange, lastLine } = wording.briefing;
  return lastLine<Piece>(foreign(lastChange(what, by.name)), moment(at));
}
