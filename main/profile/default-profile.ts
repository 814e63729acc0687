import type { SiteProfile } from '../../shared/article/site-profile.ts';
import { defaultSections } from '../../shared/article/site-profile.ts';

/** The profile of a newsroom that has not said anything yet: a made-up paper, whole and usable. */
export const defaultProfile: SiteProfile = {
  siteName: 'Jurnalul Demo',
  sections: [...defaultSections],
  labels: [
    'EXCLUSIV',
    'VIDEO',
    'FOTO',
    'LIVE',
    'ULTIMA ORĂ',
    'INTERVIU',
    'ANALIZĂ',
    'REPORTAJ',
    'DOCUMENTAR',
    'OPINIE',
  ],
  furniture: [
    {
      kind: 'app-promo',
      id: 'app-promo',
      name: 'Aplicația Jurnalul Demo',
      text: 'Citiți Jurnalul Demo și pe telefon: aplicația este gratuită și vă trimite știrile importante pe măsură ce apar.',
      appStoreUrl: 'https://apps.apple.com/ro/app/jurnalul-demo/id000000000',
      googlePlayUrl: 'https://play.google.com/store/apps/details?id=ro.example.jurnaluldemo',
    },
    {
      kind: 'follow',
      id: 'google-news',
      name: 'Google News',
      text: 'Urmăriți Jurnalul Demo și pe Google News',
      url: 'https://news.google.com/publications/jurnalul-demo',
    },
  ],
  related: { min: 0, max: 40 },
  recommended: { min: 0, max: 40 },
};
