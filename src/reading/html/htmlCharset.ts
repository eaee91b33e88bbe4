/**
 * The declaration of the encoding must be in the first kilobyte of a page (HTML standard, 4.2.5.4). Browsers read the page
 * again if they meet it later.
 */
const REACH = 256 * 1024;

const declaration = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/iu;
const xmlDeclaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/iu;

/** The encoding that a page declares, right or wrong; undefined if it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString('latin1');
  return xmlDeclaration.exec(head)?.[1] ?? declaration.exec(head)?.[1];
}
