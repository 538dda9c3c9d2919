import type { Locator, Page } from '@playwright/test';
import { CONCORDE, expect, expectUncovered, STORY, test } from './journey.ts';

test('between events and passages, both ways @firefox', async ({ page, visit, axe }) => {
	await visit(STORY);

	await test.step('chosen on the timeline, the event is chosen everywhere and the article comes to its words', async () => {
		const event = page.getByRole('button', { name: 'Ereignis 2: OpenAI in Tesla?, 2018' });
		await event.click();

		await expect(event).toHaveAttribute('aria-pressed', 'true');
		await expect(event).toBeFocused();
		await expect(page).toHaveURL(/\?event=openai-in-tesla$/);
		const words = page
			.getByText('Bereits 2018 hat Musk sich dafür eingesetzt')
			.and(page.locator('mark'));
		await expectUncovered(words);
		const card = cardsAt(page, 2).getByRole('article').filter({ hasText: 'OpenAI in Tesla?' });
		await expect(card).toContainText('laut E-Mails von damals');
		await expect(card.getByRole('link', { name: 'Zur Fundstelle' })).toBeVisible();
		await expect(
			page
				.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
				.getByRole('listitem')
				.filter({ has: page.getByRole('heading', { name: 'OpenAI in Tesla?' }) })
		).toHaveAttribute('aria-current', 'true');
		await axe();
	});

	await test.step('words that two events rest on offer both, the one with the shorter passage first', async () => {
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		const words = page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer Nvidia' });
		await words.click();

		const choice = page.getByRole('group', {
			name: 'Mehrere Ereignisse stützen sich auf diese Worte'
		});
		await expect(choice.getByRole('button')).toHaveText([
			/X und xAI vor Tesla beliefern\s+ohne Datum/,
			/CNBC berichtet über Nvidia\s+4. Juni 2024/
		]);
		await expect(choice.getByRole('button').first()).toBeFocused();
		await axe();

		await page.keyboard.press('Escape');
		await expect(choice).toBeHidden();
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));

		await words.click();
		await choice.getByRole('button', { name: 'CNBC berichtet über Nvidia' }).click();
		await expect(choice).toBeHidden();
		await expect(
			cardsAt(page, 3).getByRole('link', { name: 'CNBC berichtet über Nvidia' })
		).toBeFocused();
	});

	await test.step('the number after the words leads to the card of the event, and the card back to the words', async () => {
		await page
			.getByRole('article')
			.getByRole('link', { name: 'Ereignis 1: OpenAI gegründet' })
			.click();

		const cards = cardsAt(page, 2);
		await expect(cards.getByRole('link', { name: 'OpenAI gegründet' })).toBeFocused();
		await expect(page).toHaveURL(/\?event=openai-gegruendet/);
		await expect(
			page.getByRole('button', { name: 'Ereignis 1: OpenAI gegründet, 11. Dez. 2015' })
		).toHaveAttribute('aria-pressed', 'true');

		await cards.getByRole('link', { name: 'Zur Fundstelle' }).click();
		await expect(
			page.locator('mark').filter({ hasText: 'Musk hat seinerzeit OpenAI' })
		).toBeFocused();
	});

	await test.step('from the list, each of several passages takes the view and the focus', async () => {
		const item = page
			.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: 'Klage gegen OpenAI' }) });
		await item.getByText('Einzelheiten und Beleg').click();
		await item.getByRole('link', { name: 'Zur Fundstelle 2' }).click();

		const second = page
			.locator('mark')
			.filter({ hasText: 'sich darüber beklagt, dass nunmehr Microsoft' });
		await expect(second).toBeFocused();
		await expectUncovered(second);
		await expect(page).toHaveURL(/\?event=klage-gegen-openai/);

		await item.getByRole('link', { name: 'Zur Fundstelle 1' }).click();
		const first = page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' });
		await expect(first).toBeFocused();
		await expectUncovered(first);
	});

	await test.step('from its card in the margin', async () => {
		const cards = cardsAt(page, 1);
		await cards.getByRole('link', { name: 'Klage zurückgezogen' }).click();
		await cards.getByRole('link', { name: 'Zur Fundstelle' }).click();

		const words = page
			.locator('mark')
			.filter({ hasText: 'danach, und das ist der aktuelle Stand' });
		await expect(words).toBeFocused();
		await expectUncovered(words);
	});
});

