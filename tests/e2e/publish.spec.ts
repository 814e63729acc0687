import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { openHttp } from '../../main/publishing/backends/open-http/index.ts';
import { createHttp } from '../../main/publishing/http.ts';
import type { RunningSite } from '../../main/site/index.ts';
import { startSite } from '../../main/site/index.ts';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';
import { outgoingArticle } from '../support/outgoing-article.ts';

const headline = 'Podul de la gară se redeschide luni dimineață';

/** A desk with an article that has all it needs. */
async function write(page: Page, role: string): Promise<Desk> {
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', role);
  await desk.headline.fill(headline);
  await desk.headline.press('Enter');
  await page.keyboard.type('Circulația se reia după nouă luni de lucrări.');
  await desk.body.click();
  await page.keyboard.type('Inginerii au găsit fisuri la doi piloni.');
  await desk.chooseSection('Economie');
  return desk;
}

function readiness(dialog: Locator): Locator {
  return dialog.getByRole('region', { name: 'Verificare înainte de publicare' });
}

test('what is missing is one click from its place', async ({ startCondei }) => {
  const { page } = await startCondei({ localSite: true });
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Publisher');

  const dialog = await desk.openPublish();
  await expect(readiness(dialog).getByText(/opresc publicarea/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Publică', exact: true })).toBeDisabled();
  await readiness(dialog)
    .getByRole('button', { name: /Oprește publicarea: .*titlul/i })
    .press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(desk.headline).toBeFocused();

  await page.keyboard.type(headline);
  await desk.openPublish();
  await readiness(dialog)
    .getByRole('button', { name: /secțiun/i })
    .click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Secțiune/ })).toBeFocused();
});

