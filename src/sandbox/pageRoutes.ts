import type { StandIn } from './standIn.ts';

/** Answers what is not the bot's: attachments and the page. */
export function makePage(standIn: StandIn): (request: Request) => Response | Promise<Response> {
  return (request) => {
    const { pathname } = new URL(request.url);
    const file = standIn.files.at(pathname);
    if (file === undefined) return new Response('not found', { status: 404 });
    return new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.contentType } });
  };
}
