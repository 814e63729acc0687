import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Apart } from '../../../renderer/ui/index.ts';

it('says that a part has stopped, what is safe, and offers another try', () => {
  const apart = new Apart({ children: 'o parte' });
  expect(renderToStaticMarkup(apart.render())).toBe('o parte');
  apart.state = Apart.getDerivedStateFromError();
  const shown = renderToStaticMarkup(apart.render());
  expect(shown).toContain('role="alert"');
  expect(shown).toContain('Textul articolului e neatins.');
  expect(shown).toContain('Încearcă din nou</button>');
});
