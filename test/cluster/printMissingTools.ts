// Prints the tools that the tests on real servers need and that are missing, one name a line. CI asks this.
import { findTools } from './servers/findTools.ts';

const tools = findTools(process.env);
if ('missing' in tools) for (const { tool } of tools.missing) console.log(tool);
