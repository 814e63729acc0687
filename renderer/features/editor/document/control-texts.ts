import type { LexicalNode, NodeKey } from 'lexical';
import { $getNodeByKey } from 'lexical';
import { definitionOf } from '../../../../shared/blocks/index.ts';
import { $fields, $setFields } from '../extensions/fields-extension.ts';
import { $blockOf, $isBlockNode, $setBlock } from './block-node.ts';

/** Fields of the page that hold running text. */
const pageFields = ['headline', 'standfirst'] as const;
type PageField = (typeof pageFields)[number];

/** A text of the article that is written in a form control instead of the body. */
export interface ControlText {
  /** Its name on the page (`data-text-unit`): `@headline`, or a card's node and field. */
  readonly unit: string;
  readonly text: string;
  /** A line in a picture or a card, or whole sentences. */
  readonly kind: PageField | 'line' | 'sentences';
}

/** The name of a field of the page. */
export function pageUnit(field: string): string {
  return `@${field}`;
}

/** The name of a text field of a card. */
export function cardUnit(node: NodeKey, field: string): string {
  return `${node}/${field}`;
}

/** Headline and standfirst. */
export function $pageTexts(): readonly ControlText[] {
  const fields = $fields();
  return pageFields.map((kind) => ({ unit: pageUnit(kind), text: fields[kind], kind }));
}

/** The text fields of a card; none where the node is no card of a known block. */
export function $cardTexts(node: LexicalNode | null): readonly ControlText[] {
  if (!$isBlockNode(node)) return [];
  const block = $blockOf(node);
  const definition = definitionOf(block);
  const values = definition?.values(block);
  if (!definition || !values) return [];
  return Object.entries(definition.fields).flatMap(([name, { kind }]): readonly ControlText[] => {
    const text = values[name];
    if ((kind !== 'text' && kind !== 'long-text') || typeof text !== 'string') return [];
    const unit = cardUnit(node.getKey(), name);
    return [{ unit, text, kind: kind === 'text' ? 'line' : 'sentences' }];
  });
}

/** The text of this name as the article has it now; null where there is none. */
export function $controlText(unit: string): string | null {
  const texts = unit.startsWith('@') ? $pageTexts() : $cardTexts($cardOf(unit));
  return texts.find((text) => text.unit === unit)?.text ?? null;
}

/** Writes the text of this name; who calls decides about the step of undo. */
export function $setControlText(unit: string, text: string): void {
  const field = pageFields.find((name) => pageUnit(name) === unit);
  if (field) {
    $setFields({ ...$fields(), [field]: text });
    return;
  }
  const node = $cardOf(unit);
  const name = unit.slice(unit.indexOf('/') + 1);
  if ($isBlockNode(node)) $setBlock(node, { ...$blockOf(node), [name]: text });
}

function $cardOf(unit: string): LexicalNode | null {
  return $getNodeByKey(unit.slice(0, unit.indexOf('/')));
}
