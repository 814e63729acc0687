import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, jsonScript, safeUrl } from '../../../shared/article/html.ts';

describe('html', () => {
  it('escapes values and keeps markup', () => {
    const value = `<b title="x">„Țară” & 'mare'</b>`;
    expect(String(html`<p>${value}</p>`)).toBe(
      '<p>&lt;b title=&quot;x&quot;&gt;„Țară” &amp; &#39;mare&#39;&lt;/b&gt;</p>',
    );
  });

  it('takes nested html and lists as they are and leaves nothing for absent values', () => {
    const items = ['unu', 'doi & trei'].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}</ul>${null}${undefined}${false}${0}`)).toBe(
      '<ul><li>unu</li><li>doi &amp; trei</li></ul>0',
    );
  });

  it('never lets a value open a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(String(html`${text}`)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('writes JSON that no closing tag can leave', () => {
    const script = String(jsonScript({ headline: '</script><script>alert(1)</script> & gata' }));
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toEqual({ headline: '</script><script>alert(1)</script> & gata' });
  });
});

describe('safeUrl', () => {
  it.each([
    'https://exemplu.ro/știri?a=1#b',
    'http://127.0.0.1:4000/x',
    'mailto:redactie@exemplu.ro',
  ])('accepts %s', (url) => {
    expect(safeUrl(` ${url} `)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//exemplu.ro',
    '/relativ',
    'https://',
    'https:///fara-gazda',
    'https://a b',
    'https://a"onclick="x',
    'mailto:',
    '',
  ])('refuses %s', (url) => {
    expect(safeUrl(url)).toBeNull();
  });
});
