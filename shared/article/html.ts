const brand: unique symbol = Symbol('Html');

/** A piece of HTML in which every value has been escaped. Only `html` makes one. */
export interface Html {
  readonly [brand]: true;
  toString(): string;
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[];

class SafeHtml implements Html {
  readonly [brand] = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/**
 * Builds HTML from a template: values are escaped for text and for quoted attributes, `Html` and
 * lists of it are taken as they are, null, undefined and false leave nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += toText(value) + (strings[index + 1] ?? '');
  });
  return new SafeHtml(text);
}

/** JSON for a `<script type="application/ld+json">`: no `<`, so no tag can be closed from inside. */
export function jsonScript(value: unknown): Html {
  return new SafeHtml(JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026'));
}

/** An address that may stand in href or src: http, https or mailto; anything else gives null. */
export function safeUrl(url: string): string | null {
  const trimmed = url.trim();
  return /^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@)[^\s"'<>`\\]*$/i.test(trimmed) ? trimmed : null;
}

function toText(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof SafeHtml) return piece.toString();
  if (Array.isArray(piece)) return (piece as readonly Piece[]).map(toText).join('');
  return escape(String(piece));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
