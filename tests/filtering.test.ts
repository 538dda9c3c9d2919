import type { Locator, Page } from '@playwright/test';
import { CONCORDE, expect, STORY, test } from './journey.ts';

test('by company @firefox', async ({ page, visit, axe }) => {
	await visit(STORY);
	await expect(buttonsIn(page)).toHaveCount(8);
	await expect(numbersIn(page)).toHaveCount(11);

	await test.step('one company leaves its events in the list, in the article and on the timeline', async () => {
		await page.getByRole('checkbox', { name: 'OpenAI 4' }).check();
		await expect(page.getByRole('status').filter({ hasText: '4 von 9 Ereignissen' })).toBeVisible();
		await expect(page).toHaveURL(/\?company=openai$/);
		await expect(titlesIn(page)).toHaveText([
			...['OpenAI gegründet', 'OpenAI in Tesla?', 'Klage gegen OpenAI', 'Klage zurückgezogen']
		]);
		expect(await numberedIn(page)).toEqual([3, 5, 1, 3, 2]);
		await expect(page.locator('mark').filter({ hasText: 'Musk orderte letztens' })).toHaveCount(0);
		await expect(page.getByRole('article').getByText('Musk orderte letztens')).toBeVisible();
		await expect(page.getByRole('group', { name: 'Ereignisse zu Absatz 3' })).toHaveCount(0);
		await axe();
	});

	await test.step('what is filtered out stays on the timeline as a faint mark, unless a switch hides it', async () => {
		const filteredOut = page.getByLabel('Ereignis 4: CNBC berichtet über Nvidia');
		await expect(filteredOut).toBeVisible();
		await expect(filteredOut).toHaveJSProperty('inert', true);
		const left = page.getByLabel('Ereignis 5: Klage zurückgezogen, 11. Juni 2024');
		await expect(left).toHaveJSProperty('inert', false);

		await page.getByText('Zeichen', { exact: true }).click();
		await page.getByRole('switch', { name: 'Ausgefilterte blass zeigen' }).uncheck();
		await expect(filteredOut).toHaveCount(0);
		await expect(left).toBeVisible();
		await page.getByRole('switch', { name: 'Ausgefilterte blass zeigen' }).check();
		await expect(filteredOut).toBeVisible();
		await page.getByText('Zeichen', { exact: true }).click();
		await page.getByRole('checkbox', { name: 'OpenAI 4' }).uncheck();
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
	});

	await test.step('one click shows all again, and back undoes each step', async () => {
		await page.getByRole('checkbox', { name: 'Oracle 2' }).check();
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Oracle 2' })).not.toBeChecked();
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		await expect(titlesIn(page)).toHaveCount(9);

		await page.goBack();
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Oracle 2' })).toBeChecked();
		await page.goBack();
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Oracle 2' })).not.toBeChecked();
	});

	await test.step('two companies: the events of any of them, or only those of both', async () => {
		await expect(page.getByRole('radio')).toHaveCount(0);
		await page.getByRole('checkbox', { name: 'Tesla 3' }).check();
		await page.getByRole('checkbox', { name: 'Nvidia 4' }).check();
		await expect(page.getByRole('radio', { name: 'mindestens eines' })).toBeChecked();
		await expect(page.getByText('5 von 9 Ereignissen')).toBeVisible();
		await expect(page).toHaveURL(/\?company=tesla&company=nvidia$/);

		await page.getByRole('radio', { name: 'alle gewählten' }).check();
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await expect(page).toHaveURL(/\?company=tesla&company=nvidia&match=all$/);
		await expect(titlesIn(page)).toHaveText([
			'CNBC berichtet über Nvidia',
			'X und xAI vor Tesla beliefern'
		]);
		expect(await numberedIn(page)).toEqual([4, 9, 9]);
		await axe();

		await page.getByRole('checkbox', { name: 'Oracle 2' }).check();
		await expect(page.getByText('0 von 9 Ereignissen')).toBeVisible();
		await expect(page.getByText('Kein Ereignis passt zu dieser Auswahl.')).toBeVisible();
		await axe();
		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(titlesIn(page)).toHaveCount(9);
	});

	await test.step('a chosen event that is filtered out is no longer the chosen one on the page', async () => {
		await page.getByRole('button', { name: /^Ereignis 7: Oracle-Partnerschaft/ }).click();
		await expect(page).toHaveURL(/\?event=oracle-partnerschaft-geplatzt$/);
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
		await page.getByRole('checkbox', { name: 'CNBC 2' }).check();
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
	});
});

