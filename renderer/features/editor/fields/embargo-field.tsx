import { useDates, useNow } from '../../../i18n/index.ts';
import { Button, DateTimeField } from '../../../ui/index.ts';
import type { OpenArticle } from '../article.ts';
import { words } from '../locale/index.ts';
import { useReadable } from '../observable.ts';

const NEWSROOM_TIME = 'Europe/Bucharest';

/** Until when the article must not be public, in newsroom time, and what that does. */
export function EmbargoField({ article }: { readonly article: OpenArticle }) {
  const text = words.useText();
  const dates = useDates();
  const now = useNow();
  const { embargoUntil } = useReadable(article.fields);
  return (
    <div className="condei-embargo">
      <DateTimeField
        name="embargoUntil"
        label={text('fields.embargoUntil')}
        hint={hint()}
        timeZone={NEWSROOM_TIME}
        value={embargoUntil}
        onChange={(instant) => article.setFields({ embargoUntil: instant })}
      />
      {embargoUntil !== null && (
        <Button size="small" onPress={() => article.setFields({ embargoUntil: null })}>
          {text('embargo.remove')}
        </Button>
      )}
    </div>
  );

  function hint(): string {
    if (embargoUntil === null) return text('embargo.hint');
    const isOver = Date.parse(embargoUntil) <= now;
    return text(isOver ? 'embargo.over' : 'embargo.until', { when: dates.full(embargoUntil) });
  }
}
