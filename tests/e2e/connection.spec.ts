import type { Page, WebSocketRoute } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import { startCore } from '../support/core-process.ts';
import { Desk } from '../support/desk.ts';

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name === 'electron', 'there the window’s pipe cannot break by itself');
});

/** The pipe of a page, to be cut by the test. */
interface Pipe {
  /** From now on no pipe opens, and the open one is cut. */
  cut(): Promise<void>;
  mend(): void;
  /** Cuts the pipe once, as soon as an answer to what `request` matches comes, which gets lost. */
  loseAnswerTo(request: RegExp): void;
}

async function pipeOf(page: Page): Promise<Pipe> {
  let isCut = false;
  let losing: RegExp | null = null;
  let open: WebSocketRoute | null = null;
  await page.routeWebSocket(/.*/, (route) => {
    if (isCut) {
      void route.close();
      return;
    }
    open = route;
    const server = route.connectToServer();
    let lost = false;
    route.onMessage((message) => {
      if (losing?.test(String(message))) {
        losing = null;
        lost = true;
      }
      server.send(message);
    });
    server.onMessage((message) => {
      if (lost) void route.close();
      else route.send(message);
    });
  });
  return {
    cut: async () => {
      isCut = true;
      await open?.close();
    },
    mend: () => {
      isCut = false;
    },
    loseAnswerTo: (request) => {
      losing = request;
    },
  };
}

test('a batch whose answer gets lost is known again as this window’s own', async ({
  browser,
  dataFolder,
}) => {
  const core = await startCore({ dataFolder });
  const page = await browser.newPage();
  const pipe = await pipeOf(page);
  await page.goto(core.url);
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.body.click();
  await page.keyboard.type('Ploaie la Clu');
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');

  pipe.loseAnswerTo(/Cluk/);
  await page.keyboard.type('k');
  await expect(desk.textState).not.toHaveText('Salvat pe acest calculator');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('j și Turda');
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  await page.reload();
  await expect(desk.body.locator('p')).toHaveText(['Ploaie la Cluj și Turda']);
  await page.close();
  await core.stop();
});

test('what another window wrote while the pipe was cut appears without an edit', async ({
  browser,
  dataFolder,
}) => {
  const core = await startCore({ dataFolder });
  const context = await browser.newContext();
  const page = await context.newPage();
  const pipe = await pipeOf(page);
  await page.goto(core.url);
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.body.click();
  await page.keyboard.type('Primul rând.');
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');

  await pipe.cut();
  const otherPage = await context.newPage();
  await otherPage.goto(core.origin);
  const other = new Desk(otherPage);
  await expect(other.body.locator('p')).toHaveText(['Primul rând.']);
  await other.body.click();
  await otherPage.keyboard.press('Control+End');
  await otherPage.keyboard.type(' Al doilea, din altă fereastră.');
  await expect(other.textState).toHaveText('Salvat pe acest calculator');

  pipe.mend();
  await expect(desk.body.locator('p')).toHaveText(['Primul rând. Al doilea, din altă fereastră.']);
  await context.close();
  await core.stop();
});
