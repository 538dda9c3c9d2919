import type { Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import type { Store } from './store.ts';

/** In bytes; the last piece of a file may be shorter. */
const PIECE = 1_000_000;

/** Keeps data by its hash (SHA-256, in hexadecimal digits); what is there already is kept once. */
export async function keepPieces(
	transaction: Transaction<Schema>,
	hash: string,
	data: Uint8Array<ArrayBuffer>
): Promise<void> {
	for (let number = 0; number * PIECE < data.length; number++)
		await transaction
			.insertInto('original_pieces')
			.values({ hash, number, data: data.subarray(number * PIECE, (number + 1) * PIECE) })
			.onConflict((conflict) => conflict.columns(['hash', 'number']).doNothing())
			.execute();
}

/** The data with a hash, or its bytes from `start` up to and without `end`; empty if there are none. */
export async function readPieces(
	{ db }: Store,
	hash: string,
	start = 0,
	end = Infinity
): Promise<Uint8Array<ArrayBuffer>> {
	const first = Math.floor(start / PIECE);
	let asked = db
		.selectFrom('original_pieces')
		.select('data')
		.where('hash', '=', hash)
		.where('number', '>=', first);
	if (end < Infinity) asked = asked.where('number', '<', Math.ceil(end / PIECE));
	const pieces = await asked.orderBy('number').execute();
	const from = first * PIECE;
	const all = Buffer.concat(pieces.map(({ data }) => data));
	return new Uint8Array(all.subarray(start - from, end - from));
}
