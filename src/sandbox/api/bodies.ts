import { LIMITS } from '../world/limits.ts';
import { refusal } from './apiError.ts';
import { limitedBody } from './limitedBody.ts';

/** A file that came in with a request, under its form field (`files[0]`). */
export interface ReceivedFile {
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface ReceivedBody {
  /** The JSON body; for multipart its `payload_json` or, without one, its text fields. Undefined without a body. */
  readonly json: unknown;
  readonly files: readonly ReceivedFile[];
}

/** A form with files: as many and as large as a message may have, with their JSON. */
const FORM_BYTES = LIMITS.attachments * LIMITS.uploadBytes + LIMITS.jsonBytes;

/** Reads a request's body, JSON or multipart. Throws Discord's refusal for a body that is too large, and for JSON that cannot be parsed. */
export async function readBody(request: Request): Promise<ReceivedBody> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) {
    const bytes = await limitedBody(request, FORM_BYTES);
    return readForm(await formOf(bytes, type));
  }
  const text = new TextDecoder().decode(await limitedBody(request, LIMITS.jsonBytes));
  return { json: text === '' ? undefined : parse(text), files: [] };
}

/** Throws Discord's refusal for a form that is none. */
async function formOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    throw refusal('invalidForm');
  }
}

async function readForm(form: FormData): Promise<ReceivedBody> {
  const files: ReceivedFile[] = [];
  const fields: Record<string, string> = {};
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      fields[field] = value;
      continue;
    }
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ field, filename: value.name, contentType: value.type || 'application/octet-stream', bytes });
  }
  const payload = fields.payload_json;
  return { json: payload === undefined ? fields : parse(payload), files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalidJson');
  }
}
