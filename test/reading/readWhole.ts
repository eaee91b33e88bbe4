// A process that reads files for a test, and sends the whole outcome of each.
import { serveReading } from '../../src/reading/apart/serveReading.ts';
import type { FoundFile } from '../../src/reading/folder.ts';

// Sound: the test sends files that it found.
serveReading((request, reader) => reader.read(request as FoundFile));
