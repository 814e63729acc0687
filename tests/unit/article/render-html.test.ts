import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import { renderBlock, renderBody } from '../../../shared/article/render-html.ts';
import type { BlockContext } from '../../../shared/blocks/index.ts';

const context: BlockContext = {
  mediaUrl: (hash) => `media/${hash}`,
  furniture: (id) =>
    id === 'google-news'
      ? {
          kind: 'follow',
          id,
          name: 'Google News',
          text: 'Urmăriți-ne pe Google News',
          url: 'https://news.google.com/x',
        }
      : undefined,
};
const rendered = (block: Block): string => String(renderBlock(block, context));

describe('renderBlock', () => {
  it('renders formats, breaks and links', () => {
    const block: Block = {
      id: 'a',
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Tare & ', format: 1 },
        { type: 'text', text: 'oblic', format: 2 },
        { type: 'linebreak' },
        { type: 'link', url: 'https://exemplu.ro', children: [{ type: 'text', text: 'aici' }] },
        { type: 'text', text: 'toate', format: 15 },
      ],
    };
    expect(rendered(block)).toBe(
      '<p><strong>Tare &amp; </strong><em>oblic</em><br><a href="https://exemplu.ro">aici</a>' +
        '<strong><em><u><s>toate</s></u></em></strong></p>',
    );
  });

  it('keeps the words of a link whose address is refused', () => {
    const children = [
      { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'cuvinte' }] },
    ];
    expect(rendered({ id: 'a', type: 'paragraph', children })).toBe('<p>cuvinte</p>');
  });

  it('renders headings, quotes and nested lists', () => {
    const text = (value: string) => [{ type: 'text', text: value }];
    const nested = {
      type: 'list',
      listType: 'number',
      children: [{ type: 'listitem', children: text('unu') }],
    };
    const children = [
      { type: 'listitem', children: text('întâi') },
      { type: 'listitem', children: [nested] },
    ];
    expect(rendered({ id: 'a', type: 'heading', tag: 'h3', children: text('Titlu') })).toBe(
      '<h3>Titlu</h3>',
    );
    expect(rendered({ id: 'b', type: 'quote', children: text('Citat') })).toBe(
      '<blockquote><p>Citat</p></blockquote>',
    );
    expect(rendered({ id: 'c', type: 'list', listType: 'bullet', children })).toBe(
      '<ul><li>întâi</li><li><ol><li>unu</li></ol></li></ul>',
    );
  });

  it('renders registered blocks with what the context knows', () => {
    expect(rendered({ id: 'f', type: 'furniture', furniture: 'google-news' })).toContain(
      '<a href="https://news.google.com/x" rel="noopener">Urmăriți-ne pe Google News</a>',
    );
    expect(rendered({ id: 'g', type: 'furniture', furniture: 'dispărut' })).toBe('');
    expect(
      rendered({ id: 'i', type: 'image', media: 'h', alt: '"x"', caption: 'C', credit: 'Agenția' }),
    ).toBe(
      '<figure class="image"><img src="media/h" alt="&quot;x&quot;"><figcaption>C <cite>Foto: Agenția</cite></figcaption></figure>',
    );
  });

  it('gives a picture its size, so that the page does not jump when it comes', () => {
    const picture = { id: 'i', type: 'image', media: 'h', alt: '', caption: '', credit: '' };
    const mediaSize = () => ({ width: 1200, height: 800 });
    expect(renderBlock(picture, { ...context, mediaSize })?.toString()).toBe(
      '<figure class="image"><img src="media/h" alt="" width="1200" height="800"></figure>',
    );
  });

  it('gives null for what this build does not know', () => {
    expect(renderBlock({ id: 'x', type: 'hologram', data: 1 }, context)).toBeNull();
    expect(renderBlock({ id: 'y', type: 'paragraph', children: 'nu' }, context)).toBeNull();
  });
});

it('renders a body in order and leaves unknown blocks out', () => {
  const blocks: Block[] = [
    { id: '1', type: 'paragraph', children: [{ type: 'text', text: 'Unu' }] },
    { id: '2', type: 'hologram' },
    { id: '3', type: 'divider' },
  ];
  expect(String(renderBody({ version: 1, blocks }, context))).toBe('<p>Unu</p><hr>');
});
