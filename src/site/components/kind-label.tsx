import type { FC } from 'hono/jsx';
import { type ArticleKind, isLabelledForReaders } from '#content/article.ts';
import type { PageContext } from '../page-context.ts';

/** The genre, where readers must know that it is not the newsroom's plain reporting. */
export const KindLabel: FC<{ kind: ArticleKind; page: PageContext }> = ({ kind, page }) =>
  isLabelledForReaders(kind) ? <b class="kind">{page.t(`kind.${kind}`)}</b> : null;