test('reading through the article, and what an event says of itself', async ({ page, visit }) => {
	await visit(STORY);

	await test.step('scrolling through the article chooses nothing and writes no address', async () => {
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeVisible();
		await page.getByRole('link', { name: 'Absatz 1' }).hover();
		await page.mouse.wheel(0, 500);

		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
		await expect(page.locator('mark').filter({ hasText: 'Musk orderte' })).toBeInViewport();
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
	});

	await test.step('a click on the words leads to the card of their event', async () => {
		await page.locator('mark').filter({ hasText: 'Musk orderte letztens' }).click();

		await expect(
			cardsAt(page, 3).getByRole('link', { name: 'Nvidia-Chips bestellt' })
		).toBeFocused();
	});

	await test.step('the title in the list opens the event and shows its quote', async () => {
		const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });
		const item = list
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: 'Oracle-Partnerschaft geplatzt' }) });
		await item.getByRole('link', { name: 'Oracle-Partnerschaft geplatzt' }).click();

		await expect(item.getByText('nach der geplatzten Oracle-Partnerschaft')).toBeVisible();
		await expect(item.getByText('wörtlich belegt in Absatz 1')).toBeVisible();
		await expect(
			page.getByRole('button', { name: 'Ereignis 7: Oracle-Partnerschaft geplatzt, 9. Juli 2024' })
		).toHaveAttribute('aria-pressed', 'true');
	});

	await test.step('an event without a date waits in a tray of its own, and says why it has none', async () => {
		const tray = page.getByRole('group', { name: 'Ohne Datum' });
		await tray.getByRole('link', { name: 'X und xAI vor Tesla beliefern · laut CNBC' }).click();

		await expect(tray.getByRole('link')).toHaveAttribute('aria-current', 'true');
		await expectUncovered(
			page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer Nvidia' })
		);
		await expect(cardsAt(page, 3).getByText('Der Artikel sagt nicht, wann das war.')).toBeVisible();
	});

	await test.step('an event says why it has this date: words, anchor, rule, reading and span', async () => {
		const cards = cardsAt(page, 1);
		await cards.getByRole('link', { name: 'Klage gegen OpenAI' }).click();
		const card = cards.getByRole('article').filter({ hasText: 'Klage gegen OpenAI' });

		await expect(card.getByRole('term')).toHaveText([
			...['Im Text', 'bezogen auf', 'Regel', 'gelesen als', 'Zeitspanne', 'Anmerkung']
		]);
		await expect(card.getByRole('definition')).toHaveText([
			'«Im Frühjahr»',
			'Erscheinen, ca. Juli 2024',
			'Die Worte zählen von einem anderen Zeitpunkt aus.',
			/^Frühjahr 2024\s*2024-21$/,
			'1. März 2024 bis 31. Mai 2024',
			/^Laut Gerichtsakte am 29. Februar 2024 eingereicht/
		]);
	});

	await test.step('the tree of an event in the list, and of its chosen card', async () => {
		const cards = cardsAt(page, 1);
		await cards.getByRole('link', { name: 'Klage zurückgezogen' }).click();
		await expect(
			page
				.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
				.getByRole('listitem')
				.filter({ has: page.getByRole('heading', { name: 'Klage zurückgezogen' }) })
		).toMatchAriaSnapshot(`
			- listitem:
			  - heading "Klage zurückgezogen" [level=4]:
			    - link "Klage zurückgezogen"
			  - paragraph: 11. Juni 2024, aus anderer Quelle, Rückzug
			  - list "Unternehmen":
			    - listitem: OpenAI
			  - group:
			    - text: Einzelheiten und Beleg
			    - list:
			      - listitem:
			        - blockquote: danach, und das ist der aktuelle Stand, hat Musk aber überraschenderweise zurückgezogen.
			        - paragraph: wörtlich belegt in Absatz 1
			        - link "Zur Fundstelle ↓"
			    - heading "Warum dieses Datum?" [level=5]
			    - term: Im Text
			    - definition: «danach»
			    - term: Regel
			    - definition: Der Text nennt kein Datum; es stammt aus einer anderen Quelle.
			    - term: gelesen als
			    - definition:
			      - text: 11. Juni 2024
			      - 'button "EDTF kopieren: 2024-06-11"'
			    - term: Zeitspanne
			    - definition: 11. Juni 2024
			    - term: Quelle
			    - definition: Antrag auf Abweisung (request for dismissal), Superior Court of California, San Francisco, 11. Juni 2024
			    - button "Link kopieren"
		`);
		await expect(cardsAt(page, 1).getByRole('article').filter({ hasText: 'Klage zurückgezogen' }))
			.toMatchAriaSnapshot(`
			- article:
			  - heading "Klage zurückgezogen" [level=3]:
			    - link "Klage zurückgezogen"
			  - paragraph: 11. Juni 2024, aus anderer Quelle, Rückzug
			  - list "Unternehmen":
			    - listitem: OpenAI
			  - list:
			    - listitem:
			      - blockquote: danach, und das ist der aktuelle Stand, hat Musk aber überraschenderweise zurückgezogen.
			      - paragraph: wörtlich belegt in Absatz 1
			      - link "Zur Fundstelle ↓"
			  - heading "Warum dieses Datum?" [level=4]
			  - term: Im Text
			  - definition: «danach»
			  - term: Regel
			  - definition: Der Text nennt kein Datum; es stammt aus einer anderen Quelle.
			  - term: gelesen als
			  - definition:
			    - text: 11. Juni 2024
			    - 'button "EDTF kopieren: 2024-06-11"'
			  - term: Zeitspanne
			  - definition: 11. Juni 2024
			  - term: Quelle
			  - definition: /Antrag auf Abweisung/
			  - button "Link kopieren"
		`);
	});

	await test.step('across two articles, where an event rests on words in both', async () => {
		await visit(CONCORDE);
		await page
			.getByRole('button', { name: 'Ereignis 6: London and Paris sign the treaty, 29. Nov. 1962' })
			.click();
		const first = page
			.getByRole('article', { name: 'From treaty to take-off' })
			.locator('mark')
			.filter({ hasText: 'On 29 November 1962 the two governments' });
		await expectUncovered(first);

		await page
			.getByRole('article', { name: 'From treaty to take-off' })
			.getByRole('link', { name: 'Zur Fundstelle 2' })
			.click();
		const second = page
			.getByRole('article', { name: 'From service to silence' })
			.locator('mark')
			.filter({ hasText: 'The treaty of 1962' });
		await expect(second).toBeFocused();
		await expectUncovered(second);
	});
});

/** The cards in the margin beside a paragraph. */
function cardsAt(page: Page, paragraph: number): Locator {
	return page.getByRole('group', { name: `Ereignisse zu Absatz ${paragraph}` });
}
