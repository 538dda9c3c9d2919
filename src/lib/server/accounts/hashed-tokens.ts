import { createHash, randomBytes } from 'node:crypto';
import type { DBAdapter, DBTransactionAdapter } from 'better-auth';

type Row = Record<string, unknown>;
type Query = {
	model: string;
	where?: { field: string; value: unknown }[];
	data?: Row;
	update?: Row;
};
type Method = (query: Query) => Promise<unknown>;

const METHODS = [
	...(['create', 'findOne', 'findMany', 'count', 'update', 'updateMany'] as const),
	...(['delete', 'deleteMany', 'consumeOne', 'incrementOne'] as const)
];

/** The form in which a secret that was handed out is kept: whoever reads the store can use none of them. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

/**
 * An adapter that keeps only hashes of session tokens, which better-auth writes and looks up as they are. It gives
 * the token back with a row that was asked for by it; in all other rows the token is the hash.
 */
export function hashTokens<Adapter extends DBAdapter | DBTransactionAdapter>(
	adapter: Adapter
): Adapter {
	const hashing = { ...adapter };
	for (const name of METHODS) {
		const method = adapter[name] as unknown as Method;
		const ask: Method = async (query) => {
			if (query.model !== 'session') return method(query);
			const tokens = new Map<unknown, string>();
			const answer = await method(hideTokens(query, tokens));
			return Array.isArray(answer)
				? answer.map((row) => withToken(row, tokens))
				: withToken(answer, tokens);
		};
		Object.assign(hashing, { [name]: ask });
	}
	if (!('transaction' in adapter)) return hashing;
	const transaction: DBAdapter['transaction'] = (work) =>
		adapter.transaction((inside) => work(hashTokens(inside)));
	return Object.assign(hashing, { transaction });
}

function hideTokens(query: Query, tokens: Map<unknown, string>): Query {
	const hide = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(hide);
		if (typeof value !== 'string') return value;
		const hashed = hashToken(value);
		tokens.set(hashed, value);
		return hashed;
	};
	const hideIn = (row: Row | undefined) =>
		row && 'token' in row && { ...row, token: hide(row.token) };
	const hidden = { ...query };
	const where = query.where?.map((part) =>
		part.field === 'token' ? { ...part, value: hide(part.value) } : part
	);
	if (where) hidden.where = where;
	const [data, update] = [hideIn(query.data), hideIn(query.update)];
	if (data) hidden.data = data;
	if (update) hidden.update = update;
	return hidden;
}

function withToken(row: unknown, tokens: Map<unknown, string>): unknown {
	if (typeof row !== 'object' || row === null || !('token' in row)) return row;
	const token = tokens.get(row.token);
	return token === undefined ? row : { ...row, token };
}

/** A link's secret: 256 random bits. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}
