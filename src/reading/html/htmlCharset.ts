import { replaceEnclosed } from '../../text/enclosed.ts';

/**
 * The declaration of the encoding must be in the first kilobyte of a page (HTML standard, 4.2.5.4). Browsers read the page
 * again if they meet it later.
 */
const REACH = 256 * 1024;

const commentStart = /<!--/gu;
const commentEnd = /-->/gu;
const metaTag = /<meta\s[^>]*/giu;
const declaration = /charset\s*=\s*(?:["']\s*)?([\w:.-]+)/iu;
const xmlDeclaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/iu;

/** What the first tag declares that declares an encoding. */
function declaredIn(head: string): string | undefined {
  const shown = replaceEnclosed(
    head,
    commentStart,
    () => commentEnd,
    () => '',
  );
  for (const [tag] of shown.matchAll(metaTag)) {
    const declared = declaration.exec(tag)?.[1];
    if (declared !== undefined) return declared;
  }
  return undefined;
}

/**
 * The encoding that a page declares, right or wrong; undefined if it declares none. A declaration that can be read byte
 * by byte is none of UTF-16, whatever it says.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString('latin1');
  const declared = xmlDeclaration.exec(head)?.[1] ?? declaredIn(head);
  return declared !== undefined && /^utf-?16/iu.test(declared) ? undefined : declared;
}
