import { observable } from '../../../renderer/features/editor/index.tsx';
import type { EditorServices } from '../../../renderer/features/editor/index.tsx';
import type { StoryRef } from '../../../shared/article/story-ref.ts';

/** Stories the link box and the picker of the harness know. */
export const knownStories: readonly StoryRef[] = [
  'Podul de la Brăila se închide trei nopți pentru lucrări',
  'Consiliul Local a votat bugetul pe anul viitor',
  'Trenurile spre munte circulă după un orar nou',
].map((headline, index) => ({
  destinationId: 'gazeta',
  remoteId: `s${index}`,
  url: `https://gazeta.example/stiri/${index}`,
  headline,
  section: 'Actualitate',
  publishedAt: '2026-11-20T08:00:00.000Z',
  state: 'published',
}));

const pixel =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="640" height="360"%3E%3Crect width="640" height="360" fill="%23789"/%3E%3C/svg%3E';

/** Resolved by a spec to let a picture in, or rejected to refuse it. */
export const importGate: { next: (result: 'store' | 'refuse') => void } = { next: () => undefined };

/** A small newsroom: a profile with furniture, a few stories, pictures that wait for the spec. */
export const services: EditorServices = {
  profile: observable({
    siteName: 'Gazeta',
    sections: ['Actualitate', 'Economie', 'Sport'],
    labels: ['EXCLUSIV', 'VIDEO'],
    furniture: [
      {
        kind: 'app-promo',
        id: 'app',
        name: 'Aplicația Gazeta',
        text: 'Citește Gazeta și pe telefon.',
        appStoreUrl: 'https://apps.example/gazeta',
        googlePlayUrl: 'https://play.example/gazeta',
      },
      {
        kind: 'follow',
        id: 'follow',
        name: 'Urmărire în agregator',
        text: 'Urmărește Gazeta și în agregatorul de știri.',
        url: 'https://news.example/gazeta',
      },
    ],
    related: { min: 0, max: 30 },
    recommended: { min: 0, max: 40 },
  }),
  importImage: (_file, signal) =>
    new Promise((resolve, reject) => {
      importGate.next = (result) => {
        if (result === 'store') resolve('a'.repeat(64));
        else reject(new Error('refused by the spec'));
      };
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
      (window as { letPictureIn?: unknown }).letPictureIn = importGate.next;
    }),
  mediaUrl: () => pixel,
  searchStories: (query) =>
    Promise.resolve(knownStories.filter(({ headline }) => fold(headline).includes(fold(query)))),
};

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