test('by kind and by who says it', async ({ page, visit, axe }) => {
	await visit(STORY);
	const more = page.getByText('Mehr', { exact: true });

	await test.step('a fold holds both, and each kind has its sign beside its word', async () => {
		await more.focus();
		await page.keyboard.press('Enter');
		const lawsuit = page.getByRole('checkbox', { name: 'Klage 1', exact: true });
		await expect(lawsuit).toBeVisible();
		await expect(page.locator('symbol#kind-lawsuit path')).toHaveCount(1);
		await axe();
		await lawsuit.focus();
		await page.keyboard.press('Space');
		await page.getByRole('checkbox', { name: 'Gründung 1' }).check();
		await expect(page).toHaveURL(/\?kind=lawsuit&kind=founding$/);
		await expect(titlesIn(page)).toHaveText(['OpenAI gegründet', 'Klage gegen OpenAI']);
		await page.keyboard.press('Escape');
		await expect(more).toBeFocused();
	});

	await test.step('kinds narrow with companies, and a chip takes each away', async () => {
		await page.getByRole('checkbox', { name: 'Microsoft 1' }).check();
		await expect(titlesIn(page)).toHaveText(['Klage gegen OpenAI']);
		await axe();
		await page.getByRole('link', { name: 'Klage: Filter aufheben' }).press('Enter');
		await expect(more).toBeFocused();
		await expect(page).toHaveURL(/\?company=microsoft&kind=founding$/);
		await expect(page.getByText('Kein Ereignis passt zu dieser Auswahl.')).toBeVisible();
		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(titlesIn(page)).toHaveCount(9);
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
	});

	await test.step('what the article only reports, and what one has said', async () => {
		await page.goto(`${STORY}?claim=reported`);
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await page.goto(`${STORY}?by=CNBC&kind=merger`);
		await expect(titlesIn(page)).toHaveText(['X und xAI vor Tesla beliefern']);
		await expect(page.getByText('Der Link nennt etwas')).toContainText('merger');
	});
});

test.describe('in a story with eras', () => {
	test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL) });

	test('by era, and from an event to those that it leads to', async ({ page, visit, axe }) => {
		await visit('/stories/bruecke');
		const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });
		const flood = list.getByRole('listitem').filter({
			has: page.getByRole('heading', { name: 'Ein Hochwasser nimmt das Gerüst mit' })
		});
		const still = list.getByRole('listitem').filter({
			has: page.getByRole('heading', { name: 'Die Arbeiten ruhen' })
		});

		await test.step('eras are headings of the list, and names below the timeline', async () => {
			await expect(
				list.getByRole('heading', { level: 3, name: /Bauzeit|Seuche|Ohne Datum/ })
			).toHaveText([
				/^Die Bauzeit Frühjahr 2019 bis 2021\s*$/,
				/^Die Bauzeit .*Seuchenjahre seit ca\. März 2020/,
				/^Seuchenjahre/,
				'Ohne Datum'
			]);
			await expect(page.locator('.live').getByText('Seuchenjahre')).toBeVisible();
		});

		await test.step('what hangs together is linked both ways, and a line when one is chosen', async () => {
			await flood.getByRole('link', { name: 'Die Arbeiten ruhen' }).press('Enter');
			await expect(page).toHaveURL(/event=stillstand/);
			await expect(still).toContainText('folgt aus Ein Hochwasser nimmt das Gerüst mit');
			await expect(still).toContainText('Einschätzung der Redaktion');
			await list.locator('h4').getByRole('link', { name: 'Was sie kosten soll' }).press('Enter');
			await expect(page.locator('.live line.related')).toHaveCount(1);
			await axe();
		});

		await test.step('an era shows its events, on a phone in the dark too', async () => {
			await page.getByText('Mehr', { exact: true }).press('Enter');
			await page.getByRole('checkbox', { name: 'Die Bauzeit 4' }).check();
			await expect(page).toHaveURL(/era=bauzeit/);
			await expect(titlesIn(page)).toHaveText([
				...['Der Bau ist beschlossen', 'Was sie kosten soll'],
				...['Ein Hochwasser nimmt das Gerüst mit', 'Das Fest']
			]);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize({ width: 390, height: 844 });
			await axe();
			await page.keyboard.press('Escape');
			await page.getByRole('link', { name: 'Die Bauzeit: Filter aufheben' }).click();
			await expect(titlesIn(page)).toHaveCount(6);
		});
	});
});

