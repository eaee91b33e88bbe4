import type { Foreign, List, Member, Mention, Moment, Piece, Words } from '../../views/model/piece.ts';
import { wording } from '../../wording/catalogue.ts';
import { mentionCommands } from './commandMentions.ts';
import { codeSpan, escapeText, inline } from './escape.ts';
import { beginning } from './ownWords.ts';
import { roomOf } from './roomOf.ts';
import { ID_ROOM, ROOMS } from './rooms.ts';
import { unbrokenDay } from './unbroken.ts';

/** A line as Markdown: the bot's own words as they are, everything else escaped and isolated. */
export function drawWords(words: Words): string {
  return words.map((part) => (typeof part === 'string' ? mentionCommands(part) : drawPiece(part))).join('');
}

function drawPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'foreign':
      return drawForeign(piece);
    case 'id':
      return identifier(piece.id);
    case 'day':
      return escapeText(unbrokenDay(wording.days.day(piece.day)));
    case 'moment':
      return drawMoment(piece);
    case 'member':
      return drawMember(piece);
    case 'mention':
      return drawMention(piece);
    case 'strong':
      return bold(mentionCommands(piece.text));
    case 'list':
      return drawList(piece);
  }
}

function drawForeign({ text, as, isStrong }: Foreign): string {
  const room = ROOMS[as];
  if (as === 'title' || as === 'short title') return italic(text, room);
  const shown = room === Number.POSITIVE_INFINITY ? inline(text) : beginning(text, room);
  return isStrong === true ? bold(shown) : shown;
}

/** An id in a code span; one too long for it is shown as its beginning. */
export function identifier(id: string): string {
  const shown = codeSpan(id);
  return roomOf(shown) <= ID_ROOM ? shown : beginning(id, ID_ROOM);
}

/** The first of the items, and how many more there are. */
function drawList({ items, most, unlisted, isSilent }: List): string {
  const more = Math.max(0, items.length - most) + unlisted;
  const shown = items.slice(0, most).map((words) => drawWords(words));
  return drawWords(wording.counting.listOf<Piece>(shown, isSilent === true ? 0 : more));
}

/** A moment by each reader's own clock. */
function drawMoment({ time, precision }: Moment): string {
  return `<t:${Math.floor(Date.parse(time) / 1000)}:${precision === 'day' ? 'd' : 'f'}>`;
}

/** Discord shows the name of today and pings nobody: mentions are off in every message. */
function drawMember({ id, name }: Member): string {
  return name === null || /^\d{15,20}$/.test(id) ? `<@${id}>` : inline(name);
}

/** Discord shows the name; an id that is none of its own is shown as it is. */
function drawMention({ of, id }: Mention): string {
  if (!/^\d{15,20}$/.test(id)) return inline(id);
  return of === 'role' ? `<@&${id}>` : `<#${id}>`;
}

const ISOLATED = /^(\u2068+)(?!\u2068)([\s\S]*?)(?<!\u2069)(\u2069+)$/u;

/** The signs go inside the isolates that are around words of others. */
function bold(shown: string): string {
  const [, before = '', inner = shown, after = ''] = ISOLATED.exec(shown) ?? [];
  // Four stars with nothing between them would be shown as such.
  if (inner.trim() === '') return shown;
  return `${before}**${inner}**${after}`;
}

/** The signs go inside the isolates: Discord reads no italics that begin or end with white space. */
function italic(title: string, room: number): string {
  const shown = beginning(title, room);
  const [, before = '', inner = shown, after = ''] = ISOLATED.exec(shown) ?? [];
  return inner.trim() === '' ? wording.citation.untitled : `${before}*${inner.trim()}*${after}`;
}
