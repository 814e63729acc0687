import { useReadable } from '../../editor/index.tsx';
import { NumberField, Switch } from '../../../ui/index.ts';
import { pageLanguage } from '../client/page-language.ts';
import { categories } from '../categories.ts';
import { languageWords } from '../locale/index.ts';
import { NormLink } from '../norm-link.tsx';
import { useRules } from '../use-rules.ts';
import type { Rule } from '../worker/rule.ts';
import './language-settings.css';
import { WordListForm } from './word-list-form.tsx';

const headlinePlaces = ['card', 'search', 'push'] as const;
const lists = ['personal', 'newsroom', 'forbidden'] as const;

/** Settings of language help: the word lists, and every rule as the registry has it. */
export function LanguageSettings() {
  const text = languageWords.useText();
  const page = pageLanguage();
  const state = useReadable(page.state);
  const rules = [...useRules().values()];
  if (!state) return null;
  const { settings } = state;
  return (
    <div className="lang-settings">
      <p className="lang-settings-note">{text('settings.intro')}</p>
      <section className="lang-settings-part">
        <h3 className="lang-settings-title">{text('settings.lists')}</h3>
        {lists.map((list) => (
          <WordListForm
            key={list}
            list={list}
            stored={state.lists[list]}
            onSave={(next) => page.setList(list, next)}
          />
        ))}
      </section>
      <section className="lang-settings-part">
        <h3 className="lang-settings-title">{text('panel.titleLength')}</h3>
        <p className="lang-settings-note">{text('headline.hint')}</p>
        {headlinePlaces.map((place) => (
          <NumberField
            key={place}
            name={`headline-${place}`}
            label={text(`headline.${place}`)}
            value={settings.headlineLimits[place]}
            min={10}
            max={300}
            onChange={(limit) => void page.setHeadlineLimit(place, limit)}
          />
        ))}
      </section>
      <section className="lang-settings-part">
        <h3 className="lang-settings-title">{text('settings.rules')}</h3>
        <p className="lang-settings-note">{text('settings.rulesHint')}</p>
        {categories.map((category) => (
          <section key={category} className="lang-settings-part">
            <h4 className="lang-settings-category">{text(`category.${category}`)}</h4>
            {rules
              .filter((rule) => rule.category === category)
              .map((rule) => (
                <RuleLine
                  key={rule.id}
                  rule={rule}
                  isOn={!settings.disabledRules.includes(rule.id)}
                  corrects={!settings.typingOff.includes(rule.id)}
                />
              ))}
          </section>
        ))}
      </section>
    </div>
  );
}

interface RuleLineProps {
  readonly rule: Rule;
  readonly isOn: boolean;
  readonly corrects: boolean;
}

function RuleLine({ rule, isOn, corrects }: RuleLineProps) {
  const text = languageWords.useText();
  const page = pageLanguage();
  const [bad, good] = rule.examples.bad.find((example) => example[1] !== null) ?? [];
  return (
    <div className="lang-rule">
      <Switch isSelected={isOn} onChange={(next) => void page.setRule(rule.id, next)}>
        <strong>{rule.title}</strong>
      </Switch>
      <p>{rule.explanation}</p>
      {bad !== undefined && typeof good === 'string' && (
        <p className="lang-rule-example">{text('settings.example', { bad, good })}</p>
      )}
      <p className="lang-settings-note">
        {text('card.source', { source: rule.source })}
        <NormLink url={rule.norm} />
      </p>
      {rule.action === 'auto' && isOn && (
        <Switch isSelected={corrects} onChange={(next) => void page.setTyping(rule.id, next)}>
          {text('settings.typing')}
        </Switch>
      )}
    </div>
  );
}
