import type { Locator, Page } from '@playwright/test';
import type { StartCondei } from '../support/condei-test.ts';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

const related = 'Articole conexe';
const recommended = 'Știri recomandate';

/** The picker of a story list, in the words that stand on it. */
class Picker {
  readonly dialog: Locator;
  readonly search: Locator;
  readonly found: Locator;
  readonly list: Locator;
  readonly chosen: Locator;

  constructor(page: Page, title: string) {
    this.dialog = page.getByRole('dialog', { name: title });
    this.search = this.dialog.getByRole('combobox', { name: 'Caută în arhivă' });
    this.found = this.dialog.getByRole('listbox', { name: 'Articole găsite' }).getByRole('option');
    this.list = this.dialog.getByRole('grid', { name: 'Lista articolului' });
    this.chosen = this.list.locator('.stories-headline');
  }

  /** The headlines found, once the answer to exactly these words is shown. */
  async find(words: string): Promise<readonly string[]> {
    const state = this.dialog.locator('.stories-search-state').getByRole('status');
    await this.search.fill('');
    await expect(state).toHaveText('Cele mai noi');
    await this.search.fill(words);
    await expect(state).toHaveText(/găsit|Primele/);
    return this.found.locator('.stories-headline').allTextContents();
  }

  async paste(text: string): Promise<void> {
    await this.search.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Gata' }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}

async function begin(startCondei: StartCondei): Promise<Page> {
  const { page } = await startCondei({ localSite: true });
  await new Desk(page).introduceOneself('Ioana Pop', 'Publisher');
  return page;
}

async function openPicker(page: Page, title: string): Promise<Picker> {
  await page.getByRole('tab', { name: 'Conexe' }).click();
  const section = page.getByRole('region', { name: title });
  await section.getByRole('button', { name: 'Caută și adaugă' }).press('Enter');
  const picker = new Picker(page, title);
  await expect(picker.search).toBeFocused();
  await expect(picker.found).toHaveCount(50);
  return picker;
}

test('the search makes no difference between ș, ş and s', async ({ startCondei }) => {
  const picker = await openPicker(await begin(startCondei), related);
  const found = await picker.find('soigu');
  expect(found.length).toBeGreaterThan(0);
  for (const words of ['șoigu', 'şoigu', 'Șoigu', 'ŞOIGU', 'soig']) {
    expect(await picker.find(words), words).toEqual(found);
  }
});

test('28 stories by keyboard alone: added, moved, removed, taken back', async ({ startCondei }) => {
  const page = await begin(startCondei);
  const picker = await openPicker(page, related);
  const { keyboard } = page;
  const newest = await picker.found.locator('.stories-headline').allTextContents();

  await test.step('Enter adds one after the other and keeps the search', async () => {
    for (let count = 0; count < 27; count += 1) await keyboard.press('Enter');
    await expect(picker.chosen).toHaveText(newest.slice(0, 27));
    await expect(picker.search).toBeFocused();
  });

  await test.step('Enter right after the words means the first story of their answer', async () => {
    await keyboard.type('soigu');
    await keyboard.press('Enter');
    await expect(picker.chosen).toHaveCount(28);
    await expect(picker.chosen.last()).toContainText('Șoigu');
  });

  const all = await picker.chosen.allTextContents();
  await test.step('Alt and arrows move the row', async () => {
    await picker.list.getByRole('row').first().focus();
    await keyboard.press('Alt+ArrowDown');
    await expect(picker.chosen.first()).toHaveText(all[1] ?? '');
    await keyboard.press('Alt+ArrowDown');
    await expect(picker.chosen.nth(2)).toHaveText(all[0] ?? '');
    await expect(picker.list.getByRole('row').nth(2)).toBeFocused();
    await keyboard.press('Alt+ArrowUp');
    await expect(picker.chosen.nth(1)).toHaveText(all[0] ?? '');
  });

  await test.step('Delete removes it and the keyboard stays in the list', async () => {
    await keyboard.press('Delete');
    await expect(picker.chosen).toHaveCount(27);
    await expect(picker.dialog.getByText(`Scos: ${all[0] ?? ''}`)).toBeVisible();
    await expect(picker.list.locator(':focus')).toHaveCount(1);
  });

  await test.step('Ctrl+Z takes every step back, Ctrl+Y does it again', async () => {
    for (let step = 0; step < 4; step += 1) await keyboard.press('Control+z');
    await expect(picker.chosen).toHaveText(all);
    await keyboard.press('Control+y');
    await expect(picker.chosen.first()).toHaveText(all[1] ?? '');
    await keyboard.press('Control+z');
    await expect(picker.chosen).toHaveText(all);
  });

  await test.step('all of it is in the article', async () => {
    await keyboard.press('Escape');
    await expect(picker.dialog).toHaveCount(0);
    const panel = page.getByRole('region', { name: related });
    await expect(panel.locator('.stories-headline')).toHaveText(all);
    await expect(panel.locator('.stories-count')).toContainText('28 de articole');
    await page.reload();
    await page.getByRole('tab', { name: 'Conexe' }).click();
    await expect(panel.locator('.stories-headline')).toHaveText(all);
  });
});

test('a list made in the inspector stands at the end, wherever the caret is', async ({
  startCondei,
}) => {
  const page = await begin(startCondei);
  const desk = new Desk(page);
  await desk.body.click();
  await page.keyboard.type('Primul paragraf');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Al doilea');
  await page.keyboard.press('ArrowUp');
  const picker = await openPicker(page, related);
  await picker.search.press('Enter');
  await expect(picker.chosen).toHaveCount(1);
  await picker.close();
  const blocks = desk.body.locator(':scope > :not(img)');
  await expect(blocks).toHaveText(['Primul paragraf', 'Al doilea', /1 articol/, '']);
  await desk.body.focus();
  await page.keyboard.press('Control+z');
  await expect(blocks).toHaveText(['Primul paragraf', 'Al doilea']);
});

test('the results go on as one goes down, and one Tab leads to the list', async ({
  startCondei,
}) => {
  const page = await begin(startCondei);
  const picker = await openPicker(page, related);
  const { keyboard } = page;
  for (let down = 0; down < 49; down += 1) await keyboard.press('ArrowDown');
  await expect(picker.found).toHaveCount(100);
  await expect(picker.found.nth(49)).toBeInViewport();
  for (let down = 0; down < 20; down += 1) await keyboard.press('ArrowDown');
  const headline = await picker.found.nth(69).locator('.stories-headline').textContent();
  await keyboard.press('Enter');
  await expect(picker.chosen).toHaveText([headline ?? '']);
  await picker.found.last().scrollIntoViewIfNeeded();
  await expect(picker.found).toHaveCount(150);
  await expect(picker.search).toBeFocused();
  await keyboard.press('Tab');
  await expect(picker.list.getByRole('row')).toBeFocused();
  const all = await picker.found.locator('.stories-headline').allTextContents();
  expect(new Set(all).size).toBe(all.length);
});

test('a row is dragged to another place', async ({ startCondei }) => {
  const picker = await openPicker(await begin(startCondei), related);
  for (let count = 0; count < 4; count += 1) await picker.search.press('Enter');
  await expect(picker.chosen).toHaveCount(4);
  const [first = '', second = '', third = '', fourth = ''] = await picker.chosen.allTextContents();
  const rows = picker.list.getByRole('row');
  const height = (await rows.nth(2).boundingBox())?.height ?? 0;
  await rows.first().dragTo(rows.nth(2), { targetPosition: { x: 60, y: height - 3 } });
  await expect(picker.chosen).toHaveText([second, third, first, fourth]);
});

test('no story twice: not in a list, not in both', async ({ startCondei }) => {
  const page = await begin(startCondei);
  const first = await openPicker(page, related);
  const [headline = ''] = await first.find('soigu');
  await first.search.press('Enter');
  await expect(first.chosen).toHaveText([headline]);
  const added = first.found.filter({ hasText: headline });
  await expect(added).toContainText('E deja în listă');
  await added.click({ force: true });
  await expect(first.dialog.getByText(`E deja în listă: ${headline}`)).toBeVisible();
  await expect(first.chosen).toHaveText([headline]);
  await first.close();

  const second = await openPicker(page, recommended);
  await second.find('soigu');
  const elsewhere = second.found.filter({ hasText: headline });
  await expect(elsewhere).toBeDisabled();
  await expect(elsewhere).toContainText('E deja în „Articole conexe”');
  await elsewhere.click({ force: true });
  await expect(second.dialog.getByText(/^E deja în „Articole conexe”: /)).toBeVisible();
  await expect(second.chosen).toHaveCount(0);
});

test('a pasted list of headlines becomes references', async ({ startCondei }) => {
  const page = await begin(startCondei);
  const picker = await openPicker(page, related);
  const [one = '', two = '', three = ''] = await picker.found
    .locator('.stories-headline')
    .allTextContents();
  const unknown = 'Un titlu pe care nu l-a publicat nimeni, niciodată';
  const typed = three.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('ă', 'a');
  await picker.paste(`1. ${one}\n\n2. ${unknown}\n3. ${two.toUpperCase()}\n• ${typed}\n• ${one}\n`);

  await picker.dialog.getByRole('button', { name: 'Transformă 4 titluri în referințe' }).click();
  await expect(picker.chosen).toHaveText([one, two, three]);
  await expect(picker.dialog.getByText('S-au adăugat 3 articole')).toBeVisible();
  await expect(picker.dialog.getByText('1 titlu nu e în arhivă')).toBeVisible();
  await expect(picker.search).toBeFocused();

  await picker.dialog.getByRole('button', { name: `Caută „${unknown}”` }).click();
  await expect(picker.search).toHaveValue(unknown);
  await expect(picker.dialog.getByText(`Niciun articol pentru „${unknown}”`)).toBeVisible();
});

test('a list of headlines pasted into the text becomes references where the archive has them', async ({
  startCondei,
}) => {
  const page = await begin(startCondei);
  const picker = await openPicker(page, recommended);
  const known = await picker.found.locator('.stories-headline').allTextContents();
  await picker.close();
  const desk = new Desk(page);
  const unknown = 'Un titlu pe care nu l-a publicat nimeni, niciodată';
  const headlines = [known[0] ?? '', unknown, known[1] ?? '', known[2] ?? ''];
  await desk.body.click();
  await desk.paste(
    `<p>Știri recomandate</p><ul>${headlines.map((each) => `<li>${each}</li>`).join('')}</ul>`,
  );

  await page.getByRole('button', { name: 'Transformă 4 titluri în referințe' }).click();
  await expect(page.getByText('S-au adăugat 3 articole')).toBeVisible();
  await expect(desk.body).toBeFocused();
  await expect(
    page.getByText('1 titlu a rămas în listă: nu e în arhivă sau e deja în articol.'),
  ).toBeVisible();
  // The list beside the page follows the text a moment later.
  await expect.poll(async () => (await desk.article()).recommended).toEqual(known.slice(0, 3));
  const listInText = desk.body.locator(':scope > ul > li');
  await expect(listInText).toHaveText([unknown]);
  const title = desk.body.locator(':scope > p', { hasText: recommended });
  await expect(title).toHaveCount(0);

  await listInText.click();
  await page.keyboard.press('Control+z');
  await expect(listInText).toHaveText(headlines);
  await expect(title).toHaveCount(1);
});
