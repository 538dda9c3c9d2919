import { fail } from '@sveltejs/kit';
import { readForm } from '#lib/server/accounts/forms.ts';

/** Answers with what a link leads to, and with its secret for the next form; it uses nothing up. */
export async function openLink<Found extends object>(
	request: Request,
	find: (secret: string) => Promise<Found | undefined>
) {
	const typed = await readTyped(request, ['secret']);
	const form = await readForm('secret', request);
	if (!form.ok) return fail(400, { ...typed, faults: form.faults });
	const { secret } = form.value;
	const found = await find(secret);
	return found ? { secret, ...found } : fail(400, { problem: 'gone' as const });
}

/** What was typed into fields of a form, to be written back into it; the request can still be read. */
export async function readTyped<Field extends string>(
	request: Request,
	fields: Field[]
): Promise<Record<Field, string>> {
	const form = await request.clone().formData();
	const text = (field: string) => {
		const value = form.get(field);
		return typeof value === 'string' ? value.slice(0, 2000) : '';
	};
	return Object.fromEntries(fields.map((field) => [field, text(field)])) as Record<Field, string>;
}
