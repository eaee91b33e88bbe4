import type { Dossier } from '../../dossier/dossier.ts';
import type {
  Audited,
  DossierAccess,
  DossierAnswer,
  DossierStatus,
  GrantShown,
  ListedDossier,
} from '../../team/dossiers/dossierAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, small, type ViewBlock } from '../model/block.ts';
import {
  few,
  foreign,
  id,
  member,
  mention,
  moment,
  type Piece,
  strong,
  strongForeign,
  type Words,
} from '../model/piece.ts';
import type { FilePlace, View } from '../model/view.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { removedBlocks, stagedBlocks } from './stagedBlocks.ts';

/** Most files that could not be read whose names are listed; /source names all. */
const MOST_UNREAD = 5;

/** The dossiers themselves: which may be asked, how it is with one, and what was done. */
export function dossierView(answer: DossierAnswer, dossier: Dossier): View {
  const view = framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'settings',
    blocks: [...blocksOf(answer, dossier), ...remarksOf(answer)],
  });
  // What could not be read is said where it is asked for.
  const file = filePlaceOf(answer);
  return { ...view, foot: { ...view.foot, lines: [] }, ...(file === undefined ? {} : { file }) };
}

/** The one file that the answer is about, which buttons decide on. */
function filePlaceOf(answer: DossierAnswer): FilePlace | undefined {
  if (answer.form !== 'staged' && answer.form !== 'removed') return undefined;
  const [only, ...others] = answer.files;
  if (only === undefined || others.length > 0) return undefined;
  return { id: only.id, state: answer.form === 'staged' ? 'waits' : 'removed' };
}

function blocksOf(answer: DossierAnswer, dossier: Dossier): readonly ViewBlock[] {
  switch (answer.form) {
    case 'done':
      return [];
    case 'list':
      return answer.dossiers.map(listedBlock);
    case 'status':
      return statusBlocks(answer, dossier);
    case 'access':
      return accessBlocks(answer);
    case 'audit':
      return answer.entries.map(auditedBlock);
    case 'staged':
      return answer.files.flatMap(stagedBlocks);
    case 'removed':
      return removedBlocks(answer);
  }
}

function listedBlock({ name, documents, mayAsk, isShown, chosenBy }: ListedDossier): ViewBlock {
  const words = wording.dossiers;
  return block(
    line(words.listed<Piece>(strongForeign(name, 'listed name'), documents)),
    ...(chosenBy === null ? [] : [small([words.chosenBy[chosenBy]])]),
    ...(mayAsk ? (isShown ? [] : [small([words.askedPrivately])]) : [small([words.onlyManaged])]),
  );
}

function statusBlocks(
  { searched, lastNews, engine, isLooking }: DossierStatus,
  dossier: Dossier,
): readonly ViewBlock[] {
  const words = wording.dossiers;
  const { unread } = dossier;
  const files = unread.map(({ file, reason }) =>
    wording.sources.unreadFile<Piece>(id(file), foreign(reason, 'detail')),
  );
  return [
    block(
      line([words.holds(searched.documents, searched.passages)]),
      small(lastNews === null ? [words.neverNews] : words.lastNews<Piece>(moment(lastNews))),
      small([words.engine[engine]]),
      small([isLooking ? words.isLooking : words.isRead]),
    ),
    ...(unread.length === 0
      ? []
      : [block(line([wording.sources.unread(unread.length)]), small([few(files, MOST_UNREAD)]))]),
  ];
}

/** A block for each right: who may do it in the server, and in which channels that is otherwise. */
function accessBlocks({ grants }: DossierAccess): readonly ViewBlock[] {
  if (grants.length === 0) return [block(line([wording.access.noneSaid]))];
  return [...Map.groupBy(grants, ({ right, guild }) => `${right} ${guild}`).values()].map((of) => {
    const channels = of.filter(({ channel }) => channel !== null);
    const [wide] = of.filter(({ channel }) => channel === null);
    const [first] = of;
    const title = strong(first === undefined ? '' : wording.access.right(first.right));
    return block(
      line(wide === undefined ? [title] : wording.access.grant<Piece>(title, whoOf(wide))),
      ...(first === undefined || first.guild === null ? [] : [small(wording.access.grantOn<Piece>(id(first.guild)))]),
      ...channels.map((one) => small(wording.access.grantIn<Piece>(mention('channel', one.channel ?? ''), whoOf(one)))),
    );
  });
}

function whoOf({ right, who, roles }: GrantShown): Words {
  const { asOpened, everyone, nobody } = wording.access;
  switch (who) {
    case 'as opened':
      return [asOpened[right]];
    case 'everyone':
      return [everyone];
    case 'nobody':
      return [nobody];
    case 'roles':
      return wording.counting.list<Piece>(roles.map((role) => mention('role', role)));
  }
}

function auditedBlock({ at, by, act, dossier, what, channel }: Audited): ViewBlock {
  const words = wording.dossiers;
  const on = [
    ...(dossier === null ? [] : [foreign(dossier, 'listed name')]),
    foreign(what, 'detail'),
    mention('channel', channel),
  ];
  return block(
    line(words.audited<Piece>(moment(at), member(by.id, by.name), strong(act))),
    small(words.auditedOn<Piece>(on)),
  );
}
