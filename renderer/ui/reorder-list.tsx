import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { uiWords } from './locale/index.ts';
import { moved } from './moved.ts';
import './reorder-list.css';

interface ReorderItem {
  readonly id: string;
  /** The item in words, for screen readers and typing to find it. */
  readonly name: string;
}

interface ReorderListProps<T extends ReorderItem> {
  readonly label: string;
  readonly items: readonly T[];
  readonly onReorder: (items: T[]) => void;
  readonly onRemove?: (item: T) => void;
  /** Enter or a double click on a row. */
  readonly onOpen?: (item: T) => void;
  readonly renderItem: (item: T, index: number) => ReactNode;
  readonly empty?: ReactNode;
}

/**
 * A list whose order people decide: by dragging the handle, by Enter on the handle and the arrow
 * keys, or by Alt+arrow on a row. Delete removes the row where it may be removed.
 */
export function ReorderList<T extends ReorderItem>({
  label,
  items,
  onReorder,
  onRemove,
  onOpen,
  renderItem,
  empty,
}: ReorderListProps<T>) {
  const text = uiWords.useText();
  const { dragAndDropHooks } = useDragAndDrop<T>({
    getItems: (keys) =>
      [...keys].map((key) => ({
        'text/plain': items.find(({ id }) => id === key)?.name ?? '',
      })),
    onReorder: ({ keys, target }) =>
      onReorder(
        moved(items, new Set([...keys].map(String)), String(target.key), target.dropPosition),
      ),
  });
  const step = (item: T, by: -1 | 1): void => {
    const at = items.indexOf(item);
    const neighbour = items[at + by];
    if (!neighbour) return;
    onReorder(moved(items, new Set([item.id]), neighbour.id, by < 0 ? 'before' : 'after'));
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const row = event.target instanceof Element && event.target.closest('[data-key]');
    const item = row && items.find(({ id }) => id === row.getAttribute('data-key'));
    if (!item) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      step(item, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Delete' && onRemove) {
      event.preventDefault();
      onRemove(item);
    }
  };

  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        className="ui-reorder"
        aria-label={label}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => empty}
        keyboardNavigationBehavior="tab"
        {...(onOpen && {
          onAction: (key) => {
            const item = items.find(({ id }) => id === key);
            if (item) onOpen(item);
          },
        })}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.name} className="ui-reorder-row">
            <AriaButton
              slot="drag"
              className="ui-reorder-handle"
              aria-label={text('reorder', { name: item.name })}
            >
              <Icon name="grip" size={14} />
            </AriaButton>
            <div className="ui-reorder-content">{renderItem(item, items.indexOf(item))}</div>
            {onRemove && (
              <IconButton
                icon="x"
                size="small"
                label={text('removeNamed', { name: item.name })}
                onPress={() => onRemove(item)}
              />
            )}
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
