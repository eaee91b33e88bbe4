// Starts one node and one database, says where they are, and waits to be killed.
import { findTools } from './servers/findTools.ts';
import { startOpenSearchNodes } from './servers/openSearchNodes.ts';
import { startPostgres } from './servers/postgres.ts';

const tools = findTools(process.env);
if ('missing' in tools) throw new Error(tools.missing.map(({ advice }) => advice).join('\n'));
const postgres = await startPostgres(tools);
const nodes = await startOpenSearchNodes({ tools, nodes: 1, heap: 512 });
console.log(JSON.stringify({ openSearch: nodes.urls[0], postgres: postgres.url }));
setInterval(() => undefined, 60_000);
