export const ro = {
  title: 'Alege o imagine',
  drop: 'Trage aici o imagine sau lipește-o',
  kinds: 'JPEG, PNG, WebP, GIF sau AVIF, până la {{megabytes}} MB',
  choose: 'Alege un fișier…',
  importing: 'Se aduce „{{name}}”',
  cancel: 'Oprește',
  current: 'Imaginea de acum',
  region: 'Imagini care se aduc',
} as const;
