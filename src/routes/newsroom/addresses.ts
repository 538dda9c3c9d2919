/** Where a form of this page is sent: to one of its actions, in the language that the page was asked for. */
export function actionAddress(url: URL, action: string): string {
	return `?/${action}${languageQuery(url, '&')}`;
}

/** The language that an address names, to be put behind another one. */
export function languageQuery(url: URL, sign: '?' | '&' = '?'): string {
	const language = url.searchParams.get('lang');
	return language ? `${sign}lang=${encodeURIComponent(language)}` : '';
}

/** This page in another language; not what was done with it. */
export function inLanguage(url: URL, language: string): string {
	const query = new URLSearchParams();
	for (const [name, value] of url.searchParams)
		if (!name.startsWith('/') && name !== 'done') query.append(name, value);
	query.set('lang', language);
	return `?${query}`;
}
