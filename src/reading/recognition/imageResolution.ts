const PNG = [0x89, 0x50, 0x4e, 0x47];
const METRES_AN_INCH = 0.0254;
const CENTIMETRES_AN_INCH = 2.54;
/** Programs that know nothing of resolution write 72 or 96; scanners write 100 and more. */
const LEAST_SCANNED = 100;

/**
 * The dots per inch that a PNG (chunk pHYs, PNG 3rd edition §11.3.4.3) or JPEG (JFIF 1.02, APP0) says it was scanned with;
 * null if it says nothing, or only what every picture on a screen says.
 */
export function imageResolution(bytes: Uint8Array): number | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dots = PNG.every((byte, at) => data[at] === byte) ? pngResolution(data) : jfifResolution(data);
  return dots === null || dots < LEAST_SCANNED ? null : Math.round(dots);
}

function pngResolution(data: Buffer): number | null {
  let at = 8;
  while (at + 8 <= data.length) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') return null;
    if (type === 'pHYs' && at + 17 <= data.length) {
      return data[at + 16] === 1 ? data.readUInt32BE(at + 8) * METRES_AN_INCH : null;
    }
    at += length + 12;
  }
  return null;
}

function jfifResolution(data: Buffer): number | null {
  if (data.length < 18 || data.toString('latin1', 6, 11) !== 'JFIF\0') return null;
  const dots = data.readUInt16BE(14);
  const unit = data[13];
  return unit === 1 ? dots : unit === 2 ? dots * CENTIMETRES_AN_INCH : null;
}
