import { LANGUAGES } from '#lib/dates/language.ts';
import * as v from 'valibot';
import { isBreached } from './breached-passwords.ts';
import { isCommonPassword } from './common-passwords.ts';
import { ROLES } from './roles.ts';

/** A form of the newsroom is never longer than this (bytes). */
export const MAX_FORM = 20_000;

// the shortest and longest that better-auth is told, too
export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 200;
/** Longest comment, in UTF-16 units. */
export const MAX_TEXT = 2000;
/** How often a field of a list may come. */
const MAX_LISTED = 500;
/** The fields that a form may have several times. */
const LISTS = new Set(['people']);

/** Faults of a field; `language` has a sentence for each. */
const FAULTS = [
	'name',
	'email',
	'short',
	'long',
	'simple',
	'breached',
	'same',
	'code',
	'text',
	'link',
	'nobody',
	'field'
] as const;
export type FieldFault = (typeof FAULTS)[number];

const CONTROL = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u;
const line = (fault: FieldFault, max: number) =>
	v.pipe(
		v.string(fault),
		v.trim(),
		v.maxLength(max, fault),
		v.check((text) => !CONTROL.test(text), fault)
	);

const name = v.pipe(line('name', 80), v.minLength(1, 'name'));
const email = v.pipe(line('email', 254), v.toLowerCase(), v.email('email' satisfies FieldFault));
/** One that is typed again: whatever it is, it is compared with the one that is kept. */
const password = v.pipe(
	v.string('field'),
	v.minLength(1, 'field'),
	v.maxLength(MAX_PASSWORD, 'long')
);
const newPassword = v.pipe(
	v.string('field'),
	v.minLength(MIN_PASSWORD, 'short'),
	v.maxLength(MAX_PASSWORD, 'long'),
	// "aaaaaaaaaaaa", "121212121212"
	v.check((text) => new Set(text).size > 4, 'simple'),
	v.check((text) => !isCommonPassword(text), 'simple')
);
const id = v.pipe(v.string('field'), v.regex(/^[\w-]{1,64}$/, 'field'));
/** What a link says behind its `#`, by itself or with the link. */
const secret = v.pipe(
	v.string('link'),
	v.trim(),
	v.maxLength(2000, 'link'),
	v.transform((link) => link.slice(link.lastIndexOf('#') + 1)),
	v.regex(/^[\w-]{43}$/, 'link')
);
const days = v.pipe(v.picklist(['1', '7', '30'], 'field'), v.transform(Number));
const role = v.picklist(ROLES, 'field');
/** The id of an event, which the author has made of its title. */
const event = v.pipe(v.string('field'), v.minLength(1, 'field'), v.maxLength(200, 'field'));
const hash = v.pipe(v.string('field'), v.regex(/^[\da-f]{64}$/, 'field'));
/** A text of several lines. */
const text = v.pipe(
	v.string('text'),
	v.trim(),
	v.minLength(1, 'text'),
	v.maxLength(MAX_TEXT, 'text')
);
const code = v.pipe(
	v.string('code'),
	v.transform(spellCode),
	// six digits of an app, or one that was written down: four times six, of an earlier Fundstelle twice five
	v.regex(/^(\d{6}|([a-z2-9]{6}-){3}[a-z2-9]{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/, 'code')
);

/** A code as it was handed out, however it was typed. */
function spellCode(text: string): string {
	const letters = text.replaceAll(/[\s\p{Pd}]/gu, '');
	if (letters.length === 24) return (letters.toLowerCase().match(/.{6}/g) ?? []).join('-');
	return letters.length === 10 ? `${letters.slice(0, 5)}-${letters.slice(5)}` : letters;
}

/** Each has exactly these fields: one more is as wrong as one less. */
export const FORMS = {
	signIn: v.strictObject({ email, password }),
	code: v.strictObject({ code }),
	secret: v.strictObject({ secret }),
	newcomer: v.strictObject({ secret, name, email, password: newPassword }),
	password: v.pipe(
		v.strictObject({ password, newPassword }),
		v.forward(
			v.check(({ password, newPassword }) => password !== newPassword, 'same'),
			['newPassword']
		)
	),
	reset: v.strictObject({ secret, newPassword }),
	again: v.strictObject({ password }),
	one: v.strictObject({ id }),
	role: v.strictObject({ id, role }),
	invitation: v.strictObject({
		role,
		note: line('field', 120),
		days,
		// where mail is sent
		email: v.exactOptional(v.union([v.literal(''), email], 'email')),
		language: v.exactOptional(v.picklist(LANGUAGES, 'field'))
	}),
	right: v.strictObject({ event, hash }),
	wrong: v.strictObject({ event, hash, reason: text }),
	sharing: v.pipe(
		v.strictObject({
			audience: v.picklist(['private', 'people', 'all'], 'field'),
			people: v.optional(v.pipe(v.array(id), v.maxLength(MAX_LISTED, 'field')), [])
		}),
		v.forward(
			v.check(({ audience, people }) => audience !== 'people' || people.length > 0, 'nobody'),
			['people']
		)
	),
	link: v.strictObject({ days }),
	site: v.strictObject({ checks: v.picklist(['on', 'off'], 'field') }),
	factor: v.strictObject({ factor: v.picklist(['on', 'off'], 'field') }),
	nothing: v.strictObject({})
};

/** The fields in which a password is chosen. */
const CHOOSING: Partial<Record<keyof typeof FORMS, string>> = {
	...{ newcomer: 'password', password: 'newPassword', reset: 'newPassword' }
};

export type Faults = Record<string, FieldFault>;
export type Form<Name extends keyof typeof FORMS> = v.InferOutput<(typeof FORMS)[Name]>;
export type Read<Name extends keyof typeof FORMS> =
	{ ok: true; value: Form<Name> } | { ok: false; faults: Faults };

/** Reads a form; `faults` has the first of each field, and one for `form` where a field is not of it. */
export async function readForm<Name extends keyof typeof FORMS>(
	name: Name,
	request: Request
): Promise<Read<Name>> {
	const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
	for (const [field, value] of await request.formData()) {
		const list = LISTS.has(field) ? ((fields[field] ?? []) as unknown[]) : undefined;
		if (list && typeof value === 'string') {
			fields[field] = [...list, value];
			continue;
		}
		if (field in fields || typeof value !== 'string')
			return { ok: false, faults: { form: 'field' } };
		fields[field] = value;
	}
	const read = v.safeParse(FORMS[name] as v.GenericSchema<unknown, Form<Name>>, fields);
	if (read.success) {
		const field = CHOOSING[name];
		if (field !== undefined && (await isBreached(fields[field] as string)))
			return { ok: false, faults: { [field]: 'breached' } };
		return { ok: true, value: read.output };
	}
	const faults: Faults = {};
	for (const { path, message } of read.issues) {
		const field = String(path?.[0]?.key ?? 'form');
		// valibot has sentences of its own for a field that is missing, or not of the form
		if (isFault(message)) faults[field] ??= message;
		else faults[Object.hasOwn(FORMS[name].entries, field) ? field : 'form'] ??= 'field';
	}
	return { ok: false, faults };
}

function isFault(message: string): message is FieldFault {
	return FAULTS.includes(message as FieldFault);
}
