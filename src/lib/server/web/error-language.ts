const OPENING = '<!doctype html>\n<html lang="en">';

/**
 * Says in which language the sentence of an error is, by attributes of the page, and adds a link. Kit writes an error
 * of what is no page, such as a picture, from src/error.html, which knows neither.
 */
export async function nameLanguage(
	response: Response,
	attributes: string,
	link = ''
): Promise<Response> {
	const type = response.headers.get('content-type') ?? '';
	if (response.status < 400 || !type.startsWith('text/html')) return response;
	const page = await response.text();
	const html = page.startsWith(OPENING)
		? page.replace('lang="en"', attributes).replace('</main>', `${link}</main>`)
		: page;
	const renamed = new Response(html, response);
	// Kit has said how long it was before
	renamed.headers.delete('content-length');
	return renamed;
}
