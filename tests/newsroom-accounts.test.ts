import { connect } from 'node:net';
import { expect, hydrated } from './journey.ts';
import { follow, PASSWORD, paste, test } from './newsroom.ts';

test('an owner comes in by the first link, lets someone else in, gives a role, and shuts them out', async ({
	page,
	newsroom,
	another,
	axe,
	troubles
}) => {
	// the password that no longer holds
	troubles.expected(/\b400\b/);

	/** Forms and links load a new page; what its scripts load must not be cut off by leaving it. */
	const arrive = async (title: string) => {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await hydrated(page);
	};

	await test.step('the first link makes the owner’s account', async () => {
		await follow(page, newsroom.firstLink);
		await arrive('Willkommen im Newsroom');
		await axe();
		await page.getByLabel('Name').fill('Ada Lovelace');
		await page.getByLabel('E-Mail-Adresse').fill('ada@example.org');
		await page.getByLabel('Passwort').fill(PASSWORD);
		await page.getByRole('button', { name: 'Konto anlegen' }).click();
		await arrive('Guten Tag, Ada Lovelace');
		await axe();
	});

	await test.step('on a phone, what sets up a second factor is there at once', async () => {
		const desktop = page.viewportSize()!;
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/newsroom/account');
		await arrive('Ihr Konto');
		await page.getByLabel('Jetziges Passwort').last().fill(PASSWORD);
		await page.getByRole('button', { name: 'Einrichten' }).click();
		await expect(page.getByRole('img', { name: /QR-Code/ })).toBeInViewport();
		await arrive('Ihr Konto');
		await axe();
		await page.setViewportSize(desktop);
	});

	const link = await test.step('an invitation is a link', async () => {
		await page.getByRole('navigation').getByRole('link', { name: 'Leute' }).click();
		await arrive('Leute');
		const desktop = page.viewportSize()!;
		await page.setViewportSize({ width: 390, height: 500 });
		await page.getByLabel('Für wen').fill('Grace');
		await page.getByRole('button', { name: 'Link machen' }).click();
		await expect(page.getByLabel('Link der Einladung')).toBeInViewport();
		await arrive('Leute');
		await axe();
		await page.setViewportSize(desktop);
		return page.getByLabel('Link der Einladung').inputValue();
	});

	const guest = await another({ locale: 'en', javaScriptEnabled: false });
	await test.step('it is accepted in another browser, without scripts', async () => {
		await paste(guest, link.slice(0, -1));
		await expect(guest.getByText('This is not a whole link.')).toBeVisible();
		await paste(guest, link);
		await guest.getByLabel('Name').fill('Grace Hopper');
		const email = guest.getByLabel('E-mail address');
		await email.fill('grace@example');
		await guest.getByLabel('Password').fill(PASSWORD);
		await guest.getByRole('button', { name: 'Create the account' }).click();
		await expect(guest.getByText('This is not an e-mail address')).toBeVisible();
		await expect(email).toBeFocused();
		await email.fill('grace@example.org');
		await guest.getByLabel('Password').fill(PASSWORD);
		await guest.getByRole('button', { name: 'Create the account' }).click();
		await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Hello, Grace Hopper');
		await expect(guest.getByRole('link', { name: 'People' })).toHaveCount(0);
	});

	await test.step('a new role holds at once', async () => {
		await page.getByRole('link', { name: 'Leute' }).click();
		await expect(page.getByText('grace@example.org')).toBeVisible();
		await arrive('Leute');
		const role = page.getByRole('combobox', { name: 'Rolle von Grace Hopper' });
		await role.selectOption('Leitung');
		await page.getByRole('button', { name: 'Rolle von Grace Hopper ändern' }).click();
		await expect(page.getByText('Die Rolle ist geändert')).toBeVisible();
		await arrive('Leute');
		await guest.getByRole('link', { name: 'Account' }).first().click();
		await guest.getByRole('link', { name: 'People' }).click();
		await expect(guest.getByRole('heading', { level: 1 })).toHaveText('People');
	});

	await test.step('a new password by a link ends the sessions there were', async () => {
		await page.getByText('Neues Passwort', { exact: true }).nth(1).click();
		await page.getByRole('button', { name: 'Link für ein Passwort machen' }).last().click();
		const link = page.getByLabel('Link für ein neues Passwort');
		await expect(link).toBeVisible();
		await arrive('Leute');
		await axe();
		const address = await link.inputValue();
		await follow(page, address);
		await arrive('Neues Passwort');
		await expect(page.getByText('Für das Konto von Grace Hopper.')).toBeVisible();
		await axe();
		const afresh = await another({ locale: 'en', javaScriptEnabled: false });
		await paste(afresh, address);
		await afresh.getByLabel('New password').fill('fünf grosse rote schiffe');
		await afresh.getByRole('button', { name: 'Set the password' }).click();
		await expect(afresh.getByText('The new password holds.')).toBeVisible();
		await guest.getByRole('link', { name: 'Overview' }).click();
		await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Sign in');
		const signIn = async (password: string) => {
			await guest.getByLabel('E-mail address').fill('grace@example.org');
			await guest.getByLabel('Password').fill(password);
			await guest.getByRole('button', { name: 'Sign in' }).click();
		};
		await signIn(PASSWORD);
		await expect(guest.getByText('do not go together')).toBeVisible();
		await signIn('fünf grosse rote schiffe');
		await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Hello, Grace Hopper');
		await follow(page, address);
		await arrive('Neues Passwort');
		await expect(page.getByText('Dieser Link gilt nicht mehr')).toBeVisible();
		await axe();
		await page.goto('/newsroom/people');
		await arrive('Leute');
	});

	await test.step('who is removed is out', async () => {
		await page.getByText('Entfernen', { exact: true }).nth(1).click();
		await page.getByRole('button', { name: 'Konto entfernen' }).last().click();
		await expect(page.getByText('Das Konto ist entfernt')).toBeVisible();
		await arrive('Leute');
		await expect(page.getByText('grace@example.org')).toHaveCount(0);
		await guest.getByRole('link', { name: 'Overview' }).click();
		await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Sign in');
	});

	await test.step('the log has it all', async () => {
		await page.getByRole('link', { name: 'Protokoll' }).click();
		await arrive('Protokoll');
		await expect(page.getByRole('cell', { name: 'hat Grace Hopper entfernt' })).toBeVisible();
		await page.getByRole('link', { name: 'Konto' }).click();
		await arrive('Ihr Konto');
		await axe();
		await page.getByRole('button', { name: 'Abmelden' }).first().click();
		await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible();
		await arrive('Anmelden');
		await axe();
	});

	await test.step('requests whose length is said twice are refused', async () => {
		const { hostname, port, host } = new URL(newsroom.origin);
		const ask = (...lines: string[]) =>
			new Promise<string>((done) => {
				const socket = connect(Number(port), hostname);
				let answer = '';
				socket.on('data', (part) => (answer += part.toString()));
				socket.on('close', () => done(answer.split(' ', 2)[1] ?? ''));
				socket.on('error', () => socket.destroy());
				const head = ['POST /newsroom/sign-in HTTP/1.1', `Host: ${host}`, ...lines];
				socket.end(
					[...head, '', '0', '', 'GET /nothing HTTP/1.1', `Host: ${host}`, '', ''].join('\r\n')
				);
			});
		for (const lines of [
			['Content-Length: 5', 'Transfer-Encoding: chunked'],
			['Content-Length: 5', 'Content-Length: 6'],
			['Transfer-Encoding: chunked, identity'],
			['Transfer-Encoding : chunked'],
			['Content-Length: +5']
		])
			expect(await ask(...lines), lines.join()).toBe('400');
	});

	await test.step('readers get no cookie', async () => {
		const answers = await Promise.all(['/', '/studio'].map((path) => page.request.get(path)));
		for (const answer of answers) expect(answer.headers()['set-cookie']).toBeUndefined();
	});
});
