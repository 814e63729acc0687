import type { Translation } from '../../../i18n/index.ts';
import type { ro } from './ro.ts';

export const en: Translation<typeof ro> = {
  title: 'Choose a picture',
  drop: 'Drop a picture here or paste it',
  kinds: 'JPEG, PNG, WebP, GIF or AVIF, up to {{megabytes}} MB',
  choose: 'Choose a file…',
  importing: 'Importing “{{name}}”',
  cancel: 'Stop',
  current: 'The picture now',
  region: 'Pictures being imported',
};
