// Prints what the tests on real servers need and cannot have, one name a line: a tool that is missing, or OpenSearch itself, if Maven
// cannot fetch it here. CI asks this.
import { classPath } from './servers/classPath.ts';
import { findTools } from './servers/findTools.ts';

const tools = findTools(process.env);
if ('missing' in tools) for (const { tool } of tools.missing) console.log(tool);
else {
  try {
    classPath(tools.java, tools.maven, 'newest');
  } catch (error) {
    console.log('opensearch');
    console.error(error instanceof Error ? error.message : String(error));
  }
}
