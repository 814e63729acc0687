import { useState } from 'react';
import { useReadable } from '../../editor/index.tsx';
import { Select, Switch } from '../../../ui/index.ts';
import { categories } from '../categories.ts';
import type { PageLanguage } from '../client/page-language.ts';
import { languageWords } from '../locale/index.ts';
import type { Mark } from '../page/article-language.ts';
import { useRules } from '../use-rules.ts';

interface ChoicesProps {
  readonly page: PageLanguage;
  readonly marks: readonly Mark[];
}

/** House style and every rule with its switch and its count in this article. */
export function Choices({ page, marks }: ChoicesProps) {
  const text = languageWords.useText();
  const settings = useReadable(page.state)?.settings;
  const [isOpen, setOpen] = useState(false);
  if (!settings) return null;
  const off = settings.disabledRules.length;
  return (
    <section className="lang-group">
      <Select
        label={text('panel.profile')}
        value={settings.profile}
        onChange={(id) => void page.setProfile(id === 'eu' ? 'eu' : 'press')}
        options={[
          { id: 'press', label: text('panel.press') },
          { id: 'eu', label: text('panel.eu') },
        ]}
      />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="lang-rules-title">
          {text('panel.rules')}
          {off > 0 && (
            <span className="lang-note"> · {text('panel.rulesOff', { count: off })}</span>
          )}
        </summary>
        {isOpen && <RuleSwitches page={page} marks={marks} disabled={settings.disabledRules} />}
      </details>
    </section>
  );
}

interface RuleSwitchesProps extends ChoicesProps {
  readonly disabled: readonly string[];
}

function RuleSwitches({ page, marks, disabled }: RuleSwitchesProps) {
  const text = languageWords.useText();
  const rules = [...useRules().values()];
  const counts = new Map<string, number>();
  for (const { match } of marks) counts.set(match.rule, (counts.get(match.rule) ?? 0) + 1);
  return categories.map((category) => (
    <section key={category} className="lang-rules" aria-label={text(`category.${category}`)}>
      <h4 className="lang-note">{text(`category.${category}`)}</h4>
      {rules
        .filter((rule) => rule.category === category)
        .map(({ id, title }) => (
          <Switch
            key={id}
            isSelected={!disabled.includes(id)}
            onChange={(isOn) => void page.setRule(id, isOn)}
          >
            {title}
            {counts.has(id) && <span className="lang-group-count"> {counts.get(id)}</span>}
          </Switch>
        ))}
    </section>
  ));
}
