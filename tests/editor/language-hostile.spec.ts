import { expect, test } from '../support/condei-test.ts';
import { cardOf, marked, openDesk } from '../support/language-desk.ts';

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const texts: readonly (readonly [name: string, text: string])[] = [
  [
    'one megabyte of mistakes',
    filled('Guvernul sa amane votul , "spune" 12000 oameni zgrx. ', 1_000_000),
  ],
  ['emoji only', filled('👩‍🚒🚀👨‍👩‍👧‍👦', 20_000)],
  ['text from right to left', filled('שלום עולם مرحبا بالعالم ', 20_000)],
  ['unpaired surrogates', filled('\ud83d a\udc00 b\ud83d', 20_000)],
  ['ten thousand quotation marks', filled('"a" ', 20_000)],
];

for (const [name, text] of texts) {
  test(`${name} pasted: the editor goes on, marks and corrects`, async ({ startCondei }) => {
    const desk = await openDesk(startCondei);
    const { page } = desk;
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await desk.body.evaluate((element, plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Apoi a prezntat "planul"...');
    const last = desk.body.locator('p').last();
    await expect(last).toHaveText('Apoi a prezntat „planul”…', { timeout: 60_000 });
    await expect
      .poll(async () => (await marked(page))['ro-spell'] ?? [], { timeout: 60_000 })
      .toContain('prezntat');
    await page.keyboard.press('Home');
    await page.keyboard.press('F8');
    await cardOf(page).getByRole('button', { name: 'Înlocuiește cu „prezentat”' }).press('1');
    await expect(last).toHaveText('Apoi a prezentat „planul”…');
    await page.keyboard.press('Control+z');
    await expect(last).toHaveText('Apoi a prezntat „planul”…');
    expect(faults).toEqual([]);
  });
}
