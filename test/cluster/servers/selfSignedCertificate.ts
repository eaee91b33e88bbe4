import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate and its key, both as PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export interface CertificateOptions {
  /** Names of hosts that it is for, beside the address 127.0.0.1. */
  readonly hosts?: readonly string[];
  /** The last moment at which it is valid. In a day if left out. */
  readonly until?: Date;
}

const DAY = 86_400_000;

// Tags of ASN.1's distinguished encoding rules (ITU-T X.690).
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const GENERALIZED_TIME = 0x18;
const SEQUENCE = 0x30;
const SET = 0x31;
/** The version and the extensions of a certificate, by RFC 5280, section 4.1. */
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
/** A host's name and an address among the names that a certificate is for: section 4.2.1.6. */
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_ALTERNATIVE_NAME = [0x55, 0x1d, 0x11];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];

type Bytes = Uint8Array | readonly number[];

function lengthOf(size: number): readonly number[] {
  if (size < 0x80) return [size];
  const bytes: number[] = [];
  for (let left = size; left > 0; left >>>= 8) bytes.unshift(left & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

function element(tag: number, ...parts: readonly Bytes[]): Uint8Array {
  const content = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  return Buffer.concat([Uint8Array.from([tag, ...lengthOf(content.length)]), content]);
}

function text(tag: number, value: string): Uint8Array {
  return element(tag, Buffer.from(value, 'utf8'));
}

/** 2026-11-28T12:00:00.000Z is written 20261128120000Z. */
function time(date: Date): Uint8Array {
  return text(GENERALIZED_TIME, `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/gu, '')}Z`);
}

function extension(identifier: Bytes, value: Bytes): Uint8Array {
  return element(SEQUENCE, element(OBJECT_IDENTIFIER, identifier), element(OCTET_STRING, value));
}

function pem(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/gu) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** Makes a certificate (X.509, RFC 5280) that vouches for itself, which Node's own modules cannot. */
export function selfSignedCertificate({ hosts = ['localhost'], until }: CertificateOptions = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = element(
    SEQUENCE,
    element(SET, element(SEQUENCE, element(OBJECT_IDENTIFIER, COMMON_NAME), text(UTF8_STRING, 'verbatim tests'))),
  );
  const algorithm = element(SEQUENCE, element(OBJECT_IDENTIFIER, ECDSA_WITH_SHA256));
  const end = until ?? new Date(Date.now() + DAY);
  const names = element(
    SEQUENCE,
    ...hosts.map((host) => element(DNS_NAME, Buffer.from(host, 'ascii'))),
    element(IP_ADDRESS, [127, 0, 0, 1]),
  );
  const signed = element(
    SEQUENCE,
    element(VERSION, element(INTEGER, [2])),
    // The first bit is the sign, and the number must not begin with a zero that it does not need.
    element(INTEGER, [0x40], randomBytes(8)),
    algorithm,
    name,
    element(SEQUENCE, time(new Date(end.getTime() - 2 * DAY)), time(end)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(
      EXTENSIONS,
      element(
        SEQUENCE,
        extension(BASIC_CONSTRAINTS, element(SEQUENCE, element(BOOLEAN, [0xff]))),
        extension(SUBJECT_ALTERNATIVE_NAME, names),
      ),
    ),
  );
  const signature = sign('sha256', signed, { key: privateKey, dsaEncoding: 'der' });
  // The bit string's first byte counts the bits of its last that are not used.
  const certificate = element(SEQUENCE, signed, algorithm, element(BIT_STRING, [0], signature));
  return {
    certificate: pem('CERTIFICATE', certificate),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
