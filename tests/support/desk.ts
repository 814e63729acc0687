import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What a journalist sees of the article in the editor. */
export interface ArticleOnScreen {
  readonly text: readonly string[];
  readonly related: readonly string[];
  readonly recommended: readonly string[];
}

/** What a journalist does at the window, in the words that stand on it. */
export class Desk {
  readonly page: Page;
  readonly headline: Locator;
  readonly body: Locator;
  readonly textState: Locator;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(20_000);
    this.headline = page.getByRole('textbox', { name: 'Titlu', exact: true });
    this.body = page.getByRole('textbox', { name: 'Textul articolului' });
    this.textState = page
      .getByRole('banner', { name: 'Bara de sus' })
      .getByRole('definition')
      .first();
  }

  async introduceOneself(name: string, role: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Cum te cheamă?' }).fill(name);
    await this.page.getByRole('button', { name: /Rolul/ }).click();
    await this.page.getByRole('option', { name: role }).click();
    await this.page.getByRole('button', { name: 'Începe să scrii' }).click();
    await expect(this.headline).toBeVisible();
  }

  async paste(html: string): Promise<void> {
    await this.body.evaluate((element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', data);
      clipboardData.setData('text/plain', '');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    }, html);
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Enter');
  }

  async chooseSection(section: string): Promise<void> {
    await this.page.getByRole('tab', { name: 'Articol', exact: true }).click();
    await this.choose(this.page.getByRole('button', { name: /Secțiune/ }), section);
    await this.goToLastLine();
  }

  async insertBlock(words: string): Promise<void> {
    await this.page.keyboard.type(`/${words}`);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  async insertFurniture(name: string): Promise<void> {
    const cards = this.body.getByRole('group', { name: 'Bloc al redacției' });
    const count = await cards.count();
    await this.insertBlock('bloc al redacției');
    const card = cards.nth(count);
    await this.choose(card.getByRole('button', { name: /Care bloc/ }), name);
    await this.goToLastLine();
  }

  private async choose(select: Locator, option: string): Promise<void> {
    await select.click();
    await this.page.getByRole('option', { name: option }).click();
    // Typing goes to the select until it has its focus back and gives it away again.
    await expect(select).toBeFocused();
  }

  private async goToLastLine(): Promise<void> {
    await this.body.locator('p').last().click();
    await expect(this.body).toBeFocused();
  }

  async attach(list: string, queries: readonly string[], count: number): Promise<void> {
    await this.page.getByRole('tab', { name: 'Conexe' }).click();
    await this.page
      .getByRole('region', { name: list })
      .getByRole('button', { name: 'Caută și adaugă' })
      .click();
    const dialog = this.page.getByRole('dialog', { name: list });
    const search = dialog.getByRole('combobox', { name: 'Caută în arhivă' });
    const rows = dialog.getByRole('grid', { name: 'Lista articolului' }).getByRole('row');
    let added = 0;
    for (const query of queries) {
      await search.fill(query);
      const free = dialog.getByRole('option', { disabled: false });
      await expect(free.first()).toBeVisible();
      while (added < count && (await free.count()) > 0) {
        await search.press('Enter');
        added += 1;
        await expect(rows).toHaveCount(added);
      }
    }
    await expect(rows).toHaveCount(count);
    await dialog.getByRole('button', { name: 'Gata', exact: true }).click();
  }

  async openPublish(): Promise<Locator> {
    const bar = this.page.getByRole('banner', { name: 'Bara de sus' });
    await bar.getByRole('button', { name: 'Publică…' }).click();
    return this.page.getByRole('dialog', { name: 'Publicare' });
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Închide' }).last().click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  async publicAddress(): Promise<string> {
    const opened = this.page.getByRole('link', { name: 'Deschide pagina' });
    const address = await opened.first().getAttribute('href');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    return address ?? '';
  }

  async article(): Promise<ArticleOnScreen> {
    await this.page.getByRole('tab', { name: 'Conexe' }).click();
    const headlines = (list: string): Promise<readonly string[]> =>
      this.page.getByRole('grid', { name: list }).locator('.stories-headline').allTextContents();
    return {
      text: await this.body.locator('p, h2, h3, blockquote, li').allTextContents(),
      related: await headlines('Articole conexe'),
      recommended: await headlines('Știri recomandate'),
    };
  }
}
