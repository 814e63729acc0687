import { configExtension, defineExtension, $getRoot, $createParagraphNode } from 'lexical';
import {
  ClickAfterLastBlockExtension,
  NodeSelectionDataSelectedExtension,
} from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { ReactProviderExtension } from '@lexical/react/ReactProviderExtension';
import { HeadingAnnounceExtension, RichTextExtension } from '@lexical/rich-text';
import type { ArticleContent } from '../../../shared/article/article.ts';
import { emptyFields } from '../../../shared/article/article.ts';
import { safeUrl } from '../../../shared/article/html.ts';
import { BlockCard } from './cards/block-card.tsx';
import { BlockNode } from './document/block-node.ts';
import { CardExtension } from './document/card-extension.ts';
import { $nodeFromBlock } from './document/nodes-from-blocks.ts';
import { BlockIdsExtension } from './extensions/block-ids-extension.ts';
import { CardSelectionExtension } from './extensions/card-selection-extension.ts';
import { CountsExtension } from './extensions/counts-extension.ts';
import { EditsExtension } from './extensions/edits-extension.ts';
import { HistoryReportExtension } from './extensions/history-report-extension.ts';
import { ImagesExtension } from './extensions/images-extension.ts';
import { KeyboardExtension } from './extensions/keyboard-extension.ts';
import { MarkdownExtension } from './extensions/markdown-extension.ts';
import { $setFields, FieldsExtension } from './extensions/fields-extension.ts';
import { words } from './locale/index.ts';
import { PasteExtension } from './paste/paste-extension.ts';
import { SlashExtension } from './extensions/slash-extension.ts';
import type { EditorServices } from './services.ts';
import { theme } from './theme.ts';

/** Everything one article's editor is made of, with the content it starts from. */
export function articleExtension(content: ArticleContent, services: EditorServices) {
  return defineExtension({
    name: 'condei/Article',
    namespace: 'condei',
    theme,
    nodes: () => [BlockNode],
    onError: (error) => {
      throw error;
    },
    dependencies: [
      ReactProviderExtension,
      configExtension(ReactExtension, { contentEditable: null }),
      RichTextExtension,
      // Said by screen readers; `%s` is the level.
      configExtension(HeadingAnnounceExtension, {
        created: words.text('spoken.headingCreated'),
        destroyed: words.text('spoken.headingRemoved'),
      }),
      ListExtension,
      configExtension(LinkExtension, { validateUrl: (url) => safeUrl(url) !== null }),
      configExtension(HistoryExtension, { disabled: false, maxDepth: 1000 }),
      NodeSelectionDataSelectedExtension,
      configExtension(CardExtension, {
        renderCard: (key, block) => <BlockCard nodeKey={key} block={block} />,
      }),
      CardSelectionExtension,
      ClickAfterLastBlockExtension,
      configExtension(ImagesExtension, { importImage: services.importImage }),
      BlockIdsExtension,
      EditsExtension,
      FieldsExtension,
      HistoryReportExtension,
      CountsExtension,
      KeyboardExtension,
      SlashExtension,
      MarkdownExtension,
      configExtension(PasteExtension, {
        onHeadlines: (pasted) => services.onHeadlinesPasted?.(pasted),
      }),
    ],
    $initialEditorState: () => {
      const root = $getRoot();
      const blocks = content.body.blocks.map($nodeFromBlock);
      root.append(...(blocks.length > 0 ? blocks : [$createParagraphNode()]));
      $setFields({ ...emptyFields, ...content.fields });
    },
  });
}
