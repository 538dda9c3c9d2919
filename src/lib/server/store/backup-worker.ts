import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';
import type { Copy } from './backup.ts';

const { from, to } = workerData as Copy;
const database = new DatabaseSync(from, { readOnly: true, timeout: 60_000 });
// a copy of the file would lack what is in its log, or hold half of a change
database.prepare('vacuum into ?').run(to);
database.close();

const copied = new DatabaseSync(to, { readOnly: true });
const check = copied.prepare('pragma integrity_check').get();
copied.close();
if (check?.integrity_check !== 'ok') throw new Error(`${to} is damaged.`);
