import type { ComponentType } from 'react';
import type { Block } from '../../../shared/article/block.ts';
import type { Field } from '../../../shared/fields/fields.ts';
import type { OpenArticle } from './article.ts';

/** What an editor of one field of a block card is given. */
export interface FieldEditorProps {
  readonly field: Field;
  readonly name: string;
  readonly value: unknown;
  /** The block the field belongs to, as it is stored now. */
  readonly block: Block;
  readonly article: OpenArticle;
  /** Each call is one step of undo, unless it follows the last one within a second. */
  readonly onChange: (value: unknown) => void;
  /** Gives the keyboard back to the card. */
  readonly onClose: () => void;
}

/**
 * Field kinds with an editor of their own, opened by the card's „Modifică” button; other kinds get
 * a form control in the card.
 */
export type FieldEditors = Partial<Record<Field['kind'], ComponentType<FieldEditorProps>>>;

/** What is drawn behind a control that holds text of the article. */
export interface FieldBackdropProps {
  readonly article: OpenArticle;
  /** Name of the text, as `$controlText` takes it. */
  readonly unit: string;
  readonly value: string;
}

export type FieldBackdrop = ComponentType<FieldBackdropProps>;
