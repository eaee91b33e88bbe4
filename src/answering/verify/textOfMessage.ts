import type { MessagePart } from '../../messagePart.ts';
import { claimedOfWhole } from './claimedBeside.ts';
import { pastedQuotations } from './pasted.ts';
import { joinSections } from './sections.ts';

/**
 * What of a message is checked, each of its texts by itself. Words are checked. A label (an author, a footer, a line in small
 * print) is checked only if it quotes. The name over words, as fields of embeds have it, is a label too, unless it is a name
 * of somebody: then it is before the words, and is held against the speaker whom the dossier gives. Empty if no text has a word.
 */
export function textOfMessage(parts: readonly MessagePart[]): string {
  return joinSections(parts.flatMap(sectionsOfPart).filter((text) => /[\p{L}\p{N}]/u.test(text)));
}

function sectionsOfPart({ kind, text, name }: MessagePart): readonly string[] {
  if (kind === 'label') return quotes(text) ? [text] : [];
  if (name === undefined) return [text];
  const label = name.trim().replace(/:$/u, '');
  const labelled = `${label}: ${text}`;
  if (claimedOfWhole(labelled).length > 0 && !label.includes('\n')) return [labelled];
  return quotes(name) ? [name, text] : [text];
}

function quotes(text: string): boolean {
  return pastedQuotations(text).some(({ quoted }) => quoted);
}
