import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/** The simple query that Kysely ends a transaction with, as PostgreSQL's protocol writes it. */
const COMMIT = Buffer.from('commit\0');

/**
 * Stands between a server and PostgreSQL, and is a bad line: it cuts the answer of every fifth COMMIT, delays what it
 * passes on, and drops connections now and then.
 */
export async function startBadLine(to: string) {
	const figures = { commits: 0, cut: 0, dropped: 0 };
	const open = new Set<() => void>();
	const server = createServer((client) => {
		const database = createConnection(to);
		const drop = () => {
			client.destroy();
			database.destroy();
			open.delete(drop);
		};
		open.add(drop);
		let isCut = false;
		pass(client, database, (piece) => {
			if (piece.includes(COMMIT) && ++figures.commits % 5 === 0) isCut = true;
			return true;
		});
		pass(database, client, () => {
			if (!isCut) return true;
			figures.cut++;
			drop();
			return false;
		});
		for (const socket of [client, database]) socket.on('error', drop).on('close', drop);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const dropping = setInterval(() => {
		const [first] = open;
		if (!first) return;
		figures.dropped++;
		first();
	}, 2000);
	return {
		port: (server.address() as AddressInfo).port,
		figures,
		close() {
			clearInterval(dropping);
			for (const drop of open) drop();
			server.close();
		}
	};
}

/** Hands on what `look` lets through, in order, each piece a little late. */
function pass(from: Socket, to: Socket, look: (piece: Buffer) => boolean): void {
	let last = Promise.resolve();
	from.on('data', (piece) => {
		if (!look(piece)) return;
		const late = Math.random() < 0.1 ? 50 * Math.random() : 0;
		last = last
			.then(() => new Promise<void>((done) => (late > 0 ? setTimeout(done, late) : done())))
			.then(() => {
				if (!to.destroyed) to.write(piece);
			});
	});
}
