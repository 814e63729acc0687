const space = /[\s/]/;
const nameEnd = /[\s/>=]/;

/**
 * Pasted markup that a browser reads without applying anything: `style` and `on…` attributes are
 * called `data-style` and `data-on…`, `style` elements are gone. The window's content policy forbids
 * them and reports each one, also in documents that nobody shows. Reads the markup once, from start
 * to end.
 */
export function inertMarkup(html: string): string {
  let result = '';
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) break;
    result += html.slice(at, tag);
    at = tag;
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at);
      continue;
    }
    if (/^<style[\s/>]/i.test(html.slice(at, at + 7))) {
      const end = html.slice(at).search(/<\/style/i);
      at = end < 0 ? html.length : after(html, '>', at + end);
      continue;
    }
    if (!/^<[a-z]/i.test(html.slice(at, at + 2))) {
      result += '<';
      at += 1;
      continue;
    }
    const end = tagEnd(html, at);
    result += end.text;
    at = end.at;
  }
  return result + html.slice(at);
}

/** One start tag from its „<”, its applied attributes renamed, and where the next thing begins. */
function tagEnd(html: string, start: number): { readonly text: string; readonly at: number } {
  let at = skip(html, start, (character) => nameEnd.test(character));
  let text = html.slice(start, at);
  while (at < html.length) {
    const gap = skip(html, at, (character) => !space.test(character));
    text += html.slice(at, gap);
    at = gap;
    if (html[at] === '>') return { text: `${text}>`, at: at + 1 };
    // A stray „=” begins a name.
    const end = skip(html, at + 1, (character) => nameEnd.test(character));
    const name = html.slice(at, end);
    text += /^(style$|on)/i.test(name) ? `data-${name}` : name;
    const equals = skip(html, end, (character) => !/\s/.test(character));
    if (html[equals] !== '=') {
      at = end;
      continue;
    }
    const value = skip(html, equals + 1, (character) => !/\s/.test(character));
    const quote = html[value];
    const isQuoted = quote === '"' || quote === "'";
    at = isQuoted
      ? after(html, quote, value + 1)
      : skip(html, value, (character) => /[\s>]/.test(character));
    text += html.slice(end, at);
  }
  return { text, at };
}

/** The place of the first character at or after `from` that ends what is skipped. */
function skip(html: string, from: number, isEnd: (character: string) => boolean): number {
  let at = from;
  while (at < html.length && !isEnd(html.charAt(at))) at += 1;
  return at;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
