import Ajv from 'ajv/dist/2020.js';
import { CONCORDE, expect, STORY, test } from './journey.ts';

test('a story is exported in every format, and what gets lost is said before', async ({
	page,
	axe,
	visit
}) => {
	await visit(STORY);
	await page.getByRole('link', { name: /^Exportieren/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Exportieren' })).toBeVisible();
	await axe();

	// of nine events one has no date, and is left out
	const calendar = page.getByRole('listitem').filter({ hasText: 'iCalendar' });
	await calendar.getByText(/^Was fehlt oder sich ändert/).click();
	await expect(calendar.getByText(/Die Fundstellen fehlen bei 8 Ereignissen/)).toBeVisible();
	await axe();

	const links = page.getByRole('link', { name: /^Herunterladen: / });
	await expect(links).toHaveCount(11);
	for (const link of await links.all()) {
		const address = await link.getAttribute('href');
		const file = await link.getAttribute('download');
		const answer = await page.request.get(address!);
		const { 'content-disposition': disposition, 'content-type': type } = answer.headers();
		expect(disposition).toBe(`attachment; filename="${file}"`);
		expect(type).toMatch(/^(text|application)\/[a-z.+-]+/);
		expect((await answer.body()).length).toBeGreaterThan(1000);
	}
});

test('the schema that is published fits what is exported', async ({ request, baseURL }) => {
	const schema = await (await request.get('/schema/story.json')).json();
	const validate = new Ajv({ strict: false }).compile(schema);
	const file = await (await request.get(`${CONCORDE}/export/concorde.json`)).json();
	expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
	expect(file.$schema).toBe(`${baseURL}/schema/story.json`);
	expect(file.provenance).toMatch(
		new RegExp(`^${baseURL}${CONCORDE} \\d{4}-\\d\\d-\\d\\d sha256:[0-9a-f]{64}$`)
	);
	delete file.story.events[0].title;
	expect(validate(file)).toBe(false);

	const missing = await request.get(`${CONCORDE}/export/concorde.pages`);
	expect(missing.status(), 'a file that is not there is refused').toBe(404);
});
