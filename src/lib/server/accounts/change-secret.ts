import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Store } from '#lib/server/store/store.ts';
import { entry, record } from './audit.ts';
import { readBackupCodes } from './backup-codes.ts';

/**
 * Encrypts with a new secret of the site whatever an earlier one encrypts, and ends all sessions, whose cookies the
 * earlier one signed; nobody sets up their second factor anew. All of it is done, or nothing; doing it again does no
 * harm. No server may run meanwhile.
 */
export async function changeSecret(store: Store, before: string, after: string): Promise<void> {
	const done = entry(null, 'secret-changed');
	await store.write(async (transaction) => {
		const rows = await transaction
			.selectFrom('second_factors')
			.select(['id', 'secret', 'backup_codes'])
			.execute();
		for (const { id, secret, backup_codes } of rows) {
			const data = await symmetricDecrypt({ key: before, data: secret }).catch(() =>
				symmetricDecrypt({ key: after, data: secret })
			);
			await transaction
				.updateTable('second_factors')
				.set({
					secret: await symmetricEncrypt({ key: after, data }),
					backup_codes: await readBackupCodes(backup_codes, before)
				})
				.where('id', '=', id)
				.execute();
		}
		await transaction.deleteFrom('sessions').execute();
		await record(transaction, done);
	});
}
