/**
 * The declaration of the encoding must be in the first kilobyte of a page (HTML standard, 4.2.5.4). Browsers read the page
 * again if they meet it later.
 */
const REACH = 256 * 1024;

const comment = /<!--[\s\S]*?-->/gu;
const declaration = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/iu;
const xmlDeclaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/iu;

/**
 * The encoding that a page declares, right or wrong; undefined if it declares none. A declaration that can be read byte
 * by byte is none of UTF-16, whatever it says.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString('latin1');
  const declared = xmlDeclaration.exec(head)?.[1] ?? declaration.exec(head.replace(comment, ''))?.[1];
  return declared !== undefined && /^utf-?16/iu.test(declared) ? undefined : declared;
}
