import type { Furniture } from '../../../shared/article/site-profile.ts';
import type { Fields } from '../../../shared/fields/fields.ts';

const name = {
  kind: 'text',
  label: { ro: 'Numele blocului', en: 'Name' },
  hint: { ro: 'Cum îl alege jurnalistul.', en: 'How journalists choose it.' },
  maxLength: 80,
  required: true,
} as const;
const text = {
  kind: 'long-text',
  label: { ro: 'Textul', en: 'Text' },
  maxLength: 600,
  required: true,
} as const;

/** The form of each kind of furniture. */
export const furnitureFields: Readonly<Record<Furniture['kind'], Fields>> = {
  'app-promo': {
    name,
    text,
    appStoreUrl: {
      kind: 'url',
      label: { ro: 'Adresa din App Store', en: 'App Store address' },
      required: true,
    },
    googlePlayUrl: {
      kind: 'url',
      label: { ro: 'Adresa din Google Play', en: 'Google Play address' },
      required: true,
    },
  },
  follow: {
    name,
    text,
    url: { kind: 'url', label: { ro: 'Adresa', en: 'Address' }, required: true },
  },
};

/** A new piece of furniture, to be filled in; its id never changes afterwards. */
export function newFurniture(kind: Furniture['kind']): Furniture {
  const common = { id: crypto.randomUUID(), name: '', text: '' };
  return kind === 'follow'
    ? { ...common, kind, url: '' }
    : { ...common, kind, appStoreUrl: '', googlePlayUrl: '' };
}
