const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
/** The subset with ă, ș and ț. */
const latinExt =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

const faces = [
  { family: 'Inter', style: 'normal', weights: '100 900', file: 'inter' },
  { family: 'Source Serif', style: 'normal', weights: '200 900', file: 'source-serif' },
  { family: 'Source Serif', style: 'italic', weights: '200 900', file: 'source-serif-italic' },
];

/** The `@font-face` rules: two families, each in the two subsets that Romanian needs. */
export const fontFaces = faces
  .flatMap(({ family, style, weights, file }) =>
    [
      { subset: 'latin', range: latin },
      { subset: 'latin-ext', range: latinExt },
    ].map(
      ({ subset, range }) => `@font-face {
  font-family: '${family}'; font-style: ${style}; font-weight: ${weights}; font-display: swap;
  src: url('fonts/${file}-${subset}.woff2') format('woff2'); unicode-range: ${range};
}`,
    ),
  )
  .join('\n');
