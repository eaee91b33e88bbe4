import { getPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { giveWay } from '../../src/workers/giveWay.ts';

const gaveWay = giveWay();
parentPort?.postMessage({ gaveWay, priority: getPriority(0) });
