import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { elementsUnder } from '../xml/xmlElement.ts';
import { type BookPackage, bookXml } from './package.ts';

const ENCRYPTION_FILE = 'META-INF/encryption.xml';

/** Throws {@link UnreadableFile} if a chapter is encrypted (EPUB 3.3, 4.2.6.3). Fonts may be: they hold no text. */
export function checkProtection(files: ReadonlyMap<string, Uint8Array>, { spine }: BookPackage): void {
  const root = bookXml(files, ENCRYPTION_FILE);
  if (root === undefined) return;
  const chapters = new Set(spine.map(({ path }) => path));
  for (const { name, attributes } of elementsUnder(root)) {
    if (!/(?:^|[:}])CipherReference$/u.test(name)) continue;
    const path = decodeURI(attributes.URI ?? '').replace(/^\/+/u, '');
    if (chapters.has(path)) throw new UnreadableFile(wording.unread.bookEncrypted);
  }
}
