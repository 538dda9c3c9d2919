import type { MailWords } from '#lib/language/de/mail.ts';
import { isolate } from './nouns.ts';

/** The mails that the newsroom sends, in Arabic. */
export const ar: MailWords = {
	invitation: {
		subject: (site) => `دعوة إلى غرفة أخبار ${isolate(site)}`,
		text: (by, link, until) =>
			`مرحبًا،\n\nيدعوك ${isolate(by)} إلى المشاركة في كتابة القصص. أنشئ حسابك بهذا الرابط:\n\n${link}\n\nالرابط صالح حتى ${isolate(until)} ولحساب واحد. إذا كنت لا تعرف ما المقصود، فاحذف هذه الرسالة.\n`
	},
	reset: {
		subject: (site) => `كلمة مرور جديدة لموقع ${isolate(site)}`,
		text: (by, link, until) =>
			`مرحبًا،\n\nأنشأ ${isolate(by)} لك رابطًا تضع به كلمة مرور جديدة:\n\n${link}\n\nالرابط صالح مرة واحدة وحتى ${isolate(until)}. وتبقى كلمة مرورك كما هي إلى ذلك الحين. إذا كنت لا تحتاج إلى كلمة جديدة، فاحذف هذه الرسالة.\n`
	}
};
