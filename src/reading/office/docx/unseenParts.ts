import { textUnder } from '../../xml/xmlElement.ts';
import type { DocumentContext } from './storyContext.ts';

const heads = /^(?:header|footer)$/u;

/** Names parts with text that no page shows: heads of no section, and pieces of text that Word keeps for later use. */
export function nameUnseenParts({ parts, apart }: DocumentContext, headsRead: ReadonlySet<string>): void {
  for (const { type, target, isExternal } of parts.package.relationshipsOf(parts.mainPart)) {
    const isUnseen = type === 'glossaryDocument' || (heads.test(type) && !headsRead.has(target));
    if (isExternal || !isUnseen) continue;
    const root = parts.rootOf(target);
    if (root !== undefined && textUnder(root).trim() !== '') apart.addUnread(target);
  }
}
