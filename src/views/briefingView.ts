import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { BriefingJson, BriefingListJson, PinJson } from '../json/commands/briefingJson.ts';
import { wording } from '../wording/catalogue.ts';
import type { Action } from './action.ts';
import {
  block,
  extraAfter,
  line,
  quoteLine,
  small,
  type TextLine,
  under,
  type ViewBlock,
  type ViewLine,
} from './block.ts';
import { changeBlocks } from './changeBlocks.ts';
import { type Cited, citationLine } from './cited.ts';
import { foundPassages, resultsOf, saidWords } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { foreign, id, member, moment, type Piece, strong, strongForeign, type Words } from './piece.ts';
import type { View } from './view.ts';

/** Most speakers that are named under one pin if there is little room. */
const MOST_SPEAKERS = 2;

/** Every pin of a briefing with its words, its note and who pinned it when; to be changed if it is the current one. */
export function briefingView(answer: AnswerJson, dossier: Dossier): View {
  const { briefing } = answer;
  const found = foundPassages(answer, dossier);
  const view = framed(answer, {
    state: 'found',
    form: 'briefing',
    blocks: [...(briefing === undefined ? [] : briefingBlocks(briefing, found, dossier)), ...remarksOf(answer)],
    results: resultsOf(found),
  });
  if (briefing === undefined) return view;
  const { version, isCurrent } = briefing;
  return {
    ...view,
    briefing: { version, isCurrent },
    foot: { readAs: '', counted: '', lines: footLines(briefing) },
  };
}

function briefingBlocks(briefing: BriefingJson, found: readonly Cited[], dossier: Dossier): readonly ViewBlock[] {
  if (briefing.pins.length === 0) return [block(line([wording.briefing.empty]))];
  return briefing.pins.flatMap((pin) => {
    const cited = pin.result === null ? undefined : found[pin.result];
    return pinBlocks(pin, cited, briefing.isCurrent ? actionsOn(pin, briefing) : [], dossier);
  });
}

function pinBlocks(
  pin: PinJson,
  cited: Cited | undefined,
  actions: readonly Action[],
  dossier: Dossier,
): readonly ViewBlock[] {
  const quoted =
    pin.state === 'standing' && cited !== undefined ? [standingBlock(pin, cited)] : changedBlocks(pin, cited, dossier);
  const below: readonly ViewLine[] = [...speakerLines(pin, cited), ...noteLines(pin), pinnedLine(pin)];
  return quoted.map((one, at) => ({
    ...one,
    lines: at === quoted.length - 1 ? [...one.lines, ...below] : one.lines,
    actions: at === quoted.length - 1 ? actions : [],
    result: pin.key,
  }));
}

function standingBlock({ number, words }: PinJson, cited: Cited): ViewBlock {
  const { passage, document } = cited;
  const quote = {
    origin: { document: document.id },
    slice: words ?? passage,
    whole: passage,
    marks: [],
    role: 'passage',
  } as const;
  return block(line([strong(wording.briefing.number(number))]), quoteLine(quote), citationLine(cited));
}

function changedBlocks(
  { state, number, earlier, citation }: PinJson,
  cited: Cited | undefined,
  dossier: Dossier,
): readonly ViewBlock[] {
  const { changed, warning, number: numbered } = wording.briefing;
  const why = state === 'standing' ? '' : changed[state];
  const title = line(warning<Piece>(strong(numbered(number)), why, id(citation)));
  if (earlier === null || dossier.former(earlier.documentId, earlier.passage) === undefined) return [block(title)];
  const former = { document: earlier.documentId, passage: earlier.passage, file: earlier.file };
  return under(title, changeBlocks(former, cited === undefined ? null : { ...cited, key: null }, dossier));
}

/** Who speaks, each once. */
function speakerLines({ said }: PinJson, cited: Cited | undefined): readonly TextLine[] {
  if (cited === undefined) return [];
  const lines = new Map(
    said.map((quotation) => saidWords(quotation, cited)).map((words) => [JSON.stringify(words), words]),
  );
  return extraAfter(
    MOST_SPEAKERS,
    [...lines.values()].map((words) => line(words, 'last')),
  );
}

function noteLines({ note }: PinJson): readonly ViewLine[] {
  if (note === '') return [];
  return [{ kind: 'long', label: [strong(wording.briefing.note), ' '], text: note, isSmall: false }];
}

function pinnedLine({ pinnedBy, pinnedAt }: PinJson): TextLine {
  return small(wording.briefing.pinnedBy<Piece>(member(pinnedBy.id, pinnedBy.name), moment(pinnedAt)), 'last');
}

function actionsOn({ key, number }: PinJson, { version, pins }: BriefingJson): readonly Action[] {
  return [
    { act: 'up', key, version, isPossible: number > 1 },
    { act: 'down', key, version, isPossible: number < pins.length },
    { act: 'note', key, version, isPossible: true },
    { act: 'drop', key, version, isPossible: true },
  ];
}

/** All briefings of a channel. */
export function briefingListView(answer: AnswerJson): View {
  const view = framed(answer, {
    state: 'found',
    form: 'results',
    blocks: [...(answer.briefings ?? []).map(listedBlock), ...remarksOf(answer)],
  });
  return { ...view, foot: { readAs: '', counted: '', lines: [] } };
}

function listedBlock({ name, pins, isCurrent, isClosed, last }: BriefingListJson[number]): ViewBlock {
  const words = wording.briefing;
  const state: Words = isCurrent ? [words.between, strong(words.current)] : isClosed ? [words.closed] : [];
  return block(line([strongForeign(name, 'name'), words.pins(pins), ...state]), small(lastWords(last)));
}

function footLines({ version, pins, isCurrent, isClosed, audience, last }: BriefingJson): readonly Words[] {
  const { facts, state, partOfChannel } = wording.briefing;
  const stateWords = isClosed ? state.closed : isCurrent ? state.current : state.other;
  return [
    facts(pins.length, stateWords, version, lastWords(last)),
    ...(audience === 'part of the channel' ? [[partOfChannel]] : []),
  ];
}

function lastWords({ what, by, at }: BriefingJson['last']): Words {
  const { lastChange, lastLine } = wording.briefing;
  return lastLine<Piece>(foreign(lastChange(what, by.name)), moment(at));
}
