import { expect, test } from '../support/condei-test.ts';
import { cardOf, marked, openDesk } from '../support/language-desk.ts';

test('texts of cards are marked, walked with F8 and corrected in place', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await page.keyboard.type('Un zgrumblu aici.');
  await page.keyboard.press('Enter');
  await desk.insertBlock('citat evidențiat');
  const quotation = page.getByRole('textbox', { name: /^Citatul/ });
  const source = page.getByRole('textbox', { name: 'Cine a spus' });
  await quotation.fill('Am prezntat tot ce aveam de spus.');
  await source.fill('Un fleorcos, ministru');
  await expect
    .poll(() => marked(page))
    .toEqual({ 'ro-spell': ['fleorcos', 'prezntat', 'zgrumblu'] });

  await page.keyboard.press('Home');
  const card = cardOf(page);
  await page.keyboard.press('F8');
  await expect(page.getByText(/^Observația 3 din 3/)).toBeAttached();
  await page.keyboard.press('Shift+F8');
  await expect(card.getByRole('button', { name: 'Înlocuiește cu „prezentat”' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(quotation).toHaveValue('Am prezentat tot ce aveam de spus.');
  await expect(quotation).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(quotation).toHaveValue('Am prezntat tot ce aveam de spus.');
  await page.keyboard.press('Control+Shift+z');
  await expect(quotation).toHaveValue('Am prezentat tot ce aveam de spus.');

  await source.press('Home');
  await source.press('ArrowRight');
  await source.press('ArrowRight');
  await source.press('ArrowRight');
  await source.press('Control+.');
  await card.getByRole('button', { name: 'Adaugă în dicționar' }).click();
  await expect.poll(() => marked(page)).toEqual({ 'ro-spell': ['zgrumblu'] });
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  await page.reload();
  await expect(quotation).toHaveValue('Am prezentat tot ce aveam de spus.');
});

test('a mark in a control lies exactly over its word, also in wrapped lines', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await desk.headline.fill(
    'Guvernul a aprobat la Palatul Victoria bugetul pentru anul care vine, iar miniștrii au prezntat lista cheltuielilor',
  );
  await desk.body.click();
  await desk.insertBlock('citat evidențiat');
  await page
    .getByRole('textbox', { name: /^Citatul/ })
    .fill(
      'Am spus de la început că nu vom lăsa nicio comună fără apă și fără drum, iar azi am prezntat planul.',
    );
  await expect.poll(async () => (await marked(page))['ro-spell']).toEqual(['prezntat', 'prezntat']);
  // A control tells no place of its words, so its copy must break lines as it does: same size of text.
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('[data-text-unit]')].map((unit) => {
      const control = unit.querySelector('textarea');
      const copy = unit.querySelector<HTMLElement>('[aria-hidden]');
      return [
        Math.abs((control?.clientWidth ?? 0) - (copy?.clientWidth ?? 0)),
        Math.abs((control?.scrollHeight ?? 0) - (copy?.scrollHeight ?? 0)),
      ];
    }),
  );
  expect(sizes.flat().filter((apart) => apart > 1)).toEqual([]);
});

test('typing is corrected in headline, standfirst and cards; one undo takes back only that', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  const standfirst = page.getByRole('textbox', { name: 'Șapou' });
  await desk.headline.click();
  await page.keyboard.type('"Da", a spus el - apoi tăcere...');
  await expect(desk.headline).toHaveValue('„Da”, a spus el – apoi tăcere…');
  await page.keyboard.press('Control+z');
  await expect(desk.headline).toHaveValue('„Da”, a spus el – apoi tăcere...');
  await page.keyboard.type(' și');
  await expect(desk.headline).toHaveValue('„Da”, a spus el – apoi tăcere... și');

  await standfirst.click();
  await page.keyboard.type('Vezi https://exemplu.ro/a"b -- la "Şanlıurfa" , Iaşi , şi altele');
  await expect(standfirst).toHaveValue(
    'Vezi https://exemplu.ro/a"b – la „Şanlıurfa” , Iași, și altele',
  );

  await desk.body.click();
  await desk.insertBlock('citat evidențiat');
  const quotation = page.getByRole('textbox', { name: /^Citatul/ });
  await quotation.click();
  await page.keyboard.type('La 30 km de aici');
  await page.keyboard.press('Home');
  await page.keyboard.type('Mers... ');
  await expect(quotation).toHaveValue('Mers… La 30\u00a0km de aici');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('"');
  await expect(quotation).toHaveValue('Mers…" La 30\u00a0km de aici');
});

test('a word being written in a control is not judged before it is left', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await desk.headline.fill('Un fleorcos vine');
  await expect.poll(async () => (await marked(page))['ro-spell']).toEqual(['fleorcos']);
  await page.keyboard.type(' un zgrumblu');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await marked(page))['ro-spell']).toEqual(['fleorcos', 'zgrumblu']);
  await page.keyboard.press('End');
  await page.keyboard.type('rx');
  await expect.poll(async () => (await marked(page))['ro-spell']).toEqual(['fleorcos']);
  await page.keyboard.type(' ');
  await expect
    .poll(async () => (await marked(page))['ro-spell'])
    .toEqual(['fleorcos', 'zgrumblurx']);
});
