import type { FC } from 'hono/jsx';
import { type ArticleKind, isLabelledForReaders } from '#content/article.ts';
import type { PageContext } from '../page-context.ts';

/** The genre, where readers must know that it is not the newsroom's plain reporting. */
export const KindLabel: FC<{ kind: ArticleKind; page: PageContext }> = ({ kind, page }) =>
  isLabelledForReaders(kind) ? <b class="kind">{page.t(`kind.${kind}`)}</b> : null;

/** The kicker to show beside the label: none when both would say the same ("Tribune", "Éditorial"). */
export function kickerBeside(kind: ArticleKind, kicker: string | null, page: PageContext): string | null {
  if (!kicker || !isLabelledForReaders(kind)) return kicker;
  return kicker.toLowerCase() === page.t(`kind.${kind}`).toLowerCase() ? null : kicker;
}
