import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useEffect } from 'react';
import type { Block } from '../../../../shared/article/block.ts';
import { blockText } from '../../../../shared/article/plain-text.ts';
import { definitionOf } from '../../../../shared/blocks/index.ts';
import { useLabel } from '../../../i18n/index.ts';
import { useEditorContext } from '../editor-context.tsx';
import type { ChangedBlock, HistoryChange } from '../extensions/history-report-extension.ts';
import { HistoryReportExtension } from '../extensions/history-report-extension.ts';
import { words } from '../locale/index.ts';

/** Longest piece of text that is read out, in characters. */
const EXCERPT = 60;

/** Says after each undo and redo what came back and what went. */
export function HistoryAnnouncer() {
  const { announce } = useEditorContext();
  const text = words.useText();
  const labelOf = useLabel();
  const report = useSignalValue(useExtensionDependency(HistoryReportExtension).output.lastReport);
  useEffect(() => {
    if (report)
      announce(report.kind === 'nothing' ? text(`history.no-${report.asked}`) : sentence(report));
    // Only a new report is news; the language of the sentence is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [report]);
  return null;

  function sentence(done: HistoryChange): string {
    const parts = [
      ...done.fields.map((name) => text('history.field', { name: fieldName(name) })),
      ...blocksPart(done.back, 'back'),
      ...blocksPart(done.gone, 'gone'),
      ...done.changed.map(changedPart),
      ...(done.isMoved ? [text('history.moved')] : []),
    ];
    return text(`history.${done.asked}`, { what: parts.join('; ') || text('history.unseen') });
  }

  function blocksPart(blocks: readonly Block[], kind: 'back' | 'gone'): readonly string[] {
    const [first, ...others] = blocks;
    if (!first) return [];
    if (others.length > 0) return [text(`history.${kind}Many`, { count: blocks.length })];
    return [text(`history.${kind}`, { block: nameOf(first) })];
  }

  function changedPart({ block, cameBack, wentAway }: ChangedBlock): string {
    const came = cameBack && text('history.textBack', { text: excerpt(cameBack) });
    const went = wentAway && text('history.textGone', { text: excerpt(wentAway) });
    return (
      [came, went].filter(Boolean).join(', ') || text('history.changed', { block: nameOf(block) })
    );
  }

  function nameOf(block: Block): string {
    const words = blockText(block).join(' ').trim();
    return words === '' ? kindOf(block) : `${kindOf(block)}: ${excerpt(words)}`;
  }

  function kindOf(block: Block): string {
    switch (block.type) {
      case 'paragraph':
      case 'quote':
        return text(`text.${block.type}`);
      case 'heading':
        return text(block['tag'] === 'h3' ? 'text.heading3' : 'text.heading2');
      case 'list':
        return text(block['listType'] === 'number' ? 'text.numbered' : 'text.bulleted');
      default: {
        const definition = definitionOf(block);
        return definition ? labelOf(definition.label) : text('history.block');
      }
    }
  }

  function fieldName(name: HistoryChange['fields'][number]): string {
    return text(`fields.${name}`);
  }
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).trimEnd()}…`;
}
