import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

test('a part that cannot be fetched while the core is down leaves the text in the window', async ({
  startCondei,
}, info) => {
  test.skip(info.project.name === 'electron', 'there the window goes with its core');
  const condei = await startCondei();
  const desk = new Desk(condei.page);
  await desk.introduceOneself('Ana Călinescu', 'Jurnalist');
  await desk.body.click();
  await condei.kill9();
  await condei.page.keyboard.type('Ce nu e salvat încă.');
  const refused = condei.page.waitForEvent('requestfailed');
  await condei.page.keyboard.press('Control+Shift+p');
  await refused;
  await condei.page.keyboard.type(' Nici asta.');
  await expect(desk.body).toHaveText('Ce nu e salvat încă. Nici asta.');
});
