import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';

const FILES = { start: './start.js', test: '../../tests/run/test.js' };

function read(command: keyof typeof FILES): string {
	return readFileSync(new URL(FILES[command], import.meta.url), 'utf8');
}

// Read as a script: that is how a Node without modules would take it
test.for([
	['start', '10.24.1', 'npm start'],
	['start', '18.20.4', 'npm start'],
	['test', '18.20.4', 'npm test']
] as const)('%s on Node %s says what to do', ([command, node, again]) => {
	const source = read(command);
	const said: string[] = [];
	const process = { versions: { node }, exitCode: 0 };
	const console = { error: (text: string) => said.push(text) };
	new Script(source).runInNewContext({ process, console, parseInt });
	expect(said).toEqual([expect.stringContaining(`this is Node ${node}. Install`)]);
	expect(said[0]).toContain(`"${again}"`);
	expect(process.exitCode).toBe(1);
});

test.for(['start', 'test'] as const)('%s is written in words an old Node can read', (command) => {
	const source = read(command);
	expect(source).not.toMatch(/\?\.|\?\?|^import |^export |^\s*await import.*$|#\w+|node:/m);
});
