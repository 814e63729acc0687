import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';
import { cardOf, marked, openDesk, written } from '../support/language-desk.ts';

test('mistakes are marked while writing and corrected from the card, each as one undo step', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await page.keyboard.type('Ministrul a prezntat bugetul. Au venit 20 oameni la sedinta.');
  await expect
    .poll(() => marked(page))
    .toEqual({ 'ro-spell': ['prezntat', 'sedinta'], 'ro-gram': ['20 oameni'] });

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  const card = cardOf(page);
  await expect(card.getByRole('button', { name: 'Înlocuiește cu „prezentat”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
  expect(await written(desk)).toEqual([
    'Ministrul a prezentat bugetul. Au venit 20 oameni la sedinta.',
  ]);
  await expect(desk.body).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => marked(page))
    .toEqual({ 'ro-spell': ['prezntat', 'sedinta'], 'ro-gram': ['20 oameni'] });
  await page.keyboard.press('Control+Shift+z');
  await expect
    .poll(() => marked(page))
    .toEqual({ 'ro-spell': ['sedinta'], 'ro-gram': ['20 oameni'] });

  await page.keyboard.press('F8');
  await page.keyboard.press('1');
  await expect
    .poll(() => written(desk))
    .toEqual(['Ministrul a prezentat bugetul. Au venit 20 de oameni la sedinta.']);
});

test('marks stay at their words through Enter, merging and undo', async ({ startCondei }) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await page.keyboard.type('Primul prezntat aici. Al doilea');
  await page.keyboard.type(' zgrumblu acolo.');
  const both = { 'ro-spell': ['prezntat', 'zgrumblu'] };
  await expect.poll(() => marked(page)).toEqual(both);
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toEqual(both);
  await page.keyboard.press('Backspace');
  await expect.poll(() => marked(page)).toEqual(both);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Ieri ');
  await expect.poll(() => marked(page)).toEqual(both);
  await page.keyboard.press('Control+z');
  await expect.poll(() => marked(page)).toEqual(both);
});

test('headline and standfirst are marked and corrected in place', async ({ startCondei }) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await desk.headline.fill(
    'Guvernul a prezntat astăzi bugetul pentru anul care vine la Palatul Victoria',
  );
  await expect.poll(() => marked(page)).toEqual({ 'ro-spell': ['prezntat'] });
  await desk.headline.press('Home');
  await desk.headline.press('F8');
  await page
    .getByRole('dialog', { name: 'Observație de limbă' })
    .getByRole('button', { name: 'Înlocuiește cu „prezentat”' })
    .press('Enter');
  await expect(desk.headline).toHaveValue(/a prezentat astăzi/);
  await expect(desk.headline).toBeFocused();
});

test('a word is ignored, learnt or its rule switched off, and it stays so after a restart', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await page.keyboard.type('Un zgrumblu, un fleorcos și 34 % de alte lucruri din 20 oameni. Gata');
  await expect.poll(async () => (await marked(page))['ro-spell']).toEqual(['fleorcos', 'zgrumblu']);
  const card = cardOf(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await card.getByRole('button', { name: 'Adaugă în dicționar' }).click();
  await expect.poll(async () => (await marked(page))['ro-spell']).toEqual(['fleorcos']);
  await page.keyboard.press('F8');
  await card.getByRole('button', { name: 'Ignoră aici' }).click();
  await expect.poll(() => marked(page)).toEqual({ 'ro-gram': ['20 oameni'] });
  await page.keyboard.press('F8');
  await card.getByRole('button', { name: 'Nu mai arăta regula' }).click();
  await expect.poll(() => marked(page)).toEqual({});
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  await page.reload();
  await desk.body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' cu un blegurgut nou.');
  await expect.poll(() => marked(page)).toEqual({ 'ro-spell': ['blegurgut'] });
});

test('quotes, dashes and spaces correct themselves, and one undo gives back what was typed', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await page.keyboard.type('A spus "da" - apoi a plecat...');
  await expect.poll(() => written(desk)).toEqual(['A spus „da” – apoi a plecat…']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => written(desk)).toEqual(['A spus „da” – apoi a plecat...']);
  await page.keyboard.type(' Vezi https://exemplu.ro/a"b');
  await expect
    .poll(() => written(desk))
    .toEqual(['A spus „da” – apoi a plecat... Vezi https://exemplu.ro/a"b']);
});

