// The tests of what must last, on PostgreSQL: `keptHere.ts` sees that a server is provided. Here they are the very same ones.
import '../keeping/announcements.test.ts';
import '../keeping/audit.test.ts';
import '../keeping/briefings.test.ts';
import '../keeping/cleanUp.test.ts';
import '../keeping/database.test.ts';
import '../keeping/forgetting.test.ts';
import '../keeping/killSessions.test.ts';
import '../keeping/ledgerGrowth.test.ts';
import '../keeping/ledgerMarks.test.ts';
import '../team/announcing/rounds.test.ts';
import '../team/briefing.test.ts';
