import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

/** What axe calls serious or critical on the page as it is, in readable lines. */
async function seriousIn(page: Page, view: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The preview is the site's own page; the site's tests look at it.
    .exclude('iframe')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${view}: ${id} ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    );
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in any view (${theme})`, async ({ startCondei }) => {
    // Fifteen views, and axe reads every element of each.
    test.setTimeout(300_000);
    const { page } = await startCondei({ localSite: true });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (view: string): Promise<void> => {
      found.push(...(await seriousIn(page, view)));
    };
    const desk = new Desk(page);

    await expect(page.getByRole('heading', { name: 'Bun venit la Condei' })).toBeVisible();
    await look('first run');
    await desk.introduceOneself('Ana Călinescu', 'Publisher');
    await page.keyboard.type('Orașul plantează o mie de tei');
    await expect(desk.textState).toHaveText('Salvat pe acest calculator');
    await look('article');

    for (const tab of ['Conexe', 'Istoric', 'Publicare']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
      await look(`inspector ${tab}`);
    }

    await page.keyboard.press('Control+Shift+p');
    await expect(page.getByRole('dialog', { name: 'Comenzi' })).toBeVisible();
    await look('palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog', { name: 'Taste' })).toBeVisible();
    await look('help sheet');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+,');
    const settings = page.getByRole('dialog', { name: 'Setări' });
    await expect(settings).toBeVisible();
    for (const tab of await settings.getByRole('tab').allInnerTexts()) {
      await settings.getByRole('tab', { name: tab }).click();
      await expect(settings.getByRole('tabpanel', { name: tab })).toBeVisible();
      await look(`settings ${tab}`);
    }
    await page.keyboard.press('Escape');
    await expect(settings).toHaveCount(0);

    await desk.openPublish();
    await expect(page.getByRole('dialog', { name: 'Publicare' })).toBeVisible();
    await look('publish dialog');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Coș' }).click();
    await expect(page.getByText('Coșul e gol')).toBeVisible();
    await look('empty bin');

    expect(found).toEqual([]);
  });
}