test('Enter ends a word too: the paragraph it leaves is corrected, and one undo takes that back', async ({
  startCondei,
}) => {
  const { page, body } = await openDesk(startCondei);
  await page.keyboard.type('Locuitorii au plătit . A plecat la Iaşi');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Apoi');
  await expect(body.getByRole('paragraph')).toHaveText([
    'Locuitorii au plătit. A plecat la Iași',
    'Apoi',
  ]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(body.getByRole('paragraph')).toHaveText([
    'Locuitorii au plătit. A plecat la Iaşi',
    '',
  ]);
});

test('no request leaves the app while a text is checked, and the browser’s own speller is off', async ({
  startCondei,
}) => {
  const { page } = await startCondei();
  const asked: string[] = [];
  const refused: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.reload();
  const desk = new Desk(page);
  await desk.introduceOneself('Ana Călinescu', 'Publisher');
  await desk.body.click();
  await page.keyboard.type('Un cuvânt prezntat greșit.');
  await expect.poll(() => marked(page)).toEqual({ 'ro-spell': ['prezntat'] });
  await page.keyboard.press('Enter');
  await desk.insertBlock('citat evidențiat');
  const spelling = await page
    .locator('textarea, input:not([type]), [type="text"], [contenteditable="true"]')
    .evaluateAll((controls) =>
      controls.map((control) => control instanceof HTMLElement && control.spellcheck),
    );
  expect(spelling.length).toBeGreaterThan(6);
  expect(spelling).not.toContain(true);
  expect([...new Set(asked)]).toEqual([new URL(page.url()).origin]);
  expect(refused).toEqual([]);
});

test('„ignoră aici” is about this one place and outlives edits around it, Enter and a restart', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await page.keyboard.type(
    'Primul zgrumblu a venit. Alt zgrumblu a plecat. Primul zgrumblu a venit.',
  );
  const spelled = async () => (await marked(page))['ro-spell'];
  await expect.poll(spelled).toEqual(['zgrumblu', 'zgrumblu', 'zgrumblu']);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await cardOf(page).getByRole('button', { name: 'Ignoră aici' }).click();
  await expect.poll(spelled).toEqual(['zgrumblu', 'zgrumblu']);
  const places = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('ro-spell') ?? [])].map(({ startOffset }) => startOffset).sort(),
    );
  await expect.poll(places).toEqual(expect.arrayContaining([7, 29]));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Ieri. ');
  await expect.poll(spelled).toEqual(['zgrumblu', 'zgrumblu']);
  await page.keyboard.press('Enter');
  await expect(desk.body.locator('p')).toHaveCount(2);
  await expect.poll(spelled).toEqual(['zgrumblu', 'zgrumblu']);
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  await page.reload();
  await expect.poll(spelled).toEqual(['zgrumblu', 'zgrumblu']);
  expect((await places()).toSorted((a, b) => a - b)).toEqual([7, 29]);
});

test('what an input method composes is neither corrected nor judged before it is done', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  const devtools = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.keyboard.type('Un ');
  await compose('zgrumb');
  await compose('zgrumblu...');
  await expect(desk.body.locator('p')).toHaveText(/^Un zgrumblu\.\.\.\u200b?$/);
  await devtools.send('Input.insertText', { text: 'zgrumblu...' });
  await page.keyboard.type(' vine');
  await expect.poll(() => written(desk)).toEqual(['Un zgrumblu... vine']);
  await expect.poll(async () => (await marked(page))['ro-spell']).toEqual(['zgrumblu']);

  await desk.headline.click();
  await page.keyboard.type('Un ');
  await compose('fleorc');
  await compose('fleorcos "');
  await expect(desk.headline).toHaveValue('Un fleorcos "');
  await devtools.send('Input.insertText', { text: 'fleorcos "' });
  await expect(desk.headline).toHaveValue('Un fleorcos "');
  await page.keyboard.type('da"');
  await expect(desk.headline).toHaveValue('Un fleorcos "da"');
});
