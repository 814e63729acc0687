import { expect, test } from 'vitest';
import type { ReadinessInput } from '../../../main/publishing/readiness/index.ts';
import { readinessOf } from '../../../main/publishing/readiness/index.ts';
import type { ArticleContent, ArticleFields } from '../../../shared/article/article.ts';
import { emptyFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { storyKey } from '../../../shared/article/story-ref.ts';
import type { Capability, Destination } from '../../../shared/contract/publishing.ts';

const all: Capability[] = ['conditional-update', 'media', 'unpublish', 'tags', 'submit'];
const hash = 'a'.repeat(64);

const fields: ArticleFields = {
  ...emptyFields,
  headline: 'Podul se redeschide',
  standfirst: 'Circulația fusese oprită în martie.',
  section: 'Actualitate',
  authors: ['Ana Pop'],
};
const paragraph = {
  id: 'p1',
  type: 'paragraph',
  children: [{ type: 'text', text: 'Lucrările s-au încheiat.' }],
};

function content(blocks: readonly Block[] = [], changed: Partial<ArticleFields> = {}) {
  return {
    fields: { ...fields, ...changed },
    body: { version: 1, blocks: [paragraph, ...blocks] },
  } satisfies ArticleContent;
}

function story(remoteId: string, state: StoryRef['state'] = 'published'): StoryRef {
  const headline = `Știrea ${remoteId}`;
  const url = `https://ziar.example/${remoteId}`;
  return {
    destinationId: 'local',
    remoteId,
    url,
    headline,
    section: 'Sport',
    publishedAt: null,
    state,
  };
}

function list(id: string, type: string, stories: readonly StoryRef[]): Block {
  return { id, type, stories: [...stories] };
}

const destination: Destination = {
  id: 'local',
  backendId: 'open-http',
  name: 'Ziarul',
  values: {},
  secretsSet: [],
  rights: { publish: true, submit: true },
  isDefault: true,
  builtIn: true,
};

function found(given: Partial<ReadinessInput>) {
  const issues = readinessOf({
    content: content(),
    profile: {
      siteName: 'Ziarul',
      sections: [],
      labels: [],
      furniture: [],
      related: { min: 0, max: 2 },
      recommended: { min: 0, max: 2 },
    },
    destination,
    capabilities: all,
    action: 'publish',
    stories: new Map(),
    own: new Set(),
    mediaBytes: () => 1000,
    now: new Date('2026-11-22T12:00:00.000Z'),
    ...given,
  });
  return issues.map(({ check, severity, target }) => ({ check, severity, target }));
}

const field = (check: string, severity: string, name: string) => [
  { check, severity, target: { kind: 'field', field: name } },
];
const block = (check: string, severity: string, blockId: string, name: string) => [
  { check, severity, target: { kind: 'block', blockId, field: name } },
];
const atDestination = (check: string) => [
  { check, severity: 'block', target: { kind: 'destination' } },
];

test('a whole article has nothing in its way', () => {
  expect(found({})).toEqual([]);
});

test.each([
  ['headline', { headline: ' ' }, field('headline-missing', 'block', 'headline')],
  ['section', { section: '' }, field('section-missing', 'block', 'section')],
  ['standfirst', { standfirst: '' }, field('standfirst-missing', 'warn', 'standfirst')],
  ['author', { authors: [] }, field('author-missing', 'block', 'authors')],
] as const)('missing %s', (_name, changed, expected) => {
  expect(found({ content: content([], { ...fields, ...changed } as ArticleFields) })).toEqual(
    expected,
  );
});

test('an embargo stops publication where the site cannot schedule, and only while it runs', () => {
  const embargoed = (embargoUntil: string) => content([], { embargoUntil });
  const later = embargoed('2026-11-22T12:00:01.000Z');
  expect(found({ content: later })).toEqual(field('embargo', 'block', 'embargoUntil'));
  expect(found({ content: later, action: 'submit' })).toEqual([]);
  expect(found({ content: later, capabilities: [...all, 'schedule'] })).toEqual([]);
  expect(found({ content: embargoed('2026-11-22T12:00:00.000Z') })).toEqual([]);
});

test('an article without words has an empty body', () => {
  const blank = { ...paragraph, children: [{ type: 'text' as const, text: '  ' }] };
  const empty = { fields, body: { version: 1 as const, blocks: [blank] } };
  expect(found({ content: empty })).toEqual([
    { check: 'body-empty', severity: 'block', target: { kind: 'body' } },
  ]);
});

test('the issues of a registered block lead to its field', () => {
  const image = { id: 'i1', type: 'image', media: hash, alt: '', caption: '', credit: '' };
  expect(found({ content: content([image]) })).toEqual([
    ...block('block-issue', 'block', 'i1', 'alt'),
    ...block('block-issue', 'block', 'i1', 'credit'),
  ]);
  const promo = { id: 'f1', type: 'furniture', furniture: 'gone' };
  expect(found({ content: content([promo]) })).toEqual(
    block('block-issue', 'block', 'f1', 'furniture'),
  );
  const quote = { id: 'q1', type: 'pull-quote', text: '', attribution: '' };
  expect(found({ content: content([quote]) })).toEqual(block('block-issue', 'block', 'q1', 'text'));
});

test('a block of an unknown type is named, and does not stop publication', () => {
  const poll = { id: 'x1', type: 'poll', question: 'Da?' };
  expect(found({ content: content([poll]) })).toEqual(block('block-unknown', 'warn', 'x1', ''));
});

test('a link with a refused address is found, also in a list', () => {
  const link = {
    type: 'link',
    url: 'javascript:alert(1)',
    children: [{ type: 'text', text: 'aici' }],
  };
  const inList = {
    id: 'l1',
    type: 'list',
    listType: 'bullet',
    children: [{ type: 'listitem', children: [link] }],
  };
  const good = { ...link, url: 'https://ziar.example/' };
  const inParagraph = { id: 'p2', type: 'paragraph', children: [good, link] };
  expect(found({ content: content([inList, inParagraph]) })).toEqual([
    ...block('link-refused', 'block', 'l1', ''),
    ...block('link-refused', 'block', 'p2', ''),
  ]);
});

test('pictures must be here, of a size the site takes, on a site that takes any', () => {
  const image = {
    id: 'i1',
    type: 'image',
    media: hash,
    alt: 'Podul',
    caption: '',
    credit: 'Ana Pop',
  };
  const withPicture = content([image]);
  const expected = block('picture', 'block', 'i1', 'media');
  expect(found({ content: withPicture })).toEqual([]);
  expect(found({ content: withPicture, mediaBytes: () => null })).toEqual(expected);
  expect(found({ content: withPicture, mediaBytes: () => 50 * 1024 * 1024 + 1 })).toEqual(expected);
  expect(found({ content: withPicture, capabilities: ['tags', 'submit'] })).toEqual(expected);
  const cover = { cover: hash, coverAlt: 'Podul', coverCredit: 'Ana Pop' };
  expect(found({ content: content([], cover), mediaBytes: () => null })).toEqual(
    field('picture', 'block', 'cover'),
  );
});

test('a cover needs what it shows and whose it is', () => {
  const cover = { cover: hash, coverAlt: 'Podul', coverCredit: 'Ana Pop' };
  expect(found({ content: content([], cover) })).toEqual([]);
  expect(found({ content: content([], { ...cover, coverAlt: ' ' }) })).toEqual(
    field('cover-alt', 'block', 'coverAlt'),
  );
  expect(found({ content: content([], { ...cover, coverCredit: '' }) })).toEqual(
    field('cover-credit', 'block', 'coverCredit'),
  );
});

test('references to unpublished and vanished stories stop publication', () => {
  const stories = [story('a'), story('b'), story('c')];
  const now = [story('a'), story('b', 'unpublished'), story('c', 'missing')];
  const related = content([list('r1', 'related-stories', stories.slice(0, 2))]);
  const known = new Map(now.map((ref) => [storyKey(ref), ref]));
  expect(found({ content: related, stories: known })).toEqual(
    block('reference-gone', 'block', 'r1', 'stories'),
  );
  const recommended = content([list('n1', 'recommended-news', [story('c', 'unknown')])]);
  expect(found({ content: recommended, stories: known })).toEqual(
    block('reference-gone', 'block', 'n1', 'stories'),
  );
  expect(found({ content: recommended })).toEqual([]);
});

test('the lists keep to the counts of the profile', () => {
  const three = [story('a'), story('b'), story('c')];
  const profile = {
    siteName: 'Ziarul',
    sections: [],
    labels: [],
    furniture: [],
    related: { min: 1, max: 2 },
    recommended: { min: 0, max: 2 },
  };
  expect(found({ profile })).toEqual([
    { check: 'related-count', severity: 'block', target: { kind: 'body' } },
  ]);
  expect(found({ profile, content: content([list('r1', 'related-stories', three)]) })).toEqual(
    block('related-count', 'block', 'r1', 'stories'),
  );
  const both = [
    list('r1', 'related-stories', three.slice(0, 1)),
    list('n1', 'recommended-news', [story('d'), story('e'), story('f')]),
  ];
  expect(found({ profile, content: content(both) })).toEqual(
    block('recommended-count', 'block', 'n1', 'stories'),
  );
});

test('a story stands once in the lists, and never the article itself', () => {
  const twice = [
    list('r1', 'related-stories', [story('a')]),
    list('n1', 'recommended-news', [story('a')]),
  ];
  expect(found({ content: content(twice) })).toEqual(
    block('reference-twice', 'block', 'n1', 'stories'),
  );
  const itself = content([list('r1', 'related-stories', [story('a')])]);
  expect(found({ content: itself, own: new Set([storyKey(story('a'))]) })).toEqual(
    block('reference-to-itself', 'block', 'r1', 'stories'),
  );
});

test('what the login may not do is said before anything is queued', () => {
  const journalist = { ...destination, rights: { publish: false, submit: true } };
  const reader = { ...destination, rights: { publish: false, submit: false } };
  expect(found({ destination: journalist })).toEqual(atDestination('rights'));
  expect(found({ destination: journalist, action: 'unpublish' })).toEqual(atDestination('rights'));
  expect(found({ destination: journalist, action: 'submit' })).toEqual([]);
  expect(found({ destination: journalist, action: null })).toEqual([]);
  expect(found({ destination: reader, action: 'submit' })).toEqual(atDestination('rights'));
  expect(found({ destination: { ...destination, rights: null } })).toEqual([]);
});

test('what the site cannot do is said too', () => {
  const without = (missing: Capability) => all.filter((name) => name !== missing);
  expect(found({ action: 'submit', capabilities: without('submit') })).toEqual(
    atDestination('capability'),
  );
  expect(found({ action: 'unpublish', capabilities: without('unpublish') })).toEqual(
    atDestination('capability'),
  );
  const tagged = content([], { tags: ['pod'] });
  expect(found({ content: tagged, capabilities: without('tags') })).toEqual(
    field('tags-unsupported', 'warn', 'tags'),
  );
});

test('taking down asks nothing of the text, and red lines come before amber ones', () => {
  const poor = content([], { headline: '', standfirst: '', section: '' });
  expect(found({ content: poor, action: 'unpublish' })).toEqual([]);
  expect(found({ content: poor }).map(({ severity }) => severity)).toEqual([
    ...['block', 'block'],
    'warn',
  ]);
});

test('every line is written in both languages', () => {
  const issues = readinessOf({
    content: content([{ id: 'x1', type: 'poll' }], { headline: '', standfirst: '', section: '' }),
    profile: {
      siteName: 'Ziarul',
      sections: [],
      labels: [],
      furniture: [],
      related: { min: 3, max: 9 },
      recommended: { min: 0, max: 2 },
    },
    destination,
    capabilities: all,
    action: null,
    stories: new Map(),
    own: new Set(),
    mediaBytes: () => null,
    now: new Date(0),
  });
  expect(issues.map(({ message }) => message)).toEqual(
    [
      ['Lipsește titlul.', 'The headline is missing.'],
      ['Alege o secțiune.', 'Choose a section.'],
      [
        'Numărul de articole conexe este 0; profilul cere între 3 și 9.',
        'There are 0 related stories; the profile asks for 3 to 9.',
      ],
      ['Lipsește șapoul.', 'The standfirst is missing.'],
      [
        'Blocul „poll” nu este cunoscut de această versiune și nu va apărea pe site.',
        'This version does not know the block “poll”: it will not appear on the site.',
      ],
    ].map(([ro, en]) => ({ ro, en })),
  );
});
