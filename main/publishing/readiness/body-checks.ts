import type { Block, ListItem, TextBlock } from '../../../shared/article/block.ts';
import { asTextBlock } from '../../../shared/article/block.ts';
import { safeUrl } from '../../../shared/article/html.ts';
import type { Inline } from '../../../shared/article/inline.ts';
import { documentText } from '../../../shared/article/plain-text.ts';
import { definitionOf } from '../../../shared/blocks/index.ts';
import { MAX_MEDIA_BYTES } from '../../../shared/contract/media.ts';
import { picturesOf } from '../attachments.ts';
import type { ReadinessCheck } from './check.ts';

/** Checks of blocks, links and pictures. */
export const bodyChecks: readonly ReadinessCheck[] = [
  {
    name: 'body-empty',
    find: ({ content }) =>
      documentText(content.body).some((paragraph) => paragraph.trim())
        ? []
        : [
            {
              severity: 'block',
              message: { ro: 'Articolul nu are text.', en: 'The article has no text.' },
              target: { kind: 'body' },
            },
          ],
  },
  {
    name: 'block-issue',
    find: ({ content, profile }) => {
      const context = {
        mediaUrl: () => '',
        furniture: (id: string) => profile.furniture.find((entry) => entry.id === id),
      };
      return content.body.blocks.flatMap((block) =>
        (definitionOf(block)?.issues(block, context) ?? []).map(({ severity, field, message }) => ({
          severity,
          message,
          target: { kind: 'block' as const, blockId: block.id, field },
        })),
      );
    },
  },
  {
    name: 'block-unknown',
    find: ({ content }) =>
      content.body.blocks
        .filter((block) => !asTextBlock(block) && !definitionOf(block))
        .map(({ id, type }) => ({
          severity: 'warn',
          message: {
            ro: `Blocul „${type}” nu este cunoscut de această versiune și nu va apărea pe site.`,
            en: `This version does not know the block “${type}”: it will not appear on the site.`,
          },
          target: { kind: 'block', blockId: id, field: '' },
        })),
  },
  {
    name: 'link-refused',
    find: ({ content }) =>
      content.body.blocks.flatMap((block) =>
        linksOf(block)
          .filter((url) => safeUrl(url) === null)
          .map((url) => ({
            severity: 'block',
            message: {
              ro: `Legătura „${shortened(url)}” nu poate fi publicată: adresa trebuie să înceapă cu http, https sau mailto.`,
              en: `The link “${shortened(url)}” cannot be published: its address must begin with http, https or mailto.`,
            },
            target: { kind: 'block', blockId: block.id, field: '' },
          })),
      ),
  },
  {
    name: 'picture',
    find: ({ content, capabilities, mediaBytes }) =>
      picturesOf(content).flatMap(({ hash, block }) => {
        const message = pictureMessage(mediaBytes(hash), capabilities.includes('media'));
        if (!message) return [];
        const target = block
          ? { kind: 'block' as const, blockId: block.block.id, field: block.field }
          : { kind: 'field' as const, field: 'cover' };
        return [{ severity: 'block', message, target }];
      }),
  },
];

function pictureMessage(
  bytes: number | null,
  siteTakesMedia: boolean,
): { readonly ro: string; readonly en: string } | null {
  if (bytes === null) {
    return {
      ro: 'Imaginea nu se mai află pe acest calculator. Adaug-o din nou.',
      en: 'The picture is no longer on this computer. Add it again.',
    };
  }
  if (!siteTakesMedia) {
    return {
      ro: 'Acest site nu primește imagini. Scoate imaginea sau alege alt site.',
      en: 'This site takes no pictures. Remove the picture or choose another site.',
    };
  }
  if (bytes <= MAX_MEDIA_BYTES) return null;
  const most = MAX_MEDIA_BYTES / 1024 / 1024;
  return {
    ro: `Imaginea este prea mare: cel mult ${most} MB.`,
    en: `The picture is too large: at most ${most} MB.`,
  };
}

function linksOf(block: Block): readonly string[] {
  const text = asTextBlock(block);
  return text ? textLinks(text) : [];
}

function textLinks(block: TextBlock): readonly string[] {
  return block.type === 'list'
    ? block.children.flatMap(itemLinks)
    : block.children.flatMap(inlineLinks);
}

function itemLinks({ children }: ListItem): readonly string[] {
  return children.flatMap((child) =>
    child.type === 'list' ? child.children.flatMap(itemLinks) : inlineLinks(child),
  );
}

function inlineLinks(inline: Inline): readonly string[] {
  return inline.type === 'link' ? [inline.url] : [];
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 59)}…` : url;
}
