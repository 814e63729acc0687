/** „1.250” and “1,250”: how each interface language writes a number. */
export const numberFormats = {
  ro: new Intl.NumberFormat('ro-RO'),
  en: new Intl.NumberFormat('en-GB'),
} as const;
