import type { Language } from '#lib/dates/language.ts';
import { DATE_LOCALES } from '#lib/language/i18n.ts';
import { MAIL_WORDS } from '#lib/language/mail.ts';
import type { MailWords } from '#lib/language/de/mail.ts';
import { needsTls } from '#lib/server/operations/inner-connections.ts';

const PATIENCE_MS = 10_000;

/** A server for mail that people are written to through. */
export type MailSettings = { url: string; from: string };

/** The settings of the environment, `undefined` where no mail is sent. @throws if one of the two is missing */
export function mailSettings(env: NodeJS.ProcessEnv): MailSettings | undefined {
	const { SMTP_URL: url, SMTP_FROM: from } = env;
	if (!url && !from) return undefined;
	const address = URL.parse(url ?? '');
	if (!from || !address?.hostname || !/^smtps?:$/.test(address.protocol))
		throw new Error(
			'Mail is sent only where SMTP_URL (smtp://… or smtps://…) and SMTP_FROM (an address) are both set.'
		);
	if (needsTls(address.hostname.replace(/^\[(.*)\]$/, '$1'), env)) demandTls(address);
	return { url: address.href, from };
}

/** Whatever else the address says, or the server offers. */
function demandTls({ searchParams }: URL): void {
	searchParams.set('requireTLS', 'true');
	searchParams.set('tls.rejectUnauthorized', 'true');
}

export type LinkMail = {
	what: keyof MailWords;
	to: string;
	/** Whoever made the link. */
	by: string;
	link: string;
	ends: number;
	language: Language;
};

/** Sends a link. False: the mail could not be handed over; why is in the log. */
export async function sendLink(
	{ url, from }: MailSettings,
	{ what, to, by, link, ends, language }: LinkMail
): Promise<boolean> {
	const words = MAIL_WORDS[language][what];
	const until = new Intl.DateTimeFormat(DATE_LOCALES[language], {
		...({ dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const)
	}).format(ends);
	const { createTransport } = await import('nodemailer');
	const transport = createTransport(url, {
		...{ from, disableFileAccess: true, disableUrlAccess: true },
		headers: { 'Auto-Submitted': 'auto-generated' }
	});
	try {
		await Promise.race([
			transport.sendMail({
				// the address is one, whatever is in it
				to: { name: '', address: to },
				subject: words.subject(new URL(link).host),
				text: words.text(by, link, `${until} UTC`)
			}),
			tooLate()
		]);
		return true;
	} catch (error) {
		// no address and no link: logs are without personal data
		console.error(`A mail could not be sent (${(error as { code?: string }).code ?? 'refused'}).`);
		return false;
	} finally {
		transport.close();
	}
}

function tooLate(): Promise<never> {
	return new Promise((_, reject) => {
		setTimeout(
			() => reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })),
			PATIENCE_MS
		).unref();
	});
}