test('preview at both widths, publish, update, take off', async ({ startCondei }) => {
  const { page } = await startCondei({ localSite: true });
  const desk = await write(page, 'Publisher');
  const dialog = await desk.openPublish();
  await expect(readiness(dialog).getByText('Totul e în regulă')).toBeVisible();

  for (const width of ['Calculator', 'Telefon']) {
    const frame = dialog.frameLocator(`iframe[title$="${width}"]`);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(frame.getByText('se completează la publicare')).toBeVisible();
  }
  await dialog.getByRole('radio', { name: 'Telefon' }).click();
  await expect(dialog.locator('iframe')).toHaveCount(1);

  await dialog.getByRole('button', { name: 'Publică', exact: true }).click();
  await expect(dialog.getByText('Articolul e public')).toBeVisible();
  await expect(dialog.getByText(/Data publicării: .*20\d\d/).first()).toBeVisible();
  const address = await desk.publicAddress();
  const reader = await page.context().newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('tab', { name: 'Publicare' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Publicare' });
  await expect(panel.getByText('Publicat', { exact: true })).toBeVisible();
  await desk.headline.fill(`${headline}, după nouă luni`);
  await expect(panel.getByText('Publicat; textul de aici e mai nou')).toBeVisible();

  await desk.openPublish();
  await dialog.getByRole('button', { name: 'Actualizează' }).click();
  await expect(dialog.getByText('Pagina e actualizată')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Actualizează' })).toBeDisabled();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('după nouă luni');

  await dialog.getByRole('button', { name: 'Retrage de pe site' }).click();
  const question = page.getByRole('alertdialog', { name: 'Retragi articolul de pe site?' });
  await question.getByRole('button', { name: 'Renunță' }).click();
  await expect(question).toHaveCount(0);
  expect((await reader.goto(address))?.status()).toBe(200);
  await dialog.getByRole('button', { name: 'Retrage de pe site' }).click();
  await question.getByRole('button', { name: 'Retrage', exact: true }).click();
  await expect(dialog.getByText('Pagina a fost retrasă')).toBeVisible();
  expect((await reader.goto(address))?.status()).toBe(410);
  await expect(dialog.getByRole('button', { name: 'Publică', exact: true })).toBeEnabled();
});

test('a journalist submits, a publisher publishes', async ({ startCondei }) => {
  const { page } = await startCondei({ localSite: true });
  const desk = await write(page, 'Jurnalist');
  const dialog = await desk.openPublish();
  await expect(dialog.getByRole('button', { name: 'Publică', exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Trimite la publicare' }).click();
  await expect(dialog.getByText('Articolul a fost trimis la publicare')).toBeVisible();
  await expect(dialog.getByText(/Textul e deja trimis/)).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Deschide pagina' })).toHaveCount(0);
});

test.describe('a site of its own', () => {
  let folder: string;
  let site: RunningSite;
  const start = async (): Promise<void> => {
    site = await startSite({ folder, demo: false, name: 'Ziarul de probă' });
  };
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'condei-site-'));
    await start();
  });
  test.afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('goes down: the delivery waits and arrives when the site is back', async ({
    startCondei,
  }) => {
    const { page } = await startCondei();
    const desk = await write(page, 'Publisher');
    await addDestination(page, 'Ziarul de probă', site.url, site.tokens.publisher);
    const dialog = await desk.openPublish();
    await expect(readiness(dialog).getByText('Totul e în regulă')).toBeVisible();

    await site.close();
    await dialog.getByRole('button', { name: 'Publică', exact: true }).click();
    await expect(dialog.getByText('Se încearcă din nou', { exact: true })).toBeVisible();
    await expect(dialog.getByText(/Următoarea încercare/)).toBeVisible();
    await desk.closeDialog();
    await expect(
      page.getByRole('button', { name: 'Expediere: 1 trimitere în curs' }),
    ).toBeVisible();

    await start();
    await page.getByRole('button', { name: /^Expediere/ }).click();
    const outbox = page.getByRole('dialog', { name: 'Expediere' });
    await expect(outbox.getByText(headline)).toBeVisible();
    await expect(outbox.getByText('A ajuns')).toBeVisible({ timeout: 90_000 });
    await expect(outbox.getByRole('link', { name: 'Deschide pagina' })).toHaveAttribute(
      'href',
      new RegExp(`^${site.url}/`),
    );
    await expect(outbox.getByRole('region', { name: 'În curs' })).toHaveCount(0);
  });

  test('what waits can be taken back', async ({ startCondei }) => {
    const { page } = await startCondei();
    const desk = await write(page, 'Publisher');
    await addDestination(page, 'Ziarul de probă', site.url, site.tokens.publisher);
    const dialog = await desk.openPublish();
    await expect(readiness(dialog).getByText('Totul e în regulă')).toBeVisible();
    await site.close();
    await dialog.getByRole('button', { name: 'Publică', exact: true }).click();
    await dialog.getByRole('button', { name: 'Anulează trimiterea' }).click();
    await expect(dialog.getByText('Anulată')).toBeVisible();
    await start();
    await expect(dialog.getByRole('button', { name: 'Publică', exact: true })).toBeEnabled();
  });

  test('was changed by somebody else: seen, then replaced', async ({ startCondei }) => {
    const { page } = await startCondei();
    const desk = await write(page, 'Publisher');
    await addDestination(page, 'Ziarul de probă', site.url, site.tokens.publisher);
    const dialog = await desk.openPublish();
    await dialog.getByRole('button', { name: 'Publică', exact: true }).click();
    await expect(dialog.getByText('Articolul e public')).toBeVisible();
    const address = await desk.publicAddress();
    await desk.closeDialog();

    await changeOnSite(site, 'Titlul schimbat de un coleg');
    await desk.headline.fill(`${headline}, după nouă luni`);
    await desk.openPublish();
    await dialog.getByRole('button', { name: 'Actualizează' }).click();
    await expect(
      dialog.getByText('Articolul a fost schimbat pe site după ultima trimitere.'),
    ).toBeVisible();
    await dialog.getByRole('button', { name: 'Înlocuiește pe site…' }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Înlocuiește', exact: true })
      .click();
    await expect(dialog.getByText('Pagina e actualizată')).toBeVisible();
    const reader = await page.context().newPage();
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('după nouă luni');
  });
});

async function addDestination(page: Page, name: string, url: string, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Setări' }).click();
  const settings = page.getByRole('dialog', { name: 'Setări' });
  await settings.getByRole('tab', { name: 'Destinații' }).click();
  await settings.getByRole('button', { name: 'Adaugă o destinație' }).click();
  await page.getByRole('menuitem', { name: 'Site cu API deschis' }).click();
  await settings.getByLabel('Numele destinației').fill(name);
  await settings.getByLabel('Adresa site-ului').fill(url);
  await settings.getByLabel('Cheia de acces').fill(token);
  await settings.getByText('Destinația implicită').click();
  await settings.getByRole('button', { name: 'Salvează destinația' }).click();
  await expect(settings.getByText(name)).toBeVisible();
  // What was just saved is verified without being asked.
  await expect(settings.getByText('contul poate publica')).toBeVisible();
  await settings.getByRole('button', { name: 'Închide' }).click();
  await expect(settings).toHaveCount(0);
}

/** Does what a colleague does at another desk: changes the headline of the only article. */
async function changeOnSite({ url, tokens }: RunningSite, title: string): Promise<void> {
  const http = createHttp({ userAgent: 'Condei tests' });
  const session = openHttp.connect({ url }, { token: tokens.publisher }, http);
  const { stories } = await session.listPublished({ since: null, cursor: null });
  const remoteId = stories[0]?.remoteId ?? '';
  const content = (await session.read(remoteId))?.content;
  if (!content) throw new Error('the site has no article');
  const fields = { ...content.fields, headline: title };
  await session.update(remoteId, outgoingArticle({ fields, blocks: content.body.blocks }), null);
}
