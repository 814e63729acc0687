import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { startCore } from '../../support/core-process.ts';
import { expect, test } from '../../support/condei-test.ts';

test.beforeEach(({ page: _ }, info) => {
  test.skip(info.project.name === 'electron', 'the loopback server is the browser host’s');
});

/** A page of somebody else's local server, in the same browser and so with the same cookies. */
async function openNeighbour(page: Page): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<title>Vecin</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address !== 'string' ? address.port : 0;
  await page.goto(`http://127.0.0.1:${port}/`);
  return server;
}

test('another local page gets nothing, though the browser sends it our cookie', async ({
  dataFolder,
  page,
}) => {
  const core = await startCore({ dataFolder });
  await page.goto(core.url);
  await expect(page).toHaveURL(`${core.origin}/`);
  const neighbour = await openNeighbour(page);

  const outcome = await page.evaluate(async (origin) => {
    const socket = (address: string): Promise<string> =>
      new Promise((resolve) => {
        const opened = new WebSocket(address);
        opened.onopen = () => resolve('open');
        opened.onclose = () => resolve('refused');
      });
    const element = (tag: 'img' | 'script' | 'link', path: string): Promise<string> =>
      new Promise((resolve) => {
        const made = document.createElement(tag);
        made.onload = () => resolve('loaded');
        made.onerror = () => resolve('refused');
        if (made instanceof HTMLLinkElement) {
          made.rel = 'stylesheet';
          made.href = origin + path;
        } else made.src = origin + path;
        document.head.append(made);
      });
    const request = (path: string, options: RequestInit): Promise<string> =>
      fetch(origin + path, options).then(
        async (answer) => `${answer.status} ${await answer.text()}`,
        () => 'refused',
      );
    return {
      socket: await socket(`${origin.replace('http', 'ws')}/rpc`),
      read: await request('/', { credentials: 'include' }),
      blind: await request('/', { mode: 'no-cors', credentials: 'include' }),
      post: await request('/instance/focus', { method: 'POST', credentials: 'include' }),
      script: await element('script', '/assets/index.js'),
      style: await element('link', '/assets/index.css'),
      picture: await element('img', '/media/x'),
    };
  }, core.origin);
  expect(outcome).toEqual({
    socket: 'refused',
    read: 'refused',
    blind: 'refused',
    post: 'refused',
    script: 'refused',
    style: 'refused',
    picture: 'refused',
  });

  const framed = page.waitForResponse(`${core.origin}/`);
  await page.setContent(`<iframe src="${core.origin}/"></iframe>`);
  expect((await framed).status()).toBe(403);

  neighbour.close();
  await core.stop();
});

test('the page runs under its policy without a violation', async ({ dataFolder, page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const core = await startCore({ dataFolder });
  await page.goto(core.url);
  await expect(page.locator('#root')).not.toBeEmpty();
  const blocked = await page.evaluate(() => {
    const tried: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      tried.push(effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.head.append(script);
    return { tried, title: document.title };
  });
  expect(blocked.title).not.toBe('inline');
  expect(complaints.filter((text) => !text.includes("script-src 'self'"))).toEqual([]);
  await core.stop();
});

test('an open window finds the core again after a power cut', async ({ startCondei }) => {
  const first = await startCondei();
  await expect(first.page.locator('#root')).not.toBeEmpty();
  await first.kill9();
  const reopened = first.page.waitForEvent('websocket');
  await startCondei();
  expect(new URL((await reopened).url()).pathname).toBe('/rpc');
});