test('in a story of lanes an event stays findable under each of its companies', async ({
	page,
	visit,
	axe
}) => {
	await visit(CONCORDE);
	await expect(buttonsIn(page)).toHaveCount(33);
	await page.getByRole('checkbox', { name: 'Pan Am 3' }).check();
	await expect(page.getByText('3 von 34 Ereignissen')).toBeVisible();
	await expect(titlesIn(page)).toHaveText([
		'Airlines queue for seventy Concordes',
		'Pan Am takes options',
		'Pan Am and TWA let their options lapse'
	]);
	await axe();
});

test('by words and by time @firefox', async ({ page, visit, axe }) => {
	await visit(STORY);
	const search = page.getByRole('searchbox', { name: 'In Text und Ereignissen suchen' });
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });

	await test.step('typing finds events by their quotes and marks the hits', async () => {
		await search.pressSequentially('grossen');
		await expect(page.getByText('1 von 9 Ereignissen')).toBeVisible();
		await expect(search).toHaveValue('grossen');
		await expect(search).toBeFocused();
		await expect(page).toHaveURL(/\?q=grossen$/);
		await expect(titlesIn(page)).toHaveText(['Nvidia-Chips bestellt']);
		await expect(list.locator('mark')).toHaveText(['grossen']);
		await expect(page.getByRole('article').locator('mark').locator('mark')).toHaveText(['grossen']);
		await axe();

		await page.goBack();
		await expect(search).toHaveValue('');
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
	});

	await test.step('case, accents and ß make no difference, and each word may begin anywhere', async () => {
		for (const [query, title, hits] of [
			['GEGRÜNDET', 'OpenAI gegründet', ['gegründet']],
			['uberraschend', 'Klage zurückgezogen', ['überraschend']],
			['gegrundet', 'OpenAI gegründet', ['gegründet']],
			['groß', 'Nvidia-Chips bestellt', ['gross']],
			['chips plattformen', 'Nvidia-Chips bestellt', ['Chips', 'Chips', 'Chips', 'Plattformen']]
		] as const) {
			await search.fill(query);
			await expect(titlesIn(page), query).toHaveText([title]);
			await expect(list.locator('mark')).toHaveText([...hits]);
		}
	});

	await test.step('words and companies narrow together; nothing found says so', async () => {
		await search.fill('klage');
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await page.getByRole('checkbox', { name: 'Microsoft 1' }).check();
		await expect(page.getByText('1 von 9 Ereignissen')).toBeVisible();
		await expect(page).toHaveURL(/\?company=microsoft&q=klage$/);

		await search.fill('quark');
		await expect(page.getByText('0 von 9 Ereignissen')).toBeVisible();
		await expect(page.getByText('Kein Ereignis passt zu dieser Auswahl.')).toBeVisible();
		await expect(numbersIn(page)).toHaveCount(0);

		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(search).toHaveValue('');
		await expect(titlesIn(page)).toHaveCount(9);
	});

	await test.step('dragging with Shift chooses a stretch of the timeline and shows it alone', async () => {
		const one = (await page.getByRole('button', { name: /^Ereignis 4:/ }).boundingBox())!;
		const other = (await page.getByRole('button', { name: /^Ereignis 7:/ }).boundingBox())!;
		await page.keyboard.down('Shift');
		await page.mouse.move(one.x - 20, one.y + 50);
		await page.mouse.down();
		await page.mouse.move(other.x, one.y + 50, { steps: 4 });
		await page.mouse.move(other.x + 30, one.y + 50, { steps: 4 });
		await page.mouse.up();
		await page.keyboard.up('Shift');
		await expect(page).toHaveURL(/time=only/);
		await expect(page.getByText(/^\d von 9 Ereignissen, \d davon vielleicht$/)).toBeVisible();
		await expect(page.getByRole('button', { name: /^Ereignis 4:/ })).toBeInViewport();
		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(titlesIn(page)).toHaveCount(9);
	});

	const from = page.getByRole('textbox', { name: 'von' });
	const to = page.getByRole('textbox', { name: 'bis' });
	await test.step('a period leaves what was in it, and says of what it is not sure', async () => {
		await page.getByText('Zeitraum', { exact: true }).click();
		await from.fill('2024-06-01');
		await to.fill('2024-07');
		await axe();
		await page.getByRole('button', { name: 'Anwenden' }).click();

		await expect(page.getByText('5 von 9 Ereignissen, 1 davon vielleicht')).toBeVisible();
		await expect(page).toHaveURL(/\?from=2024-06-01&to=2024-07-31&time=only$/);
		await expect(titlesIn(page)).toHaveText([
			'CNBC berichtet über Nvidia',
			'Klage zurückgezogen',
			'Eigenes KI-Rechenzentrum',
			'Oracle-Partnerschaft geplatzt',
			'Nvidia-Chips bestellt'
		]);
		await axe();
		await page.reload();
		await expect(page.getByText('5 von 9 Ereignissen, 1 davon vielleicht')).toBeVisible();
		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(titlesIn(page)).toHaveCount(9);
	});

	await test.step('what is no date is asked for again, in words', async () => {
		await openPeriod(page);
		await to.fill('neulich');
		await page.getByRole('button', { name: 'Anwenden' }).click();
		await expect(page.getByRole('alert')).toContainText(
			'«neulich» konnten wir nicht als Datum lesen.'
		);
		await expect(to).toBeFocused();
		await axe();
	});

	await test.step('a period can be typed in the words that the hint offers', async () => {
		await to.fill('');
		await from.fill('Frühjahr 2024');
		await from.press('Enter');
		await expect(page).toHaveURL(/\?from=2024-03-01&to=2024-05-31&time=only$/);
	});
});

function titlesIn(page: Page): Locator {
	return page
		.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
		.getByRole('heading', { level: 4 });
}

function numbersIn(page: Page): Locator {
	return page.getByRole('article').getByRole('link', { name: /^Ereignis \d+:/ });
}

/** The numbers of the events in the text, as they are said. */
function numberedIn(page: Page): Promise<number[]> {
	return numbersIn(page).evaluateAll((links) =>
		links.map(({ ariaLabel }) => Number(/\d+/.exec(ariaLabel ?? '')))
	);
}

function buttonsIn(page: Page): Locator {
	return page.getByRole('button', { name: /^Ereignis \d+:/ });
}

/** The fields of the period are there, whether or not they were unfolded before. */
async function openPeriod(page: Page): Promise<void> {
	if (await page.getByRole('textbox', { name: 'von' }).isHidden())
		await page.getByText('Zeitraum', { exact: true }).click();
}
