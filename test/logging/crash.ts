// A program that ends by an error that nobody catches, which carries what was sent to Discord.
import { logCrashes, openLog, standardError } from '../../src/logging/botLog.ts';

const { log } = openLog({
  level: 'info',
  redaction: { secrets: ['a secret'], questions: false },
  out: standardError(),
});
logCrashes(log);
const url = 'https://discord.com/api/v10/webhooks/112233445566778899/short-token-1/messages/@original';
void Promise.reject(Object.assign(new Error('cannot send “zibbel” with a secret'), { requestBody: 'zibbel', url }));
