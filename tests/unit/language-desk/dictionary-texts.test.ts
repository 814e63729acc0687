import { expect, it } from 'vitest';
import { defaultProfile } from '../../../main/profile/default-profile.ts';
import { dictionaryTexts } from '../../../renderer/features/language/client/dictionary-texts.ts';
import { parseDictionary } from '../../../renderer/features/language/worker/dictionaries/dictionary.ts';
import { siteProfile } from '../../../shared/article/site-profile.ts';

it('words that come with the site profile stand between the starter list and those of this computer', () => {
  const profile = siteProfile.parse({
    ...defaultProfile,
    words: 'Zmeurescu; nume\nmeciuri => partide\r\nfără fel; nimic',
  });
  const { newsroom, personal, ignored } = dictionaryTexts('dronă; cuvânt', profile.words ?? '', {
    personal: 'al meu',
    newsroom: 'dronă; substantiv; f/e',
    forbidden: 'meciuri => jocuri',
  });
  const { forms, forbidden, broken } = parseDictionary(newsroom);
  expect([forms.get('Zmeurescu'), forms.get('dronă'), forms.has('dronelor')]).toEqual([
    'nume',
    'substantiv',
    true,
  ]);
  expect([...forbidden]).toEqual([['meciuri', 'jocuri']]);
  expect(broken.map(({ line }) => line)).toEqual([4]);
  expect([personal, ignored]).toEqual(['al meu', []]);
});

it('a profile without words is still a profile', () => {
  expect(siteProfile.parse(defaultProfile).words).toBeUndefined();
});
