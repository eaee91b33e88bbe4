/** The person and the channel: the ids of a person and a channel. */
export interface Place {
  readonly user: string;
  readonly channel: string;
}

/** What the sandbox would not do, in its own words. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

async function answered(response: Promise<Response>): Promise<unknown> {
  const settled = await response.catch(() => {
    throw new Refused('The sandbox does not answer: it was stopped, or has crashed. Start it again with “npm start”.');
  });
  const body: unknown = await settled.json().catch(() => ({ error: `the sandbox answered ${settled.status}` }));
  if (typeof body === 'object' && body !== null && 'error' in body) throw new Refused(String(body.error));
  return body;
}

/** Asks the sandbox; `Answer` is what pageData.ts says of that path. Throws {@link Refused}. */
export async function get<Answer>(path: string, query: Readonly<Record<string, string>> = {}): Promise<Answer> {
  // Both ends are typed by pageData.ts, and nothing but the sandbox that served this page is ever asked.
  return (await answered(fetch(`/sandbox/${path}?${new URLSearchParams(query)}`))) as Answer;
}

async function post(path: string, body: unknown): Promise<unknown> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await answered(fetch(`/sandbox/${path}`, init));
  return typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : undefined;
}

/** Acts as someone somewhere; the verbs are those of pageActs.ts. Throws {@link Refused}. */
export function act(place: Place, verb: string, rest: object = {}): Promise<unknown> {
  return post('act', { verb, ...place, ...rest });
}

/** Presses a switch of the switchboard. Throws {@link Refused}. */
export function switchFault(fault: string): Promise<unknown> {
  return post('faults', { fault });
}

/** Has another application post a sample in a channel. Throws {@link Refused}. */
export function postSample(sample: string, channel: string): Promise<unknown> {
  return post('samples', { sample, channel });
}

/** Calls `changed` now and after every change, one call at a time; `lost` says whether the sandbox is away. Returns how to stop. */
export function watch(changed: () => Promise<void>, lost: (isLost: boolean) => void): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await changed();
    }
    running = false;
  };
  const source = new EventSource('/sandbox/changes');
  source.addEventListener('open', () => lost(false));
  source.addEventListener('error', () => lost(true));
  source.addEventListener('changed', () => void run());
  return () => source.close();
}

/** A file in the form in which the sandbox takes it. */
export async function uploadOf(file: File): Promise<{ filename: string; contentType: string; base64: string }> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Refused(`cannot read ${file.name}`));
    reader.readAsDataURL(file);
  });
  const base64 = address.slice(address.indexOf(',') + 1);
  return { filename: file.name, contentType: file.type || 'application/octet-stream', base64 };
}
